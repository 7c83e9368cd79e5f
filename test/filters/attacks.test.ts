import { createPlano, defineFilter, type FilterDefinition } from '@planojs/core'
import { createScriptedProvider } from '@planojs/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, CLIENT_APIS, closeLater, openStage, readAll, sentTo, streamText } from './filter-stage.ts'
import { startHttpFilter, startMcpFilter } from './service-servers.ts'

const MARKER = '<SÉCRET🎈>'

const redactor = defineFilter({
  holdBack: MARKER.length,
  find(text, from) {
    const start = text.indexOf(MARKER, from)
    return start < 0 ? undefined : { start, end: start + MARKER.length, replacement: '[REDACTED "X"]' }
  },
})

const models = (chains: object) => [{ type: 'model' as const, name: 'models', ...chains }]
const behind = (run: FilterDefinition, script: unknown, api?: 'chat' | 'messages' | 'responses') =>
  openStage(
    { filters: [{ id: 'out', run }], listeners: models({ output_filters: ['out'] }) },
    { script: script as never },
    api,
  )

/** Returns spellings of a text in a JSON string: unescaped, and with each character escaped. */
const spell = (text: string) =>
  [...text]
    .flatMap((char) => (char.length === 2 ? char.split('') : [char]))
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

const chunk = (choices: object[]) => ({
  data: JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices }),
})

