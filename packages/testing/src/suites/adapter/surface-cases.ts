import { type IncomingMessage, request as openRequest } from 'node:http'
import { expect } from 'vitest'
import { collectText } from '../../sse/collect-text.ts'
import type { AdapterCase } from './adapter-case.ts'
import { AGENT_LISTENER, CLIENT_APIS, MODEL } from './scene.ts'

const answered: AdapterCase[] = CLIENT_APIS.flatMap((api) =>
  [false, true].flatMap((stream): AdapterCase[] => {
    const how = `${api}, ${stream ? 'streaming' : 'whole'}`
    const type = stream ? /^text\/event-stream/ : /^application\/json/
    return [
      {
        name: `a model answers: ${how}`,
        async run({ call, provider }) {
          provider.enqueue({ text: 'Oslo lies on a fjord, åpenbart. 🌊' })
          const response = await call(api, { stream })
          expect(response.status).toBe(200)
          expect(response.headers.get('content-type')).toMatch(type)
          expect(await collectText(response)).toBe('Oslo lies on a fjord, åpenbart. 🌊')
          expect(provider.requests).toHaveLength(1)
        },
      },
      {
        name: `an agent answers: ${how}`,
        async run({ call, agent, provider }) {
          const response = await call(api, { stream, model: AGENT_LISTENER })
          expect(response.status).toBe(200)
          expect(response.headers.get('content-type')).toMatch(type)
          expect(await collectText(response)).toBe('The guide heard: Say something about Oslo.')
          expect([agent.turns.length, provider.requests.length]).toEqual([1, 0])
        },
      },
    ]
  }),
)

/** Requests the models with an absolute URL as request target, as clients of a proxy do. */
function getModelsAsProxied(url: string): Promise<IncomingMessage> {
  const { hostname, port, pathname } = new URL(url)
  const path = `http://plano.example${pathname === '/' ? '' : pathname}/v1/models?limit=1`
  return new Promise((resolve, reject) => {
    const request = openRequest({ hostname, port, path, agent: false })
    request.once('response', (response) => resolve(response.resume()))
    request.once('error', reject)
    request.end()
  })
}

/** Every surface, by its path. */
export const surfaceCases: readonly AdapterCase[] = [
  ...answered,
  {
    name: 'a whole address in place of the path is served by its path',
    async run({ mounted }) {
      expect((await getModelsAsProxied(mounted.url)).statusCode).toBe(200)
    },
  },
  {
    name: 'the agents door works below its own path',
    async run({ post, agent }) {
      const messages = [{ role: 'user', content: 'hi' }]
      const response = await post(`/agents/${AGENT_LISTENER}/v1/chat/completions`, { model: 'any', messages })
      expect(await collectText(response)).toBe('The guide heard: hi')
      expect(agent.turns).toHaveLength(1)
    },
  },
  {
    name: 'the routing door answers the decision and calls nobody',
    async run({ post, provider, agent }) {
      const messages = [{ role: 'user', content: 'hi' }]
      const response = await post('/routing/v1/chat/completions', { model: MODEL, messages })
      expect(response.status).toBe(200)
      expect(await response.json()).toHaveProperty('models')
      expect([provider.requests.length, agent.requests.length]).toEqual([0, 0])
    },
  },
  {
    name: 'models are listed; HEAD answers the same head without a body',
    async run({ ask }) {
      const list = await ask('/v1/models')
      const body = (await list.json()) as { data: { id: string }[] }
      expect(body.data.map((model) => model.id)).toContain(AGENT_LISTENER)
      const head = await ask('/v1/models', { method: 'HEAD' })
      expect([head.status, await head.text()]).toEqual([200, ''])
      expect(head.headers.get('content-type')).toBe(list.headers.get('content-type'))
    },
  },
  {
    name: 'health and readiness answer',
    async run({ ask }) {
      for (const path of ['/healthz', '/readyz']) expect((await ask(path)).status).toBe(200)
    },
  },
  {
    name: 'embeddings reach the provider',
    async run({ post, provider }) {
      const response = await post('/v1/embeddings', { model: 'text-embedding-3-small', input: 'hi' })
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({ object: 'list', data: [{ index: 0 }] })
      expect(provider.requests[0]?.endpoint).toBe('embeddings')
    },
  },
  {
    name: 'a query string does not hide a surface',
    async run({ post, provider }) {
      const body = { model: MODEL, max_tokens: 9, messages: [{ role: 'user', content: 'hi' }] }
      expect((await post('/v1/messages?beta=true', body)).status).toBe(200)
      expect(provider.requests).toHaveLength(1)
    },
  },
  {
    name: 'a path that is not ours is not answered by us',
    async run({ ask, provider }) {
      const response = await ask('/v2/nothing/here')
      await response.arrayBuffer()
      expect(response.status).toBe(404)
      expect(provider.requests).toHaveLength(0)
    },
  },
  {
    name: 'OPTIONS and a wrong method end with an answer, and nothing is called',
    async run({ ask, provider }) {
      const options = await ask('/v1/chat/completions', { method: 'OPTIONS' })
      await options.arrayBuffer()
      expect(options.status).toBeLessThan(500)
      const wrong = await ask('/v1/chat/completions', { method: 'PUT', body: '{}' })
      await wrong.arrayBuffer()
      expect(wrong.status).toBeGreaterThanOrEqual(400)
      expect(wrong.status).toBeLessThan(500)
      expect(provider.requests).toHaveLength(0)
    },
  },
  {
    name: 'many at once get each their own answer',
    async run({ post }) {
      const texts = Array.from({ length: 24 }, (_, index) => `question ${index}`)
      const answers = texts.map(async (text, index) => {
        const body = { model: AGENT_LISTENER, stream: index % 2 === 0, messages: [{ role: 'user', content: text }] }
        return collectText(await post('/v1/chat/completions', body))
      })
      expect(await Promise.all(answers)).toEqual(texts.map((text) => `The guide heard: ${text}`))
    },
  },
]
