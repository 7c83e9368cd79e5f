import { defineFilter, type FilterDefinition, type PlanoEvent } from '@planojs/core'
import { createScriptedProvider } from '@planojs/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, CLIENT_APIS, closeLater, openStage, readAll, streamText, textOf } from './filter-stage.ts'

const MARKER = 'SECRET_MARKER'
const models = (output_filters: string[]) => [{ type: 'model' as const, name: 'models', output_filters }]

/** Replaces the marker. This is the shortest possible declaration of a stream filter. */
const redactor = defineFilter({
  holdBack: MARKER.length,
  find(text, from) {
    const start = text.indexOf(MARKER, from)
    return start < 0 ? undefined : { start, end: start + MARKER.length, replacement: '[REDACTED]' }
  },
})

const openWith = (run: FilterDefinition, script: object | string, filter: object = {}) =>
  openStage({ filters: [{ id: 'out', run, ...filter }], listeners: models(['out']) }, { script: script as never })

const streamEvents = (events: readonly PlanoEvent[]) => events.filter((event) => event.type === 'filter')

describe.each(CLIENT_APIS)('answers for a client of the %s API', (api) => {
  it.each(['chat', 'messages', 'responses'] as const)(
    'lose the marker for any chunking of the %s upstream',
    async (upstream) => {
      for (const size of [1, 4, 100]) {
        const text = `before ${MARKER} between ${MARKER}${MARKER} after 🎈`
        const { plano, events } = await openStage(
          { filters: [{ id: 'out', run: redactor }], listeners: models(['out']) },
          { script: { text, chunks: size } },
          upstream,
        )
        const streamed = await readAll(await ask(plano, api, { say: 'hello', stream: true }))
        expect(streamText(api, streamed)).toBe('before [REDACTED] between [REDACTED][REDACTED] after 🎈')
        expect(JSON.stringify(streamed)).not.toContain(MARKER)
        const whole = await (await ask(plano, api, 'hello')).text()
        expect(textOf(api, JSON.parse(whole))).toBe('before [REDACTED] between [REDACTED][REDACTED] after 🎈')
        expect(whole).not.toContain(MARKER)
        expect(streamEvents(events)).toMatchObject([{ phase: 'stream', verdict: 'rewrite' }, { verdict: 'rewrite' }])
      }
    },
  )

  it('lose the marker in reasoning and tool arguments', async () => {
    const { plano } = await openStage(
      { filters: [{ id: 'out', run: redactor }], listeners: models(['out']) },
      {
        script: {
          reasoning: `think ${MARKER}`,
          text: 'fine',
          toolCalls: [{ name: 'save', arguments: { note: `a ${MARKER} b` } }],
          chunks: 2,
        },
      },
      'messages',
    )
    const tools =
      api === 'chat'
        ? [{ type: 'function', function: { name: 'save', parameters: { type: 'object' } } }]
        : api === 'messages'
          ? [{ name: 'save', input_schema: { type: 'object' } }]
          : [{ type: 'function', name: 'save', parameters: { type: 'object' } }]
    for (const stream of [true, false]) {
      const text = await (await ask(plano, api, { say: 'hello', stream, tools })).text()
      expect(text).not.toContain(MARKER)
      expect(text).toContain('save')
    }
  })

  it('end with a filter’s final text, and cancel the upstream', async () => {
    const cutter = defineFilter({
      holdBack: 4,
      find(text, from) {
        const start = text.indexOf('STOP', from)
        return start < 0 ? undefined : { start, end: start + 4, cut: '(ended)' }
      },
    })
    const { plano, provider, events } = await openWith(cutter, {
      text: `one two STOP three ${'four '.repeat(50)}`,
      chunks: 3,
      fault: 'stall 30s at frame 12',
    })
    const streamed = await readAll(await ask(plano, api, { say: 'hello', stream: true }))
    expect(streamText(api, streamed)).toBe('one two (ended)')
    expect(JSON.stringify(streamed.at(-1))).toMatch(/DONE|message_stop|response\.completed/)
    const [request] = provider.requests
    if (request) await provider.aborted(request)
    expect(streamEvents(events)).toMatchObject([{ verdict: 'cut' }])
    const whole = await openWith(cutter, 'one two STOP three')
    expect(textOf(api, await (await ask(whole.plano, api, 'hello')).json())).toBe('one two (ended)')
  })

  it('end with the API’s refusal when a filter refuses', async () => {
    const refuser = defineFilter({
      holdBack: 3,
      find(text, from) {
        const start = text.indexOf('BAD', from)
        return start < 0 ? undefined : { start, end: start + 3, refuse: 'I cannot say that.' }
      },
    })
    const { plano } = await openWith(refuser, { text: 'well BAD thing', chunks: 1 })
    const streamed = JSON.stringify(await readAll(await ask(plano, api, { say: 'hello', stream: true })))
    expect(streamed).toContain('refusal')
    expect(streamed).toContain('I cannot say that.')
    expect(streamed).not.toContain('thing')
    const whole = await (await ask(plano, api, 'hello')).text()
    expect(whole).toContain('I cannot say that.')
    expect(whole).not.toContain('thing')
  })

  it('end with the API’s error when a fail-closed filter fails, and leak nothing', async () => {
    const dying: FilterDefinition = {
      stream: () => ({
        push() {
          throw new Error('dead')
        },
        end: () => ({ text: '' }),
      }),
    }
    const closed = await openWith(dying, { text: 'never seen', chunks: 1 })
    const text = await (await ask(closed.plano, api, { say: 'hello', stream: true })).text()
    expect(text).not.toContain('never')
    expect(text).toMatch(/Filter .{1,2}out.{1,2} failed/)
    expect((await ask(closed.plano, api, 'hello')).status).toBe(502)
    const open = await openWith(dying, { text: 'still seen', chunks: 1 }, { fail: 'open' })
    const events = await readAll(await ask(open.plano, api, { say: 'hello', stream: true }))
    expect(streamText(api, events)).toBe('still seen')
    for (const stage of [closed, open])
      expect(streamEvents(stage.events)[0]).toMatchObject({ phase: 'stream', verdict: 'failed' })
  })
})

