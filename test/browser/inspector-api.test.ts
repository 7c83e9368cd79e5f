import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, request as httpRequest } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { planoInspector, type RequestDetail, type RequestSummary, serveInspector } from '@planojs/inspector'
import express from 'express'
import Koa from 'koa'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createStage, type StageOptions } from './create-stage.ts'

const BUILD = fileURLToPath(new URL('../../packages/inspector/scripts/build-page.mjs', import.meta.url))
const KEY = 'sk-canary-7f31c0ffee'
const WORDS = 'canary-prompt-5ea51de'

beforeAll(() => {
  expect(spawnSync(process.execPath, [BUILD], { encoding: 'utf8' })).toMatchObject({ status: 0 })
}, 60_000)

async function openStage(options: StageOptions = {}) {
  const stage = await createStage({ key: KEY, ...options })
  onTestFinished(() => stage.close())
  return stage
}

async function openInspector(options: StageOptions = {}) {
  const stage = await openStage(options)
  const inspector = await serveInspector(stage.plano)
  onTestFinished(() => inspector.close())
  const read = async <Type>(path: string): Promise<Type> => (await fetch(`${inspector.url}api/${path}`)).json() as Type
  return { ...stage, inspector, read }
}

const listOf = (answer: { items: RequestSummary[] }): RequestSummary[] => answer.items

