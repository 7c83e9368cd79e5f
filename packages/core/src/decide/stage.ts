import type { Cancellation } from '../contract/cancellation.ts'
import type { CallContext, HeaderReader } from '../contract/client-call.ts'
import type { DecisionStage } from '../contract/decision.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ChatMessage } from '../contract/message.ts'
import type { RouterPick, RouterScore, RouteTarget } from '../contract/router.ts'

/** What the cascade decides on. `targets` are the agents of the listener or the routes to models, in configured order. */
export interface DecideInput {
  kind: 'agents' | 'models'
  listener?: string
  messages: readonly ChatMessage[]
  targets: readonly RouteTarget[]
  /** The agent or model that the client named. */
  named: string | undefined
  /** Model that answers when no route fits. */
  fallback?: string
  body: JsonObject
  header: HeaderReader
  context: CallContext
  tags?: Readonly<Record<string, string>>
  session?: string
  /** The agent that answered the previous turn, when known. */
  previous?: string
  cancellation: Cancellation | undefined
  /** What earlier stages thought, weakest evidence first: a later stage may use it as a shortlist. */
  scores: readonly RouterScore[]
  /** How sure the last stage was that ranked anything. */
  confidence?: number
  /** Why it was less sure than its scores say, as the beginning of a sentence. */
  doubt?: string
  /** What the last stage that failed said, as the beginning of a sentence. */
  failure?: string
}

/** A stage's answer: ids in order, or models best first. `scores` may be there even when the stage abstains. */
export interface StageAnswer {
  picks: readonly RouterPick[]
  confidence: number
  reason: string
  route?: string
  models?: readonly string[]
  scores?: readonly RouterScore[]
  session?: { id: string; pinned: boolean; switched: boolean }
}

/** Not sure enough, or not concerned; the next stage is asked. */
export interface StageAbstention {
  abstain: string
  scores?: readonly RouterScore[]
  confidence?: number
  doubt?: string
}

/** One stage of the cascade. It may throw: that is an abstention, recorded as failed. */
export interface CascadeStage {
  stage: DecisionStage
  /** 0 for stages that only compute. */
  timeoutMs: number
  /** What is waited for before its time begins. Never rejects. */
  warming?(input: DecideInput): Promise<void> | undefined
  run(input: DecideInput): StageAnswer | StageAbstention | Promise<StageAnswer | StageAbstention>
}