describe('a hidden marker', () => {
  it('in the bytes of a stream is found for any chunking', async () => {
    const body = [
      chunk([{ index: 0, delta: { role: 'assistant', content: `a ${MARKER.slice(0, 4)}` } }]),
      chunk([{ index: 0, delta: { content: `${MARKER.slice(4)} b` } }]),
      chunk([{ index: 0, delta: {}, finish_reason: 'stop' }]),
    ]
    for (let size = 1; size <= 6; size += 1) {
      const { plano } = await behind(redactor, { frames: [...body, { data: '[DONE]' }], fault: `${size}-byte drip` })
      const events = await readAll(await ask(plano, 'chat', { say: 'hi', stream: true }))
      expect(streamText('chat', events)).toBe('a [REDACTED "X"] b')
    }
  })

  it('in escapes of tool arguments is found, streamed or not, and the arguments stay JSON', async () => {
    const wire = `{"note":"a ${spell(MARKER)} \\/ \\" \\n \\u00e9 ${MARKER} b"}`
    for (const api of CLIENT_APIS) {
      for (const size of [1, 3, 5, 7, 1000]) {
        const pieces = wire.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
        const frames = [
          chunk([
            {
              index: 0,
              delta: { tool_calls: [{ index: 0, id: 't', type: 'function', function: { name: 'f', arguments: '' } }] },
            },
          ]),
          ...pieces.map((piece) =>
            chunk([{ index: 0, delta: { tool_calls: [{ index: 0, function: { arguments: piece } }] } }]),
          ),
          chunk([{ index: 0, delta: {}, finish_reason: 'tool_calls' }]),
          { data: '[DONE]' },
        ]
        const { plano } = await behind(redactor, { frames })
        const events = await readAll(await ask(plano, api, { say: 'hi', stream: true }))
        expect(JSON.parse(argumentsOf(api, events))).toEqual({
          note: 'a [REDACTED "X"] / " \n é [REDACTED "X"] b',
        })
      }
    }
    const whole = await behind(redactor, {
      json: {
        id: 'c',
        object: 'chat.completion',
        created: 1,
        model: 'm',
        choices: [
          {
            index: 0,
            finish_reason: 'tool_calls',
            message: {
              role: 'assistant',
              content: null,
              tool_calls: [{ id: 't', type: 'function', function: { name: 'f', arguments: wire } }],
            },
          },
        ],
      },
    })
    const { choices } = await (await ask(whole.plano, 'chat', 'hi')).json()
    expect(JSON.parse(choices[0].message.tool_calls[0].function.arguments).note).toContain('a [REDACTED "X"] /')
    expect(JSON.stringify(choices)).not.toContain('u0053')
  })

  it('in several choices at once is found in each', async () => {
    const cuts = [MARKER.slice(0, 3), MARKER.slice(3, 6), MARKER.slice(6)]
    const frames = [
      ...cuts.flatMap((piece) => [0, 1].map((index) => chunk([{ index, delta: { content: piece } }]))),
      ...[0, 1].map((index) => chunk([{ index, delta: {}, finish_reason: 'stop' }])),
      { data: '[DONE]' },
    ]
    const { plano } = await behind(redactor, { frames })
    const events = await readAll(await ask(plano, 'chat', { say: 'hi', stream: true, n: 2 }))
    const said = ['', '']
    for (const { data } of events) {
      if (data === '[DONE]') continue
      for (const { index, delta } of JSON.parse(data).choices) said[index] += delta.content ?? ''
    }
    expect(said).toEqual(['[REDACTED "X"]', '[REDACTED "X"]'])
  })

  it('across several text blocks, and in a refusal, is found', async () => {
    const two = await behind(
      redactor,
      {
        json: {
          id: 'm',
          type: 'message',
          role: 'assistant',
          model: 'm',
          content: [
            { type: 'text', text: `a ${MARKER.slice(0, 4)}` },
            { type: 'text', text: `${MARKER.slice(4)} b` },
          ],
          stop_reason: 'end_turn',
          usage: { input_tokens: 1, output_tokens: 1 },
        },
      },
      'messages',
    )
    for (const api of CLIENT_APIS) expect(await (await ask(two.plano, api, 'hi')).text()).not.toContain('CRET🎈')
    expect(await (await ask(two.plano, 'messages', 'hi')).text()).toContain('REDACTED')
    const refused = await behind(redactor, {
      frames: [
        ...[...`I will not say ${MARKER}.`].map((char) => chunk([{ index: 0, delta: { refusal: char } }])),
        chunk([{ index: 0, delta: {}, finish_reason: 'stop' }]),
        { data: '[DONE]' },
      ],
    })
    for (const api of CLIENT_APIS) {
      const text = await (await ask(refused.plano, api, { say: 'hi', stream: true })).text()
      expect(text).toContain('REDACTED')
      expect(text).not.toContain('CRET🎈')
    }
  })

  it('in any split of reasoning, text and arguments gives the same result', async () => {
    const piece = fc.constantFrom('<SÉ', 'CRET', '🎈', '>', MARKER, 'a', ' ')
    const { plano, provider } = await behind(redactor, 'unused', 'messages')
    const said = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(
        said,
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom(...CLIENT_APIS),
        async (text, size, api) => {
          provider.enqueue({
            reasoning: text,
            text,
            toolCalls: [{ name: 'save', arguments: { note: text } }],
            chunks: size,
          })
          const events = await readAll(await ask(plano, api, { say: 'hi', stream: true }))
          const clean = text.replaceAll(MARKER, '[REDACTED "X"]')
          expect(streamText(api, events)).toBe(clean)
          expect(JSON.parse(argumentsOf(api, events))).toEqual({ note: clean })
          const joined = events.map(({ data }) => data).join('')
          expect(joined).not.toContain(MARKER)
        },
      ),
      { numRuns: 40 },
    )
  })
})

/** Returns the arguments of the only tool call in a streamed answer. */
function argumentsOf(api: string, events: readonly { data: string }[]): string {
  let text = ''
  for (const { data } of events) {
    if (data === '[DONE]') continue
    const value = JSON.parse(data)
    if (api === 'chat') text += value.choices?.[0]?.delta?.tool_calls?.[0]?.function?.arguments ?? ''
    else if (api === 'messages') text += value.delta?.partial_json ?? ''
    else if (value.type === 'response.function_call_arguments.delta') text += value.delta
  }
  return text
}

