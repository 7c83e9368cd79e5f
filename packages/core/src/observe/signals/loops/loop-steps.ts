import { isRecord } from '../is-record.ts'
import { parseResult } from '../outcome/parse-result.ts'
import type { CallRow } from '../outcome/read-row.ts'

const ARGUMENTS_LENGTH = 8000
const MOST_LEAVES = 64

/** One tool call with its result. */
export interface LoopStep {
  /** Index of the assistant message with the call. */
  index: number
  callId: string
  name: string
  /** Name and arguments, independent of key order and white space. */
  key: string
  leaves: ReadonlyMap<string, string>
  /** Number of user messages before it. */
  turn: number
  /** Undefined until the result arrives. */
  result: StepResult | undefined
}

export interface StepResult {
  index: number
  failed: boolean
  empty: boolean
  pending: boolean
  /** A fingerprint: equal for equal results. */
  print: string
}

export function createLoopStep(call: CallRow, index: number, turn: number): LoopStep {
  const parsed = parseArguments(call.arguments)
  const leaves = new Map<string, string>()
  if (parsed === undefined) leaves.set('', call.arguments.trim().slice(0, ARGUMENTS_LENGTH))
  else collectLeaves(parsed, '', leaves)
  const parts = [...leaves]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([path, value]) => `${path}=${value}`)
  const key = `${call.name}\n${parts.join('\n')}`
  return { index, callId: call.id, name: call.name, key, leaves, turn, result: undefined }
}

function parseArguments(source: string): unknown {
  if (source.length > ARGUMENTS_LENGTH) return undefined
  if (source.trim() === '') return {}
  try {
    return parseResult(source)
  } catch {
    // Arguments that are not JSON are compared as text.
    return undefined
  }
}

function collectLeaves(value: unknown, path: string, leaves: Map<string, string>): void {
  if (leaves.size >= MOST_LEAVES || path.length > 200) return
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) collectLeaves(item, `${path}[${index}]`, leaves)
  else if (isRecord(value)) for (const key of Object.keys(value)) collectLeaves(value[key], `${path}.${key}`, leaves)
  else leaves.set(path, String(value).trim())
}

/** A short fingerprint of a result. Long results are compared by their ends and length. */
export function printResult(text: string): string {
  const trimmed = text.trim()
  return trimmed.length <= 400 ? trimmed : `${trimmed.length}:${trimmed.slice(0, 200)}${trimmed.slice(-200)}`
}

/**
 * Whether two calls of a tool attempt the same thing: most arguments are equal, or the differing one is a rephrasing.
 */
export function isSameIntent(left: LoopStep, right: LoopStep): boolean {
  if (left.key === right.key) return true
  const paths = new Set([...left.leaves.keys(), ...right.leaves.keys()])
  let alike = 0
  for (const path of paths) if (isAlike(left.leaves.get(path), right.leaves.get(path))) alike += 1
  return paths.size > 0 && alike / paths.size >= 0.5
}

function isAlike(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return false
  if (left === right) return true
  const words = wordsOf(left)
  return wordsOf(right).some((word) => words.includes(word))
}

/** Words of a value, except those with digits, which identify things and do not make two values similar. */
function wordsOf(value: string): string[] {
  return value
    .slice(0, 400)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word.length > 2 && !/\d/.test(word))
}

/** Whether all differing arguments of two calls contain a number, date or identifier: the next item of a list. */
export function isEnumeration(left: LoopStep, right: LoopStep): boolean {
  for (const [path, value] of right.leaves) {
    const other = left.leaves.get(path)
    if (other !== undefined && other !== value && !(/\d/.test(value) && /\d/.test(other))) return false
  }
  return left.key !== right.key
}

/** Whether `later` is `earlier` with a longer text in one argument. */
export function isRefinement(earlier: LoopStep, later: LoopStep): boolean {
  if (earlier.name !== later.name || earlier.leaves.size !== later.leaves.size) return false
  let refined = 0
  for (const [path, value] of later.leaves) {
    const before = earlier.leaves.get(path)
    if (before === value) continue
    if (before === undefined) return false
    const old = wordsOf(before)
    const now = wordsOf(value)
    if (old.length === 0 || now.length <= old.length || !old.every((word) => now.includes(word))) return false
    refined += 1
  }
  return refined === 1
}
