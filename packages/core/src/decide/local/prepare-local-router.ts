import type { Clock } from '../../contract/clock.ts'
import type { Encoder } from '../../contract/encoder.ts'
import type { PreparedRouter, RouterInput, RouterVerdict, RouteTarget } from '../../contract/router.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { waitAtMost } from '../../util/wait-at-most.ts'
import { describeTarget, type TargetText } from './describe-target.ts'
import { openTalkForms } from './language/talk-forms.ts'
import { nameLanguage, TargetLanguages } from './language/target-languages.ts'
import { routeRequest } from './route-request.ts'
import type { ForeignRequests, RoutingState, Scoring } from './routing-state.ts'
import { runInSlices } from './run-in-slices.ts'
import { prepareFusedScorer } from './scorers/fused-scorer.ts'
import { PlainWordScorer } from './scorers/plain-word-scorer.ts'
import type { Scorer } from './scorers/scorer.ts'
import { WordReader } from './scorers/word-reader.ts'
import { WordScorer } from './scorers/word-scorer.ts'
import { prepareSpelling } from './spelling/correct-spelling.ts'
import { prepareRating } from './split/select-windows.ts'

export interface LocalRouterOptions {
  /** Adds embeddings to word matching. Without it the router is lexical and answers synchronously. */
  encoder?: Encoder
  /** Maximum number of intents that one request is split into. Default 4. */
  maxSegments?: number
  /**
   * Whether the targets come from the configuration, so that the encoder may store what is computed from them. Default
   * true.
   */
  lasting?: boolean
  /** Called when the encoder failed or was too slow. The decision is made without it. */
  onEncoderFailure?: (error: unknown) => void
  /** Time limit for the encoder in one decision. Without it there is no limit. */
  encoderLimit?: { clock: Clock; timeoutMs: number }
}

/** The local router, with its preparation. */
export interface LocalRouter extends PreparedRouter {
  /** Settles when the encoder has encoded the targets or has failed. */
  ready(): Promise<void>
  /** Does the work that the first request would wait for, in short turns of the event loop. Never rejects. */
  warm(): Promise<void>
}

type RouteNow = (input: RouterInput) => RouterVerdict

/**
 * Factors on the confidence of a request in an unsupported language. Names and loanwords match in every language, and
 * an encoder benefits less from them.
 */
const LEXICAL_FACTOR = 0.6
const SEMANTIC_FACTOR = 0.5

/** Requests measured in one turn of the event loop, and the target comparisons allowed in one: a few milliseconds. */
const MAX_STEPS = 8
const TARGETS_PER_SLICE = 400

/** How long an encoder that was too slow is not used. A burst passes soon; an endpoint that hangs does not. */
const FIRST_REST_MS = 1000
const LONGEST_REST_MS = 30_000

const ignore = () => undefined

/** Runs a decision with a synchronous scorer. */
function runNow<Result>(walk: Scoring<Result>, scorer: Scorer): Result {
  let step = walk.next()
  while (!step.done) step = walk.next(step.value.map((text) => scorer.score(text)))
  return step.value
}

type Frame = Omit<RoutingState, 'scale' | 'foreign'>

/** Word matching supports every language in which a target is described. */
function readByWords(languages: TargetLanguages): ForeignRequests {
  return { reads: (language) => language !== 'und' && languages.has(language), factor: LEXICAL_FACTOR }
}

/** An encoder supports the languages that it names, or those of the targets when it names none. */
function readByMeaning({ languages: read }: Encoder, languages: TargetLanguages): ForeignRequests {
  const reads = (language: string) => (read ? read.includes(language) : language !== 'und' && languages.has(language))
  return { reads, factor: SEMANTIC_FACTOR }
}

/** The router for targets in a language other than English. It needs no measurement. */
function preparePlainWords(texts: readonly TargetText[], frame: Frame): LocalRouter {
  const scorer = new PlainWordScorer(texts, frame.languages)
  const state: RoutingState = { ...frame, scale: scorer.scale, foreign: readByWords(frame.languages) }
  return {
    name: 'lexical',
    route: (input) => runNow(routeRequest(state, input), scorer),
    ready: () => Promise.resolve(),
    warm: () => Promise.resolve(),
    warming: ignore,
  }
}

/**
 * Prepares the targets immediately. The score distribution is measured on `warm`, or at the latest for the first
 * request.
 */
function prepareWords(texts: readonly TargetText[], frame: Frame): LocalRouter {
  if (frame.languages.main !== 'en') return preparePlainWords(texts, frame)
  const reader = new WordReader(texts)
  let routeNow: RouteNow | undefined
  let measuring: Promise<RouteNow> | undefined
  const measure = async (): Promise<RouteNow> => {
    const stepsPerSlice = Math.max(1, Math.min(MAX_STEPS, Math.floor(TARGETS_PER_SLICE / texts.length)))
    const scorer = await runInSlices(WordScorer.measure(reader), stepsPerSlice)
    const state: RoutingState = { ...frame, scale: scorer.scale, foreign: readByWords(frame.languages) }
    routeNow = (input) => runNow(routeRequest(state, input), scorer)
    return routeNow
  }
  const warm = () => (measuring ??= measure())
  return {
    name: 'lexical',
    route: (input) => (routeNow ? routeNow(input) : warm().then((route) => route(input))),
    ready: () => Promise.resolve(),
    // A failure here also fails the first request, which reports it.
    warm: () => warm().then(ignore, ignore),
    warming: () => (routeNow ? undefined : warm().then(ignore, ignore)),
  }
}

