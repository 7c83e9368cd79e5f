import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { StreamDecoder, WireContext } from '../../../contract/wire/grammar.ts'
import type { StreamPart } from '../../../contract/wire/reply.ts'
import type { Citation } from '../../../contract/wire/turn.ts'
import { readErrorBody } from '../../error-body/read-error-body.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { parseJson } from '../../shape/parse-json.ts'
import { CONVERSE_NAMES, fitToolNames, type ToolNames } from '../../tools/fit-tool-names.ts'
import { type RestoreState, restoreEach, startRestore } from '../../tools/restore-stream.ts'
import { asText } from '../content/read-blocks.ts'
import { schemaContext } from '../request/schema-context.ts'
import { readUsage } from '../response/convert-usage.ts'
import { readFinish } from '../response/map-stop-reason.ts'

interface OpenBlock {
  block: number
  kind: 'text' | 'reasoning' | 'tool-call'
  signature?: string
  redacted?: string
  /** Sources of a text, which may come before it but refer to all of it. */
  citations?: readonly Citation[]
}

export interface DecoderState {
  context: WireContext
  phase: 'idle' | 'open' | 'finished' | 'ended'
  begun: number
  /** Open blocks, by the upstream's index. */
  open: ReadonlyMap<number, OpenBlock>
  callsTools: boolean
  restore: RestoreState | undefined
  names: ToolNames
}

interface Step {
  state: DecoderState & { open: Map<number, OpenBlock> }
  parts: StreamPart[]
}

const object = (value: JsonValue | undefined): JsonObject => (isJsonObject(value) ? value : {})
const indexOf = (payload: JsonObject) => (typeof payload.contentBlockIndex === 'number' ? payload.contentBlockIndex : 0)

function beginReply(step: Step): void {
  const { state } = step
  if (state.phase !== 'idle') return
  state.phase = 'open'
  const { context } = state
  const createdAt = context.nowSeconds()
  step.parts.push({ type: 'reply-start', id: context.createId('bedrock-'), model: context.model ?? '', createdAt })
}

function beginBlock(step: Step, index: number, kind: OpenBlock['kind']): OpenBlock {
  const { state } = step
  const open = state.open.get(index)
  if (open?.kind === kind) return open
  if (open !== undefined) endBlock(step, index)
  const fresh: OpenBlock = { block: state.begun, kind }
  state.begun += 1
  state.open.set(index, fresh)
  if (kind !== 'tool-call') step.parts.push({ type: `${kind}-start`, block: fresh.block })
  return fresh
}

function endBlock(step: Step, index: number): void {
  const open = step.state.open.get(index)
  if (open === undefined) return
  step.state.open.delete(index)
  const { block, kind, signature, redacted, citations = [] } = open
  for (const citation of citations) step.parts.push({ type: 'text-citation', block, citation })
  if (kind !== 'reasoning') step.parts.push({ type: `${kind}-end`, block })
  else if (redacted !== undefined) step.parts.push({ type: 'reasoning-end', block, redacted, origin: 'converse' })
  else if (signature !== undefined) step.parts.push({ type: 'reasoning-end', block, signature, origin: 'converse' })
  else step.parts.push({ type: 'reasoning-end', block })
}

function onBlockStart(step: Step, payload: JsonObject): void {
  const use = object(payload.start).toolUse
  if (!isJsonObject(use)) return
  const { context } = step.state
  const { block } = beginBlock(step, indexOf(payload), 'tool-call')
  const name = step.state.names.toClient(asText(use.name) ?? '')
  step.state.callsTools = true
  step.parts.push({ type: 'tool-call-start', block, id: asText(use.toolUseId) || context.createId('tooluse_'), name })
}

function onReasoning(step: Step, index: number, delta: JsonObject): void {
  const open = beginBlock(step, index, 'reasoning')
  if (typeof delta.text === 'string' && delta.text !== '') {
    step.parts.push({ type: 'reasoning-delta', block: open.block, text: delta.text })
  }
  const signature = asText(delta.signature)
  const redacted = asText(delta.redactedContent)
  if (signature !== undefined) step.state.open.set(index, { ...open, signature: (open.signature ?? '') + signature })
  if (redacted !== undefined) step.state.open.set(index, { ...open, redacted: (open.redacted ?? '') + redacted })
}

