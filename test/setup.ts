import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
// What the library loads later. A test whose clock stands still cannot wait for a file to load.
import '../src/checkout/later.js';
import '../src/checkout/start/planGuard.js';
import '../src/components/history/startAgainView.js';
import '../src/components/resume/resumeView.js';
import '../src/components/return/startAgainView.js';
import '../src/wire/http/explainError.js';
import { resetPageRegistry } from '../src/model/pageRegistry.js';
import { failOnConsole } from './helpers/expectConsole.js';

// The hooks run in reverse order, so what cleaning up logs counts too.
failOnConsole();
// Testing Library does both by itself only where the test functions are globals.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// A machine with other things to do takes more than a second to load a chunk.
configure({ asyncUtilTimeout: 5_000 });

afterEach(() => {
  cleanup();
  // A start that leaves remembers it a moment later. Now, or it would do so in the next test, or when there is no page.
  window.dispatchEvent(new Event('pagehide'));
  // A test starts a checkout without leaving the page, so its lock would block the next test.
  resetPageRegistry();
});
