import { type BaseMessageLike, coerceMessageLikeToMessage, isBaseMessage } from '@langchain/core/messages'
import { type ChatMessage, PlanoError } from '@planojs/core'
import { toChatMessages } from './to-chat-messages.ts'

/** The keys under which chains expect the user's input and the history. */
export const TEXT_KEYS = ['input', 'question', 'query', 'text', 'prompt'] as const
const HISTORY_KEYS = ['chat_history', 'history', 'chatHistory'] as const

/**
 * Reads the conversation from a Runnable's input: a string, a message or list of messages, a prompt value, or an object
 * with one of these under `messages`, or under `input`, `question`, `query`, `text` or `prompt` with an optional
 * `chat_history`. Throws PlanoError `invalid_request` for anything else.
 */
export function readConversation(input: unknown): ChatMessage[] {
  const found = read(input)
  if (found === undefined) {
    throw new PlanoError(
      'invalid_request',
      'The input has no conversation: pass a text, messages, { messages } or { input }, or set `readInput`.',
    )
  }
  return found
}

function read(input: unknown): ChatMessage[] | undefined {
  if (typeof input === 'string') return [{ role: 'user', content: input }]
  if (isBaseMessage(input)) return toChatMessages([input])
  if (Array.isArray(input)) return input.length === 0 ? undefined : toChatMessages(input.map(toMessage))
  if (typeof input !== 'object' || input === null) return undefined
  if ('toChatMessages' in input && typeof input.toChatMessages === 'function') {
    return toChatMessages(input.toChatMessages())
  }
  const record = input as Readonly<Record<string, unknown>>
  if (record['messages'] !== undefined) return read(record['messages'])
  const key = TEXT_KEYS.find((name) => record[name] !== undefined)
  const current = key === undefined ? undefined : read(record[key])
  if (current === undefined) return undefined
  const before = HISTORY_KEYS.map((name) => record[name]).find((value) => Array.isArray(value) && value.length > 0)
  return [...(before === undefined ? [] : (read(before) ?? [])), ...current]
}

function toMessage(value: unknown) {
  try {
    return coerceMessageLikeToMessage(value as BaseMessageLike)
  } catch (cause) {
    throw new PlanoError('invalid_request', 'The list does not contain messages.', { cause })
  }
}
