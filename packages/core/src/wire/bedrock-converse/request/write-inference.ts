import type { JsonObject } from '../../../contract/json.ts'
import type { Loss, WireContext, WireRules } from '../../../contract/wire/grammar.ts'
import type { Turn } from '../../../contract/wire/turn.ts'
import { effortOf, effortToBudget, fitEffort } from '../../reasoning/reasoning-effort.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

/** Tokens reserved for the answer when a thinking request has no output limit. */
const ANSWER_TOKENS = 4096
const MIN_BUDGET = 1024

export interface Thinking {
  /** Fields of `additionalModelRequestFields`. */
  fields: JsonObject
  /** Part of the output limit that thinking may use. */
  budget: number
  isOn: boolean
}

const OFF: Thinking = { fields: {}, budget: 0, isOn: false }

function writeBudget(turn: Turn, rules: WireRules | undefined): Thinking {
  const effort = turn.reasoning && effortOf(turn.reasoning)
  const requested = turn.reasoning?.budgetTokens ?? effortToBudget(effort ?? 'medium', rules)
  const most = (rules?.maxOutputTokens ?? Number.MAX_SAFE_INTEGER) - 1
  const budget = Math.min(Math.max(requested, MIN_BUDGET), most)
  return { fields: { thinking: { type: 'enabled', budget_tokens: budget } }, budget, isOn: true }
}

/** Newer models think unless they are told not to. */
function turnOff(rules: WireRules | undefined, losses: Loss[]): Thinking {
  if (rules?.reasoning !== 'adaptive') return OFF
  const { thinkingOff: type = 'disabled' } = rules
  if (type !== false) return { ...OFF, fields: { thinking: { type } } }
  losses.push({ field: 'reasoning', reason: 'the model always thinks' })
  return OFF
}

/** Requests thinking. Each model family has its own fields for it. */
export function writeThinking(turn: Turn, rules: WireRules | undefined, losses: Loss[]): Thinking {
  const effort = turn.reasoning && effortOf(turn.reasoning)
  if (turn.reasoning === undefined) return OFF
  if (effort === 'none') return turnOff(rules, losses)
  const asks = effort !== undefined || turn.reasoning.mode === 'on'
  if (!asks) return OFF
  const fitted = effort && fitEffort(effort, rules)
  switch (rules?.reasoning) {
    case 'none':
      losses.push({ field: 'reasoning', reason: 'the model does not reason' })
      return OFF
    case 'effort':
      return { ...OFF, fields: dropUndefined({ reasoning_effort: fitted }) }
    case 'toggle':
      return { ...OFF, fields: { reasoningConfig: dropUndefined({ type: 'enabled', maxReasoningEffort: fitted }) } }
    case 'adaptive':
      return {
        fields: dropUndefined({
          thinking: dropUndefined({ type: 'adaptive', display: rules.thinkingDisplay }),
          output_config: fitted && { effort: fitted },
        }),
        budget: 0,
        isOn: true,
      }
    default:
      return writeBudget(turn, rules)
  }
}

function writeMaxTokens(turn: Turn, rules: WireRules | undefined, budget: number): number | undefined {
  const requested = turn.maxOutputTokens ?? (budget > 0 ? ANSWER_TOKENS : undefined)
  if (requested === undefined) return undefined
  return Math.min(requested + budget, rules?.maxOutputTokens ?? Number.MAX_SAFE_INTEGER)
}

interface Sampling {
  temperature: number | undefined
  top_p: number | undefined
  top_k: number | undefined
}

/** The sampling parameters that the model supports, by their OpenAI names. */
function fitSampling(
  turn: Turn,
  rules: WireRules | undefined,
  options: { isThinking: boolean; losses: Loss[] },
): Sampling {
  const sampling: Sampling = { temperature: turn.temperature, top_p: turn.topP, top_k: turn.topK }
  const remove = (field: string, reason: string) => {
    if (!(field in sampling) || sampling[field as keyof Sampling] === undefined) return
    sampling[field as keyof Sampling] = undefined
    options.losses.push({ field, reason })
  }
  if (options.isThinking)
    for (const field of Object.keys(sampling)) remove(field, 'a thinking model does not support it')
  for (const field of rules?.removedFields ?? []) remove(field, 'the model does not take it')
  const most = rules?.maxTemperature ?? 1
  if (sampling.temperature !== undefined && sampling.temperature > most) {
    sampling.temperature = most
    options.losses.push({ field: 'temperature', reason: `the model takes at most ${most}` })
  }
  for (const [kept, dropped] of rules?.exclusiveFields ?? []) {
    if (kept in sampling && sampling[kept as keyof Sampling] !== undefined) {
      remove(dropped, `the model does not take it together with ${kept}`)
    }
  }
  return sampling
}

function writeStops(turn: Turn, rules: WireRules | undefined, losses: Loss[]): string[] | undefined {
  const stops = turn.stop?.filter((stop) => stop.trim() !== '')
  if (stops === undefined || stops.length === 0) return undefined
  const most = rules?.maxStops ?? stops.length
  if (stops.length > most) losses.push({ field: 'stop', reason: `the model takes at most ${most}` })
  return stops.slice(0, most)
}

const unlessEmpty = (object: JsonObject) => (Object.keys(object).length === 0 ? undefined : object)

/** `inferenceConfig` and `additionalModelRequestFields`. */
export function writeInference(
  turn: Turn,
  context: WireContext,
  options: { thinking: Thinking; losses: Loss[] },
): JsonObject {
  const { rules } = context
  const { thinking, losses } = options
  const { temperature, top_p, top_k } = fitSampling(turn, rules, { isThinking: thinking.isOn, losses })
  const maxTokens = writeMaxTokens(turn, rules, thinking.budget)
  if (maxTokens !== undefined && turn.maxOutputTokens !== undefined && maxTokens < turn.maxOutputTokens) {
    losses.push({ field: 'max_tokens', reason: `the model writes at most ${maxTokens} tokens` })
  }
  const own = turn.extras.additionalModelRequestFields
  const stopSequences = writeStops(turn, rules, losses)
  return dropUndefined({
    inferenceConfig: unlessEmpty(dropUndefined({ maxTokens, temperature, topP: top_p, stopSequences })),
    additionalModelRequestFields: unlessEmpty(
      dropUndefined({ top_k, ...thinking.fields, ...(isJsonObject(own) ? own : {}) }),
    ),
  })
}
