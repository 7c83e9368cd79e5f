import type { JsonObject } from '../../../contract/json.ts'
import type { Loss, WireContext, Written } from '../../../contract/wire/grammar.ts'
import type { Turn } from '../../../contract/wire/turn.ts'
import { recordLoss } from '../../fit/record-loss.ts'
import { separateCallIds } from '../../fit/separate-call-ids.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { givenFields } from '../../shape/given-fields.ts'
import { mergeRaw } from '../../shape/merge-raw.ts'
import { MESSAGES_TOOLS, renameTools } from '../../tools/rename-tools.ts'
import { sanitiseSchema } from '../../tools/sanitise-schema.ts'
import { schemaForTool } from '../../tools/schema-tool.ts'
import { foldWebSearch } from '../../tools/web-search.ts'
import { cleanToolId } from '../content/write-blocks.ts'
import { writeMessages } from '../content/write-messages.ts'
import { applyRules } from './apply-rules.ts'
import { limitCacheMarkers } from './limit-cache-markers.ts'
import { type ThinkingFields, writeThinking } from './write-thinking.ts'
import { writeToolFields } from './write-tools.ts'

interface WriteState {
  turn: Turn
  context: WireContext
  isNative: boolean
  losses: Loss[]
}

/** Writes a turn as a messages request and lists what that API cannot express. */
export function writeRequest(given: Turn, context: WireContext): Written<JsonObject> {
  const turn = renameTools(foldWebSearch(given), MESSAGES_TOOLS)
  const state: WriteState = { turn, context, isNative: turn.source === 'messages', losses: [] }
  const { rules } = context
  const schema = schemaForTool(turn, context)
  const thinking = settleThinking(state, schema !== undefined)
  const isThinking = thinking.thinking !== undefined && thinking.thinking['type'] !== 'disabled'
  const takesMidSystem = state.isNative || rules?.midConversationSystem === true
  const messages = state.isNative ? turn.messages : separateCallIds(turn.messages, cleanToolId)
  const conversation = writeMessages(messages, { ...state, source: turn.source, takesMidSystem })
  const body: JsonObject = dropUndefined({
    model: context.model ?? turn.model,
    max_tokens: thinking.maxTokens,
    system: conversation.system,
    messages: conversation.messages,
    ...writeToolFields(turn, { ...state, schema, isThinking: isThinking || rules?.forcedTools === false }),
    thinking: thinking.thinking,
    output_config: writeOutputConfig(state, thinking),
    ...writeSampling(state, isThinking),
    stream: turn.stream ? true : undefined,
    metadata: writeMetadata(turn),
    service_tier: writeServiceTier(state),
  })
  if (state.isNative) mergeRaw(body, turn.extras)
  listLosses(state)
  limitCacheMarkers(body, state.losses)
  const ruled = applyRules(body, { ...context, isWritten: true })
  return { ...ruled, losses: [...state.losses, ...ruled.losses] }
}

/** Forcing a tool and thinking are mutually exclusive. The requested output form takes precedence. */
function settleThinking(state: WriteState, isForced: boolean): ThinkingFields {
  const thinking = writeThinking(state.turn, { ...state, rules: state.context.rules })
  if (!isForced || thinking.thinking === undefined) return thinking
  recordLoss(state, 'reasoning', 'the schema needs a forced tool, which excludes thinking')
  return { ...thinking, thinking: undefined }
}

function writeOutputConfig(state: WriteState, thinking: ThinkingFields): JsonObject | undefined {
  const { output } = state.turn
  if (output?.type === 'json') recordLoss(state, 'response_format', 'the API has no JSON mode without a schema')
  const isSchema = output?.type === 'schema' && schemaForTool(state.turn, state.context) === undefined
  const schema = isSchema ? (state.isNative ? output.schema : sanitiseSchema(output.schema)) : undefined
  if (schema === undefined && thinking.effort === undefined) return undefined
  return dropUndefined({
    effort: thinking.effort,
    format: schema === undefined ? undefined : { type: 'json_schema', schema },
  })
}

function writeSampling(state: WriteState, isThinking: boolean): JsonObject {
  const { turn, context } = state
  const stop = turn.stop?.filter((sequence) => state.isNative || sequence.trim() !== '')
  if (stop?.length !== turn.stop?.length) recordLoss(state, 'stop', 'blank stop sequences are refused')
  const sampling = dropUndefined({
    temperature: fitTemperature(turn.temperature, context.rules?.maxTemperature ?? 1),
    top_p: turn.topP,
    top_k: turn.topK,
  })
  const others = dropUndefined({ stop_sequences: stop?.length === 0 && !state.isNative ? undefined : stop })
  if (!isThinking || state.isNative) return { ...sampling, ...others }
  for (const field of Object.keys(sampling)) recordLoss(state, field, 'not supported while the model thinks')
  return others
}

function fitTemperature(temperature: number | undefined, most: number): number | undefined {
  return temperature === undefined ? undefined : Math.min(Math.max(temperature, 0), most)
}

function writeMetadata(turn: Turn): JsonObject | undefined {
  const user = turn.user ?? turn.metadata?.['user_id'] ?? turn.safetyIdentifier
  return user === undefined ? undefined : { user_id: user }
}

function writeServiceTier({ turn, isNative }: WriteState): string | undefined {
  const tier = turn.serviceTier
  if (tier === undefined || isNative) return tier
  return tier === 'auto' || tier === 'default' ? 'auto' : 'standard_only'
}

function listLosses(state: WriteState): void {
  const { turn } = state
  const absent: readonly (readonly [field: string, isSet: boolean])[] = [
    ['n', (turn.choices ?? 1) > 1],
    ['logprobs', turn.logprobs !== undefined],
    ['logit_bias', turn.logitBias !== undefined],
    ['seed', turn.seed !== undefined],
    ['frequency_penalty', (turn.frequencyPenalty ?? 0) !== 0],
    ['presence_penalty', (turn.presencePenalty ?? 0) !== 0],
    ['min_p', turn.minP !== undefined],
    ['verbosity', turn.verbosity !== undefined],
    ['modalities', turn.modalities?.some((modality) => modality !== 'text') === true],
    ['audio', turn.audio !== undefined],
    ['store', turn.store === true],
    ['prompt_cache_key', turn.promptCacheKey !== undefined],
    ['prompt_cache_retention', turn.promptCacheRetention !== undefined],
    ['metadata', Object.keys(turn.metadata ?? {}).some((key) => key !== 'user_id')],
    ['background', turn.background === true],
    ['truncation', turn.truncation === 'auto'],
  ]
  for (const [field, isSet] of absent) if (isSet) recordLoss(state, field, 'the messages API has no such setting')
  if (state.isNative) return
  for (const [field] of givenFields(turn.extras)) {
    const isCarried = turn.reasoning !== undefined && (field === 'reasoning' || field === 'thinking')
    if (!isCarried) recordLoss(state, field, `a field of ${turn.source} that the messages API lacks`)
  }
}
