import { PlanoError } from '../errors/plano-error.ts'
import type { CascadeStage, StageAbstention, StageAnswer } from './stage.ts'

/** The end of the cascade: the default agent, or the model that the request falls back to. */
export function createDefaultStage(agent: string | undefined): CascadeStage {
  return {
    stage: 'default',
    timeoutMs: 0,
    run(input): StageAnswer | StageAbstention {
      if (input.kind === 'models') {
        if (input.fallback === undefined) return { abstain: 'no default model' }
        const reason = input.targets.length > 0 ? 'No route fits' : 'The client named no model'
        return {
          picks: [],
          models: [input.fallback],
          confidence: 0,
          reason: `${reason}, so "${input.fallback}" answers.`,
        }
      }
      if (agent === undefined) return { abstain: 'refusing what no agent fits' }
      const reason = `No agent fits well enough, so the default agent "${agent}" answers.`
      return { picks: [{ id: agent, confidence: 0 }], confidence: 0, reason }
    },
  }
}

/** What a client gets when nothing fits and the configuration says to refuse: 422 with what exists. */
export function refuseNoMatch(ids: readonly string[]): PlanoError {
  const shown = ids.slice(0, 20)
  return new PlanoError('no_match', `No agent fits this request. There are: ${shown.join(', ')}.`, {
    details: { agents: [...shown] },
  })
}
