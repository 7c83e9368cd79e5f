import type { Decision } from '../contract/decision.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { CascadeStage, StageAbstention, StageAnswer } from './stage.ts'

/** Agents that a refusal names. */
const MAX_SHOWN = 20

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
      if (agent === undefined) return { picks: [], confidence: 0, reason: 'No agent fits this request.' }
      const reason = `No agent fits well enough, so the default agent "${agent}" answers.`
      return { picks: [{ id: agent, confidence: 0 }], confidence: 0, reason }
    },
  }
}

/** What a client gets when nothing fits and the configuration says to refuse: 422 with what exists and how near it was. */
export function refuseNoMatch(decision: Decision): PlanoError {
  const shown = decision.candidates.slice(0, MAX_SHOWN)
  const candidates = shown.map(({ id, score, reason }) => ({ id, score: Math.round(score * 1000) / 1000, reason }))
  const ids = shown.map((candidate) => candidate.id).join(', ')
  return new PlanoError('no_match', `No agent fits this request. There are: ${ids}.`, { details: { candidates } })
}
