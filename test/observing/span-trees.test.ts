import { createPlano, type PlanoConfigInput, type PlanoOptions } from '@planojs/core'
import { createScriptedAgent, createScriptedProvider, type ScriptedProviderOptions } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { askChat, talk } from './ask-plano.ts'
import { drawTree, recordSpans } from './span-tree.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

async function provide(options: ScriptedProviderOptions) {
  const provider = await createScriptedProvider(options)
  open.push(provider)
  return { ...provider, model: (model: string) => ({ model, base_url: provider.baseUrl, access_key: 'sk-test' }) }
}

async function start(config: PlanoConfigInput, options: PlanoOptions = {}) {
  const record = recordSpans()
  const plano = await createPlano(config, { ...options, telemetry: { tracerProvider: record.tracerProvider } })
  /** Ends everything, and checks that every started span has ended. */
  const tree = async () => {
    await plano.close()
    expect(record.started()).toBe(record.spans().length)
    return drawTree(record.spans()).split('\n')
  }
  return { plano, tree, ...record }
}

const hello = { model: 'gpt-4o-mini', messages: talk('Hello') }
const ROOT = 'server POST /v1/chat/completions'
const travel: PlanoConfigInput['listeners'] = [
  {
    type: 'agent',
    name: 'travel',
    agents: [
      { id: 'weather', description: 'Weather and forecasts for any city' },
      { id: 'flights', description: 'Flights, airlines and tickets' },
    ],
  },
]

