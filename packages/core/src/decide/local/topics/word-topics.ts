import type { TopicShare } from '../../../contract/decide/encoder.ts'
import { DIMENSIONS, readMeaning } from '../words/common-words.ts'
import { toShares } from './topic-reader.ts'
import { TOPIC_CENTROIDS, TOPIC_COUNTS, TOPIC_MEANINGS, TOPIC_TERMS } from './word-topics.data.ts'

/** Number of nearest topics whose requests are compared one by one. */
const NEAREST = 8
/** Difference in similarity that makes one topic e times as probable as another. */
const TEMPERATURE = 0.05
/** Similarity to the nearest topic below which a text has no topic, and from which it certainly has one. */
const NONE = 0.3
const SURE = 0.6

/** The topics of the built-in router. */
export interface WordTopics {
  /** The words of each topic's name. */
  names: readonly (readonly string[])[]
  reader: WordTopicReader
}

/**
 * Like `findDotProduct`, for one of many vectors in one array and of a fixed length. A decision makes about seventy
 * comparisons. A list of vectors took 1.1 to 1.4 times as long.
 */
function findSimilarity(vectors: Float32Array, index: number, vector: Float32Array): number {
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (let k = 0, at = index * DIMENSIONS; k < DIMENSIONS; k += 4, at += 4) {
    first += (vectors[at] as number) * (vector[k] as number)
    second += (vectors[at + 1] as number) * (vector[k + 1] as number)
    third += (vectors[at + 2] as number) * (vector[k + 2] as number)
    fourth += (vectors[at + 3] as number) * (vector[k + 3] as number)
  }
  return first + second + third + fourth
}

/** Finds the topics of a text by the requests nearest to it in meaning, using word vectors only. */
class WordTopicReader {
  /** The approximate centroid of each topic's requests, of unit length. */
  readonly middles: readonly Float32Array[]
  private readonly meanings: string
  private readonly isRead: Uint8Array
  private readonly starts: readonly number[]
  private readonly requests: Float32Array
  private readonly nearest = new Uint16Array(NEAREST)
  private readonly highest = new Float64Array(NEAREST)

  /** `counts`: the number of stored requests per topic. A topic's requests are read when it is first near. */
  constructor(counts: readonly number[], meanings: string, middles: string) {
    let next = 0
    this.starts = [0, ...counts.map((count) => (next += count))]
    this.requests = new Float32Array(next * DIMENSIONS)
    this.meanings = meanings
    this.isRead = new Uint8Array(counts.length)
    this.middles = counts.map((_, topic) => readMeaning(middles, topic))
  }

  /** `vector` has unit length. `similarities` are its cosine similarities to the centroids. */
  read(vector: Float32Array, similarities: Float64Array): readonly TopicShare[] {
    this.findNearest(similarities)
    const nearest = new Map<number, number>()
    let most = 0
    for (const topic of this.nearest) {
      const similarity = this.findTopTwo(topic, vector)
      nearest.set(topic, similarity)
      if (similarity > most) most = similarity
    }
    const clarity = Math.min(1, (most - NONE) / (SURE - NONE))
    if (clarity <= 0) return []
    return toShares(nearest, TEMPERATURE).map(([topic, share]): TopicShare => [topic, share * clarity])
  }

  private findNearest(similarities: Float64Array): void {
    const { nearest, highest } = this
    highest.fill(-2)
    for (let topic = 0; topic < similarities.length; topic++) {
      const similarity = similarities[topic] as number
      let at = NEAREST - 1
      if (similarity <= (highest[at] as number)) continue
      for (; at > 0 && similarity > (highest[at - 1] as number); at--) {
        highest[at] = highest[at - 1] as number
        nearest[at] = nearest[at - 1] as number
      }
      highest[at] = similarity
      nearest[at] = topic
    }
  }

  private readRequests(topic: number): void {
    this.isRead[topic] = 1
    for (let at = this.starts[topic] as number; at < (this.starts[topic + 1] as number); at++) {
      this.requests.set(readMeaning(this.meanings, at), at * DIMENSIONS)
    }
  }

  /** Mean similarity of the two nearest requests of a topic. */
  private findTopTwo(topic: number, vector: Float32Array): number {
    if (this.isRead[topic] === 0) this.readRequests(topic)
    let first = -1
    let second = -1
    const end = this.starts[topic + 1] as number
    for (let request = this.starts[topic] as number; request < end; request++) {
      const similarity = findSimilarity(this.requests, request, vector)
      if (similarity > first) {
        second = first
        first = similarity
      } else if (similarity > second) second = similarity
    }
    return (first + second) / 2
  }
}

let opened: WordTopics | undefined

/** Reads the topics that come with the package. The result is cached. */
export function openWordTopics(): WordTopics {
  opened ??= {
    names: TOPIC_TERMS.split(' / ').map((name) => name.split(' ')),
    reader: new WordTopicReader(TOPIC_COUNTS.split(' ').map(Number), TOPIC_MEANINGS, TOPIC_CENTROIDS),
  }
  return opened
}
