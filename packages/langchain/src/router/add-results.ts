import { AIMessage, isBaseMessage } from '@langchain/core/messages'
import { TEXT_KEYS } from '../message/read-conversation.ts'
import type { RouteResult } from './route-result.ts'

/**
 * Adds the answers of earlier routes to the input of a later route: as named messages before the last one, or above the
 * text. Other kinds of input stay unchanged.
 */
export function addResults<Input>(input: Input, results: readonly RouteResult[]): Input {
  return results.length === 0 ? input : (add(input, results) as Input)
}

function add(input: unknown, results: readonly RouteResult[]): unknown {
  if (typeof input === 'string') return `${results.map(({ text }) => text).join('\n\n')}\n\n${input}`
  if (Array.isArray(input)) return [...input.slice(0, -1), ...results.map(toMessage), ...input.slice(-1)]
  if (isBaseMessage(input)) return [...results.map(toMessage), input]
  if (typeof input !== 'object' || input === null) return input
  if ('toChatMessages' in input && typeof input.toChatMessages === 'function') {
    return add(input.toChatMessages(), results)
  }
  const record = input as Readonly<Record<string, unknown>>
  const key = ['messages', ...TEXT_KEYS].find((name) => record[name] !== undefined)
  return key === undefined ? input : { ...record, [key]: add(record[key], results) }
}

function toMessage({ route, text }: RouteResult): AIMessage {
  return new AIMessage({ content: text, name: route })
}
