import type { SignalGroup, SignalTurns } from '../report/signal-report.ts'
import type { SignalCategory } from '../signal-taxonomy.ts'

const SATISFACTION_POINTS = 20
const SATISFACTION_SHARES = [0, 0.6, 0.8, 0.95] as const
const MISALIGNED_SHARE = 0.3

/** Plano's score, with its weights, overrides and its maximum of 69. */
export function assessCompat(
  groups: Readonly<Record<SignalCategory, Pick<SignalGroup, 'count' | 'severity' | 'signals'>>>,
  turns: Pick<SignalTurns, 'user'>,
): number {
  const disengagement = groups['interaction.disengagement']
  const stagnation = groups['interaction.stagnation']
  const misalignment = groups['interaction.misalignment']
  const lost = disengagement.signals.some(({ type }) => type.endsWith('.escalation') || type.endsWith('.quit'))
  if (lost || disengagement.severity === 3 || stagnation.severity === 3) return 0
  let score = 50 + SATISFACTION_POINTS * SATISFACTION_SHARES[groups['interaction.satisfaction'].severity]
  score -= 10 * disengagement.severity
  if (misalignment.count / Math.max(turns.user, 1) > MISALIGNED_SHARE) score -= 15
  if (stagnation.count > 2) score -= 8 * stagnation.severity
  score -= 8 * groups['execution.failure'].count
  score -= 5 * groups['execution.loops'].count
  score -= 3 * groups['environment.exhaustion'].count
  return Math.min(100, Math.max(0, score))
}
