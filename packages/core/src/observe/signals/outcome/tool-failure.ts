/** A failed call: its text, and the source of the finding, from most to least certain: host, flag, json, text. */
export interface ToolFailure {
  message: string
  status?: number
  /** Confidence that the call failed. */
  confidence: number
  source: 'evidence' | 'flag' | 'json' | 'text'
}

export interface ToolReading {
  failure: ToolFailure | undefined
  /** A result that found nothing: an empty list, "no results". A success, but no progress. */
  empty: boolean
  /** Empty, or a count of zero, or words that nothing was found. Such a count may be the answer, so it makes no loop. */
  barren: boolean
  /** A result that asks to come back later: "pending", "running". */
  pending: boolean
}
