import { SIGNAL_CATEGORIES } from '../signal-taxonomy.ts'
import type { SignalAssessment } from './signal-report.ts'

const HEADERS: Readonly<Record<string, string>> = {
  interaction: 'Interaction',
  execution: 'Execution',
  environment: 'Environment',
}

/** One line: quality, turns and efficiency, the count of each category, and the points to review. */
export function summarizeReport(report: SignalAssessment): string {
  const { quality, turns, groups } = report
  const percent = Math.round(turns.efficiency * 100)
  const parts = [`${quality[0]?.toUpperCase()}${quality.slice(1)}`, `${turns.user} user turns, efficiency ${percent}%`]
  for (const [layer, header] of Object.entries(HEADERS)) {
    const listed = SIGNAL_CATEGORIES.filter((category) => category.startsWith(`${layer}.`)).map((category) => {
      const { count, severity } = groups[category]
      const name = category.slice(layer.length + 1)
      return count === 0 ? `${name}: 0` : `${name}: ${count} (sev ${severity})`
    })
    parts.push(`${header}: ${listed.join(', ')}`)
  }
  return [...parts, ...listTails(report)].join(' | ')
}

function listTails({ groups, turns, outcome }: SignalAssessment): string[] {
  const tails: string[] = []
  if (groups['interaction.misalignment'].count / Math.max(1, turns.user) > 0.3) tails.push('high misalignment rate')
  if (groups['interaction.stagnation'].count > 2) tails.push('looping detected')
  const escalations = groups['interaction.disengagement'].signals.filter(({ type }) =>
    type.endsWith('.escalation'),
  ).length
  if (escalations > 0) tails.push(`escalation requested: ${escalations}`)
  if (outcome === 'handed_over') tails.push('handed over to a human')
  return tails
}
