import type { EncoderTopic, TopicShare } from '../../../contract/decide/encoder.ts'
import { findTopTwoMean, normalizeVector } from '../scorers/semantic-scorer.ts'
import type { CenterVector } from '../vectors/center-vectors.ts'
import { findDotProduct } from '../vectors/dot-product.ts'

/** Number of nearest topics whose requests are compared one by one. */
const NEAREST = 16
/** Difference in similarity that makes one topic e times as probable as another. */
const TEMPERATURE = 0.02
const LEAST_SHARE = 0.02

interface ReadableTopic {
  middle: Float32Array
  topic: EncoderTopic
  /** The centred requests, computed on demand. */
  centered?: readonly Float32Array[]
}

function addUp(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0)
  for (const vector of vectors) for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (vector[k] as number)
  return sum
}

/** The centroid of a topic's requests, centred and of unit length. */
export function findCentroid(requests: readonly Float32Array[], center: CenterVector): Float32Array {
  return center(normalizeVector(addUp(requests)))
}

/** A softmax over similarities. The shares add up to one; negligible ones are omitted. */
export function toShares(similarities: ReadonlyMap<number, number>, temperature: number): TopicShare[] {
  const most = Math.max(...similarities.values())
  const odds = Array.from(
    similarities,
    ([index, similarity]): TopicShare => [index, Math.exp((similarity - most) / temperature)],
  )
  const total = odds.reduce((sum, [, value]) => sum + value, 0)
  return odds.flatMap(([index, value]): TopicShare[] => (value / total < LEAST_SHARE ? [] : [[index, value / total]]))
}

/** Finds the topics of a text by the requests nearest to it in meaning. */
export class TopicReader {
  private readonly topics: readonly ReadableTopic[]
  private readonly center: CenterVector

  constructor(topics: readonly EncoderTopic[], center: CenterVector) {
    this.center = center
    this.topics = topics.map((topic) => ({ topic, middle: topic.middle ?? findCentroid(topic.requests, center) }))
  }

  /** `vector` is centred and of unit length. */
  read(vector: Float32Array): TopicShare[] {
    const middles = Float64Array.from(this.topics, ({ middle }) => findDotProduct(vector, middle))
    const least = middles.toSorted().at(-NEAREST) ?? -1
    const similarities = new Map<number, number>()
    this.topics.forEach((readable, index) => {
      if ((middles[index] ?? -1) < least) return
      readable.centered ??= readable.topic.requests.map((request) => this.center(normalizeVector(request)))
      similarities.set(index, findTopTwoMean(vector, readable.centered))
    })
    return toShares(similarities, TEMPERATURE)
  }
}
