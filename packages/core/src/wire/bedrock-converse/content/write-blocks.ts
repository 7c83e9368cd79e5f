import type { JsonObject } from '../../../contract/json.ts'
import type { Dialect } from '../../../contract/wire/dialect.ts'
import type { WireRules } from '../../../contract/wire/grammar.ts'
import type { ReasoningPart, TextPart, ToolCallPart, ToolResultPart, TurnPart } from '../../../contract/wire/turn.ts'
import { fitCallId } from '../../fit/fit-call-id.ts'
import { recordPartLoss } from '../../fit/record-loss.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { parseJson } from '../../shape/parse-json.ts'
import { wrapCustomInput } from '../../tools/custom-tool.ts'
import type { ToolNames } from '../../tools/fit-tool-names.ts'
import { type FileOptions, writeAudio, writeFile, writeImage } from './write-media.ts'

export interface BlockOptions extends FileOptions {
  source: Dialect
  rules: WireRules | undefined
  names: ToolNames
  /** Ids of the calls in the conversation. A result without its call becomes text. */
  called: ReadonlySet<string>
  /** The request allows no tools, so earlier calls and results become text. */
  inWords: boolean
}

const MOST_ID = 64

/** Replaces characters that Bedrock refuses in a call id, consistently for the call and its result. */
export function writeCallId(id: string, rules: WireRules | undefined): string {
  if (typeof rules?.toolCallIds === 'number') return fitCallId(id, rules.toolCallIds)
  const clean = id.replace(/[^a-zA-Z0-9_.:-]/g, '_')
  return clean === '' || clean.length > MOST_ID ? fitCallId(id, 32) : clean
}

/** Arguments must be an object. Anything else is wrapped in one, so that the model still sees it. */
function writeInput(call: ToolCallPart): JsonObject {
  const text = call.kind === 'custom' ? wrapCustomInput(call.arguments) : call.arguments
  if (text.trim() === '') return {}
  const value = parseJson(text)
  return isJsonObject(value) ? value : { input: value ?? text }
}

export function writeCall(part: ToolCallPart, options: Pick<BlockOptions, 'rules' | 'names'>): JsonObject {
  const toolUseId = writeCallId(part.id, options.rules)
  return { toolUse: { toolUseId, name: options.names.toTarget(part.name), input: writeInput(part) } }
}

function writeText(part: TextPart): JsonObject[] {
  return part.text.trim() === '' ? [] : [{ text: part.text }]
}

/** Reasoning is sent back only with a signature from Claude. */
function writeThought(part: ReasoningPart, options: BlockOptions): JsonObject[] {
  const maker = part.origin ?? options.source
  const foreign = maker === 'gemini' || maker === 'responses' || options.rules?.replayReasoning === 'none'
  if (!foreign && part.redacted !== undefined) return [{ reasoningContent: { redactedContent: part.redacted } }]
  if (!foreign && part.signature !== undefined) {
    return [{ reasoningContent: { reasoningText: { text: part.text, signature: part.signature } } }]
  }
  options.losses.push({ field: 'reasoning', reason: 'thinking without a signature of this provider is refused' })
  return []
}

function writeResultContent(part: ToolResultPart, options: BlockOptions): JsonObject[] {
  const content = part.content.flatMap((inner): JsonObject[] => {
    if (inner.type === 'text') return inner.text === '' ? [] : [{ text: inner.text }]
    if (inner.type === 'foreign' && inner.dialect === 'converse' && inner.kind === 'json') return [inner.value]
    return writeBlock(inner, options)
  })
  return content.length === 0 ? [{ text: ' ' }] : content
}

const textOf = (part: ToolResultPart) =>
  part.content.flatMap((inner) => (inner.type === 'text' ? [inner.text] : [])).join('\n')

function writeResult(part: ToolResultPart, options: BlockOptions): JsonObject[] {
  const orphan = !options.called.has(part.callId)
  if (orphan || options.inWords) {
    if (orphan)
      options.losses.push({
        field: 'tool_result',
        reason: 'its call is not in the conversation, so it became text',
      })
    const media = part.content.filter((inner) => inner.type !== 'text').flatMap((inner) => writeBlock(inner, options))
    return [{ text: `Result of a tool call: ${textOf(part) || '(nothing)'}` }, ...media]
  }
  const toolResult = dropUndefined({
    toolUseId: writeCallId(part.callId, options.rules),
    content: writeResultContent(part, options),
    status: part.isError ? 'error' : part.raw?.dialect === 'converse' ? part.raw.fields.status : undefined,
  })
  return [{ toolResult }]
}

const listOf = (block: JsonObject | undefined): JsonObject[] => (block === undefined ? [] : [block])

function writeKnown(part: Exclude<TurnPart, { type: 'foreign' }>, options: BlockOptions): JsonObject[] {
  switch (part.type) {
    case 'text':
      return writeText(part)
    case 'refusal':
      return part.text.trim() === '' ? [] : [{ text: part.text }]
    case 'reasoning':
      return writeThought(part, options)
    case 'tool-call':
      return options.inWords
        ? [{ text: `Called ${part.name} with ${part.arguments || '{}'}` }]
        : [writeCall(part, options)]
    case 'tool-result':
      return writeResult(part, options)
    case 'image':
      return listOf(writeImage(part, options))
    case 'audio':
      return listOf(writeAudio(part, options))
    case 'file':
      return listOf(writeFile(part, options))
  }
}

/** A cache marker as the cache point that follows the marked content. */
export function cachePoint(ttl: string | undefined): JsonObject {
  return { cachePoint: dropUndefined({ type: 'default', ttl }) }
}

/** Writes one part of a message as content blocks, followed by its cache point. */
export function writeBlock(part: TurnPart, options: BlockOptions): JsonObject[] {
  if (part.type === 'foreign') {
    if (part.dialect === 'converse') return [part.value]
    recordPartLoss(options, `messages.${part.kind}`, `only ${part.dialect} supports it`)
    return []
  }
  const blocks = writeKnown(part, options)
  return part.cache && blocks.length > 0 ? [...blocks, cachePoint(part.cache.ttl)] : blocks
}
