import type { Decision } from '@planojs/core'
import type { RequestDetail, ShownEvent } from '../../src/record/request-summary.ts'

/** A decision for display. Missing fields are empty. */
export function readDecision(value: unknown): Decision | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const given = value as Partial<Decision>
  return {
    id: '',
    kind: 'agents',
    route: null,
    stage: 'default',
    confidence: 0,
    reason: '',
    durationMs: 0,
    ...given,
    agents: given.agents ?? [],
    models: given.models ?? [],
    candidates: given.candidates ?? [],
    stages: given.stages ?? [],
  }
}

export const decisionOf = (detail: RequestDetail): Decision | undefined =>
  readDecision(eventsOf(detail.events, 'decision')[0]?.['decision'])

export const eventsOf = (events: readonly ShownEvent[], type: string): ShownEvent[] =>
  events.filter((event) => event.type === type)
