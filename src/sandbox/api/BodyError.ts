/** Thrown for a request body that the server cannot read. */
export class BodyError extends Error {}
