import type { JsonValue } from '../../contract/json.ts'

/** An earlier visit of a session to a model. Times in milliseconds since the epoch. */
export interface ModelVisit {
  model: string
  lastUsed: number
  cachedTokens: number
}

/** What is remembered of a session with models. Holds no text of anybody. Amounts in US dollars. */
export interface SessionBinding {
  anchor: string
  /** The decision's ranked models. */
  models: string[]
  route: string | null
  /** Model that the client asked for; requests for another one are another matter. */
  lane: string
  /** Model of the first answer of the episode. */
  defaultModel: string
  prefixHash: string | undefined
  boundAt: number
  lastUsed: number
  /** Tokens of the last request, as its provider counted them; 0 when unknown. */
  cachedTokens: number
  /** Share of them that came from the provider's cache; undefined until it was seen. */
  cacheShare: number | undefined
  baselineUsd: number
  switchSpendUsd: number
  switches: number
  history: ModelVisit[]
}

const MAX_HISTORY = 8

/** The history with a visit added or refreshed; the oldest leaves. */
export function addVisit(history: readonly ModelVisit[], visit: ModelVisit): ModelVisit[] {
  const others = history.filter(({ model }) => model !== visit.model)
  return [...others, visit].toSorted((a, b) => b.lastUsed - a.lastUsed).slice(0, MAX_HISTORY)
}

/** A binding from the store; undefined for what is none. */
export function readBinding(value: JsonValue | undefined): SessionBinding | undefined {
  const isBinding =
    typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value['anchor'] === 'string'
  return isBinding ? (value as unknown as SessionBinding) : undefined
}

/** A binding as the store keeps it. */
export function writeBinding(binding: SessionBinding): JsonValue {
  const { prefixHash, cacheShare, ...rest } = binding
  return {
    ...rest,
    history: rest.history.map((visit) => ({ ...visit })),
    ...(prefixHash === undefined ? {} : { prefixHash }),
    ...(cacheShare === undefined ? {} : { cacheShare }),
  }
}
