/** The answer of one route. */
export interface RouteResult<Output = unknown> {
  route: string
  output: Output
  /** The text of the answer, if any. */
  text: string
}