describe('a duplicate key in the request', () => {
  const body =
    '{"model":"custom/any","messages":[{"role":"user","content":"hidden","content":"seen"}],"user" :"\\"a\\\\"}'
  const listener = { listeners: models({ input_filters: ['look'] }) }
  const model = { model: 'custom/any', base_url: '', provider_interface: 'openai' as const, input_filters: ['look'] }

  it.each([
    ['listener', () => listener],
    ['model', (base_url: string) => ({ model_providers: [{ ...model, base_url }] })],
  ])('cannot hide a value from a filter of the %s', async (_place, place) => {
    const provider = await createScriptedProvider({ strict: false })
    closeLater(() => provider.close())
    const seen: unknown[] = []
    const look = defineFilter({ input: (view) => void seen.push(view.messages.map((each) => each.content)) })
    const config = { filters: [{ id: 'look', run: look }], ...place(provider.baseUrl) }
    const plano = await createPlano({
      model_providers: [{ ...model, base_url: provider.baseUrl, input_filters: [] }],
      ...config,
    })
    closeLater(() => plano.close({ drainMs: 0 }))
    await plano.fetch('http://host/v1/chat/completions', { method: 'POST', body })
    expect(seen).toEqual([['seen']])
    expect(sentTo(provider)).toContain('seen')
    expect(sentTo(provider)).not.toContain('hidden')
  })
})

describe('a filter that misbehaves', () => {
  const input = (run: unknown, policy: object = {}) =>
    openStage({
      filters: [{ id: 'odd', run: run as never, ...policy }],
      listeners: models({ input_filters: ['odd'] }),
    })

  it('is named in a 502 for any invalid result, and nothing passes', async () => {
    const nonsense = [
      1,
      'pass',
      [],
      () => undefined,
      { action: 'rewrite' },
      { action: 'rewrite', text: 'x' },
      { action: 'rewrite', body: [] },
      { action: 'rewrite', body: { model: 7 } },
      { action: 'rewrite', messages: [{ content: 'x' }] },
      { action: 'reject', status: 200, message: 'x' },
      { action: 'annotate', tags: { a: 1 } },
      { action: '__proto__' },
      new Map([['action', 'pass']]),
    ]
    for (const value of nonsense) {
      const { plano, provider } = await input(() => value)
      const response = await ask(plano, 'chat', 'hello')
      expect([JSON.stringify(value), response.status]).toEqual([JSON.stringify(value), 502])
      expect((await response.json()).error.message).toContain('"odd"')
      expect(provider.requests).toHaveLength(0)
    }
  })

  it('that is async where it must not be fails without ending the process', async () => {
    const find = () => Promise.reject(new Error('late')) as never
    const plano = await createPlano(
      {
        model_providers: ['openai/a', 'openai/b'].map((model) => ({ model, run: () => 'hello there' })),
        filters: [{ id: 'f', run: defineFilter({ holdBack: 3, find }) }],
        listeners: [{ type: 'model', name: 'models', output_filters: ['f'] }],
        routing_preferences: [
          {
            name: 'any',
            description: 'any',
            models: ['openai/a', 'openai/b'],
            selection_policy: { prefer: () => Promise.reject(new Error('late')) as never },
          },
        ],
        orchestration: { router: () => ['any'] },
      },
      { env: {} },
    )
    const warnings: string[] = []
    plano.on('warning', ({ message }) => warnings.push(message))
    const body = JSON.stringify({ messages: [{ role: 'user', content: 'hi' }] })
    const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
    expect(response.status).toBe(502)
    expect(await response.text()).toContain('filter_failed')
    expect(warnings.join()).toContain('must be synchronous')
    await plano.close()
  })

  it('that throws synchronously, asynchronously, or something that is not an error, fails', async () => {
    const throwing = [
      () => {
        throw new Error('at once')
      },
      () => Promise.reject(new Error('later')),
      () => {
        throw undefined
      },
      () => Promise.reject('a text'),
      () => ({
        get action() {
          throw new Error('on reading')
        },
      }),
    ]
    for (const run of throwing) {
      expect((await ask((await input(run)).plano, 'chat', 'hello')).status).toBe(502)
      expect((await ask((await input(run, { fail: 'open' })).plano, 'chat', 'hello')).status).toBe(200)
    }
  })

  it('that changes the model at a listener sends the request there, under that model’s rules', async () => {
    const to =
      (model: string) =>
      ({ body }: { body: object }) => ({ action: 'rewrite', body: { ...body, model } })
    const unknown = await input(to('other/secret'))
    expect((await ask(unknown.plano, 'chat', 'hello')).status).toBe(404)
    expect(unknown.provider.requests).toHaveLength(0)
  })

  it('that changes the model before a model does not change who is called', async () => {
    const stage = await openStage({
      filters: [
        { id: 'odd', run: ({ body }) => ({ action: 'rewrite', body: { ...body, model: 'other/secret', user: 'u' } }) },
      ],
      model_aliases: { fast: { target: 'custom/any', input_filters: ['odd'] } },
    })
    expect((await ask(stage.plano, 'chat', { say: 'hello', model: 'fast' })).status).toBe(200)
    expect(sentTo(stage.provider)).toContain('"user":"u"')
    expect(sentTo(stage.provider)).not.toContain('secret')
  })
})

