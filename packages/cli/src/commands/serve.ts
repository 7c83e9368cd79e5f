import { isIP } from 'node:net'
import { createPlano } from '@planojs/core'
import { serve } from '@planojs/core/node'
import { CONFIG_OPTION, type Command, configOf, EXIT, numberOf, type Typed, textOf, UsageError } from '../command.ts'
import { openInspector } from '../open-inspector.ts'
import { warn } from '../print/warn.ts'
import { reloadOnChange } from '../reload-on-change.ts'

/** The port of Plano's model listener. */
const DEFAULT_PORT = 12_000
const MOST_PORT = 65_535
const HOST_NAME = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i

export const serveConfig: Command = {
  usage: '[config]',
  summary: 'Serve a configuration over HTTP, for applications in other languages.',
  options: {
    ...CONFIG_OPTION,
    port: { type: 'string', short: 'p', value: 'port', help: `port; 0 for any free port (default: ${DEFAULT_PORT})` },
    host: { type: 'string', value: 'address', help: 'address to listen on; 0.0.0.0 for all (default: 127.0.0.1)' },
    inspector: { type: 'boolean', help: 'also serve the inspector page (needs @planojs/inspector)' },
    watch: { type: 'boolean', help: 'reload the configuration when it changes' },
  },
  examples: ['serve', 'serve plano.yaml --port 8080 --inspector --watch'],
  words: { least: 0, most: 1 },
  async run(typed, terminal) {
    const { values } = typed
    const path = configOf(typed)
    const port = numberOf(typed, 'port', { least: 0, most: MOST_PORT, whole: true }) ?? DEFAULT_PORT
    const host = hostOf(typed)
    const plano = await createPlano(path)
    plano.on('warning', ({ message }) => terminal.complain(`warning: ${message}\n`))
    for (const warning of plano.warnings) terminal.complain(warn(warning))
    const closers: (() => Promise<void> | void)[] = []
    try {
      const server = await serve(plano, { port, host })
      closers.push(() => server.close())
      terminal.write(`serving ${server.url}/v1\n`)
      if (values['inspector'] === true) {
        const inspector = await openInspector(plano)
        closers.push(() => inspector.close())
        terminal.write(`inspector ${inspector.url}\n`)
      }
      if (values['watch'] === true) closers.push(reloadOnChange(plano, path, terminal))
      await ended(terminal.signal)
      terminal.write('closing\n')
    } finally {
      for (const close of closers.reverse()) await close()
      await plano.close()
    }
    return EXIT.done
  },
}

function hostOf({ values }: Typed): string {
  const host = textOf(values['host']) ?? '127.0.0.1'
  if (isIP(host) > 0 || HOST_NAME.test(host)) return host
  throw new UsageError(`--host needs an address or name of this machine; "${host}" is not one.`)
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
