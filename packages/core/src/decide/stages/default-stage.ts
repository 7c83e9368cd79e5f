import type { Decision } from '../../contract/record/decision.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { CascadeStage, StageAbstention, StageAnswer } from './stage.ts'

/** Largest number of agents in the error message. */
const MAX_SHOWN = 20

/** Below this score a best guess is no better than any other agent. */
const LEAST_EVIDENCE = 0.05

export interface DefaultStageOptions {
  /** The agent marked as default, otherwise the first one listed. Undefined: refuse. */
  agent: string | undefined
  /**
   * No agent is marked as default and no router model was asked: the best guess is better than the order of the file.
   */
  mayGuess: boolean
}

/** The last stage: the best guess, the default agent or the fallback model. */
export function createDefaultStage({ agent, mayGuess }: DefaultStageOptions): CascadeStage {
  return {
    stage: 'default',
    timeoutMs: 0,
    run(input): StageAnswer | StageAbstention {
      if (input.kind === 'models') {
        if (input.fallback === undefined) return { abstain: 'no default model' }
        const reason = input.failure ?? (input.targets.length > 0 ? 'No route fits' : 'The client named no model')
        return {
          picks: [],
          models: [input.fallback],
          confidence: 0,
          reason: `${reason}, so "${input.fallback}" answers.`,
        }
      }
      const confidence = input.confidence ?? 0
      if (agent === undefined) return { picks: [], confidence, reason: 'No agent fits this request.' }
      const [best] = input.scores
      const none = `${input.doubt ? `${input.doubt} and no` : 'No'} agent fits`
      if (mayGuess && best && confidence >= LEAST_EVIDENCE) {
        const reason = `${none} with enough confidence and none is the default, so the best match "${best.id}" answers.`
        return { picks: [{ id: best.id, confidence }], confidence, reason }
      }
      const reason = `${input.failure ?? `${none} well enough`}, so the default agent "${agent}" answers.`
      return { picks: [{ id: agent, confidence: 0 }], confidence: 0, reason }
    },
  }
}

/** The 422 error when nothing fits and `no_match: refuse` is set, with all agents and their scores. */
export function refuseNoMatch(decision: Decision): PlanoError {
  const shown = decision.candidates.slice(0, MAX_SHOWN)
  const candidates = shown.map(({ id, score, reason }) => ({ id, score: Math.round(score * 1000) / 1000, reason }))
  const ids = shown.map((candidate) => candidate.id).join(', ')
  return new PlanoError('no_match', `No agent fits this request. Available agents: ${ids}.`, {
    details: { candidates },
  })
}
