import type { PreparedRouter } from '../../contract/decide/router.ts'
import type { KeyValueStore } from '../../contract/store.ts'
import type { CascadeStage, DecideInput, StageAbstention, StageAnswer } from './stage.ts'

export interface AgentAffinityOptions {
  store: KeyValueStore
  /**
   * Detects a change of topic: a confident choice of another agent ends the pin. Undefined: the pin never ends early.
   */
  router: PreparedRouter | undefined
  threshold: number
  warming?: (() => Promise<void> | undefined) | undefined
}

/** Store key for the agent of a conversation. Includes tenant and listener. */
export function agentPinKey(input: Pick<DecideInput, 'context' | 'listener'>, session: string): string {
  return `agent:${JSON.stringify([input.context.tenant ?? '', input.listener ?? '', session])}`
}

/** Chooses the agent that this conversation is pinned to, until the pin expires or the topic clearly changes. */
export function createAgentAffinityStage(options: AgentAffinityOptions): CascadeStage {
  return {
    stage: 'affinity',
    timeoutMs: 500,
    warming: ({ session }) => (session === undefined ? undefined : options.warming?.()),
    async run(input): Promise<StageAnswer | StageAbstention> {
      const { session } = input
      if (session === undefined) return { abstain: 'no session' }
      const pinned = await options.store.get(agentPinKey(input, session))
      if (typeof pinned !== 'string' || !input.targets.some((target) => target.id === pinned))
        return { abstain: 'the session is new' }
      const verdict = await options.router?.route({
        messages: input.messages,
        previous: pinned,
        maxPicks: 1,
        ...(input.cancellation === undefined ? {} : { signal: input.cancellation.signal }),
        ...(input.context.tenant === undefined ? {} : { tenant: input.context.tenant }),
      })
      const [first] = verdict?.picks ?? []
      if (verdict && first && first.id !== pinned && verdict.confidence >= options.threshold)
        return { abstain: `the topic changed to "${first.id}"`, scores: verdict.scores, confidence: verdict.confidence }
      return {
        picks: [{ id: pinned, confidence: 1 }],
        confidence: 1,
        reason: `The session is pinned to "${pinned}".`,
        session: { id: session, pinned: true, switched: false },
        ...(verdict === undefined ? {} : { scores: verdict.scores }),
      }
    },
  }
}
