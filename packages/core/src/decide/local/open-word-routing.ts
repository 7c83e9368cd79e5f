import type { TargetLanguages } from './language/target-languages.ts'
import type { RouteNow } from './local-router.ts'
import { openRequestRouting } from './open-request-routing.ts'
import type { ForeignRequests, RouterFrame, Scoring } from './routing-state.ts'
import { runInSlices } from './run-in-slices.ts'
import { PlainWordScorer } from './scorers/plain-word-scorer.ts'
import type { Scorer } from './scorers/scorer.ts'
import { WordReader } from './scorers/word-reader.ts'
import { WordScorer } from './scorers/word-scorer.ts'

/** Factor on the confidence of a request in an unsupported language. Names and loanwords match in every language. */
const FOREIGN_FACTOR = 0.6
/** Requests measured in one turn of the event loop, and the target comparisons allowed in one: a few milliseconds. */
const MAX_STEPS = 8
const TARGETS_PER_SLICE = 400

/** Word matching supports every language in which a target is described. */
function readByWords(languages: TargetLanguages): ForeignRequests {
  return { reads: (language) => language !== 'und' && languages.has(language), factor: FOREIGN_FACTOR }
}

/** Runs a decision with a synchronous scorer. */
function runNow<Result>(walk: Scoring<Result>, scorer: Scorer): Result {
  let step = walk.next()
  while (!step.done) step = walk.next(step.value.map((text) => scorer.score(text)))
  return step.value
}

/** Targets in a language other than English need no measurement. */
async function openScorer({ texts, languages }: RouterFrame): Promise<PlainWordScorer | WordScorer> {
  if (languages.main !== 'en') return new PlainWordScorer(texts, languages)
  const stepsPerSlice = Math.max(1, Math.min(MAX_STEPS, Math.floor(TARGETS_PER_SLICE / texts.length)))
  return runInSlices(WordScorer.measure(new WordReader(texts)), stepsPerSlice)
}

/** Opens the built-in router: what requests need, and the score distribution of generic requests. */
export async function openWordRouting(frame: RouterFrame): Promise<RouteNow> {
  const scorer = await openScorer(frame)
  const route = openRequestRouting(frame, readByWords(frame.languages))(scorer.scale)
  return (input) => runNow(route(input), scorer)
}
