import type {
  ChatMessage as LlamaMessage,
  MessageContentDetail,
  ToolCallLLMMessageOptions,
} from '@llamaindex/core/llms'
import type { ChatContentPart, ChatMessage, ChatToolCall } from '@planojs/core'

/**
 * Converts a LlamaIndex message to chat-completions form. Tool calls and results are in its options; results are user
 * messages.
 */
export function toChatMessage(message: LlamaMessage<ToolCallLLMMessageOptions>): ChatMessage {
  const content = typeof message.content === 'string' ? message.content : message.content.map(toPart)
  const options = message.options ?? {}
  if ('toolResult' in options) {
    return { role: 'tool', tool_call_id: options.toolResult.id, content: options.toolResult.result }
  }
  if ('toolCall' in options) {
    return { role: 'assistant', content: content === '' ? null : content, tool_calls: options.toolCall.map(toCall) }
  }
  return { role: message.role === 'memory' ? 'system' : message.role, content }
}

function toCall(call: { id: string; name: string; input: unknown }): ChatToolCall {
  const text = typeof call.input === 'string' ? call.input : JSON.stringify(call.input)
  return { id: call.id, type: 'function', function: { name: call.name, arguments: text } }
}

function toPart(part: MessageContentDetail): ChatContentPart {
  switch (part.type) {
    case 'text':
      return { type: 'text', text: part.text }
    case 'image_url':
      return part.detail === undefined
        ? { type: 'image_url', image_url: { url: part.image_url.url } }
        : { type: 'image_url', image_url: { url: part.image_url.url, detail: part.detail } }
    case 'image':
      return { type: 'image_url', image_url: { url: dataUrl(part) } }
    case 'audio':
      return { type: 'input_audio', input_audio: { data: part.data, format: part.mimeType.replace('audio/', '') } }
    default:
      return { type: 'file', file: { file_data: dataUrl(part), filename: part.type } }
  }
}

function dataUrl(part: { mimeType: string; data: string }): string {
  return `data:${part.mimeType};base64,${part.data}`
}
