import type { FilterChannel, FilterRequest, FilterVerdict } from '@planojs/core'

/** The result of a stream filter: the text for the reader, and how it ended. */
export interface FilteredStream {
  text: string
  ended: 'whole' | 'cut' | 'refused'
}

/** One expectation for a filter. Give the parts that the filter has. */
export interface FilterCase {
  name: string
  /** The request. Default for each field: a plain chat request at a listener. */
  request?: Partial<FilterRequest>
  /** Expected result of `input`; "pass" includes undefined. */
  input?: 'pass' | Partial<FilterVerdict>
  /** An answer for `output`, and the expected verdict. */
  output?: { text: string; verdict: 'pass' | Partial<FilterVerdict> }
  /** A streamed answer for `stream`. The expectation must hold for any chunking. */
  stream?: { text: string; channel?: FilterChannel; expected: FilteredStream }
}
