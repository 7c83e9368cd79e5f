import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { ToolChoice } from '../../../contract/wire/turn.ts'
import { refuseField } from '../../shape/check-field.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

const nameOf = (choice: JsonObject) => {
  const nested = isJsonObject(choice.function) ? choice.function : choice
  return typeof nested.name === 'string' ? nested.name : undefined
}

function readAllowed(choice: JsonObject): ToolChoice {
  const tools = Array.isArray(choice.tools) ? choice.tools.filter(isJsonObject) : []
  const names = tools.map(nameOf)
  const plain =
    tools.every(({ type }) => type === 'function' || type === 'custom') && names.every((name) => name !== undefined)
  if (!plain) return { type: 'foreign', dialect: 'responses', value: choice }
  return { type: 'allowed', mode: choice.mode === 'required' ? 'required' : 'auto', names: names as string[] }
}

/** Reads `tool_choice` in all its forms. An unknown value leaves the choice to the model. */
export function readToolChoice(choice: JsonValue): ToolChoice {
  if (typeof choice === 'string') {
    return choice === 'none' || choice === 'required' ? { type: choice } : { type: 'auto' }
  }
  if (!isJsonObject(choice)) return refuseField('tool_choice', 'a string or an object')
  if (choice.type === 'allowed_tools') return readAllowed(choice)
  if (choice.type === 'function' || choice.type === 'custom') {
    const name = nameOf(choice)
    if (name === undefined) return refuseField('tool_choice.name', 'a string')
    return { type: 'tool', name }
  }
  return { type: 'foreign', dialect: 'responses', value: choice }
}
