import type { ModelPrice } from '../../contract/model/model-target.ts'

/** A row of the model table. Without `can` only the id is known. */
export interface KnownModel {
  id: string
  /** Tokens. */
  contextWindow?: number
  /** Tokens. */
  maxOutput?: number
  /**
   * Of: tools, vision, audio, schema, reasoning, and retired for models that only clouds such as Vertex AI and Bedrock
   * still serve. Except for schema, a missing word means no.
   */
  can?: ReadonlySet<string>
  price?: ModelPrice
}
