import type { ConversationState } from '../conversation-state.ts'
import { createLoopStep } from '../loops/loop-steps.ts'
import type { SignalType } from '../signal-taxonomy.ts'
import type { CompatRow } from './compat-row.ts'

const TIMES = 3
const LONGEST_PATTERN = 5

interface Call {
  index: number
  name: string
  key: string
}

/** Plano's loop detection: only the sequence of calls counts, regardless of results and anything in between. */
export function readCompatLoops(rows: readonly CompatRow[], state: ConversationState): void {
  const calls = rows
    .filter(({ from }) => from === 'function_call')
    .map(({ index, name, text }): Call => {
      const { key } = createLoopStep({ id: '', name, arguments: text, json: true }, index, 0)
      return { index, name, key }
    })
  if (calls.length < TIMES) return
  const emit = (
    span: readonly Call[],
    type: SignalType,
    found: { confidence: number; metadata: Record<string, unknown> },
  ) => {
    const range = { start_index: span[0]?.index, end_index: span.at(-1)?.index, call_count: span.length }
    const metadata = { loop_type: type.slice(type.lastIndexOf('.') + 1), ...range, ...found.metadata }
    state.emit({
      type,
      messageIndex: span[0]?.index ?? 0,
      confidence: found.confidence,
      snippet: span[0]?.name ?? '',
      metadata,
    })
  }
  const retries = listRuns(calls, (left, right) => left.key === right.key)
  for (const span of retries)
    emit(span, 'execution.loops.retry', { confidence: 0.95, metadata: { tool_name: span[0]?.name } })
  const retried = new Set(retries.flat())
  for (const span of listRuns(calls, (left, right) => left.name === right.name)) {
    const variations = new Set(span.map(({ key }) => key)).size
    if (variations < 2 || span.some((call) => retried.has(call))) continue
    const metadata = { tool_name: span[0]?.name, variation_count: variations }
    emit(span, 'execution.loops.parameter_drift', { confidence: 0.85, metadata })
  }
  for (const { span, length } of listCycles(calls)) {
    const pattern = span.slice(0, length).map(({ name }) => name)
    const metadata = { pattern, cycle_count: span.length / length }
    emit(span, 'execution.loops.oscillation', { confidence: 0.9, metadata })
  }
}

function listRuns(calls: readonly Call[], alike: (left: Call, right: Call) => boolean): Call[][] {
  const runs: Call[][] = []
  let run: Call[] = []
  for (const call of calls) {
    const [first] = run
    if (first && !alike(first, call)) {
      if (run.length >= TIMES) runs.push(run)
      run = []
    }
    run.push(call)
  }
  if (run.length >= TIMES) runs.push(run)
  return runs
}

function listCycles(calls: readonly Call[]): { span: Call[]; length: number }[] {
  const cycles: { span: Call[]; length: number }[] = []
  for (let start = 0; start < calls.length; ) {
    const cycle = cycleAt(calls, start)
    if (cycle) cycles.push(cycle)
    start += cycle ? cycle.span.length : 1
  }
  return cycles
}

function cycleAt(calls: readonly Call[], start: number): { span: Call[]; length: number } | undefined {
  for (let length = 2; length <= LONGEST_PATTERN; length += 1) {
    if (new Set(calls.slice(start, start + length).map(({ name }) => name)).size < 2) continue
    let end = start + length
    while (end < calls.length && calls[end]?.name === calls[end - length]?.name) end += 1
    const cycles = Math.floor((end - start) / length)
    if (cycles >= TIMES) return { span: calls.slice(start, start + cycles * length), length }
  }
  return undefined
}
