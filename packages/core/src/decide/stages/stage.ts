import type { CallContext, HeaderReader } from '../../contract/call/client-call.ts'
import type { RouterPick, RouterScore, RouteTarget } from '../../contract/decide/router.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { DecisionStage } from '../../contract/record/decision.ts'
import type { Cancellation } from '../../contract/transport/cancellation.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'

/** The input of the cascade. `targets` are the agents of the listener or the routes to models, in configured order. */
export interface DecideInput {
  kind: 'agents' | 'models'
  listener?: string
  messages: readonly ChatMessage[]
  targets: readonly RouteTarget[]
  /** The agent or model that the client named and that therefore answers. */
  named: string | undefined
  /** The `model` that the client sent, for conditions of rules. */
  model?: string | undefined
  /** Model that answers when no route fits. */
  fallback?: string
  body: JsonObject
  header: HeaderReader
  context: CallContext
  tags?: Readonly<Record<string, string>>
  session?: string
  /** The agent of the previous turn, when known. */
  previous?: string
  cancellation: Cancellation | undefined
  /** Scores of earlier stages. A later stage may use them as a shortlist. */
  scores: readonly RouterScore[]
  /** Confidence of the last stage that ranked the targets. */
  confidence?: number
  /** Why it was less sure than its scores say, as the beginning of a sentence. */
  doubt?: string | undefined
  /** Why the last failing stage failed, as the beginning of a sentence. */
  failure?: string
}

/** A stage's answer: ids in order, or models best first. An abstention may have `scores` too. */
export interface StageAnswer {
  picks: readonly RouterPick[]
  confidence: number
  reason: string
  route?: string
  models?: readonly string[]
  scores?: readonly RouterScore[]
  session?: { id: string; pinned: boolean; switched: boolean }
}

/** The stage is not confident enough or does not apply. The next stage is asked. */
export interface StageAbstention {
  abstain: string
  scores?: readonly RouterScore[]
  confidence?: number
  doubt?: string | undefined
}

/** One stage of the cascade. An exception counts as an abstention and is recorded as a failure. */
export interface CascadeStage {
  stage: DecisionStage
  /** 0 for synchronous stages. */
  timeoutMs: number
  /** Work to wait for before the timeout starts. Never rejects. */
  warming?(input: DecideInput): Promise<void> | undefined
  run(input: DecideInput): StageAnswer | StageAbstention | Promise<StageAnswer | StageAbstention>
}
