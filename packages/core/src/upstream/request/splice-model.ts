const decoder = new TextDecoder()

/** The first field, within the first characters; otherwise the body is written anew. */
const FIRST_MODEL = /^\s{0,64}\{\s{0,64}"model"\s{0,64}:\s{0,64}"([^"\\]{0,512})"/
const KEY = '"model"'
/** Keys may contain escapes, so another "model" key could be hidden and would take precedence. */
const ESCAPE = '\\u'

/**
 * Replaces the model name if it is the first field of a JSON object, and leaves all other characters unchanged.
 * Undefined if it is not certain that this is the only "model" key; the body must then be serialised again. Costs two
 * searches, a tenth of serialising.
 */
export function spliceModel(raw: Uint8Array | string, names: { from: string; to: string }): string | undefined {
  const text = typeof raw === 'string' ? raw : decoder.decode(raw)
  const found = FIRST_MODEL.exec(text)
  if (found?.[1] !== names.from) return undefined
  const end = found[0].length
  if (text.includes(KEY, end) || text.includes(ESCAPE, end)) return undefined
  return text.slice(0, end - names.from.length - 2) + JSON.stringify(names.to) + text.slice(end)
}
