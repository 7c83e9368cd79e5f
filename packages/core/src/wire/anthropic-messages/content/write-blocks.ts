import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Dialect } from '../../../contract/wire/dialect.ts'
import type {
  FilePart,
  ImagePart,
  MediaSource,
  ReasoningPart,
  TextPart,
  ToolCallPart,
  ToolResultPart,
  TurnPart,
} from '../../../contract/wire/turn.ts'
import { type PartLosses, recordLoss, recordPartLoss } from '../../fit/record-loss.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { mergeRaw } from '../../shape/merge-raw.ts'
import { parseJson } from '../../shape/parse-json.ts'
import { isReplayable } from './convert-citations.ts'
import { decodeBase64Text } from './decode-base64-text.ts'
import { sniffImageType } from './sniff-image-type.ts'

export interface BlockOptions extends PartLosses {
  /** The turn was read from this API, so its raw fields are restored. */
  isNative: boolean
  source: Dialect
}

/** Writes parts as blocks. Unsupported content is listed as a loss; empty texts are left out. */
export function writeBlocks(parts: readonly TurnPart[], path: string, options: BlockOptions): JsonObject[] {
  const blocks: JsonObject[] = []
  parts.forEach((part, index) => {
    const block = writeBlock(part, `${path}.content[${index}]`, options)
    if (block !== undefined) blocks.push(block)
  })
  return blocks
}

function writeBlock(part: TurnPart, path: string, options: BlockOptions): JsonObject | undefined {
  const block = writeKnownBlock(part, path, options)
  if (block === undefined || part.type === 'foreign') return block
  if (part.cache !== undefined && part.type !== 'reasoning') {
    block['cache_control'] = dropUndefined({ type: 'ephemeral', ttl: part.cache.ttl })
  }
  if (options.isNative && part.raw?.dialect === 'messages') mergeRaw(block, part.raw.fields)
  return block
}

function writeKnownBlock(part: TurnPart, path: string, options: BlockOptions): JsonObject | undefined {
  switch (part.type) {
    case 'text':
      return writeText(part)
    case 'refusal':
      return part.text.trim() === '' ? undefined : { type: 'text', text: part.text }
    case 'image':
      return writeImage(part, path, options)
    case 'file':
      return writeDocument(part, path, options)
    case 'reasoning':
      return writeThinking(part, path, options)
    case 'tool-call':
      return { type: 'tool_use', id: cleanToolId(part.id), name: part.name, input: readToolInput(part) }
    case 'tool-result':
      return writeToolResult(part, path, options)
    case 'foreign':
      return part.dialect === 'messages'
        ? { ...part.value }
        : recordPartLoss(options, path, `the messages API has no ${part.kind}`)
    default:
      return writeAudioText(part.transcript, path, options)
  }
}

/** The API refuses empty and blank texts. */
function writeText(part: TextPart): JsonObject | undefined {
  if (part.text.trim() === '') return undefined
  const block: JsonObject = { type: 'text', text: part.text }
  const citations = part.citations?.filter(isReplayable).map((citation) => citation.raw) ?? []
  if (citations.length > 0) block['citations'] = citations
  return block
}

function writeAudioText(transcript: string | undefined, path: string, options: BlockOptions): JsonObject | undefined {
  if (transcript !== undefined && transcript.trim() !== '') return { type: 'text', text: transcript }
  return recordPartLoss(options, path, 'the messages API has no audio')
}

function writeImage(part: ImagePart, path: string, options: BlockOptions): JsonObject | undefined {
  const source = writeSource(part.source, options)
  if (source === undefined)
    return recordPartLoss(options, path, 'an image by file id belongs to the provider that stores it')
  if (part.detail !== undefined && part.detail !== 'auto')
    recordLoss(options, `${path}.detail`, 'images have no detail here')
  if (part.source.kind === 'data') source['media_type'] = sniffImageType(part.source)
  return { type: 'image', source }
}

function writeSource(source: MediaSource, options: BlockOptions): JsonObject | undefined {
  if (source.kind === 'data') return { type: 'base64', media_type: source.mediaType, data: source.data }
  if (source.kind === 'url') return { type: 'url', url: source.url }
  return options.isNative ? { type: 'file', file_id: source.id } : undefined
}

function writeDocument(part: FilePart, path: string, options: BlockOptions): JsonObject | undefined {
  const source = writeDocumentSource(part, path, options)
  return source && dropUndefined({ type: 'document', source, title: part.title ?? part.filename })
}

function writeDocumentSource(part: FilePart, path: string, options: BlockOptions): JsonObject | undefined {
  const { source } = part
  if (part.text !== undefined) return { type: 'text', media_type: 'text/plain', data: part.text }
  if (source.kind === 'data' && isTextType(source.mediaType)) {
    const text = decodeBase64Text(source.data)
    if (text !== undefined) return { type: 'text', media_type: 'text/plain', data: text }
  }
  if (source.kind === 'data' && source.mediaType !== 'application/pdf' && !options.isNative) {
    return recordPartLoss(options, path, `the messages API takes PDF and text, not ${source.mediaType}`)
  }
  return (
    writeSource(source, options) ?? recordPartLoss(options, path, 'a file id belongs to the provider that stores it')
  )
}

function isTextType(mediaType: string): boolean {
  return mediaType.startsWith('text/') || mediaType === 'application/json'
}

/**
 * Thinking is sent back only with a signature from Anthropic (directly or through Bedrock); the API refuses it
 * otherwise.
 */
function writeThinking(part: ReasoningPart, path: string, options: BlockOptions): JsonObject | undefined {
  const maker = part.origin ?? options.source
  const isOwn = maker === 'messages' || maker === 'converse'
  if (isOwn && part.redacted !== undefined) return { type: 'redacted_thinking', data: part.redacted }
  if (isOwn && part.signature !== undefined) return { type: 'thinking', thinking: part.text, signature: part.signature }
  return recordLoss(options, path, 'thinking that Anthropic has not signed')
}

/** Replaces characters that this API refuses in ids, consistently for calls and results. */
export function cleanToolId(id: string): string {
  return id.replace(/[^a-zA-Z0-9_-]/g, '_') || '_'
}

/** A tool's input must be an object. Anything else is wrapped in one, so that the model still sees it. */
export function readToolInput(part: ToolCallPart): JsonObject {
  if (part.kind === 'custom') return { input: part.arguments }
  if (part.arguments.trim() === '') return {}
  const value = parseJson(part.arguments)
  return isJsonObject(value) ? value : { raw: value ?? part.arguments }
}

function writeToolResult(part: ToolResultPart, path: string, options: BlockOptions): JsonObject {
  return dropUndefined({
    type: 'tool_result',
    tool_use_id: cleanToolId(part.callId),
    content: writeResultContent(part, path, options),
    is_error: part.isError,
  })
}

function writeResultContent(part: ToolResultPart, path: string, options: BlockOptions): JsonValue | undefined {
  const [only] = part.content
  const isSingle = part.content.length === 1 && only?.type === 'text' && only.cache === undefined
  if (isSingle && part.listed !== true) return only.text
  const blocks = writeBlocks(part.content, path, { ...options, role: undefined })
  return blocks.length > 0 || part.listed === true ? blocks : undefined
}
