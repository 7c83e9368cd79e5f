import type { Exchange } from '../../contract/exchange.ts'
import type { FilterChannel, FilterRequest, StreamFilter, StreamFilterStep } from '../../contract/filter.ts'
import type { ChainLink, Station } from '../chain-link.ts'
import type { FilterGround } from '../filter-ground.ts'
import { LinkScope, settleInTime } from '../policy/call-link.ts'
import { type Subject, takeSnapshot, viewRequest } from '../view-request.ts'
import { GuardedText } from './guarded-text.ts'
import { createStreamReport } from './stream-report.ts'

/** One filter over one streamed answer: opens a text of its own for each growing text. */
export interface StreamLink {
  open(): GrowingText
  /** Called once, when the answer has ended in whatever way. */
  close(): void
}

/** A filter over one growing text; steps of services come later. */
export interface GrowingText {
  push(channel: FilterChannel, text: string): StreamFilterStep | Promise<StreamFilterStep>
  end(channel: FilterChannel): StreamFilterStep | Promise<StreamFilterStep>
}

export interface StreamLinkOptions {
  link: ChainLink
  station: Station
  subject: Subject
  open(request: FilterRequest): StreamFilter
}

/** Runs a filter in code over a stream, checks what it returns, and reports it once at the end. */
export function openStreamLink(ground: FilterGround, exchange: Exchange, options: StreamLinkOptions): StreamLink {
  const { link, station, subject } = options
  const report = createStreamReport(ground, exchange, { link, station })
  const scope = new LinkScope(exchange.cancellation)
  const request = viewRequest(exchange, subject, { link, station, scope, snapshot: takeSnapshot(subject) })
  // The breaker counts answers, not their pieces.
  const counted = link.breaker === undefined ? link : { ...link, breaker: undefined }
  const rules = {
    link,
    report,
    open: () => options.open(request),
    settle: (result: Promise<StreamFilterStep>) => settleInTime(counted, scope, { clock: ground.clock, result }),
  }
  return {
    open: () => new GuardedText(rules),
    close() {
      scope.dispose()
      report.close()
    },
  }
}
