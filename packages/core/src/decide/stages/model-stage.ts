import type { RouteTarget } from '../../contract/decide/router.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { readRouterAnswer } from '../router-model/read-router-answer.ts'
import { selectHistory } from '../router-model/select-history.ts'
import { writeRouterPrompt } from '../router-model/write-router-prompt.ts'
import type { CascadeStage, DecideInput, StageAbstention, StageAnswer } from './stage.ts'

export interface ModelStageOptions {
  /** Sends one user message to the router model and returns its text. */
  ask(prompt: string, options: { signal: AbortSignal | undefined; names: readonly string[] }): Promise<string>
  model: string
  timeoutMs: number
  contextTokens: number
  maxPicks: number
  template?: string
}

/** Number of routes shown to the router model when the local router has ranked them; enough for several intents. */
const SHORTLIST = 8
/** Router models report no confidence. Published ones are right about nine times out of ten. */
const MODEL_CONFIDENCE = 0.9

/** Asks a chat model, such as Plano-Orchestrator. A slow, failed or unreadable answer counts as an abstention. */
export function createModelStage(options: ModelStageOptions): CascadeStage {
  return {
    stage: 'model',
    timeoutMs: options.timeoutMs,
    async run(input): Promise<StageAnswer | StageAbstention> {
      const targets = shortlist(input)
      const history = selectHistory(input.messages, options.contextTokens)
      if (history.length === 0) return { abstain: 'no text to decide on' }
      const prompt = writeRouterPrompt(targets, history, options.template)
      const names = targets.map((target) => target.id)
      const text = await options.ask(prompt, { signal: input.cancellation?.signal, names })
      const answer = readRouterAnswer(text, new Set(names))
      if (!answer)
        throw new PlanoError('invalid_upstream_answer', `"${options.model}" did not answer with a list of routes`)
      if (answer.ids.length === 0) {
        const why = answer.unknown > 0 ? `named ${answer.unknown} unknown route(s)` : 'named no route'
        return { abstain: `"${options.model}" ${why}` }
      }
      const ids = answer.ids.slice(0, options.maxPicks)
      return {
        picks: ids.map((id) => ({ id, confidence: MODEL_CONFIDENCE })),
        confidence: MODEL_CONFIDENCE,
        reason: `The router model "${options.model}" chose ${ids.map((id) => `"${id}"`).join(', then ')}.`,
      }
    },
  }
}

function shortlist(input: DecideInput): readonly RouteTarget[] {
  if (input.scores.length === 0 || input.targets.length <= SHORTLIST) return input.targets
  const best = new Set(
    [...input.scores]
      .sort((a, b) => b.score - a.score)
      .slice(0, SHORTLIST)
      .map((entry) => entry.id),
  )
  return input.targets.filter((target) => best.has(target.id))
}
