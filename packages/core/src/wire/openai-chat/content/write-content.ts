import type { JsonObject } from '../../../contract/json.ts'
import type { AudioPart, FilePart, ImagePart, TextPart, TurnPart } from '../../../contract/wire/turn.ts'
import { type PartLosses, recordPartLoss } from '../../fit/record-loss.ts'
import { writeMediaUrl } from '../../shape/data-url.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { mergeRaw } from '../../shape/merge-raw.ts'

/** Options for writing content. */
export interface ContentOptions extends PartLosses {
  /** The turn was read from this API, so raw fields and list forms are restored. */
  isNative: boolean
  /** The target supports cache markers on content parts. */
  takesCache: boolean
}

export function writeParts(parts: readonly TurnPart[], path: string, options: ContentOptions): JsonObject[] {
  const written: JsonObject[] = []
  parts.forEach((part, index) => {
    const next = writePart(part, `${path}.content[${index}]`, options)
    if (next !== undefined) written.push(next)
  })
  return written
}

/** Writes one part of a user message. Returns undefined and records a loss for an unsupported part. */
export function writePart(part: TurnPart, path: string, options: ContentOptions): JsonObject | undefined {
  const written = writeKnownPart(part, path, options)
  if (written === undefined || part.type === 'foreign') return written
  if (options.isNative && part.raw?.dialect === 'chat') mergeRaw(written, part.raw.fields)
  if (part.cache !== undefined && options.takesCache) {
    written['cache_control'] = dropUndefined({ type: 'ephemeral', ttl: part.cache.ttl })
  }
  return written
}

function writeKnownPart(part: TurnPart, path: string, options: ContentOptions): JsonObject | undefined {
  switch (part.type) {
    case 'text':
      return { type: 'text', text: part.text }
    case 'refusal':
      return { type: 'refusal', refusal: part.text }
    case 'image':
      return writeImage(part, path, options)
    case 'audio':
      return writeAudio(part, path, options)
    case 'file':
      return writeFile(part, path, options)
    case 'foreign':
      return part.dialect === 'chat'
        ? part.value
        : recordPartLoss(options, path, `chat completions have no ${part.kind} part`)
    default:
      return recordPartLoss(options, path, `chat completions have no ${part.type} in this place`)
  }
}

function writeImage(part: ImagePart, path: string, options: ContentOptions): JsonObject | undefined {
  const url = writeMediaUrl(part.source)
  if (url === undefined)
    return recordPartLoss(options, path, 'an image by file id belongs to the provider that stores it')
  return { type: 'image_url', image_url: dropUndefined({ url, detail: part.detail }) }
}

function writeAudio(part: AudioPart, path: string, options: ContentOptions): JsonObject | undefined {
  if (part.source.kind !== 'data') return recordPartLoss(options, path, 'chat completions only accept audio as data')
  const format = part.format ?? audioFormat(part.source.mediaType)
  return { type: 'input_audio', input_audio: { data: part.source.data, format } }
}

function audioFormat(mediaType: string): string {
  const subtype = mediaType.slice(mediaType.indexOf('/') + 1)
  return subtype === 'mpeg' ? 'mp3' : subtype.replace(/^x-/, '')
}

function writeFile(part: FilePart, path: string, options: ContentOptions): JsonObject | undefined {
  if (part.text !== undefined) return { type: 'text', text: part.text }
  const filename = part.filename ?? part.title
  const { source } = part
  if (source.kind === 'id') {
    if (!options.isNative) return recordPartLoss(options, path, 'a file id belongs to the provider that stores it')
    return { type: 'file', file: dropUndefined({ file_id: source.id, filename }) }
  }
  if (source.kind === 'url' && !options.isNative)
    return recordPartLoss(options, path, 'chat completions only accept files as data')
  const named = options.isNative ? filename : (filename ?? defaultFilename(source.mediaType))
  return { type: 'file', file: dropUndefined({ filename: named, file_data: writeMediaUrl(source) }) }
}

/** OpenAI requires a name for files that are sent as data. */
function defaultFilename(mediaType: string | undefined): string {
  return mediaType === undefined || mediaType === 'application/pdf' ? 'document.pdf' : 'document'
}

/** The texts of the parts; undefined unless all parts are texts. */
export function onlyTexts(parts: readonly TurnPart[]): string[] | undefined {
  const texts: string[] = []
  for (const part of parts) {
    if (part.type !== 'text') return undefined
    texts.push(part.text)
  }
  return texts
}

export function hasCache(parts: readonly TurnPart[]): boolean {
  return parts.some((part) => part.type !== 'foreign' && part.cache !== undefined)
}

/** Whether a single text can be written as a string: the source did not use a list and the part has no other fields. */
export function isPlainText(parts: readonly TurnPart[], options: ContentOptions): parts is [TextPart] {
  const [only] = parts
  if (parts.length !== 1 || only?.type !== 'text') return false
  return !(options.takesCache && only.cache !== undefined)
}
