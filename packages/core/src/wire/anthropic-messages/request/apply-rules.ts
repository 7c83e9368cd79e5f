import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireContext, Written } from '../../../contract/wire/grammar.ts'
import { dropExcluded } from '../../fit/drop-excluded.ts'
import { fitLimits } from '../../fit/fit-limits.ts'
import { fitValues } from '../../fit/fit-values.ts'
import type { RuleState } from '../../fit/rule-state.ts'
import { budgetToEffort, fitEffort } from '../../reasoning/reasoning-effort.ts'
import { unmarkSignature } from '../../reasoning/signature-mark.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { BINDING_BETA, bindThinking } from './bind-thinking.ts'

const SAID: ReadonlySet<JsonValue | undefined> = new Set(['text', 'thinking', 'redacted_thinking'])
const GO_ON = 'Continue.'

/** Applies a model's rules to a messages body. Returns a new body. */
export function applyRules(body: JsonObject, context: WireContext & { isWritten?: boolean }): Written<JsonObject> {
  const { rules } = context
  const state: RuleState = { body: { ...body }, rules: rules ?? {}, losses: [] }
  if (context.model !== undefined) state.body['model'] = context.model
  if (context.isWritten !== true) dropForeignThinking(state)
  if (rules === undefined) return { body: state.body, losses: state.losses }
  // The request writer has already matched the output limit to the thinking budget.
  if (context.isWritten !== true) {
    fitThinking(state)
    fitOffEffort(state)
  }
  weakenChoice(state)
  askToGoOn(state)
  removeFields(state)
  fitLimits(state, { output: 'max_tokens', stop: 'stop_sequences' })
  dropExcluded(state)
  fitValues(state)
  for (const [field, name] of Object.entries(rules.renamedFields ?? {})) {
    if (state.body[field] === undefined) continue
    state.body[name] = state.body[field]
    delete state.body[field]
  }
  for (const [field, value] of Object.entries(rules.setFields ?? {})) state.body[field] = value
  const isChanged = context.isWritten === true || context.isChanged === true
  const binds = rules.bindsThinking === true && isChanged && bindThinking(state.body)
  return { body: state.body, losses: state.losses, ...(binds ? { betas: [BINDING_BETA] } : {}) }
}

/** A conversation may contain another provider's thinking. Anthropic refuses thinking that it did not sign. */
function dropForeignThinking({ body, losses }: RuleState): void {
  const { messages } = body
  if (!Array.isArray(messages)) return
  let count = 0
  const kept = messages.map((message) => {
    if (!isJsonObject(message) || !Array.isArray(message['content'])) return message
    const content = message['content'].filter((block) => !isForeignThinking(block))
    if (content.length === message['content'].length) return message
    count += 1
    return { ...message, content }
  })
  if (count === 0) return
  body['messages'] = kept.filter((message) => !isJsonObject(message) || !isEmptyList(message['content']))
  losses.push({ field: 'messages', reason: 'thinking that Anthropic has not signed is left out' })
}

function isForeignThinking(block: JsonValue): boolean {
  if (!isJsonObject(block)) return false
  const proof =
    block['type'] === 'thinking' ? block['signature'] : block['type'] === 'redacted_thinking' && block['data']
  if (typeof proof !== 'string') return false
  const maker = unmarkSignature(proof).origin
  return proof === '' || (maker !== undefined && maker !== 'messages' && maker !== 'converse')
}

function isEmptyList(content: JsonValue | undefined): boolean {
  return Array.isArray(content) && content.length === 0
}

/**
 * Most models with adaptive thinking refuse a budget, some refuse to turn it off; models without thinking refuse the
 * field.
 */
function fitThinking({ body, rules, losses }: RuleState): void {
  const { thinking } = body
  if (!isJsonObject(thinking)) return
  if (rules.reasoning === 'none') {
    delete body['thinking']
    if (thinking['type'] !== 'disabled') losses.push({ field: 'thinking', reason: 'the model does not think' })
  } else if (rules.reasoning === 'adaptive' && rules.acceptsBudget !== true && thinking['type'] === 'enabled') {
    const { budget_tokens: budget, ...others } = thinking
    body['thinking'] = { ...others, type: 'adaptive' }
    const effort = typeof budget === 'number' ? fitEffort(budgetToEffort(budget), rules) : undefined
    const config = isJsonObject(body['output_config']) ? body['output_config'] : {}
    if (effort !== undefined) body['output_config'] = { effort, ...config }
    losses.push({ field: 'thinking.budget_tokens', reason: 'the model takes an effort instead' })
  } else if (rules.thinkingOff !== undefined && thinking['type'] === 'disabled') {
    if (rules.thinkingOff === false) delete body['thinking']
    else body['thinking'] = { ...thinking, type: rules.thinkingOff }
    losses.push({ field: 'thinking', reason: 'the model cannot turn thinking off' })
  }
}

/** Some models refuse the highest efforts while thinking is off. */
function fitOffEffort({ body, rules, losses }: RuleState): void {
  const { thinking, output_config: config } = body
  const isOff = isJsonObject(thinking) && thinking['type'] === (rules.thinkingOff ?? 'disabled')
  if (!isOff || rules.offEfforts === undefined || !isJsonObject(config)) return
  const { effort } = config
  const fitted = typeof effort === 'string' ? fitEffort(effort, { efforts: rules.offEfforts }) : undefined
  if (fitted === undefined || fitted === effort) return
  body['output_config'] = { ...config, effort: fitted }
  losses.push({ field: 'output_config.effort', reason: `without thinking the model knows ${fitted} instead` })
}

/** Models that always think refuse to be forced to a tool. */
function weakenChoice({ body, rules, losses }: RuleState): void {
  const choice = body['tool_choice']
  if (rules.forcedTools !== false || !isJsonObject(choice)) return
  if (choice['type'] !== 'any' && choice['type'] !== 'tool') return
  const { name: _name, ...others } = choice
  body['tool_choice'] = { ...others, type: 'auto' }
  losses.push({ field: 'tool_choice', reason: 'a model that thinks cannot be forced to a tool' })
}

const isSaid = (block: JsonValue) => isJsonObject(block) && SAID.has(block['type'])

/** Claude from 4.6 on refuses a conversation that ends with an answer. */
function askToGoOn({ body, rules, losses }: RuleState): void {
  const { messages } = body
  const last = Array.isArray(messages) ? messages.at(-1) : undefined
  if (rules.prefill !== false || !Array.isArray(messages) || !isJsonObject(last) || last['role'] !== 'assistant') return
  // A paused turn ends with the provider's own tools, and goes on as it is.
  if (Array.isArray(last['content']) && !last['content'].every(isSaid)) return
  body['messages'] = [...messages, { role: 'user', content: GO_ON }]
  losses.push({ field: 'messages', reason: 'the model does not continue an answer and is asked to in a message' })
}

function removeFields({ body, rules, losses }: RuleState): void {
  for (const field of rules.removedFields ?? []) {
    if (!Object.hasOwn(body, field) || body[field] === undefined) continue
    delete body[field]
    if (field !== 'model') losses.push({ field, reason: 'the model does not take it' })
  }
  if (rules.tools === false && isSet(body['tools'])) {
    delete body['tools']
    delete body['tool_choice']
    losses.push({ field: 'tools', reason: 'the model has no tools' })
  }
}

function isSet(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== null
}