describe('an output function', () => {
  const polite: FilterDefinition = {
    output: ({ text }) =>
      text.includes('damn') ? { action: 'rewrite', text: text.replaceAll('damn', 'd***') } : undefined,
  }

  it('judges complete answers: rewrites, rejects, answers', async () => {
    const rewritten = await openWith(polite, 'damn it')
    expect(textOf('chat', await (await ask(rewritten.plano, 'chat', 'hi')).json())).toBe('d*** it')
    const rejected = await openWith({ output: () => ({ action: 'reject', status: 451, message: 'withheld' }) }, 'x')
    expect((await ask(rejected.plano, 'chat', 'hi')).status).toBe(451)
    const replaced = await openWith({ output: () => ({ action: 'answer', text: 'instead' }) }, 'x')
    expect(textOf('chat', await (await ask(replaced.plano, 'chat', 'hi')).json())).toBe('instead')
  })

  it('buffers a stream only if configured, otherwise refuses it', async () => {
    const bare = await openWith(polite, 'damn it')
    const refused = await ask(bare.plano, 'chat', { say: 'hi', stream: true })
    expect(refused.status).toBe(502)
    expect(await refused.text()).toContain('buffer')
    const buffered = await openWith(polite, { text: 'damn it', chunks: 1 }, { buffer: true })
    const events = await readAll(await ask(buffered.plano, 'chat', { say: 'hi', stream: true }))
    expect(streamText('chat', events)).toBe('d*** it')
  })

  it('judges sentence by sentence with a sentence hold-back', async () => {
    const seen: string[] = []
    const run = defineFilter({
      holdBack: 'sentence',
      output({ text }) {
        seen.push(text)
        return polite.output?.({ text } as never)
      },
    })
    const { plano } = await openWith(run, { text: 'One damn day. Two! And three', chunks: 2 })
    const events = await readAll(await ask(plano, 'messages', { say: 'hi', stream: true }))
    expect(streamText('messages', events)).toBe('One d*** day. Two! And three')
    expect(seen).toEqual(['One damn day. ', 'Two! ', 'And three'])
  })
})

it.each(['gzip', 'deflate', 'br', 'zstd'] as const)(
  'processes answers that a provider compressed as %s',
  async (encoding) => {
    const { plano } = await openWith(redactor, { text: `a ${MARKER} b`, encoding })
    expect(textOf('chat', await (await ask(plano, 'chat', 'hi')).json())).toBe('a [REDACTED] b')
  },
)

it.each([true, false])('guards the answer to a request that only its upstream can read, stream: %s', async (stream) => {
  const { plano } = await openWith(redactor, { text: `a ${MARKER} b` })
  const answer = await ask(plano, 'chat', { say: 'hi', stream, top_p: '0.3' })
  expect(await answer.text()).toMatch(stream ? /REDACTED[\s\S]*"finish_reason":"stop"[\s\S]*\[DONE\]/ : /REDACTED/)
})

it.each(['dcb', 'gzip, br'])('says of an answer that is compressed as %s that it cannot read it', async (coding) => {
  const { plano } = await openWith(redactor, { text: 'a', headers: { 'content-encoding': coding } })
  const refused = await ask(plano, 'chat', 'hi')
  expect([refused.status, (await refused.json()).error.message]).toEqual([502, expect.stringContaining(`"${coding}"`)])
})

