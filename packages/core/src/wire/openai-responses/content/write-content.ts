import type { JsonObject } from '../../../contract/json.ts'
import type { Loss } from '../../../contract/wire/grammar.ts'
import type { AudioPart, FilePart, ImagePart, RefusalPart, TextPart, TurnPart } from '../../../contract/wire/turn.ts'
import { type PartLosses, recordLoss, recordPartLoss } from '../../fit/record-loss.ts'
import { writeMediaUrl } from '../../shape/data-url.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { writeAnnotation } from './convert-annotations.ts'
import { textTypeOf } from './read-content.ts'

/** Raw fields of a part that was read from this API. Those of `message` belong to the item around it. */
export function ownFields(part: TurnPart): JsonObject {
  if (part.type === 'foreign' || part.raw?.dialect !== 'responses') return {}
  const { message: _message, ...fields } = part.raw.fields
  return fields
}

export function writeTextPart(part: TextPart, role: string, losses: Loss[]): JsonObject {
  const type = textTypeOf(role)
  if (type === 'input_text') return { type, text: part.text, ...ownFields(part) }
  const annotations: JsonObject[] = []
  for (const citation of part.citations ?? []) {
    const annotation = writeAnnotation(citation, part.text.length)
    if (annotation) annotations.push(annotation)
    else losses.push({ field: 'citations', reason: 'a citation without a URL has no annotation in the responses API' })
  }
  return { type, text: part.text, annotations, ...ownFields(part) }
}

export function writeRefusalPart(part: RefusalPart): JsonObject {
  return { type: 'refusal', refusal: part.text, ...ownFields(part) }
}

function writeImage(part: ImagePart): JsonObject {
  const { source } = part
  return dropUndefined({
    type: 'input_image',
    image_url: writeMediaUrl(source),
    file_id: source.kind === 'id' ? source.id : undefined,
    detail: part.detail,
    ...ownFields(part),
  })
}

function writeFile(part: FilePart): JsonObject {
  const { source, filename } = part
  if (part.text !== undefined) return { type: 'input_text', text: part.text }
  const named = filename ?? part.title
  return dropUndefined({
    type: 'input_file',
    file_id: source.kind === 'id' ? source.id : undefined,
    file_url: source.kind === 'url' ? source.url : undefined,
    file_data: source.kind === 'data' ? writeMediaUrl(source) : undefined,
    // The API refuses file data without a name.
    filename: named ?? (source.kind === 'data' ? `file.${source.mediaType.split('/')[1] ?? 'bin'}` : undefined),
    ...ownFields(part),
  })
}

const dataOf = ({ source }: AudioPart) => (source.kind === 'data' ? source.data : '')

function writeAudio(part: AudioPart, options: PartLosses): JsonObject | undefined {
  if (part.raw?.dialect === 'responses' && part.raw.fields.type === 'output_audio') {
    return { type: 'output_audio', data: dataOf(part), transcript: part.transcript ?? '' }
  }
  if (part.source.kind !== 'data') {
    return recordPartLoss(options, 'content.audio', 'the responses API only accepts audio as data')
  }
  const format = part.format ?? (part.source.mediaType === 'audio/mpeg' ? 'mp3' : part.source.mediaType.split('/')[1])
  return { type: 'input_audio', input_audio: { data: part.source.data, format }, ...ownFields(part) }
}

/**
 * Writes one content part of a message or tool output. Returns undefined and records a loss for an unsupported part.
 */
export function writeContentPart(part: TurnPart, role: string, options: PartLosses): JsonObject | undefined {
  switch (part.type) {
    case 'text':
      return writeTextPart(part, role, options.losses)
    case 'refusal':
      return writeRefusalPart(part)
    case 'image':
      return writeImage(part)
    case 'file':
      return writeFile(part)
    case 'audio':
      return writeAudio(part, options)
    case 'foreign':
      if (part.dialect === 'responses') return part.value
      return recordPartLoss(options, `content.${part.kind}`, `only ${part.dialect} supports it`)
    default:
      return recordLoss(options, `content.${part.type}`, `not possible in a message of role ${role}`)
  }
}

/** Writes parts as a string if the source did or a single text is all there is; otherwise as a list. */
export function writeContent(
  parts: readonly TurnPart[],
  form: { role: string; listed: boolean },
  options: PartLosses,
): string | JsonObject[] {
  const only = parts[0]
  const plain = parts.length === 1 && only?.type === 'text' && only.raw === undefined && !only.citations
  if (plain && !form.listed) return only.text
  return parts.map((part) => writeContentPart(part, form.role, options)).filter((part) => part !== undefined)
}
