import type { QueryClient } from '@tanstack/react-query';
import type { CheckoutsQuerySource } from '../query/checkoutsQueryOptions.js';

/** One billing account at one server, and the app's query cache: what the engine reads and creates with. */
export interface AccountSource extends CheckoutsQuerySource {
  /** See `scopeKey`. */
  scope: string;
  queryClient: QueryClient;
  /** `false` while the app does not know the organisation yet: then nothing is read or created. */
  isReady: boolean;
  /** Whether the provider still shows this account. A start under another one no longer leaves the page. */
  isCurrent: () => boolean;
}