function onCitation(step: Step, index: number, citation: JsonObject): void {
  const open = beginBlock(step, index, 'text')
  const web = object(object(citation.location).web)
  const url = asText(web.url)
  const title = asText(citation.title)
  const fields = { ...(url === undefined ? {} : { url }), ...(title === undefined ? {} : { title }) }
  const read: Citation = { ...fields, raw: citation, dialect: 'converse' }
  step.state.open.set(index, { ...open, citations: [...(open.citations ?? []), read] })
}

function onDelta(step: Step, payload: JsonObject): void {
  const index = indexOf(payload)
  const delta = object(payload.delta)
  if (typeof delta.text === 'string') {
    const { block } = beginBlock(step, index, 'text')
    if (delta.text !== '') step.parts.push({ type: 'text-delta', block, text: delta.text })
  } else if (isJsonObject(delta.toolUse)) {
    const text = asText(delta.toolUse.input) ?? ''
    const open = step.state.open.get(index)
    if (open?.kind === 'tool-call' && text !== '')
      step.parts.push({ type: 'tool-call-delta', block: open.block, arguments: text })
  } else if (isJsonObject(delta.reasoningContent)) onReasoning(step, index, delta.reasoningContent)
  else if (isJsonObject(delta.citation)) onCitation(step, index, delta.citation)
}

function onMessageStop(step: Step, payload: JsonObject): void {
  for (const index of [...step.state.open.keys()]) endBlock(step, index)
  step.parts.push({ type: 'finish', finish: readFinish(payload, step.state.callsTools) })
  step.state.phase = 'finished'
}

function onMetadata(step: Step, payload: JsonObject): void {
  const usage = readUsage(payload.usage)
  if (usage !== undefined) step.parts.push({ type: 'usage', usage })
}

function onError(step: Step, name: string, payload: JsonObject): void {
  step.state.phase = 'ended'
  const error = readErrorBody(0, { ...payload, type: name, message: asText(payload.message) ?? name })
  step.parts.push({ type: 'error', error })
}

const HANDLERS: ReadonlyMap<string, (step: Step, payload: JsonObject) => void> = new Map([
  ['messageStart', () => undefined],
  ['contentBlockStart', onBlockStart],
  ['contentBlockDelta', onDelta],
  ['contentBlockStop', (step, payload) => endBlock(step, indexOf(payload))],
  ['messageStop', onMessageStop],
  ['metadata', onMetadata],
])

const ERROR_NAME = /exception$|error|failure/i

/** Decodes ConverseStream: event stream frames, named by `:event-type` or `:exception-type`. */
export const streamDecoder: StreamDecoder<DecoderState> = {
  start: (context) => {
    const idle = { context, phase: 'idle', begun: 0, open: new Map(), callsTools: false } as const
    const names = fitToolNames(context.turn, CONVERSE_NAMES)
    return { ...idle, restore: startRestore(schemaContext(context)), names }
  },

  decode(state, { event = '', data }) {
    if (state.phase === 'ended') return [state, []]
    const payload = parseJson(data)
    if (!isJsonObject(payload)) return [state, [{ type: 'skipped', reason: 'a frame is not a JSON object' }]]
    const step: Step = { state: { ...state, open: new Map(state.open) }, parts: [] }
    const handle = HANDLERS.get(event)
    if (handle !== undefined) {
      beginReply(step)
      handle(step, payload)
    } else if (ERROR_NAME.test(event) || (event === '' && typeof payload.message === 'string'))
      onError(step, event, payload)
    return [step.state, restoreEach(step.state, step.parts)]
  },

  end(state) {
    if (state.phase === 'ended') return []
    if (state.phase === 'finished') return [{ type: 'reply-end' }]
    const message = 'the upstream ended its stream early'
    return [{ type: 'error', error: { status: 502, type: 'server_error', code: 'upstream_broken', message } }]
  },
}
