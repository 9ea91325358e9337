import { useState } from 'react';
import { type CheckoutSession, checkoutStatus } from 'react-frontier-checkout';

const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const words = { open: 'Open', complete: 'Complete', expired: 'Expired', unknown: 'Unknown' };

/** What an app writes for itself: every row at once, in plain React, with the columns and looks of our table. */
export function NaiveTable({ sessions }: { sessions: readonly CheckoutSession[] }) {
  const [oldestFirst, setOldestFirst] = useState(false);
  const sign = oldestFirst ? 1 : -1;
  const rows = sessions.toSorted((a, b) => sign * (Number(a.createdAt) - Number(b.createdAt)));
  return (
    <div className="fc-history">
      <table className="fc-history-table">
        <caption>Checkouts</caption>
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">Status</th>
            <th scope="col" aria-sort={oldestFirst ? 'ascending' : 'descending'}>
              <button type="button" onClick={() => setOldestFirst(!oldestFirst)}>
                Created
              </button>
            </th>
            <th scope="col">Expires</th>
            <th scope="col">Actions</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((session) => (
            <NaiveRow key={session.id} session={session} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NaiveRow({ session }: { session: CheckoutSession }) {
  const status = checkoutStatus(session, Date.now());
  const item = session.plan ?? session.product;
  const name = `${item}, ${session.createdAt && format.format(session.createdAt)}`;
  return (
    <tr data-status={status}>
      <th scope="row">{item}</th>
      <td>
        <span className="fc-badge" data-status={status}>
          {words[status]}
        </span>
      </td>
      <td>
        <NaiveTime date={session.createdAt} />
      </td>
      <td>{status === 'open' && <NaiveTime date={session.expireAt} />}</td>
      <td>
        <div className="fc-history-actions">
          {status === 'open' && (
            <a className="fc-resume" href={session.checkoutUrl} aria-label={`Resume ${name}`}>
              Resume
            </a>
          )}
          {status === 'expired' && <NaiveButton className="fc-button" text="Start again" name={name} />}
          <NaiveButton className="fc-quiet-button" text="Details" name={name} />
          <NaiveButton className="fc-quiet-button" text="Copy id" name={name} />
        </div>
      </td>
    </tr>
  );
}

function NaiveTime({ date }: { date: Date | undefined }) {
  return date && <time dateTime={date.toISOString()}>{format.format(date)}</time>;
}

function NaiveButton({ className, text, name }: { className: string; text: string; name: string }) {
  return (
    <button type="button" className={className} aria-label={`${text}: ${name}`}>
      {text}
    </button>
  );
}
