const decoder = new TextDecoder()

/** The first field, within the first characters: most clients write it there. */
const FIRST_MODEL = /^\s{0,64}\{\s{0,64}"model"\s{0,64}:\s{0,64}"([^"\\]{0,512})"/
const KEY = '"model"'
/** Keys may contain escapes, so another "model" key could be hidden and would take precedence. */
const ESCAPE = '\\u'

/**
 * Replaces the model name in a JSON object and leaves all other characters unchanged. `from` is the name that was read
 * from it, undefined if it has none. Undefined if the object has several models: the body must then be serialised
 * again. A name in front costs two searches, a tenth of serialising.
 */
export function spliceModel(
  raw: Uint8Array | string,
  names: { from: string | undefined; to: string },
): string | undefined {
  const text = typeof raw === 'string' ? raw : decoder.decode(raw)
  const to = JSON.stringify(names.to)
  const found = FIRST_MODEL.exec(text)
  if (found !== null && names.from !== undefined && found[1] === names.from) {
    const end = found[0].length
    if (!text.includes(KEY, end) && !text.includes(ESCAPE, end))
      return text.slice(0, end - names.from.length - 2) + to + text.slice(end)
  }
  const models = findModels(text)
  const [value] = models
  if (value === undefined && names.from === undefined) return text.replace('{', () => `{"model":${to},`)
  if (value === undefined || models.length > 1 || JSON.parse(text.slice(value.start, value.end)) !== names.from)
    return undefined
  return text.slice(0, value.start) + to + text.slice(value.end)
}

interface Stretch {
  start: number
  end: number
}

/** The texts that are values of "model" keys of a valid JSON object itself, not of objects inside it. */
function findModels(text: string): Stretch[] {
  const found: Stretch[] = []
  let depth = 0
  let isKey = false
  let isModel = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (char === '"') {
      const end = findEnd(text, at)
      if (isKey) isModel = JSON.parse(text.slice(at, end)) === 'model'
      else if (isModel && depth === 1) found.push({ start: at, end })
      isKey = false
      at = end - 1
    } else if (char === '{' || char === '[') {
      depth += 1
      isKey = depth === 1
    } else if (char === '}' || char === ']') depth -= 1
    else if (char === ',') isKey = depth === 1
  }
  return found
}

/** The position behind a JSON string that begins at `start`. */
function findEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at > 0; at = text.indexOf('"', at + 1)) {
    let escapes = at
    while (text[escapes - 1] === '\\') escapes -= 1
    if ((at - escapes) % 2 === 0) return at + 1
  }
  return text.length
}
