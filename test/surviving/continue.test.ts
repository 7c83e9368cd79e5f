import { createPlano, type Plano, type PlanoConfigInput, type PlanoEvent } from '@planojs/core'
import { createScriptedProvider, readSse, type ScriptedReply, type ScriptedRequest } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const CLIENTS = ['chat', 'messages', 'responses'] as const
type Client = (typeof CLIENTS)[number]
const PATHS = { chat: '/v1/chat/completions', messages: '/v1/messages', responses: '/v1/responses' }

async function provide(script: (request: ScriptedRequest) => ScriptedReply) {
  const provider = await createScriptedProvider({ script })
  closers.push(() => provider.close())
  return provider
}

interface Scene {
  first: (request: ScriptedRequest) => ScriptedReply
  second: (request: ScriptedRequest) => ScriptedReply
  /** Providers of the two; the second must go on from a begun answer. */
  ids?: [string, string]
  resilience?: PlanoConfigInput['resilience']
}

/** Two models behind one alias: what the first leaves unsaid, the second may go on with. */
async function open(scene: Scene) {
  const [one, two] = scene.ids ?? ['openai/one', 'anthropic/claude-sonnet-4-5']
  const first = await provide(scene.first)
  const second = await provide(scene.second)
  const plano = await createPlano(
    {
      model_providers: [
        { model: one, access_key: 'k', base_url: first.url },
        { model: two, access_key: 'k', base_url: second.url },
      ],
      model_aliases: { any: { target: one, fallbacks: [two] } },
      resilience: { on_broken_stream: 'continue', retry: { backoff: { initial: 1, max: 5 } }, ...scene.resilience },
    },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  return { plano, first, second }
}

/** One streamed request: its text, its finish, its usage, its events and frames. */
async function ask(plano: Plano, client: Client, extra: object = {}) {
  const events: PlanoEvent[] = []
  const stop = plano.onEvent((event) => events.push(event))
  const messages = [{ role: 'user', content: 'count' }]
  const asked = client === 'responses' ? { input: 'count' } : { messages, max_tokens: 100 }
  const options = client === 'chat' ? { stream_options: { include_usage: true } } : {}
  const body = JSON.stringify({ model: 'any', stream: true, ...asked, ...options, ...extra })
  const response = await plano.fetch(PATHS[client], { method: 'POST', body })
  const frames: { event: string | undefined; data: string }[] = []
  for await (const { event, data } of readSse(response)) frames.push({ event, data })
  stop()
  const values = frames.flatMap(({ data }) => (data === '[DONE]' ? [] : [JSON.parse(data)]))
  const text = values
    .map((value) => {
      if (client === 'chat') return value.choices?.[0]?.delta?.content ?? ''
      if (client === 'messages') return value.delta?.text ?? ''
      return value.type === 'response.output_text.delta' ? value.delta : ''
    })
    .join('')
  const settled = events.filter((event) => event.type === 'response')
  return { text, values, frames, events, settled: settled[0], times: settled.length }
}

const WORDS = ['one ', 'two ', 'three ', 'four ', 'five ']
/** Frames of each API before the first piece of text. */
const PREAMBLE: Readonly<Record<string, number>> = { chat: 1, messages: 3, responses: 4 }
/** Says all its chunks and then breaks off. */
const broken =
  (chunks: string[]) =>
  ({ endpoint }: ScriptedRequest) => ({
    chunks,
    fault: `clean close at frame ${(PREAMBLE[endpoint] ?? 0) + chunks.length + 1}`,
  })
const typesOf = (values: { type: string }[]) => values.map((value) => value.type)

describe('a stream that breaks within its text', () => {
  it.each(CLIENTS)('is continued by another model, as one stream for a client of %s', async (client) => {
    const { plano, second } = await open({
      first: broken(WORDS.slice(0, 3)),
      second: () => ({ chunks: ['four ', 'five '] }),
    })
    const { text, values, settled, times, events } = await ask(plano, client)
    expect(text).toBe('one two three four five ')
    expect(JSON.stringify(values)).not.toContain('"error":{')
    expect([times, settled?.outcome, settled?.finish?.unified]).toEqual([1, 'success', 'stop'])
    const asked = second.requests[0]?.body['messages'] as { role: string; content: unknown }[]
    expect(asked.at(-1)?.role).toBe('assistant')
    expect(JSON.stringify(asked.at(-1)?.content)).toContain('one two three')
    expect(events.find((event) => event.type === 'continuation')).toMatchObject({
      from: 'openai/one',
      to: 'anthropic/claude-sonnet-4-5',
      characters: 14,
    })
  })

  it('starts and ends once, in one block', async () => {
    const { plano } = await open({ first: broken(WORDS.slice(0, 2)), second: () => ({ chunks: ['three '] }) })
    const messages = typesOf((await ask(plano, 'messages')).values).filter((type) => type !== 'ping')
    expect(messages.filter((type) => type === 'message_start')).toHaveLength(1)
    expect(messages.filter((type) => type === 'content_block_start')).toHaveLength(1)
    expect(messages.slice(-3)).toEqual(['content_block_stop', 'message_delta', 'message_stop'])
  })

  it('is continued in the responses API, with one item and its whole text', async () => {
    const { plano } = await open({ first: broken(WORDS.slice(0, 2)), second: () => ({ chunks: ['three '] }) })
    const { values } = await ask(plano, 'responses')
    const types = typesOf(values)
    expect(types.filter((type) => type === 'response.created')).toHaveLength(1)
    expect(types.at(-1)).toBe('response.completed')
    expect(values.at(-1).response.output[0].content[0].text).toBe('one two three ')
    expect(types.filter((type) => type === 'response.output_item.added')).toHaveLength(1)
  })

  it('has the usage of both', async () => {
    const { plano } = await open({
      ids: ['anthropic/claude-haiku-4-5', 'anthropic/claude-sonnet-4-5'],
      first: () => ({ chunks: WORDS, usage: { inputTokens: 11, outputTokens: 20 }, fault: 'clean close at frame 5' }),
      second: () => ({ chunks: ['four ', 'five '], usage: { inputTokens: 13, outputTokens: 4 } }),
    })
    const { settled, values } = await ask(plano, 'messages')
    expect(settled?.usage?.inputTokens).toBe(24)
    expect(settled?.usage?.outputTokens).toBeGreaterThanOrEqual(4)
    expect(settled?.usage?.estimated).toBe(true)
    expect(values.find((value) => value.type === 'message_delta')?.usage.input_tokens ?? 24).toBe(24)
  })

  it('is recorded in the decision, with the real outcome of the first attempt', async () => {
    const { plano } = await open({ first: broken(WORDS.slice(0, 3)), second: () => ({ chunks: ['four '] }) })
    const { events } = await ask(plano, 'chat')
    const decided = events.flatMap((event) => (event.type === 'decision' ? [event.decision] : []))[0]
    expect(decided?.attempts).toMatchObject([
      { upstream: 'openai/one', outcome: 'server_error', next: expect.stringContaining('continues') },
      { upstream: 'anthropic/claude-sonnet-4-5', outcome: 'success' },
    ])
    expect(events.filter((event) => event.type === 'attempt')).toHaveLength(2)
  })

  it('drops a repeated beginning and doubled space', async () => {
    const { plano } = await open({
      ids: ['openai/one', 'mistral/large'],
      first: broken(['Once upon a time, ', 'there was ']),
      second: () => ({ chunks: ['Once upon', ' a time, there was', ' a king'] }),
    })
    expect((await ask(plano, 'chat')).text).toBe('Once upon a time, there was a king')
  })

  it('is marked as prefill for the provider, without thinking and with the remaining limit', async () => {
    const { plano, second } = await open({
      ids: ['openai/one', 'mistral/large'],
      first: broken(WORDS.slice(0, 4)),
      second: () => ({ chunks: ['five '] }),
    })
    await ask(plano, 'chat', { reasoning_effort: 'low' })
    const body = second.requests[0]?.body ?? {}
    expect((body['messages'] as object[]).at(-1)).toMatchObject({ prefix: true, content: 'one two three four' })
    expect(body['max_tokens']).toBe(95)
    expect(body['reasoning_effort']).toBeUndefined()
  })

  it('is continued again when the second breaks too, within the attempts', async () => {
    let calls = 0
    const { plano } = await open({
      first: broken(WORDS.slice(0, 2)),
      second: (request) => {
        calls += 1
        const chunks = [`${calls} `]
        return calls < 3 ? broken(chunks)(request) : { chunks }
      },
      resilience: { on_broken_stream: 'continue', retry: { max_attempts: 6, backoff: { initial: 1, max: 5 } } },
    })
    const { text, times } = await ask(plano, 'chat')
    expect(text).toBe('one two 1 2 3 ')
    expect(times).toBe(1)
  })
})

describe('a stream that is not continued', () => {
  const isError = (values: object[]) => JSON.stringify(values.at(-1))
  const rest = () => ({ chunks: ['never'] })

  it('by default', async () => {
    const { plano, second } = await open({
      first: broken(WORDS.slice(0, 3)),
      second: rest,
      resilience: { on_broken_stream: 'error' },
    })
    const { values, settled } = await ask(plano, 'chat')
    expect([isError(values).includes('"error"'), settled?.outcome, second.requests.length]).toEqual([true, 'error', 0])
  })

  it('in the middle of a tool call', async () => {
    const { plano, second } = await open({
      first: () => ({
        toolCalls: [{ id: 'call_1', name: 'look', arguments: { city: 'Oslo', when: 'tomorrow' } }],
        fault: 'clean close at frame 4',
      }),
      second: rest,
    })
    const tools = [{ type: 'function', function: { name: 'look', parameters: { type: 'object' } } }]
    const { values, settled } = await ask(plano, 'chat', { tools })
    expect([isError(values).includes('"error"'), settled?.outcome, second.requests.length]).toEqual([true, 'error', 0])
  })

  it('when no model supports prefill', async () => {
    const { plano, second } = await open({ ids: ['openai/one', 'openai/two'], first: broken(WORDS), second: rest })
    const { values, settled } = await ask(plano, 'chat')
    expect([isError(values).includes('"error"'), settled?.outcome, second.requests.length]).toEqual([true, 'error', 0])
  })

  it('when the answer must follow a schema', async () => {
    const { plano, second } = await open({ first: broken(['{"a":', '1,']), second: rest })
    const { settled } = await ask(plano, 'chat', { response_format: { type: 'json_object' } })
    expect([settled?.outcome, second.requests.length]).toEqual(['error', 0])
  })

  it('when no attempt is left', async () => {
    const { plano, second } = await open({
      first: broken(WORDS.slice(0, 3)),
      second: rest,
      resilience: { on_broken_stream: 'continue', retry: { max_attempts: 1 } },
    })
    const { settled } = await ask(plano, 'chat')
    expect([settled?.outcome, second.requests.length]).toEqual(['error', 0])
  })

  it('with an error in the client’s API when the continuing model refuses', async () => {
    const { plano } = await open({
      first: broken(WORDS.slice(0, 3)),
      second: () => ({ status: 400, error: { message: 'no' } }),
    })
    for (const client of CLIENTS) {
      const { values, settled, times } = await ask(plano, client)
      expect(isError(values)).toMatch(/"error"|response\.failed/)
      expect([settled?.outcome, times]).toEqual(['error', 1])
    }
  })
})
