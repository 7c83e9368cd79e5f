/** Where a command writes, and what ends one that would go on. */
export interface Terminal {
  write(text: string): void
  /** The error stream. */
  complain(text: string): void
  colors: boolean
  /** Ctrl-C, or the platform's wish that the process ends. */
  signal: AbortSignal
}
