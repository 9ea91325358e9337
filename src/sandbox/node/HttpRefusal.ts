/** Thrown for a request that is refused before the sandbox reads it. The message is the text of the answer. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: 400 | 403 | 413,
    message: string,
  ) {
    super(message);
  }
}
