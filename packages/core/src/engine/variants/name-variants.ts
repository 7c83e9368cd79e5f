import type { Decision } from '../../contract/decision.ts'
import type { Variants } from '../../execute/variants/variant-board.ts'

/** Adds the conversation's variants of all chosen agents to a decision. */
export function nameVariants(board: Variants, decision: Decision, key: string): void {
  for (const agent of decision.agents) nameVariant(board, decision, { target: agent, key })
}

/** The variant of one target: from the decision, or chosen now and added to it. */
export function nameVariant(
  board: Variants,
  decision: Decision | undefined,
  asked: { target: string; key: string },
): string | undefined {
  const known = decision?.variants?.[asked.target]
  if (known !== undefined) return known
  const chosen = board.choose(asked.target, asked.key)
  if (chosen !== undefined && decision) decision.variants = { ...decision.variants, [asked.target]: chosen }
  return chosen
}
