import type { Encoder } from '../../contract/encoder.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { Background } from './background.ts'
import { type CenterVector, measureCenter } from './center-vectors.ts'
import { type CohortScale, measureCohort, SEMANTIC_WEIGHTS, TOPIC_WEIGHTS } from './confidence.ts'
import type { TargetText } from './describe-target.ts'
import { detectLanguage } from './detect-language.ts'
import { findNames } from './find-names.ts'
import { GENERIC_REQUESTS } from './generic-requests.data.ts'
import { LexicalScorer } from './lexical-scorer.ts'
import { readTerms } from './read-words.ts'
import type { Steps } from './ridge-head.ts'
import type { Scoring } from './routing-state.ts'
import { createEmptyRow, findBest, type ScoreRow } from './scorer.ts'
import { listLastingTexts, normalizeVector, SemanticScorer } from './semantic-scorer.ts'
import { prepareTopicGround, TopicAffinity, type TopicGround, weighTopics } from './topic-affinity.ts'

const LEXICAL_WEIGHT = 0.1
/** The same where the targets speak another language than encoders for English read. */
const FOREIGN_LEXICAL_WEIGHT = 0.3
const SENSE = { weight: 0.15, least: 0.3499 }
/** One in so many generic requests is compared with all others: comparing all with all costs more than it tells. */
const CONTRAST_STEP = 3
/** Steps between pauses: a few milliseconds of work. */
const STEPS_PER_SLICE = 8

/** Meaning and words together, and a driver for walks. */
export interface FusedScorer {
  scale: CohortScale
  run<Result>(walk: Scoring<Result>, signal: AbortSignal | undefined): Promise<Result>
}

/** Vectors of texts that do not change, by encoder and text: a reload encodes only what is new. */
const lastingVectors = new WeakMap<Encoder, Map<string, Float32Array>>()

async function embedLasting(encoder: Encoder, texts: readonly string[]): Promise<Map<string, Float32Array>> {
  const known = lastingVectors.get(encoder) ?? new Map<string, Float32Array>()
  lastingVectors.set(encoder, known)
  const missing = [...new Set(texts)].filter((text) => !known.has(text))
  if (missing.length > 0) {
    const vectors = await (encoder.embedLasting?.(missing) ?? encoder.embed(missing))
    checkVectors(encoder, vectors, missing.length)
    for (const [index, text] of missing.entries()) {
      known.set(text, normalizeVector(vectors[index] ?? new Float32Array(encoder.dim)))
    }
  }
  return known
}

function checkVectors(encoder: Encoder, vectors: readonly Float32Array[], count: number): void {
  if (vectors.length === count && vectors.every((vector) => vector.length === encoder.dim)) return
  throw new PlanoError('encoder_failed', `the encoder ${encoder.name} answered vectors of another number or length`)
}

/** The host's own turn of the event loop where it has one: timers wait a millisecond or four each time. */
const defer: unknown = Reflect.get(globalThis, 'setImmediate')

const giveWay = () =>
  new Promise<void>((resolve) => (typeof defer === 'function' ? defer(resolve) : setTimeout(resolve, 0)))

async function runInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let count = 0
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    count++
    if (count % STEPS_PER_SLICE === 0) await giveWay()
  }
}

const PLACES: ReadonlyMap<string, number> = new Map(GENERIC_REQUESTS.map((text, index) => [text, index]))

interface FusionParts {
  lexicalWeight: number
  lexical: LexicalScorer
  semantic: SemanticScorer
  /** Of the generic requests. */
  vectors: readonly Float32Array[]
  ground: TopicGround | undefined
  topicWeight: number
}

interface Fusion {
  scale: CohortScale
  fuse(text: string, vector: Float32Array): ScoreRow
}

interface Reading {
  vector: Float32Array
  row: ScoreRow
  likeness: number
}

/** One result an item, with a step before each. */
function* mapInSteps<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = []
  for (const [index, item] of items.entries()) {
    yield
    results.push(map(item, index))
  }
  return results
}

/** Mean likeness of a generic request to the two nearest that are for none of the targets, where that was measured before. */
function findKnownLikeness(index: number, ground: TopicGround | undefined, background: Background): number | undefined {
  const nearest = ground?.known.get(GENERIC_REQUESTS[index] ?? '')?.nearest ?? []
  const strangers = nearest.filter(([text]) => background.has(PLACES.get(text) ?? -1))
  const [first, second] = strangers
  return first && second ? (first[1] + second[1]) / 2 : undefined
}

