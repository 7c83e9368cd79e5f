import type { RouterInput, RouterVerdict } from '../../contract/decide/router.ts'
import { openRequestPatterns } from './language/request-patterns.ts'
import { routeRequest } from './route-request.ts'
import type { ForeignRequests, RouterFrame, RoutingState, Scoring } from './routing-state.ts'
import { prepareSpelling } from './spelling/correct-spelling.ts'
import { prepareRating } from './split/select-windows.ts'

/** Decides a request, and asks for the scores that it needs. */
export type RequestRouting = (input: RouterInput) => Scoring<RouterVerdict>

/**
 * Opens what decides requests, for the score distribution of a scorer. It is loaded when the process is idle: it is half of the router's code, with patterns
 * whose character classes take milliseconds to read.
 */
export function openRequestRouting(
  { ids, texts, languages, maxSegments }: RouterFrame,
  foreign: ForeignRequests,
): (scale: RoutingState['scale']) => RequestRouting {
  const prepared = {
    ids,
    languages,
    foreign,
    patterns: openRequestPatterns(languages.main),
    maxSegments,
    correct: prepareSpelling(texts, languages),
    rate: prepareRating(texts),
  }
  return (scale) => {
    const state: RoutingState = { ...prepared, scale }
    return (input) => routeRequest(state, input)
  }
}
