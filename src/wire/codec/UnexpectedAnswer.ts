/** Thrown by decoders. Its message completes the sentence "The server answered, but …". */
export class UnexpectedAnswer extends Error {}