describe('the tree of spans', () => {
  it('of agents that run in parallel has both below the request, overlapping in time', async () => {
    let arrived = 0
    let meet: () => void = () => undefined
    const gate = new Promise<void>((resolve) => {
      meet = resolve
    })
    const run = async () => {
      arrived += 1
      if (arrived === 2) meet()
      await gate
      return 'done'
    }
    const { plano, tree, named } = await start({
      agents: [
        { id: 'weather', run },
        { id: 'flights', run },
      ],
      listeners: travel,
      orchestration: { mode: 'parallel', router: () => ['weather', 'flights'] },
    })
    await askChat(plano, { model: 'travel', messages: talk('Both, please') })
    expect(await tree()).toEqual([
      ROOT,
      '  internal decide',
      '  internal invoke_agent weather',
      '    internal call weather',
      '  internal invoke_agent flights',
      '    internal call flights',
    ])
    const [first] = named('call weather')
    const [second] = named('call flights')
    const ms = ([seconds, nanos]: [number, number] = [0, 0]) => seconds * 1000 + nanos / 1e6
    expect(ms(second?.startTime)).toBeLessThan(ms(first?.endTime))
    expect(ms(first?.startTime)).toBeLessThan(ms(second?.endTime))
  })

  it('of a failing agent marks its call, its step and the request as failed', async () => {
    const { plano, tree } = await start({
      agents: [
        {
          id: 'weather',
          run: () => {
            throw new Error('inner words')
          },
        },
        { id: 'flights', run: () => 'x' },
      ],
      listeners: travel,
      orchestration: { router: () => ['weather'] },
      resilience: { retry: { max_attempts: 1 } },
    })
    await askChat(plano, { model: 'travel', messages: talk('Weather?') })
    expect(await tree()).toEqual([
      `${ROOT} !`,
      '  internal decide',
      '  internal invoke_agent weather !',
      '    internal call weather !',
    ])
  })

  it('of a request from the cache has no call', async () => {
    const provider = await provide({ script: [{ text: 'Hi.' }] })
    const { plano, tree } = await start({
      model_providers: [provider.model('openai/gpt-4o-mini')],
      response_cache: { enabled: true },
    })
    const body = { ...hello, temperature: 0 }
    await askChat(plano, body)
    await askChat(plano, body)
    expect(await tree()).toEqual([ROOT, '  internal decide', '  client chat gpt-4o-mini', ROOT, '  internal decide'])
  })

  it('of a hedged request has both calls, and the slower one ends when the other answers', async () => {
    const slow = await provide({ script: [{ text: 'slow', fault: 'first-byte 60s' }] })
    const fast = await provide({ script: [{ text: 'fast' }] })
    const { plano, tree, named } = await start({
      model_providers: [
        {
          model: 'openai/gpt-4o-mini',
          access_key: 'sk-test',
          instances: [{ url: slow.baseUrl }, { url: fast.baseUrl }],
          resilience: { hedge: { after: 5 }, load_balancing: 'round_robin' },
        },
      ],
    })
    expect((await askChat(plano, hello)).text).toContain('fast')
    const drawn = await tree()
    expect(drawn.slice(0, 2)).toEqual([ROOT, '  internal decide'])
    expect(drawn.slice(2).map((line) => line.replace(' !', ''))).toEqual([
      '  client chat gpt-4o-mini',
      '  client chat gpt-4o-mini',
    ])
    const calls = named('chat gpt-4o-mini').map(({ attributes }) => [
      attributes['plano.attempt.number'],
      attributes['plano.attempt.outcome'],
      attributes['http.response.status_code'],
    ])
    expect(calls.sort()).toEqual([
      [1, 'aborted', undefined],
      [2, 'success', 200],
    ])
  })

  it('of a shadow request is a separate trace, linked to the request', async () => {
    const copy = await createScriptedAgent({ reply: 'The other answer.' })
    open.push(copy)
    const { plano, tree, named } = await start({
      agents: [
        {
          id: 'weather',
          variants: [
            { id: 'real', run: () => 'The answer.' },
            { id: 'next', url: copy.url, shadow: true },
          ],
        },
        { id: 'flights', run: () => 'x' },
      ],
      listeners: travel,
      orchestration: { router: () => ['weather'] },
    })
    const compared = new Promise((resolve) => plano.on('variant', resolve))
    await askChat(plano, { model: 'travel', messages: talk('Weather?') })
    await compared
    expect(await tree()).toEqual(
      expect.arrayContaining([
        ROOT,
        '  internal decide',
        '  internal invoke_agent weather',
        '    internal call weather',
        'client call weather',
      ]),
    )
    const request = named('POST /v1/chat/completions')[0]?.spanContext()
    const shadow = named('call weather').find((span) => span.attributes['plano.shadow'] === true)
    expect(shadow?.spanContext().traceId).not.toBe(request?.traceId)
    expect(shadow?.links.map((link) => link.context.spanId)).toEqual([request?.spanId])
  })

  it('of embeddings, token counts and passed-through paths has the call of the provider', async () => {
    const provider = await provide({ strict: false })
    const { plano, tree, named } = await start({
      model_providers: [
        { ...provider.model('openai/text-embedding-3-small'), passthrough: true },
        { ...provider.model('anthropic/claude-sonnet-4-5'), base_url: provider.baseUrl.replace(/\/v1$/, '') },
      ],
    })
    const post = (path: string, body: unknown) =>
      plano.fetch(`http://plano${path}`, { method: 'POST', body: JSON.stringify(body) }).then((answer) => answer.text())
    await post('/v1/embeddings', { model: 'text-embedding-3-small', input: 'canary', dimensions: 8 })
    await post('/v1/messages/count_tokens', { model: 'claude-sonnet-4-5', messages: talk('canary') })
    await post('/v1/moderations', { model: 'text-embedding-3-small', input: 'canary' })
    const drawn = await tree()
    expect(drawn.map((line) => line.replace(' !', ''))).toEqual([
      'server POST /v1/embeddings',
      '  client embeddings text-embedding-3-small',
      'server POST /v1/messages/count_tokens',
      '  client count_tokens claude-sonnet-4-5',
      'server POST /v1/moderations',
      '  client passthrough openai',
    ])
    expect(named('embeddings text-embedding-3-small')[0]?.attributes).toMatchObject({
      'gen_ai.operation.name': 'embeddings',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'text-embedding-3-small',
      'gen_ai.embeddings.dimension.count': 8,
      'gen_ai.usage.input_tokens': expect.any(Number),
      'plano.attempt.outcome': 'success',
    })
  })
})

