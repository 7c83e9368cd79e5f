import type { JsonObject } from '../../../contract/json.ts'
import type { Loss, WireContext, Written } from '../../../contract/wire/grammar.ts'
import type { Turn, TurnMessage } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { givenFields } from '../../shape/given-fields.ts'
import { foldWebSearch } from '../../tools/web-search.ts'
import { type ItemOptions, writeItems } from '../content/write-items.ts'
import { applyRules } from './apply-rules.ts'
import { LOGPROBS_INCLUDE } from './read-request.ts'
import { writeReasoningOptions, writeTextOptions } from './write-options.ts'
import { writeToolChoice, writeTools } from './write-tools.ts'

const ENCRYPTED_INCLUDE = 'reasoning.encrypted_content'
/** Turn fields that this API cannot express. */
const UNSUPPORTED = {
  topK: 'top_k',
  minP: 'min_p',
  stop: 'stop',
  seed: 'seed',
  frequencyPenalty: 'frequency_penalty',
  presencePenalty: 'presence_penalty',
  logitBias: 'logit_bias',
} as const satisfies Partial<Record<keyof Turn, string>>

function textOf(message: TurnMessage | undefined): string | undefined {
  const part = message?.parts[0]
  return message?.parts.length === 1 && part?.type === 'text' ? part.text : undefined
}

/** JSON without a schema is refused unless the input, of which the instructions are no part, contains the word. */
function isNeededInInput({ output, messages }: Turn): boolean {
  const [, ...others] = messages
  const says = ({ parts }: TurnMessage) => parts.some((part) => part.type === 'text' && /json/i.test(part.text))
  return output?.type === 'json' && !others.some(says)
}

/** Uses the first system message as `instructions` if it came from there or from an API without that field. */
export function splitInstructions(turn: Turn): { instructions: string | undefined; messages: readonly TurnMessage[] } {
  const first = turn.messages[0]
  const marked = first?.raw?.dialect === 'responses' && first.raw.fields.instructions === true
  const text = textOf(first)
  const takes = marked || (turn.source !== 'responses' && first?.role === 'system' && !isNeededInInput(turn))
  return takes && text !== undefined
    ? { instructions: text, messages: turn.messages.slice(1) }
    : { instructions: undefined, messages: turn.messages }
}

function writeInput(messages: readonly TurnMessage[], options: ItemOptions) {
  const only = messages[0]
  const text = textOf(only)
  const bare = messages.length === 1 && only?.role === 'user' && !only.listed && !only.raw && !only.id && !only.name
  if (bare && text !== undefined && only.parts[0]?.type === 'text' && !only.parts[0].raw) return text
  return messages.flatMap((message) => writeItems(message, options))
}

function writeInclude(turn: Turn, { rules }: WireContext): string[] | undefined {
  const include = new Set(turn.include)
  if (turn.source !== 'responses') {
    if (turn.logprobs) include.add(LOGPROBS_INCLUDE)
    // Without stored responses, the model's reasoning is only returned in this form.
    if (asksForReasoning(turn) || (rules?.reasoning === 'effort' && losesThread(turn))) include.add(ENCRYPTED_INCLUDE)
  }
  return include.size === 0 ? undefined : [...include]
}

const asksForReasoning = ({ reasoning }: Turn) =>
  reasoning !== undefined && reasoning.mode !== 'off' && reasoning.effort !== 'none'

/** After a call of a tool, the model would think anew. Chat clients return fields of an answer that they do not know. */
function losesThread({ source, tools, reasoning }: Turn): boolean {
  return source === 'chat' && reasoning === undefined && tools !== undefined && tools.length > 0
}

function noteUnsupported(turn: Turn, losses: Loss[]): void {
  for (const [key, field] of Object.entries(UNSUPPORTED)) {
    if (turn[key as keyof typeof UNSUPPORTED] !== undefined) {
      losses.push({ field, reason: 'the responses API has no such field' })
    }
  }
  if ((turn.choices ?? 1) > 1) losses.push({ field: 'n', reason: 'the responses API gives one answer' })
  const marked = turn.messages.some(({ parts }) => parts.some((part) => part.type !== 'foreign' && part.cache))
  if (marked) losses.push({ field: 'cache_control', reason: 'prefixes are cached without markers' })
  if (turn.source === 'responses') return
  for (const [field] of givenFields(turn.extras)) losses.push({ field, reason: `only ${turn.source} has this field` })
}

function ownExtras(turn: Turn): JsonObject {
  if (turn.source !== 'responses') return {}
  const { text: _text, reasoning: _reasoning, ...extras } = turn.extras
  return extras
}

/** Writes a turn as a responses request. */
export function writeRequest(given: Turn, context: WireContext): Written<JsonObject> {
  const turn = foldWebSearch(given)
  const losses: Loss[] = []
  noteUnsupported(turn, losses)
  const { instructions, messages } = splitInstructions(turn)
  const moved = messages.length === 0 && (turn.previousResponseId !== undefined || turn.source === 'responses')
  const top = turn.logprobs?.top
  const tools = turn.tools && writeTools(turn.tools, { isNative: turn.source === 'responses', losses })
  const body: JsonObject = {
    ...ownExtras(turn),
    model: context.model ?? turn.model,
    instructions,
    input: moved ? undefined : writeInput(messages, { source: turn.source, losses }),
    tools: tools && (tools.length > 0 || turn.source === 'responses') ? tools : undefined,
    tool_choice: turn.toolChoice && writeToolChoice(turn.toolChoice, turn.tools, losses),
    parallel_tool_calls: turn.parallelToolCalls,
    text: writeTextOptions(turn),
    reasoning: writeReasoningOptions(turn),
    max_output_tokens: turn.maxOutputTokens,
    temperature: turn.temperature,
    top_p: turn.topP,
    top_logprobs: top === undefined || top === 0 ? undefined : top,
    modalities: turn.source === 'responses' ? turn.modalities : undefined,
    audio: turn.source === 'responses' ? turn.audio : undefined,
    stream: turn.stream ? true : undefined,
    user: turn.user,
    metadata: turn.metadata,
    service_tier: turn.serviceTier,
    // Chat and messages do not store answers by default; this API does.
    store: turn.store ?? (turn.source === 'responses' ? undefined : false),
    background: turn.background,
    previous_response_id: turn.previousResponseId,
    prompt_cache_key: turn.promptCacheKey,
    prompt_cache_retention: turn.promptCacheRetention,
    safety_identifier: turn.safetyIdentifier,
    truncation: turn.truncation,
    include: writeInclude(turn, context),
  }
  const ruled = applyRules(dropUndefined(body), { ...context, isWritten: true })
  return { body: ruled.body, losses: [...losses, ...ruled.losses] }
}