it.each(['utf-8', 'identity', 'aws-chunked, identity', ''])(
  'ignores "%s" as an encoding, as any fetch does',
  async (coding) => {
    const { plano } = await openWith(redactor, { text: `a ${MARKER}`, headers: { 'content-encoding': coding } })
    expect(textOf('chat', await (await ask(plano, 'chat', 'hi')).json())).toBe('a [REDACTED]')
  },
)

it('keeps the bytes of answers without output filters', async () => {
  const { plano, provider } = await openStage({ filters: [{ id: 'out', run: redactor }], listeners: [] })
  const direct = await fetch(`${provider.baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'any', messages: [{ role: 'user', content: 'hi' }] }),
  })
  const shape = (text: string) => text.replace(/"(id|created)":("[^"]*"|\d+)/g, '')
  expect(shape(await (await ask(plano, 'chat', 'hi')).text())).toBe(shape(await direct.text()))
})

describe('the places of output filters', () => {
  const tag = (id: string): { id: string; run: FilterDefinition } => ({
    id,
    run: { output: ({ text }) => ({ action: 'rewrite', text: `${text} ${id}` }) },
  })

  it('run from the inside out: model, alias, listener', async () => {
    const provider = await createScriptedProvider({ strict: false, script: 'said' })
    closeLater(() => provider.close())
    const { plano } = await openStage({
      filters: [tag('a'), tag('b'), tag('c')],
      listeners: models(['a']),
      model_aliases: { fast: { target: 'custom/any', output_filters: ['b'] } },
      model_providers: [
        {
          model: 'custom/any',
          base_url: provider.baseUrl,
          access_key: 'k',
          provider_interface: 'openai',
          output_filters: ['c'],
        },
      ],
    })
    expect(textOf('chat', await (await ask(plano, 'chat', { say: 'hi', model: 'fast' })).json())).toBe('said c b a')
  })

  it('run after each agent, including intermediate ones, and after the whole plan', async () => {
    const heard: string[] = []
    const { plano } = await openStage({
      model_providers: [],
      filters: [{ id: 'hide', run: redactor }, tag('all')],
      agents: [
        { id: 'first', output_filters: ['hide'], run: () => `first ${MARKER}` },
        {
          id: 'second',
          run({ results }) {
            heard.push(...results.map((result) => result.text))
            return 'second'
          },
        },
      ],
      listeners: [
        {
          type: 'agent',
          name: 'both',
          output_filters: ['all'],
          agents: [
            { id: 'first', description: 'first' },
            { id: 'second', description: 'second' },
          ],
        },
      ],
      orchestration: { rules: [{ name: 'both', when: { matches: 'go' }, agents: ['first', 'second'] }] },
    })
    const answer = await ask(plano, 'chat', { say: 'go', model: 'both' })
    expect(textOf('chat', await answer.json())).toBe('second all')
    expect(heard).toEqual(['first [REDACTED]'])
  })
})

describe('properties', () => {
  it('any chunking of any stream gives the same filtered text', async () => {
    const piece = fc.constantFrom('SECRET', '_', 'MARKER', MARKER, ' ', 'a', '🎈', 'SECRET_MARKE', 'R')
    const { plano, provider } = await openWith(redactor, 'unused')
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(...CLIENT_APIS),
        async (pieces, size, api) => {
          const text = pieces.join('')
          provider.enqueue({ text, chunks: size })
          const events = await readAll(await ask(plano, api, { say: 'hi', stream: true }))
          expect(streamText(api, events)).toBe(text.replaceAll(MARKER, '[REDACTED]'))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('a fail-closed filter that fails leaks nothing that it did not release', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 12 }), async (after) => {
        let pushes = 0
        const dying: FilterDefinition = {
          stream: () => ({
            push(_channel, text) {
              pushes += 1
              if (pushes > after) throw new Error('dead')
              return { text: text.toUpperCase() }
            },
            end: () => ({ text: '' }),
          }),
        }
        const { plano } = await openWith(dying, { text: 'abcdefghij', chunks: 1 })
        const text = await (await ask(plano, 'chat', { say: 'hi', stream: true })).text()
        const data = text.split('\n\n').filter((line) => line.startsWith('data: {'))
        const said = data.map((line) => JSON.parse(line.slice(6)).choices?.[0]?.delta?.content ?? '').join('')
        expect(said).toBe('ABCDEFGHIJ'.slice(0, after))
      }),
      { numRuns: 13 },
    )
  })
})
