import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { ModelAbilities } from '../../contract/model/model-target.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { estimateTokens } from '../../util/text/estimate-tokens.ts'

type Ability = 'tools' | 'vision' | 'audio' | 'schema'

/** What a request requires of a model. */
export interface RequestNeeds {
  abilities: readonly Ability[]
  /** Estimated input tokens. */
  tokens: number
}

/** A model that does not support a request. */
export interface Misfit {
  model: string
  reason: string
}

export interface FittedModels {
  models: readonly string[]
  misfits: readonly Misfit[]
}

const WORDS: Readonly<Record<Ability, string>> = {
  tools: 'tools',
  vision: 'images',
  audio: 'audio',
  schema: 'structured output',
}

/** Determines what a request in any client API requires. */
export function readNeeds(body: JsonObject, messages: readonly ChatMessage[]): RequestNeeds {
  const abilities: Ability[] = []
  if (Array.isArray(body['tools']) && body['tools'].length > 0) abilities.push('tools')
  if (hasPart(messages, ['image_url', 'image', 'input_image'])) abilities.push('vision')
  if (hasPart(messages, ['input_audio', 'audio'])) abilities.push('audio')
  if (wantsSchema(body)) abilities.push('schema')
  return { abilities, tokens: estimateTokens([messages, body['tools'] ?? null]) }
}

function hasPart(messages: readonly ChatMessage[], types: readonly string[]): boolean {
  return messages.some(({ content }) => Array.isArray(content) && content.some(({ type }) => types.includes(type)))
}

/** Chat completions, responses and messages each have their own field for it. */
function wantsSchema(body: JsonObject): boolean {
  const places = [body['response_format'], inside(body['text'], 'format'), inside(body['output_config'], 'format')]
  return [...places, body['output_format']].some((place) => inside(place, 'type') === 'json_schema')
}

function inside(value: JsonValue | undefined, field: string): JsonValue | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value[field] : undefined
}

/**
 * The models that support a request, in order. Unknown abilities count as supported. The length is an estimate: if it
 * exceeds all context windows, the models with the largest stay. Throws `no_match` when no model has a required
 * ability.
 */
export function fitModels(
  models: readonly string[],
  needs: RequestNeeds,
  abilitiesOf: (model: string) => ModelAbilities | undefined,
): FittedModels {
  const misfits: Misfit[] = []
  const able = models.filter((model) => {
    const missing = needs.abilities.find((ability) => abilitiesOf(model)?.[ability] === false)
    if (missing) misfits.push({ model, reason: `does not support ${WORDS[missing]}` })
    return missing === undefined
  })
  if (able.length === 0) throw refuse(needs, misfits)
  const windows = able.map((model) => abilitiesOf(model)?.contextWindow ?? Number.POSITIVE_INFINITY)
  const most = Math.max(...windows)
  const fitting = able.filter((model, index) => {
    const window = windows[index] ?? Number.POSITIVE_INFINITY
    const fits = needs.tokens <= window || (most < needs.tokens && window === most)
    if (!fits) misfits.push({ model, reason: `takes ${window} tokens, but the request has about ${needs.tokens}` })
    return fits
  })
  return { models: fitting, misfits }
}

function refuse(needs: RequestNeeds, misfits: readonly Misfit[]): PlanoError {
  const wanted = needs.abilities.map((ability) => WORDS[ability]).join(' and ')
  const models = misfits.map(({ model }) => model)
  return new PlanoError('no_match', `None of the possible models supports ${wanted}.`, { details: { models } })
}
