import { readText } from '../message/read-text.ts'

/** What an interrupted graph asks for. */
interface Interrupt {
  id?: string
  value: unknown
}

export function isInterrupt(value: unknown): value is Interrupt {
  return typeof value === 'object' && value !== null && 'value' in value
}

/** The questions of an interrupted graph, one per line; undefined when it ran to its end. */
export function readInterrupts(state: unknown): string | undefined {
  const given =
    typeof state === 'object' && state !== null && '__interrupt__' in state ? state.__interrupt__ : undefined
  if (!Array.isArray(given) || given.length === 0) return undefined
  return given.map((interrupt) => readText(isInterrupt(interrupt) ? interrupt.value : interrupt)).join('\n')
}
