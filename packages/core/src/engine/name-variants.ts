import type { Decision } from '../contract/decision.ts'
import type { ChatMessage } from '../contract/message.ts'
import type { VariantBoard } from '../execute/variants/variant-board.ts'
import { analyzeSignals } from '../observe/signals/analyze-signals.ts'

/** Writes into a decision which variant of each of its agents the conversation has. */
export function nameVariants(board: VariantBoard, decision: Decision, key: string): void {
  for (const agent of decision.agents) nameVariant(board, decision, { target: agent, key })
}

/** The variant of one target, as decided, or chosen now and written into the decision. */
export function nameVariant(
  board: VariantBoard,
  decision: Decision | undefined,
  asked: { target: string; key: string },
): string | undefined {
  const known = decision?.variants?.[asked.target]
  if (known !== undefined) return known
  const chosen = board.choose(asked.target, asked.key)
  if (chosen !== undefined && decision) decision.variants = { ...decision.variants, [asked.target]: chosen }
  return chosen
}

/**
 * Notes how conversations go with their variants: what users answer to an agent shows in their next message. Looked at
 * when a conversation has 2, 4, 8 … messages of the user, so that long ones do not outvote the others.
 */
export function noteQuality(board: VariantBoard, decision: Decision, messages: readonly ChatMessage[]): void {
  const wanted = Object.entries(decision.variants ?? {}).filter(([target]) => board.wantsQuality(target))
  if (wanted.length === 0) return
  const spoken = messages.filter((message) => message.role === 'user').length
  if (spoken < 2 || !Number.isInteger(Math.log2(spoken))) return
  const { score } = analyzeSignals(messages)
  for (const [target, variant] of wanted) board.recordQuality(target, variant, score)
}
