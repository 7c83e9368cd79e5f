import { isJsonObject, type JsonObject, objectsOf } from '../../json.ts'
import type { Checker } from '../violation.ts'

const DATA = [
  'text',
  'inlineData',
  'fileData',
  'functionCall',
  'functionResponse',
  'executableCode',
  'codeExecutionResult',
]
const BESIDES = new Set([...DATA, 'thought', 'thoughtSignature', 'videoMetadata', 'mediaResolution'])

function checkPart(part: JsonObject, place: string, check: Checker): void {
  for (const key of Object.keys(part)) {
    check.require(
      BESIDES.has(key),
      `Invalid JSON payload received. Unknown name "${key}" at '${place}': Cannot find field.`,
    )
  }
  const data = DATA.filter((key) => part[key] !== undefined)
  check.require(data.length === 1, `${place}.data: required oneof field 'data' must have one initialized field`)
  const { inlineData, fileData, functionCall, functionResponse } = part
  if (inlineData !== undefined) {
    const whole =
      isJsonObject(inlineData) && typeof inlineData['mimeType'] === 'string' && typeof inlineData['data'] === 'string'
    check.require(whole, `${place}.inline_data: mimeType and base64 data are required`)
  }
  if (fileData !== undefined) {
    check.require(
      isJsonObject(fileData) && typeof fileData['fileUri'] === 'string',
      `${place}.file_data.file_uri: required`,
    )
  }
  if (functionCall !== undefined) {
    const whole =
      isJsonObject(functionCall) && typeof functionCall['name'] === 'string' && isJsonObject(functionCall['args'] ?? {})
    check.require(whole, `${place}.function_call: a name and an object of args are required`)
  }
  if (functionResponse === undefined) return
  const whole =
    isJsonObject(functionResponse) && typeof functionResponse['name'] === 'string' && functionResponse['name'] !== ''
  check.require(whole, `${place}.function_response.name: Name cannot be empty.`)
  check.require(
    isJsonObject(functionResponse) && isJsonObject(functionResponse['response']),
    `${place}.function_response.response: must be an object`,
  )
}

const namesOf = (parts: readonly JsonObject[], key: string): string[] =>
  parts
    .map((part) => part[key])
    .filter(isJsonObject)
    .map((value) => String(value['name']))

function checkCalls(before: readonly JsonObject[], parts: readonly JsonObject[], check: Checker): void {
  const calls = namesOf(before, 'functionCall').sort()
  const answers = namesOf(parts, 'functionResponse').sort()
  if (calls.length === 0) {
    check.require(
      answers.length === 0,
      'Please ensure that function response turn comes immediately after a function call turn.',
    )
    return
  }
  const rule =
    'Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.'
  check.require(calls.length === answers.length, rule)
  const same = calls.length !== answers.length || calls.every((name, index) => name === answers[index])
  check.require(same, `Function responses ${answers.join(', ')} do not match the calls ${calls.join(', ')}.`)
}

/** In the current turn of Gemini 3, the first call of every step must have its thought signature. */
function checkSignatures(contents: readonly JsonObject[], check: Checker): void {
  const asks = (content: JsonObject) =>
    content['role'] === 'user' && namesOf(objectsOf(content['parts']), 'functionResponse').length === 0
  const current = contents.slice(contents.findLastIndex(asks) + 1)
  for (const content of current) {
    const first = objectsOf(content['parts']).find((part) => part['functionCall'] !== undefined)
    const signed = first === undefined || typeof first['thoughtSignature'] === 'string'
    check.require(signed, 'Function call is missing a thought_signature in functionCall parts.')
  }
}

/**
 * Gemini's rules for a conversation: user first, strictly alternating roles, one value per part, immediate function
 * responses.
 */
export function checkGeminiContents(body: JsonObject, model: string, check: Checker): void {
  const contents = objectsOf(body['contents'])
  if (!check.require(contents.length > 0, 'contents is not specified')) return
  let before: string | undefined
  let last: JsonObject[] = []
  contents.forEach((content, index) => {
    const place = `contents[${index}]`
    const role = content['role']
    check.require(
      role === 'user' || role === 'model',
      `Please use a valid role: user, model. Got ${JSON.stringify(role)}.`,
    )
    check.require(index > 0 || role === 'user', 'Please ensure that the first content has the role user.')
    check.require(role !== before, 'Please ensure that multiturn requests alternate between user and model.')
    const parts = objectsOf(content['parts'])
    check.require(parts.length > 0, `${place}.parts: must not be empty.`)
    parts.forEach((part, at) => {
      checkPart(part, `${place}.parts[${at}]`, check)
    })
    checkCalls(last, parts, check)
    before = String(role)
    last = parts
  })
  if (/gemini-3/.test(model)) checkSignatures(contents, check)
}
