import type { Encoder } from '../../contract/encoder.ts'
import type { PreparedRouter, RouterInput, RouterVerdict, RouteTarget } from '../../contract/router.ts'
import { prepareSpelling } from './correct-spelling.ts'
import { describeTarget, type TargetText } from './describe-target.ts'
import { detectLanguage } from './detect-language.ts'
import { prepareFusedScorer } from './fused-scorer.ts'
import { routeRequest } from './route-request.ts'
import type { RoutingState, Scoring } from './routing-state.ts'
import type { Scorer } from './scorer.ts'
import { prepareRating } from './select-windows.ts'
import { WordScorer } from './word-scorer.ts'

export interface LocalRouterOptions {
  /** Adds meaning to words; without it the router is lexical and answers synchronously. */
  encoder?: Encoder
  /** At most so many intents are told apart in one request. Default 4. */
  maxSegments?: number
  /** Told when the encoder failed; the decision is made without it. */
  onEncoderFailure?: (error: unknown) => void
}

/** A prepared local router; `ready` settles when the encoder has read the targets, or has failed to. */
export interface LocalRouter extends PreparedRouter {
  ready(): Promise<void>
}

type RouteNow = (input: RouterInput) => RouterVerdict

/** Words of the descriptions' own language still match in another one; the encoder knows English only. */
const LEXICAL_FOREIGN = { same: 0.85, other: 0.6 }
const SEMANTIC_FOREIGN = { same: 0.5, other: 0.5 }

/** Answers the texts that a walk asks for at once. */
function runNow<Result>(walk: Scoring<Result>, scorer: Scorer): Result {
  let step = walk.next()
  while (!step.done) step = walk.next(step.value.map((text) => scorer.score(text)))
  return step.value
}

function prepareWords(texts: readonly TargetText[], frame: Omit<RoutingState, 'scale' | 'foreign'>): RouteNow {
  const scorer = new WordScorer(texts)
  const state: RoutingState = { ...frame, scale: scorer.scale, foreign: LEXICAL_FOREIGN }
  return (input) => runNow(routeRequest(state, input), scorer)
}

/**
 * Prepares the local router for a list of targets. Without an encoder it is lexical and synchronous: preparing costs
 * milliseconds, a decision among ten targets tens of microseconds. With one, every text is scored by meaning and by
 * words, and a failing encoder leaves the lexical answer.
 */
export function prepareLocalRouter(targets: readonly RouteTarget[], options: LocalRouterOptions = {}): LocalRouter {
  const texts = targets.map(describeTarget)
  const frame = {
    ids: targets.map((target) => target.id),
    language: detectLanguage(texts.map((text) => text.description).join(' ')) ?? 'en',
    maxSegments: options.maxSegments ?? 4,
    correct: prepareSpelling(texts),
    rate: prepareRating(texts),
  }
  const { encoder } = options
  if (!encoder) return { name: 'lexical', route: prepareWords(texts, frame), ready: () => Promise.resolve() }

  const fused = prepareFusedScorer(encoder, texts)
  const ready = fused.then(
    () => undefined,
    (error: unknown) => options.onEncoderFailure?.(error),
  )
  let routeByWords: RouteNow | undefined
  const route = async (input: RouterInput): Promise<RouterVerdict> => {
    try {
      const { scale, run } = await fused
      return await run(routeRequest({ ...frame, scale, foreign: SEMANTIC_FOREIGN }, input), input.signal)
    } catch (error) {
      if (input.signal?.aborted) throw error
      options.onEncoderFailure?.(error)
      routeByWords ??= prepareWords(texts, frame)
      const verdict = routeByWords(input)
      return { ...verdict, reason: `${verdict.reason} The encoder failed, so words alone decided.` }
    }
  }
  return { name: encoder.name, route, ready: () => ready }
}
