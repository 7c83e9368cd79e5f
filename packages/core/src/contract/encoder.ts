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
  /** Keeps what was computed from such texts and the encoder alone, as one row of numbers by a text that names it. */
  results?: EncoderResults
  /** Loads what the next texts will need, where that was put off. */
  warm?(): Promise<void>
  /** What people ask for in everyday life and work, where the encoder brings it: it tells what short descriptions leave unsaid. */
  topics?(): Promise<EncoderTopics>
}

/** Where an encoder keeps results; another version of the encoder finds none of them. */
export interface EncoderResults {
  get(name: string): Promise<Float64Array | undefined>
  set(name: string, numbers: Float64Array): Promise<void>
}

/** A matter that people ask assistants about. */
export interface EncoderTopic {
  /** What it is called, in a few words. */
  name: string
  /** Vector of `help me with <name>`. */
  vector: Float32Array
  /** Vectors of requests about it. */
  requests: readonly Float32Array[]
  /** Their mean, of unit length after what all requests have in common was taken out, where that was computed before. */
  middle?: Float32Array
}

/** How much of a text is about a topic. */
export type TopicShare = readonly [topic: number, share: number]

/** What does not depend on any targets, of a text that an encoder knows from the start. */
export interface KnownText {
  topics: readonly TopicShare[]
  /** The known texts that are nearest to it, with their likeness, the nearest first. */
  nearest: readonly (readonly [text: string, likeness: number])[]
}

/** Topics, and the generic requests as they were read when the encoder was built, by text. */
export interface EncoderTopics {
  topics: readonly EncoderTopic[]
  known: ReadonlyMap<string, KnownText>
}
