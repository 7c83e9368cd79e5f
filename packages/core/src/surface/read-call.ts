import type { CallBody, ClientCall, HeaderReader } from '../contract/call/client-call.ts'
import type { InferenceRequest, Surface } from '../contract/call/inference-request.ts'
import type { JsonObject, JsonValue } from '../contract/json.ts'
import type { Platform } from '../contract/platform/platform.ts'
import type { ClientDialect } from '../contract/wire/dialect.ts'
import type { ChatMessage } from '../contract/wire/message.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { isDeepText } from '../util/json/is-deep-text.ts'
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
const BYTE_ORDER_MARK = '\ufeff'
/** Far above any tool schema, far below what the stack can hold. */
const MAX_DEPTH = 256
/** Texts that are parsed within milliseconds, whatever they contain. */
const SHORT_TEXT = 64 * 1024
/** Far above any API. Copying an object with hundreds of thousands of fields takes seconds. */
const MAX_FIELDS = 1000
/** Model names are keys of caches that are bounded by number of entries only. ARNs are the longest real names. */
const MAX_MODEL = 2048

type InferenceSurface = Extract<Surface, { kind: 'inference' }>

/**
 * Parses an inference request as far as routing needs it. Throws `invalid_request` with the name of the invalid field.
 */
export function readInferenceRequest(
  received: ReceivedBody,
  surface: InferenceSurface,
  options: ReadCallOptions,
): InferenceRequest {
  const { body, preferences, malformed } = readInlinePreferences(received.body)
  const raw = body === received.body ? received.raw : undefined
  if (malformed) options.warn('routing_preferences of the request cannot be read; the configured ones apply')
  requireConversation(surface.dialect, body)
  const model = readModel(surface.deployment ?? body['model'])
  const stream = surface.stream ?? readStream(body['stream'])
  const address = addressRequest(options.book, { mode: surface.mode, listener: surface.listener, model })
  // A cheap structural check up front, so that a bad request never reaches an expensive stage.
  const messages = options.readConversation(surface.dialect, body)
  const request: InferenceRequest = {
    dialect: surface.dialect,
    mode: surface.mode,
    path: options.path,
    body,
    raw,
    model,
    stream,
    address,
    conversation: () => messages,
  }
  if (surface.listener !== undefined) request.listener = surface.listener
  if (preferences !== undefined) request.preferences = preferences
  // A copy, because it lives as long as the request: V8 creates literals that do in the old generation, see `createIdleQueue`.
  return { ...request }
}

/** How much of a body is taken, and what undoes its compression. */
export interface BodyOptions {
  maxBytes: number
  platform: Pick<Platform, 'unpack'>
}

/** A body as a JSON object, and as the client sent it if that is known. */
export interface ReceivedBody {
  body: JsonObject
  raw: Uint8Array | string | undefined
}

/** Reads the body of a call. Rejects with `invalid_request` unless it is a JSON object. */
export function readJsonBody(call: ClientCall, options: BodyOptions): Promise<ReceivedBody> {
  return receiveBody(call, options).then((received) => readReceived(received, call.header))
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
export function receiveBody(call: ClientCall, { maxBytes, platform }: BodyOptions): Promise<CallBody | undefined> {
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
  if ('value' in received) return { body: requireShallow(requireObject(received.value)), raw: undefined }
  requireUnpacked(received, header)
  const { bytes } = received
  if ((bytes ?? received.text).length === 0) throw new PlanoError('invalid_request', 'The request has no body.')
  const text = bytes === undefined ? withoutTextMark(received.text) : textOf(received, header)
  const mayBeDeep = hasManyBrackets(text)
  // Parsing megabytes of brackets takes seconds, so a long text is checked before.
  if (mayBeDeep && text.length > SHORT_TEXT && isDeepText(text, MAX_DEPTH)) throw tooDeep()
  const body = requireObject(parseJson(text, header))
  return {
    body: mayBeDeep ? requireShallow(body) : body,
    raw: bytes === undefined ? text : withoutMark(bytes),
  }
}

function textOf({ bytes, text }: { bytes: Uint8Array; text?: string }, header: HeaderReader): string {
  return text === undefined ? decodeText(bytes, header) : withoutTextMark(text)
}

/** TextDecoder removes the mark by itself. */
function withoutTextMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
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
  if (Object.keys(value).length > MAX_FIELDS)
    throw new PlanoError('invalid_request', `The body has more than ${MAX_FIELDS} fields.`)
  return value
}

/**
 * Whether a text has enough brackets that its nesting depth must be checked. Few bodies do, and walking the tree costs
 * as much as parsing.
 */
function hasManyBrackets(text: string): boolean {
  return countUpTo(text, '{', MAX_DEPTH) + countUpTo(text, '[', MAX_DEPTH) >= MAX_DEPTH
}

function countUpTo(text: string, sign: string, most: number): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0 && count < most; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

function requireShallow(body: JsonObject): JsonObject {
  if (isDeeper(body, MAX_DEPTH)) throw tooDeep()
  return body
}

function tooDeep(): PlanoError {
  return new PlanoError('invalid_request', `The body is nested deeper than ${MAX_DEPTH} levels.`)
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
