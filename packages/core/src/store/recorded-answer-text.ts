import type { RecordedAnswer } from '../contract/store.ts'

/** The body in JSON form, with bytes as base64. */
type WrittenBody =
  | { kind: 'bytes'; bytes: string }
  | { kind: 'stream'; chunks: string[] }
  | Extract<RecordedAnswer['body'], { kind: 'parts' }>

function toBase64(bytes: Uint8Array): string {
  let text = ''
  // In chunks, because the number of arguments of a call is limited.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}

function writeBody(body: RecordedAnswer['body']): WrittenBody {
  if (body.kind === 'bytes') return { kind: 'bytes', bytes: toBase64(body.bytes) }
  return body.kind === 'stream' ? { kind: 'stream', chunks: body.chunks.map(toBase64) } : body
}

function readBody(body: WrittenBody): RecordedAnswer['body'] {
  if (body.kind === 'bytes') return { kind: 'bytes', bytes: fromBase64(body.bytes) }
  return body.kind === 'stream' ? { kind: 'stream', chunks: body.chunks.map(fromBase64) } : body
}

/** A recorded answer as JSON text, for stores that keep texts. */
export function writeRecordedAnswer(answer: RecordedAnswer): string {
  return JSON.stringify({ ...answer, body: writeBody(answer.body) })
}

/** Parses the text of `writeRecordedAnswer`; undefined for any other text. */
export function readRecordedAnswer(text: string): RecordedAnswer | undefined {
  try {
    const written = JSON.parse(text) as Omit<RecordedAnswer, 'body'> & { body: WrittenBody }
    return { ...written, body: readBody(written.body) }
  } catch {
    // Foreign or truncated text is treated as absent.
    return undefined
  }
}
