import { isJsonObject, type JsonObject } from '../json.ts'

/** Arguments as an object, for Anthropic, Gemini and Bedrock. Anything else is a mistake in the script. */
export function parseToolInput(text: string): JsonObject {
  const value: unknown = text.trim() === '' ? {} : JSON.parse(text)
  if (!isJsonObject(value))
    throw new TypeError('This API carries tool arguments as an object; the script gives no object.')
  return value
}
