import type { Dialect } from '../../../contract/wire/dialect.ts'

export interface ToolState {
  readonly index: number
  readonly block: number
  readonly id: string
  readonly name: string
  /** Arguments that arrived before the name. */
  readonly waiting: string
  readonly isCustom: boolean
  readonly signature: string | undefined
}

export type OpenKind = 'text' | 'refusal' | 'reasoning' | 'audio'

interface OpenState {
  kind: OpenKind
  block: number
  textStart: number
  /** The text of open reasoning. */
  thought: string
  signature?: string
  origin?: Dialect
}

/** What is open in one choice. Text blocks follow one another; tool calls stay open until the choice finishes. */
export interface ChoiceState {
  readonly index: number
  nextBlock: number
  open: OpenState | undefined
  tools: readonly ToolState[]
  textLength: number
  /** Reasoning arrived as plain text. Details repeat it. */
  hasPlain: boolean
  /** Signatures and encrypted reasoning so far, with their texts. Some servers repeat them in a list at the end. */
  proofs: readonly { proof: string; text: string }[]
  isFinished: boolean
}

export function startChoice(index: number): ChoiceState {
  return {
    index,
    nextBlock: 0,
    open: undefined,
    tools: [],
    textLength: 0,
    hasPlain: false,
    proofs: [],
    isFinished: false,
  }
}
