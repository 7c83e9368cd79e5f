import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { CacheMarker, FilePart, RawFields, TurnPart } from '../../../contract/wire/turn.ts'
import { readString, refuseField, requireObject, requireString } from '../../shape/check-field.ts'
import { readMediaUrl } from '../../shape/data-url.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { readAnnotations } from './convert-annotations.ts'

const TEXT_FIELDS = new Set(['type', 'text', 'cache_control', 'annotations'])
const IMAGE_FIELDS = new Set(['type', 'image_url', 'cache_control'])
const IMAGE_URL_FIELDS = new Set(['url', 'detail'])
const AUDIO_FIELDS = new Set(['type', 'input_audio', 'cache_control'])
const FILE_FIELDS = new Set(['type', 'file', 'cache_control'])
const FILE_INNER_FIELDS = new Set(['file_data', 'file_id', 'filename'])

/** Reads the content of a chat message: a string, a list of parts, or nothing. */
export function readContent(content: JsonValue | undefined, path: string): TurnPart[] {
  if (content === undefined || content === null) return []
  if (typeof content === 'string') return [{ type: 'text', text: content }]
  if (!Array.isArray(content)) return refuseField(path, 'a string or an array of parts')
  return content.map((part, index) => readPart(requireObject(part, `${path}[${index}]`), `${path}[${index}]`))
}

function readPart(part: JsonObject, path: string): TurnPart {
  switch (part['type']) {
    case 'text':
      return readText(part, path)
    case 'refusal':
      return { type: 'refusal', text: requireString(part, 'refusal', `${path}.refusal`) }
    case 'image_url':
      return readImage(part, path)
    case 'input_audio':
      return readAudio(part, path)
    case 'file':
      return readFile(part, path)
    default:
      return { type: 'foreign', dialect: 'chat', kind: requireString(part, 'type', `${path}.type`), value: part }
  }
}

function readText(part: JsonObject, path: string): TurnPart {
  return dropUndefined({
    type: 'text' as const,
    text: requireString(part, 'text', `${path}.text`),
    citations: readAnnotations(part['annotations'], 0),
    cache: readCacheMarker(part),
    raw: keepRaw(unknownFields(part, TEXT_FIELDS)),
  })
}

function readImage(part: JsonObject, path: string): TurnPart {
  const bare = part['image_url']
  const image = typeof bare === 'string' ? { url: bare } : requireObject(bare, `${path}.image_url`)
  const inner = unknownFields(image, IMAGE_URL_FIELDS)
  const source = readMediaUrl(requireString(image, 'url', `${path}.image_url.url`), 'image/jpeg')
  const cache = readCacheMarker(part)
  // Clients send documents and videos like images, because other providers take them so.
  if (source.kind === 'data' && /^(?:application|text|video)\//.test(source.mediaType))
    return dropUndefined({ type: 'file' as const, source, cache })
  return dropUndefined({
    type: 'image' as const,
    source,
    detail: readString(image, 'detail', `${path}.image_url.detail`),
    cache,
    raw: keepRaw(nest(unknownFields(part, IMAGE_FIELDS), 'image_url', inner)),
  })
}

function readAudio(part: JsonObject, path: string): TurnPart {
  const audio = requireObject(part['input_audio'], `${path}.input_audio`)
  const format = requireString(audio, 'format', `${path}.input_audio.format`)
  const data = requireString(audio, 'data', `${path}.input_audio.data`)
  return dropUndefined({
    type: 'audio' as const,
    source: { kind: 'data' as const, data, mediaType: audioMediaType(format) },
    format,
    cache: readCacheMarker(part),
    raw: keepRaw(unknownFields(part, AUDIO_FIELDS)),
  })
}

function readFile(part: JsonObject, path: string): TurnPart {
  const file = requireObject(part['file'], `${path}.file`)
  return dropUndefined({
    type: 'file' as const,
    source: readFileSource(file, `${path}.file`),
    filename: readString(file, 'filename', `${path}.file.filename`),
    cache: readCacheMarker(part),
    raw: keepRaw(nest(unknownFields(part, FILE_FIELDS), 'file', unknownFields(file, FILE_INNER_FIELDS))),
  })
}

function readFileSource(file: JsonObject, path: string): FilePart['source'] {
  const id = readString(file, 'file_id', `${path}.file_id`)
  if (id !== undefined) return { kind: 'id', id }
  const data =
    readString(file, 'file_data', `${path}.file_data`) ?? refuseField(path, 'a file with file_data or file_id')
  // Several clients send bare base64 text, which OpenAI accepts with the type from the file name.
  if (!/^(data:|https?:)/.test(data)) return { kind: 'data', data, mediaType: 'application/pdf' }
  return readMediaUrl(data, 'application/pdf')
}

/** `audio/mpeg` for "mp3", `audio/wav` for "wav", and so on. */
function audioMediaType(format: string): string {
  return format === 'mp3' ? 'audio/mpeg' : `audio/${format}`
}

export function readCacheMarker(part: JsonObject): CacheMarker | undefined {
  const control = part['cache_control']
  if (!isJsonObject(control)) return undefined
  const ttl = control['ttl']
  return typeof ttl === 'string' ? { ttl } : {}
}

export function keepRaw(fields: JsonObject | undefined): RawFields | undefined {
  return fields === undefined ? undefined : { dialect: 'chat', fields }
}

/** Puts unknown fields of an inner object next to the outer ones, under the name of the inner object. */
export function nest(
  outer: JsonObject | undefined,
  key: string,
  inner: JsonObject | undefined,
): JsonObject | undefined {
  return inner === undefined ? outer : { ...outer, [key]: inner }
}
