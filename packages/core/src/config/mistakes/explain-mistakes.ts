import { distance } from 'fastest-levenshtein'
import type * as z from 'zod/mini'
import { nearestNames } from '../../util/text/nearest-names.ts'
import { keysAt, listKeyPaths } from '../reference/schema-shape.ts'
import { configSchema } from '../schema/root.ts'
import { formatPath, type Path } from '../tree/config-path.ts'
import { type ConfigSource, isMap } from '../tree/config-source.ts'
import { unsetNote } from './unset-note.ts'

type Issue = z.core.$ZodIssue

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of names and values',
}

const SECRET_KEY = /key|token|secret|password|authorization|cookie|connection_string|headers/i

/** Converts schema issues into mistakes with a sentence, a position and the nearest names. */
export function explainMistakes(source: ConfigSource, issues: readonly Issue[]): void {
  // Missing keys first, so that a misspelt key can then be matched with the missing one.
  const isKeys = (issue: Issue) => (issue.code === 'unrecognized_keys' ? 1 : 0)
  for (const issue of [...issues].sort((a, b) => isKeys(a) - isKeys(b))) explainIssue(source, issue, [])
}

function explainIssue(source: ConfigSource, issue: Issue, prefix: Path): void {
  const path: Path = [...prefix, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) explainUnknownKey(source, path, key)
  } else if (issue.code === 'invalid_union') {
    explainUnion(source, path, issue.errors)
  } else {
    const expected = expectedBy(issue)
    const missing = source.get(path) === undefined
    const unset = missing ? unsetNote(source, path) : ''
    const got = missing ? 'is missing' : `is ${describeValue(source, path)}`
    const nearest = issue.code === 'invalid_value' ? nearestOf(source.get(path), issue.values) : undefined
    const isList = issue.code === 'invalid_type' && issue.expected === 'array'
    const dash = isList && source.at(path).line !== undefined ? listHint(source.get(path)) : ''
    const absent = missing ? { missing: { path: path.slice(0, -1), keys: [String(path.at(-1) ?? '')] } } : {}
    source.refuse(path, `${got}, expected ${expected}${dash}${unset}`, { expected, nearest, ...absent })
  }
}

function explainUnknownKey(source: ConfigSource, path: Path, key: string): void {
  const known = keysAt(configSchema, path)
  const where = path.length === 0 ? 'at the top' : `in ${formatPath(path)}`
  const homes = homesOf(key)
  const near = nearestNames(key, known)
  // Prefer the near name that is reported as missing.
  const wanted = near.find((name) => source.withdrawMissing(path, name))
  const isMeant = wanted !== undefined
  const meant = wanted ?? near[0]
  const isSlip = isMeant || (meant !== undefined && distance(key, meant) === 1)
  const home = !isSlip && homes.length > 0 && homes.length < 4 ? `; ${key} belongs in ${homes.join(' or ')}` : ''
  const nearest = home === '' ? meant : undefined
  const list = known.length > 0 && known.length <= 12 ? ` (known here: ${known.join(', ')})` : ''
  const message = `"${key}" is not a key ${where}${home === '' && nearest === undefined ? list : home}`
  source.refuse([...path, key], message, { expected: 'a known key', nearest, part: 'key' })
}

/** A hint on how to write list entries, when the user wrote a map. */
function listHint(value: unknown): string {
  if (!isMap(value)) return ''
  const [glued] = Object.keys(value).filter((key) => /^-\w/.test(key))
  return glued === undefined ? '; every entry begins with "- "' : `; "${glued}" lacks the space after its dash`
}

/** Computed when the first unknown key is reported. */
let keyPaths: readonly string[] | undefined

/** Maps that may contain a key of this name. */
function homesOf(key: string): string[] {
  keyPaths ??= listKeyPaths(configSchema)
  return keyPaths.filter((path) => path.endsWith(`.${key}`)).map((path) => path.slice(0, -key.length - 1))
}

/** Explains a union by the branch that the user most likely meant, or otherwise by everything that is allowed. */
function explainUnion(source: ConfigSource, path: Path, branches: readonly (readonly Issue[])[]): void {
  const inside = branches.filter((issues) => issues.every((issue) => issue.path.length > 0 || isKeyIssue(issue)))
  const [closest] = [...inside].sort((a, b) => a.length - b.length)
  if (closest !== undefined) {
    for (const issue of closest) explainIssue(source, issue, path)
    return
  }
  const issues = branches.flat().filter((issue) => issue.path.length === 0)
  const precise = issues.find((issue) => issue.code === 'invalid_format' && typeof source.get(path) === 'string')
  const expected = precise ? expectedBy(precise) : joinOr([...new Set(issues.map(expectedBy))])
  const values = issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : []))
  const missing = source.get(path) === undefined
  const got = missing ? 'is missing' : `is ${describeValue(source, path)}`
  const message = `${got}, expected ${expected}${missing ? unsetNote(source, path) : ''}`
  source.refuse(path, message, { expected, nearest: nearestOf(source.get(path), values) })
}

const isKeyIssue = (issue: Issue): boolean => issue.code === 'unrecognized_keys'

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? issue.expected
    case 'invalid_value':
      return joinOr(issue.values.map((value) => (typeof value === 'string' ? `"${value}"` : String(value))))
    case 'too_small':
      return sizeText(issue.origin, issue.inclusive === false ? 'more than' : 'at least', Number(issue.minimum))
    case 'too_big':
      return sizeText(issue.origin, issue.inclusive === false ? 'less than' : 'at most', Number(issue.maximum))
    case 'invalid_union':
      return joinOr([...new Set(issue.errors.flat().map(expectedBy))])
    default:
      return issue.message.replace(/^expected /, '')
  }
}

function sizeText(origin: string, bound: string, size: number): string {
  if (origin === 'string') return size === 1 ? 'text that is not empty' : `text of ${bound} ${size} characters`
  if (origin === 'array') return `a list of ${bound} ${size} ${size === 1 ? 'entry' : 'entries'}`
  return `${bound} ${size}`
}

const joinOr = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? 'something else') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`

function nearestOf(value: unknown, allowed: readonly unknown[]): string | undefined {
  if (typeof value !== 'string') return undefined
  const names = allowed.filter((each) => typeof each === 'string')
  return nearestNames(value, names, 1)[0]
}

/** Describes the value at a path. The value itself is shown only when it is short and cannot be a secret. */
function describeValue(source: ConfigSource, path: Path): string {
  const value = source.get(path)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'function') return 'a function'
  if (isMap(value)) return 'a map'
  if (value === null) return 'empty'
  if (typeof value === 'object') return 'an object'
  const parent = source.get(path.slice(0, -1))
  const key = path.at(-1) ?? ''
  const variables = isMap(parent) || Array.isArray(parent) ? source.variablesOf(parent, key) : undefined
  if (variables) return `the value of $${variables.join(', $')}`
  const secret = path.some((step) => typeof step === 'string' && SECRET_KEY.test(step))
  if (typeof value !== 'string') return secret ? `a ${typeof value}` : String(value)
  if (value === '') return 'empty text'
  return secret || value.length > 60 ? 'text' : `"${value}"`
}
