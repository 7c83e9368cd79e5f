import { createServer } from 'node:net'
import { createPlano, type Plano, type PlanoConfigInput, type Stores } from '@planojs/core'
import { createPostgresStores } from '@planojs/postgres'
import { createRedisStores } from '@planojs/redis'
import { createScriptedProvider } from '@planojs/testing'
import { Pool } from 'pg'
import { afterEach, describe, expect, it } from 'vitest'

const REDIS = process.env['PLANO_TEST_REDIS_URL']
const POSTGRES = process.env['PLANO_TEST_POSTGRES_URL']
/** Real services on a busy machine. */
const BUSY_MS = 30_000
const ASK = { model: 'openai/a', messages: [{ role: 'user', content: 'hello' }] }

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** Engines over one provider, each with its own stores. `second` extends the configuration of the second engine. */
async function openReplicas(
  config: PlanoConfigInput,
  openStores: () => Promise<Stores>,
  second: PlanoConfigInput = {},
) {
  const provider = await createScriptedProvider()
  closers.push(() => provider.close())
  const model_providers = ['a', 'b'].map((id) => ({ model: `openai/${id}`, access_key: 'k', base_url: provider.url }))
  const open = async (own: PlanoConfigInput) => {
    const stores = await openStores()
    const plano = await createPlano({ model_providers, ...config, ...own }, { env: {}, stores })
    closers.push(
      async () => stores.close?.(),
      () => plano.close({ drainMs: 0 }),
    )
    return plano
  }
  return { provider, first: await open({}), second: await open(second) }
}

/** Opens stores, and tells when an answer has been recorded in one of them. */
function watchAnswers(open: () => Promise<Stores>) {
  let tell: (written: Promise<void>) => void
  return {
    firstPut: new Promise<void>((resolve) => {
      tell = resolve
    }),
    async open(): Promise<Stores> {
      const stores = await open()
      const { answers } = stores
      if (!answers) return stores
      const put: typeof answers.put = (...record) => {
        const written = answers.put(...record)
        tell(written)
        return written
      }
      return { ...stores, answers: { guarded: true, get: answers.get, put } }
    },
  }
}

function post(plano: Plano, path: string, { body, headers }: { body: object; headers?: Record<string, string> }) {
  return plano.fetch(path, { method: 'POST', headers: headers ?? {}, body: JSON.stringify(body) })
}

function describeReplicas(
  name: string,
  url: string | undefined,
  open: (prefix: string) => () => Promise<Stores>,
): void {
  describe.skipIf(!url)(name, () => {
    let count = 0
    const stores = () => {
      count += 1
      return open(`replicas_${process.pid}_${count}_`)
    }

    it('share one limit', async () => {
      const limits = [{ name: 'few', requests: 3, window: '1m' }]
      const { first, second } = await openReplicas({ limits }, stores())
      const statuses: number[] = []
      for (const plano of [first, second, first, second]) {
        statuses.push((await post(plano, '/v1/chat/completions', { body: ASK })).status)
      }
      expect(statuses).toEqual([200, 200, 200, 429])
    })

    it('keep a session on the model that another one chose', async () => {
      const routing_preferences = ['a', 'b'].map((id) => ({ name: id, description: id, models: [`openai/${id}`] }))
      const choose = (route: string) => ({ orchestration: { router: () => [route] } })
      const config = { routing_preferences, ...choose('a') }
      const { provider, first, second } = await openReplicas(config, stores(), choose('b'))
      const body = { messages: ASK.messages }
      for (const [plano, session] of [
        [first, 's'],
        [second, 's'],
        [second, 'other'],
      ] as const)
        await (await post(plano, '/v1/chat/completions', { body, headers: { 'x-model-affinity': session } })).text()
      expect(provider.requests.map((request) => (request.body as { model: string }).model)).toEqual(['a', 'a', 'b'])
    })

    it('continue from a response of another one', async () => {
      const { provider, first, second } = await openReplicas({}, stores())
      const made = await post(first, '/v1/responses', { body: { model: 'openai/a', input: 'My name is Ada.' } })
      const { id } = (await made.json()) as { id: string }
      expect((await second.fetch(`/v1/responses/${id}`)).status).toBe(200)
      const body = { model: 'openai/b', input: 'Who am I?', previous_response_id: id }
      expect((await post(second, '/v1/responses', { body })).status).toBe(200)
      expect(JSON.stringify(provider.requests.at(-1)?.body)).toContain('Ada')
      expect((await second.fetch(`/v1/responses/${id}`, { method: 'DELETE' })).status).toBe(200)
      expect((await first.fetch(`/v1/responses/${id}`)).status).toBe(404)
    })

    it('lose no concurrent change to a conversation', async () => {
      const { first, second } = await openReplicas({}, stores())
      const made = await post(first, '/v1/conversations', { body: {} })
      const { id } = (await made.json()) as { id: string }
      const say = async (plano: Plano, text: string) => {
        const body = { items: [{ type: 'message', role: 'user', content: text }] }
        expect((await post(plano, `/v1/conversations/${id}/items`, { body })).status).toBe(200)
        const input = { model: 'openai/a', input: `turn of ${text}`, conversation: id }
        expect((await post(plano, '/v1/responses', { body: input })).status).toBe(200)
      }
      const words = ['one', 'two', 'three', 'four', 'five', 'six']
      await Promise.all(words.map((word, index) => say(index % 2 === 0 ? first : second, word)))
      const items = await second.fetch(`/v1/conversations/${id}/items?limit=100`)
      const text = await items.text()
      for (const word of words) for (const said of [`"${word}"`, `turn of ${word}`]) expect(text).toContain(said)
      expect((JSON.parse(text) as { data: unknown[] }).data).toHaveLength(18)
    })

    it('replay what another one recorded', async () => {
      const recording = watchAnswers(stores())
      const { provider, first, second } = await openReplicas({ response_cache: { enabled: true } }, recording.open)
      const body = { ...ASK, stream: true, temperature: 0 }
      const ask = async (plano: Plano) => (await post(plano, '/v1/chat/completions', { body })).text()
      const fresh = await ask(first)
      // The client has its answer before the store has it; whoever asks in between causes a call of their own.
      await recording.firstPut
      expect([await ask(second), provider.requests.length]).toEqual([fresh, 1])
    })
  })
}

