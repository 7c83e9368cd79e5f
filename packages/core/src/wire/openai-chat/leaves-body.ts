import type { WireRules } from '../../contract/grammar.ts'
import type { JsonObject } from '../../contract/json.ts'

/** Rules that leave a chat completions body alone, or touch fields only that they name. All others may change any body. */
const NARROW: ReadonlySet<string> = new Set([
  'acceptedFields',
  'defaultInstructions',
  'defaultMaxTokens',
  'droppedValues',
  'effortBudgets',
  'effortMap',
  'keptWhenReasoningOff',
  'listedInput',
  'mediaInToolResults',
  'midConversationSystem',
  'openAiFields',
  'prefill',
  'reasoning',
  'reasoningField',
  'removedFields',
  'renamedValues',
  'streamOnly',
  'thoughtSignatures',
])

interface Reach {
  isWide: boolean
  /** Fields that some rule changes or takes away. */
  fields: readonly string[]
}

/** Rules belong to a target, so what they reach is found once. */
const reaches = new WeakMap<WireRules, Reach>()

/** Whether the rules certainly leave a body as it is, which is so for nearly every request to nearly every model. */
export function leavesBody(rules: WireRules, body: JsonObject): boolean {
  let reach = reaches.get(rules)
  if (reach === undefined) {
    reach = measureReach(rules)
    reaches.set(rules, reach)
  }
  if (reach.isWide || body['reasoning_effort'] !== undefined) return false
  for (const field of reach.fields) if (body[field] !== undefined) return false
  return true
}

function measureReach(rules: WireRules): Reach {
  const { removedFields = [], droppedValues = {}, renamedValues = {} } = rules
  return {
    isWide: Object.keys(rules).some((rule) => !NARROW.has(rule)),
    fields: [...removedFields, ...Object.keys(droppedValues), ...Object.keys(renamedValues)],
  }
}
