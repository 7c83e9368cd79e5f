import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireRules } from '../../../contract/wire/grammar.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { hasSignatures, refusesSignatures } from './drop-signatures.ts'
import { hasRefusedFields } from './limit-message-fields.ts'

/**
 * Rules that never change a chat completions body, or only the fields that `measureReach` collects. Any other rule may
 * change any body.
 */
const NARROW: ReadonlySet<string> = new Set([
  'acceptedFields',
  'budgetField',
  'defaultInstructions',
  'defaultMaxTokens',
  'droppedValues',
  'effortBudgets',
  'effortMap',
  'efforts',
  'exclusiveFields',
  'keptWhenReasoningOff',
  'listedInput',
  'longestCallId',
  'maxOutputTokens',
  'maxStops',
  'maxTemperature',
  'maxTokensField',
  'mediaInToolResults',
  'messageFields',
  'midConversationSystem',
  'namedTool',
  'openAiFields',
  'prefill',
  'reasoning',
  'reasoningField',
  'removedFields',
  'renamedFields',
  'renamedValues',
  'schemaOutput',
  'streamOnly',
  'streamUsage',
  'systemRole',
  'thoughtSignatures',
  'toggleField',
  'tools',
  'toolsEffort',
  'webSearch',
])

const OUTPUT_LIMITS = ['max_tokens', 'max_completion_tokens'] as const

interface Reach {
  isWide: boolean
  /** Fields that a rule changes or removes. */
  fields: readonly string[]
  /** Fields with an upper limit. */
  most: readonly (readonly [field: string, most: number])[]
  /** The field that must hold the output limit when it is null. */
  limit: string | undefined
  /** The required role of system messages. */
  systemRole: string | undefined
  longestCallId: number | undefined
  refusesSignatures: boolean
  messageFields: WireRules['messageFields']
}

/** Cached per rules object, which belongs to one target. */
const reaches = new WeakMap<WireRules, Reach>()

/** Whether the rules certainly do not change a body. This holds for nearly every request. */
export function leavesBody(rules: WireRules, body: JsonObject): boolean {
  let reach = reaches.get(rules)
  if (reach === undefined) {
    reach = measureReach(rules)
    reaches.set(rules, reach)
  }
  if (reach.isWide || body['reasoning_effort'] !== undefined) return false
  for (const field of reach.fields) if (body[field] !== undefined) return false
  for (const [field, most] of reach.most) if (Number(body[field]) > most) return false
  if (reach.limit !== undefined && body[reach.limit] === null) return false
  if (reach.longestCallId !== undefined && !keepsCallIds(body['messages'], reach.longestCallId)) return false
  if (reach.refusesSignatures && hasSignatures(body['messages'])) return false
  if (reach.messageFields !== undefined && hasRefusedFields(body['messages'], reach.messageFields)) return false
  return reach.systemRole === undefined || keepsRoles(body['messages'], reach.systemRole)
}

/** Whether all tool call ids are short enough. */
export function keepsCallIds(messages: JsonValue | undefined, longest: number): boolean {
  if (!Array.isArray(messages)) return true
  const isLong = (id: JsonValue | undefined) => typeof id === 'string' && id.length > longest
  for (const message of messages) {
    if (!isJsonObject(message)) continue
    const { tool_call_id: answered, tool_calls: calls } = message
    if (isLong(answered)) return false
    if (Array.isArray(calls) && calls.some((call) => isJsonObject(call) && isLong(call['id']))) return false
  }
  return true
}

function keepsRoles(messages: JsonValue | undefined, systemRole: string): boolean {
  if (!Array.isArray(messages)) return false
  for (const message of messages) {
    const role = isJsonObject(message) ? message['role'] : undefined
    if ((role === 'system' || role === 'developer') && role !== systemRole) return false
  }
  return true
}

function measureReach(rules: WireRules): Reach {
  const { removedFields = [], droppedValues = {}, renamedValues = {}, renamedFields = {} } = rules
  const { maxTemperature, maxOutputTokens, maxTokensField: limit } = rules
  const fields = [
    ...removedFields,
    ...Object.keys({ ...droppedValues, ...renamedValues, ...renamedFields }),
    ...(rules.exclusiveFields ?? []).map(([, dropped]) => dropped),
    ...(limit === undefined ? [] : OUTPUT_LIMITS.filter((field) => field !== limit)),
  ]
  if (rules.maxStops !== undefined) fields.push('stop')
  if (rules.namedTool !== undefined) fields.push('tool_choice')
  if (rules.tools === false || rules.toolsEffort !== undefined) fields.push('tools')
  if (rules.schemaOutput === false) fields.push('response_format')
  if (rules.streamUsage === false) fields.push('stream_options')
  const most: [string, number][] = maxTemperature === undefined ? [] : [['temperature', maxTemperature]]
  if (maxOutputTokens !== undefined)
    for (const field of new Set([...OUTPUT_LIMITS, ...(limit === undefined ? [] : [limit])]))
      most.push([field, maxOutputTokens])
  const isWide = Object.keys(rules).some((rule) => !NARROW.has(rule))
  const { systemRole, longestCallId, messageFields } = rules
  return {
    isWide,
    fields,
    most,
    limit,
    systemRole,
    longestCallId,
    messageFields,
    refusesSignatures: refusesSignatures(rules),
  }
}
