import { isJsonObject, type JsonObject, objectsOf } from '../../json.ts'
import { checkReasoningModel } from '../chat/check-chat.ts'
import { requireObjectSchema, requireRange } from '../json-checks.ts'
import { readOpenAiModel } from '../model-rules.ts'
import type { StrictRequest } from '../strict-request.ts'
import type { Checker } from '../violation.ts'
import { checkResponsesInput } from './check-responses-input.ts'

const NAME = /^[a-zA-Z0-9_-]{1,64}$/
/** Fields of other APIs that an incorrect translation would leave in a responses body. */
const FOREIGN = [
  'messages',
  'max_tokens',
  'max_completion_tokens',
  'response_format',
  'reasoning_effort',
  'stop',
  'seed',
  'n',
  'frequency_penalty',
  'presence_penalty',
  'logit_bias',
  'logprobs',
  'system',
  'thinking',
  'functions',
  'verbosity',
]

function checkTools(body: JsonObject, check: Checker): void {
  const tools = objectsOf(body['tools'])
  const names = new Set<unknown>()
  tools.forEach((tool, index) => {
    const place = `tools[${index}]`
    check.require(typeof tool['type'] === 'string', `Missing required parameter: '${place}.type'.`, `${place}.type`)
    if (tool['type'] !== 'function' && tool['type'] !== 'custom') return
    check.require(
      NAME.test(String(tool['name'] ?? '')),
      `Missing required parameter: '${place}.name'.`,
      `${place}.name`,
    )
    check.require(tool['function'] === undefined, `Unknown parameter: '${place}.function'.`, `${place}.function`)
    const { parameters } = tool
    if (parameters != null) requireObjectSchema(parameters, `${place}.parameters`, check)
    names.add(tool['name'])
  })
  const choice = body['tool_choice']
  if (!isJsonObject(choice) || (choice['type'] !== 'function' && choice['type'] !== 'custom')) return
  check.require(choice['function'] === undefined, "Unknown parameter: 'tool_choice.function'.", 'tool_choice.function')
  check.require(names.has(choice['name']), "Tool choice not found in 'tools' parameter.", 'tool_choice')
}

function checkFormat(body: JsonObject, check: Checker): void {
  const format = isJsonObject(body['text']) ? body['text']['format'] : undefined
  if (!isJsonObject(format)) return
  const { type } = format
  const known = type === 'text' || type === 'json_object' || type === 'json_schema'
  check.require(known, `Invalid value: '${String(type)}' for 'text.format.type'.`, 'text.format.type')
  if (type !== 'json_schema') return
  check.require(format['json_schema'] === undefined, "Unknown parameter: 'text.format.json_schema'.", 'text.format')
  const whole = NAME.test(String(format['name'] ?? '')) && isJsonObject(format['schema'])
  check.require(whole, "Missing required parameter: 'text.format.name' and 'text.format.schema'.", 'text.format.name')
}

function checkState({ request, options }: StrictRequest, check: Checker): void {
  const { body } = request
  const previous = body['previous_response_id']
  if (previous == null) return
  const both = "Mutually exclusive parameters: 'previous_response_id' and 'conversation'."
  check.require(body['conversation'] == null, both, 'previous_response_id')
  if ([...(options.knownResponses ?? [])].includes(String(previous))) return
  const message = `Previous response with id '${String(previous)}' not found.`
  check.add({ status: 400, message, param: 'previous_response_id', code: 'previous_response_not_found' })
}

/** Checks OpenAI responses. */
export function checkResponses(call: StrictRequest, check: Checker): void {
  const { body } = call.request
  check.require(call.model !== '', "Missing required parameter: 'model'.", 'model')
  checkResponsesInput(body, check)
  checkTools(body, check)
  checkFormat(body, check)
  checkState(call, check)
  checkReasoningModel(body, call.model, check)
  const reasoning = body['reasoning']
  const thinks = !readOpenAiModel(call.model).plain || !isJsonObject(reasoning) || reasoning['effort'] == null
  check.require(
    thinks,
    "Unsupported parameter: 'reasoning.effort' is not supported with this model.",
    'reasoning.effort',
  )
  requireRange(body, ['temperature', 0, 2], check)
  requireRange(body, ['top_p', 0, 1], check)
  requireRange(body, ['top_logprobs', 0, 20], check)
  requireRange(body, ['max_output_tokens', 16, Number.MAX_SAFE_INTEGER], check)
  const options = "The 'stream_options' parameter is only allowed when 'stream' is enabled."
  check.require(body['stream_options'] == null || call.stream, options, 'stream_options')
  const usage = isJsonObject(body['stream_options']) && body['stream_options']['include_usage'] !== undefined
  check.require(!usage, "Unknown parameter: 'stream_options.include_usage'.", 'stream_options.include_usage')
  for (const field of FOREIGN) check.require(body[field] === undefined, `Unknown parameter: '${field}'.`, field)
}
