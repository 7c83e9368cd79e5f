import type { JsonObject } from '../../../contract/json.ts'
import type { Loss, WireContext, Written } from '../../../contract/wire/grammar.ts'
import type { Turn } from '../../../contract/wire/turn.ts'
import { separateCallIds } from '../../fit/separate-call-ids.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { givenFields } from '../../shape/given-fields.ts'
import { CONVERSE_NAMES, fitToolNames } from '../../tools/fit-tool-names.ts'
import { sanitiseSchema } from '../../tools/sanitise-schema.ts'
import { schemaForTool } from '../../tools/schema-tool.ts'
import { createDocumentNames } from '../content/document-names.ts'
import { writeCallId } from '../content/write-blocks.ts'
import { writeMessages } from '../content/write-messages.ts'
import { schemaContext } from './schema-context.ts'
import { writeInference, writeThinking } from './write-inference.ts'
import { writeToolConfig } from './write-tools.ts'

/** Turn fields that this API cannot express. */
const UNSUPPORTED = {
  minP: 'min_p',
  seed: 'seed',
  frequencyPenalty: 'frequency_penalty',
  presencePenalty: 'presence_penalty',
  logitBias: 'logit_bias',
  logprobs: 'logprobs',
  user: 'user',
  verbosity: 'verbosity',
  audio: 'audio',
  modalities: 'modalities',
  background: 'background',
  previousResponseId: 'previous_response_id',
  promptCacheKey: 'prompt_cache_key',
  safetyIdentifier: 'safety_identifier',
} as const satisfies Partial<Record<keyof Turn, string>>

/** Fields of this API that clients of other APIs may send. */
const KNOWN_EXTRAS: ReadonlyMap<string, string> = new Map([
  ['guardrailConfig', 'guardrailConfig'],
  ['guardrail_config', 'guardrailConfig'],
  ['performanceConfig', 'performanceConfig'],
  ['performance_config', 'performanceConfig'],
  ['additionalModelResponseFieldPaths', 'additionalModelResponseFieldPaths'],
])
const TIERS = new Set(['default', 'priority', 'flex', 'reserved'])

function noteUnsupported(turn: Turn, losses: Loss[]): void {
  for (const [key, field] of Object.entries(UNSUPPORTED)) {
    const value = turn[key as keyof typeof UNSUPPORTED]
    if (value !== undefined && value !== false) losses.push({ field, reason: 'Converse has no such field' })
  }
  if ((turn.choices ?? 1) > 1) losses.push({ field: 'n', reason: 'Converse gives one answer' })
  if (turn.parallelToolCalls === false)
    losses.push({ field: 'parallel_tool_calls', reason: 'Converse cannot limit parallel calls' })
  if (turn.output?.type === 'json')
    losses.push({ field: 'response_format', reason: 'Converse has no JSON mode without a schema' })
}

function writeExtras(turn: Turn, losses: Loss[]): JsonObject {
  const { additionalModelRequestFields: _fields, ...extras } = turn.extras
  if (turn.source === 'converse') return extras
  const written: JsonObject = {}
  for (const [field, value] of givenFields(extras)) {
    const name = KNOWN_EXTRAS.get(field)
    if (name === undefined) losses.push({ field, reason: `only ${turn.source} has this field` })
    else written[name] = value
  }
  return written
}

function writeTier(turn: Turn, losses: Loss[]): JsonObject | undefined {
  if (turn.serviceTier === undefined || turn.serviceTier === 'auto') return undefined
  if (TIERS.has(turn.serviceTier)) return { type: turn.serviceTier }
  losses.push({ field: 'service_tier', reason: 'Bedrock has no such tier' })
  return undefined
}

/** Native schema output, which only Claude is asked for: the schema is passed as JSON text. */
function writeOutput(turn: Turn, context: WireContext): JsonObject | undefined {
  if (turn.output?.type !== 'schema' || schemaForTool(turn, context)) return undefined
  const { name, description, schema } = turn.output
  const jsonSchema = dropUndefined({ name, description, schema: JSON.stringify(sanitiseSchema(schema)) })
  return { textFormat: { type: 'json_schema', structure: { jsonSchema } } }
}

const usesTools = (turn: Turn) =>
  turn.messages.some(({ parts }) => parts.some((part) => part.type === 'tool-call' || part.type === 'tool-result'))

/**
 * Writes a turn as the body of Converse or ConverseStream; the model is in the URL. Throws PlanoError `invalid_request`
 * for media by URL, unknown media types and hosted tools.
 */
export function writeRequest(given: Turn, givenContext: WireContext): Written<JsonObject> {
  const losses: Loss[] = []
  const context = schemaContext(givenContext)
  const messages = [...separateCallIds(given.messages, (id) => writeCallId(id, context.rules))]
  const turn = { ...given, messages }
  noteUnsupported(turn, losses)
  const names = fitToolNames(turn, CONVERSE_NAMES)
  const thinking = writeThinking(turn, context.rules, losses)
  const isThinking = thinking.isOn || context.rules?.forcedTools === false
  const toolConfig = writeToolConfig(turn, context, { names, losses, isThinking })
  const inWords = toolConfig === undefined && usesTools(turn)
  if (inWords) losses.push({ field: 'messages.tool_calls', reason: 'without tools, earlier calls became text' })
  const calls = turn.messages.flatMap(({ parts }) => parts.filter((part) => part.type === 'tool-call'))
  const options = {
    source: turn.source,
    rules: context.rules,
    names,
    nameDocument: createDocumentNames(),
    called: new Set(calls.map(({ id }) => id)),
    inWords,
    losses,
  }
  const body = dropUndefined({
    ...writeExtras(turn, losses),
    ...writeMessages(turn, options),
    ...writeInference(turn, context, { thinking, losses }),
    toolConfig,
    outputConfig: writeOutput(turn, context),
    requestMetadata: turn.metadata,
    serviceTier: writeTier(turn, losses),
  })
  return { body, losses }
}
