/** The routes in a router model's answer: known ids in order, and the number of unknown names. */
export interface RouterAnswer {
  ids: string[]
  unknown: number
}

/** Longest answer to parse; a list of names is far shorter. */
const MAX_ANSWER_CHARS = 20_000
const QUOTED = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g

/**
 * Finds `{"route": ["a", "b"]}` in an answer, tolerating code fences, surrounding prose, single quotes, a string
 * instead of a list, escaped line breaks and truncation. An answer that is nothing but a known name, or a list of
 * names, counts too. Undefined if there is none.
 */
export function readRouterAnswer(text: string, known: ReadonlySet<string>): RouterAnswer | undefined {
  const answer = text.slice(0, MAX_ANSWER_CHARS).trim()
  const names = readStrict(answer) ?? readLoose(answer) ?? readPlain(answer, known)
  if (!names) return undefined
  const ids: string[] = []
  let unknown = 0
  for (const name of names) {
    const id = matchName(name, known)
    if (id === undefined) unknown += 1
    else if (!ids.includes(id)) ids.push(id)
  }
  return { ids, unknown }
}

/**
 * Parses every outermost JSON object in the text. The last one with a `route` counts, because models may think aloud
 * first.
 */
function readStrict(answer: string): string[] | undefined {
  let found: string[] | undefined
  for (let start = answer.indexOf('{'); start >= 0; start = answer.indexOf('{', start + 1)) {
    const end = answer.indexOf('}', start)
    if (end < 0) break
    const names = parseRoute(answer.slice(start, end + 1))
    if (names) found = names
  }
  return found
}

function parseRoute(json: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value !== 'object' || value === null || !('route' in value)) return undefined
    const { route } = value
    if (route === null) return []
    if (typeof route === 'string') return route === '' ? [] : [route]
    if (!Array.isArray(route)) return undefined
    return route.filter((name): name is string => typeof name === 'string' && name !== '')
  } catch {
    // Not valid JSON; the lenient parser comes next.
    return undefined
  }
}

/** The quoted names after the word `route`, up to the end of the list or text. */
function readLoose(answer: string): string[] | undefined {
  const key = /["']?\broute["']?\s*:\s*/.exec(answer)
  if (!key) return undefined
  const rest = answer.slice(key.index + key[0].length).replaceAll('\\n', ' ')
  if (rest.startsWith('null')) return []
  const isList = rest.startsWith('[')
  const end = isList ? rest.indexOf(']') : -1
  const list = end >= 0 ? rest.slice(0, end) : rest
  const names = [...list.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? '').filter((name) => name !== '')
  if (names.length === 0) return isList && end >= 0 ? [] : undefined
  return isList ? names : names.slice(0, 1)
}

/** Answers of models that leave the object out: `billing`, `"billing".` or `["billing", "access"]`. */
function readPlain(answer: string, known: ReadonlySet<string>): string[] | undefined {
  const bare = answer.replace(/^```\w*|```$/g, '').trim()
  if (bare.startsWith('[') && bare.endsWith(']')) {
    const names = [...bare.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? '')
    return names.some((name) => matchName(name, known) !== undefined) ? names : undefined
  }
  const name = bare.replace(/^["'`*]+|(?<!["'`*.])["'`*.]+$/g, '')
  return matchName(name, known) === undefined ? undefined : [name]
}

function matchName(name: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(name)) return name
  const wanted = name.trim().toLowerCase()
  for (const id of known) if (id.toLowerCase() === wanted) return id
  return undefined
}
