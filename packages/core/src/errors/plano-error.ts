import type { JsonValue } from '../contract/json.ts'
import { ERROR_TABLE, type ErrorCode } from './error-table.ts'

/** Optional properties of a `PlanoError`. */
export interface PlanoErrorOptions {
  /** HTTP status. Default: the status of the code. */
  status?: number
  retryable?: boolean
  cause?: unknown
  /** The request field that caused the error, by the client's name for it. */
  param?: string
  /** Facts for the client's error body, such as attempts or nearest names. Must not contain keys, prompts or bodies. */
  details?: JsonValue
  /** Response headers that belong to the error, such as `retry-after`. */
  headers?: Readonly<Record<string, string>>
}

/**
 * The only error class that Plano throws. Test for it with `PlanoError.is`, not `instanceof`, because two copies of the
 * package may be installed. `expose` tells Koa and Express error handlers that the client may see the message.
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
      // The value may be an object whose getters throw.
      return false
    }
  }

  /**
   * Converts any thrown value to a PlanoError. Other errors become `internal`, and their message is kept in `cause`
   * only.
   */
  static from(value: unknown, code: ErrorCode = 'internal', message = 'unexpected failure'): PlanoError {
    return PlanoError.is(value) ? value : new PlanoError(code, message, { cause: value })
  }
}
