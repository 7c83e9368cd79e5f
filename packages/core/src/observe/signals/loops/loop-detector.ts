import type { ConversationState } from '../conversation-state.ts'
import type { CallRow, ResultRow } from '../outcome/read-row.ts'
import type { ToolReading } from '../outcome/tool-failure.ts'
import type { SignalInstance } from '../report/signal-report.ts'
import { writeSnippet } from '../report/write-snippet.ts'
import {
  createLoopStep,
  isEnumeration,
  isRefinement,
  isSameIntent,
  type LoopStep,
  printResult,
  type StepResult,
} from './loop-steps.ts'

const TIMES = 3
/** Number of "still running" results after which polling counts as a loop. */
const POLLS = 8
const MEMORY = 24
const LONGEST_PATTERN = 5
/** Number of refinements of a successful query that count as research. */
const FRUITFUL_REFINEMENTS = 4

/** Names of tools that take a reading of something that may change by itself. */
const OBSERVES =
  /^(?:poll|monitor|watch|measure|ping|probe|sample|sense|observe)(?:_|$)|(?:^|_)(?:sensors?|readings?|telemetry|temperature|thermometer|gauge)(?:_|$)/

type Leaf = 'retry' | 'parameter_drift' | 'oscillation'
interface Loop {
  signal: SignalInstance
  steps: LoopStep[]
}

/**
 * Detects agents that go in circles: the same call with the same result, repeated failing attempts at the same thing,
 * or a cycle of calls without progress. Different successful calls are a fan-out, not a loop.
 */
export class LoopDetector {
  private readonly steps: LoopStep[] = []
  private readonly barren = new Map<string, LoopStep[]>()
  private readonly open = new Map<string, Loop>()
  private readonly state: ConversationState

  constructor(state: ConversationState) {
    this.state = state
  }

  readCall(call: CallRow, index: number): void {
    const step = createLoopStep(call, index, this.state.userTurns)
    const unanswered = this.steps.at(-1)?.result === undefined && this.steps.at(-1)?.index !== index
    this.steps.push(step)
    if (this.steps.length > MEMORY) this.steps.shift()
    // Without results, only the calls themselves can be compared.
    if (unanswered) this.judgeSequence()
  }

  /** The oldest unanswered call with the result's id, or the oldest unanswered call, because ids may repeat. */
  findCall(result: ResultRow): LoopStep | undefined {
    const waiting = this.steps.filter((step) => step.result === undefined)
    const last = waiting.filter((step) => step.index === waiting.at(-1)?.index)
    return last.find((candidate) => candidate.callId === result.callId) ?? last[0]
  }

  readResult(step: LoopStep, result: ResultRow, { reading, index }: { reading: ToolReading; index: number }): void {
    const { empty, pending } = reading
    step.result = { index, failed: reading.failure !== undefined, empty, pending, print: printResult(result.text) }
    this.judgeBarren(step, step.result)
    this.judgeSequence()
  }

  /** Consecutive unsuccessful attempts with one tool, whatever was called in between. */
  private judgeBarren(step: LoopStep, result: StepResult): void {
    if (!result.failed && !result.empty) {
      if (result.print !== '') this.barren.delete(step.name)
      return
    }
    const attempts = (this.barren.get(step.name) ?? []).filter((before) => this.continues(before, step, result))
    if (attempts.at(-1)?.index === step.index) return
    attempts.push(step)
    this.barren.set(step.name, attempts.slice(-MEMORY))
    if (attempts.length < TIMES) return
    const same = attempts.slice(-TIMES).every((attempt) => attempt.key === step.key)
    this.report(same ? 'retry' : 'parameter_drift', attempts, { confidence: same ? 0.95 : 0.85, because: 'failing' })
  }

  private continues(before: LoopStep, step: LoopStep, result: StepResult): boolean {
    if (!isSameIntent(before, step)) return false
    if (before.key === step.key) return result.failed || before.turn === step.turn
    // No result for one date and then the next is a search through a calendar.
    return result.failed || (before.turn === step.turn && !isEnumeration(before, step))
  }

