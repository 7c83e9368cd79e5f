import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import type { Reply, ReplyChoice } from '../../../contract/wire/reply.ts'
import type { ImagePart, TurnPart } from '../../../contract/wire/turn.ts'
import { PlanoError } from '../../../errors/plano-error.ts'
import { readMediaUrl } from '../../shape/data-url.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { CHAT_TOOLS } from '../../tools/rename-tools.ts'
import { restoreParts } from '../../tools/restore-parts.ts'
import { readAnnotations } from '../content/convert-annotations.ts'
import { keepRaw } from '../content/read-content.ts'
import { readAssistantParts } from '../content/read-messages.ts'
import { readUsage } from './convert-usage.ts'
import { readFinish } from './map-finish-reason.ts'

const RESPONSE_FIELDS = new Set(['id', 'object', 'created', 'model', 'choices', 'usage', 'service_tier'])
const MESSAGE_FIELDS = new Set([
  'role',
  'content',
  'refusal',
  'tool_calls',
  'function_call',
  'audio',
  'annotations',
  'reasoning_content',
  'reasoning',
  'reasoning_details',
  'images',
])

/** Reads a complete chat completion. Throws PlanoError `invalid_upstream_answer` when it has no list of choices. */
export function readResponse(body: JsonObject, context: WireContext): Reply {
  const choices = body['choices']
  if (!Array.isArray(choices)) throw new PlanoError('invalid_upstream_answer', 'the chat completion has no choices')
  const tier = body['service_tier']
  return dropUndefined({
    id: typeof body['id'] === 'string' && body['id'] !== '' ? body['id'] : context.createId('chatcmpl-'),
    model: typeof body['model'] === 'string' ? body['model'] : (context.model ?? ''),
    createdAt: typeof body['created'] === 'number' ? body['created'] : context.nowSeconds(),
    choices: choices.filter(isJsonObject).map((choice, index) => readChoice(choice, index, context)),
    usage: readUsage(body['usage']) ?? readGroqUsage(body),
    serviceTier: typeof tier === 'string' ? tier : undefined,
    source: 'chat' as const,
    extras: unknownFields(body, RESPONSE_FIELDS) ?? {},
  })
}

function readChoice(choice: JsonObject, position: number, context: WireContext): ReplyChoice {
  const message = isJsonObject(choice['message']) ? choice['message'] : {}
  const read = restoreParts(readParts(message, context), context, CHAT_TOOLS)
  const hasCalls = read.parts.some((part) => part.type === 'tool-call')
  const finish = readFinish(choice['finish_reason'], hasCalls)
  const logprobs = choice['logprobs']
  return dropUndefined({
    index: typeof choice['index'] === 'number' ? choice['index'] : position,
    parts: read.parts,
    finish: read.isRestored && !hasCalls ? { ...finish, unified: 'stop' as const } : finish,
    logprobs: logprobs === null ? undefined : logprobs,
    raw: keepRaw(unknownFields(message, MESSAGE_FIELDS)),
  })
}

function readParts(message: JsonObject, context: WireContext): TurnPart[] {
  const parts = readUpstream(() => readAssistantParts(message, 'message'))
  parts.push(...readImages(message))
  const citations = readAnnotations(message['annotations'], 0)
  const ids = new Set<string>()
  return parts.flatMap((part): TurnPart[] => {
    if (part.type === 'text') {
      if (part.text === '') return []
      return [citations === undefined ? part : { ...part, citations }]
    }
    if (part.type !== 'tool-call') return [part]
    // Results are matched to calls by id.
    const isOwn = part.id !== '' && !ids.has(part.id)
    ids.add(part.id)
    return [isOwn ? part : { ...part, id: context.createId('call_') }]
  })
}

/** Images that the model generated, where gateways put them. Other entries are ignored. */
export function readImages(message: JsonObject): ImagePart[] {
  const { images } = message
  if (!Array.isArray(images)) return []
  return images.filter(isJsonObject).flatMap((image): ImagePart[] => {
    const inner = isJsonObject(image['image_url']) ? image['image_url']['url'] : image['image_url']
    return typeof inner === 'string' ? [{ type: 'image', source: readMediaUrl(inner, 'image/png') }] : []
  })
}

/** The message readers are shared with requests, but here an error is the upstream's fault. */
function readUpstream<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (!PlanoError.is(error)) throw error
    throw new PlanoError('invalid_upstream_answer', error.message, { cause: error })
  }
}

export function readGroqUsage(body: JsonObject): ReturnType<typeof readUsage> {
  const groq = body['x_groq'] as JsonValue | undefined
  return isJsonObject(groq) ? readUsage(groq['usage']) : undefined
}
