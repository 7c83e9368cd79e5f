import { readFile } from 'node:fs/promises'
import type { JsonValue } from '@planojs/core'
import { UsageError } from './command.ts'

/**
 * Reads the values of a JSON file: the items of an array, a single value, or JSON Lines. Throws UsageError with file
 * and line.
 */
export async function readJsonItems(path: string): Promise<JsonValue[]> {
  const text = await readText(path)
  try {
    const value = JSON.parse(text) as JsonValue
    return Array.isArray(value) ? value : [value]
  } catch {
    // Several values, one per line.
  }
  if (text.trimStart().startsWith('[')) throw new UsageError(`${path} is not valid JSON.`)
  const lines = text.split('\n').map((line, index) => ({ line, place: `${path}:${index + 1}` }))
  return lines.filter(({ line }) => line.trim() !== '').map(({ line, place }) => parse(line, place))
}

async function readText(path: string): Promise<string> {
  try {
    // Some editors write a byte order mark, which is not valid JSON.
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch {
    throw new UsageError(`Cannot read ${path}.`)
  }
}

function parse(text: string, place: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    throw new UsageError(`${place} is not valid JSON.`)
  }
}
