import type { JsonObject } from '../../../contract/json.ts'
import type { Loss, WireContext, Written } from '../../../contract/wire/grammar.ts'
import type { ReasoningOptions, Turn, TurnMessage, TurnTool } from '../../../contract/wire/turn.ts'
import { PlanoError } from '../../../errors/plano-error.ts'
import { recordLoss } from '../../fit/record-loss.ts'
import { effortOf } from '../../reasoning/reasoning-effort.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { givenFields } from '../../shape/given-fields.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { mergeRaw } from '../../shape/merge-raw.ts'
import { CHAT_TOOLS, renameTools } from '../../tools/rename-tools.ts'
import { SCHEMA_TOOL, schemaForTool } from '../../tools/schema-tool.ts'
import { writeMessages } from '../content/write-messages.ts'
import { applyRules } from './apply-rules.ts'
import { writeOutputFormat, writeToolChoice, writeTools } from './write-tools.ts'
import { writeWebSearch } from './write-web-search.ts'

interface WriteState {
  turn: Turn
  context: WireContext
  isNative: boolean
  takesCache: boolean
  losses: Loss[]
}

/** Writes a turn as a chat completions request and lists what that API cannot express. */
export function writeRequest(given: Turn, context: WireContext): Written<JsonObject> {
  const turn = renameTools(given, CHAT_TOOLS)
  const isNative = turn.source === 'chat'
  const takesCache = isNative || accepts(context, 'cache_control')
  const state: WriteState = { turn, context, isNative, takesCache, losses: [] }
  const messages = joinAssistants(turn.messages, isNative)
  const body: JsonObject = {
    ...dropUndefined({
      model: context.model ?? turn.model,
      messages: writeMessages(messages, {
        ...state,
        replays: replaysReasoning(state),
        rules: context.rules,
      }),
      ...writeToolFields(state),
      ...writeReasoningFields(state),
      [context.rules?.maxTokensField ?? turn.maxTokensField ?? 'max_completion_tokens']: turn.maxOutputTokens,
      ...writeSampling(state),
      logprobs: turn.logprobs === undefined ? undefined : true,
      top_logprobs: turn.logprobs?.top || undefined,
      n: turn.choices,
      modalities: turn.modalities,
      audio: turn.audio,
      ...writeStreamFields(state),
      ...writeIdentity(state),
    }),
  }
  if (isNative) mergeRaw(body, turn.extras)
  listLosses(state)
  refuseNothingLeft(body, turn, state.losses)
  const ruled = applyRules(body, { ...context, isWritten: true })
  return { body: ruled.body, losses: [...state.losses, ...ruled.losses] }
}

/** Refuses a conversation from which nothing can be sent, instead of sending an empty one. */
function refuseNothingLeft(body: JsonObject, turn: Turn, losses: readonly Loss[]): void {
  const first = losses[0] ?? { field: 'messages[0].content', reason: 'its messages are empty' }
  if (turn.messages.length === 0 || !Array.isArray(body['messages']) || body['messages'].length > 0) return
  throw new PlanoError(
    'unsupported_content',
    `Nothing of the conversation can be sent to the chosen model: ${first.reason}.`,
    {
      param: first.field,
    },
  )
}

/** Other APIs split one answer into items; here its text and calls form one message. */
function joinAssistants(messages: readonly TurnMessage[], isNative: boolean): readonly TurnMessage[] {
  if (isNative) return messages
  const joined: TurnMessage[] = []
  for (const message of messages) {
    const last = joined.at(-1)
    const isSame = message.role === 'assistant' && last?.role === 'assistant'
    if (isSame) joined[joined.length - 1] = { ...last, parts: [...last.parts, ...message.parts] }
    else joined.push(message)
  }
  return joined
}

/** Whether the target reads the reasoning of earlier answers. */
function replaysReasoning({ context, isNative }: WriteState): boolean {
  return (context.rules?.replayReasoning ?? (isNative ? 'all' : 'none')) === 'all'
}

function accepts(context: WireContext, field: string): boolean {
  return context.rules?.acceptedFields?.includes(field) === true
}

function writeToolFields(state: WriteState): JsonObject {
  const { turn, context } = state
  const schema = schemaForTool(turn, context)
  const format = turn.output === undefined || schema !== undefined ? undefined : writeOutputFormat(turn.output)
  const { tools, toolChoice } = listTools(state)
  if (schema !== undefined) {
    const description = schema.description ?? 'Answer with this.'
    tools.push({ kind: 'function', name: SCHEMA_TOOL, description, parameters: schema.schema })
  }
  const written = writeTools(tools, state)
  const choice =
    schema !== undefined
      ? writeToolChoice(tools.length > 1 ? { type: 'required' } : { type: 'tool', name: SCHEMA_TOOL }, tools, state)
      : toolChoice && writeToolChoice(toolChoice, tools, state)
  const hasTools = written.length > 0
  return dropUndefined({
    tools: hasTools ? written : undefined,
    // The API refuses these two fields without tools.
    tool_choice: hasTools ? choice : undefined,
    parallel_tool_calls: hasTools ? turn.parallelToolCalls : undefined,
    response_format: format,
    web_search_options: writeWebSearch(tools),
  })
}

