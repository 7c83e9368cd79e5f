import type { JsonObject } from '../../contract/json.ts'
import type { Loss, WireRules } from '../../contract/wire/grammar.ts'

/** A copy of a body while rules are applied to it, and the resulting losses. */
export interface RuleState {
  body: JsonObject
  rules: WireRules
  losses: Loss[]
}
