import { fork } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const probe = new URL('./probe.mjs', import.meta.url).href

/**
 * Starts a file as a measured process. It must send `{ port }`, or listen on the port given in `port`. Returns its port
 * and functions that read its CPU time (µs), memory (bytes) and longest event loop delay (ms).
 */
export async function startProcess(file, { args = [], port, env = {}, flags = [] } = {}) {
  const child = fork(file instanceof URL ? fileURLToPath(file) : file, args, {
    execArgv: ['--expose-gc', '--import', probe, ...flags],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  })
  const ask = async (question) => {
    child.send({ ask: question })
    for (;;) {
      const [message] = await once(child, 'message')
      if (message.answer === question) return message
    }
  }
  const openPort = port ?? (await waitForPort(child))
  if (port !== undefined) await waitUntilOpen(port)
  return {
    port: openPort,
    url: `http://127.0.0.1:${openPort}`,
    child,
    usage: () => ask('usage'),
    watchDelay: () => ask('watch'),
    collect: () => ask('collect'),
    stop() {
      if (child.connected) child.disconnect()
    },
  }
}

async function waitForPort(child) {
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`the process exited with code ${code} before it listened`)
  })
  for (;;) {
    const [message] = await Promise.race([once(child, 'message'), failed])
    if (typeof message.port === 'number') return message.port
  }
}

async function waitUntilOpen(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/`)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error(`nothing listens on port ${port}`)
}
