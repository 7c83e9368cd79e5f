/** A failed call: the words that say so, and what showed it, surest first: host, flag, json, text. */
export interface ToolFailure {
  message: string
  status?: number
  /** How sure it is that the call failed at all. */
  confidence: number
  source: 'evidence' | 'flag' | 'json' | 'text'
}

export interface ToolReading {
  failure: ToolFailure | undefined
  /** A result that found nothing: an empty list, "no results". A success, but no progress. */
  empty: boolean
  /** A result that asks to come back later: "pending", "running". */
  pending: boolean
}
