import type { Exchange } from '../contract/call/exchange.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { followSignal } from '../util/async/follow-signal.ts'
import { withCancellation } from '../util/async/with-cancellation.ts'
import { applyVerdict } from './admit-request.ts'
import type { ChainLink, FilterChain } from './chain-link.ts'
import type { FilterRuntime } from './filter-runtime.ts'
import { failed } from './policy/call-link.ts'
import { readVerdict } from './read-verdict.ts'
import { runLink } from './run-link.ts'
import { type Subject, takeSnapshot } from './view-request.ts'

export interface ParallelInput<Result> {
  subject: Subject
  chain: FilterChain
  /** The call. Its exchange is also cancelled when a filter refuses. */
  call(exchange: Exchange): Promise<Result>
  answerText(text: string, filter: string): UpstreamAnswer
}

/** Whether a filter runs in parallel with the call. */
export function runsInParallel({ mode, definition }: ChainLink): boolean {
  return mode === 'parallel' && definition.input !== undefined
}

/**
 * Runs the parallel filters of a chain during a call. The answer is held until all have finished; the first that
 * refuses or answers cancels the call.
 */
export async function runParallel<Result>(
  runtime: FilterRuntime,
  exchange: Exchange,
  input: ParallelInput<Result>,
): Promise<Result | UpstreamAnswer> {
  const links = input.chain.links.filter(runsInParallel)
  if (links.length === 0) return input.call(exchange)
  const controller = new AbortController()
  const signal = AbortSignal.any([exchange.signal, controller.signal])
  const cancellation = followSignal(signal)
  const calling = input.call(withCancellation(exchange, cancellation))
  // The result of a cancelled call does not matter.
  calling.catch(() => undefined)
  const snapshot = takeSnapshot(input.subject)
  const judge = async (link: ChainLink) => {
    const verdict = await runLink(runtime, exchange, {
      link,
      chain: input.chain,
      subject: input.subject,
      snapshot,
      phase: 'input',
      cancellation,
      async work(request) {
        const verdict = readVerdict(link, await link.definition.input?.(request))
        // The request has already been sent, so a rewrite cannot take effect and must not be ignored.
        if (verdict.action === 'rewrite') throw failed(link, 'rewrote a request that was already sent (mode: parallel)')
        return verdict
      },
    })
    if (verdict.action === 'answer') return input.answerText(verdict.text, link.id)
    applyVerdict(exchange, link, verdict)
    return undefined
  }
  try {
    const answers = await Promise.all(links.map(judge))
    const answered = answers.find((answer) => answer !== undefined)
    if (answered === undefined) return await calling
    controller.abort(new PlanoError('filter_rejected', 'A filter answered in place of the upstream.'))
    void dropAnswer(calling)
    return answered
  } catch (error) {
    controller.abort(PlanoError.from(error, 'filter_failed', 'A filter failed.'))
    void dropAnswer(calling)
    throw error
  }
}

/** Discards an answer that arrived anyway. */
async function dropAnswer(calling: Promise<unknown>): Promise<void> {
  try {
    const answer = (await calling) as Partial<UpstreamAnswer> | undefined
    const body = answer?.body
    const source = body?.kind === 'stream' ? body.source : body?.kind === 'parts' ? body.parts : undefined
    await source?.[Symbol.asyncIterator]().return?.()
  } catch {
    // The call was cancelled, so a failure is expected.
  }
}
