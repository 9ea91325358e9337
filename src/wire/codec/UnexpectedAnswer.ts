/** Thrown by decoders. Its message completes the sentence "The server answered, but …". */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

/** By name, since code that is loaded later has a class of its own. */
export function isUnexpectedAnswer(error: unknown): error is UnexpectedAnswer {
  return error instanceof Error && error.name === 'UnexpectedAnswer';
}
