/** What came back from the server, or from something in between. */
export interface Answer {
  status: number;
  text: string;
  /** The headers that the browser may read. */
  headers: Headers;
}
