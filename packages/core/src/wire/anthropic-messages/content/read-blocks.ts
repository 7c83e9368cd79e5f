import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type {
  CacheMarker,
  FilePart,
  MediaSource,
  RawFields,
  ToolResultPart,
  TurnPart,
} from '../../../contract/wire/turn.ts'
import { claimCallSignatures } from '../../reasoning/call-signature.ts'
import { unmarkSignature } from '../../reasoning/signature-mark.ts'
import { readBoolean, readString, refuseField, requireObject, requireString } from '../../shape/check-field.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { stringifyInput } from '../../shape/stringify-input.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { readCitations } from './convert-citations.ts'

const TEXT_FIELDS = new Set(['type', 'text', 'citations', 'cache_control'])
const MEDIA_FIELDS = new Set(['type', 'source', 'title', 'cache_control'])
const THINKING_FIELDS = new Set(['type', 'thinking', 'signature', 'data', 'cache_control'])
const TOOL_USE_FIELDS = new Set(['type', 'id', 'name', 'input', 'cache_control'])
const TOOL_RESULT_FIELDS = new Set(['type', 'tool_use_id', 'content', 'is_error', 'cache_control'])

/** Reads message content: a string, a list of blocks, or nothing. */
export function readBlocks(content: JsonValue | undefined, path: string): TurnPart[] {
  if (content === undefined || content === null) return []
  if (typeof content === 'string') return [{ type: 'text', text: content }]
  if (!Array.isArray(content)) return refuseField(path, 'a string or an array of blocks')
  const parts = content.map((block, index) => {
    const at = `${path}[${index}]`
    return readBlock(requireObject(block, at), at)
  })
  return claimCallSignatures(parts)
}

function readBlock(block: JsonObject, path: string): TurnPart {
  switch (block['type']) {
    case 'text':
      return readText(block, path)
    case 'image':
      return readImage(block, path)
    case 'document':
      return readDocument(block, path)
    case 'thinking':
      return readThinking(block, path)
    case 'redacted_thinking':
      return readRedacted(block, path)
    case 'tool_use':
      return readToolUse(block, path)
    case 'tool_result':
      return readToolResult(block, path)
    default:
      return readForeign(block, path)
  }
}

function readForeign(block: JsonObject, path: string): TurnPart {
  const kind = requireString(block, 'type', `${path}.type`)
  return dropUndefined({
    type: 'foreign' as const,
    dialect: 'messages' as const,
    kind,
    value: block,
    text: wordsOf(block),
  })
}

/**
 * The text of a search result or of a document made of text blocks, with title and source, and the name of a tool that
 * was found. Undefined for other blocks.
 */
function wordsOf(block: JsonObject): string | undefined {
  const { type, title, source, tool_name: tool } = block
  if (type === 'tool_reference' && typeof tool === 'string') return tool
  const isDocument = type === 'document' && isJsonObject(source)
  if (!isDocument && type !== 'search_result') return undefined
  const content = isDocument ? source['content'] : block['content']
  const blocks = typeof content === 'string' ? [{ type: 'text', text: content }] : content
  if (!Array.isArray(blocks)) return undefined
  const lines = [title, source].filter((line) => typeof line === 'string')
  for (const inner of blocks) {
    if (!isJsonObject(inner) || inner['type'] !== 'text' || typeof inner['text'] !== 'string') return undefined
    lines.push(inner['text'])
  }
  return lines.join('\n')
}

function readText(block: JsonObject, path: string): TurnPart {
  return dropUndefined({
    type: 'text' as const,
    text: requireString(block, 'text', `${path}.text`),
    citations: readCitations(block['citations']),
    cache: readCacheMarker(block),
    raw: keepRaw(unknownFields(block, TEXT_FIELDS)),
  })
}

function readImage(block: JsonObject, path: string): TurnPart {
  const source = readSource(requireObject(block['source'], `${path}.source`), `${path}.source`)
  if (source === undefined) return readForeign(block, path)
  const cache = readCacheMarker(block)
  return dropUndefined({ type: 'image' as const, source, cache, raw: keepRaw(unknownFields(block, MEDIA_FIELDS)) })
}

