import { computed } from '@preact/signals'
import type { RequestSummary } from '../../src/record/request-summary.ts'
import { requests } from './requests.ts'
import { filterBy, listQuery } from './route.ts'

export interface Filters {
  text: string
  agent: string
  model: string
  state: string
  signal: string
  /** Minimum duration in milliseconds. */
  slowerThan: number
}

export const NO_FILTERS: Filters = { text: '', agent: '', model: '', state: '', signal: '', slowerThan: 0 }
/** Names of the filters in the page's address. */
const PARAMETERS = {
  text: 'search',
  agent: 'agent',
  model: 'model',
  state: 'status',
  signal: 'signal',
  slowerThan: 'slower',
} as const satisfies Record<keyof Filters, string>

export const filters = computed(() => readFilters(listQuery.value))

export function setFilter(change: Partial<Filters>): void {
  filterBy(writeFilters({ ...filters.value, ...change }))
}

function readFilters(query: string): Filters {
  const given = new URLSearchParams(query)
  const read = (key: keyof Filters): string => given.get(PARAMETERS[key]) ?? ''
  const slowerThan = Number(read('slowerThan'))
  return {
    text: read('text'),
    agent: read('agent'),
    model: read('model'),
    state: read('state'),
    signal: read('signal'),
    slowerThan: Number.isFinite(slowerThan) ? slowerThan : 0,
  }
}

/** Filters as URL parameters, without those that are not set. */
export function writeFilters(wanted: Partial<Filters>): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(wanted) as [keyof Filters, string | number][])
    if (value !== '' && value !== 0) query.set(PARAMETERS[key], String(value))
  return query.toString()
}

export const isFiltered = computed(() => Object.values(filters.value).some((value) => value !== '' && value !== 0))
export const shownRequests = computed(() => {
  const wanted = filters.value
  return isFiltered.value ? requests.value.filter((request) => matches(request, wanted)) : requests.value
})

/** Whether a request passes all filters. Every word of the text must occur in its names or its question. */
export function matches(request: RequestSummary, wanted: Filters): boolean {
  if (wanted.agent !== '' && !request.agents.includes(wanted.agent)) return false
  if (wanted.model !== '' && request.model !== wanted.model && !modelsOf(request).includes(wanted.model)) return false
  if (wanted.state !== '' && !hasState(request, wanted.state)) return false
  if (wanted.signal === 'any' && request.signals.length === 0) return false
  if (wanted.signal !== '' && wanted.signal !== 'any' && !request.signals.includes(wanted.signal)) return false
  if (wanted.slowerThan > 0 && (request.durationMs ?? 0) < wanted.slowerThan) return false
  return wanted.text === '' || hasWords(request, wanted.text)
}

function hasState(request: RequestSummary, state: string): boolean {
  if (/^\dxx$/.test(state)) return String(request.status ?? '').startsWith(state.slice(0, 1))
  if (state === 'retried') return request.failedAttempts > 0
  return request.state === state
}

function hasWords(request: RequestSummary, text: string): boolean {
  const { id, model, listener, tenant, session, route, upstream, stage, errorCode, question } = request
  const { agents, models, signals } = request
  const names = [id, model, listener, tenant, session, route, upstream, stage, errorCode, ...agents, ...models]
  const searched = [...names, ...signals, question, request.status].join(' ').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => searched.includes(word))
}

export const modelsOf = ({ agents, models, upstream }: RequestSummary): string[] =>
  models.length > 0 ? models : upstream !== undefined && agents.length === 0 ? [upstream] : []

/** The choices of the filters, from the listed requests. */
export const choices = computed(() => {
  const agents = new Set<string>()
  const models = new Set<string>()
  const signals = new Set<string>()
  for (const request of requests.value) {
    for (const agent of request.agents) agents.add(agent)
    for (const model of modelsOf(request)) models.add(model)
    for (const type of request.signals) signals.add(type)
  }
  return { agents: [...agents].sort(), models: [...models].sort(), signals: [...signals].sort() }
})
