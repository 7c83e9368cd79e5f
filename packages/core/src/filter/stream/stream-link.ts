import type { Exchange } from '../../contract/call/exchange.ts'
import type { FilterChannel, FilterRequest, StreamFilter, StreamFilterStep } from '../../contract/filter.ts'
import type { ChainLink, FilterChain } from '../chain-link.ts'
import type { FilterRuntime } from '../filter-runtime.ts'
import { awaitInTime, LinkScope } from '../policy/call-link.ts'
import { type Subject, takeSnapshot, viewRequest } from '../view-request.ts'
import { GuardedText } from './guarded-text.ts'
import { createStreamReport } from './stream-report.ts'

/** One filter for one streamed answer. Has a separate state for each streamed text. */
export interface StreamLink {
  open(): GrowingText
  /** Called once, when the answer has ended for any reason. */
  close(): void
}

/** A filter's state for one streamed text. Steps of services are asynchronous. */
export interface GrowingText {
  push(channel: FilterChannel, text: string): StreamFilterStep | Promise<StreamFilterStep>
  end(channel: FilterChannel): StreamFilterStep | Promise<StreamFilterStep>
}

export interface StreamLinkOptions {
  link: ChainLink
  chain: FilterChain
  subject: Subject
  open(request: FilterRequest): StreamFilter
}

/** Runs a filter in code on a stream, validates its results and emits one event at the end. */
export function openStreamLink(runtime: FilterRuntime, exchange: Exchange, options: StreamLinkOptions): StreamLink {
  const { link, chain, subject } = options
  const report = createStreamReport(runtime, exchange, { link, chain })
  const scope = new LinkScope(exchange.cancellation)
  const request = viewRequest(exchange, subject, { link, chain, scope, snapshot: takeSnapshot(subject) })
  // The circuit breaker counts answers, not chunks.
  const counted = link.breaker === undefined ? link : { ...link, breaker: undefined }
  const rules = {
    link,
    report,
    open: () => options.open(request),
    settle: (result: Promise<StreamFilterStep>) => awaitInTime(counted, scope, { clock: runtime.clock, result }),
  }
  return {
    open: () => new GuardedText(rules),
    close() {
      scope.dispose()
      report.close()
    },
  }
}
