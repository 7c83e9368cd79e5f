import type { Decision } from '../../contract/decision.ts'
import type { Variants } from '../../execute/variants/variant-board.ts'

/** Writes into a decision which variant of each of its agents the conversation has. */
export function nameVariants(board: Variants, decision: Decision, key: string): void {
  for (const agent of decision.agents) nameVariant(board, decision, { target: agent, key })
}

/** The variant of one target, as decided, or chosen now and written into the decision. */
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
