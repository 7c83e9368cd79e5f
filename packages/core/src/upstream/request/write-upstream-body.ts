import type { UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'
import type { Grammar, Loss, WireContext, WireRules } from '../../contract/wire/grammar.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { unknownPast } from '../../errors/unknown-past.ts'
import { convertForeignParts } from '../../wire/fit/convert-foreign-parts.ts'
import { convertClientTools } from '../../wire/tools/convert-client-tools.ts'
import { spliceModel } from './splice-model.ts'

export interface UpstreamBodyOptions {
  dialect: Dialect
  /** Model id in the upstream's API. Undefined keeps the client's. */
  model: string | undefined
  rules: WireRules | undefined
  /** Usage is needed: it is requested in a stream even if the client did not. */
  countsUsage?: boolean
  grammar(dialect: Dialect): Grammar
  context(rules: WireRules | undefined, model: string | undefined): WireContext
}

export interface WrittenBody {
  body: Uint8Array | string
  losses: readonly Loss[]
  /** Usage was requested although the client did not. */
  addsUsage?: boolean
  /** Betas of the upstream's API that the body uses. */
  betas?: readonly string[] | undefined
}

/**
 * The body for an upstream. With the same API on both sides: the client's bytes if nothing changes, otherwise its
 * object with the model, the stream flag and the provider's rules applied. With different APIs: translated through the
 * canonical turn, with a list of losses.
 */
export function writeUpstreamBody(request: UpstreamRequest, options: UpstreamBodyOptions): WrittenBody {
  const { dialect, model } = options
  if (dialect === request.dialect) return fitBody(request, options)
  refuseReferences(request)
  const context = options.context(options.rules, model)
  const losses: Loss[] = []
  const read = options.grammar(request.dialect).readRequest(request.body, context)
  const turn = convertClientTools(convertForeignParts(read, dialect), dialect, losses)
  turn.stream = request.stream
  if (model !== undefined) turn.model = model
  const written = options.grammar(dialect).writeRequest(turn, context)
  losses.push(...written.losses)
  refuseLostContent(losses)
  return { body: JSON.stringify(written.body), losses, betas: written.betas }
}

/** Refuses references that only an API with stored items can resolve. Dropping them would change the conversation. */
function refuseReferences({ dialect, body }: UpstreamRequest): void {
  if (dialect !== 'responses') return
  const past = unknownPast(body)
  if (past) throw past
  const { input, prompt } = body
  if (typeof prompt === 'object' && prompt !== null) {
    const message =
      'prompt names a stored prompt, which the chosen model cannot look up; send its text as instructions.'
    throw new PlanoError('unsupported_content', message, { param: 'prompt' })
  }
  const index = Array.isArray(input) ? input.findIndex(isReference) : -1
  if (index < 0) return
  const message = `input[${index}] refers to an item by its id, which the chosen model cannot look up; send the item itself.`
  throw new PlanoError('unsupported_content', message, { param: `input[${index}]` })
}

/** Without the user's content the model would answer a different question. Another model may support the content. */
function refuseLostContent(losses: readonly Loss[]): void {
  const lost = losses.find((loss) => loss.asked === true)
  if (lost === undefined) return
  const message = `${lost.field} cannot be sent to the chosen model: ${lost.reason}.`
  throw new PlanoError('unsupported_content', message, { param: lost.field })
}

function isReference(item: JsonValue): boolean {
  return typeof item === 'object' && item !== null && !Array.isArray(item) && item['type'] === 'item_reference'
}

/** The client's own body with only model, stream flag and rules changed. */
function fitBody(request: UpstreamRequest, options: UpstreamBodyOptions): WrittenBody {
  const { dialect, model, rules } = options
  let body: JsonObject = request.body
  let losses: readonly Loss[] = []
  let betas: readonly string[] | undefined
  // Gemini has the model and the stream flag in the URL.
  const isBare = dialect === 'gemini'
  if (!isBare && model !== undefined && body['model'] !== model) body = { ...body, model }
  const renamed = body
  if (!isBare && (body['stream'] === true) !== request.stream) body = setStream({ ...body }, request.stream)
  const apply = rules === undefined ? undefined : options.grammar(dialect).applyRules
  if (apply !== undefined) {
    const context = options.context(rules, typeof body['model'] === 'string' ? body['model'] : undefined)
    const isChanged = rules?.bindsThinking === true && request.raw === undefined
    const fitted = apply(body, isChanged ? { ...context, isChanged } : context)
    losses = fitted.losses
    betas = fitted.betas
    if (fitted.body !== body && !isSame(fitted.body, body)) body = fitted.body
  }
  const untouched = body === request.body ? request.raw : body === renamed ? rename(request, model) : undefined
  if (!lacksUsage(body, request, options)) return { body: untouched ?? JSON.stringify(body), losses, betas }
  const { stream_options: given } = body
  const isGiven = Object.hasOwn(body, 'stream_options')
  if (untouched !== undefined && !isGiven) return { body: appendUsageOption(untouched), losses, addsUsage: true }
  const kept = typeof given === 'object' && given !== null && !Array.isArray(given) ? given : {}
  body = { ...body, stream_options: { ...kept, include_usage: true } }
  return { body: JSON.stringify(body), losses, addsUsage: true }
}

/** What the client sent, with the upstream's model name. Undefined if the body must be serialised again. */
function rename(request: UpstreamRequest, model: string | undefined): string | undefined {
  const from = request.body['model']
  if (request.raw === undefined || model === undefined) return undefined
  if (typeof from !== 'string' && from !== undefined) return undefined
  return spliceModel(request.raw, { from, to: model })
}

/** Whether usage must be requested for a streamed chat completion. */
function lacksUsage(body: JsonObject, request: UpstreamRequest, options: UpstreamBodyOptions): boolean {
  if (options.countsUsage !== true || options.dialect !== 'chat' || !request.stream) return false
  if (options.rules?.streamUsage === false) return false
  const { stream_options: given } = body
  return !(typeof given === 'object' && given !== null && !Array.isArray(given) && given['include_usage'] === true)
}

const USAGE_OPTION_TEXT = ',"stream_options":{"include_usage":true}'
const USAGE_OPTION = new TextEncoder().encode(USAGE_OPTION_TEXT)
const CLOSING_BRACE = 0x7d

/** Inserts a field before the last brace of what the client sent; nothing else is serialised again. */
function appendUsageOption(raw: Uint8Array | string): Uint8Array | string {
  if (typeof raw !== 'string') return appendToBytes(raw)
  const end = raw.lastIndexOf('}')
  return raw.slice(0, end) + USAGE_OPTION_TEXT + raw.slice(end)
}

function appendToBytes(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(CLOSING_BRACE)
  const joined = new Uint8Array(bytes.length + USAGE_OPTION.length)
  joined.set(bytes.subarray(0, end))
  joined.set(USAGE_OPTION, end)
  joined.set(bytes.subarray(end), end + USAGE_OPTION.length)
  return joined
}

/** Whether two bodies are equal. Fields that are not identical objects are compared as text. */
function isSame(one: JsonObject, other: JsonObject): boolean {
  const fields = Object.keys(one)
  if (fields.length !== Object.keys(other).length) return false
  return fields.every(
    (field) =>
      Object.hasOwn(other, field) &&
      (one[field] === other[field] || JSON.stringify(one[field]) === JSON.stringify(other[field])),
  )
}

function setStream(body: JsonObject, stream: boolean): JsonObject {
  body['stream'] = stream
  if (!stream) delete body['stream_options']
  return body
}
