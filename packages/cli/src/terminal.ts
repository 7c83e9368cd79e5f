/** Output of a command, and the signal that ends it. */
export interface Terminal {
  write(text: string): void
  /** Writes to stderr. */
  complain(text: string): void
  colors: boolean
  /** Aborts on Ctrl-C or when the platform terminates the process. */
  signal: AbortSignal
}
