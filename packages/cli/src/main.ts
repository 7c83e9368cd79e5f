import process from 'node:process'
import { runPlano } from './run-plano.ts'

const stop = new AbortController()
const args = process.argv.slice(2)
// Without a listener, a signal ends the process immediately, which is right for the other commands.
if (args[0] === 'serve') {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort())
}

process.exitCode = await runPlano(args, {
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  colors: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  signal: stop.signal,
})
