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

/** A request to a scripted agent. */
export interface ScriptedTurn {
  readonly request: ScriptedRequest
  /** The conversation as plain texts, whichever API was used. */
  readonly messages: readonly SpokenMessage[]
  /** The text of the last user message. */
  readonly input: string
  /** Aborts when the caller disconnects before the answer is complete. */
  readonly signal: AbortSignal
}

/** A streamed text, with the options that every reply has. */
export interface GrowingReply extends ReplyEnvelope {
  growing: AsyncIterable<string>
}

/** A reply of an agent: any reply that a provider can give, or a streamed text. */
export type AgentReply = ScriptedReply | AsyncIterable<string> | GrowingReply

/** Options of `createScriptedAgent`. */
export interface ScriptedAgentOptions {
  /** One reply for all requests, or a function of the turn. Default: repeats the input. */
  reply?: AgentReply | ((turn: ScriptedTurn) => AgentReply | Promise<AgentReply>)
  /** Clock for stalls, delays and drips. Default: real time. */
  clock?: Clock
}

/** An HTTP agent that follows a script; see `createScriptedAgent`. */
export interface ScriptedAgent extends RequestRecorder<ScriptedRequest> {
  /** All turns so far, in order. */
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
 * Starts an agent on 127.0.0.1 and a free port. It supports chat completions, messages and responses, selected by path,
 * streamed or not. Like a real agent it accepts any request (no key, no strict rules). Close it when done.
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
