import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library does both by itself only where the test functions are globals.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
afterEach(cleanup);
// A machine with other things to do takes more than a second to load a chunk.
configure({ asyncUtilTimeout: 5_000 });
// A test leaves without the page being gone; coming Back gives the page's locks free for the next one.
afterEach(() => void window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })));
