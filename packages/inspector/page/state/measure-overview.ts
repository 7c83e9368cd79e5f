import type { RequestSummary } from '../../src/record/request-summary.ts'
import { modelsOf } from './filter-requests.ts'

export interface Latency {
  p50: number
  p95: number
  p99: number
}

/** One interval of time. */
export interface Slice {
  at: number
  success: number
  error: number
  aborted: number
  latency: Latency | undefined
  inputTokens: number
  outputTokens: number
  cost: number
  /** Cost by model, or by agent if there is no model. */
  costs: Readonly<Record<string, number>>
  /** Number of requests by agent. */
  agents: Readonly<Record<string, number>>
  /** Number of requests by model, of those that no agent answered. */
  models: Readonly<Record<string, number>>
  /** Mean conversation score, from 0 to 100. */
  score: number | undefined
}

export interface NameRow {
  name: string
  requests: number
  failed: number
  latency: Latency | undefined
  tokens: number
  cost: number
}

/** One version of an agent or model in the requests shown. */
export interface VariantShare {
  name: string
  requests: number
  failed: number
  medianMs: number | undefined
}

export interface Overview {
  total: number
  failed: number
  /** Failed requests that were refused with a status below 500. */
  refused: number
  latency: Latency | undefined
  firstByte: Latency | undefined
  tokens: number
  cost: number
  slices: Slice[]
  agents: NameRow[]
  models: NameRow[]
  tenants: NameRow[]
  variants: { target: string; shares: VariantShare[] }[]
  stages: [string, number][]
  signals: [string, number][]
  qualities: [string, number][]
}

const SLICES = 48

export function percentiles(values: readonly number[]): Latency | undefined {
  if (values.length === 0) return undefined
  const sorted = [...values].sort((one, other) => one - other)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** Requests made by agents within other requests count for their models, but not as client requests. */
export function measureOverview(list: readonly RequestSummary[]): Overview {
  const outer = list.filter((request) => request.parent === undefined)
  const billed = billedRequests(list)
  return {
    total: outer.length,
    failed: outer.filter(({ state }) => state === 'error').length,
    refused: outer.filter(({ state, status = 500 }) => state === 'error' && status >= 400 && status < 500).length,
    latency: percentiles(numbersOf(outer, 'durationMs')),
    firstByte: percentiles(numbersOf(outer, 'firstByteMs')),
    tokens: sum(billed, tokensOf),
    cost: sum(billed, ({ cost }) => cost ?? 0),
    slices: sliceUp(outer, billed),
    agents: agentRows(list),
    models: modelRows(list),
    tenants: tenantRows(outer, billed),
    variants: variantShares(list),
    stages: tally(list, ({ stage }) => (stage === undefined ? [] : [stage])),
    signals: tally(list, ({ signals }) => signals),
    qualities: tally(list, ({ quality }) => (quality === undefined ? [] : [quality])),
  }
}

/** If an agent reports its model's usage, only the nested request counts, to avoid counting it twice. */
function billedRequests(list: readonly RequestSummary[]): RequestSummary[] {
  const parents = new Set(
    list.flatMap(({ parent, outputTokens }) => (parent && outputTokens !== undefined ? [parent] : [])),
  )
  return list.filter(({ id }) => !parents.has(id))
}

const tokensOf = ({ inputTokens = 0, outputTokens = 0 }: RequestSummary): number => inputTokens + outputTokens
const sum = (list: readonly RequestSummary[], of: (request: RequestSummary) => number): number =>
  list.reduce((total, request) => total + of(request), 0)

function numbersOf(list: readonly RequestSummary[], key: 'durationMs' | 'firstByteMs' | 'score'): number[] {
  return list.flatMap((request) => request[key] ?? [])
}

function tally(
  list: readonly RequestSummary[],
  of: (request: RequestSummary) => readonly string[],
): [string, number][] {
  const counts = new Map<string, number>()
  for (const request of list) for (const name of of(request)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])
}

function sliceUp(outer: readonly RequestSummary[], billed: readonly RequestSummary[]): Slice[] {
  if (outer.length === 0) return []
  const times = outer.map(({ at }) => at)
  const first = times.reduce((least, at) => Math.min(least, at))
  const last = times.reduce((most, at) => Math.max(most, at))
  const width = Math.max(1, (last - first + 1) / SLICES)
  const groups = Array.from({ length: SLICES }, () => ({
    outer: [] as RequestSummary[],
    billed: [] as RequestSummary[],
  }))
  const groupOf = (at: number) => groups[Math.max(0, Math.min(SLICES - 1, Math.floor((at - first) / width)))]
  for (const request of outer) groupOf(request.at)?.outer.push(request)
  for (const request of billed) groupOf(request.at)?.billed.push(request)
  return groups.map((group, index) => measureSlice(first + index * width, group))
}

