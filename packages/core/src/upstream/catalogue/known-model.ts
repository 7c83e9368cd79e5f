import type { ModelPrice } from '../../contract/model-target.ts'

/** A row of the table of well-known models; without `can` nothing but the id is known. */
export interface KnownModel {
  id: string
  /** Tokens. */
  contextWindow?: number
  /** Tokens. */
  maxOutput?: number
  /** Words out of tools, vision, audio, schema and reasoning. What is missing of the first three and of reasoning is a no. */
  can?: string
  price?: ModelPrice
}
