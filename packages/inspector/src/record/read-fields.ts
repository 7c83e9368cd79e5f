import type { ShownEvent } from './request-summary.ts'

/** Readers for event fields of evolving shape: a value of an unexpected type counts as absent. */
export const readText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
export const readNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined
export const readTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
export const readMap = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

/** Copies the fields that an event has and keeps the others. */
export function takeFields<Key extends string>(
  event: ShownEvent | Readonly<Record<string, unknown>>,
  keys: readonly Key[],
): Partial<Record<Key, string>> {
  const found: Partial<Record<Key, string>> = {}
  for (const key of keys) {
    const value = readText(event[key])
    if (value !== undefined) found[key] = value
  }
  return found
}
