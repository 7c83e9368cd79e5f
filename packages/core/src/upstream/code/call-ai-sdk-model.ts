import type { JsonObject, JsonValue } from '../../contract/json.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { OutputPiece } from './completion-chunks.ts'

/** A part of an AI SDK answer, as far as we read it. */
interface SdkPart {
  type: string
  text?: string
  delta?: string
  toolCallId?: string
  toolName?: string
  input?: unknown
  finishReason?: unknown
  usage?: { inputTokens?: unknown; outputTokens?: unknown }
}

/** The part of an AI SDK language model (specification 2 and later) that we use. */
export interface SdkModel {
  specificationVersion: string
  doGenerate(
    options: object,
  ): Promise<{ content: readonly SdkPart[]; finishReason?: unknown; usage?: SdkPart['usage'] }>
  doStream(options: object): Promise<{ stream: ReadableStream<SdkPart> }>
}

/** Whether a value is an AI SDK language model. */
export function isSdkModel(value: unknown): value is SdkModel {
  if (typeof value !== 'object' || value === null || !('specificationVersion' in value)) return false
  return 'doGenerate' in value && typeof value.doGenerate === 'function' && 'doStream' in value
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(text: JsonValue | undefined): JsonValue {
  try {
    return JSON.parse(typeof text === 'string' && text !== '' ? text : '{}') as JsonValue
  } catch {
    // The model may have written invalid JSON. The SDK accepts any value.
    return text ?? {}
  }
}

function writeContent(content: JsonValue | undefined): JsonObject[] {
  if (typeof content === 'string') return content === '' ? [] : [{ type: 'text', text: content }]
  if (!Array.isArray(content)) return []
  return content.filter(isObject).flatMap((part): JsonObject[] => {
    if (part['type'] === 'text') return [{ type: 'text', text: part['text'] ?? '' }]
    const image = part['image_url']
    const url = isObject(image) ? image['url'] : undefined
    if (typeof url !== 'string')
      throw new PlanoError('unsupported', `a model in code does not support a part "${String(part['type'])}"`)
    const data = /^data:([^;,]+)[^,]*,(.*)$/s.exec(url)
    return [{ type: 'file', mediaType: data?.[1] ?? 'image/*', data: data?.[2] ?? url }]
  })
}

const textOf = (content: JsonValue | undefined) =>
  writeContent(content)
    .map((part) => part['text'] ?? '')
    .join('')

/** Converts chat completion messages to an AI SDK prompt. Tool results get the names of their calls. */
function writePrompt(messages: readonly JsonObject[]): JsonObject[] {
  const names = new Map<string, string>()
  return messages.map((message): JsonObject => {
    const { role, content, tool_calls, tool_call_id } = message
    if (role === 'system' || role === 'developer') return { role: 'system', content: textOf(content) }
    if (role === 'user') return { role: 'user', content: writeContent(content) }
    if (role === 'tool') {
      const id = String(tool_call_id)
      const output = { type: 'text', value: textOf(content) }
      return { role, content: [{ type: 'tool-result', toolCallId: id, toolName: names.get(id) ?? id, output }] }
    }
    const calls = (Array.isArray(tool_calls) ? tool_calls : []).filter(isObject).map((call): JsonObject => {
      const given = isObject(call['function']) ? call['function'] : {}
      names.set(String(call['id']), String(given['name']))
      return {
        type: 'tool-call',
        toolCallId: call['id'] ?? '',
        toolName: given['name'] ?? '',
        input: parse(given['arguments']),
      }
    })
    return { role: 'assistant', content: [...writeContent(content), ...calls] }
  })
}

function writeTools(body: JsonObject): JsonObject {
  const { tools, tool_choice: choice } = body
  if (!Array.isArray(tools) || tools.length === 0) return {}
  const written = tools.filter(isObject).flatMap((tool): JsonObject[] => {
    const given = tool['function']
    if (!isObject(given)) return []
    const inputSchema = given['parameters'] ?? { type: 'object', properties: {} }
    return [{ type: 'function', name: given['name'] ?? '', description: given['description'] ?? '', inputSchema }]
  })
  if (typeof choice === 'string') return { tools: written, toolChoice: { type: choice } }
  const named = isObject(choice) && isObject(choice['function']) ? choice['function']['name'] : undefined
  return named === undefined ? { tools: written } : { tools: written, toolChoice: { type: 'tool', toolName: named } }
}

/** Request settings and their AI SDK names. */
const SETTINGS: readonly (readonly [field: string, setting: string])[] = [
  ['max_tokens', 'maxOutputTokens'],
  ['max_completion_tokens', 'maxOutputTokens'],
  ['temperature', 'temperature'],
  ['top_p', 'topP'],
  ['seed', 'seed'],
  ['presence_penalty', 'presencePenalty'],
  ['frequency_penalty', 'frequencyPenalty'],
]

function writeOptions(body: JsonObject, signal: AbortSignal): object {
  const messages = (Array.isArray(body['messages']) ? body['messages'] : []).filter(isObject)
  const settings: JsonObject = {}
  for (const [field, setting] of SETTINGS) if (typeof body[field] === 'number') settings[setting] = body[field]
  const { stop, response_format: format } = body
  if (typeof stop === 'string') settings['stopSequences'] = [stop]
  else if (Array.isArray(stop)) settings['stopSequences'] = stop
  if (isObject(format) && format['type'] !== 'text') {
    const schema = isObject(format['json_schema']) ? format['json_schema'] : undefined
    settings['responseFormat'] =
      schema === undefined
        ? { type: 'json' }
        : { type: 'json', name: schema['name'] ?? '', schema: schema['schema'] ?? {} }
  }
  return { prompt: writePrompt(messages), ...settings, ...writeTools(body), abortSignal: signal }
}

/** A token count: a number (specification 2), or an object with a total (3 and later). */
function readCount(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'object' || value === null || !('total' in value)) return undefined
  return typeof value.total === 'number' ? value.total : undefined
}

