import type { ClientCall } from '../../contract/call/client-call.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { AgentHandOff } from '../../contract/execute/agent.ts'
import type { Candidate, UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { ModelTarget } from '../../contract/model/model-target.ts'
import type { Observer } from '../../contract/observer.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import type { PlanoEvent } from '../../contract/record/events.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { DeadlineTimer } from '../../util/async/deadline-timer.ts'
import { openExchange } from '../exchange.ts'

export interface AskModelParts {
  clock: Clock
  deadlineTimer: DeadlineTimer
  callUpstream(
    exchange: Exchange,
    candidate: Candidate,
    request: UpstreamRequest,
  ): Promise<UpstreamAnswer | AgentHandOff>
  candidates(target: ModelTarget): readonly Candidate[]
  readText(answer: UpstreamAnswer): Promise<string>
  observer: Observer
  emit(event: PlanoEvent): void
}

export interface ModelQuestionOptions {
  signal: AbortSignal | undefined
  /** The allowed answers, as a schema for models that support it. */
  names?: readonly string[]
  timeoutMs: number
}

const NEVER = new AbortController().signal

/** Calls a configured model outside of any client's request and attempt budget. */
export async function askModel(
  parts: AskModelParts,
  question: { target: ModelTarget } & ({ prompt: string } | { messages: readonly ChatMessage[] }),
  options: ModelQuestionOptions,
): Promise<string> {
  const { target } = question
  const [candidate] = parts.candidates(target)
  if (!candidate) throw new PlanoError('internal', `"${target.id}" has no address`)
  const messages: readonly ChatMessage[] =
    'messages' in question ? question.messages : [{ role: 'user', content: question.prompt }]
  const body: JsonObject = { model: target.id, messages: messages as unknown as JsonValue[], temperature: 0.01 }
  if (options.names && target.abilities.schema === true) body['response_format'] = routeFormat(options.names)
  const open = openExchange(syntheticCall(options.signal ?? NEVER), {
    clock: parts.clock,
    deadlineTimer: parts.deadlineTimer,
    totalMs: options.timeoutMs,
    maxAttempts: 1,
    observer: parts.observer,
    tenantHeader: undefined,
    emit: parts.emit,
  })
  try {
    const request: UpstreamRequest = {
      dialect: 'chat',
      body,
      raw: undefined,
      stream: false,
      conversation: () => messages,
    }
    const answer = await parts.callUpstream(open.exchange, candidate, request)
    if ('handOff' in answer) throw new PlanoError('invalid_upstream_answer', 'a router model cannot hand over')
    if (answer.status >= 400) throw new PlanoError('upstream_failed', `"${target.id}" answered ${answer.status}`)
    return await parts.readText(answer)
  } finally {
    open.dispose()
  }
}

function routeFormat(names: readonly string[]): JsonObject {
  const schema: JsonObject = {
    type: 'object',
    properties: { route: { type: 'array', items: { type: 'string', enum: [...names] } } },
    required: ['route'],
    additionalProperties: false,
  }
  return { type: 'json_schema', json_schema: { name: 'route', strict: true, schema } }
}

function syntheticCall(signal: AbortSignal): ClientCall {
  return {
    method: 'POST',
    path: '/v1/chat/completions',
    query: '',
    header: () => undefined,
    headerNames: () => [],
    readBody: () => Promise.resolve(undefined),
    signal,
  }
}
