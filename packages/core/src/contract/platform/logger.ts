/** Destination of structured log lines; compatible with pino. Fields never contain a prompt, an answer or a key. */
export interface Logger {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}
