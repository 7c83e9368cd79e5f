import type { Command, Option } from '../command.ts'

const HELP: Option = { type: 'boolean', short: 'h', help: 'show this help' }
const VERSION: Option = { type: 'boolean', short: 'v', help: 'show the version' }

/** The help of the whole command. */
export function describeAll(commands: Readonly<Record<string, Command>>): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => [name, summary] as const)
  return [
    'Check, try out and serve a Plano configuration.',
    '',
    'Usage: plano <command> [options]',
    '',
    'Commands:',
    ...align(rows),
    '',
    'Options:',
    ...align(listOptions({ help: HELP, version: VERSION })),
    '',
    'Exit codes: 0 success; 1 failed or found problems; 2 wrong command line.',
    'Run "plano <command> --help" for the options of a command.',
    '',
  ].join('\n')
}

/** The help of one command. */
export function describe(name: string, command: Command): string {
  const { summary, options, examples } = command
  return [
    summary,
    '',
    usageOf(name, command),
    '',
    'Options:',
    ...align(listOptions({ ...options, help: HELP })),
    '',
    'Examples:',
    ...examples.map((line) => `  plano ${line}`),
    '',
  ].join('\n')
}

export function usageOf(name: string, { usage }: Command): string {
  return `Usage: plano ${name} ${usage === '' ? '' : `${usage} `}[options]`
}

function listOptions(options: Readonly<Record<string, Option>>): (readonly [string, string])[] {
  return Object.entries(options).map(([name, option]) => {
    const short = option.short === undefined ? '    ' : `-${option.short}, `
    return [`${short}--${name}${option.type === 'string' ? ` <${option.value}>` : ''}`, option.help]
  })
}

/** Two columns, the first as wide as its longest entry. */
function align(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length))
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`)
}