describeReplicas('replicas on Redis (needs PLANO_TEST_REDIS_URL)', REDIS, (prefix) => {
  return () => createRedisStores({ url: REDIS ?? '', prefix, timeoutMs: BUSY_MS })
})
describeReplicas('replicas on PostgreSQL (needs PLANO_TEST_POSTGRES_URL)', POSTGRES, (prefix) => {
  const dropped = ['sessions', 'responses', 'answers', 'counters'].map(
    (table) => `DROP TABLE IF EXISTS ${prefix}${table}`,
  )
  closers.push(async () => {
    const pool = new Pool({ connectionString: POSTGRES })
    await pool.query(`${dropped.join(';')}; DROP FUNCTION IF EXISTS ${prefix}count`)
    await pool.end()
  })
  return () => createPostgresStores({ connectionString: POSTGRES ?? '', prefix, sweepMs: 0, timeoutMs: BUSY_MS })
})

/** Accepts connections and never answers. */
async function openSilence(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const sockets = new Set<{ destroy(): void }>()
  server.on('connection', (socket) => sockets.add(socket))
  closers.push(async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

describe('while the store is unreachable', () => {
  const away = {
    Redis: (port: number) => createRedisStores({ url: `redis://127.0.0.1:${port}`, timeoutMs: 30, restMs: 60_000 }),
    PostgreSQL: (port: number) =>
      createPostgresStores({ connectionString: `postgres://x@127.0.0.1:${port}/x`, timeoutMs: 30, restMs: 60_000 }),
  }
  it.each(Object.entries(away))(
    '%s: requests are answered, and warnings say what is not enforced',
    async (_name, open) => {
      const port = await openSilence()
      const config = { limits: [{ name: 'few', requests: 1, window: '1m' }], response_cache: { enabled: true } }
      const { first } = await openReplicas(config, () => open(port))
      const warnings: string[] = []
      first.on('warning', ({ message }) => warnings.push(message))
      for (let turn = 0; turn < 3; turn += 1) {
        const headers = { 'x-model-affinity': 'session' }
        expect((await post(first, '/v1/chat/completions', { body: ASK, headers })).status).toBe(200)
      }
      expect(warnings.join('\n')).toMatch(/limit "few" could not be checked/)
      const missing = await first.fetch('/v1/responses/resp_1')
      expect(missing.status).toBe(503)
      expect(await missing.text()).toMatch(/store/)
    },
  )
})
