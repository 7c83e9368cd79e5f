/**
 * Encodes texts as vectors of length `dim` for the semantic router. Vectors need not be normalised.
 * @planojs/local-router provides an encoder; any embeddings endpoint can be wrapped as one.
 */
export interface Encoder {
  /** Names the model and its version. Part of the key under which vectors are cached. */
  name: string
  /** Length of every vector. */
  dim: number
  /**
   * Languages that the encoder reads, as ISO 639-1 codes. Words decide for targets in any other language. Default: the languages of
   * the targets.
   */
  languages?: readonly string[]
  /**
   * One vector per text, in the same order. `tenant` is the tenant of the request that the texts are from: an encoder that
   * keeps vectors keeps them apart, as the time of an answer would tell one tenant what another has asked.
   */
  embed(texts: readonly string[], signal?: AbortSignal, tenant?: string): Promise<readonly Float32Array[]>
  /**
   * Like `embed`, for texts that do not change (descriptions and examples). Their vectors may be cached, also on disk.
   */
  embedLasting?(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>
  /** Cache for numbers that depend only on such texts and the encoder: one row of numbers per key. */
  results?: EncoderResults
  /** Loads whatever the first call to `embed` would otherwise have to load. */
  warm?(): Promise<void>
  /** Everyday topics, when the encoder provides them. They supply what short descriptions leave unsaid. */
  topics?(): Promise<EncoderTopics>
}

/** A cache of results, separate for each version of the encoder. */
export interface EncoderResults {
  get(name: string): Promise<Float64Array | undefined>
  set(name: string, numbers: Float64Array): Promise<void>
}

/** A topic that people ask assistants about. */
export interface EncoderTopic {
  /** A few words that name the topic. */
  name: string
  /** Vector of the text `help me with <name>`. */
  vector: Float32Array
  /** Vectors of typical requests about the topic. */
  requests: readonly Float32Array[]
  /**
   * Mean of `requests` with the common component removed, scaled to unit length. Set when it was computed in advance.
   */
  middle?: Float32Array
}

/** To what degree a text is about a topic, from 0 to 1. */
export type TopicShare = readonly [topic: number, share: number]

/** Precomputed facts about a text that the encoder ships with. They do not depend on the routing targets. */
export interface KnownText {
  topics: readonly TopicShare[]
  /** The most similar of the known texts, with their similarity, in descending order. */
  nearest: readonly (readonly [text: string, similarity: number])[]
}

/** The encoder's topics, and precomputed facts about the generic requests, by text. */
export interface EncoderTopics {
  topics: readonly EncoderTopic[]
  known: ReadonlyMap<string, KnownText>
}
