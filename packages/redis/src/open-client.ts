import { PlanoError } from '@planojs/core'
import { commandsOf, isReadonly, isRefusal, type SendCommand } from './redis-client.ts'

export interface OwnClient {
  send: SendCommand
  close(): Promise<void>
}

const CONNECT_TIMEOUT_MS = 5000
/** A connection without any response for this long is considered dead and reopened. */
const SILENCE_MS = 10_000
/** Least time between two new connections because the node is a replica. */
const RENEW_MS = 1000

/**
 * Opens a client with ioredis, or with redis if only that is installed. It reconnects automatically. Waits at most
 * `waitMs` for the first connection. Commands are never queued: a command that was given up must not take effect when
 * Redis returns.
 */
export async function openClient(url: string, waitMs = 2000): Promise<OwnClient> {
  const opened = (await openIoredis(url, waitMs)) ?? (await openNodeRedis(url, waitMs))
  if (opened) return opened
  const message = 'A Redis address needs the package ioredis or redis beside @planojs/redis; neither is installed.'
  throw new PlanoError('invalid_config', message)
}

async function openIoredis(url: string, waitMs: number): Promise<OwnClient | undefined> {
  const module = await import('ioredis').catch(noneIfMissing)
  if (!module) return undefined
  const mayRenew = createRenewal()
  const client = new module.Redis(url, {
    connectTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SILENCE_MS,
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    reconnectOnError: (error) => mayRenew(error),
  })
  const loss = new ConnectionLoss()
  // Without a listener the client would print to the console.
  client.on('error', loss.note).on('ready', loss.clear).on('close', loss.close)
  await firstOf(waitMs, (done) => client.once('ready', done).once('close', done))
  return {
    send: loss.explained(commandsOf(client)),
    close() {
      client.disconnect()
      return Promise.resolve()
    },
  }
}

async function openNodeRedis(url: string, waitMs: number): Promise<OwnClient | undefined> {
  const module = await import('redis').catch(noneIfMissing)
  if (!module) return undefined
  const client = module.createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: CONNECT_TIMEOUT_MS, socketTimeout: SILENCE_MS },
    // Pings keep an idle connection from being considered dead.
    pingInterval: SILENCE_MS / 2,
  })
  const loss = new ConnectionLoss()
  // Without a listener the process would crash.
  client.on('error', loss.note).on('ready', loss.clear)
  await firstOf(waitMs, (done) => {
    client.once('ready', done).once('error', done)
    // Rejects only if the client is closed before it was connected.
    client.connect().catch(done)
  })
  const mayRenew = createRenewal()
  const send = loss.explained(commandsOf(client))
  return {
    async send(command, ...args) {
      try {
        return await send(command, ...args)
      } catch (error) {
        if (mayRenew(error)) {
          disconnect(client)
          // Rejects only if the client is closed meanwhile. It reconnects by itself after failures.
          client.connect().catch(() => {})
        }
        throw error
      }
    },
    async close() {
      disconnect(client)
    },
  }
}

/** The last error of a connection. Commands without a connection fail with errors that do not say why there is none. */
class ConnectionLoss {
  private error: unknown

  readonly note = (error: unknown): void => {
    this.error = error
  }

  /** The server closed the connection without an error. */
  readonly close = (): void => {
    this.error ??= new Error('Connection is closed')
  }

  readonly clear = (): void => {
    this.error = undefined
  }

  explained(send: SendCommand): SendCommand {
    return async (command, ...args) => {
      try {
        return await send(command, ...args)
      } catch (error) {
        throw isRefusal(error) ? error : (this.error ?? error)
      }
    }
  }
}

/** Closes a connection at once. redis 4 has a different method. */
function disconnect(client: object): void {
  const { destroy, disconnect: older } = client as Readonly<Record<string, unknown>>
  // A client that is already closed throws, which does not matter.
  try {
    if (typeof destroy === 'function') destroy.call(client)
    else if (typeof older === 'function') older.call(client).catch(() => {})
  } catch {}
}

/** Whether a failed command calls for a new connection: the name may lead to the new primary. */
function createRenewal(): (error: unknown) => boolean {
  let last = Number.NEGATIVE_INFINITY
  return (error) => {
    if (!isReadonly(error) || performance.now() - last < RENEW_MS) return false
    last = performance.now()
    return true
  }
}

/** Waits for the event that `listen` subscribes to, at most `waitMs`. */
function firstOf(waitMs: number, listen: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, waitMs)
    listen(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

function noneIfMissing(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  // The second is for bundles of CommonJS.
  if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error
}
