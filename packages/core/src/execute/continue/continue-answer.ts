import type { Exchange } from '../../contract/call/exchange.ts'
import type { Candidate, UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { UsageShare } from '../../contract/wire/reply.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { estimateTokens } from '../../util/text/estimate-tokens.ts'
import type { AttemptResult } from '../attempt/attempt.ts'
import type { ExecutorParts } from '../executor-parts.ts'
import { classifyError } from '../judge/classify-error.ts'
import { continueStream, type StreamBreak } from './continue-stream.ts'
import { nothingSent, type SentContent, usageOf } from './sent-content.ts'
import { writeContinuation } from './write-continuation.ts'

/** A stream that broke after it began, and what is needed to continue it. */
export interface BrokenAnswer {
  from: Candidate
  result: AttemptResult
  request: UpstreamRequest
  allows(candidate: Candidate): boolean
  /** Called with the candidate that is about to continue. */
  announce(next: Candidate): void
}

export interface ContinueWork {
  answer: UpstreamAnswer
  candidate: Candidate
  request: UpstreamRequest
  /** Asks other candidates for the rest, within the attempts and deadline of the request. Undefined when none can. */
  resume(broken: BrokenAnswer): Promise<{ answer: UpstreamAnswer; candidate: Candidate } | undefined>
}

/** Wraps an answer so that other models continue it when it breaks off. The client sees one stream in one API. */
export function continueAnswer(parts: ExecutorParts, exchange: Exchange, work: ContinueWork): UpstreamAnswer {
  const { request } = work
  let current = { answer: work.answer, candidate: work.candidate }
  const sent = nothingSent()
  const ended: UsageShare[] = []
  const estimateInput = () => estimateTokens(request.conversation())
  const ownShare = (): UsageShare => ({ model: current.candidate.id, usage: usageOf(sent, estimateInput) })
  const stream = continueStream({
    first: parts.readParts(work.answer),
    sent,
    estimateInput,
    async goOn(broken) {
      if (exchange.cancellation.aborted) return undefined
      const result = readBreak(parts, exchange, { broken, answer: current.answer })
      const from = current.candidate
      const announce = (to: Candidate) => report(parts, exchange, { from, to, result, sent })
      const next = await work.resume({
        from,
        result,
        request: writeContinuation(request, sent.text, (body, messages) =>
          parts.writeConversation(request.dialect, body, messages),
        ),
        allows: (candidate) => sent.text.trim() === '' || parts.takesPrefill(candidate.id, request.dialect),
        announce,
      })
      if (!next) return undefined
      ended.push(ownShare())
      current = next
      exchange.outcome.shares ??= () => [...ended, ownShare()]
      return parts.readParts(next.answer)
    },
  })
  return { ...work.answer, body: { kind: 'parts', parts: stream } }
}

/** Classifies a break, to decide who may continue: as if the attempt had failed that way from the start. */
function readBreak(
  parts: ExecutorParts,
  exchange: Exchange,
  { broken, answer }: { broken: StreamBreak; answer: UpstreamAnswer },
): AttemptResult {
  if (broken.kind === 'thrown') {
    const error = PlanoError.from(broken.error, 'upstream_broken', 'The answer broke off.')
    const outcome = error.code === 'invalid_upstream_answer' ? 'stream_error' : classifyError(error, exchange)
    return { outcome, error, undone: false }
  }
  const { outcome, exhausted, retryAfterMs } = parts.classify({ ...answer, status: broken.error.status }, broken.error)
  return { outcome, undone: false, exhausted, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
}

/** Corrects the attempt record with the real outcome, and emits the continuation event. */
function report(
  parts: ExecutorParts,
  exchange: Exchange,
  { from, to, result, sent }: { from: Candidate; to: Candidate; result: AttemptResult; sent: Readonly<SentContent> },
): void {
  const characters = sent.text.length
  const attempts = exchange.decision?.attempts ?? []
  const at = attempts.findLastIndex((each) => each.upstream === from.id)
  const record = attempts[at]
  // The event that reported the attempt is not changed.
  if (record) {
    const next = `broke off after ${characters} characters; "${to.id}" continues`
    attempts[at] = { ...record, outcome: result.outcome, next }
  }
  exchange.emit({
    type: 'continuation',
    requestId: exchange.id,
    at: parts.clock.now(),
    from: from.id,
    to: to.id,
    outcome: result.outcome,
    characters,
  })
}
