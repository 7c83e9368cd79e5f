import { createPlano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedProvider, type ScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { askChat, recordEvents, talk } from './ask-plano.ts'

let provider: ScriptedProvider | undefined
afterEach(() => provider?.close())

const models = (): PlanoConfigInput => ({
  model_providers: [
    { model: 'openai/gpt-4o-mini', base_url: provider?.baseUrl ?? '', access_key: 'sk-canary-provider', default: true },
  ],
})
const question = (...texts: string[]) => ({ model: 'gpt-4o-mini', messages: talk(...texts) })

describe('events', () => {
  it('report the request with its model and stream flag, then the decision, the attempt and the response', async () => {
    provider = await createScriptedProvider({ script: [{ text: 'Hello.' }] })
    const plano = await createPlano(models())
    const seen = recordEvents(plano)
    const settled = seen.next('conversation')
    await askChat(plano, { ...question('Hi'), stream: true }, { headers: { 'x-model-affinity': 'session-1' } })
    await settled
    expect(seen.types()).toEqual(['request', 'decision', 'attempt', 'response', 'conversation'])
    expect(seen.events[0]).toMatchObject({ dialect: 'chat', model: 'gpt-4o-mini', stream: true, session: 'session-1' })
    expect(seen.events[3]).toMatchObject({
      status: 200,
      outcome: 'success',
      upstream: 'openai/gpt-4o-mini',
      model: 'gpt-4o-mini',
      stream: true,
      path: '/v1/chat/completions',
      attempts: 1,
      session: 'session-1',
    })
    await plano.close()
  })

  it('report signals without parsing the answer a second time', async () => {
    provider = await createScriptedProvider({ script: [{ text: 'Hello.' }] })
    const plano = await createPlano(models())
    const settled = recordEvents(plano).next('conversation')
    const parse = vi.spyOn(JSON, 'parse')
    const { text } = await askChat(plano, question('Hi'))
    await settled
    const times = parse.mock.calls.filter(([parsed]) => parsed === text).length
    parse.mockRestore()
    expect(times).toBe(1)
    await plano.close()
  })

  it('report an invalid request once, before its response', async () => {
    provider = await createScriptedProvider({ script: [] })
    const plano = await createPlano(models())
    const seen = recordEvents(plano)
    await askChat(plano, { messages: 'no list' })
    expect(seen.types()).toEqual(['request', 'response'])
    await plano.close()
  })

  it('contain the cost of an answer, with cached tokens separately', async () => {
    provider = await createScriptedProvider({
      script: [{ text: 'Hello.', usage: { inputTokens: 1000, outputTokens: 100 } }],
    })
    const plano = await createPlano(models())
    const seen = recordEvents(plano)
    await askChat(plano, question('Hi'))
    const response = seen.events.find((event) => event.type === 'response')
    // gpt-4o-mini: 0.15 and 0.60 dollars per million tokens.
    expect(response).toMatchObject({ usage: { inputTokens: 1000, outputTokens: 100 } })
    expect(response?.type === 'response' ? response.cost : 0).toBeCloseTo(0.00021, 8)
    await plano.close()
  })

  it('report agents, listener and the calls made inside an agent', async () => {
    provider = await createScriptedProvider({ script: [{ text: 'Inner.' }] })
    const plano = await createPlano({
      ...models(),
      agents: [
        {
          id: 'weather',
          run: async (turn) => {
            const answer = await turn.fetch('http://plano/v1/chat/completions', {
              method: 'POST',
              body: JSON.stringify(question('inner')),
            })
            await answer.text()
            return 'Sunny.'
          },
        },
      ],
      listeners: [{ type: 'agent', name: 'travel', agents: [{ id: 'weather', description: 'Weather and forecasts' }] }],
    })
    const seen = recordEvents(plano)
    await askChat(plano, { model: 'travel', messages: talk('Will it rain?') })
    const responses = seen.events.filter((event) => event.type === 'response')
    const [inner, outer] = responses
    expect(outer).toMatchObject({ listener: 'travel', agents: ['weather'], upstream: 'weather' })
    expect(inner).toMatchObject({ parent: outer?.requestId, upstream: 'openai/gpt-4o-mini' })
    await plano.close()
  })
})

describe('signals', () => {
  it('are reported after the answer, each once per conversation, with the indexes of the client’s messages', async () => {
    provider = await createScriptedProvider({ script: [{ text: 'I found nothing.' }, { text: 'I am sorry.' }] })
    const plano = await createPlano(models())
    const seen = recordEvents(plano)
    const first = seen.next('conversation')
    await askChat(plano, question('Find my booking', 'Which one?', 'This is useless, let me speak to a human'))
    expect(seen.types()).not.toContain('signal')
    await first
    const told = () => seen.events.flatMap((event) => (event.type === 'signal' ? [event] : []))
    const before = told().length
    expect(told().map((event) => event.signal)).toContain('interaction.disengagement.escalation')
    expect(told().every((event) => event.messageIndex === 2)).toBe(true)
    const second = seen.next('conversation')
    await askChat(
      plano,
      question(
        'Find my booking',
        'Which one?',
        'This is useless, let me speak to a human',
        'I found nothing.',
        'What about the train to Oslo',
      ),
    )
    await second
    expect(told()).toHaveLength(before)
    await plano.close()
  })

  it('include repetitions of the assistant and failures known to the engine', async () => {
    const same = 'I can only help with bookings that were made in the last thirty days of this year.'
    provider = await createScriptedProvider({
      script: [{ text: same }, { text: same }, { status: 503 }],
    })
    const plano = await createPlano({ ...models(), resilience: { retry: { max_attempts: 1 } } })
    const seen = recordEvents(plano)
    const texts = ['Change the date of my flight please', same, 'And the seat of my wife then']
    let told = seen.next('conversation')
    await askChat(plano, question(...texts.slice(0, 1)))
    await told
    told = seen.next('conversation')
    await askChat(plano, question(...texts))
    await told
    const types = () => seen.events.flatMap((event) => (event.type === 'signal' ? [event.signal] : []))
    expect(types()).toContain('interaction.stagnation.repetition')
    told = seen.next('conversation')
    await askChat(plano, question('Another conversation about trains'))
    await told
    expect(types()).toContain('environment.exhaustion.api_error')
    await plano.close()
  })

  it('are separate per tenant, and follow a session whose client truncates the history', async () => {
    provider = await createScriptedProvider({ script: Array.from({ length: 3 }, () => ({ text: 'Yes.' })) })
    const plano = await createPlano(models())
    const seen = recordEvents(plano)
    const turns: number[] = []
    plano.on('conversation', (event) => turns.push(event.userTurns))
    const headers = { 'x-model-affinity': 's' }
    for (const texts of [['One question about ships'], ['One question about ships', 'Yes.', 'And another one']]) {
      const told = seen.next('conversation')
      await askChat(plano, question(...texts), { headers })
      await told
    }
    const told = seen.next('conversation')
    await askChat(plano, question('One question about ships'))
    await told
    expect(turns).toEqual([1, 2, 1])
    await plano.close()
  })

  it('are not reported when turned off, or for calls inside an agent', async () => {
    provider = await createScriptedProvider({ script: [{ text: 'Hello.' }] })
    const plano = await createPlano({ ...models(), overrides: { disable_signals: true } })
    const seen = recordEvents(plano)
    await askChat(plano, question('This is useless'))
    await plano.close()
    expect(seen.types()).toEqual(['request', 'decision', 'attempt', 'response'])
  })

  it('are all reported when the engine closes, also with a stopped clock', async () => {
    provider = await createScriptedProvider({ script: [{ text: 'Hello.' }] })
    const plano = await createPlano(models())
    const seen = recordEvents(plano)
    await askChat(plano, question('Hi'))
    await plano.close()
    expect(seen.types().at(-1)).toBe('conversation')
  })
})

describe('the log', () => {
  it('has one line per request and none of its text', async () => {
    provider = await createScriptedProvider({ script: [{ text: 'canary answer' }] })
    const lines: [string, object, string][] = []
    const write = (level: string) => (fields: object, message: string) => void lines.push([level, fields, message])
    const logger = { info: write('info'), warn: write('warn'), error: write('error') }
    const plano = await createPlano(models(), { logger })
    await askChat(plano, question('canary prompt'))
    await askChat(plano, { model: 'nobody', messages: talk('canary prompt') })
    expect(lines.map(([level]) => level)).toEqual(['info', 'warn'])
    expect(lines[0]?.[1]).toMatchObject({ status: 200, outcome: 'success', upstream: 'openai/gpt-4o-mini' })
    expect(lines[1]?.[1]).toMatchObject({ status: 404, error_code: 'model_not_found' })
    expect(JSON.stringify(lines)).not.toContain('canary')
    await plano.close()
  })
})

describe('captured content', () => {
  it('is redacted before it is truncated, and emitted only when enabled', async () => {
    provider = await createScriptedProvider({ script: [{ text: 'Your card 4111111111111111 is known.' }] })
    const plano = await createPlano(
      { ...models(), tracing: { capture_content: true, max_content_chars: 20 } },
      { redactContent: (text) => text.replaceAll(/\d{8,}/g, '[number]') },
    )
    const seen = recordEvents(plano)
    await askChat(plano, question('My card is 4111111111111111, thanks'))
    await plano.close()
    const content = seen.events.find((event) => event.type === 'content')
    expect(content).toMatchObject({
      from: 0,
      input: [{ role: 'user', content: 'My card is [number],', truncated: true }],
      output: { role: 'assistant', content: 'Your card [number] i', truncated: true },
    })
    expect(JSON.stringify(seen.events)).not.toContain('4111111111111111')
  })

  it('whose listener rejects, or throws undefined, cause a warning and affect nothing else', async () => {
    const plano = await createPlano({ agents: [{ id: 'echo', run: () => 'hi' }] })
    const warnings: string[] = []
    plano.on('decision', () => Promise.reject(new TypeError('no')) as unknown as undefined)
    plano.on('response', () => {
      throw undefined
    })
    const told = new Promise<void>((resolve) => {
      plano.on('warning', ({ message }) => {
        if (warnings.push(message) === 2) resolve()
        return Promise.reject(new Error('not again')) as unknown as undefined
      })
    })
    await askChat(plano, { model: 'echo', messages: talk('Hi') })
    await told
    expect(warnings.toSorted()).toEqual([
      'A listener of "decision" events threw TypeError.',
      'A listener of "response" events threw a value.',
    ])
    await plano.close()
  })

  it('whose logger rejects do not end the process', async () => {
    let lines = 0
    const reject = () => {
      lines += 1
      return Promise.reject(new Error('no disk')) as unknown as undefined
    }
    const plano = await createPlano(
      { agents: [{ id: 'echo', run: () => 'hi' }] },
      { logger: { info: reject, warn: reject, error: reject } },
    )
    const warned = new Promise<string>((resolve) => plano.on('warning', ({ message }) => resolve(message)))
    await askChat(plano, { model: 'echo', messages: talk('Hi') })
    expect(await warned).toBe('A listener of "response" events threw Error.')
    expect(lines).toBe(2)
    await plano.close()
  })

  it('that do not exist are refused with a suggestion, as is a listener that is not a function', async () => {
    const plano = await createPlano({ agents: [{ id: 'echo', run: () => 'hi' }] })
    const untyped = plano as unknown as { on(...given: unknown[]): void; onEvent(...given: unknown[]): void }
    expect(() => untyped.on('decison', () => {})).toThrow('There are no "decison" events. Did you mean "decision"?')
    expect(() => untyped.on('toString', () => {})).toThrow('There are no "toString" events.')
    expect(() => untyped.on('decision')).toThrow("on('decision') takes a function")
    expect(() => untyped.onEvent({})).toThrow('onEvent takes a function')
    await plano.close()
  })
})
