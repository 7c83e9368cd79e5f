/**
 * Turns texts into vectors of `dim` numbers for the semantic router. Vectors need not be normalised.
 * @planojs/local-router brings one; any embeddings endpoint can be another.
 */
export interface Encoder {
  /** Names model and version: part of the key under which vectors are cached. */
  name: string
  dim: number
  embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>
  /** Like `embed`, for texts that do not change (descriptions, examples): their vectors may be kept, also on disk. */
  embedLasting?(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>
  /** What people ask for in everyday life and work, where the encoder brings it: it tells what short descriptions leave unsaid. */
  topics?(): Promise<EncoderTopics>
}

/** A matter that people ask assistants about. */
export interface EncoderTopic {
  /** What it is called, in a few words. */
  name: string
  /** Vector of `help me with <name>`. */
  vector: Float32Array
  /** Vectors of requests about it. */
  requests: readonly Float32Array[]
}

/** How much of a text is about a topic. */
export type TopicShare = readonly [topic: number, share: number]

/** Topics, and what the texts that an encoder knows from the start are about, by text. */
export interface EncoderTopics {
  topics: readonly EncoderTopic[]
  known: ReadonlyMap<string, readonly TopicShare[]>
}
