import { readFile } from 'node:fs/promises'
import { PlanoError } from '@planojs/core'
import { type Command, EXIT, type ExitCode, UsageError } from './command.ts'
import { check } from './commands/check.ts'
import { decide } from './commands/decide.ts'
import { diagnose } from './commands/doctor.ts'
import { evaluate } from './commands/eval.ts'
import { init } from './commands/init.ts'
import { lint } from './commands/lint.ts'
import { replay } from './commands/replay.ts'
import { serveConfig } from './commands/serve.ts'
import { signals } from './commands/signals.ts'
import { describe, describeAll, usageOf } from './print/describe.ts'
import { didYouMean, readLine } from './read-line.ts'
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

/** Runs `plano <args>` and resolves to the exit code. Prints every failure as a sentence on stderr; never throws. */
export async function runPlano(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first = '--help', ...rest] = args
  if (first === '--version' || first === '-v') {
    terminal.write(`${await readVersion()}\n`)
    return EXIT.done
  }
  const isHelp = first === '--help' || first === '-h' || first === 'help'
  const [about] = rest
  if (isHelp && about === undefined) {
    terminal.write(describeAll(COMMANDS))
    return EXIT.done
  }
  const name = isHelp ? (about ?? '') : first
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    const what = name.startsWith('-') ? 'option' : 'command'
    terminal.complain(
      `There is no ${what} "${name}".${didYouMean(name, Object.keys(COMMANDS))}\n\n${describeAll(COMMANDS)}`,
    )
    return EXIT.usage
  }
  return isHelp
    ? runCommand(name, { command, args: ['--help'], terminal })
    : runCommand(name, { command, args: rest, terminal })
}

async function runCommand(
  name: string,
  { command, args, terminal }: { command: Command; args: readonly string[]; terminal: Terminal },
): Promise<ExitCode> {
  try {
    const typed = readLine(command, args)
    if (typed !== 'help') return await command.run(typed, terminal)
    terminal.write(describe(name, command))
    return EXIT.done
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(`${error.message}\n\n${usageOf(name, command)}\nRun "plano ${name} --help" for more.\n`)
      return EXIT.usage
    }
    terminal.complain(`${describeFailure(error)}\n`)
    return EXIT.found
  }
}

/** System errors, such as a port in use, keep their own message. */
function describeFailure(error: unknown): string {
  return error instanceof Error ? error.message : PlanoError.from(error).message
}

async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return version
}
