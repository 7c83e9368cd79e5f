import type { RequestDetail } from '../../src/record/request-summary.ts'
import { type GraphColumn, type GraphNode, readGraph } from '../state/read-graph.ts'
import { hueOf } from './format-values.ts'

const GAP = 30
/** How much the drawing may shrink before it scrolls. */
const SMALLEST = 0.8
const HEIGHT = 52
const CALL = 30
const CALL_GAP = 12
/** Space between agents that work at the same time. */
const ROW_GAP = 16
const MIN_WIDTH = 64
const MAX_WIDTH = 216
/** Approximate width of a character in a name, in a note and in the name of a call. */
const NAME_CHARACTER = 7.7
const NOTE_CHARACTER = 6.5
const CALL_CHARACTER = 6.9

interface Box {
  node: GraphNode
  left: number
  top: number
  width: number
}

/** The path of a request: which agents were asked, one after the other or at once, and what each of them called. */
export function AgentGraph({ detail }: { detail: RequestDetail }) {
  const columns = readGraph(detail)
  const boxes = placeColumns(columns)
  const all = boxes.flat()
  const width = Math.max(...all.map((box) => box.left + box.width)) + 2
  const height = Math.max(...all.map((box) => box.top + heightOf(box.node))) + 6
  const names = columns.map((column) => column.map(({ name }) => name).join(' and ')).join(', then ')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls when it is wider than the page
    <div class="graph" tabIndex={0} role="group" aria-label={`Path of the request: ${names}`}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        style={{ width: '100%', minWidth: `${Math.ceil(width * SMALLEST)}px`, maxWidth: `${width}px` }}
        aria-hidden="true"
      >
        {boxes.slice(1).map((column, index) => (
          <path key={index} class="edge" d={joinColumns(boxes[index] ?? [], column)} />
        ))}
        {all.map((box, index) => (
          <GraphBox key={index} box={box} />
        ))}
      </svg>
    </div>
  )
}

const heightOf = ({ calls }: GraphNode): number => HEIGHT + calls.length * (CALL + CALL_GAP)

function widthOf({ name, note, calls }: GraphNode): number {
  const called = calls.map((call) => 56 + call.name.length * CALL_CHARACTER)
  const wanted = Math.max(28 + name.length * NAME_CHARACTER, 28 + note.length * NOTE_CHARACTER, ...called)
  return Math.ceil(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, wanted)))
}

/** Columns from left to right. A single node is level with the middle of those that work at the same time. */
function placeColumns(columns: readonly GraphColumn[]): Box[][] {
  const heights = columns.map((column) => column.reduce((sum, node) => sum + heightOf(node) + ROW_GAP, -ROW_GAP))
  const tallest = Math.max(0, ...columns.map((column, index) => (column.length > 1 ? (heights[index] ?? 0) : 0)))
  let left = 2
  return columns.map((column) => {
    const width = Math.max(...column.map(widthOf))
    let top = column.length > 1 ? 2 : 2 + Math.max(0, (tallest - HEIGHT) / 2)
    const boxes = column.map((node) => {
      const box = { node, left, top, width }
      top += heightOf(node) + ROW_GAP
      return box
    })
    left += width + GAP
    return boxes
  })
}

function joinColumns(from: readonly Box[], to: readonly Box[]): string {
  return from.flatMap((one) => to.map((other) => joinBoxes(one, other))).join('')
}

function joinBoxes(one: Box, other: Box): string {
  const [startX, startY] = [one.left + one.width, one.top + HEIGHT / 2]
  const [endX, endY] = [other.left - 5, other.top + HEIGHT / 2]
  const middle = (startX + endX) / 2
  return `M${startX} ${startY}C${middle} ${startY} ${middle} ${endY} ${endX} ${endY}m-6 -5l6 5-6 5`
}

function GraphBox({ box: { node, left, top, width } }: { box: Box }) {
  return (
    <g
      class="graph-node"
      data-kind={node.kind}
      data-failed={node.failed}
      data-hue={node.kind === 'agent' || node.kind === 'model' ? hueOf(node.name) : undefined}
    >
      <title>{[node.name, node.note].filter(Boolean).join(', ')}</title>
      <rect x={left} y={top} width={width} height={HEIGHT} rx={12} />
      <text class="graph-name" x={left + 14} y={top + 22}>
        {clip(node.name, (width - 28) / NAME_CHARACTER)}
      </text>
      <text class="graph-note" x={left + 14} y={top + 40}>
        {clip(node.note, (width - 28) / NOTE_CHARACTER)}
      </text>
      {node.calls.map((call, index) => {
        const callTop = top + HEIGHT + CALL_GAP + index * (CALL + CALL_GAP)
        const from = index === 0 ? top + HEIGHT : callTop - CALL_GAP - CALL / 2
        return (
          <g key={`${call.name}-${index}`} class="graph-call" data-failed={call.failed}>
            <title>{`${call.name}, ${call.note}`}</title>
            <path class="edge" d={`M${left + 22} ${from}V${callTop + CALL / 2}h12`} />
            <rect x={left + 34} y={callTop} width={width - 34} height={CALL} rx={9} />
            <text x={left + 44} y={callTop + 19}>
              {clip(call.name, (width - 54) / CALL_CHARACTER)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function clip(text: string, room: number): string {
  const length = Math.max(3, Math.floor(room + 0.01))
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
