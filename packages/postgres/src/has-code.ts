/** Whether an error has an SQLSTATE or a code of Node that matches. */
export function hasCode(error: unknown, codes: RegExp): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && codes.test(code)
}
