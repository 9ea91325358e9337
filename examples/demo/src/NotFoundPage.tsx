import { PageHeading } from './PageHeading.js';
import { Link } from './router.js';

export function NotFoundPage() {
  return (
    <div className="page">
      <PageHeading title="Not found">There is no such page</PageHeading>
      <p>
        Go to <Link to="/">pricing</Link> or to <Link to="/billing">billing</Link>.
      </p>
    </div>
  );
}
