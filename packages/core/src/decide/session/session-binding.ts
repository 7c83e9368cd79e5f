import type { JsonValue } from '../../contract/json.ts'

/** An earlier use of a model within a session. Times are in milliseconds since the epoch. */
export interface ModelVisit {
  model: string
  lastUsed: number
  cachedTokens: number
}

/** The stored state of a session with models. Contains no text. Amounts are in US dollars. */
export interface SessionBinding {
  anchor: string
  /** Ranked models of the decision. */
  models: string[]
  route: string | null
  /** The model that the client asked for. Requests for another model are independent. */
  lane: string
  /** The model of the first answer. */
  defaultModel: string
  prefixHash: string | undefined
  boundAt: number
  lastUsed: number
  /** Tokens of the last request, as counted by its provider. 0 when unknown. */
  cachedTokens: number
  /** Share of these tokens that came from the provider's cache. Undefined when unknown. */
  cacheShare: number | undefined
  baselineUsd: number
  switchSpendUsd: number
  /** Cost of all answers so far, as far as prices are known. Older versions did not store it. */
  costUsd?: number
  switches: number
  history: ModelVisit[]
}

const MAX_HISTORY = 8

/** Adds or updates a visit; drops the oldest. */
export function addVisit(history: readonly ModelVisit[], visit: ModelVisit): ModelVisit[] {
  const others = history.filter(({ model }) => model !== visit.model)
  return [...others, visit].toSorted((a, b) => b.lastUsed - a.lastUsed).slice(0, MAX_HISTORY)
}

/** Parses a stored binding. Undefined if it is invalid. */
export function readBinding(value: JsonValue | undefined): SessionBinding | undefined {
  const isBinding =
    typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value['anchor'] === 'string'
  return isBinding ? (value as unknown as SessionBinding) : undefined
}

/** Serialises a binding for the store. */
export function writeBinding(binding: SessionBinding): JsonValue {
  const { prefixHash, cacheShare, ...rest } = binding
  return {
    ...rest,
    history: rest.history.map((visit) => ({ ...visit })),
    ...(prefixHash === undefined ? {} : { prefixHash }),
    ...(cacheShare === undefined ? {} : { cacheShare }),
  }
}
