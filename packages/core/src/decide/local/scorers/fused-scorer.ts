import type { Encoder } from '../../../contract/decide/encoder.ts'
import type { RouterInput } from '../../../contract/decide/router.ts'
import { type CohortScale, SEMANTIC_WEIGHTS, TOPIC_WEIGHTS } from '../calibration/confidence.ts'
import { GENERIC_REQUESTS } from '../calibration/generic-requests.data.ts'
import type { TargetText } from '../describe-target.ts'
import type { TargetLanguages } from '../language/target-languages.ts'
import { LOCAL_ROUTER_BUILD } from '../local-router-build.ts'
import { EnglishLexicon } from '../meaning/english-lexicon.ts'
import { GenericLexicon } from '../meaning/generic-lexicon.ts'
import type { Lexicon } from '../meaning/lexicon.ts'
import type { Scoring } from '../routing-state.ts'
import { mapInSteps, runInSlices } from '../run-in-slices.ts'
import { chooseTopicWeight, prepareTopicIndex, type TopicIndex } from '../topics/topic-affinity.ts'
import { type CenterVector, centerBy, findCenter } from '../vectors/center-vectors.ts'
import { checkVectors, embedLasting } from '../vectors/lasting-vectors.ts'
import { findNames, type Names } from '../words/find-names.ts'
import { Fusion } from './fusion.ts'
import { LexicalScorer } from './lexical-scorer.ts'
import { type MeasuredFusion, packMeasured, unpackMeasured } from './measured-fusion.ts'
import { createEmptyRow, type ScoreRow } from './scorer.ts'
import { listLastingTexts, normalizeVector, SemanticScorer } from './semantic-scorer.ts'

const LEXICAL_WEIGHT = 0.15
/** The weight where the targets are in a language that an English encoder does not support. */
const FOREIGN_LEXICAL_WEIGHT = 0.3
const SENSE = { weight: 0.15, least: 0.3499 }
/** Steps between pauses, which take a few milliseconds of work. */
const STEPS_PER_SLICE = 8
const TARGETS_PER_SLICE = 20
const VECTORS_PER_SLICE = 150

/** A scorer that combines embeddings and words, and the function that runs a decision with it. */
export interface FusedScorer {
  scale: CohortScale
  run<Result>(walk: Scoring<Result>, request: Pick<RouterInput, 'signal' | 'tenant'>): Promise<Result>
  /** Loads what the first request would otherwise wait for. Never rejects. */
  warm(): Promise<void>
}

/** What depends on the encoder only, and not on the targets. */
interface EncoderContext {
  center: Float64Array
  /** Centred vectors of the generic requests. */
  vectors: readonly Float32Array[]
  topics: TopicIndex | undefined
}

const encoderContexts = new WeakMap<Encoder, Promise<EncoderContext>>()

function openEncoderContext(encoder: Encoder): Promise<EncoderContext> {
  const known = encoderContexts.get(encoder)
  if (known) return known
  const opening = readEncoderContext(encoder)
  encoderContexts.set(encoder, opening)
  // The caller receives the failure. Removing the entry lets the next caller try again.
  opening.catch(() => encoderContexts.delete(encoder))
  return opening
}

async function readEncoderContext(encoder: Encoder): Promise<EncoderContext> {
  const known = await embedLasting(encoder, { texts: GENERIC_REQUESTS, kept: true })
  const raw = GENERIC_REQUESTS.map((text) => known.get(text) ?? new Float32Array(encoder.dim))
  const center = findCenter(raw)
  const move = centerBy(center)
  const vectors = await runInSlices(mapInSteps(raw, move), VECTORS_PER_SLICE)
  const topics = await encoder.topics?.()
  return { center, vectors, topics: topics && prepareTopicIndex(topics, move) }
}

/** What is known about the targets before any measurement. */
interface Reading {
  encoder: Encoder
  targets: readonly TargetText[]
  languages: TargetLanguages
  lexical: LexicalScorer
  vectors: ReadonlyMap<string, Float32Array>
}

function toVectorOf({ encoder, vectors }: Reading, center: CenterVector) {
  return (text: string) => center(vectors.get(text) ?? new Float32Array(encoder.dim))
}

/** Combines the measurements with the encoder's data. */
function openFusion(
  { lexical, targets, languages }: Reading,
  semantic: SemanticScorer,
  { topics, vectors }: EncoderContext,
): Fusion {
  const lexicalWeight = languages.main === 'en' ? LEXICAL_WEIGHT : FOREIGN_LEXICAL_WEIGHT
  return new Fusion({ lexicalWeight, lexical, semantic, vectors, topics, topicWeight: chooseTopicWeight(targets) })
}

