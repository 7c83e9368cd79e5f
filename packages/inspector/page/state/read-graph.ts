import type { AttemptRecord } from '@planojs/core'
import type { RequestDetail, ShownEvent } from '../../src/record/request-summary.ts'
import { formatMs } from '../parts/format-values.ts'
import { eventsOf } from './read-decision.ts'

export interface GraphNode {
  name: string
  note: string
  kind: 'client' | 'plano' | 'agent' | 'model'
  failed: boolean
  /** Model calls made by the agent. */
  calls: { name: string; note: string; failed: boolean }[]
}

/** What happened at the same time. */
export type GraphColumn = GraphNode[]

const PLAIN = { failed: false, calls: [] }

/** The client, what Plano did, the agents or models that were asked, and the answer. */
export function readGraph(detail: RequestDetail): GraphColumn[] {
  const { summary } = detail
  const { stage, state, status, filters, refusedBy } = summary
  const verdicts: GraphNode = {
    name: 'Filters',
    note: refusedBy === undefined ? noteVerdicts(detail) : `refused by ${refusedBy}`,
    kind: 'plano',
    failed: refusedBy !== undefined,
    calls: [],
  }
  const answer: GraphNode = {
    name: state === 'running' ? 'Running' : String(status ?? state),
    note: state === 'running' ? 'no answer yet' : formatMs(summary.durationMs),
    kind: 'client',
    failed: state === 'error',
    calls: [],
  }
  return [
    [{ ...PLAIN, name: summary.tenant ?? 'Client', note: summary.dialect ?? '', kind: 'client' }],
    ...(filters > 0 ? [[verdicts]] : []),
    [{ ...PLAIN, name: 'Plano', note: stage === undefined ? state : `decided: ${stage}`, kind: 'plano' }],
    ...(summary.agents.length > 0 ? agentColumns(detail) : modelColumns(detail)),
    [answer],
  ]
}

function noteVerdicts({ summary, events }: RequestDetail): string {
  const rewrote = eventsOf(events, 'filter').filter((event) => event['verdict'] === 'rewrite').length
  return `${summary.filters} passed${rewrote === 0 ? '' : `, ${rewrote} changed`}`
}

/** Agents that started before the earlier ones ended share a column. Those that were not asked come last. */
function agentColumns(detail: RequestDetail): GraphColumn[] {
  const steps = eventsOf(detail.events, 'step')
  const columns: GraphColumn[] = []
  let running = 0
  for (const event of steps) {
    if (event['phase'] !== 'start') {
      running -= 1
      continue
    }
    const node = readAgent(detail, event)
    if (running > 0) columns.at(-1)?.push(node)
    else columns.push([node])
    running += 1
  }
  const asked = new Set(columns.flat().map(({ name }) => name))
  const rest = detail.summary.agents.filter((name) => !asked.has(name))
  return [...columns, ...rest.map((name): GraphColumn => [{ ...PLAIN, name, note: 'not asked', kind: 'agent' }])]
}

function readAgent({ summary, events, children }: RequestDetail, start: ShownEvent): GraphNode {
  const name = String(start['upstream'])
  const steps = eventsOf(events, 'step')
  const end = steps.find((event) => event['phase'] === 'end' && event['index'] === start['index'])
  const starts = steps.filter((event) => event['phase'] === 'start' && event['upstream'] === name)
  const isOwn = (child: RequestDetail['children'][number]): boolean => {
    const { parentAgent, at } = child.summary
    // Steps may begin and end within a millisecond: a call belongs to the step that began last before it.
    if (parentAgent !== undefined)
      return parentAgent === name && (starts.findLast((one) => one.at <= at) ?? start) === start
    return steps.findLast((event) => event['phase'] === 'start' && event.at <= at) === start
  }
  const left = summary.state === 'aborted'
  const failed = end?.['error'] !== undefined && !left
  const took = typeof end?.['durationMs'] === 'number' ? formatMs(end['durationMs']) : 'running'
  return {
    name,
    note: [took, summary.variants[name], failed ? 'failed' : left ? 'cut off' : ''].filter(Boolean).join(' · '),
    kind: 'agent',
    failed,
    calls: children.filter(isOwn).map(({ summary: call }) => ({
      name: call.upstream ?? call.model ?? 'model',
      note: formatMs(call.durationMs),
      failed: call.state === 'error',
    })),
  }
}

/** Models in the order in which they were tried. */
function modelColumns({ summary, events }: RequestDetail): GraphColumn[] {
  const groups: { name: string; tries: AttemptRecord[] }[] = []
  for (const event of eventsOf(events, 'attempt')) {
    const attempt = event['attempt'] as AttemptRecord
    const last = groups.at(-1)
    if (last?.name === attempt.upstream) last.tries.push(attempt)
    else groups.push({ name: attempt.upstream, tries: [attempt] })
  }
  const name = summary.upstream ?? summary.models[0]
  if (groups.length === 0)
    return name === undefined ? [] : [[{ ...PLAIN, name, note: formatMs(summary.durationMs), kind: 'model' }]]
  return groups.map(({ name: model, tries }): GraphColumn => {
    const last = tries.at(-1)
    const failed = last !== undefined && last.outcome !== 'success' && summary.state !== 'aborted'
    const took = tries.reduce((sum, { durationMs }) => sum + durationMs, 0)
    const notes = [
      failed ? String(last?.status ?? last?.outcome.replaceAll('_', ' ')) : '',
      formatMs(took),
      tries.length > 1 ? `${tries.length} tries` : '',
      last?.variant ?? '',
    ]
    return [{ ...PLAIN, name: model, note: notes.filter(Boolean).join(' · '), kind: 'model', failed }]
  })
}