function readFinish(reason: unknown, usage: SdkPart['usage']): OutputPiece {
  const word = typeof reason === 'object' && reason !== null && 'unified' in reason ? reason.unified : reason
  const input = readCount(usage?.inputTokens)
  const output = readCount(usage?.outputTokens)
  return {
    type: 'finish',
    ...(typeof word === 'string' ? { reason: word } : {}),
    ...(input === undefined ? {} : { inputTokens: input }),
    ...(output === undefined ? {} : { outputTokens: output }),
  }
}

function readPart(part: SdkPart, index: number): OutputPiece | undefined {
  if (part.type === 'text' || part.type === 'text-delta') return { type: 'text', text: part.delta ?? part.text ?? '' }
  if (part.type === 'reasoning' || part.type === 'reasoning-delta')
    return { type: 'reasoning', text: part.delta ?? part.text ?? '' }
  if (part.type !== 'tool-call') return undefined
  const input = typeof part.input === 'string' ? part.input : JSON.stringify(part.input ?? {})
  return {
    type: 'tool-call',
    index,
    id: part.toolCallId ?? `call_${index}`,
    name: part.toolName ?? '',
    arguments: input,
  }
}

/** Calls an AI SDK model. `body` is a chat completions request. */
export async function* callSdkModel(
  model: SdkModel,
  body: JsonObject,
  call: { signal: AbortSignal; stream: boolean },
): AsyncGenerator<OutputPiece> {
  const options = writeOptions(body, call.signal)
  let calls = 0
  if (!call.stream) {
    const answer = await model.doGenerate(options)
    for (const part of answer.content) {
      const piece = readPart(part, calls)
      if (piece?.type === 'tool-call') calls++
      if (piece !== undefined) yield piece
    }
    yield readFinish(answer.finishReason, answer.usage)
    return
  }
  const { stream } = await model.doStream(options)
  const reader = stream.getReader()
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      const part = step.value
      if (part.type === 'error') throw new PlanoError('upstream_broken', 'the model did not complete its answer')
      if (part.type === 'finish') yield readFinish(part.finishReason, part.usage)
      const piece = readPart(part, calls)
      if (piece?.type === 'tool-call') calls++
      if (piece !== undefined) yield piece
    }
  } finally {
    // The stream may already have ended or failed.
    await reader.cancel().catch(() => undefined)
  }
}
