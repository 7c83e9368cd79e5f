import { isJsonObject, type JsonObject } from '../json.ts'

/** Arguments as the object that Anthropic, Gemini and Bedrock carry; a script whose arguments are no object is a mistake. */
export function parseToolInput(text: string): JsonObject {
  const value: unknown = text.trim() === '' ? {} : JSON.parse(text)
  if (!isJsonObject(value))
    throw new TypeError('This API carries tool arguments as an object; the script gives no object.')
  return value
}
