import type { ReactNode } from 'react';
import { Link } from './router.js';

const questions: readonly { question: string; answer: ReactNode }[] = [
  {
    question: 'Does any money move here?',
    answer:
      'No. This shop is a demonstration: its checkouts run against a sandbox inside the dev server, the card on the payment page is a test card, and everything is forgotten when the server stops.',
  },
  {
    question: 'When does a plan start?',
    answer: (
      <>
        Once there is a subscription, usually a few seconds after you come back. A bank transfer takes until
        the money arrives; <Link to="/billing">Billing</Link> shows what you have started.
      </>
    ),
  },
  {
    question: 'I left the payment page. Is my order lost?',
    answer: 'No. It stays open for a day, and Billing has a link that takes you back to it.',
  },
];

export function Questions() {
  return (
    <section className="questions" aria-labelledby="questions">
      <h2 id="questions">Good to know</h2>
      <dl>
        {questions.map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
