import type { RequestDetail } from '../../src/record/request-summary.ts'
import { eventsOf } from '../state/read-decision.ts'
import { formatMs, hueOf } from './format-values.ts'

interface GraphNode {
  name: string
  note: string
  kind: 'client' | 'plano' | 'agent' | 'model'
  failed: boolean
  /** Model calls made by the agent. */
  calls: { name: string; note: string; failed: boolean }[]
}

const WIDTH = 138
const GAP = 34
/** How much the drawing may shrink before it scrolls. */
const SMALLEST = 0.8
const HEIGHT = 52
const CALL = 30

/** The way of a request: who was asked one after the other, and what each of them called. */
export function AgentGraph({ detail }: { detail: RequestDetail }) {
  const nodes = readNodes(detail)
  const deepest = Math.max(0, ...nodes.map(({ calls }) => calls.length))
  const width = nodes.length * (WIDTH + GAP) - GAP + 4
  const height = HEIGHT + deepest * (CALL + 12) + 8
  const names = nodes.map(({ name }) => name).join(', then ')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls when it is wider than the page
    <div class="graph" tabIndex={0} role="group" aria-label={`Path of the request: ${names}`}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        style={{ width: '100%', minWidth: `${Math.ceil(width * SMALLEST)}px`, maxWidth: `${width}px` }}
        aria-hidden="true"
      >
        {nodes.map((node, index) => (
          <GraphColumn
            key={`${node.name}-${index}`}
            node={node}
            left={2 + index * (WIDTH + GAP)}
            isLast={index === nodes.length - 1}
          />
        ))}
      </svg>
    </div>
  )
}

function GraphColumn({ node, left, isLast }: { node: GraphNode; left: number; isLast: boolean }) {
  const middle = 2 + HEIGHT / 2
  return (
    <g
      class="graph-node"
      data-kind={node.kind}
      data-failed={node.failed}
      data-hue={node.kind === 'agent' || node.kind === 'model' ? hueOf(node.name) : undefined}
    >
      <title>{[node.name, node.note].filter(Boolean).join(', ')}</title>
      {!isLast && <path class="edge" d={`M${left + WIDTH} ${middle}h${GAP - 7}m-6 -5l6 5-6 5`} />}
      <rect x={left} y={2} width={WIDTH} height={HEIGHT} rx={12} />
      <text class="graph-name" x={left + 14} y={24}>
        {clip(node.name, 15)}
      </text>
      <text class="graph-note" x={left + 14} y={42}>
        {clip(node.note, 20)}
      </text>
      {node.calls.map((call, index) => {
        const top = HEIGHT + 14 + index * (CALL + 12)
        return (
          <g key={`${call.name}-${index}`} class="graph-call" data-failed={call.failed}>
            <title>{`${call.name}, ${call.note}`}</title>
            <path
              class="edge"
              d={`M${left + 22} ${index === 0 ? HEIGHT + 2 : top - 12 - CALL / 2}V${top + CALL / 2}h12`}
            />
            <rect x={left + 34} y={top} width={WIDTH - 34} height={CALL} rx={9} />
            <text x={left + 44} y={top + 19}>
              {clip(call.name, 13)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

const clip = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text)

const TERMINAL = { failed: false, calls: [] }

/** The client, what Plano did, who was asked, and the answer. */
function readNodes(detail: RequestDetail): GraphNode[] {
  const { summary } = detail
  const { agents, stage, state, status, filters, refusedBy } = summary
  const order = agents.length > 0 ? agents : [summary.upstream ?? summary.models[0]]
  const asked = order.flatMap((name) => (name === undefined ? [] : [readNode(detail, name)]))
  const verdicts: GraphNode = {
    name: 'Filters',
    note: refusedBy === undefined ? noteVerdicts(detail) : `refused by ${refusedBy}`,
    kind: 'plano',
    failed: refusedBy !== undefined,
    calls: [],
  }
  return [
    { ...TERMINAL, name: summary.tenant ?? 'Client', note: summary.dialect ?? '', kind: 'client' },
    ...(filters > 0 ? [verdicts] : []),
    { ...TERMINAL, name: 'Plano', note: stage === undefined ? state : `decided: ${stage}`, kind: 'plano' },
    ...asked,
    {
      name: state === 'running' ? 'Under way' : String(status ?? state),
      note: state === 'running' ? 'still going' : formatMs(summary.durationMs),
      kind: 'client',
      failed: state === 'error',
      calls: [],
    },
  ]
}

function noteVerdicts({ summary, events }: RequestDetail): string {
  const rewrote = eventsOf(events, 'filter').filter((event) => event['verdict'] === 'rewrite').length
  return `${summary.filters} passed${rewrote === 0 ? '' : `, ${rewrote} changed`}`
}

function readNode({ summary, events, children }: RequestDetail, name: string): GraphNode {
  const steps = eventsOf(events, 'step').filter((event) => event['upstream'] === name)
  const start = steps.find((event) => event['phase'] === 'start')
  const end = steps.find((event) => event['phase'] === 'end')
  const left = summary.state === 'aborted'
  const failed = end?.['error'] !== undefined && !left
  const isModel = summary.agents.length === 0
  // Steps may begin and end within a millisecond: a call belongs to the step that began last before it.
  const starts = eventsOf(events, 'step').filter((event) => event['phase'] === 'start')
  const calls = children.filter(({ summary: { at } }) => starts.findLast((event) => event.at <= at) === start)
  const took = typeof end?.['durationMs'] === 'number' ? formatMs(end['durationMs']) : start ? 'running' : 'not asked'
  const notes = [
    isModel ? formatMs(summary.durationMs) : took,
    summary.variants[name],
    failed ? 'failed' : left ? 'cut off' : '',
  ]
  return {
    name,
    note: notes.filter(Boolean).join(' · '),
    kind: isModel ? 'model' : 'agent',
    failed,
    calls: calls.map(({ summary: call }) => ({
      name: call.upstream ?? call.model ?? 'model',
      note: formatMs(call.durationMs),
      failed: call.state === 'error',
    })),
  }
}
