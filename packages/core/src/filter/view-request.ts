import type { CallContext, HeaderReader } from '../contract/call/client-call.ts'
import type { Exchange, ExchangeOutcome } from '../contract/call/exchange.ts'
import type { FilterPlace, FilterRequest } from '../contract/filter.ts'
import type { JsonObject, JsonValue } from '../contract/json.ts'
import type { Decision } from '../contract/record/decision.ts'
import type { ClientDialect } from '../contract/wire/dialect.ts'
import type { ChatMessage } from '../contract/wire/message.ts'
import { createAttachment } from '../util/collections/create-attachment.ts'
import { cloneJson } from '../util/json/clone-json.ts'
import type { ChainLink, FilterChain } from './chain-link.ts'
import type { LinkScope } from './policy/call-link.ts'

/** What a chain judges: the client's request, or the request to an agent or model. */
export interface Subject {
  dialect: ClientDialect
  body: JsonObject
  model: string | undefined
  path: string
  stream: boolean
  conversation(): readonly ChatMessage[]
}

const OPEN_HEADERS: ReadonlySet<string> = new Set(['x-request-id', 'traceparent', 'tracestate', 'baggage'])

/** Copies for the filters of a chain, created on first access and again after a change. */
export interface Snapshot {
  readonly body: JsonObject
  readonly messages: ChatMessage[]
}

/**
 * A class, because an object literal with getters gets a hidden class of its own. That is in the old generation and keeps
 * the getters, and with them the whole request, until the next full collection.
 */
class SubjectSnapshot implements Snapshot {
  private readonly subject: Subject
  private ownBody: JsonObject | undefined = undefined
  private ownMessages: ChatMessage[] | undefined = undefined

  constructor(subject: Subject) {
    this.subject = subject
  }

  get body(): JsonObject {
    this.ownBody ??= cloneJson(this.subject.body)
    return this.ownBody
  }

  get messages(): ChatMessage[] {
    this.ownMessages ??= cloneJson([
      ...this.subject.conversation(),
    ] as unknown as JsonValue[]) as unknown as ChatMessage[]
    return this.ownMessages
  }
}

export function takeSnapshot(subject: Subject): Snapshot {
  return new SubjectSnapshot(subject)
}

/** The snapshot behind a view, read on access. */
const SOURCE = Symbol('source')

interface ViewSource {
  exchange: Exchange
  snapshot: Snapshot
  scope: LinkScope
}

/**
 * One filter's view of a request. Bodies and the signal are created on first access. They are own enumerable
 * properties, so that a filter may spread the request; the getters are shared by all views, because otherwise each view
 * would get its own hidden class, which costs more than most filters.
 */
class RequestView {
  declare body: JsonObject
  declare messages: ChatMessage[]
  declare signal: AbortSignal
  declare memo: Map<string, unknown>
  declare model?: string
  declare target?: string
  declare decision?: Decision
  readonly [SOURCE]: ViewSource
  dialect: ClientDialect
  place: FilterPlace
  path: string
  header: HeaderReader
  context: CallContext
  requestId: string

  constructor(exchange: Exchange, subject: Subject, { link, chain, snapshot, scope }: View) {
    this[SOURCE] = { exchange, snapshot, scope }
    Object.defineProperty(this, 'body', BODY)
    Object.defineProperty(this, 'messages', MESSAGES)
    Object.defineProperty(this, 'signal', SIGNAL)
    Object.defineProperty(this, 'memo', MEMO)
    this.dialect = subject.dialect
    this.place = chain.place
    this.path = subject.path
    this.header = (name) => readHeader(exchange, link, name.toLowerCase())
    this.context = exchange.context
    this.requestId = exchange.id
  }
}

const shown = <Value>(read: (source: ViewSource) => Value): PropertyDescriptor & ThisType<RequestView> => ({
  enumerable: true,
  configurable: true,
  get() {
    return read(this[SOURCE])
  },
})
const BODY = shown(({ snapshot }) => snapshot.body)
const MESSAGES = shown(({ snapshot }) => snapshot.messages)
const SIGNAL = shown(({ scope }) => scope.signal)
const MEMO = shown(({ exchange }) => memoOf(exchange))

interface View extends Omit<ViewSource, 'exchange'> {
  link: ChainLink
  chain: FilterChain
}

export function viewRequest(exchange: Exchange, subject: Subject, view: View): FilterRequest {
  const { decision } = exchange
  const { target } = view.chain
  const { model } = subject
  const request = new RequestView(exchange, subject, view)
  if (model !== undefined) request.model = model
  if (target !== undefined) request.target = target
  if (decision !== undefined) request.decision = decision
  return request
}

function readHeader(exchange: Exchange, link: ChainLink, name: string): string | undefined {
  return OPEN_HEADERS.has(name) || link.headers.has(name) ? exchange.header(name) : undefined
}

const memos = createAttachment<ExchangeOutcome, Map<string, unknown>>('memo')

/** Keyed by the outcome, which an exchange shares with views that only have another signal. */
function memoOf(exchange: Exchange): Map<string, unknown> {
  let memo = memos.of(exchange.outcome)
  if (!memo) {
    memo = new Map()
    memos.keep(exchange.outcome, memo)
  }
  return memo
}
