import type { Terminal } from './terminal.ts'

/** The arguments of a command. */
export interface Typed {
  values: Readonly<Record<string, string | boolean | undefined>>
  positionals: readonly string[]
}

/** Process exit codes: success; failure or findings; wrong usage. */
export const EXIT = { done: 0, found: 1, usage: 2 } as const
/** Exit code of a command. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** A switch, or an option whose value has a name in the help. */
export type Option = { short?: string; help: string } & ({ type: 'boolean' } | { type: 'string'; value: string })

export interface Command {
  /** Arguments in the usage line, after the command's name. */
  usage: string
  /** One line for the list of commands. */
  summary: string
  /** Options by name, without `--help`. */
  options: Readonly<Record<string, Option>>
  /** Example command lines, without `plano`. */
  examples: readonly string[]
  /** Number of positional arguments. */
  words: { least: number; most: number }
  run(typed: Typed, terminal: Terminal): Promise<ExitCode>
}

/** Wrong usage. Printed with the usage line; the exit code is 2. */
export class UsageError extends Error {}

export function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

interface NumberRange {
  least: number
  most: number
  /** Whether the number must be an integer. */
  whole?: boolean
}

/** Parses a number within a range. Throws UsageError if it is invalid. */
export function numberOf(typed: Typed, name: string, { least, most, whole = false }: NumberRange): number | undefined {
  const text = textOf(typed.values[name])
  if (text === undefined) return undefined
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value
  throw new UsageError(`--${name} takes a ${whole ? 'whole ' : ''}number from ${least} to ${most}, not "${text}".`)
}

/** The configuration's path: the positional argument or `--config`. Undefined: the current folder. */
export function configOf({ values, positionals }: Typed): string | undefined {
  const option = textOf(values['config'])
  const [word] = positionals
  if (option !== undefined && word !== undefined)
    throw new UsageError(`The configuration is given twice: "${word}" and --config "${option}".`)
  return word ?? option
}

/** The usual `--config` option. */
export const CONFIG_OPTION = {
  config: {
    type: 'string',
    short: 'c',
    value: 'path',
    help: 'configuration file, or a folder that has one (default: this folder)',
  },
} as const
export const JSON_OPTION = { json: { type: 'boolean', help: 'print the result as JSON' } } as const
