import type { Exchange } from '../../contract/call/exchange.ts'
import type { FilterChannel, FilterResponse, FilterVerdict, StreamFilterStep } from '../../contract/filter.ts'
import { addTags } from '../admit-request.ts'
import type { ChainLink, FilterChain } from '../chain-link.ts'
import type { FilterRuntime } from '../filter-runtime.ts'
import { runLink } from '../run-link.ts'
import type { Subject } from '../view-request.ts'
import { readAnswerText, writeAnswerBody } from '../whole/answer-body.ts'
import { createSentenceCutter } from './sentence-stream.ts'
import type { GrowingText, StreamLink } from './stream-link.ts'
import { createStreamReport } from './stream-report.ts'

/**
 * Applies a filter for complete answers to a stream: each sentence is passed to it as an answer in the client's API.
 * Reasoning and tool arguments are judged as a whole at their end.
 */
export function openSentenceJudge(
  runtime: FilterRuntime,
  exchange: Exchange,
  at: { link: ChainLink; chain: FilterChain; subject: Subject },
): StreamLink {
  // The circuit breaker counts the individual calls.
  const report = createStreamReport(runtime, exchange, { ...at, link: { ...at.link, breaker: undefined } })
  // Suppresses an event per sentence in favour of one for the stream.
  const quiet = Object.create(exchange, { emit: { value: () => undefined } }) as Exchange
  async function judge(text: string): Promise<StreamFilterStep> {
    // After a fail-open failure the filter is skipped, since it would cost its timeout again for every sentence.
    if (report.failed) return { text }
    let rewritten = text
    const verdict = await runLink(runtime, quiet, {
      ...at,
      phase: 'stream',
      chosen: true,
      work: (request) =>
        judgeText(runtime, at, { text, request }).then((made) => {
          rewritten = made.text
          return made.verdict
        }),
      failed: () => report.fail(),
    })
    return toStep(exchange, verdict, { text, rewritten })
  }
  async function judgeAll(pieces: readonly string[]): Promise<StreamFilterStep> {
    let text = ''
    for (const piece of pieces) {
      const step = report.see(piece, await judge(piece))
      if (step.text !== undefined && step.text !== piece) report.rewrote()
      text += step.text ?? ''
      if ('cut' in step || 'refuse' in step) return { ...step, text }
    }
    return { text }
  }
  return {
    open(): GrowingText {
      const cutter = createSentenceCutter()
      let whole = ''
      return {
        push(channel: FilterChannel, piece) {
          if (channel !== 'text') {
            whole += piece
            return { text: '' }
          }
          const sentences = cutter.push(piece)
          return sentences.length === 0 ? { text: '' } : judgeAll(sentences)
        },
        end(channel) {
          const last = channel === 'text' ? cutter.end() : whole
          return last === undefined || last === '' ? { text: '' } : judgeAll([last])
        },
      }
    },
    close: () => report.close(),
  }
}

/**
 * Calls the filter and reads its rewrite within the filter's policy, so that an invalid one counts as the filter's
 * failure.
 */
async function judgeText(
  runtime: FilterRuntime,
  at: { link: ChainLink; subject: Subject },
  { text, request }: Pick<FilterResponse, 'text' | 'request'>,
): Promise<{ verdict: FilterVerdict | undefined; text: string }> {
  const body = writeAnswerBody(runtime, at.subject, text)
  const verdict = await at.link.definition.output?.({ text, body, dialect: at.subject.dialect, request })
  if (verdict?.action !== 'rewrite') return { verdict, text }
  return { verdict, text: verdict.text ?? (verdict.body ? readAnswerText(runtime, at, verdict.body) : text) }
}

function toStep(
  exchange: Exchange,
  verdict: FilterVerdict,
  { text, rewritten }: { text: string; rewritten: string },
): StreamFilterStep {
  switch (verdict.action) {
    case 'rewrite':
      addTags(exchange, verdict.tags)
      return { text: rewritten }
    case 'answer':
      return { cut: verdict.text }
    case 'reject':
      return { refuse: verdict.message }
    default:
      addTags(exchange, verdict.tags)
      return { text }
  }
}
