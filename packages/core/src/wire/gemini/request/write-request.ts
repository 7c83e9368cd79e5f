import type { JsonObject } from '../../../contract/json.ts'
import type { Loss, WireContext, Written } from '../../../contract/wire/grammar.ts'
import type { Turn } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { givenFields } from '../../shape/given-fields.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { fitToolNames, GEMINI_NAMES } from '../../tools/fit-tool-names.ts'
import { foldWebSearch } from '../../tools/web-search.ts'
import { listCalls, writeContents } from '../content/write-contents.ts'
import { writeConfig } from './write-config.ts'
import { writeToolFields } from './write-tools.ts'

/** Turn fields that this API cannot express. */
const UNSUPPORTED = {
  minP: 'min_p',
  logitBias: 'logit_bias',
  user: 'user',
  metadata: 'metadata',
  serviceTier: 'service_tier',
  verbosity: 'verbosity',
  audio: 'audio',
  background: 'background',
  previousResponseId: 'previous_response_id',
  promptCacheKey: 'prompt_cache_key',
  safetyIdentifier: 'safety_identifier',
} as const satisfies Partial<Record<keyof Turn, string>>

/** Gemini fields that clients of other APIs may send, and Gemini's names for them. */
const KNOWN_EXTRAS: ReadonlyMap<string, string> = new Map([
  ['safety_settings', 'safetySettings'],
  ['safetySettings', 'safetySettings'],
  ['cached_content', 'cachedContent'],
  ['cachedContent', 'cachedContent'],
])

function noteUnsupported(turn: Turn, losses: Loss[]): void {
  for (const [key, field] of Object.entries(UNSUPPORTED)) {
    const value = turn[key as keyof typeof UNSUPPORTED]
    if (value !== undefined && value !== false) losses.push({ field, reason: 'Gemini has no such field' })
  }
  if (turn.parallelToolCalls === false)
    losses.push({ field: 'parallel_tool_calls', reason: 'Gemini cannot limit parallel calls' })
  const marked = turn.messages.some(({ parts }) => parts.some((part) => part.type !== 'foreign' && part.cache))
  if (marked) losses.push({ field: 'cache_control', reason: 'prefixes are cached without markers' })
}

function writeExtras(turn: Turn, losses: Loss[]): JsonObject {
  if (turn.source === 'gemini') {
    const { generationConfig: _config, ...extras } = turn.extras
    return extras
  }
  const written: JsonObject = {}
  for (const [field, value] of givenFields(turn.extras)) {
    const name = KNOWN_EXTRAS.get(field)
    if (name === undefined) losses.push({ field, reason: `only ${turn.source} has this field` })
    else written[name] = value
  }
  return written
}

/** Removes fields that the model does not support, at the top level or in `generationConfig`. */
function removeFields(body: JsonObject, context: WireContext, losses: Loss[]): void {
  const config = isJsonObject(body.generationConfig) ? body.generationConfig : {}
  for (const field of context.rules?.removedFields ?? []) {
    for (const holder of [body, config]) {
      if (!Object.hasOwn(holder, field)) continue
      delete holder[field]
      losses.push({ field, reason: 'the model does not take it' })
    }
  }
}

/**
 * Writes a turn as the body of generateContent or streamGenerateContent; the model is in the URL. Throws PlanoError
 * `invalid_request` for schemas and hosted tools that Gemini does not support.
 */
export function writeRequest(given: Turn, context: WireContext): Written<JsonObject> {
  const turn = foldWebSearch(given)
  const losses: Loss[] = []
  noteUnsupported(turn, losses)
  const names = fitToolNames(turn, GEMINI_NAMES)
  const options = { source: turn.source, rules: context.rules, names, called: listCalls(turn.messages), losses }
  const body: JsonObject = dropUndefined({
    ...writeExtras(turn, losses),
    ...writeContents(turn, context, options),
    ...writeToolFields(turn, context, options),
    generationConfig: writeConfig(turn, context, losses),
  })
  removeFields(body, context, losses)
  return { body, losses }
}
