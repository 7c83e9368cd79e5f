import type { EncoderTopics, TopicShare } from '../../contract/encoder.ts'
import type { CenterVector } from './center-vectors.ts'
import type { TargetText } from './describe-target.ts'
import { normalizeVector } from './semantic-scorer.ts'
import { TopicReader, toShares } from './topic-reader.ts'

/** Score that makes a target e times as probable as another. */
const TEMPERATURE = 0.1
/** What topics add to a score at most, and how much more where descriptions are short. */
const WEIGHT = 0.13
const SHORT_WEIGHT = 0.28

/** What is known of topics before the targets are: read once an encoder. */
export interface TopicGround {
  /** The names of the topics as texts to be scored. */
  names(): { text: string; vector: Float32Array }[]
  reader: TopicReader
  known: EncoderTopics['known']
}

/** Brings an encoder's topics into the space in which texts are compared. */
export function prepareTopicGround({ topics, known }: EncoderTopics, center: CenterVector): TopicGround {
  return {
    names: () => topics.map(({ name, vector }) => ({ text: name, vector: center(normalizeVector(vector)) })),
    reader: new TopicReader(topics, center),
    known,
  }
}

/** How much topics may say: the less the targets say themselves, the more. */
export function weighTopics(targets: readonly TargetText[]): number {
  const items = targets.reduce((sum, { clauses, examples }) => sum + clauses.length + examples.length, 0)
  return WEIGHT + SHORT_WEIGHT / (1 + items / Math.max(1, targets.length))
}

/** What topics add to scores. */
export interface TopicSay {
  /** At most, for a text that is about one topic of one target. */
  weight: number
  /** Score that makes a target e times as probable as another. */
  temperature: number
}

/** Whose matter each topic is. */
export class TopicOwners {
  private readonly owners: readonly (readonly TopicShare[])[]
  private readonly weight: number

  /** `rows` are what the targets score for the name of each topic. */
  constructor(rows: readonly Float64Array[], { weight, temperature }: TopicSay) {
    this.owners = rows.map((row) => toShares(new Map(row.entries()), temperature))
    this.weight = weight
  }

  /** Adds to the scores of the targets what the topics of a text say for them, `belief` times (0 to 1). */
  raise(scores: Float64Array, shares: readonly TopicShare[], belief = 1): void {
    const weight = this.weight * belief
    for (const [topic, share] of shares) {
      for (const [target, part] of this.owners[topic] ?? [])
        scores[target] = (scores[target] ?? 0) + weight * share * part
    }
  }
}

/** Tells by its topics whom a text is for, also where it shares no word and no meaning with them. */
export class TopicAffinity {
  private readonly ground: TopicGround
  private readonly owners: TopicOwners
  private readonly rows: readonly Float64Array[]

  /** `rows` are what the targets score for the name of each topic. */
  constructor(ground: TopicGround, rows: readonly Float64Array[], weight: number) {
    this.ground = ground
    this.owners = new TopicOwners(rows, { weight, temperature: TEMPERATURE })
    this.rows = rows
  }

  /** What a text is about. */
  read(text: string, vector: Float32Array): readonly TopicShare[] {
    return this.ground.known.get(text)?.topics ?? this.ground.reader.read(vector)
  }

  /** How much a target has to do with the topics of a text. */
  rateOwner(shares: readonly TopicShare[], target: number): number {
    return shares.reduce((sum, [topic, share]) => sum + share * (this.rows[topic]?.[target] ?? 0), 0)
  }

  /** Adds to the scores of the targets what the topics of a text say for them. */
  raise(scores: Float64Array, shares: readonly TopicShare[]): void {
    this.owners.raise(scores, shares)
  }
}