describe('tools', () => {
  const call = { id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '{"city":"canary"}' } }
  const asking = { toolCalls: [{ id: 'call_1', name: 'get_weather', arguments: '{"city":"canary"}' }] }
  const turns = (content: string) => [
    ...talk('Weather in Oslo?'),
    { role: 'assistant', content: null, tool_calls: [call] },
    { role: 'tool', tool_call_id: 'call_1', content },
  ]

  it('that an agent runs between model calls have spans between those, with their duration', async () => {
    const provider = await provide({ script: [asking, { text: 'Sunny.' }] })
    const { plano, tree, named } = await start({
      agents: [
        {
          id: 'weather',
          run: async (turn) => {
            const ask = (messages: unknown) =>
              turn.fetch('http://plano/v1/chat/completions', {
                method: 'POST',
                body: JSON.stringify({ model: 'gpt-4o-mini', messages }),
              })
            await (await ask(talk('Weather in Oslo?'))).text()
            await new Promise((resolve) => setTimeout(resolve, 5))
            await (await ask(turns('{"sky":"canary clear"}'))).text()
            return 'Sunny.'
          },
        },
        { id: 'flights', run: () => 'x' },
      ],
      listeners: travel,
      orchestration: { router: () => ['weather'] },
      model_providers: [provider.model('openai/gpt-4o-mini')],
    })
    await askChat(plano, { model: 'travel', messages: talk('Weather in Oslo?') })
    expect((await tree()).slice(2)).toEqual([
      '  internal invoke_agent weather',
      '    internal call weather',
      '      internal plano POST /v1/chat/completions',
      '        internal decide',
      '        client chat gpt-4o-mini',
      '      internal execute_tool get_weather',
      '      internal plano POST /v1/chat/completions',
      '        internal decide',
      '        client chat gpt-4o-mini',
    ])
    const [tool] = named('execute_tool get_weather')
    expect(tool?.attributes).toEqual({
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.name': 'get_weather',
      'gen_ai.tool.call.id': 'call_1',
      'gen_ai.tool.type': 'function',
    })
    const asked = named('chat gpt-4o-mini')[0]?.spanContext().spanId
    expect(tool?.links.map((link) => link.context.spanId)).toEqual([asked])
    const [seconds = 0, nanos = 0] = tool?.duration ?? []
    expect(seconds * 1000 + nanos / 1e6).toBeGreaterThan(3)
  })

  it('that a client ran are recorded with the request that contains the result, and marked if they failed', async () => {
    const provider = await provide({ script: [{ text: 'Sorry.' }, { text: 'Sorry.' }] })
    const { plano, tree, named } = await start({ model_providers: [provider.model('openai/gpt-4o-mini')] })
    await askChat(plano, { ...hello, messages: turns('Error: canary station timed out') })
    expect(await tree()).toEqual([
      ROOT,
      '  internal execute_tool get_weather !',
      '  internal decide',
      '  client chat gpt-4o-mini',
    ])
    expect(named('execute_tool get_weather')[0]?.attributes['error.type']).toBe('timeout')
  })

  it('without ids are identified by position', async () => {
    const provider = await provide({ script: [{ text: 'Fine.' }] })
    const { plano, tree, named } = await start({ model_providers: [provider.model('openai/gpt-4o-mini')] })
    const messages = turns('{"sky":"clear"}').map((message) =>
      'tool_calls' in message
        ? { ...message, tool_calls: [{ type: 'function', function: { name: 'get_weather' } }] }
        : message,
    )
    await askChat(plano, { ...hello, messages })
    await tree()
    expect(named('execute_tool get_weather')[0]?.attributes).not.toHaveProperty('gen_ai.tool.call.id')
  })

  it('have arguments and results only when content is captured, and then redacted', async () => {
    const provider = await provide({ script: [{ text: 'Fine.' }] })
    const { plano, tree, named } = await start(
      { model_providers: [provider.model('openai/gpt-4o-mini')], tracing: { capture_content: true } },
      { redactContent: (text) => text.replaceAll('canary', '[place]') },
    )
    await askChat(plano, { ...hello, messages: turns('{"sky":"canary clear"}') })
    await tree()
    expect(named('execute_tool get_weather')[0]?.attributes).toMatchObject({
      'gen_ai.tool.call.arguments': '{"city":"[place]"}',
      'gen_ai.tool.call.result': '{"sky":"[place] clear"}',
    })
  })

  it('of the Messages API that are flagged as errors count as failed, whatever their text', async () => {
    const provider = await provide({ script: [{ text: 'Sorry.' }] })
    const { plano, tree } = await start({ model_providers: [provider.model('openai/gpt-4o-mini')] })
    await askChat(
      plano,
      {
        model: 'gpt-4o-mini',
        max_tokens: 20,
        messages: [
          { role: 'user', content: 'Open the door' },
          { role: 'assistant', content: [{ type: 'tool_use', id: 't1', name: 'open_door', input: {} }] },
          { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't1', content: 'no luck', is_error: true }] },
        ],
      },
      { path: '/v1/messages' },
    )
    expect(await tree()).toContain('  internal execute_tool open_door !')
  })
})
