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

/** A switch, or an option with a value that help calls by its name. */
export type Option = { short?: string; help: string } & ({ type: 'boolean' } | { type: 'string'; value: string })

export interface Command {
  /** What stands behind the name in the usage line. */
  usage: string
  /** One line for the list of commands. */
  summary: string
  /** Options beside `--help`, by their names. */
  options: Readonly<Record<string, Option>>
  /** Lines that somebody may type, without `plano`. */
  examples: readonly string[]
  /** How many words may stand behind the name. */
  words: { least: number; most: number }
  run(typed: Typed, terminal: Terminal): Promise<ExitCode>
}

/** Told with the usage line, and exit code 2. */
export class UsageError extends Error {}

export function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

interface NumberRange {
  least: number
  most: number
  /** Whether it counts something. */
  whole?: boolean
}

/** A number within a range, written in digits; throws UsageError otherwise. */
export function numberOf(typed: Typed, name: string, { least, most, whole = false }: NumberRange): number | undefined {
  const text = textOf(typed.values[name])
  if (text === undefined) return undefined
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value
  throw new UsageError(`--${name} takes a ${whole ? 'whole ' : ''}number from ${least} to ${most}, not "${text}".`)
}

/** Where the configuration is: the word behind the command, or `--config`; undefined is this folder. */
export function configOf({ values, positionals }: Typed): string | undefined {
  const option = textOf(values['config'])
  const [word] = positionals
  if (option !== undefined && word !== undefined)
    throw new UsageError(`The configuration is given twice: "${word}" and --config "${option}".`)
  return word ?? option
}

/** `--config`, as most commands have it. */
export const CONFIG_OPTION = {
  config: {
    type: 'string',
    short: 'c',
    value: 'path',
    help: 'configuration file, or a folder that has one (default: this folder)',
  },
} as const
export const JSON_OPTION = { json: { type: 'boolean', help: 'print the result as JSON' } } as const
