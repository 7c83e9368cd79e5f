import { isJsonObject, type JsonObject, objectsOf } from '../../json.ts'
import { requireRange } from '../json-checks.ts'
import type { StrictRequest } from '../strict-request.ts'
import type { Checker } from '../violation.ts'
import { checkGeminiContents } from './check-gemini-contents.ts'
import { checkGeminiSchema } from './check-gemini-schema.ts'

const TOP = new Set([
  'contents',
  'systemInstruction',
  'tools',
  'toolConfig',
  'safetySettings',
  'generationConfig',
  'cachedContent',
  'labels',
  'model',
])
const CONFIG = new Set([
  'stopSequences',
  'responseMimeType',
  'responseSchema',
  'responseJsonSchema',
  'responseModalities',
  'candidateCount',
  'maxOutputTokens',
  'temperature',
  'topP',
  'topK',
  'seed',
  'presencePenalty',
  'frequencyPenalty',
  'responseLogprobs',
  'logprobs',
  'enableEnhancedCivicAnswers',
  'speechConfig',
  'thinkingConfig',
  'mediaResolution',
  'imageConfig',
  'audioTimestamp',
])
const FUNCTION_NAME = /^[a-zA-Z_][a-zA-Z0-9_.:-]{0,63}$/

function requireFields(body: JsonObject, known: ReadonlySet<string>, check: Checker): void {
  for (const field of Object.keys(body)) {
    check.require(known.has(field), `Invalid JSON payload received. Unknown name "${field}": Cannot find field.`)
  }
}

function checkConfig(config: JsonObject, model: string, check: Checker): void {
  requireFields(config, CONFIG, check)
  requireRange(config, ['temperature', 0, 2], check)
  requireRange(config, ['topP', 0, 1], check)
  requireRange(config, ['candidateCount', 1, 8], check)
  requireRange(config, ['maxOutputTokens', 1, Number.MAX_SAFE_INTEGER], check)
  requireRange(config, ['logprobs', 0, 20], check)
  const stops = config['stopSequences']
  const few = stops === undefined || (Array.isArray(stops) && stops.length <= 5 && stops.every((stop) => stop !== ''))
  check.require(few, 'stop_sequences: at most 5 non-empty sequences.')
  if (config['responseSchema'] !== undefined)
    checkGeminiSchema(config['responseSchema'], 'generation_config.response_schema', check)
  const shaped = config['responseSchema'] !== undefined || config['responseJsonSchema'] !== undefined
  check.require(
    !shaped || config['responseMimeType'] === 'application/json',
    'A response schema needs the mime type application/json.',
  )
  const thinking = config['thinkingConfig']
  if (!isJsonObject(thinking)) return
  const both = thinking['thinkingBudget'] !== undefined && thinking['thinkingLevel'] !== undefined
  check.require(!both, 'You can only set only one of thinking budget and thinking level.')
  const level = thinking['thinkingLevel'] === undefined || /gemini-([3-9]|flash-latest|pro-latest)/.test(model)
  check.require(level, 'Thinking level is not supported for this model.')
}

function checkTools(body: JsonObject, check: Checker): void {
  const names = new Set<string>()
  objectsOf(body['tools']).forEach((tool, index) => {
    objectsOf(tool['functionDeclarations']).forEach((declaration, at) => {
      const place = `tools[${index}].function_declarations[${at}]`
      const name = String(declaration['name'] ?? '')
      check.require(FUNCTION_NAME.test(name), `Invalid function name at ${place}.name: "${name}".`)
      check.require(!names.has(name), `Duplicate function declaration found: ${name}`)
      names.add(name)
      requireFields(
        declaration,
        new Set(['name', 'description', 'parameters', 'parametersJsonSchema', 'response', 'behavior']),
        check,
      )
      const { parameters } = declaration
      if (parameters === undefined) return
      checkGeminiSchema(parameters, `${place}.parameters`, check)
      const { properties } = isJsonObject(parameters) ? parameters : {}
      const filled = isJsonObject(properties) && Object.keys(properties).length > 0
      check.require(filled, `${place}.parameters.properties: should be non-empty for OBJECT type`)
    })
  })
  const config = isJsonObject(body['toolConfig']) ? body['toolConfig']['functionCallingConfig'] : undefined
  if (!isJsonObject(config)) return
  const { mode, allowedFunctionNames: allowed } = config
  check.require(
    ['AUTO', 'ANY', 'NONE', 'VALIDATED'].includes(String(mode)),
    `Invalid function calling mode: ${String(mode)}`,
  )
  if (!Array.isArray(allowed)) return
  check.require(mode === 'ANY' || mode === 'VALIDATED', 'allowed_function_names needs the mode ANY.')
  for (const name of allowed)
    check.require(names.has(String(name)), `allowed_function_names: ${String(name)} is not declared.`)
}

/** Checks Gemini generateContent and streamGenerateContent. */
export function checkGemini(call: StrictRequest, check: Checker): void {
  const { body, query } = call.request
  requireFields(body, TOP, check)
  checkGeminiContents(body, call.model, check)
  const system = body['systemInstruction']
  if (system !== undefined) {
    const parts = isJsonObject(system) ? objectsOf(system['parts']) : []
    const texts = parts.length > 0 && parts.every((part) => typeof part['text'] === 'string' && part['text'] !== '')
    check.require(texts, 'system_instruction: parts with text are required')
    check.require(!call.model.startsWith('gemma'), 'Developer instruction is not enabled for this model.')
  }
  checkTools(body, check)
  const config = body['generationConfig']
  if (isJsonObject(config)) checkConfig(config, call.model, check)
  check.require(
    !call.stream || query.get('alt') === 'sse',
    'This provider streams server-sent events only: alt=sse is missing.',
  )
}
