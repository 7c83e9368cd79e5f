import type { PlanoEvent } from '../../contract/events.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { FilterChannel, FilterRequest, FilterVerdict, StreamFilterStep } from '../../contract/filter.ts'
import { addTags } from '../admit-request.ts'
import type { ChainLink, Station } from '../chain-link.ts'
import type { FilterGround } from '../filter-ground.ts'
import { runLink } from '../run-link.ts'
import type { Subject } from '../view-request.ts'
import { readAnswerText, writeAnswerBody } from '../whole/answer-body.ts'
import { createSentenceCutter } from './sentence-stream.ts'
import type { GrowingText, StreamLink } from './stream-link.ts'
import { createStreamReport } from './stream-report.ts'

/**
 * A filter that judges whole answers, over a stream: it gets each sentence as an answer of its own, in the client's
 * API, one after the other. Reasoning and tool arguments are judged in one piece, at their end.
 */
export function openSentenceJudge(
  ground: FilterGround,
  exchange: Exchange,
  at: { link: ChainLink; station: Station; subject: Subject },
): StreamLink {
  // The breaker counts its calls.
  const report = createStreamReport(ground, exchange, { ...at, link: { ...at.link, breaker: undefined } })
  // Each sentence would be an event of its own; the stream's is enough. It tells of failures that fail open.
  const hear = (event: PlanoEvent) => {
    if (event.type === 'filter' && event.verdict === 'failed') report.fail()
  }
  const quiet = Object.create(exchange, { emit: { value: hear } }) as Exchange
  async function judge(text: string): Promise<StreamFilterStep> {
    const { link, subject, station } = at
    // One that failed open once would cost its time again with every sentence.
    if (report.failed) return { text }
    const body = writeAnswerBody(ground, subject, text)
    const verdict = await runLink(ground, quiet, {
      link,
      station,
      subject,
      phase: 'stream',
      chosen: true,
      work: (request: FilterRequest) => link.definition.output?.({ text, body, dialect: subject.dialect, request }),
    })
    return toStep(ground, verdict, { ...at, text, exchange })
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

function toStep(
  ground: FilterGround,
  verdict: FilterVerdict,
  at: { link: ChainLink; subject: Subject; text: string; exchange: Exchange },
): StreamFilterStep {
  switch (verdict.action) {
    case 'rewrite':
      addTags(at.exchange, verdict.tags)
      return { text: verdict.text ?? (verdict.body ? readAnswerText(ground, at, verdict.body) : at.text) }
    case 'answer':
      return { cut: verdict.text }
    case 'reject':
      return { refuse: verdict.message }
    default:
      addTags(at.exchange, verdict.tags)
      return { text: at.text }
  }
}
