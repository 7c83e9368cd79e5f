/** What a route answered. */
export interface RouteResult<Output = unknown> {
  route: string
  output: Output
  /** The answer's words, where it has any. */
  text: string
}
