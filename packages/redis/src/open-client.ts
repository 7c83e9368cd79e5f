import { PlanoError } from '@planojs/core'
import { commandsOf, type SendCommand } from './redis-client.ts'

export interface OwnClient {
  send: SendCommand
  close(): Promise<void>
}

const CONNECT_TIMEOUT_MS = 5000

/** Opens a client of our own with ioredis, or with redis where only that is installed; it connects again by itself. */
export async function openClient(url: string): Promise<OwnClient> {
  const opened = (await openIoredis(url)) ?? (await openNodeRedis(url))
  if (opened) return opened
  const message = 'A Redis address needs the package ioredis or redis beside @planojs/redis; neither is installed.'
  throw new PlanoError('invalid_config', message)
}

async function openIoredis(url: string): Promise<OwnClient | undefined> {
  const module = await installed(() => import('ioredis'))
  if (!module) return undefined
  const client = new module.Redis(url, { connectTimeout: CONNECT_TIMEOUT_MS, maxRetriesPerRequest: 1 })
  // Each command tells of its own failure; without a listener the client would write to the console.
  client.on('error', () => {})
  return {
    send: commandsOf(client),
    close() {
      client.disconnect()
      return Promise.resolve()
    },
  }
}

async function openNodeRedis(url: string): Promise<OwnClient | undefined> {
  const module = await installed(() => import('redis'))
  if (!module) return undefined
  const client = module.createClient({ url, socket: { connectTimeout: CONNECT_TIMEOUT_MS } })
  // Each command tells of its own failure; without a listener the process would end.
  client.on('error', () => {})
  // Rejects only when the client is closed before it was connected: commands wait for the connection until their own time limit.
  client.connect().catch(() => {})
  return {
    send: commandsOf(client),
    close() {
      client.destroy()
      return Promise.resolve()
    },
  }
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
