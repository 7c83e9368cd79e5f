import type { AgentChunk, AgentHandOff, AgentOutput } from '../contract/agent.ts'
import type { HeaderList } from '../contract/answer.ts'
import type { Grammar, WireContext } from '../contract/grammar.ts'
import type { JsonObject } from '../contract/json.ts'
import type { StreamPart } from '../contract/reply.ts'
import type { UpstreamBody } from '../contract/upstream.ts'
import { PlanoError } from '../errors/plano-error.ts'

/** What an in-process agent answered, in the engine's terms. */
export interface AgentReading {
  status: number
  headers: HeaderList
  body: UpstreamBody
}

export interface ReadAgentOptions {
  agent: string
  chat: Grammar
  context: WireContext
}

export function isHandOff(output: AgentOutput): output is AgentHandOff {
  return typeof output === 'object' && output !== null && 'handOff' in output && typeof output.handOff === 'string'
}

/** Reads whatever an agent function may return. Throws `agent_failed` for anything else, naming the agent. */
export function readAgentOutput(output: AgentOutput, options: ReadAgentOptions): AgentReading {
  if (typeof output === 'string') return ok({ kind: 'parts', parts: textParts([output], options) })
  if (output instanceof Response) return readResponse(output)
  if (isAsyncIterable(output)) return ok({ kind: 'parts', parts: chunkParts(output, options) })
  if (typeof output === 'object' && output !== null && Array.isArray((output as JsonObject)['choices'])) {
    const json = output as JsonObject
    return ok({ kind: 'bytes', bytes: new TextEncoder().encode(JSON.stringify(json)), json })
  }
  throw new PlanoError('agent_failed', `Agent "${options.agent}" returned nothing that is an answer.`)
}

function ok(body: UpstreamBody): AgentReading {
  return { status: 200, headers: [], body }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<AgentChunk> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

function readResponse(response: Response): AgentReading {
  const headers: [string, string][] = []
  response.headers.forEach((value, name) => {
    headers.push([name, value])
  })
  return { status: response.status, headers, body: { kind: 'stream', source: pullBody(response) } }
}

async function* pullBody(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader()
  if (!reader) return
  let finished = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      yield value
    }
    finished = true
  } finally {
    // A body that broke by itself rejects its cancellation; there is nothing left to release then.
    if (!finished) await reader.cancel().catch(() => undefined)
  }
}

async function* textParts(texts: Iterable<string>, options: ReadAgentOptions): AsyncGenerator<StreamPart> {
  yield start(options)
  yield { type: 'text-start', block: 0 }
  for (const text of texts) if (text !== '') yield { type: 'text-delta', block: 0, text }
  yield { type: 'text-end', block: 0 }
  yield { type: 'finish', finish: { unified: 'stop' } }
  yield { type: 'reply-end' }
}

/** Text chunks become one text; chunk objects go through the chat grammar. The first chunk tells which it is. */
async function* chunkParts(chunks: AsyncIterable<AgentChunk>, options: ReadAgentOptions): AsyncGenerator<StreamPart> {
  const { decoder } = options.chat
  let state: unknown
  let open: 'none' | 'text' | 'chunks' = 'none'
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      if (open === 'none') {
        open = 'text'
        yield start(options)
        yield { type: 'text-start', block: 0 }
      }
      if (open === 'chunks') throw mixed(options.agent)
      if (chunk !== '') yield { type: 'text-delta', block: 0, text: chunk }
      continue
    }
    if (open === 'text') throw mixed(options.agent)
    if (open === 'none') {
      open = 'chunks'
      state = decoder.start(options.context)
    }
    const [next, parts] = decoder.decode(state, { data: JSON.stringify(chunk) })
    state = next
    yield* parts
  }
  if (open === 'chunks') {
    yield* decoder.end(state)
    return
  }
  if (open === 'none') {
    yield* textParts([], options)
    return
  }
  yield { type: 'text-end', block: 0 }
  yield { type: 'finish', finish: { unified: 'stop' } }
  yield { type: 'reply-end' }
}

function start(options: ReadAgentOptions): StreamPart {
  const { context } = options
  return {
    type: 'reply-start',
    id: context.createId('chatcmpl-'),
    model: context.model ?? options.agent,
    createdAt: context.nowSeconds(),
  }
}

function mixed(agent: string): PlanoError {
  return new PlanoError('agent_failed', `Agent "${agent}" mixed text and chunk objects in one answer.`)
}