/**
 * Prepares the local router for a list of targets. Without an encoder it is lexical, and it is synchronous once `warm`
 * or the first decision has finished: preparation takes milliseconds, a decision among ten targets tens of
 * microseconds. With an encoder, every text is scored by embeddings and by words. When the encoder misses its time
 * limit, the decision uses words only.
 */
export function prepareLocalRouter(targets: readonly RouteTarget[], options: LocalRouterOptions = {}): LocalRouter {
  const texts = targets.map(describeTarget)
  const languages = new TargetLanguages(texts)
  const frame: Frame = {
    ids: targets.map((target) => target.id),
    languages,
    forms: openTalkForms(languages.main),
    maxSegments: options.maxSegments ?? 4,
    correct: prepareSpelling(texts, languages),
    rate: prepareRating(texts),
  }
  const { encoder } = options
  if (!encoder) return prepareWords(texts, frame)
  const { main } = languages
  if (!encoder.languages || encoder.languages.includes(main)) return prepareMeanings({ encoder, texts, frame, options })
  return sayWhy(prepareWords(texts, frame), `The encoder ${encoder.name} does not support ${nameLanguage(main)}`)
}

function addReason(verdict: RouterVerdict, why: string): RouterVerdict {
  return { ...verdict, reason: `${verdict.reason} ${why}. The decision used words only.` }
}

/** Adds the reason for using words only to every verdict. */
function sayWhy(router: LocalRouter, why: string): LocalRouter {
  const route = (input: RouterInput) => {
    const verdict = router.route(input)
    return verdict instanceof Promise ? verdict.then((late) => addReason(late, why)) : addReason(verdict, why)
  }
  return { ...router, route }
}

type DecideByWords = (input: RouterInput, why: string) => Promise<RouterVerdict>

/** The lexical router of the same targets, prepared on first use. */
function prepareWordsLate(texts: readonly TargetText[], frame: Frame): DecideByWords {
  let words: LocalRouter | undefined
  return async (input, why) => {
    words ??= prepareWords(texts, frame)
    return addReason(await words.route(input), why)
  }
}

/**
 * Uses words only when the encoder exceeds its time limit, and for a while afterwards, so that not every request waits
 * for it.
 */
function boundReading(
  read: (input: RouterInput) => Promise<RouterVerdict>,
  decideByWords: DecideByWords,
  { encoderLimit, onEncoderFailure }: LocalRouterOptions,
): (input: RouterInput) => Promise<RouterVerdict> {
  if (!encoderLimit || encoderLimit.timeoutMs <= 0) return read
  const { clock, timeoutMs } = encoderLimit
  let restsUntil = Number.NEGATIVE_INFINITY
  let restMs = FIRST_REST_MS
  return async (input) => {
    if (clock.monotonic() < restsUntil) return decideByWords(input, 'The encoder is paused after a timeout')
    const reading = read(input)
    // In time, it is awaited below. Late failures are reported when they happen.
    const settled = reading.then(ignore, ignore)
    if (await waitAtMost(clock, settled, timeoutMs)) {
      restMs = FIRST_REST_MS
      return reading
    }
    const now = clock.monotonic()
    // When several decisions time out together, only the first starts the pause.
    if (now >= restsUntil) {
      onEncoderFailure?.(new PlanoError('encoder_failed', `the encoder did not answer within ${timeoutMs} ms`))
      restsUntil = now + restMs
      restMs = Math.min(restMs * 2, LONGEST_REST_MS)
    }
    return decideByWords(input, `The encoder did not answer within ${timeoutMs} ms`)
  }
}

interface MeaningParts {
  encoder: Encoder
  texts: readonly TargetText[]
  frame: Frame
  options: LocalRouterOptions
}

function prepareMeanings({ encoder, texts, frame, options }: MeaningParts): LocalRouter {
  const fused = prepareFusedScorer(encoder, {
    targets: texts,
    languages: frame.languages,
    lasting: options.lasting ?? true,
  })
  let isUnprepared = false
  let isCold = false
  const ready = fused.then(
    () => {
      isCold = true
    },
    (error: unknown) => {
      isUnprepared = true
      options.onEncoderFailure?.(error)
    },
  )
  const decideByWords = prepareWordsLate(texts, frame)
  const foreign = readByMeaning(encoder, frame.languages)
  const read = async (input: RouterInput): Promise<RouterVerdict> => {
    try {
      const { scale, run } = await fused
      return await run(routeRequest({ ...frame, scale, foreign }, input), input.signal)
    } catch (error) {
      if (input.signal?.aborted) throw error
      // A failed preparation is reported once, not for every request.
      if (!isUnprepared) options.onEncoderFailure?.(error)
      return decideByWords(input, 'The encoder failed')
    }
  }
  const route = boundReading(read, decideByWords, options)
  let warmed: Promise<void> | undefined
  const warm = () => {
    // `ready` reports its failure.
    warmed ??= fused
      .then((scorer) => scorer.warm())
      .catch(ignore)
      .finally(() => {
        isCold = false
      })
    return warmed
  }
  // While the encoder still encodes the targets, its endpoint may hang. That time counts towards its limit.
  const warming = () => (isCold ? warm() : undefined)
  return { name: encoder.name, route, ready: () => ready, warm, warming }
}
