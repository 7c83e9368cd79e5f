import type { Exchange } from '../../contract/call/exchange.ts'
import type { AgentFunction, AgentHandOff, AgentOutput, AgentResult, AgentTurn } from '../../contract/execute/agent.ts'
import type { UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { UpstreamAnswer, UpstreamBody } from '../../contract/execute/upstream.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import type { Grammar, WireContext } from '../../contract/wire/grammar.ts'
import type { ChatContentPart, ChatMessage } from '../../contract/wire/message.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { CallScope } from '../call-scope.ts'
import { isHandOff, readAgentOutput } from './read-agent-output.ts'

export interface FunctionAgentOptions {
  agent: string
  run: AgentFunction
  chat: Grammar
  context: WireContext
  scope: CallScope
  clock: Clock
  /** Longest complete answer. */
  maxBytes: number
  idleMs: number
  fetch: typeof globalThis.fetch
}

/**
 * Calls an agent in this process. Its exception becomes the cause of `agent_failed`; the exception's message never
 * reaches the client.
 */
export async function callFunctionAgent(
  exchange: Exchange,
  request: UpstreamRequest,
  options: FunctionAgentOptions,
): Promise<UpstreamAnswer | AgentHandOff> {
  const { agent, scope } = options
  const turn = createTurn(exchange, request, options)
  const output = await race(invoke(options.run, turn), options)
  if (isHandOff(output)) {
    scope.dispose()
    return output
  }
  const reading = await race(readAgentOutput(output, options), options)
  if (reading.body.kind === 'bytes') scope.dispose()
  return { upstream: agent, ...reading, body: guardBody(reading.body, options), losses: [] }
}

function guardBody(body: UpstreamBody, options: FunctionAgentOptions): UpstreamBody {
  if (body.kind === 'parts') return { ...body, parts: guardItems(body.parts, options) }
  return body.kind === 'stream' ? { ...body, source: guardItems(body.source, options) } : body
}

async function invoke(run: AgentFunction, turn: AgentTurn): Promise<AgentOutput> {
  try {
    return await run(turn)
  } catch (error) {
    throw toAgentError(error, turn.agent)
  }
}

function toAgentError(error: unknown, agent: string): PlanoError {
  if (PlanoError.is(error)) return error
  return new PlanoError('agent_failed', `Agent "${agent}" failed.`, { cause: error })
}

function tellSilence({ agent, idleMs }: FunctionAgentOptions): PlanoError {
  return new PlanoError('agent_timeout', `Agent "${agent}" was silent for ${idleMs} ms in its answer.`)
}

/** Passes the items on, applies the idle timeout, and closes the agent's generator when the reader stops. */
async function* guardItems<Item>(parts: AsyncIterable<Item>, options: FunctionAgentOptions): AsyncGenerator<Item> {
  const { scope, agent } = options
  const iterator = parts[Symbol.asyncIterator]()
  scope.watch(options.idleMs, options, tellSilence)
  let finished = false
  try {
    for (;;) {
      const step = await race(pull(iterator, agent), options)
      if (step.done) break
      scope.rest()
      yield step.value
      scope.touch()
    }
    finished = true
  } finally {
    scope.dispose()
    if (!finished) {
      scope.abort(new PlanoError('client_closed', 'the answer is no longer needed'))
      // Not awaited: the generator may be suspended forever.
      iterator.return?.().catch(() => undefined)
    }
  }
}

async function pull<Item>(iterator: AsyncIterator<Item>, agent: string): Promise<IteratorResult<Item>> {
  try {
    return await iterator.next()
  } catch (error) {
    throw toAgentError(error, agent)
  }
}

/**
 * The result of the work, or the reason of the call's end as soon as it ends, even if the agent ignores its signal. An
 * agent that waits for nothing that keeps the process alive still gets all its time.
 */
function race<Result>(work: Promise<Result>, { scope, clock }: FunctionAgentOptions): Promise<Result> {
  const { signal } = scope
  if (signal.aborted) {
    work.catch(() => undefined)
    return Promise.reject(toAbort(signal))
  }
  return new Promise((resolve, reject) => {
    const release = clock.keepAlive?.()
    const onAbort = () => {
      release?.()
      reject(toAbort(signal))
    }
    signal.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => {
      release?.()
      signal.removeEventListener('abort', onAbort)
    })
  })
}

function toAbort(signal: AbortSignal): PlanoError {
  return PlanoError.from(signal.reason, 'client_closed', 'the call was aborted')
}

function createTurn(exchange: Exchange, request: UpstreamRequest, options: FunctionAgentOptions): AgentTurn {
  const { decision } = exchange
  if (!decision) throw new PlanoError('internal', 'an agent was called before a decision')
  const messages = request.conversation().map((message) => ({ ...message }))
  const input = lastUserText(messages)
  const results: AgentResult[] = [...(request.results ?? [])]
  return {
    messages,
    input,
    task: request.task ?? input,
    request: request.body,
    agent: options.agent,
    requestId: exchange.id,
    results,
    decision,
    context: exchange.context,
    stream: request.stream,
    signal: options.scope.signal,
    fetch: options.fetch,
    handOff: (agent, note) => (note === undefined ? { handOff: agent } : { handOff: agent, note }),
  }
}

function lastUserText(messages: readonly ChatMessage[]): string {
  const last = messages.findLast((message) => message.role === 'user')
  const content = last?.content
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content
    .filter((part: ChatContentPart) => part.type === 'text' && typeof part.text === 'string')
    .map((part) => part.text)
    .join('\n')
}