  private judgeSequence(): void {
    const run = this.trailing((step, last) => step.key === last.key && isSameOutcome(step, last))
    const polls = run.at(-1)?.result?.pending === true
    if (run.length >= (polls ? POLLS : TIMES)) {
      this.report('retry', run, { confidence: 0.9, because: 'unchanged' })
      return
    }
    const refined = this.refinements()
    const fruitful = refined.some((step) => step.result && !step.result.failed && !step.result.empty)
    if (refined.length >= (fruitful ? FRUITFUL_REFINEMENTS : TIMES))
      this.report('parameter_drift', refined, { confidence: fruitful ? 0.6 : 0.75, because: 'refining' })
    this.judgeCycle()
  }

  private trailing(belongs: (step: LoopStep, last: LoopStep) => boolean): LoopStep[] {
    const last = this.steps.at(-1)
    const run: LoopStep[] = []
    for (let at = this.steps.length - 1; last && at >= 0; at -= 1) {
      const step = this.steps[at]
      if (!step || step.turn !== last.turn || !belongs(step, last)) break
      run.unshift(step)
    }
    return run
  }

  private refinements(): LoopStep[] {
    let later: LoopStep | undefined
    return this.trailing((step, last) => {
      const fits = step === last || (later !== undefined && isRefinement(step, later))
      later = step
      return fits
    })
  }

  private judgeCycle(): void {
    for (let length = 2; length <= LONGEST_PATTERN; length += 1) {
      const span = this.steps.slice(-length * TIMES)
      if (span.length < length * TIMES) return
      // One call over and over is a retry. Asking in turn after several jobs that still run is polling.
      if (new Set(span.slice(0, length).map((step) => step.key)).size < 2) continue
      if (span.some((step) => step.result?.pending === true)) continue
      const repeats = span.every((step, at) => {
        const before = span[at - length]
        return step.turn === span[0]?.turn && (!before || (before.key === step.key && isSameOutcome(before, step)))
      })
      if (!repeats) continue
      // A cycle of calls that are already reported as failing is not reported again.
      if (
        [...this.open].some(([name, loop]) => name !== 'oscillation' && span.some((step) => loop.steps.includes(step)))
      )
        return
      // Taking readings in turn is observing, not going in circles.
      if (span.every((step) => OBSERVES.test(step.name.toLowerCase()) && step.result?.failed !== true)) return
      const names = span.slice(0, length).map((step) => step.name)
      this.report('oscillation', span, { confidence: isReadInTurn(span) ? 0.6 : 0.9, because: names })
      return
    }
  }

  /** Reports a loop when it is first detected. Later turns only extend it. */
  private report(leaf: Leaf, steps: LoopStep[], why: { confidence: number; because: string | string[] }): void {
    const [first] = steps
    const last = steps.at(-1)
    if (!first || !last) return
    const known = this.open.get(leaf === 'oscillation' ? leaf : first.name)
    if (known && steps.some((step) => known.steps.includes(step))) {
      known.steps = [...new Set([...known.steps, ...steps])].slice(-MEMORY)
      known.signal.metadata['end_index'] = last.index
      known.signal.metadata['call_count'] = Math.max(Number(known.signal.metadata['call_count']), steps.length)
      return
    }
    const signal = this.state.emit({
      type: `execution.loops.${leaf}`,
      messageIndex: first.index,
      confidence: why.confidence,
      snippet: writeSnippet(last.key.replace('\n', '(').replaceAll('\n', ', ').concat(')')),
      metadata: describeLoop(leaf, steps, why.because),
    })
    this.open.set(leaf === 'oscillation' ? leaf : first.name, { signal, steps: [...steps] })
  }
}

function isSameOutcome(left: LoopStep, right: LoopStep): boolean {
  if (!left.result || !right.result) return left.result === right.result
  return left.result.print === right.result.print || (left.result.failed && right.result.failed)
}

function describeLoop(leaf: Leaf, steps: readonly LoopStep[], because: string | string[]): Record<string, unknown> {
  const shared = {
    loop_type: leaf,
    start_index: steps[0]?.index,
    end_index: steps.at(-1)?.index,
    call_count: steps.length,
  }
  if (Array.isArray(because)) return { ...shared, pattern: because, cycle_count: steps.length / because.length }
  const variations = new Set(steps.map((step) => step.key)).size
  return { ...shared, tool_name: steps[0]?.name, variation_count: variations, cause: because }
}

/** Calls of one tool that succeed may be readings: sensors, inboxes, pages. */
function isReadInTurn(span: readonly LoopStep[]): boolean {
  return span.every((step) => step.name === span[0]?.name && step.result?.failed !== true)
}
