import { KIND_WORDS, PARTICIPLES } from './tool-kinds.data.ts'
import { stemWord } from './word-index.ts'

/**
 * How the results of a tool are read. `act` and `end` perform actions and report whether they did; `read` and `search`
 * return data; `judge` returns a verdict; `text` returns text about any subject; `topic` is a name that is only a noun;
 * `anonymous` is a name without meaning.
 */
export type ToolKind = 'anonymous' | 'text' | 'judge' | 'search' | 'read' | 'end' | 'act' | 'topic'

/** The words of a tool's name. */
export function splitToolName(tool: string): string[] {
  return tool
    .slice(0, 80)
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== '')
}

type KindName = keyof typeof KIND_WORDS
const sets = new Map<KindName, ReadonlySet<string>>()

function isOf(kind: KindName, word: string | undefined): boolean {
  let words = sets.get(kind)
  if (!words) {
    words = new Set(KIND_WORDS[kind].split(' '))
    sets.set(kind, words)
  }
  return word !== undefined && words.has(word)
}

/** The kind of a tool, from the words of its name. */
export function kindOfTool(parts: readonly string[]): ToolKind {
  if (parts[0] === 'agent' || parts.every((part) => part.length === 1 || isOf('anonymous', part))) return 'anonymous'
  const [first, second] = parts
  const last = parts.at(-1)
  if (isOf('words', first) || (isOf('writes', first) && (isOf('text', last) || isOf('written', last)))) return 'text'
  const changes = isOf('act', first) || isOf('end', first)
  if (!changes && isOf('judged', last)) return 'judge'
  if (isOf('judge', first) && first !== 'report') return 'judge'
  if (isOf('read', first) || isOf('search', first) || isOf('text', first) || isOf('anonymous', first))
    return kindOfReader(parts)
  if (isOf('end', first)) return 'end'
  if (!changes) return isOf('text', last) ? 'text' : 'topic'
  return parts.slice(1).some((part) => isOf('end', part) || isOf('ended', part)) && second !== undefined ? 'end' : 'act'
}

function kindOfReader(parts: readonly string[]): ToolKind {
  const [first, second] = parts
  const last = parts.at(-1)
  if (first === 'run' || first === 'exec' || first === 'execute') return isOf('search', last) ? 'search' : 'read'
  if (isOf('anonymous', first)) return 'act'
  if (isOf('text', first) || isOf('text', second) || isOf('text', last)) return 'text'
  return isOf('search', first) || isOf('search', last) ? 'search' : 'read'
}

/** The stems with which a result reports the tool's action as done: those of its verb and of the participle. */
export function stemsOfVerb(verb: string): readonly string[] {
  const participle = PARTICIPLES[verb]
  return participle === undefined ? [stemWord(verb)] : [stemWord(verb), stemWord(participle)]
}
