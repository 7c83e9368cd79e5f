import type { Loss, WireRules } from '../../contract/grammar.ts'
import type { JsonObject } from '../../contract/json.ts'

/** A copy of a body while rules are applied to it, and the resulting losses. */
export interface RuleState {
  body: JsonObject
  rules: WireRules
  losses: Loss[]
}
