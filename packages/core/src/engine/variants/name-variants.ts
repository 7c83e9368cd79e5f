import type { Decision } from '../../contract/record/decision.ts'
import type { Variants } from '../../execute/variants/variant-tracker.ts'

/** Adds the conversation's variants of all chosen agents to a decision. */
export function nameVariants(tracker: Variants, decision: Decision, key: string): void {
  for (const agent of decision.agents) nameVariant(tracker, decision, { target: agent, key })
}

/** The variant of one target: from the decision, or chosen now and added to it. */
export function nameVariant(
  tracker: Variants,
  decision: Decision | undefined,
  trial: { target: string; key: string },
): string | undefined {
  const known = decision?.variants?.[trial.target]
  if (known !== undefined) return known
  const chosen = tracker.choose(trial.target, trial.key)
  if (chosen !== undefined && decision) decision.variants = { ...decision.variants, [trial.target]: chosen }
  return chosen
}
