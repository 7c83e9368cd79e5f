import type { JsonObject, JsonValue } from '../../contract/json.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { readMediaUrl } from '../../wire/shape/data-url.ts'
import { isJsonObject } from '../../wire/shape/is-json-object.ts'
import { parseJson } from '../../wire/shape/parse-json.ts'

/** A part of an AI SDK prompt. Files may contain a `URL`. */
type PromptPart = Readonly<Record<string, unknown>>

const AUDIO_TYPES: Readonly<Record<string, string>> = { mp3: 'audio/mpeg', wav: 'audio/wav' }

/**
 * Converts a chat completions request to the options of an AI SDK language model. From specification 4 on, files are
 * tagged as data or address; before, addresses are `URL` objects and data is base64.
 */
export function writeSdkOptions(body: JsonObject, specification: string, signal: AbortSignal): object {
  const messages = (Array.isArray(body['messages']) ? body['messages'] : []).filter(isJsonObject)
  const isTagged = specification !== 'v2' && specification !== 'v3'
  const settings: JsonObject = {}
  for (const [field, setting] of SETTINGS) if (typeof body[field] === 'number') settings[setting] = body[field]
  const { stop, response_format: format } = body
  if (typeof stop === 'string') settings['stopSequences'] = [stop]
  else if (Array.isArray(stop)) settings['stopSequences'] = stop
  if (isJsonObject(format) && format['type'] !== 'text') {
    const schema = isJsonObject(format['json_schema']) ? format['json_schema'] : undefined
    settings['responseFormat'] =
      schema === undefined
        ? { type: 'json' }
        : { type: 'json', name: schema['name'] ?? '', schema: schema['schema'] ?? {} }
  }
  return { prompt: writePrompt(messages, isTagged), ...settings, ...writeTools(body), abortSignal: signal }
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

/** Fields of a chat completions request that such a model gets. */
export const SDK_FIELDS: ReadonlySet<string> = new Set([
  ...SETTINGS.map(([field]) => field),
  ...['messages', 'tools', 'tool_choice', 'stop', 'response_format'],
])

/** Tool results get the names of their calls. */
function writePrompt(messages: readonly JsonObject[], isTagged: boolean): PromptPart[] {
  const names = new Map<string, string>()
  return messages.map((message): PromptPart => {
    const { role, content, tool_calls, tool_call_id } = message
    if (role === 'system' || role === 'developer') return { role: 'system', content: textOf(content) }
    if (role === 'user') return { role: 'user', content: writeContent(content, isTagged) }
    if (role === 'tool') {
      const id = String(tool_call_id)
      const output = { type: 'text', value: textOf(content) }
      return { role, content: [{ type: 'tool-result', toolCallId: id, toolName: names.get(id) ?? id, output }] }
    }
    const calls = (Array.isArray(tool_calls) ? tool_calls : []).filter(isJsonObject).map((call): JsonObject => {
      const given = isJsonObject(call['function']) ? call['function'] : {}
      names.set(String(call['id']), String(given['name']))
      return {
        type: 'tool-call',
        toolCallId: call['id'] ?? '',
        toolName: given['name'] ?? '',
        input: readInput(given['arguments']),
      }
    })
    return { role: 'assistant', content: [...writeContent(content, isTagged), ...calls] }
  })
}

/** Arguments as the model wrote them, which may be invalid JSON. The SDK accepts any value. */
function readInput(text: JsonValue | undefined): JsonValue {
  return typeof text === 'string' && text !== '' ? (parseJson(text) ?? text) : {}
}

function writeContent(content: JsonValue | undefined, isTagged: boolean): PromptPart[] {
  if (typeof content === 'string') return content === '' ? [] : [{ type: 'text', text: content }]
  if (!Array.isArray(content)) return []
  return content.filter(isJsonObject).map((part) => {
    const { type, text, refusal } = part
    if (type === 'text' || type === 'refusal') return { type: 'text', text: text ?? refusal ?? '' }
    const file = readFile(part)
    if (!file) throw new PlanoError('unsupported', `A model in code does not support a part "${String(type)}".`)
    return { type: 'file', ...file, data: writeData(file.data, isTagged) }
  })
}

interface FilePart {
  mediaType: string
  data: string | URL
  filename?: string
}

/** The file of an image, audio or file part of chat completions. Undefined for a file that a provider stores. */
function readFile(part: JsonObject): FilePart | undefined {
  const { image_url: image, input_audio: audio, file } = part
  if (isJsonObject(image) && typeof image['url'] === 'string') return readAddress(image['url'], 'image/*')
  if (isJsonObject(audio) && typeof audio['data'] === 'string')
    return { mediaType: AUDIO_TYPES[String(audio['format'])] ?? 'audio/*', data: audio['data'] }
  if (!isJsonObject(file) || typeof file['file_data'] !== 'string') return undefined
  const filename = typeof file['filename'] === 'string' ? { filename: file['filename'] } : undefined
  return { ...readAddress(file['file_data'], 'application/pdf'), ...filename }
}

function readAddress(address: string, fallbackType: string): FilePart {
  const source = readMediaUrl(address, fallbackType)
  if (source.kind === 'data') return { mediaType: source.mediaType, data: source.data }
  if (!URL.canParse(address)) throw new PlanoError('invalid_request', 'The address of a file is not a URL.')
  return { mediaType: fallbackType, data: new URL(address) }
}

function writeData(data: string | URL, isTagged: boolean): unknown {
  if (!isTagged) return data
  return typeof data === 'string' ? { type: 'data', data } : { type: 'url', url: data }
}

function textOf(content: JsonValue | undefined): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content
    .filter(isJsonObject)
    .map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('')
}

function writeTools(body: JsonObject): JsonObject {
  const { tools, tool_choice: choice } = body
  if (!Array.isArray(tools) || tools.length === 0) return {}
  const written = tools.filter(isJsonObject).flatMap((tool): JsonObject[] => {
    const given = tool['function']
    if (!isJsonObject(given)) return []
    const inputSchema = given['parameters'] ?? { type: 'object', properties: {} }
    return [{ type: 'function', name: given['name'] ?? '', description: given['description'] ?? '', inputSchema }]
  })
  if (typeof choice === 'string') return { tools: written, toolChoice: { type: choice } }
  const named = isJsonObject(choice) && isJsonObject(choice['function']) ? choice['function']['name'] : undefined
  return named === undefined ? { tools: written } : { tools: written, toolChoice: { type: 'tool', toolName: named } }
}
