import { kindOfTool, splitToolName } from '../classifier/tool-kind.ts'
import type { ConversationState } from '../conversation-state.ts'
import type { LoopDetector } from '../loops/loop-detector.ts'
import type { LoopStep } from '../loops/loop-steps.ts'
import { classifyFailure, type FailureClass } from '../outcome/classify-failure.ts'
import { parseResult } from '../outcome/parse-result.ts'
import type { CallRow, Row } from '../outcome/read-row.ts'
import { readEvidence, readToolOutcome } from '../outcome/read-tool-outcome.ts'
import type { ToolFailure } from '../outcome/tool-failure.ts'
import type { SignalInstance } from '../report/signal-report.ts'
import { writeSnippet } from '../report/write-snippet.ts'
import { categoryOf } from '../signal-taxonomy.ts'
import type { CompiledVocabulary } from '../vocabulary/load-vocabulary.ts'

const HANDOVER_VERB = /transfer|hand_?-?(?:off|over)|escalat|forward|connect|route|assign|notify|page/
const PARSED_LENGTH = 16_000

/** Pairs calls with results. Reports failed results and calls that cannot be parsed. */
export class ToolTurnReader {
  private readonly state: ConversationState
  private readonly loops: LoopDetector
  /** Failed results by tool, until the tool succeeds again. */
  private readonly failing = new Map<string, number[]>()
  /** Whether each tool changes something. */
  private readonly changing = new Map<string, boolean>()
  /** Ids of calls whose arguments are already reported as unreadable. */
  private unreadable = new Set<string>()
  private calledHuman: { name: string; index: number } | undefined

  constructor(state: ConversationState, loops: LoopDetector) {
    this.state = state
    this.loops = loops
  }

  readCalls(row: Row): void {
    this.unreadable = new Set()
    for (const call of row.calls) {
      this.state.toolCalls += 1
      this.loops.readCall(call, row.index)
      if (callsHuman(call.name, this.state.vocabulary)) this.markHandover(call, row.index)
      if (call.json && !isReadable(call.arguments)) this.reportUnreadable(call, row.index)
    }
  }

  readResults(row: Row): void {
    for (const result of row.results) {
      const step = this.loops.findCall(result)
      const tool = step?.name ?? result.name
      const reading = readToolOutcome({ ...result, name: tool, given: step?.leaves.values() ?? [] }, row.evidence)
      if (reading.barren) this.state.emptyResults += 1
      if (step) this.loops.readResult(step, result, { reading, index: row.index })
      if (step && !reading.failure && !reading.empty && !reading.pending && result.text !== '') this.work(step)
      const known = this.unreadable.has(result.callId)
      if (reading.failure) this.fail(tool, row, { failure: reading.failure, known })
      else this.succeed(tool)
    }
  }

  private work({ key, result }: LoopStep): void {
    const isNew = this.state.progress.readWork(key, result?.print ?? '')
    this.state.worked ||= isNew
  }

  private markHandover(call: CallRow, index: number): void {
    this.calledHuman = { name: call.name, index }
    this.state.handedOverAt = index
    this.state.callsBeforeHandover = this.state.toolCalls - 1
  }

  private reportUnreadable(call: CallRow, index: number): void {
    this.unreadable.add(call.id)
    this.state.emit({
      type: 'execution.failure.invalid_args',
      messageIndex: index,
      confidence: 0.9,
      snippet: writeSnippet(call.arguments, 0, Math.min(call.arguments.length, 120)),
      metadata: { tool_name: call.name, error_type: 'invalid_args', source: 'arguments' },
    })
  }

  private fail(tool: string, row: Row, { failure, known }: { failure: ToolFailure; known: boolean }): void {
    const indices = this.failing.get(tool) ?? []
    indices.push(row.index)
    this.failing.set(tool, indices)
    if (this.calledHuman?.name === tool) this.state.handedOverAt = undefined
    const found = classifyFailure(failure.message, failure.status)
    if (known && found.type === 'execution.failure.invalid_args') return
    emitFailure(this.state, { index: row.index, failure, tool, found })
  }

  private succeed(tool: string): void {
    for (const index of this.failing.get(tool) ?? []) this.state.recovered.add(index)
    this.failing.delete(tool)
    if (this.changes(tool)) this.state.turnsSinceChange = 0
  }

  /** Whether a tool performs actions, rather than looking something up or calling a human. */
  private changes(tool: string): boolean {
    let known = this.changing.get(tool)
    if (known === undefined) {
      const kind = kindOfTool(splitToolName(tool))
      known = (kind === 'act' || kind === 'end') && !callsHuman(tool, this.state.vocabulary)
      this.changing.set(tool, known)
    }
    return known
  }
}

interface FailureSite {
  index: number
  failure: ToolFailure
  tool: string
  found: FailureClass
}

function emitFailure(state: ConversationState, { index, failure, tool, found }: FailureSite): SignalInstance {
  const kind = found.type.slice(found.type.lastIndexOf('.') + 1)
  const named = categoryOf(found.type) === 'execution.failure' ? { error_type: kind } : { exhaustion_type: kind }
  const status = failure.status === undefined ? undefined : { status: failure.status }
  return state.emit({
    type: found.type,
    messageIndex: index,
    confidence: Math.round(found.confidence * failure.confidence * 100) / 100,
    snippet: writeSnippet(failure.message, 0, Math.min(failure.message.length, 150)),
    metadata: { tool_name: tool, ...named, source: failure.source, ...status },
  })
}

/**
 * Reads the host's evidence about a message that is not a tool result: a failed model call, or an answer cut off by the
 * client.
 */
export function readTurnEvidence(row: Row, state: ConversationState): void {
  const { evidence } = row
  if (!evidence) return
  const left = evidence.aborted === true || evidence.aborted === 'client'
  if (left && evidence.status === undefined && evidence.error === undefined) {
    const metadata = { indicator_type: 'abort', source: 'evidence' }
    const snippet = writeSnippet(row.text, 0, Math.min(row.text.length, 120))
    state.emit({ type: 'interaction.disengagement.quit', messageIndex: row.index, confidence: 0.5, snippet, metadata })
    return
  }
  const failure = readEvidence(evidence, row.text)
  if (!failure) return
  const found = classifyFailure(failure.message, failure.status)
  emitFailure(state, { index: row.index, failure, tool: '', found })
}

function isReadable(source: string): boolean {
  const opening = source.trimStart().charAt(0)
  if (opening === '' || source.length > PARSED_LENGTH) return true
  try {
    parseResult(source)
    return true
  } catch {
    // This is the finding: the arguments are not JSON.
    return false
  }
}

/**
 * Matches "transfer_to_human_agents" and "escalateToSupervisor", but not "transfer_to_billing_agent", which is another
 * agent.
 */
function callsHuman(name: string, { words }: CompiledVocabulary): boolean {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}]/u)
  const human = parts.some((part) => words.handoverTools.has(part) || words.handoverTools.has(part.replace(/s$/, '')))
  return human && HANDOVER_VERB.test(name.toLowerCase())
}
