const encoder = new TextEncoder()
const decoder = new TextDecoder()

const FIRST_MODEL = /^\s*\{\s*"model"\s*:\s*"([^"\\]*)"/
/** How far a first field is looked for; longer names are written anew. */
const MAX_HEAD_BYTES = 512
const KEY = '"model"'
/** A key may be spelled with escapes, and a second spelling of "model" would win over the first. */
const ESCAPE = '\\u'

/**
 * The bytes of a JSON object with another model name in the place of its first field, all else untouched; undefined where
 * that is not certainly the only "model" of the object, and the body has to be written anew. Costs two searches of the
 * bytes, a tenth of writing them.
 */
export function spliceModel(bytes: Uint8Array, names: { from: string; to: string }): Uint8Array | undefined {
  const head = decoder.decode(bytes.subarray(0, MAX_HEAD_BYTES))
  const found = FIRST_MODEL.exec(head)
  if (found?.[1] !== names.from) return undefined
  const [field] = found
  const rest = bytes.subarray(encoder.encode(field).length)
  const text = decoder.decode(rest)
  if (text.includes(KEY) || text.includes(ESCAPE)) return undefined
  const key = encoder.encode(field.slice(0, -names.from.length - 2) + JSON.stringify(names.to))
  const spliced = new Uint8Array(key.length + rest.length)
  spliced.set(key)
  spliced.set(rest, key.length)
  return spliced
}
