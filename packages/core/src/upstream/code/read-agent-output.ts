import type { AgentChunk, AgentHandOff, AgentOutput } from '../../contract/execute/agent.ts'
import type { UpstreamBody } from '../../contract/execute/upstream.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { ByteSource, HeaderList } from '../../contract/transport/answer.ts'
import type { ClientDialect } from '../../contract/wire/dialect.ts'
import type { Grammar, WireContext } from '../../contract/wire/grammar.ts'
import type { StreamPart } from '../../contract/wire/reply.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { nextTurn } from '../../util/async/next-turn.ts'
import { joinBytes } from '../../util/streams/join-bytes.ts'
import { pullReader } from '../../util/streams/pull-reader.ts'
import { isJsonObject } from '../../wire/shape/is-json-object.ts'
import { parseJson } from '../../wire/shape/parse-json.ts'
import { dialectOfJson, sniffStream } from '../answer/sniff-dialect.ts'
import type { CallScope } from '../call-scope.ts'
import { writeCompletionChunks } from './completion-chunks.ts'
import { tooLong } from './gather-answer.ts'
import { isSdkResult, readSdkResult } from './read-sdk-result.ts'

/** The output of an in-process agent in the engine's terms. */
export interface AgentReading {
  dialect: ClientDialect
  status: number
  headers: HeaderList
  body: UpstreamBody
}

export interface ReadAgentOptions {
  agent: string
  chat: Grammar
  context: WireContext
  scope: Pick<CallScope, 'signal'>
  /** Longest complete answer. */
  maxBytes: number
}

export function isHandOff(output: AgentOutput): output is AgentHandOff {
  return typeof output === 'object' && output !== null && 'handOff' in output && typeof output.handOff === 'string'
}

/** Reads any valid return value of an agent function. Throws `agent_failed`, naming the agent, for anything else. */
export async function readAgentOutput(output: AgentOutput, options: ReadAgentOptions): Promise<AgentReading> {
  if (typeof output === 'string') return ok({ kind: 'parts', parts: textParts([output], options) })
  if (output instanceof Response) return readWebResponse(output, options)
  if (isAsyncIterable(output)) return ok({ kind: 'parts', parts: chunkParts(output, options) })
  if (isSdkResult(output)) {
    const chunks = writeCompletionChunks(readSdkResult(output), options.context)
    return ok({ kind: 'parts', parts: chunkParts(chunks, options) })
  }
  const dialect = typeof output === 'object' && output !== null ? dialectOfJson(output as JsonObject) : undefined
  if (dialect !== undefined) {
    const json = output as JsonObject
    return ok({ kind: 'bytes', bytes: utf8.encode(JSON.stringify(json)), json }, dialect)
  }
  const expected =
    'a text, a stream of texts or chunks, an answer of a supported API, a result of the AI SDK, or a Response'
  throw new PlanoError('agent_failed', `Agent "${options.agent}" returned ${kindOf(output)}, not ${expected}.`)
}

/** The kind of a value, in words; nothing of the value itself. */
function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

const utf8 = new TextEncoder()

function ok(body: UpstreamBody, dialect: ClientDialect = 'chat'): AgentReading {
  return { dialect, status: 200, headers: [], body }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<AgentChunk> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

/** Interprets a web response: a failure, a stream, JSON of a supported API, or plain text. */
async function readWebResponse(response: Response, options: ReadAgentOptions): Promise<AgentReading> {
  const headers = [...response.headers]
  const { status } = response
  const type = response.headers.get('content-type') ?? ''
  if (status < 400 && /event-?stream/.test(type)) {
    const { dialect, source } = await sniffStream(pullBody(response, options))
    return { dialect, status, headers, body: { kind: 'stream', source } }
  }
  const bytes = await readBytes(response, options)
  if (status >= 400) return { dialect: 'chat', status, headers, body: { kind: 'bytes', bytes } }
  if (type.startsWith('text/plain'))
    return ok({ kind: 'parts', parts: textParts([new TextDecoder().decode(bytes)], options) })
  const json = parseJson(new TextDecoder().decode(bytes))
  const dialect = isJsonObject(json) ? dialectOfJson(json) : undefined
  if (!isJsonObject(json) || dialect === undefined)
    throw new PlanoError('invalid_upstream_answer', `Agent "${options.agent}" returned a response without an answer.`)
  return { dialect, status, headers, body: { kind: 'bytes', bytes, json } }
}

async function readBytes(response: Response, options: ReadAgentOptions): Promise<Uint8Array> {
  const { agent, maxBytes } = options
  if (response.bodyUsed) throw new PlanoError('agent_failed', `Agent "${agent}" returned a response that was read.`)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of pullBody(response, options)) {
    size += chunk.length
    if (size > maxBytes) throw tooLong(agent, maxBytes)
    chunks.push(chunk)
  }
  return joinBytes(chunks)
}

async function* pullBody(response: Response, options: ReadAgentOptions): ByteSource {
  const reader = response.body?.getReader()
  if (reader) yield* inTurns(pullReader(reader), options)
}

/** Items that code yields without waiting for anything; timers and other requests get their turn. */
const ITEMS_PER_TURN = 1000

/**
 * Passes items on until the call ends. Code that never waits would otherwise keep its own timeout from running, and
 * code that yields only what is skipped would never be stopped: nobody asks for the next item.
 */
async function* inTurns<Item>(items: AsyncIterable<Item>, { scope }: ReadAgentOptions): AsyncGenerator<Item> {
  let count = 0
  for await (const item of items) {
    yield item
    count += 1
    if (count % ITEMS_PER_TURN > 0) continue
    await nextTurn()
    scope.signal.throwIfAborted()
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

/** Text chunks form one text; chunk objects are decoded by the chat grammar. The first chunk determines the kind. */
async function* chunkParts(chunks: AsyncIterable<AgentChunk>, options: ReadAgentOptions): AsyncGenerator<StreamPart> {
  const { decoder } = options.chat
  let state: unknown
  let open: 'none' | 'text' | 'chunks' = 'none'
  for await (const chunk of inTurns(chunks, options)) {
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
