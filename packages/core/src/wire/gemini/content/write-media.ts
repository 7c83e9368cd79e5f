import type { JsonObject } from '../../../contract/json.ts'
import type { AudioPart, FilePart, ImagePart } from '../../../contract/wire/turn.ts'
import { typeOfData, typeOfName } from '../../shape/guess-media-type.ts'

const FALLBACK = { image: 'image/jpeg', audio: 'audio/wav', file: 'application/pdf' } as const

/** Writes an image, audio or file: data inline, everything else by URL. */
export function writeMedia(part: ImagePart | AudioPart | FilePart): JsonObject {
  if (part.type === 'file' && part.text !== undefined) return { text: part.text }
  const { source } = part
  const named = typeOfName(part.type === 'file' ? part.filename : undefined)
  if (source.kind === 'data') {
    const mimeType = typeOfData(source, named ?? FALLBACK[part.type])
    return { inlineData: { mimeType, data: source.data } }
  }
  const address = source.kind === 'url' ? source.url : source.id
  const given = source.mediaType?.endsWith('/*') ? undefined : source.mediaType
  return { fileData: { mimeType: given ?? typeOfName(address) ?? named ?? FALLBACK[part.type], fileUri: address } }
}
