import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireContext, Written } from '../../../contract/wire/grammar.ts'
import { dropExcluded } from '../../fit/drop-excluded.ts'
import { boundCallId } from '../../fit/fit-call-id.ts'
import { fitLimits } from '../../fit/fit-limits.ts'
import { fitValues } from '../../fit/fit-values.ts'
import type { RuleState } from '../../fit/rule-state.ts'
import { fitEffort } from '../../reasoning/reasoning-effort.ts'
import { unmarkSignature } from '../../reasoning/signature-mark.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { LOGPROBS_INCLUDE } from './read-request.ts'

interface ResponsesRuleState extends RuleState {
  isWritten: boolean
}

const isSet = (value: JsonValue | undefined) => value !== undefined && value !== null

function fitReasoning({ body, rules, losses, isWritten }: ResponsesRuleState): void {
  const reasoning = body.reasoning
  if (!isJsonObject(reasoning)) return
  if (rules.reasoning === 'none') {
    // A client that uses this API's own parameter gets the model's own reaction to it.
    if (!isWritten) return
    delete body.reasoning
    losses.push({ field: 'reasoning', reason: 'the model does not reason' })
    return
  }
  const { effort, ...rest } = reasoning
  if (typeof effort !== 'string') return
  const fitted = fitEffort(effort, rules)
  if (fitted === effort) return
  if (fitted === undefined) body.reasoning = rest
  else body.reasoning = { ...rest, effort: fitted }
  losses.push({ field: 'reasoning.effort', reason: fitted ? `the model knows ${fitted} instead` : 'no such effort' })
}

function removeFields({ body, rules, losses, isWritten }: ResponsesRuleState): void {
  const isOff = isJsonObject(body.reasoning) && body.reasoning.effort === 'none'
  for (const field of rules.removedFields ?? []) {
    if (!Object.hasOwn(body, field) || !isSet(body[field])) continue
    if (isOff && rules.keptWhenReasoningOff?.includes(field)) continue
    delete body[field]
    losses.push({ field, reason: 'the model does not take it' })
  }
  // Models without log probabilities refuse to include them, too.
  const hasLogprobs = rules.removedFields?.includes('top_logprobs') !== true
  if (hasLogprobs || !isWritten || isOff || !Array.isArray(body.include)) return
  const include = body.include.filter((field) => field !== LOGPROBS_INCLUDE)
  if (include.length > 0) body.include = include
  else delete body.include
}

/** OpenAI refuses reasoning items that it did not create. Those of other providers carry our mark. */
function dropForeignThoughts({ body, losses }: RuleState): void {
  if (!Array.isArray(body.input)) return
  const own = body.input.filter((item) => {
    const content = isJsonObject(item) && item.type === 'reasoning' ? item.encrypted_content : undefined
    return typeof content !== 'string' || unmarkSignature(content).origin === undefined
  })
  if (own.length === body.input.length) return
  body.input = own
  losses.push({ field: 'input.reasoning', reason: 'reasoning of another provider cannot be sent to this one' })
}

function fitRoles({ body, rules }: RuleState): void {
  const role = rules.systemRole
  if (role === undefined || !Array.isArray(body.input)) return
  body.input = body.input.map((item) => {
    const system = isJsonObject(item) && (item.role === 'system' || item.role === 'developer')
    return system && item.role !== role ? { ...item, role } : item
  })
}

function fitCallIds({ body, rules }: RuleState): void {
  const { longestCallId } = rules
  if (longestCallId === undefined || !Array.isArray(body.input)) return
  const isLong = (item: JsonValue): item is JsonObject & { call_id: string } =>
    isJsonObject(item) && typeof item.call_id === 'string' && item.call_id.length > longestCallId
  if (body.input.some(isLong))
    body.input = body.input.map((item) =>
      isLong(item) ? { ...item, call_id: boundCallId(item.call_id, longestCallId) } : item,
    )
}

function fitInput({ body, rules }: RuleState): void {
  if (rules.listedInput === true && typeof body.input === 'string')
    body.input = [{ type: 'message', role: 'user', content: [{ type: 'input_text', text: body.input }] }]
  const isBare = body.instructions === undefined || body.instructions === null || body.instructions === ''
  if (rules.defaultInstructions !== undefined && isBare) body.instructions = rules.defaultInstructions
}

function renameFields({ body, rules }: RuleState): void {
  for (const [field, name] of Object.entries(rules.renamedFields ?? {})) {
    if (!Object.hasOwn(body, field)) continue
    body[name] = body[field]
    delete body[field]
  }
  Object.assign(body, rules.setFields)
}

/** Applies the rules of a provider or model to a responses body. Returns a new body. */
export function applyRules(body: JsonObject, context: WireContext & { isWritten?: boolean }): Written<JsonObject> {
  const isWritten = context.isWritten === true
  const state: ResponsesRuleState = { body: { ...body }, rules: context.rules ?? {}, losses: [], isWritten }
  if (context.model !== undefined) state.body.model = context.model
  dropForeignThoughts(state)
  if (context.rules === undefined) return { body: state.body, losses: state.losses }
  fitReasoning(state)
  removeFields(state)
  dropExcluded(state)
  fitLimits(state, { output: 'max_output_tokens' })
  fitValues(state)
  fitInput(state)
  fitCallIds(state)
  fitRoles(state)
  renameFields(state)
  return { body: state.body, losses: state.losses }
}
