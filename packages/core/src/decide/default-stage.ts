import { PlanoError } from '../errors/plano-error.ts'
import type { CascadeStage, StageAnswer } from './stage.ts'

export interface DefaultStageOptions {
  /** Agent marked default, else the first listed; undefined refuses. */
  agent: string | undefined
  /** Model for requests that no route fits. */
  models: readonly string[]
}

/** The end of the cascade: the default agent or model. */
export function createDefaultStage(options: DefaultStageOptions): CascadeStage {
  return {
    stage: 'default',
    timeoutMs: 0,
    run(input): StageAnswer | { abstain: string } {
      if (input.kind === 'models') {
        if (options.models.length === 0) return { abstain: 'no default model' }
        return {
          picks: [],
          models: options.models,
          confidence: 0,
          reason: 'No route fits, so the default model answers.',
        }
      }
      if (options.agent === undefined) return { abstain: 'refusing what no agent fits' }
      const reason = `No agent fits well enough, so the default agent "${options.agent}" answers.`
      return { picks: [{ id: options.agent, confidence: 0 }], confidence: 0, reason }
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
