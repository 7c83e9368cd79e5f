import type { Loss, WireRules } from '../../contract/grammar.ts'
import type { JsonObject } from '../../contract/json.ts'

/** A body on its way to what a model takes: a copy that the rules change, and what got lost by that. */
export interface RuleState {
  body: JsonObject
  rules: WireRules
  losses: Loss[]
}