/** Key of the stored measurements: their inputs and the version of the code that computes them. */
function nameResult(targets: readonly TargetText[]): string {
  return JSON.stringify([
    LOCAL_ROUTER_BUILD,
    targets.map(({ name, description, excludes, examples }) => [name, description, excludes, examples]),
  ])
}

interface Prepared {
  scale: CohortScale
  center: CenterVector
  fusion(): Promise<Fusion>
}

/** Uses the measurements of an earlier start, so that nothing is scored before the first request. */
function openKept(reading: Reading, { center, heads, rows, scale, outOfScope }: MeasuredFusion): Prepared {
  const move = centerBy(center)
  const open = async () => {
    const context = await openEncoderContext(reading.encoder)
    const vectorOf = toVectorOf(reading, move)
    const semantic = await runInSlices(SemanticScorer.open(reading.targets, vectorOf, heads), TARGETS_PER_SLICE)
    const made = openFusion(reading, semantic, context)
    made.take({ rows, outOfScope })
    return made
  }
  let opening: Promise<Fusion> | undefined
  const fusion = () => {
    opening ??= open().catch((error: unknown) => {
      // The caller receives the failure. The next caller tries again.
      opening = undefined
      throw error
    })
    return opening
  }
  const weights = reading.encoder.topics ? TOPIC_WEIGHTS : SEMANTIC_WEIGHTS
  return { scale: { ...scale, weights }, center: move, fusion }
}

async function measureNow(reading: Reading, resultName: string | undefined): Promise<Prepared> {
  const { encoder, targets } = reading
  const context = await openEncoderContext(encoder)
  const center = centerBy(context.center)
  const semantic = await runInSlices(SemanticScorer.prepare(targets, toVectorOf(reading, center)), STEPS_PER_SLICE)
  const fusion = openFusion(reading, semantic, context)
  const scale = await runInSlices(fusion.measure(), STEPS_PER_SLICE)
  const measured = { scale, center: context.center, heads: semantic.heads, ...fusion.found }
  // A result that cannot be stored is measured again at the next start.
  if (resultName !== undefined) await encoder.results?.set(resultName, packMeasured(measured)).catch(() => undefined)
  return { scale, center, fusion: () => Promise.resolve(fusion) }
}

/**
 * The targets. `lasting` is true when they come from the configuration, so that the next start can reuse their results.
 */
export interface FusedTargets {
  targets: readonly TargetText[]
  languages: TargetLanguages
  lasting: boolean
}

function openLexicon(languages: TargetLanguages): Lexicon {
  return languages.main === 'en' ? new EnglishLexicon(SENSE) : GenericLexicon.open(languages)
}

/** Encodes the targets and measures the distribution of the fused scores, unless a stored result exists. */
export async function prepareFusedScorer(
  encoder: Encoder,
  { targets, languages, lasting }: FusedTargets,
): Promise<FusedScorer> {
  const names = findNames(targets)
  const lexical = new LexicalScorer(targets, openLexicon(languages), names)
  const resultName = lasting ? nameResult(targets) : undefined
  const results = resultName && (await encoder.results?.get(resultName).catch(() => undefined))
  const kept = results && unpackMeasured(results, { targets: targets.length, dim: encoder.dim })
  const vectors = await embedLasting(encoder, { texts: targets.flatMap(listLastingTexts), kept: lasting })
  const reading = { encoder, targets, languages, lexical, vectors }
  const prepared = kept ? openKept(reading, kept) : await measureNow(reading, resultName)
  const warm = async () => {
    // Nothing is lost on failure: the first request meets the same failure and reports it.
    await Promise.all([prepared.fusion(), encoder.warm?.()]).catch(() => undefined)
  }
  return { scale: prepared.scale, warm, run: createRun(prepared, { encoder, names, size: targets.length }) }
}

function createRun(
  { fusion, center }: Prepared,
  { encoder, names, size }: { encoder: Encoder; names: Names; size: number },
): FusedScorer['run'] {
  return async (walk, { signal, tenant }) => {
    const fused = await fusion()
    const rows = new Map<string, ScoreRow>()
    let step = walk.next()
    while (!step.done) {
      const missing = [...new Set(step.value)].filter((text) => !rows.has(text))
      const vectors = missing.length > 0 ? await encoder.embed(missing.map(names.leaveOut), signal, tenant) : []
      checkVectors(encoder, vectors, missing.length)
      missing.forEach((text, index) => {
        rows.set(text, fused.fuse(text, center(normalizeVector(vectors[index] ?? new Float32Array(encoder.dim)))))
      })
      step = walk.next(step.value.map((text) => rows.get(text) ?? createEmptyRow(size)))
    }
    return step.value
  }
}
