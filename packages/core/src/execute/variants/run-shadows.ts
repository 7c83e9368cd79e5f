import type { Exchange, ExchangeOutcome } from '../../contract/call/exchange.ts'
import type { AgentHandOff } from '../../contract/execute/agent.ts'
import type { Candidate, UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import type { VariantDifference } from '../../contract/record/events.ts'
import type { Usage } from '../../contract/wire/reply.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { followSignal } from '../../util/async/follow-signal.ts'
import { estimateTextTokens, estimateTokens } from '../../util/text/estimate-tokens.ts'
import { copyAnswer } from './copy-answer.ts'
import { textSimilarity } from './text-similarity.ts'
import type { Variants } from './variant-tracker.ts'

/** Largest number of concurrent copies per engine. Further copies are dropped and counted. */
const MAX_SHADOWS = 16

export interface ShadowParts {
  tracker: Variants
  clock: Clock
  callUpstream(
    exchange: Exchange,
    candidate: Candidate,
    request: UpstreamRequest,
  ): Promise<UpstreamAnswer | AgentHandOff>
  readText(answer: UpstreamAnswer): Promise<string>
  readTextAndUsage(answer: UpstreamAnswer): Promise<{ text: string; usage: Usage | undefined }>
  /** Called when the copy's own exchange has ended, so that its usage is counted. */
  settle(exchange: Exchange): void
  /** The candidates of a shadow. */
  candidates(target: string, variant: string): readonly Candidate[]
}

/** How a call ended: the shadow's, or the one that it is compared with. */
type Spoken = { text: string; durationMs: number; status: number } | { failed: string; durationMs: number }

export interface ShadowRunner {
  /**
   * Sends copies to the target's shadows. The returned function takes the client's answer and returns it wrapped, to
   * record it while it is read. Nothing here delays or changes that answer.
   */
  start(
    exchange: Exchange,
    target: string | undefined,
    request: UpstreamRequest,
  ): ((outcome: UpstreamAnswer | undefined) => UpstreamAnswer | undefined) | undefined
  /** Aborts all copies in flight. */
  stop(): void
}

export function createShadowRunner(parts: ShadowParts): ShadowRunner {
  const running = new Set<AbortController>()
  return {
    start(exchange, target, request) {
      const shadows = target === undefined ? [] : parts.tracker.shadowsOf(target)
      if (target === undefined || shadows.length === 0) return undefined
      const begun = parts.clock.monotonic()
      let settleReal: (spoken: Spoken) => void = () => undefined
      const real = new Promise<Spoken>((resolve) => {
        settleReal = resolve
      })
      for (const variant of shadows) {
        if (running.size >= MAX_SHADOWS) {
          parts.tracker.recordShadow(target, variant, 'dropped')
          continue
        }
        const controller = new AbortController()
        running.add(controller)
        void runShadow(parts, { exchange, target, variant, request, real, controller }).finally(() => {
          running.delete(controller)
        })
      }
      const elapsed = () => parts.clock.monotonic() - begun
      return (outcome) => {
        if (outcome && outcome.status < 400) return copyAnswer(outcome, (copy) => void readCopy(copy))
        settleReal({ failed: outcome ? `status ${outcome.status}` : 'failed', durationMs: elapsed() })
        return outcome
        async function readCopy(copy: UpstreamAnswer | undefined): Promise<void> {
          const durationMs = elapsed()
          const text = copy ? await parts.readText(copy).catch(() => undefined) : undefined
          settleReal(text === undefined ? { failed: 'not complete', durationMs } : { text, durationMs, status: 200 })
        }
      }
    },
    stop() {
      for (const controller of running) controller.abort(new PlanoError('closing', 'The engine shut down.'))
    },
  }
}

interface ShadowCall {
  exchange: Exchange
  target: string
  variant: string
  request: UpstreamRequest
  real: Promise<Spoken>
  controller: AbortController
}

async function runShadow(parts: ShadowParts, call: ShadowCall): Promise<void> {
  const { exchange, target, variant, real } = call
  const [shadow, actual] = await Promise.all([askShadow(parts, call), real])
  if (call.controller.signal.aborted) return
  const difference = compare(shadow, actual)
  const { similarity } = difference
  const failed = 'failed' in shadow
  parts.tracker.recordShadow(target, variant, similarity === undefined ? { failed } : { failed, similarity })
  exchange.emit({
    type: 'variant',
    requestId: exchange.id,
    at: parts.clock.now(),
    target,
    variant,
    action: 'shadowed',
    reason: explain(difference),
    difference,
  })
}

/** Calls the shadow in a separate exchange: the client's cancellation, budget and events are not shared with it. */
async function askShadow(parts: ShadowParts, call: ShadowCall): Promise<Spoken> {
  const { target, variant, request, controller } = call
  const begun = parts.clock.monotonic()
  const elapsed = () => parts.clock.monotonic() - begun
  const [candidate] = parts.candidates(target, variant)
  if (!candidate) return { failed: 'no address', durationMs: 0 }
  // The client's call goes first.
  await new Promise<void>((resolve) => void parts.clock.setTimer(resolve, 0))
  if (controller.signal.aborted) return { failed: 'closing', durationMs: 0 }
  const { exchange } = call
  const outcome: ExchangeOutcome = { readLater: () => undefined }
  const detached: Exchange = Object.create(exchange, {
    cancellation: { value: followSignal(controller.signal), enumerable: true },
    attempts: { value: { limit: 1, used: 0, take: () => true, extend: () => undefined }, enumerable: true },
    outcome: { value: outcome, enumerable: true },
  })
  const cancel = parts.clock.setTimer(
    () => controller.abort(new PlanoError('deadline_exceeded', 'the shadow took too long')),
    Math.max(1, exchange.deadline - parts.clock.monotonic()),
  )
  try {
    const answer = await parts.callUpstream(detached, candidate, { ...request, stream: false })
    if ('handOff' in answer) return { failed: 'handed over', durationMs: elapsed() }
    if (answer.status >= 400) return { failed: `status ${answer.status}`, durationMs: elapsed() }
    const { text, usage } = await parts.readTextAndUsage(answer)
    outcome.upstream = candidate.id
    outcome.usage = usage ?? {
      inputTokens: estimateTokens(request.body),
      outputTokens: estimateTextTokens(text),
      estimated: true,
    }
    return { text, durationMs: elapsed(), status: answer.status }
  } catch (error) {
    return { failed: PlanoError.from(error, 'agent_failed', 'the shadow failed').code, durationMs: elapsed() }
  } finally {
    cancel()
    parts.settle(detached)
  }
}

function compare(shadow: Spoken, actual: Spoken): VariantDifference {
  const times = { durationMs: shadow.durationMs, actualMs: actual.durationMs }
  if ('failed' in shadow) return { ...times, outcome: shadow.failed }
  if ('failed' in actual) return { ...times, outcome: 'answered', actualOutcome: actual.failed }
  return { ...times, outcome: 'answered', similarity: textSimilarity(shadow.text, actual.text) }
}

function explain({ durationMs, actualMs, outcome, actualOutcome, similarity }: VariantDifference): string {
  const times = `in ${Math.round(durationMs)} ms against ${Math.round(actualMs)} ms`
  if (similarity !== undefined)
    return `It answered ${times}; the texts share ${Math.round(similarity * 100)}% of their words.`
  if (actualOutcome !== undefined) return `It answered ${times}, while the client's call failed (${actualOutcome}).`
  return `It did not answer (${outcome}), ${times}.`
}
