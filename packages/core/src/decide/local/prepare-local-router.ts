import type { Encoder } from '../../contract/decide/encoder.ts'
import type { RouterInput, RouterVerdict, RouteTarget } from '../../contract/decide/router.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { LazyModule } from '../../util/async/lazy-module.ts'
import { waitAtMost } from '../../util/async/wait-at-most.ts'
import { describeTarget } from './describe-target.ts'
import { nameLanguage, TargetLanguages } from './language/target-languages.ts'
import type { LocalRouter } from './local-router.ts'
import type { RequestRouting } from './open-request-routing.ts'
import { prepareLexicalRouter } from './prepare-lexical-router.ts'
import type { ForeignRequests, RouterFrame } from './routing-state.ts'
import { prepareFusedScorer } from './scorers/fused-scorer.ts'

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

/** Factor on the confidence of a request in a language that the encoder does not support. */
const FOREIGN_FACTOR = 0.5

/** How long an encoder that was too slow is not used. A burst passes soon; an endpoint that hangs does not. */
const FIRST_COOLDOWN_MS = 1000
const LONGEST_COOLDOWN_MS = 30_000

const ignore = () => undefined

/** An encoder supports the languages that it names, or those of the targets when it names none. */
function readByMeaning({ languages: read }: Encoder, languages: TargetLanguages): ForeignRequests {
  const reads = (language: string) => (read ? read.includes(language) : language !== 'und' && languages.has(language))
  return { reads, factor: FOREIGN_FACTOR }
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
  const ids = targets.map((target) => target.id)
  const frame: RouterFrame = { ids, texts, languages, maxSegments: options.maxSegments ?? 4 }
  const { encoder } = options
  if (!encoder) return prepareLexicalRouter(frame)
  const { main } = languages
  if (!encoder.languages || encoder.languages.includes(main)) return prepareMeanings(encoder, frame, options)
  return sayWhy(prepareLexicalRouter(frame), `The encoder ${encoder.name} does not support ${nameLanguage(main)}`)
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
function prepareWordsLate(frame: RouterFrame): DecideByWords {
  let words: LocalRouter | undefined
  return async (input, why) => {
    words ??= prepareLexicalRouter(frame)
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
  let cooldownUntil = Number.NEGATIVE_INFINITY
  let cooldownMs = FIRST_COOLDOWN_MS
  return async (input) => {
    if (clock.monotonic() < cooldownUntil) return decideByWords(input, 'The encoder is paused after a timeout')
    const reading = read(input)
    // In time, it is awaited below. Late failures are reported when they happen.
    const settled = reading.then(ignore, ignore)
    if (await waitAtMost(clock, settled, timeoutMs)) {
      cooldownMs = FIRST_COOLDOWN_MS
      return reading
    }
    const now = clock.monotonic()
    // When several decisions time out together, only the first starts the pause.
    if (now >= cooldownUntil) {
      onEncoderFailure?.(new PlanoError('encoder_failed', `the encoder did not answer within ${timeoutMs} ms`))
      cooldownUntil = now + cooldownMs
      cooldownMs = Math.min(cooldownMs * 2, LONGEST_COOLDOWN_MS)
    }
    return decideByWords(input, `The encoder did not answer within ${timeoutMs} ms`)
  }
}

function prepareMeanings(encoder: Encoder, frame: RouterFrame, options: LocalRouterOptions): LocalRouter {
  const fused = prepareFusedScorer(encoder, {
    targets: frame.texts,
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
  const decideByWords = prepareWordsLate(frame)
  const routing = new LazyModule(async () => {
    const { openRequestRouting } = await import('./open-request-routing.ts')
    return openRequestRouting(frame, readByMeaning(encoder, frame.languages))
  })
  let begin: RequestRouting | undefined
  const read = async (input: RouterInput): Promise<RouterVerdict> => {
    try {
      const [{ run, scale }, open] = await Promise.all([fused, routing.open()])
      begin ??= open(scale)
      return await run(begin(input), input)
    } catch (error) {
      if (input.signal?.aborted) throw error
      // A failed preparation is reported once, not for every request.
      if (!isUnprepared) options.onEncoderFailure?.(error)
      return decideByWords(input, 'The encoder failed')
    }
  }
  const route = boundReading(read, decideByWords, options)
  // A failure here also fails the first request, which reports it.
  const loadRouting = () => routing.open().then(ignore, ignore)
  let warmed: Promise<void> | undefined
  const warm = () => {
    // `ready` reports its failure.
    warmed ??= fused
      .then((scorer) => Promise.all([loadRouting(), scorer.warm()]))
      .then(ignore, ignore)
      .finally(() => {
        isCold = false
      })
    return warmed
  }
  const warming = () => {
    if (isCold) return warm()
    // While the encoder still encodes the targets, its endpoint may hang. That time counts towards its limit.
    return routing.isOpen ? undefined : loadRouting().then(() => (isCold ? warm() : undefined))
  }
  return { name: encoder.name, route, ready: () => ready, warm, warming }
}
