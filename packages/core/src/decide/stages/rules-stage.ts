import type { CompiledRule } from '../rules/compile-rule.ts'
import type { CascadeStage, StageAbstention, StageAnswer } from './stage.ts'

/** Declared rules in order; the first that matches answers. */
export function createRulesStage(rules: readonly CompiledRule[]): CascadeStage {
  return {
    stage: 'rule',
    timeoutMs: 0,
    run(input): StageAnswer | StageAbstention {
      for (const rule of rules) {
        const { config } = rule
        const chosen = input.kind === 'agents' ? config.agents : config.models
        if (!chosen || (config.listener !== undefined && config.listener !== input.listener)) continue
        if (!rule.matches(input)) continue
        const reason = `The rule "${config.name}" holds.`
        if (input.kind === 'models') return { picks: [], models: chosen, confidence: 1, reason, route: config.name }
        const known = new Set(input.targets.map((target) => target.id))
        const picks = chosen.filter((id) => known.has(id)).map((id) => ({ id, confidence: 1 }))
        if (picks.length > 0) return { picks, confidence: 1, reason, route: config.name }
      }
      return { abstain: 'no rule matches' }
    },
  }
}
