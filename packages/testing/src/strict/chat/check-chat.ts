import { isJsonObject, type JsonObject, objectsOf } from '../../json.ts'
import { requireObjectSchema, requireRange } from '../json-checks.ts'
import { readOpenAiModel } from '../model-rules.ts'
import type { StrictRequest } from '../strict-request.ts'
import type { Checker } from '../violation.ts'
import { checkChatMessages } from './check-chat-messages.ts'

const TOOL_NAME = /^[a-zA-Z0-9_-]{1,64}$/
const SAMPLING = [
  'temperature',
  'top_p',
  'presence_penalty',
  'frequency_penalty',
  'logprobs',
  'top_logprobs',
  'logit_bias',
]
const NEUTRAL: Readonly<Record<string, number>> = {
  temperature: 1,
  top_p: 1,
  presence_penalty: 0,
  frequency_penalty: 0,
}
/** Fields of other APIs that an incorrect translation would leave in a chat body. */
const FOREIGN = [
  'system',
  'max_output_tokens',
  'stop_sequences',
  'thinking',
  'instructions',
  'input',
  'contents',
  'anthropic_version',
]

/** Parameters that OpenAI's reasoning models refuse. */
export function checkReasoningModel(body: JsonObject, model: string, check: Checker): void {
  const rules = readOpenAiModel(model)
  const unsupported = (field: string) => `Unsupported parameter: '${field}' is not supported with this model.`
  if (!rules.reasoning) {
    check.require(!rules.plain || body['reasoning_effort'] == null, unsupported('reasoning_effort'), 'reasoning_effort')
    return
  }
  const limit = `${unsupported('max_tokens')} Use 'max_completion_tokens' instead.`
  check.require(body['max_tokens'] == null, limit, 'max_tokens')
  check.require(!rules.refusesStop || body['stop'] == null, unsupported('stop'), 'stop')
  const effort = isJsonObject(body['reasoning']) ? body['reasoning']['effort'] : body['reasoning_effort']
  if (rules.samplingWithoutReasoning && effort === 'none') return
  for (const field of SAMPLING) {
    const value = body[field]
    check.require(value == null || value === NEUTRAL[field], unsupported(field), field)
  }
}

function checkTools(body: JsonObject, check: Checker): void {
  const { tools } = body
  if (tools === undefined) {
    check.require(
      body['tool_choice'] == null,
      "'tool_choice' is only allowed when 'tools' are specified.",
      'tool_choice',
    )
    const parallel = "'parallel_tool_calls' is only allowed when 'tools' are specified."
    check.require(body['parallel_tool_calls'] == null, parallel, 'parallel_tool_calls')
    return
  }
  if (!check.require(Array.isArray(tools) && tools.length > 0, "Invalid 'tools': empty array.", 'tools')) return
  const names = new Set<unknown>()
  objectsOf(tools).forEach((tool, index) => {
    const place = `tools[${index}]`
    const inner = tool['type'] === 'custom' ? tool['custom'] : tool['function']
    const typed = tool['type'] === 'function' || tool['type'] === 'custom'
    if (!check.require(typed && isJsonObject(inner), `Missing required parameter: '${place}.function'.`, place)) return
    const { name, parameters } = inner as JsonObject
    check.require(
      TOOL_NAME.test(String(name ?? '')),
      `Invalid '${place}.function.name': ${JSON.stringify(name)}.`,
      place,
    )
    if (parameters !== undefined) requireObjectSchema(parameters, `${place}.function.parameters`, check)
    names.add(name)
  })
  const choice = body['tool_choice']
  if (!isJsonObject(choice) || choice['type'] === 'allowed_tools') return
  const chosen = choice[choice['type'] === 'custom' ? 'custom' : 'function']
  const known = isJsonObject(chosen) && names.has(chosen['name'])
  check.require(known, "Tool choice not found in 'tools' parameter.", 'tool_choice')
}

function checkFormat(body: JsonObject, check: Checker): void {
  const format = body['response_format']
  if (format == null) return
  const type = isJsonObject(format) ? format['type'] : undefined
  const known = type === 'text' || type === 'json_object' || type === 'json_schema'
  if (!check.require(known, `Invalid 'response_format.type': ${JSON.stringify(type)}.`, 'response_format')) return
  const schema = isJsonObject(format) ? format['json_schema'] : undefined
  const named = isJsonObject(schema) && TOOL_NAME.test(String(schema['name'] ?? '')) && isJsonObject(schema['schema'])
  const missing = "Missing required parameter: 'response_format.json_schema' with a name and a schema."
  check.require(type !== 'json_schema' || named, missing, 'response_format.json_schema')
}

function checkAzure({ request, route, model }: StrictRequest, check: Checker): void {
  if (route.azure === undefined) {
    check.require(model !== '', 'you must provide a model parameter', 'model')
    return
  }
  const version = request.query.get('api-version') ?? ''
  const known = /^\d{4}-\d{2}-\d{2}(-preview)?$/.test(version)
  if (!known) check.add({ status: 404, message: 'Resource not found: api-version is missing or wrong.', code: '404' })
}

/** Checks OpenAI chat completions, including Azure's paths. */
export function checkChat(call: StrictRequest, check: Checker): void {
  const { body } = call.request
  checkAzure(call, check)
  checkChatMessages(body['messages'], check)
  checkTools(body, check)
  checkFormat(body, check)
  checkReasoningModel(body, call.model, check)
  requireRange(body, ['temperature', 0, 2], check)
  requireRange(body, ['top_p', 0, 1], check)
  requireRange(body, ['n', 1, 128], check)
  requireRange(body, ['top_logprobs', 0, 20], check)
  requireRange(body, ['max_tokens', 1, Number.MAX_SAFE_INTEGER], check)
  requireRange(body, ['max_completion_tokens', 1, Number.MAX_SAFE_INTEGER], check)
  requireRange(body, ['presence_penalty', -2, 2], check)
  requireRange(body, ['frequency_penalty', -2, 2], check)
  const both = body['max_tokens'] != null && body['max_completion_tokens'] != null
  check.require(
    !both,
    "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.",
    'max_tokens',
  )
  const options = "The 'stream_options' parameter is only allowed when 'stream' is enabled."
  check.require(body['stream_options'] == null || call.stream, options, 'stream_options')
  const probabilities = "The 'top_logprobs' parameter is only allowed when 'logprobs' is enabled."
  check.require(body['top_logprobs'] == null || body['logprobs'] === true, probabilities, 'top_logprobs')
  const { stop } = body
  check.require(!Array.isArray(stop) || stop.length <= 4, "Invalid 'stop': at most 4 sequences.", 'stop')
  for (const field of FOREIGN) {
    check.require(body[field] === undefined, `Unrecognized request argument supplied: ${field}`, field)
  }
}
