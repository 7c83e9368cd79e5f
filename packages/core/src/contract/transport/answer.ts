import type { JsonObject } from '../json.ts'
import type { Source } from './flow.ts'

/** Bytes of a streamed body. The reader pulls them; `return()` cancels the work behind them. */
export type ByteSource = Source<Uint8Array>

/** Header names are in lower case. A list, because a header may occur several times (`set-cookie`). */
export type HeaderList = readonly (readonly [name: string, value: string])[]

/** The answer of a stage or of the whole engine: status, headers, and a body that is either complete or a stream. */
export interface Answer {
  status: number
  headers: HeaderList
  body: Uint8Array | ByteSource | undefined
  /** JSON that was already parsed from `bytes`. It describes `body` only as long as `body` is the same array. */
  read?: { bytes: Uint8Array; json: JsonObject }
}
