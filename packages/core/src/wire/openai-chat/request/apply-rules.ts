import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireContext, WireRules, Written } from '../../../contract/wire/grammar.ts'
import { dropExcluded } from '../../fit/drop-excluded.ts'
import { boundCallId, fitCallId } from '../../fit/fit-call-id.ts'
import { fitLimits } from '../../fit/fit-limits.ts'
import { fitValues } from '../../fit/fit-values.ts'
import type { RuleState } from '../../fit/rule-state.ts'
import { fitEffort } from '../../reasoning/reasoning-effort.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { NO_REASONING, readReasoningText } from '../content/convert-reasoning.ts'
import { alternateRoles } from './alternate-roles.ts'
import { dropSignatures, hasSignatures, refusesSignatures } from './drop-signatures.ts'
import { keepsCallIds, leavesBody } from './leaves-body.ts'
import { limitMessageFields } from './limit-message-fields.ts'

const NO_RULES: WireRules = {}

/** Applies the rules of a provider or model to a chat completions body. Returns the same body when nothing changes. */
export function applyRules(body: JsonObject, context: WireContext & { isWritten?: boolean }): Written<JsonObject> {
  const rules = context.rules ?? NO_RULES
  const isNamed = context.model === undefined || body['model'] === context.model
  if (isNamed && leavesBody(rules, body)) return { body, losses: [] }
  const state: RuleState = { body: { ...body }, rules, losses: [] }
  if (context.model !== undefined) state.body['model'] = context.model
  if (rules === NO_RULES) return { body: state.body, losses: state.losses }
  nameLimit(state)
  fitReasoning(state)
  fitToolsEffort(state)
  removeFields(state)
  fitLimits(state, { output: outputField(state), stop: 'stop' })
  dropExcluded(state)
  fitTools(state)
  fitFormat(state)
  fitValues(state)
  fitMessages(state)
  if (context.isWritten !== true) fitReplay(state)
  for (const [field, name] of Object.entries(rules.renamedFields ?? {})) rename(state.body, field, name)
  for (const [field, value] of Object.entries(rules.setFields ?? {})) state.body[field] = value
  return { body: state.body, losses: state.losses }
}

function nameLimit({ body, rules }: RuleState): void {
  if (rules.maxTokensField !== undefined) {
    const limit = body['max_completion_tokens'] ?? body['max_tokens']
    delete body['max_tokens']
    delete body['max_completion_tokens']
    if (limit !== undefined && limit !== null) body[rules.maxTokensField] = limit
  }
}

function outputField({ body, rules }: RuleState): string {
  return rules.maxTokensField ?? ('max_completion_tokens' in body ? 'max_completion_tokens' : 'max_tokens')
}

function fitReasoning({ body, rules, losses }: RuleState): void {
  const effort = body['reasoning_effort']
  // A client that uses this API's own parameter gets the model's own reaction to it.
  if (typeof effort !== 'string' || rules.reasoning === 'none') return
  const isSwitch = rules.reasoning === 'toggle' && rules.toggleField === 'thinking' && rules.thinkingOff !== false
  if (isSwitch && effort.toLowerCase() === 'none') {
    delete body['reasoning_effort']
    body['thinking'] ??= { type: 'disabled' }
    return
  }
  const fitted = fitEffort(effort, rules)
  if (fitted === effort) return
  if (fitted !== undefined) {
    body['reasoning_effort'] = fitted
    losses.push({ field: 'reasoning_effort', reason: `the model knows ${fitted} instead` })
    return
  }
  delete body['reasoning_effort']
  losses.push({ field: 'reasoning_effort', reason: 'the model has no such effort' })
}

/** GPT from 5.4 on refuses tools over chat completions unless it does not reason, as it does by default from 5.6 on. */
function fitToolsEffort({ body, rules, losses }: RuleState): void {
  const { tools, reasoning_effort: effort } = body
  if (rules.toolsEffort === undefined || effort === rules.toolsEffort) return
  if (!Array.isArray(tools) || tools.length === 0) return
  body['reasoning_effort'] = rules.toolsEffort
  losses.push({
    field: 'reasoning_effort',
    reason: `with tools, the model takes only ${rules.toolsEffort} in this API`,
  })
}

function removeFields({ body, rules, losses }: RuleState): void {
  const isOff = body['reasoning_effort'] === 'none'
  for (const field of rules.removedFields ?? []) {
    const isAbsent = body[field] === undefined || !Object.hasOwn(body, field)
    if (isAbsent || (isOff && rules.keptWhenReasoningOff?.includes(field) === true)) continue
    delete body[field]
    losses.push({ field, reason: 'the model does not take it' })
  }
  if (rules.streamUsage === false) delete body['stream_options']
}

function fitTools({ body, rules, losses }: RuleState): void {
  if (rules.namedTool === 'filter') filterNamedTool(body)
  if (rules.tools !== false || !isSet(body['tools'])) return
  for (const field of ['tools', 'tool_choice', 'parallel_tool_calls']) delete body[field]
  losses.push({ field: 'tools', reason: 'the model has no tools' })
}

