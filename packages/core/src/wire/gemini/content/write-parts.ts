import type { JsonObject } from '../../../contract/json.ts'
import type { Dialect } from '../../../contract/wire/dialect.ts'
import type { WireRules } from '../../../contract/wire/grammar.ts'
import type { ReasoningPart, TextPart, ToolCallPart, ToolResultPart, TurnPart } from '../../../contract/wire/turn.ts'
import { type PartLosses, recordPartLoss } from '../../fit/record-loss.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { parseJson } from '../../shape/parse-json.ts'
import { wrapCustomInput } from '../../tools/custom-tool.ts'
import type { ToolNames } from '../../tools/fit-tool-names.ts'
import { writeMedia } from './write-media.ts'

export interface PartOptions extends PartLosses {
  source: Dialect
  rules: WireRules | undefined
  names: ToolNames
  /** Function names by call id. */
  called: ReadonlyMap<string, string>
}

/** Raw fields of a part that was read from this API. */
const ownFields = (part: Exclude<TurnPart, { type: 'foreign' }>): JsonObject =>
  part.raw?.dialect === 'gemini' ? part.raw.fields : {}

/** Arguments must be an object. Anything else is wrapped in one, so that the model still sees it. */
export function writeArguments(call: ToolCallPart): JsonObject {
  const text = call.kind === 'custom' ? wrapCustomInput(call.arguments) : call.arguments
  if (text.trim() === '') return {}
  const value = parseJson(text)
  return isJsonObject(value) ? value : { input: value ?? text }
}

export function writeCall(part: ToolCallPart, options: Pick<PartOptions, 'rules' | 'names'>): JsonObject {
  const { id: _hidden, ...own } = ownFields(part)
  const anonymous = part.raw?.dialect === 'gemini' && part.raw.fields.id === null
  const id = options.rules?.toolCallIds === false || anonymous ? undefined : part.id
  return dropUndefined({
    functionCall: dropUndefined({ id, name: options.names.toTarget(part.name), args: writeArguments(part) }),
    thoughtSignature: part.signature,
    ...own,
  })
}

function writeText(part: TextPart): JsonObject | undefined {
  if (part.text === '' && part.signature === undefined) return undefined
  return dropUndefined({ text: part.text, thoughtSignature: part.signature, ...ownFields(part) })
}

/** Only Gemini's own thoughts are sent back; others would be mistaken for them. */
function writeThought(part: ReasoningPart, options: PartOptions): JsonObject | undefined {
  if ((part.origin ?? options.source) === 'gemini') {
    return dropUndefined({ text: part.text, thought: true, thoughtSignature: part.signature, ...ownFields(part) })
  }
  options.losses.push({ field: 'reasoning', reason: 'reasoning of another provider cannot be sent to this one' })
  return undefined
}

function resultOf(part: ToolResultPart): JsonObject {
  const text = part.content.flatMap((inner) => (inner.type === 'text' ? [inner.text] : [])).join('\n')
  if (part.isError) return { error: text }
  const value = parseJson(text)
  return isJsonObject(value) ? value : { output: text }
}

/** A URL or the name of a Gemini file. Other ids belong to the provider that created them. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|files\/)/i

type Media = Extract<TurnPart, { type: 'image' | 'audio' | 'file' }>

function isMedia(part: TurnPart): part is Media {
  return part.type === 'image' || part.type === 'audio' || part.type === 'file'
}

function writeOwnMedia(part: Media, losses: PartLosses): JsonObject[] {
  const { source } = part
  const hasText = part.type === 'file' && part.text !== undefined
  if (hasText || source.kind !== 'id' || ADDRESS.test(source.id)) return [writeMedia(part)]
  recordPartLoss(losses, `messages.${part.type}`, 'a file id belongs to the provider that stores it')
  return []
}

function recordLossOf(part: Extract<TurnPart, { type: 'foreign' }>, losses: PartLosses): JsonObject[] {
  recordPartLoss(losses, `messages.${part.kind}`, `only ${part.dialect} supports it`)
  return []
}

/** Writes a tool result, followed by its images and files if the model does not support them inside. */
function writeResult(part: ToolResultPart, options: PartOptions): JsonObject[] {
  const called = options.called.get(part.callId) ?? part.name
  const media = part.content.flatMap((inner) => {
    if (inner.type === 'foreign') return recordLossOf(inner, { losses: options.losses })
    return isMedia(inner) ? writeOwnMedia(inner, { losses: options.losses }) : []
  })
  if (called === undefined) {
    options.losses.push({ field: 'tool_result', reason: 'its call is not in the conversation, so it became text' })
    return [{ text: `Result of a tool call: ${JSON.stringify(resultOf(part))}` }, ...media]
  }
  const { id: _hidden, ...own } = ownFields(part)
  const anonymous = part.raw?.dialect === 'gemini' && part.raw.fields.id === null
  const inside = options.rules?.mediaInToolResults === true && media.length > 0
  const functionResponse = dropUndefined({
    id: options.rules?.toolCallIds === false || anonymous ? undefined : part.callId,
    name: options.names.toTarget(called),
    response: resultOf(part),
    parts: inside ? media : undefined,
    ...own,
  })
  return inside ? [{ functionResponse }] : [{ functionResponse }, ...media]
}

/** Writes one message part as content parts. Unsupported content is listed as a loss. */
export function writePart(part: TurnPart, options: PartOptions): JsonObject[] {
  switch (part.type) {
    case 'text':
      return [writeText(part)].filter((written) => written !== undefined)
    case 'refusal':
      return part.text === '' ? [] : [{ text: part.text }]
    case 'reasoning':
      return [writeThought(part, options)].filter((written) => written !== undefined)
    case 'tool-call':
      return [writeCall(part, options)]
    case 'tool-result':
      return writeResult(part, options)
    case 'foreign':
      return part.dialect === 'gemini' ? [part.value] : recordLossOf(part, options)
    default:
      return writeOwnMedia(part, options).map((written) => ({ ...written, ...ownFields(part) }))
  }
}