describe('the data behind the page', () => {
  it('returns requests, decisions, nested calls, attempts and cost', async () => {
    const { ask, read, provider } = await openInspector()
    await ask('Will it rain in Lisbon tomorrow?')
    await ask('A flight from Oslo to Lisbon on Friday')
    provider.enqueue({ status: 503, error: 'busy' })
    await ask('Hello', { model: 'smart-llm' })
    const items = listOf(await read('requests'))
    expect(items.map(({ agents, upstream, state }) => [agents[0] ?? upstream, state])).toEqual([
      ['weather_agent', 'success'],
      ['flight_agent', 'success'],
      ['openai/gpt-4o-mini', 'success'],
      ['openai/gpt-4o-mini', 'success'],
    ])
    expect(items[3]).toMatchObject({ attempts: 2, failedAttempts: 1, stage: 'explicit', outputTokens: 96 })
    expect(items[2]).toMatchObject({ parent: items[1]?.id, inputTokens: 420 })
    expect(items[2]?.cost).toBeGreaterThan(0)
    const detail = await read<RequestDetail>(`requests/${items[1]?.id}`)
    expect(detail.children.map(({ summary }) => summary.id)).toEqual([items[2]?.id])
    const decision = detail.events.find(({ type }) => type === 'decision')?.['decision']
    expect(decision).toMatchObject({ agents: ['flight_agent'], reason: expect.any(String) })
  })

  it('returns what makes routing weak, checked again only for another configuration', async () => {
    const { plano, read } = await openInspector()
    type Answer = { findings: { rule: string; group: string; targets: string[]; message: string }[] }
    const { findings } = await read<Answer>('descriptions')
    expect(findings).toContainEqual({
      rule: 'no-examples',
      group: 'travel_assistant',
      targets: ['billing_agent'],
      message: expect.stringMatching(/^"billing_agent" has only 2 examples; 5 to 20 real requests/),
    })
    const [listener] = plano.config.listeners
    const agents = (listener?.agents ?? []).map(({ id }) => ({ id, description: 'Everything' }))
    await plano.reload({
      agents: agents.map(({ id }) => ({ id, run: () => '' })),
      listeners: [{ type: 'agent', name: 'all', agents }],
    })
    const again = await read<Answer>('descriptions')
    expect(new Set(again.findings.map(({ rule }) => rule))).toContain('same-text')
    expect(again.findings.every(({ group }) => group === 'all')).toBe(true)
  })

  it('includes the user’s last message only if content is captured, and skipped upstreams', async () => {
    const shown = await openInspector({ captureContent: true })
    await shown.ask('Hello', { model: 'smart-llm' })
    shown.plano.trip({ upstream: 'openai/gpt-4o' })
    await shown.ask(`A  card\n${'4'.repeat(200)}`, { model: 'smart-llm' })
    const [first, second] = listOf(await shown.read('requests'))
    expect(first?.question).toBe('Hello')
    expect(first?.skipped).toBeUndefined()
    expect(second?.question).toBe(`A card ${'4'.repeat(153)}…`)
    expect(second?.skipped).toEqual(['openai/gpt-4o'])
    const { events } = await shown.read<RequestDetail>(`requests/${second?.id}`)
    expect(events.find(({ type }) => type === 'skip')).toMatchObject({ next: 'openai/gpt-4o-mini' })
    const hidden = await openInspector()
    await hidden.ask('Hello', { model: 'smart-llm' })
    expect(listOf(await hidden.read('requests'))[0]).not.toHaveProperty('question')
  })

  it('shows content only if the configuration captures it and the page may show it', async () => {
    for (const [captured, option, shown] of [
      [true, undefined, true],
      [true, false, false],
      [false, true, false],
    ] as const) {
      const stage = await openStage({ captureContent: captured })
      const page = await serveInspector(stage.plano, option === undefined ? {} : { captureContent: option })
      onTestFinished(() => page.close())
      await stage.ask(`How warm is ${WORDS}?`)
      expect(await readStream(page.url, 'hello')).toContain(`"content":${shown}`)
      const texts = async () => (await fetch(`${page.url}api/export`)).text()
      if (shown) await expect.poll(texts).toContain(WORDS)
      else expect(await texts()).not.toContain(WORDS)
    }
  })

  it('is served by the engine on its own port until the engine closes', async () => {
    const { plano, ask } = await openStage()
    const page = await plano.inspector({ maxRequests: 1 })
    await ask('Hello', { model: 'gpt-4o-mini' })
    await ask('Hello again', { model: 'gpt-4o-mini' })
    const answer = (await (await fetch(`${page.url}api/requests`)).json()) as { items: RequestSummary[] }
    expect(answer.items).toHaveLength(1)
    await expect(plano.inspector({ host: '0.0.0.0' })).rejects.toMatchObject({ code: 'invalid_config' })
    const late = plano.inspector()
    await plano.close()
    for (const { url } of [page, await late]) await expect(fetch(url)).rejects.toThrow('fetch failed')
    await expect(plano.inspector()).rejects.toMatchObject({ code: 'closing' })
  })

  it('leaks no secret and no conversation text, at rest and over the stream', async () => {
    const { ask, inspector, plano } = await openInspector()
    const before = [`I want ${WORDS}`, `Here is ${WORDS}`]
    await ask(`No! That is wrong, a flight to ${WORDS} and its weather`, { before, stream: true })
    await ask(`refund ${WORDS}`)
    await ask(`${WORDS} please`, { model: 'gpt-4o-mini' })
    const stream = await readStream(inspector.url, 'hello')
    const texts = [stream]
    for (const path of ['requests', 'config', 'health', 'export'])
      texts.push(await (await fetch(`${inspector.url}api/${path}`)).text())
    for (const { id } of listOf(JSON.parse(texts[1] ?? '')))
      texts.push(await (await fetch(`${inspector.url}api/requests/${id}`)).text())
    const all = texts.join('\n')
    expect(all).toContain('flight_agent')
    expect(all).not.toContain(KEY)
    expect(all).not.toContain(WORDS)
    // The secrets really were in the requests.
    expect(JSON.stringify(plano.config)).toContain(KEY)
  })

  it('shows contents when the configuration captures them, and still no secret', async () => {
    const { ask, read } = await openInspector({ captureContent: true })
    await ask(`How warm is ${WORDS}? My key is ${KEY}`)
    const [request] = listOf(await read('requests'))
    await expect.poll(async () => JSON.stringify(await read(`requests/${request?.id}`))).toContain(WORDS)
    expect(JSON.stringify(await read(`requests/${request?.id}`))).not.toContain(KEY)
  })

  it('compares edited descriptions with the active ones in the playground', async () => {
    const { inspector, plano } = await openInspector()
    const ask = async (edits?: object) => {
      const body = JSON.stringify({ messages: [{ role: 'user', content: 'Is there a zeppelin to Lisbon?' }], edits })
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`${inspector.url}api/decide`, { method: 'POST', headers, body })
      return response.json() as Promise<Record<string, { decision: { agents: string[] } }>>
    }
    const running = plano.config
    const edited = {
      agents: { hotel_agent: { description: 'Zeppelin trips', examples: ['Is there a zeppelin to Lisbon?'] } },
    }
    const answer = await ask(edited)
    expect(answer['edited']?.decision.agents).toEqual(['hotel_agent'])
    expect(answer['current']?.decision.agents).not.toEqual(['hotel_agent'])
    expect(plano.config).toBe(running)
    expect(Object.keys(await ask())).toEqual(['current'])
    // Otherwise the scores would tell visitors which words a variable contains.
    vi.stubEnv('CANARY', 'Is there a zeppelin to Lisbon?')
    onTestFinished(() => void vi.unstubAllEnvs())
    const guess = await ask({ agents: { hotel_agent: { description: '$CANARY', examples: ['$CANARY'] } } })
    expect(guess['edited']?.decision.agents).toEqual(guess['current']?.decision.agents)
  })

  it('keeps the newest requests up to its limit', async () => {
    const stage = await openStage()
    const inspector = await serveInspector(stage.plano, { maxRequests: 3 })
    onTestFinished(() => inspector.close())
    for (let count = 0; count < 5; count++) await stage.ask('Will it rain in Oslo?')
    const answer = (await (await fetch(`${inspector.url}api/requests`)).json()) as {
      oldest: number
      items: RequestSummary[]
    }
    expect(answer.oldest).toBe(3)
    expect(answer.items.map(({ seq }) => seq)).toEqual([3, 4, 5])
  })
})

