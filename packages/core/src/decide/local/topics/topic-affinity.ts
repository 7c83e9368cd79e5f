import type { EncoderTopics, TopicShare } from '../../../contract/decide/encoder.ts'
import type { TargetText } from '../describe-target.ts'
import { normalizeVector } from '../scorers/semantic-scorer.ts'
import type { CenterVector } from '../vectors/center-vectors.ts'
import { TopicReader, toShares } from './topic-reader.ts'

/** Score difference that makes one target e times as probable as another. */
const TEMPERATURE = 0.1
/** The maximum that topics add to a score, and how much more they add where descriptions are short. */
const WEIGHT = 0.13
const SHORT_WEIGHT = 0.28

/** What depends on the encoder's topics only, and not on the targets. Read once per encoder. */
export interface TopicIndex {
  /** The names of the topics as texts to score. */
  names(): { text: string; vector: Float32Array }[]
  reader: TopicReader
  known: EncoderTopics['known']
}

/** Transforms an encoder's topics into the space in which texts are compared. */
export function prepareTopicIndex({ topics, known }: EncoderTopics, center: CenterVector): TopicIndex {
  return {
    names: () => topics.map(({ name, vector }) => ({ text: name, vector: center(normalizeVector(vector)) })),
    reader: new TopicReader(topics, center),
    known,
  }
}

/** The weight of topics: higher where the descriptions say less. */
export function chooseTopicWeight(targets: readonly TargetText[]): number {
  const items = targets.reduce((sum, { clauses, examples }) => sum + clauses.length + examples.length, 0)
  return WEIGHT + SHORT_WEIGHT / (1 + items / Math.max(1, targets.length))
}

/** How topics affect scores. */
export interface TopicInfluence {
  /** The maximum, for a text about one topic of one target. */
  weight: number
  /** Score difference that makes one target e times as probable as another. */
  temperature: number
}

/** Which targets each topic belongs to. */
export class TopicOwners {
  private readonly owners: readonly (readonly TopicShare[])[]
  private readonly weight: number

  /** `rows` are the targets' scores for the name of each topic. */
  constructor(rows: readonly Float64Array[], { weight, temperature }: TopicInfluence) {
    this.owners = rows.map((row) => toShares(new Map(row.entries()), temperature))
    this.weight = weight
  }

  /** Adds the evidence of a text's topics to the scores, scaled by `belief` (0 to 1). */
  raise(scores: Float64Array, shares: readonly TopicShare[], belief = 1): void {
    const weight = this.weight * belief
    for (const [topic, share] of shares) {
      for (const [target, part] of this.owners[topic] ?? [])
        scores[target] = (scores[target] ?? 0) + weight * share * part
    }
  }
}

/** Scores targets by the topics of a text, also where it shares neither words nor meaning with their descriptions. */
export class TopicAffinity {
  private readonly ground: TopicIndex
  private readonly owners: TopicOwners
  private readonly rows: readonly Float64Array[]

  /** `rows` are the targets' scores for the name of each topic. */
  constructor(ground: TopicIndex, rows: readonly Float64Array[], weight: number) {
    this.ground = ground
    this.owners = new TopicOwners(rows, { weight, temperature: TEMPERATURE })
    this.rows = rows
  }

  /** The topics of a text. */
  read(text: string, vector: Float32Array): readonly TopicShare[] {
    return this.ground.known.get(text)?.topics ?? this.ground.reader.read(vector)
  }

  /** How strongly a target is linked to the topics of a text. */
  rateOwner(shares: readonly TopicShare[], target: number): number {
    return shares.reduce((sum, [topic, share]) => sum + share * (this.rows[topic]?.[target] ?? 0), 0)
  }

  /** Adds the evidence of a text's topics to the scores. */
  raise(scores: Float64Array, shares: readonly TopicShare[]): void {
    this.owners.raise(scores, shares)
  }
}
