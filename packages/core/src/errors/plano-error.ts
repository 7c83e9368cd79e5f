import type { JsonValue } from '../contract/json.ts'
import { ERROR_TABLE, type ErrorCode } from './error-table.ts'

/** What a `PlanoError` may carry beside its code and message. */
export interface PlanoErrorOptions {
  /** Overrides the table's status, for filters and upstreams that bring their own. */
  status?: number
  retryable?: boolean
  cause?: unknown
  /** The request field at fault, in the client's own naming. */
  param?: string
  /** Facts for the client's error body: attempts, nearest names. Never keys, prompts or bodies. */
  details?: JsonValue
  /** Headers that belong to the answer, such as retry-after. */
  headers?: Readonly<Record<string, string>>
}

/**
 * The only error that Plano throws or answers with. Recognise it with `PlanoError.is`, not `instanceof`: two copies of
 * the package may be installed. `expose` tells Koa and Express error handlers that the message may reach the client.
 */
export class PlanoError extends Error {
  override readonly name = 'PlanoError'
  readonly isPlanoError = true
  readonly code: ErrorCode
  readonly status: number
  readonly retryable: boolean
  readonly expose = true
  readonly param: string | undefined
  readonly details: JsonValue | undefined
  readonly headers: Readonly<Record<string, string>> | undefined

  constructor(code: ErrorCode, message: string, options: PlanoErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    const row = ERROR_TABLE[code]
    this.code = code
    this.status = options.status ?? row.status
    this.retryable = options.retryable ?? row.retryable
    this.param = options.param
    this.details = options.details
    this.headers = options.headers
  }

  static is(value: unknown): value is PlanoError {
    try {
      return typeof value === 'object' && value !== null && 'isPlanoError' in value && value.isPlanoError === true
    } catch {
      // What was thrown may be an object that throws when it is looked at.
      return false
    }
  }

  /** Any throwable as a PlanoError; foreign ones become `internal`, their text kept out of the message. */
  static from(value: unknown, code: ErrorCode = 'internal', message = 'unexpected failure'): PlanoError {
    return PlanoError.is(value) ? value : new PlanoError(code, message, { cause: value })
  }
}