/** OpenAI takes a list of the tools that are allowed now. Other providers get only these. */
function listTools({ turn, isNative, context }: WriteState): { tools: TurnTool[]; toolChoice: Turn['toolChoice'] } {
  const { tools = [], toolChoice } = turn
  if (toolChoice?.type !== 'allowed' || isNative || context.rules?.openAiFields !== false)
    return { tools: [...tools], toolChoice }
  const allowed = tools.filter((tool) => tool.kind === 'foreign' || toolChoice.names.includes(tool.name))
  return { tools: allowed, toolChoice: { type: toolChoice.mode } }
}

function writeReasoningFields(state: WriteState): JsonObject {
  const { reasoning } = state.turn
  const way = state.context.rules?.reasoning
  if (reasoning === undefined) return {}
  // The client's own object is in `extras`.
  const { extras } = state.turn
  if (state.isNative && (isJsonObject(extras['reasoning']) || isJsonObject(extras['thinking']))) return {}
  if (way === 'none') return recordLoss(state, 'reasoning', 'the target has no setting for reasoning') ?? {}
  if (way === 'toggle') return writeSwitch(state, reasoning)
  const effort = effortOf(reasoning)
  const isOn = effort !== 'none'
  if (way === 'budget') {
    const budget = reasoning.budgetTokens
    return { thinking: isOn ? dropUndefined({ type: 'enabled', budget_tokens: budget }) : { type: 'disabled' } }
  }
  // Only reasoning models accept the field. Without a `reasoning` rule there is nothing to turn off.
  if (!isOn && reasoning.effort === undefined && way === undefined) return {}
  return effort === undefined ? {} : { reasoning_effort: effort }
}

/** A switch in the provider's own field, with the effort or the budget where the target takes one. */
function writeSwitch(state: WriteState, reasoning: ReasoningOptions): JsonObject {
  const { toggleField: field = 'enable_thinking', budgetField, effortMap, thinkingOff } = state.context.rules ?? {}
  const effort = effortOf(reasoning)
  const isOn = effort !== 'none'
  // The effort is fitted with the other rules.
  const amount = effortMap === undefined ? {} : { reasoning_effort: effort }
  if (!isOn && thinkingOff === false)
    return effortMap === undefined ? (recordLoss(state, 'reasoning', 'the target always reasons') ?? {}) : amount
  const budget = isOn && budgetField !== undefined ? { [budgetField]: reasoning.budgetTokens } : {}
  return dropUndefined({
    [field]: field === 'thinking' ? { type: isOn ? 'enabled' : 'disabled' } : isOn,
    ...budget,
    ...(isOn ? amount : {}),
  })
}

function writeSampling(state: WriteState): JsonObject {
  const { turn } = state
  const takesTopK = state.isNative || accepts(state.context, 'top_k')
  const takesMinP = state.isNative || accepts(state.context, 'min_p')
  if (turn.topK !== undefined && !takesTopK) recordLoss(state, 'top_k', 'not part of chat completions')
  if (turn.minP !== undefined && !takesMinP) recordLoss(state, 'min_p', 'not part of chat completions')
  return dropUndefined({
    temperature: turn.temperature,
    top_p: turn.topP,
    top_k: takesTopK ? turn.topK : undefined,
    min_p: takesMinP ? turn.minP : undefined,
    stop: turn.stop?.length === 0 ? undefined : turn.stop,
    seed: turn.seed,
    frequency_penalty: turn.frequencyPenalty,
    presence_penalty: turn.presencePenalty,
    logit_bias: turn.logitBias,
  })
}

/**
 * Usage is always requested, because the engine counts it. The encoder hides it from clients that did not request it.
 */
function writeStreamFields({ turn, context }: WriteState): JsonObject {
  if (!turn.stream) return {}
  return context.rules?.streamUsage === false
    ? { stream: true }
    : { stream: true, stream_options: { include_usage: true } }
}

function writeIdentity(state: WriteState): JsonObject {
  const { turn } = state
  const knowsTier = turn.source !== 'messages'
  if (turn.serviceTier !== undefined && !knowsTier) recordLoss(state, 'service_tier', 'service tiers differ here')
  return dropUndefined({
    user: turn.user,
    service_tier: knowsTier ? turn.serviceTier : undefined,
    ...writeOpenAiFields(state),
  })
}

/** Fields of OpenAI's own service, which other providers refuse. `store: false` is implied there. */
function writeOpenAiFields(state: WriteState): JsonObject {
  const { turn } = state
  const fields = dropUndefined({
    verbosity: turn.verbosity,
    metadata: turn.metadata,
    store: turn.store,
    prompt_cache_key: turn.promptCacheKey,
    prompt_cache_retention: turn.promptCacheRetention,
    safety_identifier: turn.safetyIdentifier,
  })
  if (state.isNative || state.context.rules?.openAiFields !== false) return fields
  for (const [field, value] of Object.entries(fields))
    if (value !== false) recordLoss(state, field, "a field of OpenAI's own service")
  return {}
}

function listLosses(state: WriteState): void {
  const { turn } = state
  if (!state.isNative) {
    for (const [field] of givenFields(turn.extras))
      recordLoss(state, field, `a field of ${turn.source} that chat completions lack`)
  }
  if (turn.background === true) recordLoss(state, 'background', 'chat completions have no background mode')
  if (turn.truncation === 'auto') recordLoss(state, 'truncation', 'chat completions do not truncate')
  if (turn.reasoning?.summary !== undefined)
    recordLoss(state, 'reasoning.summary', 'chat completions have no summary setting')
  const marked = turn.messages.some((message) => message.parts.some((part) => part.type !== 'foreign' && part.cache))
  if (marked && !state.takesCache) recordLoss(state, 'cache_control', 'the target caches automatically')
}
