import { readStatus } from './ask-server.ts'
import { connection, forgetRequests, health, hello, takeNotices, takeRequests, variants } from './requests.ts'

const RETRY_MS = 2_000

/** Follows the inspector's event stream. EventSource reconnects with the last event id. */
export function followRequests(): void {
  const source = new EventSource('./api/stream')
  const on = (type: string, take: (data: never) => void): void =>
    source.addEventListener(type, (event) => take(JSON.parse((event as MessageEvent<string>).data) as never))
  source.onopen = () => {
    connection.value = 'live'
  }
  source.onerror = () => {
    if (connection.value !== 'refused') connection.value = 'lost'
    // A closed source means that the server refused; it may accept again after a restart.
    if (source.readyState === EventSource.CLOSED) void followLater()
  }
  on('hello', (data: { instance: string; content: boolean; playground: boolean; fresh: boolean }) => {
    if (data.fresh) forgetRequests()
    hello.value = data
  })
  on('requests', (data: { oldest: number; items: [] }) => takeRequests(data.items, data.oldest))
  on('notices', (data: []) => takeNotices(data))
  on('variants', (data: []) => {
    variants.value = data
  })
  on('health', (data: []) => {
    health.value = data
  })
}

/** Tells a refusal from a server that is away, and tries again. */
async function followLater(): Promise<void> {
  const status = await readStatus('health')
  connection.value = status === 401 || status === 403 ? 'refused' : 'lost'
  setTimeout(followRequests, RETRY_MS)
}
