import type { Source } from './flow.ts'
import type { JsonObject } from './json.ts'

/** Bytes of an answer as they come: pulled by the writer, `return()` cancels the work behind them. */
export type ByteSource = Source<Uint8Array>

/** Header names in lower case; a list keeps several values (set-cookie) apart. */
export type HeaderList = readonly (readonly [name: string, value: string])[]

/** What a stage or the whole engine answers: status, headers, and bytes that are either there or pulled. */
export interface Answer {
  status: number
  headers: HeaderList
  body: Uint8Array | ByteSource | undefined
  /** What bytes of it were read as; of the body only where that is still these bytes. */
  read?: { bytes: Uint8Array; json: JsonObject }
}
