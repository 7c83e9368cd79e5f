import { PlanoError } from '@planojs/core'
import { commandsOf, type SendCommand } from './redis-client.ts'

export interface OwnClient {
  send: SendCommand
  close(): Promise<void>
}

const CONNECT_TIMEOUT_MS = 5000
/** A peer that vanished without a word is found out after this long; the client connects anew. */
const SILENCE_MS = 10_000

/**
 * Opens a client of our own with ioredis, or with redis where only that is installed; it connects again by itself. Waits at most
 * `waitMs` for the first connection. Commands are never kept for later: what was given up must not count when Redis is back.
 */
export async function openClient(url: string, waitMs = 2000): Promise<OwnClient> {
  const opened = (await openIoredis(url, waitMs)) ?? (await openNodeRedis(url, waitMs))
  if (opened) return opened
  const message = 'A Redis address needs the package ioredis or redis beside @planojs/redis; neither is installed.'
  throw new PlanoError('invalid_config', message)
}

async function openIoredis(url: string, waitMs: number): Promise<OwnClient | undefined> {
  const module = await installed(() => import('ioredis'))
  if (!module) return undefined
  const client = new module.Redis(url, {
    connectTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SILENCE_MS,
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
  })
  // Each command tells of its own failure; without a listener the client would write to the console.
  client.on('error', () => {})
  await firstOf(waitMs, (done) => client.once('ready', done).once('close', done))
  return {
    send: commandsOf(client),
    close() {
      client.disconnect()
      return Promise.resolve()
    },
  }
}

async function openNodeRedis(url: string, waitMs: number): Promise<OwnClient | undefined> {
  const module = await installed(() => import('redis'))
  if (!module) return undefined
  const client = module.createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: CONNECT_TIMEOUT_MS, socketTimeout: SILENCE_MS },
    // Keeps an idle connection from being taken for a silent one.
    pingInterval: SILENCE_MS / 2,
  })
  // Each command tells of its own failure; without a listener the process would end.
  client.on('error', () => {})
  await firstOf(waitMs, (done) => {
    client.once('ready', done).once('error', done)
    // Rejects only when the client is closed before it was connected.
    client.connect().catch(done)
  })
  return {
    send: commandsOf(client),
    async close() {
      // redis 4 calls it otherwise; a client that is closed already throws, and is what was wanted.
      const older = client as unknown as { disconnect?: () => Promise<void> }
      if ('destroy' in client) client.destroy()
      else await older.disconnect?.()
    },
  }
}

/** Waits for what `listen` calls back about, at most `waitMs`. */
function firstOf(waitMs: number, listen: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, waitMs)
    listen(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

async function installed<Module>(load: () => Promise<Module>): Promise<Module | undefined> {
  try {
    return await load()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}