/** Forces a specific tool where the API can only force any tool, by removing the others. */
function filterNamedTool(body: JsonObject): void {
  const { tools, tool_choice: choice } = body
  const chosen = isJsonObject(choice) && isJsonObject(choice['function']) ? choice['function']['name'] : undefined
  if (typeof chosen !== 'string' || !Array.isArray(tools)) return
  const named = tools.filter(
    (tool) => isJsonObject(tool) && isJsonObject(tool['function']) && tool['function']['name'] === chosen,
  )
  if (named.length === 0) return
  body['tools'] = named
  body['tool_choice'] = 'required'
}

/**
 * The answer is passed through in the client's API, so a schema cannot be emulated with a forced tool. JSON mode is
 * used, with the schema in the prompt.
 */
function fitFormat({ body, rules, losses }: RuleState): void {
  const format = body['response_format']
  if (rules.schemaOutput !== false || !isJsonObject(format) || format['type'] !== 'json_schema') return
  const inner = isJsonObject(format['json_schema']) ? format['json_schema']['schema'] : undefined
  const content = `Answer with one JSON value that follows this JSON Schema: ${JSON.stringify(inner ?? {})}`
  body['response_format'] = { type: 'json_object' }
  if (Array.isArray(body['messages'])) body['messages'] = [{ role: 'system', content }, ...body['messages']]
  losses.push({ field: 'response_format', reason: 'the schema is only part of the prompt and not enforced' })
}

function fitMessages({ body, rules, losses }: RuleState): void {
  const messages = body['messages']
  if (!Array.isArray(messages)) return
  const { systemRole, toolCallIds, longestCallId, prefillField, messageFields } = rules
  let fitted: JsonValue[] = messages
  if (messageFields !== undefined) {
    const lost = new Set<string>()
    fitted = fitted.map((message) => limitMessageFields(message, messageFields, lost))
    for (const field of lost)
      losses.push({ field: `messages.${field}`, reason: 'the model does not take it in messages' })
  }
  if (systemRole !== undefined) {
    fitted = fitted.map((message) => (isSystem(message, systemRole) ? { ...message, role: systemRole } : message))
  }
  if (typeof toolCallIds === 'number')
    fitted = fitted.map((message) => fitCallIds(message, (id) => fitCallId(id, toolCallIds)))
  if (longestCallId !== undefined && !keepsCallIds(messages, longestCallId))
    fitted = fitted.map((message) => fitCallIds(message, (id) => boundCallId(id, longestCallId)))
  if (refusesSignatures(rules) && hasSignatures(messages)) {
    fitted = fitted.map(dropSignatures)
    losses.push({ field: 'messages.tool_calls.extra_content', reason: 'the model refuses calls with signatures' })
  }
  if (rules.alternatingRoles === true) {
    const turns = alternateRoles(fitted)
    if (turns !== fitted)
      losses.push({ field: 'messages', reason: 'the model requires alternating user and assistant messages' })
    fitted = [...turns]
  }
  const last = fitted.at(-1)
  if (prefillField !== undefined && isJsonObject(last) && last['role'] === 'assistant') {
    fitted = [...fitted.slice(0, -1), { ...last, [prefillField]: true }]
  }
  body['messages'] = fitted
}

/** Removes earlier reasoning, or gives every answer some: answers of other models have none. */
function fitReplay({ body, rules, losses }: RuleState): void {
  const { messages } = body
  const field = rules.reasoningField ?? 'reasoning_content'
  if (!Array.isArray(messages) || rules.replayReasoning === undefined) return
  const isAnswer = (message: JsonValue): message is JsonObject =>
    isJsonObject(message) && message['role'] === 'assistant'
  if (rules.replayReasoning === 'all') {
    body['messages'] = messages.map((message) =>
      isAnswer(message) && !message[field]
        ? { ...message, [field]: readReasoningText(message) || NO_REASONING }
        : message,
    )
    return
  }
  const fitted = messages.map((message) => {
    if (!isAnswer(message) || !Object.hasOwn(message, field)) return message
    const { [field]: _thinking, ...rest } = message
    return rest
  })
  if (fitted.every((message, index) => message === messages[index])) return
  body['messages'] = fitted
  losses.push({ field: `messages.${field}`, reason: 'the model does not read earlier thinking' })
}

function isSystem(message: JsonValue, wanted: string): message is JsonObject {
  if (!isJsonObject(message)) return false
  const role = message['role']
  return (role === 'system' || role === 'developer') && role !== wanted
}

function fitCallIds(message: JsonValue, fit: (id: string) => string): JsonValue {
  if (!isJsonObject(message)) return message
  const id = message['tool_call_id']
  if (typeof id === 'string') return { ...message, tool_call_id: fit(id) }
  const calls = message['tool_calls']
  if (!Array.isArray(calls)) return message
  const fitted = calls.map((call) =>
    isJsonObject(call) && typeof call['id'] === 'string' ? { ...call, id: fit(call['id']) } : call,
  )
  return { ...message, tool_calls: fitted }
}

function rename(body: JsonObject, field: string, name: string): void {
  if (body[field] === undefined) return
  body[name] = body[field]
  delete body[field]
}

function isSet(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== null
}
