import { createRoot } from 'react-dom/client';
import { Checkouts } from './Checkouts.js';
import { Details } from './Details.js';
import { Plans } from './Plans.js';
import type { View } from './View.js';

const params = new URLSearchParams(location.search);
const view = params.get('view') as View;
const className = params.get('class') ?? undefined;

/**
 * Components without any stylesheet: a test adds it. They stand in `#part`, where a test can put a class, an attribute or
 * styles.
 */
createRoot(document.getElementById('root') as HTMLElement).render(
  view === 'checkouts' ? (
    <Checkouts slow={params.has('slow')} german={params.has('german')} className={className} />
  ) : view === 'details' ? (
    <Details className={className} />
  ) : (
    <Plans view={view} className={className} />
  ),
);
