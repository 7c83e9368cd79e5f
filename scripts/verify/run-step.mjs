import { spawn } from 'node:child_process'
import process from 'node:process'

/** Runs a command and collects its output. Resolves with `{ code, output, seconds }`. */
export function runCommand(command, args, env = process.env) {
  const startedAt = performance.now()
  return new Promise((resolve) => {
    const shell = process.platform === 'win32' && command !== process.execPath
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env, shell })
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    const settle = (code, note = '') => {
      const output = Buffer.concat(chunks).toString() + note
      resolve({ code, output, seconds: (performance.now() - startedAt) / 1000 })
    }
    child.once('error', (error) => settle(1, `${command}: ${error.message}\n`))
    child.once('close', (code, signal) => settle(code ?? 1, signal ? `killed by ${signal}\n` : ''))
  })
}

/** Prints one line about a step, followed by its output when it failed. */
export function reportStep({ name, ok, seconds, note = '', output }) {
  const line = `${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  ${note}`
  process.stdout.write(`${line.trimEnd()}\n`)
  if (!ok) process.stdout.write(output.endsWith('\n') ? output : `${output}\n`)
}

/** Runs one check and prints its result. Counts it as one passed or one failed. */
export async function runStep({ name, command, args }) {
  const { code, output, seconds } = await runCommand(command, args)
  reportStep({ name, ok: code === 0, seconds, output })
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}
