import { statSync, watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import { createPlano, type Plano, PlanoError } from '@planojs/core'
import { serve } from '@planojs/core/node'
import { CONFIG_OPTION, type Command, EXIT, numberOf, textOf } from '../command.ts'
import { openInspector } from '../open-inspector.ts'
import { warn } from '../print/warn.ts'
import type { Terminal } from '../terminal.ts'

/** Where Plano's model listener is. */
const DEFAULT_PORT = 12_000
const CONFIG_FILE = /\.(?:ya?ml|json|[cm]?[jt]s)$/

export const serveConfig: Command = {
  usage: '[config]',
  summary: 'Serve a configuration over HTTP, for applications in other languages.',
  options: {
    ...CONFIG_OPTION,
    port: { type: 'string', short: 'p', help: `default ${DEFAULT_PORT}; 0 takes any free one` },
    host: { type: 'string', help: 'default 127.0.0.1' },
    inspector: { type: 'boolean', help: 'serve the page of @planojs/inspector beside it' },
    watch: { type: 'boolean', help: 'load the file again when it changes' },
  },
  words: { least: 0, most: 1 },
  async run(typed, terminal) {
    const { values, positionals } = typed
    const path = positionals[0] ?? textOf(values['config'])
    const port = numberOf(typed, 'port', { least: 0 }) ?? DEFAULT_PORT
    const plano = await createPlano(path)
    plano.on('warning', ({ message }) => terminal.complain(`warning: ${message}\n`))
    for (const warning of plano.warnings) terminal.complain(warn(warning))
    const closers: (() => Promise<void> | void)[] = []
    try {
      const server = await serve(plano, { port, host: textOf(values['host']) ?? '127.0.0.1' })
      closers.push(() => server.close())
      terminal.write(`serving ${server.url}/v1\n`)
      if (values['inspector'] === true) {
        const inspector = await openInspector(plano)
        closers.push(() => inspector.close())
        terminal.write(`inspector ${inspector.url}\n`)
      }
      if (values['watch'] === true) closers.push(reloadOnChange(plano, path ?? '.', terminal))
      await ended(terminal.signal)
      terminal.write('closing\n')
    } finally {
      for (const close of closers.reverse()) await close()
      await plano.close()
    }
    return EXIT.done
  },
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** Looks at the folder: editors put a new file in place of the old one. A broken file changes nothing but what is told. */
function reloadOnChange(plano: Plano, path: string, terminal: Terminal): () => void {
  const isFolder = statSync(path).isDirectory()
  let waits = false
  let reloading = Promise.resolve()
  const reload = async () => {
    waits = false
    try {
      await plano.reload(path)
      terminal.write(`loaded ${path} again\n`)
    } catch (error) {
      terminal.complain(`${PlanoError.from(error).message}\nThe configuration in force stays.\n`)
    }
  }
  const watcher = watch(isFolder ? path : dirname(path), { persistent: false }, (_event, name) => {
    if (waits || (isFolder ? !CONFIG_FILE.test(name ?? '') : name !== basename(path))) return
    waits = true
    reloading = reloading.then(reload)
  })
  watcher.on('error', () => terminal.complain(`${path} is not watched any more.\n`))
  return () => watcher.close()
}
