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

/** Sends a chat completions request to the engine. Refusals become errors that LangChain's middleware recognises. */
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
    // A body that is not JSON adds nothing to the status.
    return undefined
  }
}

/** The events of a streamed answer. Throws on an error event; leaving the loop early cancels the call. */
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

/** Facts from the answer's headers: the decision, the agents, the request id. */
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
    // The header's length is limited; a truncated decision is still useful.
    return text
  }
}
