/** A string in either quotation marks, or one of Python's names for JSON's. */
const PYTHON_TOKEN = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\b(?:None|True|False)\b/g
const NAMES: Readonly<Record<string, string>> = { None: 'null', True: 'true', False: 'false' }

/** A result as JSON, or as Python writes dictionaries; throws for what is neither. */
export function parseResult(text: string): unknown {
  return /^\s*\{\s*'/.test(text) ? JSON.parse(toJson(text)) : JSON.parse(text)
}

function toJson(text: string): string {
  return text.replace(PYTHON_TOKEN, (token) => {
    const name = NAMES[token]
    return name ?? JSON.stringify(token.slice(1, -1).replace(/\\(['"\\])/g, '$1'))
  })
}
