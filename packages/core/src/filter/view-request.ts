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
  return {
    get body() {
      return snapshot.body
    },
    get messages() {
      return snapshot.messages
    },
    dialect: subject.dialect,
    ...(subject.model === undefined ? {} : { model: subject.model }),
    place: station.place,
    ...(station.target === undefined ? {} : { target: station.target }),
    path: subject.path,
    header: (name) => {
      const key = name.toLowerCase()
      if (!OPEN_HEADERS.has(key) && !link.headers.has(key)) return undefined
      return exchange.trace?.header(key) ?? exchange.header(key)
    },
    context: exchange.context,
    requestId: exchange.id,
    ...(decision === undefined ? {} : { decision }),
    get signal() {
      return scope.signal
    },
    memo: memoOf(exchange),
  }
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
