import { isJsonObject, type JsonObject, objectsOf } from '../../json.ts'
import type { Checker } from '../violation.ts'

const PARTS: Readonly<Record<string, readonly string[]>> = {
  user: ['input_text', 'input_image', 'input_file', 'input_audio'],
  system: ['input_text', 'input_image', 'input_file'],
  developer: ['input_text', 'input_image', 'input_file'],
  assistant: ['output_text', 'refusal'],
}

/** Required prefixes of item ids, by item type. */
const PREFIX: Readonly<Record<string, string>> = {
  message: 'msg',
  function_call: 'fc',
  reasoning: 'rs',
  custom_tool_call: 'ctc',
}

const OUTPUTS: Readonly<Record<string, string>> = {
  function_call_output: 'function_call',
  custom_tool_call_output: 'custom_tool_call',
}

function checkMessage(item: JsonObject, place: string, check: Checker): void {
  const role = String(item['role'])
  const known = Object.hasOwn(PARTS, role)
  if (!check.require(known, `Invalid value: '${role}' for '${place}.role'.`, `${place}.role`)) return
  const { content } = item
  if (typeof content === 'string') return
  check.require(
    Array.isArray(content) && content.length > 0,
    `Invalid type for '${place}.content'.`,
    `${place}.content`,
  )
  const allowed = PARTS[role] ?? []
  objectsOf(content).forEach((part, index) => {
    const at = `${place}.content[${index}]`
    const type = String(part['type'])
    const names = allowed.map((name) => `'${name}'`).join(', ')
    check.require(allowed.includes(type), `Invalid value: '${type}'. Supported values are: ${names}.`, `${at}.type`)
    if (type === 'input_text' || type === 'output_text') {
      check.require(typeof part['text'] === 'string', `Missing required parameter: '${at}.text'.`, `${at}.text`)
    }
    if (type === 'input_image') {
      const held = typeof part['image_url'] === 'string' || typeof part['file_id'] === 'string'
      check.require(held, `Invalid type for '${at}.image_url': expected an image URL as text.`, `${at}.image_url`)
    }
  })
}

function checkItem(item: JsonObject, place: string, check: Checker): void {
  const type = item['type'] ?? 'message'
  if (type === 'message') checkMessage(item, place, check)
  const called = type === 'function_call' || type === 'custom_tool_call'
  const text = item[type === 'function_call' ? 'arguments' : 'input']
  const whole = typeof item['name'] === 'string' && typeof item['call_id'] === 'string' && typeof text === 'string'
  check.require(!called || whole, `Missing required parameter at '${place}': call_id, name and arguments.`, place)
  const answered = Object.hasOwn(OUTPUTS, String(type))
  check.require(
    !answered || item['output'] !== undefined,
    `Missing required parameter: '${place}.output'.`,
    `${place}.output`,
  )
  const prefix = PREFIX[String(type)]
  const { id } = item
  const fits = id === undefined || prefix === undefined || String(id).startsWith(prefix)
  check.require(
    fits,
    `Invalid '${place}.id': '${String(id)}'. Expected an ID that begins with '${prefix}'.`,
    `${place}.id`,
  )
}

function checkPairs(body: JsonObject, items: readonly JsonObject[], check: Checker): void {
  const remembered = body['previous_response_id'] != null || body['conversation'] != null
  const calls = new Set<string>()
  const answered = new Set<string>()
  items.forEach((item, index) => {
    const id = String(item['call_id'])
    const of = OUTPUTS[String(item['type'])]
    if (item['type'] === 'function_call' || item['type'] === 'custom_tool_call') calls.add(id)
    if (of === undefined) return
    const message = `No tool call found for ${of.replace('_tool', ' tool').replace('_', ' ')} output with call_id ${id}.`
    check.require(remembered || calls.has(id), message, `input[${index}]`)
    answered.add(id)
  })
  const open = [...calls].filter((id) => !answered.has(id))
  check.require(open.length === 0, `No tool output found for function call ${open.join(', ')}.`, 'input')
}

/** The input of the responses API: text or items, parts that match their role, calls with their outputs. */
export function checkResponsesInput(body: JsonObject, check: Checker): void {
  const { input } = body
  if (typeof input === 'string') return
  const remembered = body['previous_response_id'] != null || body['prompt'] != null || body['conversation'] != null
  if (input === undefined && remembered) return
  if (!check.require(Array.isArray(input), "Missing required parameter: 'input'.", 'input')) return
  const items = objectsOf(input)
  const some = items.length > 0 || remembered
  check.require(some, "One of 'input', 'previous_response_id', 'prompt' or 'conversation' must be provided.", 'input')
  items.forEach((item, index) => {
    checkItem(item, `input[${index}]`, check)
  })
  checkPairs(body, items.filter(isJsonObject), check)
}