function readDocument(block: JsonObject, path: string): TurnPart {
  const fields = requireObject(block['source'], `${path}.source`)
  const isText = fields['type'] === 'text'
  const source: FilePart['source'] | undefined = isText
    ? { kind: 'data', data: '', mediaType: 'text/plain' }
    : readSource(fields, `${path}.source`)
  // Other APIs have no document made of content blocks, so it becomes text.
  if (source === undefined) return readForeign(block, path)
  return dropUndefined({
    type: 'file' as const,
    source,
    title: readString(block, 'title', `${path}.title`),
    text: isText ? requireString(fields, 'data', `${path}.source.data`) : undefined,
    cache: readCacheMarker(block),
    raw: keepRaw(unknownFields(block, MEDIA_FIELDS)),
  })
}

function readSource(source: JsonObject, path: string): MediaSource | undefined {
  switch (source['type']) {
    case 'base64':
      return {
        kind: 'data',
        data: requireString(source, 'data', `${path}.data`),
        mediaType: requireString(source, 'media_type', `${path}.media_type`),
      }
    case 'url':
      return { kind: 'url', url: requireString(source, 'url', `${path}.url`) }
    case 'file':
      return { kind: 'id', id: requireString(source, 'file_id', `${path}.file_id`) }
    default:
      return undefined
  }
}

function readRedacted(block: JsonObject, path: string): TurnPart {
  const { value, origin } = unmarkSignature(requireString(block, 'data', `${path}.data`))
  return dropUndefined({ type: 'reasoning' as const, text: '', redacted: value, origin })
}

/** An empty signature marks thinking that we wrote without a signature. */
function readThinking(block: JsonObject, path: string): TurnPart {
  const signature = readString(block, 'signature', `${path}.signature`)
  const proof = signature ? unmarkSignature(signature) : undefined
  return dropUndefined({
    type: 'reasoning' as const,
    text: requireString(block, 'thinking', `${path}.thinking`),
    signature: proof?.value,
    origin: proof?.origin,
    raw: keepRaw(unknownFields(block, THINKING_FIELDS)),
  })
}

function readToolUse(block: JsonObject, path: string): TurnPart {
  const input = block['input']
  return dropUndefined({
    type: 'tool-call' as const,
    id: requireString(block, 'id', `${path}.id`),
    name: requireString(block, 'name', `${path}.name`),
    arguments: stringifyInput(input ?? {}, `${path}.input`),
    cache: readCacheMarker(block),
    raw: keepRaw(unknownFields(block, TOOL_USE_FIELDS)),
  })
}

function readToolResult(block: JsonObject, path: string): ToolResultPart {
  const content = block['content']
  return dropUndefined({
    type: 'tool-result' as const,
    callId: requireString(block, 'tool_use_id', `${path}.tool_use_id`),
    content: readResultContent(content, `${path}.content`),
    isError: readBoolean(block, 'is_error', `${path}.is_error`),
    listed: Array.isArray(content) ? true : undefined,
    cache: readCacheMarker(block),
    raw: keepRaw(unknownFields(block, TOOL_RESULT_FIELDS)),
  })
}

/** The API has no nested tool results, and their depth would be unbounded. */
function readResultContent(content: JsonValue | undefined, path: string): TurnPart[] {
  if (Array.isArray(content)) {
    const index = content.findIndex((block) => isJsonObject(block) && block['type'] === 'tool_result')
    if (index >= 0) refuseField(`${path}[${index}].type`, 'a block that a tool result may hold')
  }
  return readBlocks(content, path)
}

export function readCacheMarker(block: JsonObject): CacheMarker | undefined {
  const control = block['cache_control']
  if (!isJsonObject(control)) return undefined
  const ttl = control['ttl']
  return typeof ttl === 'string' ? { ttl } : {}
}

export function keepRaw(fields: JsonObject | undefined): RawFields | undefined {
  return fields === undefined ? undefined : { dialect: 'messages', fields }
}
