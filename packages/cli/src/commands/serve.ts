import { isIP } from 'node:net'
import { createPlano, type Plano } from '@planojs/core'
import { type ListenerServers, serve, serveListeners } from '@planojs/core/node'
import { CONFIG_OPTION, type Command, configOf, EXIT, numberOf, type Typed, textOf, UsageError } from '../command.ts'
import { openInspector } from '../open-inspector.ts'
import { warn } from '../print/warn.ts'
import { reloadOnChange } from '../reload-on-change.ts'
import type { Terminal } from '../terminal.ts'

const MOST_PORT = 65_535
const HOST_NAME = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i

export const serveConfig: Command = {
  usage: '[config]',
  summary: 'Serve a configuration over HTTP, for applications in other languages.',
  options: {
    ...CONFIG_OPTION,
    port: {
      type: 'string',
      short: 'p',
      value: 'port',
      help: 'serve everything on this port, 0 for any free one (default: 12000, and the ports of the listeners)',
    },
    host: {
      type: 'string',
      value: 'address',
      help: "address to listen on, 0.0.0.0 for all (default: the listener's address, else 127.0.0.1)",
    },
    metrics: { type: 'boolean', help: 'also serve Prometheus metrics at /metrics' },
    inspector: { type: 'boolean', help: 'also serve the inspector page (needs @planojs/inspector)' },
    watch: { type: 'boolean', help: 'reload the configuration when it changes' },
  },
  examples: ['serve', 'serve plano.yaml --port 8080 --inspector --watch'],
  words: { least: 0, most: 1 },
  async run(typed, terminal) {
    const { values } = typed
    const path = configOf(typed)
    const port = numberOf(typed, 'port', { least: 0, most: MOST_PORT, whole: true })
    const host = hostOf(typed)
    const plano = await createPlano(path, { telemetry: { prometheus: values['metrics'] === true } })
    plano.on('warning', ({ message }) => terminal.complain(`warning: ${message}\n`))
    for (const warning of plano.warnings) terminal.complain(warn(warning))
    const closers: (() => Promise<void> | void)[] = []
    try {
      const opened = await open(plano, port, host)
      closers.push(() => opened.close())
      for (const { url, listener } of opened.servers)
        terminal.write(`serving ${url}/v1${listener === undefined ? '' : `, agent listener ${listener}`}\n`)
      if (values['inspector'] === true) {
        const inspector = await openInspector(plano)
        closers.push(() => inspector.close())
        terminal.write(`inspector ${inspector.url}\n`)
      }
      if (values['watch'] === true) {
        closers.push(reloadOnChange(plano, path, terminal))
        if (port === undefined) closers.push(warnOfPorts(plano, terminal))
      }
      await ended(terminal.signal)
      terminal.write('closing\n')
    } finally {
      for (const close of closers.reverse()) await close()
      await plano.close()
    }
    return EXIT.done
  },
}

/** A given port serves everything; without one, the ports of the configuration are opened. */
async function open(plano: Plano, port: number | undefined, host: string | undefined): Promise<ListenerServers> {
  if (port === undefined) return serveListeners(plano, host === undefined ? {} : { host })
  const server = await serve(plano, host === undefined ? { port } : { port, host })
  return { servers: [server], close: () => server.close() }
}

/** Open ports stay as they are when the configuration is reloaded. */
function warnOfPorts(plano: Plano, terminal: Terminal): () => void {
  const ports = () =>
    JSON.stringify(plano.config.listeners.map(({ type, name, port, address }) => [type, name, port, address]))
  let known = ports()
  return plano.on('reload', ({ ok }) => {
    if (!ok || ports() === known) return
    known = ports()
    terminal.complain('warning: listeners or their ports have changed; new ports are opened at the next start\n')
  })
}

function hostOf({ values }: Typed): string | undefined {
  const host = textOf(values['host'])
  if (host === undefined || isIP(host) > 0 || HOST_NAME.test(host)) return host
  throw new UsageError(`--host needs an address or name of this machine; "${host}" is not one.`)
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
