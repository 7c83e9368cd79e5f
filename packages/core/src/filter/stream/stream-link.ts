import type { FilterEvent } from '../../contract/events.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { FilterChannel, FilterRequest, StreamFilter, StreamFilterStep } from '../../contract/filter.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { ChainLink, Station } from '../chain-link.ts'
import type { FilterGround } from '../filter-ground.ts'
import { failed, openLinkScope } from '../policy/call-link.ts'
import { type Subject, takeSnapshot, viewRequest } from '../view-request.ts'

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
  const scope = openLinkScope(exchange.signal)
  const request = viewRequest(exchange, subject, { link, station, scope, snapshot: takeSnapshot(subject) })
  return {
    open() {
      const text = guardText(link, () => options.open(request), report.fail)
      return {
        push: (channel, piece) => report.see(piece, text.push(channel, piece)),
        end: (channel) => report.see('', text.end(channel)),
      }
    },
    close() {
      scope.dispose()
      report.close()
    },
  }
}

/** A filter's text. A failure is thrown, or passes everything from the last released character on when it fails open. */
function guardText(link: ChainLink, open: () => StreamFilter, onFailure: () => void): StreamFilter {
  return link.fail === 'open' ? openText(link, open, onFailure) : closedText(link, open, onFailure)
}

function closedText(link: ChainLink, open: () => StreamFilter, onFailure: () => void): StreamFilter {
  let filter: StreamFilter | undefined
  const report = (error: unknown) => {
    onFailure()
    return PlanoError.is(error) && error.code === 'filter_failed' ? error : failed(link, 'failed', error)
  }
  return {
    push(channel, text) {
      try {
        filter ??= open()
        return checkStep(link, filter.push(channel, text))
      } catch (error) {
        throw report(error)
      }
    },
    end(channel) {
      try {
        filter ??= open()
        return checkStep(link, filter.end(channel))
      } catch (error) {
        throw report(error)
      }
    },
  }
}

function openText(link: ChainLink, open: () => StreamFilter, onFailure: () => void): StreamFilter {
  let filter: StreamFilter | undefined
  let pending = ''
  let isDead = false
  function step(run: (filter: StreamFilter) => StreamFilterStep): StreamFilterStep {
    if (!isDead) {
      try {
        filter ??= open()
        const made = checkStep(link, run(filter))
        const passed = made.text ?? ''
        // What a filter that rewrites still holds cannot be told from what it took out, so only a plain prefix counts.
        pending = pending.startsWith(passed) ? pending.slice(passed.length) : ''
        return made
      } catch {
        // The event of the stream tells; what was not released yet passes as it came.
        onFailure()
        isDead = true
      }
    }
    const text = pending
    pending = ''
    return { text }
  }
  return {
    push(channel, text) {
      pending += text
      return step((opened) => opened.push(channel, text))
    },
    end: (channel) => step((opened) => opened.end(channel)),
  }
}

/** Throws `filter_failed` for anything that is not a step. */
export function checkStep(link: Pick<ChainLink, 'id'>, step: StreamFilterStep): StreamFilterStep {
  if (typeof step === 'object' && step !== null) {
    const last = 'cut' in step ? step.cut : 'refuse' in step ? step.refuse : step.text
    const before = step.text
    if (typeof last === 'string' && (before === undefined || typeof before === 'string')) return step
  }
  throw failed(link, 'returned something that is not a step of a stream')
}

/** Sums up what a filter did to one streamed answer. */
export function createStreamReport(
  ground: FilterGround,
  exchange: Exchange,
  { link, station }: { link: ChainLink; station: Station },
) {
  const begun = ground.clock.monotonic()
  let received = 0
  let released = 0
  let verdict: FilterEvent['verdict'] = 'pass'
  return {
    see(piece: string, step: StreamFilterStep): StreamFilterStep {
      received += piece.length
      released += step.text?.length ?? 0
      if ('cut' in step) verdict = 'cut'
      else if ('refuse' in step) verdict = 'refuse'
      return step
    },
    fail(): void {
      verdict = 'failed'
    },
    rewrote(): void {
      if (verdict === 'pass') verdict = 'rewrite'
    },
    close(): void {
      if (verdict === 'pass' && received !== released) verdict = 'rewrite'
      exchange.emit({
        type: 'filter',
        requestId: exchange.id,
        at: ground.clock.now(),
        filter: link.id,
        place: station.place,
        ...(station.target === undefined ? {} : { target: station.target }),
        phase: 'stream',
        verdict,
        durationMs: ground.clock.monotonic() - begun,
      })
    },
  }
}
