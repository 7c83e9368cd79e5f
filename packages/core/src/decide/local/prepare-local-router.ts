import type { Encoder } from '../../contract/encoder.ts'
import type { PreparedRouter, RouterInput, RouterVerdict, RouteTarget } from '../../contract/router.ts'
import { measureLexicalCohort } from './confidence.ts'
import { prepareSpelling } from './correct-spelling.ts'
import { describeTarget } from './describe-target.ts'
import { detectLanguage } from './detect-language.ts'
import { prepareFusedScorer } from './fused-scorer.ts'
import { LexicalScorer } from './lexical-scorer.ts'
import { routeRequest } from './route-request.ts'
import type { RoutingState, Scoring } from './routing-state.ts'
import type { Scorer } from './scorer.ts'

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

/** Answers the texts that a walk asks for at once. */
function runNow<Result>(walk: Scoring<Result>, scorer: Scorer): Result {
  let step = walk.next()
  while (!step.done) step = walk.next(step.value.map((text) => scorer.score(text)))
  return step.value
}

/**
 * Prepares the local router for a list of targets. Without an encoder it is lexical and synchronous: preparing costs
 * milliseconds, a decision among ten targets tens of microseconds. With one, every text is scored by meaning and by
 * words, and a failing encoder leaves the lexical answer.
 */
export function prepareLocalRouter(targets: readonly RouteTarget[], options: LocalRouterOptions = {}): LocalRouter {
  const texts = targets.map(describeTarget)
  const scorer = new LexicalScorer(texts)
  const state: RoutingState = {
    ids: targets.map((target) => target.id),
    scale: measureLexicalCohort(scorer),
    language: detectLanguage(texts.map((text) => text.description).join(' ')) ?? 'en',
    foreign: { same: 0.85, other: 0.6 },
    maxSegments: options.maxSegments ?? 4,
    correct: prepareSpelling(texts),
  }
  const routeByWords = (input: RouterInput): RouterVerdict => runNow(routeRequest(state, input), scorer)
  const { encoder } = options
  if (!encoder) return { name: 'lexical', route: routeByWords, ready: () => Promise.resolve() }

  const fused = prepareFusedScorer(encoder, texts)
  const ready = fused.then(
    () => undefined,
    (error: unknown) => options.onEncoderFailure?.(error),
  )
  const route = async (input: RouterInput): Promise<RouterVerdict> => {
    try {
      const { scale, run } = await fused
      const semantic = { ...state, scale, foreign: { same: 0.5, other: 0.5 } }
      return await run(routeRequest(semantic, input), input.signal)
    } catch (error) {
      if (input.signal?.aborted) throw error
      options.onEncoderFailure?.(error)
      const verdict = routeByWords(input)
      return { ...verdict, reason: `${verdict.reason} The encoder failed, so words alone decided.` }
    }
  }
  return { name: encoder.name, route, ready: () => ready }
}
