import './styles/header.css';
import { useLanguage } from './language/language.js';
import { Link } from './router.js';

export function Header({ path }: { path: string }) {
  const { messages } = useLanguage();
  const pages = [
    { to: '/', text: messages.pricing },
    { to: '/billing', text: messages.billing },
  ];
  return (
    <header className="header">
      <div className="header-row">
        <span className="brand">
          <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="8" />
            <path d="M6 20h4l2-3 2 3h2l3-12 3 12h4" />
          </svg>
          <span className="brand-name">
            <span className="brand-first">Northwind </span>Signals
          </span>
        </span>
        <nav aria-label={messages.nav}>
          <ul className="nav">
            {pages.map(({ to, text }) => (
              <li key={to}>
                <Link to={to} aria-current={to === path ? 'page' : undefined}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
