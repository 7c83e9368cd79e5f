import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Citation, MediaSource, ToolResultPart, TurnPart } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { DOCUMENT_FORMATS, IMAGE_FORMATS, typeOfFormat, VIDEO_FORMATS } from './media-formats.ts'

export const asText = (value: JsonValue | undefined) => (typeof value === 'string' ? value : undefined)

function readSource(media: JsonObject, mediaType: string): MediaSource {
  const source = isJsonObject(media.source) ? media.source : {}
  if (isJsonObject(source.s3Location)) return { kind: 'url', url: asText(source.s3Location.uri) ?? '', mediaType }
  return { kind: 'data', data: asText(source.bytes) ?? '', mediaType }
}

function readDocument(document: JsonObject): TurnPart {
  const mediaType = typeOfFormat(DOCUMENT_FORMATS, asText(document.format) ?? '') ?? 'application/pdf'
  const text = isJsonObject(document.source) ? asText(document.source.text) : undefined
  const source = readSource(document, mediaType)
  return dropUndefined({ type: 'file' as const, source, filename: asText(document.name), text })
}

function readMedia(block: JsonObject): TurnPart | undefined {
  const { image, document, audio, video } = block
  if (isJsonObject(image)) {
    const type = typeOfFormat(IMAGE_FORMATS, asText(image.format) ?? '') ?? 'image/png'
    return { type: 'image', source: readSource(image, type) }
  }
  if (isJsonObject(document)) return readDocument(document)
  if (isJsonObject(audio)) {
    const format = asText(audio.format) ?? 'wav'
    const type = format === 'mp3' ? 'audio/mpeg' : `audio/${format}`
    return { type: 'audio', source: readSource(audio, type), format }
  }
  if (!isJsonObject(video)) return undefined
  return {
    type: 'file',
    source: readSource(video, typeOfFormat(VIDEO_FORMATS, asText(video.format) ?? '') ?? 'video/mp4'),
  }
}

function readCitation(citation: JsonObject): Citation {
  const location = isJsonObject(citation.location) ? citation.location : {}
  const web = isJsonObject(location.web) ? location.web : {}
  const sources = Array.isArray(citation.sourceContent) ? citation.sourceContent.filter(isJsonObject) : []
  const citedText = sources.map(({ text }) => asText(text) ?? '').join('')
  return dropUndefined({
    url: asText(web.url),
    title: asText(citation.title),
    citedText: citedText === '' ? undefined : citedText,
    raw: citation,
    dialect: 'converse' as const,
  })
}

function readCited(block: JsonObject): TurnPart {
  const content = Array.isArray(block.content) ? block.content.filter(isJsonObject) : []
  const citations = Array.isArray(block.citations) ? block.citations.filter(isJsonObject).map(readCitation) : []
  return { type: 'text', text: content.map(({ text }) => asText(text) ?? '').join(''), citations }
}

function readReasoning(block: JsonObject): TurnPart {
  const { reasoningText, redactedContent } = block
  const origin = 'converse' as const
  if (typeof redactedContent === 'string') return { type: 'reasoning', text: '', redacted: redactedContent, origin }
  const reasoning = isJsonObject(reasoningText) ? reasoningText : {}
  const signature = asText(reasoning.signature)
  const text = asText(reasoning.text) ?? ''
  return signature === undefined ? { type: 'reasoning', text } : { type: 'reasoning', text, signature, origin }
}

function readResult(result: JsonObject): ToolResultPart {
  const content = Array.isArray(result.content) ? result.content.filter(isJsonObject) : []
  const { status } = result
  return dropUndefined({
    type: 'tool-result' as const,
    callId: asText(result.toolUseId) ?? '',
    content: content.map(readResultBlock),
    isError: status === 'error' ? true : undefined,
    raw: status === undefined ? undefined : { dialect: 'converse' as const, fields: { status } },
  })
}

function readResultBlock(block: JsonObject): TurnPart {
  // Other APIs get JSON results as text; this one keeps them as JSON.
  return block.json === undefined
    ? readBlock(block)
    : { type: 'foreign', dialect: 'converse', kind: 'json', value: block }
}

/** Reads one content block. Blocks that only Converse has are kept as they are. */
export function readBlock(block: JsonObject): TurnPart {
  const { text, toolUse, toolResult, reasoningContent, citationsContent } = block
  if (typeof text === 'string') return { type: 'text', text }
  if (isJsonObject(toolUse)) {
    const input = isJsonObject(toolUse.input) ? toolUse.input : {}
    const id = asText(toolUse.toolUseId) ?? ''
    return { type: 'tool-call', id, name: asText(toolUse.name) ?? '', arguments: JSON.stringify(input) }
  }
  if (isJsonObject(toolResult)) return readResult(toolResult)
  if (isJsonObject(reasoningContent)) return readReasoning(reasoningContent)
  if (isJsonObject(citationsContent)) return readCited(citationsContent)
  const kind = Object.keys(block)[0] ?? 'block'
  return readMedia(block) ?? { type: 'foreign', dialect: 'converse', kind, value: block }
}

/** Reads content blocks. A cache point marks the part before it. */
export function readBlocks(blocks: readonly JsonObject[]): TurnPart[] {
  const parts: TurnPart[] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (!isJsonObject(block.cachePoint) || last === undefined || last.type === 'foreign') {
      parts.push(readBlock(block))
      continue
    }
    const ttl = asText(block.cachePoint.ttl)
    last.cache = ttl === undefined ? {} : { ttl }
  }
  return parts
}
