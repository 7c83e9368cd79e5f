import { type BaseMessage, isAIMessage, isToolMessage } from '@langchain/core/messages'
import type { ChatContentPart, ChatMessage, ChatToolCall } from '@planojs/core'
import { toContentPart } from './to-content-part.ts'

const ROLES: Readonly<Record<string, ChatMessage['role']>> = {
  human: 'user',
  ai: 'assistant',
  system: 'system',
  developer: 'developer',
  tool: 'tool',
  function: 'function',
  user: 'user',
  assistant: 'assistant',
}

/**
 * Converts LangChain messages to chat-completions form: tool calls and results, images, files and audio, with reasoning
 * separate.
 */
export function toChatMessages(messages: readonly BaseMessage[]): ChatMessage[] {
  return messages.map(toChatMessage)
}

function roleOf(message: BaseMessage): ChatMessage['role'] {
  if (message.additional_kwargs['__openai_role__'] === 'developer') return 'developer'
  // A generic chat message has its own role; an unknown role counts as the user.
  const own = 'role' in message && typeof message.role === 'string' ? message.role : undefined
  return ROLES[own ?? message.type] ?? 'user'
}

function toChatMessage(message: BaseMessage): ChatMessage {
  const chat: ChatMessage = { role: roleOf(message), content: readContent(message) }
  if (message.name !== undefined) chat.name = message.name
  if (isToolMessage(message)) {
    chat.tool_call_id = message.tool_call_id
    return chat
  }
  if (!isAIMessage(message)) return chat
  const calls = readToolCalls(message)
  if (calls.length > 0) {
    chat.tool_calls = calls
    if (chat.content === '') chat.content = null
  }
  const thought = readReasoning(message)
  if (thought !== undefined) chat['reasoning_content'] = thought
  return chat
}

function readContent(message: BaseMessage): string | ChatContentPart[] {
  const { content } = message
  if (typeof content === 'string') return content
  const parts = content.flatMap((block) => toContentPart(block as Record<string, unknown>))
  // An answer or tool result that contains only text is written as a string, which every provider accepts.
  const isText = parts.every((part) => part.type === 'text' && Object.keys(part).length === 2)
  if (isText && message.type !== 'human') return parts.map((part) => part.text ?? '').join('')
  return parts
}

function readToolCalls(message: BaseMessage): ChatToolCall[] {
  const calls = 'tool_calls' in message && Array.isArray(message.tool_calls) ? message.tool_calls : []
  const invalid =
    'invalid_tool_calls' in message && Array.isArray(message.invalid_tool_calls) ? message.invalid_tool_calls : []
  return [
    ...calls.map((call: { id?: string; name: string; args: unknown }, index) =>
      toCall(call.id ?? `call_${index}`, call.name, JSON.stringify(call.args ?? {})),
    ),
    ...invalid.map((call: { id?: string; name?: string; args?: string }, index) =>
      toCall(call.id ?? `call_${calls.length + index}`, call.name ?? '', call.args ?? ''),
    ),
  ]
}

function toCall(id: string, name: string, text: string): ChatToolCall {
  return { id, type: 'function', function: { name, arguments: text } }
}

/** Reasoning of earlier answers, which some providers require with the tool calls that it led to. */
function readReasoning(message: BaseMessage): string | undefined {
  const kept = message.additional_kwargs['reasoning_content']
  if (typeof kept === 'string') return kept
  if (typeof message.content === 'string') return undefined
  const texts = message.content.flatMap((block) =>
    block.type === 'reasoning' && typeof block['reasoning'] === 'string' ? [block['reasoning']] : [],
  )
  return texts.length > 0 ? texts.join('') : undefined
}
