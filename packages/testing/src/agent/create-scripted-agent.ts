import { type Clock, realClock } from '../clock/real-clock.ts'
import { buildScript, planError, planReply, wrapAnswer } from '../provider/plan-reply.ts'
import { readRoute } from '../provider/read-route.ts'
import type { ReplyEnvelope, ScriptedReply, ScriptedRequest } from '../provider/scripted-reply.ts'
import type { AnswerPlan } from '../server/answer-plan.ts'
import { createRecordingServer } from '../server/create-recording-server.ts'
import type { RecordedRequest, RequestRecorder } from '../server/recorded-request.ts'
import { apiWriters } from '../wire/api-writers.ts'
import type { ProviderApi, WireAnswer } from '../wire/wire-answer.ts'
import { readConversation, type SpokenMessage } from './read-conversation.ts'
import { streamText } from './stream-text.ts'

/** What a scripted agent is asked. */
export interface ScriptedTurn {
  readonly request: ScriptedRequest
  /** The conversation as plain texts, whatever API it came in. */
  readonly messages: readonly SpokenMessage[]
  /** The text of the last user message. */
  readonly input: string
  /** Fires when the caller leaves before the answer is complete. */
  readonly signal: AbortSignal
}

/** Text that grows, with what every reply may add. */
export interface GrowingReply extends ReplyEnvelope {
  growing: AsyncIterable<string>
}

/** What an agent answers: all that a provider may, or text as it grows. */
export type AgentReply = ScriptedReply | AsyncIterable<string> | GrowingReply

/** How a scripted agent listens and answers. */
export interface ScriptedAgentOptions {
  /** Answers every request in the same way, or by the turn. Left out: repeats the input. */
  reply?: AgentReply | ((turn: ScriptedTurn) => AgentReply | Promise<AgentReply>)
  /** Time for stalls, delays and drips. Default: real time. */
  clock?: Clock
}

/** An HTTP agent that does as told; see `createScriptedAgent`. */
export interface ScriptedAgent extends RequestRecorder<ScriptedRequest> {
  /** Every turn so far, in order. */
  readonly turns: readonly ScriptedTurn[]
}

function isIterable(reply: AgentReply): reply is AsyncIterable<string> {
  return typeof reply === 'object' && Symbol.asyncIterator in reply
}

function readGrowing(reply: AgentReply): GrowingReply | undefined {
  if (isIterable(reply)) return { growing: reply }
  return typeof reply === 'object' && 'growing' in reply ? reply : undefined
}

async function collect(texts: AsyncIterable<string>): Promise<string> {
  let whole = ''
  for await (const text of texts) whole += text
  return whole
}

/**
 * Starts an agent on 127.0.0.1 and a free port that speaks chat completions, messages and responses, chosen by the
 * path, whole and streaming. It accepts what any agent accepts (no key, no strict rules). Close it when done.
 */
export async function createScriptedAgent(options: ScriptedAgentOptions = {}): Promise<ScriptedAgent> {
  const clock = options.clock ?? realClock
  const turns: ScriptedTurn[] = []

  const describe = (request: RecordedRequest): ScriptedRequest => {
    const { endpoint } = readRoute(request.method, request.path)
    const model = typeof request.body['model'] === 'string' ? request.body['model'] : ''
    return Object.assign(request, { endpoint, model, stream: request.body['stream'] === true, violations: [] })
  }
  const growingPlan = async (reply: GrowingReply, request: ScriptedRequest, api: ProviderApi): Promise<AnswerPlan> => {
    if (!request.stream) {
      const { growing, ...envelope } = reply
      return planReply({ text: await collect(growing), ...envelope }, { request, api, clock })
    }
    const writer = apiWriters[api]
    const script = buildScript({}, { request, api, clock }, null)
    const frames = streamText(writer.openStream(script), reply.growing, request.bytes.length)
    const answer: WireAnswer = {
      status: 200,
      headers: { 'content-type': writer.streamType },
      framing: writer.streamFraming,
      frames,
    }
    return wrapAnswer(answer, reply, api)
  }
  const answer = async (request: ScriptedRequest, signal: AbortSignal): Promise<AnswerPlan> => {
    const api = request.endpoint
    if (api !== 'chat' && api !== 'messages' && api !== 'responses') {
      return wrapAnswer(
        planError('chat', 404, { message: `No agent at ${request.method} ${request.path}.` }),
        {},
        'chat',
      )
    }
    const messages = readConversation(api, request.body)
    const input = messages.findLast((message) => message.role === 'user')?.text ?? ''
    const turn: ScriptedTurn = { request, messages, input, signal }
    turns.push(turn)
    const reply = typeof options.reply === 'function' ? await options.reply(turn) : (options.reply ?? input)
    const growing = readGrowing(reply)
    return growing === undefined
      ? planReply(reply as ScriptedReply, { request, api, clock })
      : growingPlan(growing, request, api)
  }
  const server = await createRecordingServer<ScriptedRequest>({ clock, describe, answer })
  return Object.assign(server, { turns })
}
