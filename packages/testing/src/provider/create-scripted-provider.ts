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

/** Replies in order, or a function of the request; a function that answers undefined leaves it to the default. */
export type ProviderScript =
  | ScriptedReply
  | readonly ScriptedReply[]
  | ((request: ScriptedRequest) => ScriptedReply | undefined | Promise<ScriptedReply | undefined>)

/** How a scripted provider listens and answers. */
export interface ScriptedProviderOptions extends StrictOptions {
  /**
   * One reply for every request, a list that is used up (then: a 500 that says so), or a function. Left out: a short text.
   */
  script?: ProviderScript
  /** Answers violations of the API's rules with its own error; false records them only. Default true. */
  strict?: boolean
  /** Names that GET /models lists. */
  models?: readonly string[]
  /** Time for stalls, delays and drips. Default: real time. */
  clock?: Clock
}

/** A model provider that does as told; see `createScriptedProvider`. */
export interface ScriptedProvider extends RequestRecorder<ScriptedRequest> {
  /** `url` with `/v1`, as OpenAI's and most other clients want it. */
  readonly baseUrl: string
  /** Adds replies that come before the script's. */
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
 * Starts a model provider on 127.0.0.1 and a free port. It speaks chat completions, messages, responses, Gemini
 * generateContent and Bedrock Converse, whole and streaming, chosen by the path; it checks requests as strictly as the
 * real ones and records them. Close it when done.
 */
export async function createScriptedProvider(options: ScriptedProviderOptions = {}): Promise<ScriptedProvider> {
  const clock = options.clock ?? realClock
  const queue: ScriptedReply[] = []
  const list = Array.isArray(options.script) ? [...(options.script as readonly ScriptedReply[])] : undefined
  // Ids of stored answers, which later requests of the responses API may name.
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
    const said = reply ?? DEFAULT_REPLY
    if (request.body['store'] !== false) answered.add(nameReply(said, { request, api }))
    return planReply(said, { request, api, clock })
  }
  const server = await createRecordingServer<ScriptedRequest>({ clock, describe, answer })
  return Object.assign(server, {
    baseUrl: `${server.url}/v1`,
    enqueue: (...replies: readonly ScriptedReply[]) => void queue.push(...replies),
  })
}
