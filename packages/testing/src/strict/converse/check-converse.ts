import { isJsonObject, type JsonObject, objectsOf } from '../../json.ts'
import { isVisibleText, requireObjectSchema, requireRange } from '../json-checks.ts'
import type { StrictRequest } from '../strict-request.ts'
import type { Checker } from '../violation.ts'
import { checkConverseTurns } from './check-converse-turns.ts'

const TOP = new Set([
  'messages',
  'system',
  'inferenceConfig',
  'toolConfig',
  'guardrailConfig',
  'additionalModelRequestFields',
  'promptVariables',
  'additionalModelResponseFieldPaths',
  'requestMetadata',
  'performanceConfig',
  'serviceTier',
  'outputConfig',
])
const TOOL_NAME = /^[a-zA-Z0-9_-]{1,64}$/
const CHOICES = new Set(['auto', 'any', 'tool'])

function requireFields(body: JsonObject, known: ReadonlySet<string>, check: Checker): void {
  for (const field of Object.keys(body)) {
    check.require(known.has(field), `The field '${field}' is not part of this request; it is malformed.`)
  }
}

function checkTools(config: JsonObject, check: Checker): Set<unknown> {
  const names = new Set<unknown>()
  const tools = objectsOf(config['tools'])
  check.require(tools.length > 0, "Value at 'toolConfig.tools' failed to satisfy constraint: at least 1 member.")
  tools.forEach((tool, index) => {
    const place = `toolConfig.tools.${index}`
    if (tool['cachePoint'] !== undefined || tool['systemTool'] !== undefined) return
    const spec = tool['toolSpec']
    if (!check.require(isJsonObject(spec), `${place}: a toolSpec is required.`) || !isJsonObject(spec)) return
    check.require(
      TOOL_NAME.test(String(spec['name'] ?? '')),
      `Value at '${place}.toolSpec.name' failed to satisfy: ${TOOL_NAME.source}`,
    )
    const { description } = spec
    check.require(
      description === undefined || isVisibleText(description),
      `Value at '${place}.toolSpec.description': minimum length 1.`,
    )
    const schema = isJsonObject(spec['inputSchema']) ? spec['inputSchema']['json'] : undefined
    requireObjectSchema(schema, `${place}.toolSpec.inputSchema.json`, check)
    check.require(!names.has(spec['name']), `${place}: tool names must be unique.`)
    names.add(spec['name'])
  })
  return names
}

function checkChoice(config: JsonObject, names: ReadonlySet<unknown>, check: Checker): void {
  const choice = config['toolChoice']
  if (choice === undefined) return
  const keys = isJsonObject(choice) ? Object.keys(choice) : []
  const one = keys.length === 1 && CHOICES.has(keys[0] ?? '')
  check.require(one, 'toolChoice: exactly one of auto, any and tool is required.')
  const tool = isJsonObject(choice) ? choice['tool'] : undefined
  if (tool === undefined) return
  check.require(
    isJsonObject(tool) && names.has(tool['name']),
    'toolChoice.tool.name: the tool is not in toolConfig.tools.',
  )
}

function checkInference(config: JsonObject, check: Checker): void {
  requireFields(config, new Set(['maxTokens', 'temperature', 'topP', 'stopSequences']), check)
  requireRange(config, ['temperature', 0, 1], check)
  requireRange(config, ['topP', 0, 1], check)
  requireRange(config, ['maxTokens', 1, Number.MAX_SAFE_INTEGER], check)
  const stops = config['stopSequences']
  const visible =
    stops === undefined || (Array.isArray(stops) && stops.every((stop) => typeof stop === 'string' && stop !== ''))
  check.require(visible, 'inferenceConfig.stopSequences: non-empty texts.')
}

/** Checks Bedrock Converse and ConverseStream. */
export function checkConverse(call: StrictRequest, check: Checker): void {
  const { body, path } = call.request
  requireFields(body, TOP, check)
  const raw = /\/model\/([^/]+)\/converse/.exec(path)?.[1] ?? ''
  check.require(!raw.includes(':'), 'The model id in the path is not percent-encoded.')
  checkConverseTurns(body, check)
  for (const block of objectsOf(body['system'])) {
    const known =
      block['text'] !== undefined
        ? isVisibleText(block['text'])
        : block['cachePoint'] !== undefined || block['guardContent'] !== undefined
    check.require(
      known && block['type'] === undefined,
      'The text field in the system ContentBlock object is blank or missing.',
    )
  }
  const tools = body['toolConfig']
  if (isJsonObject(tools)) checkChoice(tools, checkTools(tools, check), check)
  const inference = body['inferenceConfig']
  if (isJsonObject(inference)) checkInference(inference, check)
}