describe('a service that misbehaves', () => {
  it('by redirecting is not followed, over HTTP and MCP', async () => {
    const inside = await startHttpFilter(({ body }) => ({ json: body }))
    for (const type of ['http', 'mcp'] as const) {
      for (const status of [302, 307]) {
        const { url } = await startHttpFilter(() => ({
          status,
          text: '',
          headers: { location: `${inside.url}/steal` },
        }))
        const { plano, provider } = await openStage({
          filters: [{ id: 'odd', url, type }],
          listeners: models({ input_filters: ['odd'] }),
        })
        expect((await ask(plano, 'chat', 'hello')).status).toBe(502)
        expect(provider.requests).toHaveLength(0)
      }
    }
    expect(inside.seen).toHaveLength(0)
  })

  it('by returning more than 50 MB fails', async () => {
    const { url } = await startHttpFilter(() => ({
      text: `"${'x'.repeat(51 * 1024 * 1024)}"`,
      headers: { 'content-type': 'application/json' },
    }))
    for (const type of ['http', 'mcp'] as const) {
      const { plano, provider } = await openStage({
        filters: [{ id: 'odd', url, type }],
        listeners: models({ input_filters: ['odd'] }),
      })
      const response = await ask(plano, 'chat', 'hello')
      expect(response.status).toBe(502)
      expect((await response.json()).error.message).toContain('"odd"')
      expect(provider.requests).toHaveLength(0)
    }
  })

  it('sees no header, cookie or credential that is not allowed', async () => {
    const http = await startHttpFilter(({ body }) => ({ json: body }))
    const seenByMcp: unknown[] = []
    const mcp = await startMcpFilter({ tool: 'tool' }, ({ body }) => {
      seenByMcp.push(body)
      return { content: [{ type: 'text', text: JSON.stringify(body) }] }
    })
    const { plano } = await openStage({
      filters: [
        { id: 'plain', url: http.url, type: 'http', headers: ['X-Allowed'] },
        { id: 'tool', url: mcp.url, type: 'mcp' },
      ],
      listeners: models({ input_filters: ['plain', 'tool'] }),
    })
    const headers = {
      authorization: 'Bearer host-secret',
      cookie: 'sid=host-secret',
      'x-api-key': 'host-secret',
      'x-allowed': 'yes',
      'x-other': 'host-secret',
      host: 'evil.example',
    }
    expect((await ask(plano, 'chat', { say: 'hello', headers })).status).toBe(200)
    expect(JSON.stringify([http.seen, seenByMcp])).not.toContain('host-secret')
    expect(http.seen[0]?.headers['x-allowed']).toBe('yes')
    expect(seenByMcp).toHaveLength(1)
  })
})
