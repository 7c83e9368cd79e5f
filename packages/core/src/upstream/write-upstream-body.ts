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
 * model and the stream flag set. Different APIs: through the canonical turn, with what gets lost.
 */
export function writeUpstreamBody(request: UpstreamRequest, options: UpstreamBodyOptions): WrittenBody {
  const { dialect, model } = options
  if (dialect === request.dialect) {
    const sameModel = model === undefined || request.body['model'] === model
    const sameStream = (request.body['stream'] === true) === request.stream
    if (request.bytes && sameModel && sameStream) return { body: request.bytes, losses: [] }
    const body: JsonObject = { ...request.body }
    if (model !== undefined) body['model'] = model
    if (!sameStream) setStream(body, request.stream)
    return { body: JSON.stringify(body), losses: [] }
  }
  const context = options.context(options.rules, model)
  const turn = options.grammar(request.dialect).readRequest(request.body, context)
  turn.stream = request.stream
  if (model !== undefined) turn.model = model
  const written = options.grammar(dialect).writeRequest(turn, context)
  return { body: JSON.stringify(written.body), losses: written.losses }
}

function setStream(body: JsonObject, stream: boolean): void {
  body['stream'] = stream
  if (!stream) delete body['stream_options']
}
