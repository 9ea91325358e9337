import type { QueryClient } from '@tanstack/react-query';
import type { CheckoutsQuerySource } from '../query/checkoutsQueryOptions.js';

/** One billing account at one server, and the app's query cache: what the engine reads and creates with. */
export interface AccountSource extends CheckoutsQuerySource {
  /** See `scopeKey`. */
  scope: string;
  queryClient: QueryClient;
}
