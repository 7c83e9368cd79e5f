import type { ModelCapabilities } from '../../config/schema/model.ts'
import type { WireRules } from '../../contract/wire/grammar.ts'

/** What asks for reasoning in chat completions, responses and messages. */
const REASONING_FIELDS = ['reasoning_effort', 'reasoning', 'thinking']

/**
 * Lets the configured capabilities of a model override the catalogue's rules: larger output limits are reduced to
 * `max_output`, and requests for reasoning are left out, or sent, as `reasoning` says.
 */
export function applyCapabilities(rules: WireRules, given: ModelCapabilities | undefined): WireRules {
  const { max_output: most, reasoning } = given ?? {}
  if (most === undefined && reasoning === undefined) return rules
  const applied = { ...rules }
  if (most !== undefined) {
    applied.maxOutputTokens = most
    if (rules.defaultMaxTokens !== undefined) applied.defaultMaxTokens = Math.min(most, rules.defaultMaxTokens)
  }
  if (reasoning === false) {
    applied.reasoning = 'none'
    applied.removedFields = [...(rules.removedFields ?? []), ...REASONING_FIELDS]
  }
  if (reasoning === true && rules.reasoning === 'none') delete applied.reasoning
  return applied
}
