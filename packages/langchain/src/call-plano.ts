import { convertEventStreamToIterableReadableDataStream } from '@langchain/core/utils/event_source_parse'
import type { JsonObject, Plano } from '@planojs/core'
import type { Completion } from './completion.ts'
import { toChatError } from './to-chat-error.ts'

export interface PlanoCall {
  plano: Pick<Plano, 'fetch'>
  listener: string | undefined
  headers: Readonly<Record<string, string>>
  signal: AbortSignal | undefined
}

/** Sends a chat completions request into the engine; refusals become errors that LangChain's middleware can tell apart. */
export async function callPlano(body: JsonObject, call: PlanoCall): Promise<Response> {
  const path = call.listener === undefined ? '/v1' : `/agents/${encodeURIComponent(call.listener)}/v1`
  const response = await call.plano.fetch(`http://plano.internal${path}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...call.headers },
    body: JSON.stringify(body),
    ...(call.signal === undefined ? {} : { signal: call.signal }),
  })
  if (response.ok) return response
  const text = await response.text()
  throw toChatError(readError(text), response.status)
}

function readError(text: string): Completion['error'] {
  try {
    return (JSON.parse(text) as Completion).error
  } catch {
    // A body that is no JSON says nothing beyond its status.
    return undefined
  }
}

/** The events of a streamed answer. An error event is thrown; leaving early ends the call. */
export async function* readEvents(response: Response, leave: () => void): AsyncGenerator<Completion> {
  if (response.body === null) return
  let finished = false
  try {
    for await (const data of convertEventStreamToIterableReadableDataStream(response.body)) {
      if (data === '[DONE]') break
      const completion = JSON.parse(data) as Completion
      if (completion.error !== undefined) throw toChatError(completion.error, undefined)
      yield completion
    }
    finished = true
  } finally {
    if (!finished) leave()
  }
}

/** What the answer's headers say of who answered: the decision, the agents, the request's id. */
export function readFacts(response: Response): Readonly<Record<string, unknown>> {
  const { headers } = response
  const requestId = headers.get('x-plano-request-id')
  const agents = headers.get('x-plano-agents')
  const decision = headers.get('x-plano-decision')
  return {
    plano: {
      ...(requestId === null ? {} : { requestId }),
      ...(agents === null ? {} : { agents: agents.split(',') }),
      ...(decision === null ? {} : { decision: parseDecision(decision) }),
    },
  }
}

function parseDecision(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The header is cut at a length; its beginning is still worth reading.
    return text
  }
}
