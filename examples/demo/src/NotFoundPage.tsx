import { useLanguage } from './language/language.js';
import { PageHeading } from './PageHeading.js';
import { Link } from './router.js';

export function NotFoundPage() {
  const { messages } = useLanguage();
  return (
    <div className="page">
      <PageHeading title={messages.notFound}>{messages.notFound}</PageHeading>
      <p>
        <Link to="/">{messages.pricing}</Link> · <Link to="/billing">{messages.billing}</Link>
      </p>
    </div>
  );
}
