/** Name of a gRPC status, as both protocols use it. */
export type GrpcCode = keyof typeof grpcCodes;

/** For each status, the code that REST sends, and the HTTP status that REST and Connect send. */
export const grpcCodes = {
  canceled: [1, 499],
  unknown: [2, 500],
  invalid_argument: [3, 400],
  deadline_exceeded: [4, 504],
  not_found: [5, 404],
  already_exists: [6, 409],
  permission_denied: [7, 403],
  resource_exhausted: [8, 429],
  failed_precondition: [9, 400],
  aborted: [10, 409],
  out_of_range: [11, 400],
  unimplemented: [12, 501],
  internal: [13, 500],
  unavailable: [14, 503],
  data_loss: [15, 500],
  unauthenticated: [16, 401],
} as const satisfies Record<string, readonly [number: number, status: number]>;
