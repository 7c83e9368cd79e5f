import type { JsonObject } from '../../../contract/json.ts'
import type { Loss, WireContext, WireRules } from '../../../contract/wire/grammar.ts'
import type { ReasoningEffort, Turn } from '../../../contract/wire/turn.ts'
import { EFFORT_SHARES } from '../../reasoning/effort-shares.ts'
import { effortOf, fitEffort } from '../../reasoning/reasoning-effort.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { schemaForTool } from '../../tools/schema-tool.ts'
import { fitSchema } from './write-tools.ts'

const MOST_STOPS = 5
const MOST_LOGPROBS = 20
const ASSUMED_OUTPUT = 65_536
const MOST_THINKING = 24_576

function budgetOf(effort: ReasoningEffort, rules: WireRules | undefined): number {
  const table = rules?.effortBudgets
  if (table !== undefined && Object.hasOwn(table, effort)) return table[effort] ?? 0
  const share = Math.round(EFFORT_SHARES[effort] * (rules?.maxOutputTokens ?? ASSUMED_OUTPUT))
  return Math.min(share, MOST_THINKING)
}

/** `thinkingConfig`: a level for Gemini 3, a budget for older models. Includes thoughts when thinking is on. */
function writeThinking(turn: Turn, rules: WireRules | undefined, losses: Loss[]): JsonObject | undefined {
  const requested = turn.reasoning
  if (requested === undefined) return undefined
  if (rules?.reasoning === 'none') {
    losses.push({ field: 'reasoning', reason: 'the model does not reason' })
    return undefined
  }
  const effort = effortOf(requested)
  const includeThoughts = requested.include ?? (effort === 'none' ? undefined : true)
  if (rules?.reasoning === 'effort') {
    const level = effort && fitEffort(effort, rules)
    if (level !== effort)
      losses.push({ field: 'reasoning.effort', reason: `the model knows ${level ?? 'none'} instead` })
    return dropUndefined({ thinkingLevel: level, includeThoughts })
  }
  const counted = requested.mode === 'off' ? undefined : requested.budgetTokens
  const thinkingBudget = counted ?? (effort && budgetOf(effort, rules))
  return dropUndefined({ thinkingBudget, includeThoughts })
}

function writeFormat(turn: Turn, context: WireContext, losses: Loss[]): JsonObject {
  const { output } = turn
  if (output === undefined || output.type === 'text' || schemaForTool(turn, context)) return {}
  const json = { responseMimeType: 'application/json' }
  if (output.type === 'json') return json
  return dropUndefined({ ...json, responseSchema: fitSchema(output.schema, 'response_format.schema', losses) })
}

function limit(
  value: number | undefined,
  most: number | undefined,
  loss: { field: string; losses: Loss[] },
): number | undefined {
  if (value === undefined || most === undefined || value <= most) return value
  loss.losses.push({ field: loss.field, reason: `the model takes at most ${most}` })
  return most
}

function writeStops(turn: Turn, rules: WireRules | undefined, losses: Loss[]): string[] | undefined {
  const stops = turn.stop?.filter((stop) => stop !== '')
  if (stops === undefined || stops.length === 0) return undefined
  const most = rules?.maxStops ?? MOST_STOPS
  if (stops.length > most) losses.push({ field: 'stop', reason: `the model takes at most ${most}` })
  return stops.slice(0, most)
}

/** `generationConfig`; undefined when no option is set. */
export function writeConfig(turn: Turn, context: WireContext, losses: Loss[]): JsonObject | undefined {
  const { rules } = context
  const top = turn.logprobs?.top
  const own = turn.source === 'gemini' && isJsonObject(turn.extras.generationConfig) ? turn.extras.generationConfig : {}
  const config = dropUndefined({
    maxOutputTokens: limit(turn.maxOutputTokens, rules?.maxOutputTokens, { field: 'max_tokens', losses }),
    temperature: limit(turn.temperature, rules?.maxTemperature, { field: 'temperature', losses }),
    topP: turn.topP,
    topK: turn.topK,
    seed: turn.seed,
    candidateCount: turn.choices,
    presencePenalty: turn.presencePenalty,
    frequencyPenalty: turn.frequencyPenalty,
    stopSequences: writeStops(turn, rules, losses),
    responseLogprobs: top === undefined ? undefined : true,
    logprobs: top === undefined || top === 0 ? undefined : Math.min(top, MOST_LOGPROBS),
    ...writeFormat(turn, context, losses),
    responseModalities: turn.modalities?.map((name) => name.toUpperCase()),
    thinkingConfig: writeThinking(turn, rules, losses),
    ...own,
  })
  return Object.keys(config).length === 0 ? undefined : config
}