describe('access control', () => {
  it('lets the application close its server while a page is open', async () => {
    const { plano, ask } = await openStage()
    const server = createServer(planoInspector(plano))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const stream = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/stream`)
    await ask('Hello', { model: 'gpt-4o-mini' })
    const closed = once(server, 'close')
    server.close()
    expect(await stream.text()).toContain('event: hello')
    await closed
  })

  it('refuses other hosts without a token', async () => {
    const stage = await openStage()
    await expect(serveInspector(stage.plano, { host: '0.0.0.0' })).rejects.toMatchObject({ code: 'invalid_config' })
    const unset = await serveInspector(stage.plano, { token: '' })
    onTestFinished(() => unset.close())
    const proxied = { headers: { 'x-forwarded-for': '10.0.0.1' }, redirect: 'manual' as const }
    expect((await fetch(`${unset.url}?token=`, proxied)).status).toBe(403)
  })

  it('asks for the token once, and accepts it from a header or cookie', async () => {
    const stage = await openStage()
    const inspector = await serveInspector(stage.plano, { host: '0.0.0.0', token: 'open-sesame' })
    onTestFinished(() => inspector.close())
    const url = `http://127.0.0.1:${inspector.port}/`
    expect((await fetch(`${url}api/requests`)).status).toBe(401)
    expect((await fetch(url)).status).toBe(401)
    expect((await fetch(`${url}?token=wrong`)).status).toBe(401)
    expect((await fetch(`${url}api/requests`, { headers: { authorization: 'Bearer open-sesame' } })).status).toBe(200)
    const entered = await fetch(`${url}?token=open-sesame`, { redirect: 'manual' })
    const cookie = entered.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/)
    expect(cookie).not.toContain('open-sesame')
    expect((await fetch(`${url}api/requests`, { headers: { cookie: cookie.split(';')[0] ?? '' } })).status).toBe(200)
  })

  it('refuses DNS rebinding, proxies, other sites and other origins', async () => {
    const { inspector } = await openInspector()
    const status = (headers: Record<string, string>, method = 'GET', path = '/api/requests') =>
      new Promise<number | undefined>((resolve, reject) => {
        const sent = httpRequest({ host: '127.0.0.1', port: inspector.port, path, method, headers }, (response) => {
          response.resume()
          resolve(response.statusCode)
        })
        sent.on('error', reject).end()
      })
    expect(await status({})).toBe(200)
    expect(await status({ host: 'evil.example' })).toBe(403)
    expect(await status({ 'x-forwarded-for': '10.0.0.1' })).toBe(403)
    // What older proxies send by default.
    const socket = connect(inspector.port, '127.0.0.1')
    socket.end('GET /api/requests HTTP/1.0\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n')
    expect(String((await socket.setEncoding('utf8').toArray()).join(''))).toMatch(/^HTTP\/1\.1 403 /)
    expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    const json = { 'content-type': 'application/json' }
    expect(await status({ ...json, origin: 'http://evil.example' }, 'POST', '/api/clear')).toBe(403)
    expect(await status({ ...json, origin: `http://127.0.0.1:${inspector.port}` }, 'POST', '/api/clear')).toBe(200)
    expect(await status({ 'content-type': 'text/plain' }, 'POST', '/api/clear')).toBe(415)
  })
})

describe('the page', () => {
  it('is mounted in Express, in Koa and in plain Node, with a strict content security policy', async () => {
    const { plano } = await openStage()
    const koa = new Koa()
    koa.use(planoInspector(plano, { prefix: '/plano' }) as Koa.Middleware)
    const apps = [
      express().use('/plano', planoInspector(plano)),
      koa.callback(),
      planoInspector(plano, { prefix: '/plano' }),
    ]
    for (const app of apps) {
      const server = createServer(app as Parameters<typeof createServer>[1]).listen(0, '127.0.0.1')
      await new Promise((resolve) => server.once('listening', resolve))
      onTestFinished(() => void server.close())
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/plano`
      const page = await fetch(url)
      expect(page.url).toBe(`${url}/`)
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
      const html = await page.text()
      expect(html).not.toMatch(/<script(?![^>]*src=)|\sstyle=|\son\w+=|https?:\/\//)
      const script = /src="\.\/(assets\/[^"]+)"/.exec(html)?.[1]
      expect((await fetch(`${url}/${script}`)).headers.get('content-type')).toContain('javascript')
      expect((await fetch(`${url}/nothing-here`)).status).toBe(404)
      expect((await fetch(`${url}/api/requests`)).status).toBe(200)
    }
  })
})

/** Reads the stream up to the first event of this type. */
async function readStream(url: string, type: string): Promise<string> {
  const abort = new AbortController()
  const response = await fetch(`${url}api/stream`, { signal: abort.signal })
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += new TextDecoder().decode(chunk as Uint8Array)
    if (text.includes(`event: ${type}`) && text.includes('event: requests')) break
  }
  abort.abort()
  return text
}
