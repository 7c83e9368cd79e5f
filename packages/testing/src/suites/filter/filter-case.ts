import type { FilterChannel, FilterRequest, FilterVerdict } from '@planojs/core'

/** What the answer of a stream filter comes to: the text that the reader gets, and how it ended. */
export interface FilteredStream {
  text: string
  ended: 'whole' | 'cut' | 'refused'
}

/** One expectation of a filter; give the parts that the filter has. */
export interface FilterCase {
  name: string
  /** The request; fields left out are a listener's plain chat request. */
  request?: Partial<FilterRequest>
  /** Expected of `input`; "pass" also covers undefined. */
  input?: 'pass' | Partial<FilterVerdict>
  /** An answer for `output`, and what is expected of it. */
  output?: { text: string; verdict: 'pass' | Partial<FilterVerdict> }
  /** A streamed answer for `stream`; the expectation must hold however the text is cut. */
  stream?: { text: string; channel?: FilterChannel; expected: FilteredStream }
}