function* prepareFusion({
  lexicalWeight,
  lexical,
  semantic,
  vectors,
  ground,
  topicWeight,
}: FusionParts): Steps<Fusion> {
  let topics: TopicAffinity | undefined
  const read = (text: string, vector: Float32Array): Reading => {
    const terms = [...new Set(readTerms(text))]
    const words = lexical.score(terms)
    const meaning = semantic.score(vector)
    const scores = meaning.map((score, target) => score + lexicalWeight * (words[target] ?? 0))
    const shares = topics?.read(text, vector) ?? []
    topics?.raise(scores, shares)
    const best = findBest(scores)
    const owned = topics?.rateOwner(shares, best) ?? 0
    const row = { scores, contrast: 0, owned, matched: words[best] ?? 0, terms: terms.length }
    return { vector, row, likeness: meaning[best] ?? 0 }
  }
  if (ground) {
    const rows = yield* mapInSteps(ground.names, ({ text, vector }) => read(text, vector).row.scores)
    topics = new TopicAffinity(ground, rows, topicWeight)
  }
  const none = new Float32Array(0)
  const cohort = yield* mapInSteps(GENERIC_REQUESTS, (text, index) => read(text, vectors[index] ?? none))
  const background = new Background(
    vectors,
    cohort.map(({ row }) => row.scores),
  )
  const finish = ({ vector, row, likeness }: Reading): ScoreRow => {
    return { ...row, contrast: likeness - background.findLikeness(vector) }
  }
  const contrastGeneric = (index: number): number => {
    const { vector = none, likeness = 0 } = cohort[index] ?? {}
    return likeness - (findKnownLikeness(index, ground, background) ?? background.findLikeness(vector))
  }
  const contrasted = GENERIC_REQUESTS.flatMap((_, index) => (index % CONTRAST_STEP === 0 ? [index] : []))
  const scale = measureCohort({
    tops: cohort.map(({ row }) => Math.max(0, ...row.scores)),
    contrasts: yield* mapInSteps(contrasted, contrastGeneric),
    owned: cohort.map(({ row }) => row.owned),
    weights: ground ? TOPIC_WEIGHTS : SEMANTIC_WEIGHTS,
  })
  return { scale, fuse: (text, vector) => finish(read(text, vector)) }
}

/** Topics of encoders that bring some, by encoder. */
const topicGrounds = new WeakMap<Encoder, Promise<TopicGround>>()

function readTopicGround(encoder: Encoder, center: CenterVector): Promise<TopicGround> | undefined {
  const known = topicGrounds.get(encoder)
  if (known || !encoder.topics) return known
  const ground = encoder.topics().then((topics) => prepareTopicGround(topics, center))
  topicGrounds.set(encoder, ground)
  return ground
}

function isEnglish(targets: readonly TargetText[]): boolean {
  const language = detectLanguage(targets.map(({ description }) => description).join(' '))
  return language === undefined || language === 'en'
}

/** Encodes the targets and measures the scale of the fused scores. */
export async function prepareFusedScorer(encoder: Encoder, targets: readonly TargetText[]): Promise<FusedScorer> {
  const lexical = new LexicalScorer(targets, SENSE)
  const lexicalWeight = isEnglish(targets) ? LEXICAL_WEIGHT : FOREIGN_LEXICAL_WEIGHT
  const known = await embedLasting(encoder, [...targets.flatMap(listLastingTexts), ...GENERIC_REQUESTS])
  const rawOf = (text: string) => known.get(text) ?? new Float32Array(encoder.dim)
  const center = measureCenter(GENERIC_REQUESTS.map(rawOf))
  const vectorOf = (text: string) => center(rawOf(text))
  const semantic = await runInSlices(SemanticScorer.prepare(targets, vectorOf))
  const { scale, fuse } = await runInSlices(
    prepareFusion({
      lexicalWeight,
      lexical,
      semantic,
      vectors: GENERIC_REQUESTS.map(vectorOf),
      ground: await readTopicGround(encoder, center),
      topicWeight: weighTopics(targets),
    }),
  )

  const names = findNames(targets)
  const run = async <Result>(walk: Scoring<Result>, signal: AbortSignal | undefined): Promise<Result> => {
    const rows = new Map<string, ScoreRow>()
    let step = walk.next()
    while (!step.done) {
      const missing = [...new Set(step.value)].filter((text) => !rows.has(text))
      const vectors = missing.length > 0 ? await encoder.embed(missing.map(names.leaveOut), signal) : []
      checkVectors(encoder, vectors, missing.length)
      missing.forEach((text, index) => {
        rows.set(text, fuse(text, center(normalizeVector(vectors[index] ?? new Float32Array(encoder.dim)))))
      })
      step = walk.next(step.value.map((text) => rows.get(text) ?? createEmptyRow(targets.length)))
    }
    return step.value
  }
  return { scale, run }
}
