import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { RawFields, TurnPart } from '../../../contract/wire/turn.ts'
import { readObject, readString, refuseField, requireObject, requireString } from '../../shape/check-field.ts'
import { readMediaUrl } from '../../shape/data-url.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { readAnnotations } from './convert-annotations.ts'

/** The default type of a text part in a message of this role. */
export function textTypeOf(role: string): 'input_text' | 'output_text' {
  return role === 'assistant' ? 'output_text' : 'input_text'
}

export function rawFields(fields: JsonObject | undefined): RawFields | undefined {
  return fields === undefined ? undefined : { dialect: 'responses', fields }
}

const TEXT = new Set(['type', 'text', 'annotations'])
const REFUSAL = new Set(['type', 'refusal'])
const IMAGE = new Set(['type', 'image_url', 'file_id', 'detail'])
const FILE = new Set(['type', 'file_id', 'file_url', 'file_data', 'filename'])
const AUDIO = new Set(['type', 'input_audio'])

function readText(part: JsonObject, path: string, role: string): TurnPart {
  const citations = readAnnotations(part.annotations)
  const type = part.type === textTypeOf(role) ? undefined : { type: part.type }
  const rest = unknownFields(part, TEXT)
  return dropUndefined({
    type: 'text' as const,
    text: requireString(part, 'text', `${path}.text`),
    citations: citations.length === 0 ? undefined : citations,
    raw: rawFields(type === undefined ? rest : { ...rest, ...type }),
  })
}

function readImage(part: JsonObject, path: string): TurnPart {
  const url = readString(part, 'image_url', `${path}.image_url`)
  const id = readString(part, 'file_id', `${path}.file_id`)
  if (url === undefined && id === undefined) refuseField(`${path}.image_url`, 'a URL, or file_id an id')
  return dropUndefined({
    type: 'image' as const,
    source: url === undefined ? { kind: 'id' as const, id: id ?? '' } : readMediaUrl(url, 'image/*'),
    detail: readString(part, 'detail', `${path}.detail`),
    raw: rawFields(unknownFields(part, IMAGE)),
  })
}

function readFileSource(part: JsonObject, path: string) {
  const data = readString(part, 'file_data', `${path}.file_data`)
  if (data !== undefined) {
    return data.startsWith('data:')
      ? readMediaUrl(data, 'application/pdf')
      : { kind: 'data' as const, data, mediaType: 'application/pdf' }
  }
  const url = readString(part, 'file_url', `${path}.file_url`)
  if (url !== undefined) return readMediaUrl(url, 'application/pdf')
  const id = readString(part, 'file_id', `${path}.file_id`)
  return id === undefined
    ? refuseField(`${path}.file_data`, 'given, or file_url or file_id')
    : { kind: 'id' as const, id }
}

function readFile(part: JsonObject, path: string): TurnPart {
  return dropUndefined({
    type: 'file' as const,
    source: readFileSource(part, path),
    filename: readString(part, 'filename', `${path}.filename`),
    raw: rawFields(unknownFields(part, FILE)),
  })
}

function readAudio(part: JsonObject, path: string): TurnPart {
  const audio = readObject(part, 'input_audio', `${path}.input_audio`) ?? part
  const format = readString(audio, 'format', `${path}.input_audio.format`)
  return dropUndefined({
    type: 'audio' as const,
    source: {
      kind: 'data' as const,
      data: requireString(audio, 'data', `${path}.input_audio.data`),
      mediaType: format === 'mp3' ? 'audio/mpeg' : `audio/${format ?? 'wav'}`,
    },
    format,
    raw: rawFields(unknownFields(part, AUDIO)),
  })
}

function readOutputAudio(part: JsonObject): TurnPart {
  const data = typeof part.data === 'string' ? part.data : ''
  const transcript = typeof part.transcript === 'string' ? part.transcript : undefined
  return dropUndefined({
    type: 'audio' as const,
    source: { kind: 'data' as const, data, mediaType: 'audio/wav' },
    transcript,
    raw: rawFields({ type: 'output_audio' }),
  })
}

/** Reads one content part of a message or tool output. Kinds that are not modelled are kept as foreign parts. */
function readContentPart(value: JsonValue | undefined, path: string, role: string): TurnPart {
  const part = requireObject(value, path)
  switch (part.type) {
    case 'input_text':
    case 'output_text':
    case 'text':
      return readText(part, path, role)
    case 'refusal':
      return dropUndefined({
        type: 'refusal' as const,
        text: requireString(part, 'refusal', `${path}.refusal`),
        raw: rawFields(unknownFields(part, REFUSAL)),
      })
    case 'input_image':
      return readImage(part, path)
    case 'input_file':
    case 'file':
      return readFile(part, path)
    case 'input_audio':
      return readAudio(part, path)
    case 'output_audio':
      return readOutputAudio(part)
    default:
      return {
        type: 'foreign',
        dialect: 'responses',
        kind: requireString(part, 'type', `${path}.type`),
        value: part,
      }
  }
}

/** Reads content: a string, a list of parts, or nothing. */
export function readContent(value: JsonValue | undefined, path: string, role: string): TurnPart[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return [{ type: 'text', text: value }]
  if (!Array.isArray(value)) return refuseField(path, 'a string or an array of content parts')
  return value.map((part, index) => readContentPart(part, `${path}[${index}]`, role))
}
