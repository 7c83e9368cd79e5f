import type { ChatContentPart } from '@planojs/core'

type Block = Readonly<Record<string, unknown>>

/**
 * Converts a content block to chat-completions parts: text, image_url, input_audio, file. Blocks that belong elsewhere
 * in a message (tool calls, reasoning) yield nothing; unknown kinds are passed on unchanged.
 */
export function toContentPart(block: Block): ChatContentPart[] {
  switch (block['type']) {
    case 'text':
      return [textPart(block)]
    case 'text-plain':
      return typeof block['text'] === 'string' ? [{ type: 'text', text: block['text'] }] : []
    case 'image':
      return imagePart(block)
    case 'image_url':
      return [imageUrlPart(block)]
    case 'audio':
      return audioPart(block)
    case 'file':
    case 'video':
      return filePart(block)
    case 'tool_call':
    case 'tool_call_chunk':
    case 'invalid_tool_call':
    case 'tool_use':
    case 'reasoning':
    case 'thinking':
    case 'redacted_thinking':
    case 'function_call':
      return []
    default:
      return [block as ChatContentPart]
  }
}

/** Media type and base64 data, which chat completions require separately for audio. */
const DATA_URL = /^data:([^;,]+);base64,(.*)$/s

function textPart(block: Block): ChatContentPart {
  const part: ChatContentPart = { type: 'text', text: typeof block['text'] === 'string' ? block['text'] : '' }
  if (block['cache_control'] !== undefined) part['cache_control'] = block['cache_control']
  return part
}

function imageUrlPart(block: Block): ChatContentPart {
  const given = block['image_url']
  return { type: 'image_url', image_url: typeof given === 'string' ? { url: given } : (given as { url: string }) }
}

function imagePart(block: Block): ChatContentPart[] {
  const url = urlOf(block, 'image/png')
  // Anthropic's image block has a `source`, which the engine accepts.
  return url === undefined ? [block as ChatContentPart] : [{ type: 'image_url', image_url: { url } }]
}

function audioPart(block: Block): ChatContentPart[] {
  const inline = DATA_URL.exec(typeof block['url'] === 'string' ? block['url'] : '')
  const data = inline?.[2] ?? base64Of(block)
  if (data === undefined) return [block as ChatContentPart]
  const format = mimeOf(block, inline?.[1] ?? 'audio/wav')
    .replace(/^audio\/(?:x-)?/, '')
    .replace('mpeg', 'mp3')
  return [{ type: 'input_audio', input_audio: { data, format } }]
}

function filePart(block: Block): ChatContentPart[] {
  if (block['file'] !== undefined) return [block as ChatContentPart]
  // A document given as text can be sent as text to every provider.
  if (typeof block['text'] === 'string') return [{ type: 'text', text: block['text'] }]
  const id = block['fileId'] ?? (block['source_type'] === 'id' ? block['id'] : undefined)
  if (typeof id === 'string') return [{ type: 'file', file: { file_id: id } }]
  const url = urlOf(block, 'application/pdf')
  if (url === undefined) return [block as ChatContentPart]
  const metadata = block['metadata'] as Block | undefined
  const filename = block['filename'] ?? metadata?.['filename'] ?? metadata?.['name'] ?? 'file'
  // The engine accepts a URL here and passes it to providers that fetch documents.
  return [{ type: 'file', file: { file_data: url, filename } }]
}

function mimeOf(block: Block, otherwise: string): string {
  const mime = block['mimeType'] ?? block['mime_type']
  return typeof mime === 'string' ? mime : otherwise
}

function base64Of(block: Block): string | undefined {
  const { data } = block
  if (typeof data === 'string') return data
  return data instanceof Uint8Array ? toBase64(data) : undefined
}

function urlOf(block: Block, mime: string): string | undefined {
  if (typeof block['url'] === 'string') return block['url']
  const data = base64Of(block)
  return data === undefined ? undefined : `data:${mimeOf(block, mime)};base64,${data}`
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
