import '../styles/eventLog.css';
import { clearEvents, useEventLog } from './eventLog.js';

/** What `onEvent` of the provider was called with, as it happens. */
export function EventLog() {
  const events = useEventLog();
  const [last] = events;
  return (
    <aside className="events" aria-label="Event log" lang="en" dir="ltr">
      <details>
        <summary>
          <strong>Events</strong>
          <span className="events-last">
            {last ? `${events.length}, last: ${last.type}` : 'None yet. What onEvent reports appears here.'}
          </span>
        </summary>
        <ol className="events-list">
          {events.map(({ number, time, type, text }) => (
            <li key={number}>
              <time dateTime={time}>{time.slice(11, 19)}</time> <code>{type}</code>{' '}
              <code className="events-text">{text}</code>
            </li>
          ))}
        </ol>
        {events.length > 0 && (
          <button type="button" onClick={clearEvents}>
            Clear
          </button>
        )}
      </details>
    </aside>
  );
}
