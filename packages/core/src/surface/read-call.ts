import type { Asked, Surface } from '../contract/asked.ts'
import type { CallBody, ClientCall, HeaderReader } from '../contract/client-call.ts'
import type { ClientDialect } from '../contract/dialect.ts'
import type { JsonObject, JsonValue } from '../contract/json.ts'
import type { ChatMessage } from '../contract/message.ts'
import type { Platform } from '../contract/platform.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { type AddressBook, addressRequest } from './address-request.ts'
import { readInlinePreferences } from './read-inline-preferences.ts'
import { requireConversation } from './require-conversation.ts'

export interface ReadCallOptions {
  book: AddressBook
  /** Path of the request. */
  path: string
  readConversation(dialect: ClientDialect, body: JsonObject): ChatMessage[]
  warn(message: string): void
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
/** TextDecoder would remove it. */
const BYTE_ORDER_MARK = /^\ufeff/
/** Far above any tool schema, far below what the stack can hold. */
const MAX_DEPTH = 256
/** Model names are keys of caches that are bounded by number of entries only. ARNs are the longest real names. */
const MAX_MODEL = 2048

type InferenceSurface = Extract<Surface, { kind: 'inference' }>

/**
 * Parses an inference request as far as routing needs it. Throws `invalid_request` with the name of the invalid field.
 */
export function readAsked(received: ReceivedBody, surface: InferenceSurface, options: ReadCallOptions): Asked {
  const { body, preferences, malformed } = readInlinePreferences(received.body)
  const bytes = body === received.body ? received.bytes : undefined
  if (malformed) options.warn('routing_preferences of the request cannot be read; the configured ones apply')
  requireConversation(surface.dialect, body)
  const model = readModel(surface.deployment ?? body['model'])
  const stream = surface.stream ?? readStream(body['stream'])
  const address = addressRequest(options.book, { door: surface.door, listener: surface.listener, model })
  // A cheap structural check up front, so that a bad request never reaches an expensive stage.
  const messages = options.readConversation(surface.dialect, body)
  const asked: Asked = {
    dialect: surface.dialect,
    door: surface.door,
    path: options.path,
    body,
    bytes,
    model,
    stream,
    address,
    conversation: () => messages,
  }
  if (preferences !== undefined) asked.preferences = preferences
  // A copy, because it lives as long as the request: V8 creates literals that do in the old generation, see `createLater`.
  return { ...asked }
}

/** How much of a body is taken, and what undoes its compression. */
export interface BodyRoom {
  maxBytes: number
  platform: Pick<Platform, 'unpack'>
}

/** A body as a JSON object, with its bytes if they are still as the client sent them. */
export interface ReceivedBody {
  body: JsonObject
  bytes: Uint8Array | undefined
}

/** Reads the body of a call. Rejects with `invalid_request` unless it is a JSON object. */
export function readJsonBody(call: ClientCall, room: BodyRoom): Promise<ReceivedBody> {
  return receiveBody(call, room).then((received) => readReceived(received, call.header))
}

/** Throws `unsupported_media` for a body that is still compressed. */
export function requireUnpacked(received: CallBody | undefined, header: HeaderReader): void {
  const encoding = header('content-encoding')
  if (received === undefined || 'value' in received || received.decoded === true) return
  if (encoding !== undefined && encoding !== 'identity')
    throw new PlanoError(
      'unsupported_media',
      `The body is encoded as "${encoding.slice(0, 40)}"; send it as it is, or as gzip.`,
    )
}

/** Reads the body of a call and decompresses it if this runtime can. */
export function receiveBody(call: ClientCall, { maxBytes, platform }: BodyRoom): Promise<CallBody | undefined> {
  try {
    const encoding = call.header('content-encoding')
    const receiving = call.readBody(maxBytes)
    if (encoding === undefined || encoding === 'identity') return receiving
    return receiving.then(async (received) => {
      const { unpackBody } = await import('./unpack-body.ts')
      return unpackBody(received, { encoding, maxBytes, unpack: platform.unpack })
    })
  } catch (error) {
    // A custom adapter may throw instead of returning a rejected promise.
    return Promise.reject(error)
  }
}

/** Parses what was received as a JSON object. Throws `invalid_request` if it is not one. */
export function readReceived(received: CallBody | undefined, header: HeaderReader): ReceivedBody {
  if (received === undefined) throw new PlanoError('invalid_request', 'The request has no body.')
  if ('value' in received) return { body: requireShallow(requireObject(received.value)), bytes: undefined }
  requireUnpacked(received, header)
  if (received.bytes.length === 0) throw new PlanoError('invalid_request', 'The request has no body.')
  const text = received.text?.replace(BYTE_ORDER_MARK, '') ?? decodeText(received.bytes, header)
  const body = requireObject(parseJson(text, header))
  return { body: mayBeDeep(text) ? requireShallow(body) : body, bytes: withoutMark(received.bytes) }
}

/** Upstreams refuse JSON behind a byte order mark. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef ? bytes.subarray(3) : bytes
}

function decodeText(bytes: Uint8Array, header: HeaderReader): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw notJson(header)
  }
}

function parseJson(text: string, header: HeaderReader): JsonValue {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    // The parser's message quotes the body, so it is dropped.
    throw notJson(header)
  }
}

function notJson(header: HeaderReader): PlanoError {
  const type = header('content-type') ?? ''
  const hint = /json/i.test(type) || type === '' ? '' : ` Its content type is "${type.slice(0, 60)}".`
  return new PlanoError('invalid_request', `The body is not valid JSON.${hint}`)
}

function requireObject(value: JsonValue): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new PlanoError('invalid_request', 'The body must be a JSON object.')
  return value
}

/**
 * Whether a text has enough brackets that its nesting depth must be checked. Few bodies do, and walking the tree costs
 * as much as parsing.
 */
function mayBeDeep(text: string): boolean {
  return countUpTo(text, '{', MAX_DEPTH) + countUpTo(text, '[', MAX_DEPTH) >= MAX_DEPTH
}

function countUpTo(text: string, sign: string, most: number): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0 && count < most; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

function requireShallow(body: JsonObject): JsonObject {
  if (isDeeper(body, MAX_DEPTH))
    throw new PlanoError('invalid_request', `The body is nested deeper than ${MAX_DEPTH} levels.`)
  return body
}

/** JSON.parse accepts any depth but JSON.stringify overflows the stack, and the upstream would be blamed for it. */
function isDeeper(value: JsonValue, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && isDeeper(item, levels - 1)) return true
    return false
  }
  for (const name in value) {
    const field = value[name]
    if (typeof field === 'object' && isDeeper(field, levels - 1)) return true
  }
  return false
}

function readModel(value: JsonValue | undefined): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string')
    throw new PlanoError('invalid_request', '"model" must be a string.', { param: 'model' })
  if (value.length > MAX_MODEL)
    throw new PlanoError('invalid_request', `"model" is longer than ${MAX_MODEL} characters.`, { param: 'model' })
  return value
}

function readStream(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null) return false
  if (typeof value !== 'boolean')
    throw new PlanoError('invalid_request', '"stream" must be true or false.', { param: 'stream' })
  return value
}
