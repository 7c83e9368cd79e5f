import type { JsonObject } from '../../../contract/json.ts'
import type { StreamEncoder, WireContext, WireEvent } from '../../../contract/wire/grammar.ts'
import type { Finish, StreamPart, Usage } from '../../../contract/wire/reply.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { CONVERSE_NAMES, fitToolNames } from '../../tools/fit-tool-names.ts'
import { writeUsage } from '../response/convert-usage.ts'
import { writeFinish } from '../response/map-stop-reason.ts'
import { writeErrorEvent } from '../response/write-error.ts'

export interface EncoderState {
  context: WireContext
  phase: 'idle' | 'open' | 'ended'
  begun: number
  /** Content block index by stream block. A text block gets an index with its first text. */
  indexes: ReadonlyMap<number, number>
  finish: Finish
  usage: Usage | undefined
}

interface Step {
  state: EncoderState & { indexes: Map<number, number> }
  events: WireEvent[]
}

function emit(step: Step, event: string, payload: JsonObject): void {
  step.events.push({ event, data: JSON.stringify(payload) })
}

function begin(step: Step): void {
  if (step.state.phase !== 'idle') return
  step.state.phase = 'open'
  emit(step, 'messageStart', { role: 'assistant' })
}

function indexOf(step: Step, block: number): number {
  const known = step.state.indexes.get(block)
  if (known !== undefined) return known
  const index = step.state.begun
  step.state.begun += 1
  step.state.indexes.set(block, index)
  return index
}

function emitDelta(step: Step, block: number, delta: JsonObject): void {
  emit(step, 'contentBlockDelta', { contentBlockIndex: indexOf(step, block), delta })
}

function endBlock(step: Step, block: number): void {
  const index = step.state.indexes.get(block)
  if (index !== undefined) emit(step, 'contentBlockStop', { contentBlockIndex: index })
}

function endReply(step: Step): void {
  const { finish, usage } = step.state
  emit(step, 'messageStop', { stopReason: writeFinish(finish) })
  emit(step, 'metadata', dropUndefined({ usage: usage && writeUsage(usage), metrics: { latencyMs: 0 } }))
  step.state.phase = 'ended'
}

type PartOf<Type extends StreamPart['type']> = Extract<StreamPart, { type: Type }>

function beginCall(step: Step, part: PartOf<'tool-call-start'>): void {
  const name = fitToolNames(step.state.context.turn, CONVERSE_NAMES).toTarget(part.name)
  const start = { toolUse: { toolUseId: part.id, name } }
  emit(step, 'contentBlockStart', { contentBlockIndex: indexOf(step, part.block), start })
}

function endReasoning(step: Step, part: PartOf<'reasoning-end'>): void {
  const { block, signature, redacted } = part
  if (redacted !== undefined) emitDelta(step, block, { reasoningContent: { redactedContent: redacted } })
  else if (signature !== undefined) emitDelta(step, block, { reasoningContent: { signature } })
  endBlock(step, block)
}

const emitText = (step: Step, part: { block: number; text: string }) => {
  if (part.text !== '') emitDelta(step, part.block, { text: part.text })
}
const end = (step: Step, part: { block: number }) => endBlock(step, part.block)

/** Encoder by part type. Types that are missing here have no form in this API. */
const ENCODERS: { readonly [Type in StreamPart['type']]?: (step: Step, part: PartOf<Type>) => void } = {
  'reply-start': () => undefined,
  'text-delta': emitText,
  'refusal-delta': emitText,
  'text-end': end,
  'refusal-end': end,
  'reasoning-delta': (step, part) => emitDelta(step, part.block, { reasoningContent: { text: part.text } }),
  'reasoning-end': endReasoning,
  'tool-call-start': beginCall,
  'tool-call-delta': (step, part) => emitDelta(step, part.block, { toolUse: { input: part.arguments } }),
  'tool-call-end': end,
  finish: (step, part) => {
    step.state.finish = part.finish
  },
  'reply-end': endReply,
}

/** Encodes ConverseStream. Stop reason and usage come last. Only the first choice is used. */
export const streamEncoder: StreamEncoder<EncoderState> = {
  start: (context) => {
    const finish: Finish = { unified: 'stop' }
    return { context, phase: 'idle', begun: 0, indexes: new Map(), finish, usage: undefined }
  },
  encode(state, part) {
    if (state.phase === 'ended' || ('choice' in part && (part.choice ?? 0) !== 0)) return [state, []]
    const step: Step = { state: { ...state, indexes: new Map(state.indexes) }, events: [] }
    if (part.type === 'usage') step.state.usage = part.usage
    else if (part.type === 'error') {
      step.events.push(writeErrorEvent(part.error))
      step.state.phase = 'ended'
    } else {
      const encode = ENCODERS[part.type] as ((step: Step, part: StreamPart) => void) | undefined
      if (encode !== undefined) {
        begin(step)
        encode(step, part)
      }
      if (part.type === 'reply-start') step.state.usage = part.usage ?? step.state.usage
    }
    return [step.state, step.events]
  },
}
