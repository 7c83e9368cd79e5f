import { isJsonObject, type JsonObject, type JsonValue, objectsOf } from '../../json.ts'
import { isVisibleText, requireObjectSchema } from '../json-checks.ts'
import type { StrictRequest } from '../strict-request.ts'
import type { Checker } from '../violation.ts'
import { checkAnthropicTurns } from './check-anthropic-turns.ts'

const TOOL_NAME = /^[a-zA-Z0-9_-]{1,128}$/
/** Fields of other APIs that an incorrect translation would leave in a messages body. */
const FOREIGN = [
  'n',
  'seed',
  'stop',
  'user',
  'logprobs',
  'top_logprobs',
  'logit_bias',
  'frequency_penalty',
  'presence_penalty',
  'max_completion_tokens',
  'max_output_tokens',
  'response_format',
  'reasoning_effort',
  'reasoning',
  'stream_options',
  'parallel_tool_calls',
  'store',
  'modalities',
  'verbosity',
  'instructions',
  'input',
  'previous_response_id',
  'prediction',
]

/** Models that refuse all sampling parameters. */
const NO_SAMPLING = /claude-(opus-4-[78]|opus-5|sonnet-5)/
/** Models that accept temperature or top_p, but not both. */
const ONE_SAMPLING = /claude-(opus|sonnet|haiku)-(4-[1-9]|[5-9])/

function isThinking(body: JsonObject): boolean {
  const { thinking } = body
  return isJsonObject(thinking) && (thinking['type'] === 'enabled' || thinking['type'] === 'adaptive')
}

function checkThinking(body: JsonObject, check: Checker): void {
  const { thinking } = body
  if (thinking === undefined) return
  const type = isJsonObject(thinking) ? thinking['type'] : undefined
  const known = ['enabled', 'adaptive', 'disabled'].includes(String(type))
  check.require(known, `thinking.type: ${JSON.stringify(type)} is not one of enabled, adaptive, disabled`)
  if (!isThinking(body) || !isJsonObject(thinking)) return
  const budget = thinking['budget_tokens']
  if (type === 'enabled') {
    check.require(
      typeof budget === 'number' && budget >= 1024,
      'thinking.enabled.budget_tokens: Input should be greater than or equal to 1024',
    )
    const less = typeof budget !== 'number' || typeof body['max_tokens'] !== 'number' || budget < body['max_tokens']
    check.require(less, '`max_tokens` must be greater than `thinking.budget_tokens`.')
  }
  const temperature = body['temperature']
  check.require(
    temperature === undefined || temperature === 1,
    '`temperature` may only be set to 1 when thinking is enabled.',
  )
  check.require(body['top_k'] === undefined, '`top_k` must be unset when thinking is enabled.')
  const topP = body['top_p']
  check.require(
    topP === undefined || Number(topP) >= 0.95,
    '`top_p` must be unset or at least 0.95 when thinking is enabled.',
  )
  const choice = isJsonObject(body['tool_choice']) ? body['tool_choice']['type'] : undefined
  check.require(choice !== 'any' && choice !== 'tool', 'Thinking may not be enabled when tool_choice forces tool use.')
}

function checkSampling(body: JsonObject, model: string, check: Checker): void {
  for (const field of ['temperature', 'top_p']) {
    const value = body[field]
    const fits = value === undefined || (typeof value === 'number' && value >= 0 && value <= 1)
    check.require(fits, `${field}: range: 0..1`)
  }
  const set = ['temperature', 'top_p', 'top_k'].filter((field) => body[field] !== undefined)
  if (NO_SAMPLING.test(model)) {
    check.require(set.length === 0, `${set.join(', ')}: not supported by this model`)
  } else if (ONE_SAMPLING.test(model)) {
    const both = set.includes('temperature') && set.includes('top_p')
    check.require(!both, '`temperature` and `top_p` cannot both be specified for this model.')
  }
  const stops = body['stop_sequences']
  const visible = stops === undefined || (Array.isArray(stops) && stops.every(isVisibleText))
  check.require(visible, 'stop_sequences: each stop sequence must contain non-whitespace')
}

function checkTools(body: JsonObject, check: Checker): void {
  const { tools } = body
  if (tools === undefined) {
    check.require(body['tool_choice'] === undefined, 'tool_choice: may only be specified while providing tools.')
    return
  }
  check.require(Array.isArray(tools), 'tools: Input should be a valid list')
  const names = new Set<unknown>()
  objectsOf(tools).forEach((tool, index) => {
    const place = `tools.${index}`
    const own = tool['type'] === undefined || tool['type'] === 'custom'
    check.require(
      TOOL_NAME.test(String(tool['name'] ?? '')),
      `${place}.name: String should match pattern '${TOOL_NAME.source}'`,
    )
    check.require(tool['function'] === undefined, `${place}.function: Extra inputs are not permitted`)
    check.require(!names.has(tool['name']), 'tools: Tool names must be unique.')
    if (own) requireObjectSchema(tool['input_schema'], `${place}.input_schema`, check)
    names.add(tool['name'])
  })
  const choice = body['tool_choice']
  if (choice === undefined) return
  const type = isJsonObject(choice) ? choice['type'] : undefined
  check.require(
    ['auto', 'any', 'tool', 'none'].includes(String(type)),
    `tool_choice: ${JSON.stringify(choice)} is not a valid choice`,
  )
  const named = type !== 'tool' || (isJsonObject(choice) && names.has(choice['name']))
  check.require(named, 'tool_choice: the named tool was not found in the provided tools')
}

function checkSystem(system: JsonValue | undefined, check: Checker): void {
  if (system === undefined || typeof system === 'string') return
  check.require(Array.isArray(system), 'system: Input should be a valid list or string')
  objectsOf(system).forEach((block, index) => {
    check.require(block['type'] === 'text', `system.${index}.type: Input should be 'text'`)
    check.require(isVisibleText(block['text']), 'system: text content blocks must be non-empty')
  })
}

function countCacheMarkers(value: JsonValue | undefined): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countCacheMarkers(item), 0)
  if (!isJsonObject(value)) return 0
  const own = value['cache_control'] == null ? 0 : 1
  return own + countCacheMarkers(value['content'])
}

/** Checks Anthropic messages. */
export function checkMessages(call: StrictRequest, check: Checker): void {
  const { headers, body } = call.request
  check.require(isVisibleText(headers['anthropic-version']), 'anthropic-version: header is required')
  check.require(call.model !== '', 'model: Field required')
  const limit = body['max_tokens']
  check.require(limit !== undefined, 'max_tokens: Field required')
  check.require(
    limit === undefined || (Number.isInteger(limit) && Number(limit) >= 1),
    'max_tokens: must be greater than or equal to 1',
  )
  const betas = (headers['anthropic-beta'] ?? '').split(/\s*,\s*/)
  checkSystem(body['system'], check)
  const { thinking } = body
  const replay = isJsonObject(thinking) && thinking['type'] === 'enabled'
  checkAnthropicTurns(body, { thinking: replay, betas }, check)
  checkTools(body, check)
  checkThinking(body, check)
  checkSampling(body, call.model, check)
  const markers = [body['system'], body['tools'], body['messages']].reduce<number>(
    (sum, value) => sum + countCacheMarkers(value),
    0,
  )
  check.require(markers <= 4, `A maximum of 4 blocks with cache_control may be provided. Found ${markers}.`)
  for (const field of FOREIGN) check.require(body[field] === undefined, `${field}: Extra inputs are not permitted`)
}
