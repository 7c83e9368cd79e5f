import { parseArgs } from 'node:util'
import { PlanoError } from '@planojs/core'
import { type Command, EXIT, type ExitCode, type Typed, UsageError } from './command.ts'
import { check } from './commands/check.ts'
import { decide } from './commands/decide.ts'
import { diagnose } from './commands/doctor.ts'
import { evaluate } from './commands/eval.ts'
import { init } from './commands/init.ts'
import { lint } from './commands/lint.ts'
import { replay } from './commands/replay.ts'
import { serveConfig } from './commands/serve.ts'
import { signals } from './commands/signals.ts'
import type { Terminal } from './terminal.ts'

const COMMANDS: Readonly<Record<string, Command>> = {
  init,
  check,
  serve: serveConfig,
  decide,
  lint,
  eval: evaluate,
  replay,
  signals,
  doctor: diagnose,
}

/** Runs `plano <args>`; answers the exit code. Every failure is told in a sentence on the error stream; nothing is thrown. */
export async function runPlano(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '--help', ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.write(describeAll())
    return EXIT.done
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    terminal.complain(`There is no command "${name}".\n\n${describeAll()}`)
    return EXIT.usage
  }
  try {
    const typed = read(command, rest)
    if (typed === 'help') {
      terminal.write(describe(name, command))
      return EXIT.done
    }
    return await command.run(typed, terminal)
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(`${error.message}\n\n${describe(name, command)}`)
      return EXIT.usage
    }
    terminal.complain(`${tell(error)}\n`)
    return EXIT.found
  }
}

/** Errors of the system (a port that is taken) say it best themselves. */
function tell(error: unknown): string {
  return error instanceof Error ? error.message : PlanoError.from(error).message
}

function read(command: Command, args: readonly string[]): Typed | 'help' {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { help: _help, ...option }]) => [name, option]),
  )
  let parsed: { values: Record<string, unknown>; positionals: string[] }
  try {
    const help = { type: 'boolean', short: 'h' } as const
    parsed = parseArgs({ args: [...args], options: { ...options, help }, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The options were not understood.')
  }
  if (parsed.values['help'] === true) return 'help'
  const { least, most } = command.words
  const { length } = parsed.positionals
  if (length < least) throw new UsageError('Something is missing behind the command.')
  if (length > most) throw new UsageError(`"${parsed.positionals[most]}" is one word too many.`)
  return { values: parsed.values as Typed['values'], positionals: parsed.positionals }
}

function describeAll(): string {
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`)
  return ['plano <command>', '', ...lines, '', 'plano <command> --help tells its options.', ''].join('\n')
}

function describe(name: string, { usage, summary, options }: Command): string {
  const lines = Object.entries(options).map(([option, { type, short, help }]) => {
    const flag = `${short === undefined ? '' : `-${short}, `}--${option}${type === 'string' ? ' …' : ''}`
    return `  ${flag.padEnd(22)} ${help}`
  })
  return [`plano ${name} ${usage}`.trimEnd(), '', summary, ...(lines.length > 0 ? ['', ...lines] : []), ''].join('\n')
}
