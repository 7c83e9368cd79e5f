import type { JsonObject } from '../../../contract/json.ts'
import type { AudioPart, FilePart, ImagePart, MediaSource } from '../../../contract/wire/turn.ts'
import { type PartLosses, recordPartLoss } from '../../fit/record-loss.ts'
import { typeOfData, typeOfName } from '../../shape/guess-media-type.ts'
import { DOCUMENT_FORMATS, IMAGE_FORMATS, VIDEO_FORMATS } from './media-formats.ts'

type Part = ImagePart | AudioPart | FilePart

/** Records content that Bedrock does not support. */
function recordLoss(losses: PartLosses, { type }: Part, reason: string): undefined {
  return recordPartLoss(losses, `messages.${type}`, reason)
}

function writeSource(part: Part, losses: PartLosses): JsonObject | undefined {
  const { source } = part
  if (source.kind === 'data') return { bytes: source.data }
  if (source.kind === 'url' && source.url.startsWith('s3://')) return { s3Location: { uri: source.url } }
  return source.kind === 'url'
    ? recordLoss(losses, part, 'Bedrock only accepts bytes and s3:// URLs')
    : recordLoss(losses, part, 'a file id belongs to the provider that stores it')
}

function typeOf(source: MediaSource, fallback: string, filename?: string): string {
  if (source.kind === 'data') return typeOfData(source, typeOfName(filename) ?? fallback)
  const given = source.mediaType?.endsWith('/*') ? undefined : source.mediaType
  return given ?? typeOfName(source.kind === 'url' ? source.url : undefined) ?? typeOfName(filename) ?? fallback
}

export function writeImage(part: ImagePart, losses: PartLosses): JsonObject | undefined {
  const type = typeOf(part.source, 'image/jpeg')
  const format = IMAGE_FORMATS.get(type)
  if (format === undefined) return recordLoss(losses, part, `Bedrock does not support images of type ${type}`)
  const source = writeSource(part, losses)
  return source && { image: { format, source } }
}

export function writeAudio(part: AudioPart, losses: PartLosses): JsonObject | undefined {
  const format = part.format ?? typeOf(part.source, 'audio/wav').split('/')[1]
  const source = writeSource(part, losses)
  return source && { audio: { format: format === 'mpeg' ? 'mp3' : format, source } }
}

/** Names documents, and records those that cannot be sent. */
export interface FileOptions extends PartLosses {
  nameDocument(filename: string | undefined): string
}

/** A document, or a video. */
export function writeFile(part: FilePart, options: FileOptions): JsonObject | undefined {
  const name = part.filename ?? part.title
  if (part.text !== undefined)
    return { document: { format: 'txt', name: options.nameDocument(name), source: { text: part.text } } }
  const type = typeOf(part.source, 'application/pdf', part.filename)
  if (IMAGE_FORMATS.has(type)) return writeImage({ type: 'image', source: part.source }, options)
  const video = VIDEO_FORMATS.get(type)
  const format = video ?? DOCUMENT_FORMATS.get(type)
  if (format === undefined) return recordLoss(options, part, `Bedrock does not support files of type ${type}`)
  const source = writeSource(part, options)
  if (source === undefined) return undefined
  return video === undefined
    ? { document: { format, name: options.nameDocument(name), source } }
    : { video: { format, source } }
}
