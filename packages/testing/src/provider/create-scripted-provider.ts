import { type Clock, realClock } from '../clock/real-clock.ts'
import type { AnswerPlan } from '../server/answer-plan.ts'
import { createRecordingServer } from '../server/create-recording-server.ts'
import type { RecordedRequest, RequestRecorder } from '../server/recorded-request.ts'
import { checkRequest } from '../strict/check-request.ts'
import type { StrictOptions } from '../strict/strict-request.ts'
import type { Violation } from '../strict/violation.ts'
import type { ProviderApi } from '../wire/wire-answer.ts'
import { planNeighbour } from './plan-neighbour.ts'
import { nameReply, planError, planReply, wrapAnswer } from './plan-reply.ts'
import { readRoute } from './read-route.ts'
import type { ScriptedReply, ScriptedRequest } from './scripted-reply.ts'

/** Replies in order, or a function of the request. If the function returns undefined, the default reply is used. */
export type ProviderScript =
  | ScriptedReply
  | readonly ScriptedReply[]
  | ((request: ScriptedRequest) => ScriptedReply | undefined | Promise<ScriptedReply | undefined>)

/** Options of `createScriptedProvider`. */
export interface ScriptedProviderOptions extends StrictOptions {
  /** One reply for all requests, a list (a 500 error follows its end), or a function. Default: a short text. */
  script?: ProviderScript
  /** Refuses requests that violate the API's rules. False only records the violations. Default true. */
  strict?: boolean
  /** Model names for GET /models. */
  models?: readonly string[]
  /** Clock for stalls, delays and drips. Default: real time. */
  clock?: Clock
}

/** A model provider that follows a script; see `createScriptedProvider`. */
export interface ScriptedProvider extends RequestRecorder<ScriptedRequest> {
  /** `url` with `/v1`, as OpenAI's and most other clients expect it. */
  readonly baseUrl: string
  /** Adds replies before those of the script. */
  enqueue(...replies: readonly ScriptedReply[]): void
}

const DEFAULT_REPLY: ScriptedReply = 'Hello from the scripted provider.'
const EXHAUSTED: ScriptedReply = {
  status: 500,
  error: { message: 'The script has no reply left.', code: 'script_exhausted' },
}
const MODEL_APIS = new Set<string>(['chat', 'messages', 'responses', 'gemini', 'converse'])

function isModelApi(endpoint: string): endpoint is ProviderApi {
  return MODEL_APIS.has(endpoint)
}

function refuse(violation: Violation, api: ProviderApi): AnswerPlan {
  const { status, ...error } = violation
  return wrapAnswer(planError(api, status, error), {}, api)
}

/**
 * Starts a model provider on 127.0.0.1 and a free port. It supports chat completions, messages, responses, Gemini
 * generateContent and Bedrock Converse, selected by path, streamed or not. It validates requests as strictly as the
 * real providers and records them. Close it when done.
 */
export async function createScriptedProvider(options: ScriptedProviderOptions = {}): Promise<ScriptedProvider> {
  const clock = options.clock ?? realClock
  const queue: ScriptedReply[] = []
  const list = Array.isArray(options.script) ? [...(options.script as readonly ScriptedReply[])] : undefined
  // Ids of stored answers, which later requests of the responses API may refer to.
  const answered = new Set<string>(options.knownResponses)
  const found = new WeakMap<ScriptedRequest, readonly Violation[]>()

  const describe = (request: RecordedRequest): ScriptedRequest => {
    const route = readRoute(request.method, request.path)
    const violations = checkRequest(request, route, { ...options, knownResponses: answered })
    const model = route.model ?? (typeof request.body['model'] === 'string' ? request.body['model'] : '')
    const described = Object.assign(request, {
      endpoint: route.endpoint,
      model,
      stream: route.stream ?? request.body['stream'] === true,
      violations: violations.map((violation) => violation.message),
    })
    found.set(described, violations)
    return described
  }
  const nextReply = async (request: ScriptedRequest): Promise<ScriptedReply | undefined> => {
    if (typeof options.script === 'function') return queue.shift() ?? (await options.script(request))
    if (!isModelApi(request.endpoint)) return undefined
    const queued = queue.shift()
    if (queued !== undefined) return queued
    return list === undefined ? (options.script as ScriptedReply | undefined) : (list.shift() ?? EXHAUSTED)
  }
  const answer = async (request: ScriptedRequest): Promise<AnswerPlan> => {
    const api = isModelApi(request.endpoint) ? request.endpoint : 'chat'
    if (request.endpoint === 'unknown') {
      return refuse({ status: 404, message: `Unknown request URL: ${request.method} ${request.path}.` }, api)
    }
    const violation = found.get(request)?.[0]
    if (violation !== undefined && options.strict !== false) return refuse(violation, api)
    const reply = await nextReply(request)
    if (reply === undefined && !isModelApi(request.endpoint)) return planNeighbour(request, options.models ?? [])
    const planned = reply ?? DEFAULT_REPLY
    if (request.body['store'] !== false) answered.add(nameReply(planned, { request, api }))
    return planReply(planned, { request, api, clock })
  }
  const server = await createRecordingServer<ScriptedRequest>({ clock, describe, answer })
  return Object.assign(server, {
    baseUrl: `${server.url}/v1`,
    enqueue: (...replies: readonly ScriptedReply[]) => void queue.push(...replies),
  })
}
