import type { JsonObject } from '../../../contract/json.ts'
import type { MediaSource, RawFields, TurnPart } from '../../../contract/wire/turn.ts'
import { unmarkSignature } from '../../reasoning/signature-mark.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'

const KNOWN = new Set(['text', 'thought', 'thoughtSignature', 'inlineData', 'fileData', 'functionCall'])
const CALL = new Set(['id', 'name', 'args'])

export const asText = (value: unknown) => (typeof value === 'string' ? value : undefined)

const rawFields = (fields: JsonObject | undefined): RawFields | undefined =>
  fields === undefined ? undefined : { dialect: 'gemini', fields }

function readSource(part: JsonObject): MediaSource | undefined {
  const { inlineData, fileData } = part
  if (isJsonObject(inlineData)) {
    const mediaType = asText(inlineData.mimeType) ?? 'application/octet-stream'
    return { kind: 'data', data: asText(inlineData.data) ?? '', mediaType }
  }
  if (!isJsonObject(fileData)) return undefined
  return dropUndefined({
    kind: 'url' as const,
    url: asText(fileData.fileUri) ?? '',
    mediaType: asText(fileData.mimeType),
  })
}

function readMedia(source: MediaSource, raw: RawFields | undefined): TurnPart {
  const kind = source.mediaType?.split('/')[0]
  if (kind === 'image') return dropUndefined({ type: 'image' as const, source, raw })
  if (kind === 'audio') {
    const format = source.mediaType === 'audio/mpeg' ? 'mp3' : source.mediaType?.slice('audio/'.length)
    return dropUndefined({ type: 'audio' as const, source, format, raw })
  }
  return dropUndefined({ type: 'file' as const, source, raw })
}

/** Reads a function call. One without an id gets a generated id, which is not written back. */
function readCall(call: JsonObject, part: JsonObject, createId: () => string): TurnPart {
  const id = asText(call.id) || undefined
  const rest = {
    ...unknownFields(part, KNOWN),
    ...unknownFields(call, CALL),
    ...(id === undefined ? { id: null } : {}),
  }
  return dropUndefined({
    type: 'tool-call' as const,
    id: id ?? createId(),
    name: asText(call.name) ?? '',
    arguments: JSON.stringify(isJsonObject(call.args) ? call.args : {}),
    signature: asText(part.thoughtSignature),
    raw: rawFields(Object.keys(rest).length === 0 ? undefined : rest),
  })
}

/** Reads one part except function responses. Parts that only Gemini has are kept as they are. */
export function readPart(part: JsonObject, createId: () => string): TurnPart {
  const raw = rawFields(unknownFields(part, KNOWN))
  const signature = asText(part.thoughtSignature)
  if (typeof part.text === 'string' && part.thought === true) {
    if (signature === undefined) return dropUndefined({ type: 'reasoning' as const, text: part.text, raw })
    const { value, kind = 'signature', origin = 'gemini' } = unmarkSignature(signature)
    return dropUndefined({ type: 'reasoning' as const, text: part.text, [kind]: value, origin, raw })
  }
  if (typeof part.text === 'string') return dropUndefined({ type: 'text' as const, text: part.text, signature, raw })
  if (isJsonObject(part.functionCall)) return readCall(part.functionCall, part, createId)
  const source = readSource(part)
  if (source !== undefined && part.thought !== true) return readMedia(source, raw)
  const kind = Object.keys(part).find((key) => key !== 'thoughtSignature' && key !== 'thought') ?? 'part'
  return { type: 'foreign', dialect: 'gemini', kind, value: part }
}

/** Joins consecutive texts and thoughts, which the API splits arbitrarily. A signature ends a block. */
export function joinTexts(parts: readonly TurnPart[]): TurnPart[] {
  const joined: TurnPart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const alike =
      ((part.type === 'text' && last?.type === 'text') || (part.type === 'reasoning' && last?.type === 'reasoning')) &&
      last.signature === undefined &&
      !('redacted' in last) &&
      part.raw === undefined &&
      last.raw === undefined
    if (alike) joined[joined.length - 1] = { ...last, ...part, text: last.text + part.text }
    else if (part.type !== 'text' || part.text !== '' || part.signature !== undefined) joined.push(part)
  }
  return joined
}