function measureSlice(at: number, group: { outer: RequestSummary[]; billed: RequestSummary[] }): Slice {
  const { outer, billed } = group
  const count = (state: string): number => outer.filter((request) => request.state === state).length
  const scores = numbersOf(outer, 'score')
  return {
    at,
    success: count('success') + count('running'),
    error: count('error'),
    aborted: count('aborted'),
    latency: percentiles(numbersOf(outer, 'durationMs')),
    inputTokens: sum(billed, ({ inputTokens = 0 }) => inputTokens),
    outputTokens: sum(billed, ({ outputTokens = 0 }) => outputTokens),
    cost: sum(billed, ({ cost = 0 }) => cost),
    costs: addUp(billed, ({ upstream, models, agents, cost }) => [
      upstream ?? models[0] ?? agents[0] ?? 'unknown',
      cost ?? 0,
    ]),
    agents: Object.fromEntries(tally(outer, (request) => request.agents)),
    models: Object.fromEntries(tally(outer, answeringModel)),
    score: scores.length === 0 ? undefined : scores.reduce((total, score) => total + score, 0) / scores.length,
  }
}

function addUp(
  list: readonly RequestSummary[],
  of: (request: RequestSummary) => readonly [name: string, amount: number],
): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const request of list) {
    const [name, amount] = of(request)
    if (amount > 0) sums[name] = (sums[name] ?? 0) + amount
  }
  return sums
}

interface Account {
  durations: number[]
  requests: number
  failed: number
  tokens: number
  cost: number
}

function accountIn(accounts: Map<string, Account>, name: string): Account {
  const known = accounts.get(name) ?? { durations: [], requests: 0, failed: 0, tokens: 0, cost: 0 }
  accounts.set(name, known)
  return known
}

const toRows = (accounts: Map<string, Account>): NameRow[] =>
  [...accounts]
    .map(([name, { durations, ...account }]) => ({ name, ...account, latency: percentiles(durations) }))
    .sort((one, other) => other.requests - one.requests)

/** The cost of an agent's model calls is the agent's, if it ran alone or the call names it. */
function agentRows(list: readonly RequestSummary[]): NameRow[] {
  const accounts = new Map<string, Account>()
  const byId = new Map(list.map((request) => [request.id, request]))
  for (const request of list) {
    for (const name of request.agents) {
      const account = accountIn(accounts, name)
      const step = request.steps.find(({ upstream }) => upstream === name)
      account.requests += 1
      // A request that was aborted because the client disconnected is not a failure.
      if (request.state !== 'aborted' && (step?.failed ?? request.state === 'error')) account.failed += 1
      const took = step?.durationMs ?? (request.agents.length === 1 ? request.durationMs : undefined)
      if (took !== undefined) account.durations.push(took)
    }
  }
  for (const request of billedRequests(list)) {
    const owner = request.agents.at(-1) ?? request.parentAgent ?? byId.get(request.parent ?? '')?.agents.at(-1)
    if (owner === undefined) continue
    const account = accountIn(accounts, owner)
    account.tokens += tokensOf(request)
    account.cost += request.cost ?? 0
  }
  return toRows(accounts)
}

function modelRows(list: readonly RequestSummary[]): NameRow[] {
  const accounts = new Map<string, Account>()
  for (const request of list) {
    const [name] = answeringModel(request)
    // What a limit, a filter or an open circuit refused has not reached the model.
    if (name === undefined || (request.state === 'error' && request.attempts === 0)) continue
    const account = accountIn(accounts, name)
    account.requests += 1
    if (request.state === 'error') account.failed += 1
    if (request.durationMs !== undefined) account.durations.push(request.durationMs)
    account.tokens += tokensOf(request)
    account.cost += request.cost ?? 0
  }
  return toRows(accounts)
}

/** The model that answered a request, or was to, if no agent did. */
function answeringModel(request: RequestSummary): string[] {
  return request.agents.length > 0
    ? []
    : [request.upstream ?? modelsOf(request)[0]].filter((name) => name !== undefined)
}

function tenantRows(outer: readonly RequestSummary[], billed: readonly RequestSummary[]): NameRow[] {
  const accounts = new Map<string, Account>()
  for (const { tenant, state, durationMs } of outer) {
    if (tenant === undefined) continue
    const account = accountIn(accounts, tenant)
    account.requests += 1
    if (state === 'error') account.failed += 1
    if (durationMs !== undefined) account.durations.push(durationMs)
  }
  for (const request of billed) {
    const account = accounts.get(request.tenant ?? '')
    if (!account) continue
    account.tokens += tokensOf(request)
    account.cost += request.cost ?? 0
  }
  return toRows(accounts)
}

function variantShares(list: readonly RequestSummary[]): Overview['variants'] {
  const targets = new Map<string, Map<string, Account>>()
  for (const request of list) {
    for (const [target, name] of Object.entries(request.variants)) {
      const accounts = targets.get(target) ?? new Map<string, Account>()
      targets.set(target, accounts)
      const account = accountIn(accounts, name)
      account.requests += 1
      if (request.state === 'error') account.failed += 1
      const took = request.steps.find(({ upstream }) => upstream === target)?.durationMs ?? request.durationMs
      if (took !== undefined) account.durations.push(took)
    }
  }
  return [...targets].map(([target, accounts]) => ({
    target,
    shares: toRows(accounts).map(({ name, requests, failed, latency }) => ({
      name,
      requests,
      failed,
      medianMs: latency?.p50,
    })),
  }))
}
