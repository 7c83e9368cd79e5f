import type { ParseArgsOptionsConfig } from 'node:util'
import type { Terminal } from './terminal.ts'

/** What was typed behind a command's name. */
export interface Typed {
  values: Readonly<Record<string, string | boolean | undefined>>
  positionals: readonly string[]
}

/** Process exit codes: done; done and found something, or failed; not understood. */
export const EXIT = { done: 0, found: 1, usage: 2 } as const
/** How a command ended, as the shell sees it. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export interface Command {
  /** What stands behind the name in the usage line. */
  usage: string
  /** One line for the list of commands. */
  summary: string
  /** Options with a line of help each, beside `--help`. */
  options: Readonly<Record<string, ParseArgsOptionsConfig[string] & { help: string }>>
  /** How many words may stand behind the name. */
  words: { least: number; most: number }
  run(typed: Typed, terminal: Terminal): Promise<ExitCode>
}

/** Told with the usage line, and exit code 2. */
export class UsageError extends Error {}

export function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A whole number at or above `least`; throws UsageError otherwise. */
export function numberOf(typed: Typed, name: string, { least }: { least: number }): number | undefined {
  const text = textOf(typed.values[name])
  if (text === undefined) return undefined
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value < least) {
    throw new UsageError(`--${name} is a number of at least ${least}, not "${text}".`)
  }
  return value
}

/** `--config`, as most commands have it. */
export const CONFIG_OPTION = {
  config: { type: 'string', short: 'c', help: 'configuration file, or a folder that has one; default: this folder' },
} as const
export const JSON_OPTION = { json: { type: 'boolean', help: 'print the result as JSON' } } as const
