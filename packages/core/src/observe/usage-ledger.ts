import { PlanoError } from '../errors/plano-error.ts'
import { exactMoney } from './measure-cost.ts'

/** Dimensions of usage. Sessions are separate per tenant. */
export type UsageDimension = 'tenant' | 'session' | 'agent' | 'model' | 'route'

/** Filters requests by the exact value of a dimension, and groups them with `by`. */
/** One or several dimensions to group by. Without it, there is a single row. */
export interface UsageQuery extends Partial<Record<UsageDimension, string>> {
  by?: UsageDimension | readonly UsageDimension[]
}

/** Sums since the engine was created. Tokens are counted in OpenAI's way; cost is in US dollars. */
export interface UsageTotals {
  requests: number
  inputTokens: number
  cachedInputTokens: number
  outputTokens: number
  cost: number
  /** Requests whose tokens were estimated because the provider reported none. */
  estimated: number
  /** Requests with tokens of a model without a known price. Their cost is missing in the sum. */
  unpriced: number
  /** Requests that the response cache answered; they used no tokens. */
  fromCache: number
  /** Estimated tokens and cost of attempts that failed while the model was working. Not part of the sums above. */
  lostTokens: number
  lostCost: number
}

/** Sums of one group, with the dimensions of `by`. A dimension is an empty text for requests without a value. */
export type UsageRow = UsageTotals & Partial<Record<UsageDimension, string>>

/** The usage of one finished request. */
export interface UsageEntry {
  tenant: string
  session: string
  agent: string
  model: string
  route: string
  used: Partial<UsageTotals>
}

export interface UsageLedger {
  add(entry: UsageEntry): void
  /** Most expensive first. Throws `invalid_request` for an unknown dimension. */
  read(query?: UsageQuery): UsageRow[]
}

/** Size limits of the usage report. */
export interface UsageLedgerOptions {
  /** Largest number of groups by tenant, agent, model and route. Evicted groups are summed up as "(other)". */
  maxRows: number
  /** Largest number of sessions. The least recently used ones are forgotten. */
  maxSessions: number
}

const DIMENSIONS: readonly UsageDimension[] = ['tenant', 'session', 'agent', 'model', 'route']
const OTHER = '(other)'
interface Kept {
  names: Record<UsageDimension, string>
  totals: UsageTotals
}

const MAX_ROWS = 10_000

/** Creates the ledger; undefined when it is turned off. */
export function openLedger(options: false | Partial<UsageLedgerOptions> | undefined): UsageLedger | undefined {
  return options === false ? undefined : createUsageLedger({ maxRows: MAX_ROWS, maxSessions: MAX_ROWS, ...options })
}

/** Sums up usage in bounded memory. */
function createUsageLedger(options: UsageLedgerOptions): UsageLedger {
  const rows = new Map<string, Kept>()
  const sessions = new Map<string, Kept>()
  /** The most recently updated row, which is already the last one in the map. */
  let latest: Kept | undefined
  const rest: Kept = { names: nameAll(OTHER), totals: noUsage() }

  return {
    add(entry) {
      const { used } = entry
      if (latest && isSameRow(latest.names, entry)) addUsage(latest.totals, used)
      else {
        const { kept, gone } = addTo(rows, { ...entry, session: '' }, { used, max: options.maxRows })
        latest = gone === kept ? undefined : kept
        if (gone) addUsage(rest.totals, gone.totals)
      }
      if (entry.session !== '') addTo(sessions, entry, { used, max: options.maxSessions })
    },
    read({ by = [], ...wanted } = {}) {
      const apart = typeof by === 'string' ? [by] : by
      const named = [...apart, ...(Object.keys(wanted) as UsageDimension[])]
      for (const name of named) if (!DIMENSIONS.includes(name)) throw unknownDimension(name)
      const kept = named.includes('session') ? sessions.values() : [...rows.values(), rest]
      const groups = new Map<string, UsageRow>()
      for (const { names, totals } of kept) {
        if (DIMENSIONS.some((name) => wanted[name] !== undefined && wanted[name] !== names[name])) continue
        if (names === rest.names && totals.requests === 0) continue
        const labels = Object.fromEntries(apart.map((name) => [name, names[name]]))
        const key = JSON.stringify(labels)
        const row = groups.get(key) ?? { ...labels, ...noUsage() }
        addUsage(row, totals)
        groups.set(key, row)
      }
      return [...groups.values()].toSorted((a, b) => b.cost - a.cost || b.requests - a.requests)
    },
  }
}

function namesOf({ tenant, session, agent, model, route }: UsageEntry): Kept['names'] {
  return { tenant, session, agent, model, route }
}

/** Whether two requests belong to the same row. Rows do not distinguish sessions. */
function isSameRow(one: Kept['names'], other: Kept['names']): boolean {
  const { tenant, agent, model, route } = one
  return tenant === other.tenant && agent === other.agent && model === other.model && route === other.route
}

/** Adds to a group. Returns the group, and the one that was evicted for it. */
function addTo(
  table: Map<string, Kept>,
  entry: UsageEntry,
  { used, max }: { used: Partial<UsageTotals>; max: number },
): { kept: Kept; gone: Kept | undefined } {
  const key = JSON.stringify([entry.tenant, entry.session, entry.agent, entry.model, entry.route])
  const known = table.get(key)
  const kept = known ?? { names: namesOf(entry), totals: noUsage() }
  addUsage(kept.totals, used)
  // A map keeps insertion order, so the least recently used group comes first.
  if (known) table.delete(key)
  table.set(key, kept)
  if (table.size <= max) return { kept, gone: undefined }
  const [[oldest, gone] = []] = table
  if (oldest !== undefined) table.delete(oldest)
  return { kept, gone }
}

/** Field by field, because iterating over names would be slower for every request. */
function addUsage(to: UsageTotals, used: Partial<UsageTotals>): void {
  to.requests += used.requests ?? 0
  to.inputTokens += used.inputTokens ?? 0
  to.cachedInputTokens += used.cachedInputTokens ?? 0
  to.outputTokens += used.outputTokens ?? 0
  to.estimated += used.estimated ?? 0
  to.unpriced += used.unpriced ?? 0
  to.fromCache += used.fromCache ?? 0
  to.lostTokens += used.lostTokens ?? 0
  if (used.cost) to.cost = exactMoney(to.cost + used.cost)
  if (used.lostCost) to.lostCost = exactMoney(to.lostCost + used.lostCost)
}

function noUsage(): UsageTotals {
  return {
    requests: 0,
    inputTokens: 0,
    cachedInputTokens: 0,
    outputTokens: 0,
    cost: 0,
    estimated: 0,
    unpriced: 0,
    fromCache: 0,
    lostTokens: 0,
    lostCost: 0,
  }
}

function nameAll(text: string): Kept['names'] {
  return { tenant: text, session: text, agent: text, model: text, route: text }
}

function unknownDimension(name: string): PlanoError {
  return new PlanoError('invalid_request', `"${name}" is none of ${DIMENSIONS.join(', ')}.`, { param: name })
}
