import type { Exchange } from '../../contract/call/exchange.ts'
import type { AgentFunction } from '../../contract/execute/agent.ts'
import type { Candidate, UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { ModelFunction, ModelRequest } from '../../contract/execute/model-function.ts'
import type { UpstreamAnswer, UpstreamBody } from '../../contract/execute/upstream.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { ModelTarget } from '../../contract/model/model-target.ts'
import type { Loss, WireContext } from '../../contract/wire/grammar.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { CallParts } from '../call-parts.ts'
import { writeUpstreamBody } from '../request/write-upstream-body.ts'
import { callAgentCode } from './call-agent-code.ts'
import { callSdkModel, isSdkModel } from './call-ai-sdk-model.ts'
import { callLangChainModel, isLangChainModel, LANGCHAIN_FIELDS } from './call-langchain-model.ts'
import { writeCompletionChunks } from './completion-chunks.ts'
import { readThrownRefusal } from './read-thrown-refusal.ts'
import { SDK_FIELDS } from './write-sdk-options.ts'

interface CodeModelCall {
  target: ModelTarget
  candidate: Candidate
  request: UpstreamRequest
}

/** What every chat completions request says about itself, or only its provider uses. */
const ABOUT_CALL = new Set(['model', 'stream', 'stream_options', 'user', 'metadata', 'store', 'safety_identifier'])

/** Fields that the model in code does not get. A function gets all of them. */
function listLost(run: unknown, body: JsonObject): Loss[] {
  const known = isSdkModel(run) ? SDK_FIELDS : isLangChainModel(run) ? LANGCHAIN_FIELDS : undefined
  if (!known) return []
  const lost = Object.keys(body).filter((field) => !known.has(field) && !ABOUT_CALL.has(field))
  return lost.map((field) => ({ field, reason: 'the model object in code does not take it with a call' }))
}

/** Wraps a model in code as an in-process agent. Undefined if its kind is unknown. */
function toFunction(run: unknown, body: JsonObject, context: WireContext): AgentFunction | undefined {
  if (isSdkModel(run)) return async (turn) => writeCompletionChunks(await callSdkModel(run, body, turn), context)
  if (isLangChainModel(run))
    return async (turn) => writeCompletionChunks(await callLangChainModel(run, body, turn), context)
  if (typeof run !== 'function') return undefined
  const call = run as ModelFunction
  return (turn) =>
    call(body as ModelRequest, {
      signal: turn.signal,
      requestId: turn.requestId,
      stream: turn.stream,
      fetch: turn.fetch,
    })
}

const CODES: Readonly<Record<string, 'upstream_failed' | 'upstream_timeout'>> = {
  agent_failed: 'upstream_failed',
  agent_timeout: 'upstream_timeout',
}

/**
 * Replaces agent error codes with those of upstreams: the engine runs the model as an agent, but clients called a
 * model.
 */
function toModelError(error: unknown): PlanoError {
  const known = PlanoError.from(error)
  const code = CODES[known.code]
  if (code === undefined) return known
  return new PlanoError(code, known.message.replace(/^Agent/, 'Model'), { cause: known.cause ?? known })
}

async function* nameFailures<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* items
  } catch (error) {
    throw toModelError(error)
  }
}

/** Generators run only when they are read, so errors may occur while the answer is consumed. */
function nameBody(body: UpstreamBody): UpstreamBody {
  if (body.kind === 'parts') return { ...body, parts: nameFailures(body.parts) }
  return body.kind === 'stream' ? { ...body, source: nameFailures(body.source) } : body
}

/**
 * Calls a model in code: a function, a LangChain chat model or an AI SDK language model. It may return whatever an
 * in-process agent may.
 */
export async function callCodeModel(
  parts: CallParts,
  exchange: Exchange,
  call: CodeModelCall,
): Promise<UpstreamAnswer> {
  const { target, candidate, request } = call
  const rules = target.rulesFor('chat')
  const options = {
    dialect: 'chat',
    model: target.model,
    rules,
    grammar: parts.grammar,
    context: parts.context,
  } as const
  const written = writeUpstreamBody(request, options)
  const text = typeof written.body === 'string' ? written.body : new TextDecoder().decode(written.body)
  const body = JSON.parse(text) as JsonObject
  const losses = [...written.losses, ...listLost(target.access.run, body)]
  const run = toFunction(target.access.run, body, parts.context(rules, target.model))
  if (run === undefined)
    throw new PlanoError(
      'invalid_config',
      `"run" of ${target.id} is neither a function nor a LangChain or AI SDK model.`,
    )
  try {
    const answer = await callAgentCode(parts, exchange, { candidate, request, run })
    if ('handOff' in answer)
      throw new PlanoError('invalid_upstream_answer', `Model "${target.id}" handed the request over.`)
    return { ...answer, body: nameBody(answer.body), rules, losses }
  } catch (error) {
    const refusal = readThrownRefusal(error)
    if (refusal) return { upstream: target.id, dialect: 'chat', ...refusal, rules, losses }
    throw toModelError(error)
  }
}
