/** A quoted string, or Python's names for JSON's constants. */
const PYTHON_TOKEN = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\b(?:None|True|False)\b/g
const NAMES: Readonly<Record<string, string>> = { None: 'null', True: 'true', False: 'false' }

/** Parses a result as JSON or as a Python dictionary. Throws for anything else. */
export function parseResult(text: string): unknown {
  return /^\s*\{\s*'/.test(text) ? JSON.parse(toJson(text)) : JSON.parse(text)
}

function toJson(text: string): string {
  return text.replace(PYTHON_TOKEN, (token) => {
    const name = NAMES[token]
    return name ?? JSON.stringify(token.slice(1, -1).replace(/\\(['"\\])/g, '$1'))
  })
}
