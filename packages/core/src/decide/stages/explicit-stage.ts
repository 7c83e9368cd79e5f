import type { CascadeStage } from './stage.ts'

/** Chooses the agent or model that the client named, or the only agent. */
export function createExplicitStage(): CascadeStage {
  return {
    stage: 'explicit',
    timeoutMs: 0,
    run(input) {
      const { named, targets } = input
      if (named !== undefined) {
        const reason = `The client named "${named}".`
        if (input.kind === 'models') return { picks: [], models: [named], confidence: 1, reason }
        return { picks: [{ id: named, confidence: 1 }], confidence: 1, reason }
      }
      const only = targets[0]
      if (input.kind === 'agents' && only && targets.length === 1) {
        const reason = `"${only.id}" is the only agent of this listener.`
        return { picks: [{ id: only.id, confidence: 1 }], confidence: 1, reason }
      }
      return { abstain: 'nothing named' }
    },
  }
}
