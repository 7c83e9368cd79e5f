import type { ClientDialect } from '../contract/dialect.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { FilterRequest } from '../contract/filter.ts'
import type { JsonObject, JsonValue } from '../contract/json.ts'
import type { ChatMessage } from '../contract/message.ts'
import { cloneJson } from '../util/clone-json.ts'
import type { ChainLink, Station } from './chain-link.ts'
import type { LinkScope } from './policy/call-link.ts'

/** What a chain judges: the client's request, or what an agent or model is about to be asked. */
export interface Subject {
  dialect: ClientDialect
  body: JsonObject
  model: string | undefined
  path: string
  stream: boolean
  conversation(): readonly ChatMessage[]
}

const OPEN_HEADERS: ReadonlySet<string> = new Set(['x-request-id', 'traceparent', 'tracestate', 'baggage'])

/** Copies for the filters of a chain, made when the first one looks and anew when the request changed. */
export interface Snapshot {
  readonly body: JsonObject
  readonly messages: ChatMessage[]
}

export function takeSnapshot(subject: Subject): Snapshot {
  let body: JsonObject | undefined
  let messages: ChatMessage[] | undefined
  return {
    get body() {
      body ??= cloneJson(subject.body)
      return body
    },
    get messages() {
      messages ??= cloneJson([...subject.conversation()] as unknown as JsonValue[]) as unknown as ChatMessage[]
      return messages
    },
  }
}

/** One filter's view of a request. Bodies and the signal are made on the first look. */
export function viewRequest(
  exchange: Exchange,
  subject: Subject,
  view: { link: ChainLink; station: Station; snapshot: Snapshot; scope: LinkScope },
): FilterRequest {
  const { link, station, snapshot, scope } = view
  const { decision } = exchange
  const { target } = station
  const { model } = subject
  const request: FilterRequest = {
    get body() {
      return snapshot.body
    },
    get messages() {
      return snapshot.messages
    },
    dialect: subject.dialect,
    place: station.place,
    path: subject.path,
    header: (name) => readHeader(exchange, link, name.toLowerCase()),
    context: exchange.context,
    requestId: exchange.id,
    get signal() {
      return scope.signal
    },
    memo: memoOf(exchange),
  }
  // Assigned and not spread: this runs for every filter of every request.
  if (model !== undefined) request.model = model
  if (target !== undefined) request.target = target
  if (decision !== undefined) request.decision = decision
  return request
}

function readHeader(exchange: Exchange, link: ChainLink, name: string): string | undefined {
  return OPEN_HEADERS.has(name) || link.headers.has(name) ? exchange.header(name) : undefined
}

const memos = new WeakMap<object, Map<string, unknown>>()

/** Keyed by the outcome, which an exchange shares with the views of it that only have another signal. */
function memoOf(exchange: Exchange): Map<string, unknown> {
  let memo = memos.get(exchange.outcome)
  if (!memo) {
    memo = new Map()
    memos.set(exchange.outcome, memo)
  }
  return memo
}
