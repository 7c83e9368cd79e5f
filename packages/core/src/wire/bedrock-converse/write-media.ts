import type { JsonObject } from '../../contract/json.ts'
import type { AudioPart, FilePart, ImagePart, MediaSource } from '../../contract/turn.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { typeOfData, typeOfName } from '../shape/guess-media-type.ts'
import { DOCUMENT_FORMATS, IMAGE_FORMATS, VIDEO_FORMATS } from './media-formats.ts'

function refuse(what: string): never {
  throw new PlanoError('unsupported_content', `${what} cannot be sent to the chosen model`, { param: 'messages' })
}

function writeSource(source: MediaSource): JsonObject {
  if (source.kind === 'data') return { bytes: source.data }
  if (source.kind === 'url' && source.url.startsWith('s3://')) return { s3Location: { uri: source.url } }
  return refuse(
    source.kind === 'url'
      ? 'media by web address (only bytes and s3:// addresses)'
      : 'media by the file id of another provider',
  )
}

function typeOf(source: MediaSource, fallback: string, filename?: string): string {
  if (source.kind === 'data') return typeOfData(source, typeOfName(filename) ?? fallback)
  const given = source.mediaType?.endsWith('/*') ? undefined : source.mediaType
  return given ?? typeOfName(source.kind === 'url' ? source.url : undefined) ?? typeOfName(filename) ?? fallback
}

export function writeImage(part: ImagePart): JsonObject {
  const type = typeOf(part.source, 'image/jpeg')
  const format = IMAGE_FORMATS.get(type) ?? refuse(`an image of type ${type}`)
  return { image: { format, source: writeSource(part.source) } }
}

export function writeAudio(part: AudioPart): JsonObject {
  const format = part.format ?? typeOf(part.source, 'audio/wav').split('/')[1]
  return { audio: { format: format === 'mpeg' ? 'mp3' : format, source: writeSource(part.source) } }
}

/** A document, or a video, under the name that `nameOf` makes for it. */
export function writeFile(part: FilePart, nameOf: (filename: string | undefined) => string): JsonObject {
  const name = part.filename ?? part.title
  if (part.text !== undefined) return { document: { format: 'txt', name: nameOf(name), source: { text: part.text } } }
  const type = typeOf(part.source, 'application/pdf', part.filename)
  if (IMAGE_FORMATS.has(type)) return writeImage({ type: 'image', source: part.source })
  const video = VIDEO_FORMATS.get(type)
  if (video !== undefined) return { video: { format: video, source: writeSource(part.source) } }
  const format = DOCUMENT_FORMATS.get(type) ?? refuse(`a file of type ${type}`)
  return { document: { format, name: nameOf(name), source: writeSource(part.source) } }
}
