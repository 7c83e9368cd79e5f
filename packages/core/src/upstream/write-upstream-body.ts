import type { UpstreamRequest } from '../contract/candidate.ts'
import type { Dialect } from '../contract/dialect.ts'
import type { Grammar, Loss, WireContext, WireRules } from '../contract/grammar.ts'
import type { JsonObject } from '../contract/json.ts'

export interface UpstreamBodyOptions {
  dialect: Dialect
  /** Model id that the upstream wants; undefined leaves the client's. */
  model: string | undefined
  rules: WireRules | undefined
  grammar(dialect: Dialect): Grammar
  context(rules: WireRules | undefined, model: string | undefined): WireContext
}

export interface WrittenBody {
  body: Uint8Array | string
  losses: readonly Loss[]
}

/**
 * The body for an upstream. Equal APIs: the client's bytes as they came when nothing changed, else its object with the
 * model, the stream flag and what the provider's rules demand. Different APIs: through the canonical turn, with what
 * gets lost.
 */
export function writeUpstreamBody(request: UpstreamRequest, options: UpstreamBodyOptions): WrittenBody {
  const { dialect, model } = options
  if (dialect === request.dialect) return fitBody(request, options)
  const context = options.context(options.rules, model)
  const turn = options.grammar(request.dialect).readRequest(request.body, context)
  turn.stream = request.stream
  if (model !== undefined) turn.model = model
  const written = options.grammar(dialect).writeRequest(turn, context)
  return { body: JSON.stringify(written.body), losses: written.losses }
}

/** The client's own body with as little changed as model, stream flag and rules demand. */
function fitBody(request: UpstreamRequest, options: UpstreamBodyOptions): WrittenBody {
  const { dialect, model, rules } = options
  let body: JsonObject = request.body
  let losses: readonly Loss[] = []
  if (model !== undefined && body['model'] !== model) body = { ...body, model }
  if ((body['stream'] === true) !== request.stream) body = setStream({ ...body }, request.stream)
  const apply = rules === undefined ? undefined : options.grammar(dialect).applyRules
  if (apply !== undefined) {
    const fitted = apply(body, options.context(rules, typeof body['model'] === 'string' ? body['model'] : undefined))
    losses = fitted.losses
    if (!isSame(fitted.body, body)) body = fitted.body
  }
  return { body: request.bytes && body === request.body ? request.bytes : JSON.stringify(body), losses }
}

/** Whether two bodies say the same: equal field by field, compared as text where they are not the same objects. */
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
