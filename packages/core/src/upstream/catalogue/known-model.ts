import type { ModelPrice } from '../../contract/model/model-target.ts'

/** A row of the model table. Without `can` only the id is known. */
export interface KnownModel {
  id: string
  /** Tokens. */
  contextWindow?: number
  /** Tokens. */
  maxOutput?: number
  /** A list of: tools, vision, audio, schema, reasoning. Except for schema, a missing word means no. */
  can?: string
  price?: ModelPrice
  /** No longer served by the vendor itself, but perhaps by clouds such as Vertex AI and Bedrock. */
  retired?: true
}
