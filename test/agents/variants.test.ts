import type { AgentTurn, EventOf, PlanoConfigInput } from '@planojs/core'
import { collectText, createScriptedAgent, createScriptedProvider } from '@planojs/testing'
import { describe, expect, it } from 'vitest'
import { openDesk, textOf } from './open-desk.ts'

type VariantInput = NonNullable<NonNullable<PlanoConfigInput['agents']>[number]['variants']>[number]

function deskOf(variants: VariantInput[], config: Partial<PlanoConfigInput> = {}) {
  return openDesk([{ id: 'agent', variants, idempotent: true }], {
    config: { resilience: { retry: { max_attempts: 1 }, circuit_breaker: false }, ...config },
  })
}

const say = (text: string) => () => text
const session = (id: string) => ({ headers: { 'x-model-affinity': id } })

describe('variants of an agent', () => {
  it('share sessions by weight, stay sticky, and appear in decision and attempts', async () => {
    const desk = await deskOf([
      { id: 'stable', run: say('stable'), weight: 80 },
      { id: 'canary', run: say('canary'), weight: 20 },
    ])
    const answers: string[] = []
    for (let index = 0; index < 400; index += 1)
      answers.push(await textOf(await desk.ask('hi', {}, session(`s${index}`))))
    const share = answers.filter((answer) => answer === 'canary').length / answers.length
    expect(share).toBeGreaterThan(0.12)
    expect(share).toBeLessThan(0.28)
    for (let index = 0; index < 20; index += 1)
      expect(await textOf(await desk.ask('another message', {}, session(`s${index}`)))).toBe(answers[index])
    const decided = await desk.plano.decide({ messages: [{ role: 'user', content: 'x' }], session: 's3' })
    expect(decided.variants).toEqual({ agent: answers[3] })
    const attempts = desk.events.filter((event): event is EventOf<'attempt'> => event.type === 'attempt')
    expect(attempts.map((event) => event.attempt.variant)).toEqual([...answers, ...answers.slice(0, 20)])
    await desk.plano.close()
  })

  it('stick to the beginning of a conversation without a session', async () => {
    const desk = await deskOf([
      { id: 'a', run: say('a') },
      { id: 'b', run: say('b') },
    ])
    const seen = new Set<string>()
    for (let index = 0; index < 40; index += 1) {
      const first = { role: 'user', content: `conversation ${index}` }
      const begin = await textOf(await desk.ask('', { messages: [first] }))
      const more = [first, { role: 'assistant', content: begin }, { role: 'user', content: 'and then?' }]
      expect(await textOf(await desk.ask('', { messages: more }))).toBe(begin)
      seen.add(begin)
    }
    expect([...seen].sort()).toEqual(['a', 'b'])
    await desk.plano.close()
  })

  it('stick to the user over conversations without a session', async () => {
    const desk = await deskOf([
      { id: 'a', run: say('a') },
      { id: 'b', run: say('b') },
    ])
    const seen = new Set<string>()
    for (let index = 0; index < 20; index += 1) {
      const init = { context: { tenant: 'acme', user: `user ${index}` } }
      const first = await textOf(await desk.ask('hello', {}, init))
      for (const other of ['where is it?', 'thanks', 'bye'])
        expect(await textOf(await desk.ask(other, {}, init))).toBe(first)
      const messages = [{ role: 'user' as const, content: 'x' }]
      const { variants } = await desk.plano.decide({ messages, ...init.context })
      expect(variants).toEqual({ agent: first })
      seen.add(first)
    }
    expect([...seen].sort()).toEqual(['a', 'b'])
    await desk.plano.close()
  })

  it('roll back a failing canary within its bound, and are restored manually and by reload', async () => {
    let turn = 0
    const canary = await createScriptedAgent({
      reply: () => {
        turn += 1
        return turn % 2 === 0 ? 'canary' : { status: 500, error: 'inner words' }
      },
    })
    const agents: PlanoConfigInput['agents'] = [
      {
        id: 'agent',
        variants: [
          { id: 'stable', run: say('stable'), weight: 75 },
          { id: 'canary', url: canary.url, weight: 25, rollback: { error_rate: 0.05, min_requests: 20 } },
        ],
      },
    ]
    const config: PlanoConfigInput = {
      agents,
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'agent' }] }],
      resilience: { retry: { max_attempts: 1 }, circuit_breaker: false },
    }
    const desk = await openDesk(agents, { config })
    const stateOf = () => desk.plano.variants().find((state) => state.variant === 'canary')
    let asked = 0
    let failed = 0
    while (stateOf()?.status === 'active' && asked < 1000) {
      const response = await desk.ask('hi', {}, session(`s${asked}`))
      if (response.status !== 200) failed += 1
      asked += 1
    }
    expect(stateOf()).toMatchObject({ status: 'rolled_back', reason: expect.stringContaining('failed') })
    // After at least twenty requests of its own, half of which failed; no other variant failed.
    expect(canary.requests.length).toBeGreaterThanOrEqual(20)
    expect(canary.requests.length).toBeLessThanOrEqual(30)
    expect(failed).toBeLessThanOrEqual(Math.ceil(canary.requests.length / 2))
    const told = desk.events.filter((event) => event.type === 'variant')
    expect(told).toMatchObject([{ target: 'agent', variant: 'canary', action: 'rolled_back' }])
    for (let index = 0; index < 50; index += 1)
      expect(await textOf(await desk.ask('hi', {}, session(`s${index}`)))).toBe('stable')
    expect(desk.plano.restore('agent', 'canary')).toBe(true)
    expect(stateOf()).toMatchObject({ status: 'active', requests: 0 })
    while (stateOf()?.status === 'active' && asked < 3000) {
      await desk.ask('hi', {}, session(`s${asked}`))
      asked += 1
    }
    await desk.plano.reload(config)
    expect(stateOf()).toMatchObject({ status: 'active', requests: 0 })
    expect(desk.events.filter((event) => event.type === 'variant').map((event) => event.action)).toEqual([
      'rolled_back',
      'restored',
      'rolled_back',
      'restored',
    ])
    await Promise.all([desk.plano.close(), canary.close()])
  }, 60_000)

  it('retry a canary’s failure on the stable variant if that is harmless, never the other way', async () => {
    const desk = await openDesk(
      [
        {
          id: 'agent',
          idempotent: true,
          variants: [
            { id: 'stable', run: say('stable'), weight: 50 },
            {
              id: 'canary',
              run: () => Promise.reject(new Error('inner words')),
              weight: 50,
              rollback: { error_rate: 0.1 },
            },
          ],
        },
      ],
      { config: { resilience: { retry: { budget: 1 } } } },
    )
    for (let index = 0; index < 40; index += 1)
      expect(await textOf(await desk.ask('hi', {}, session(`s${index}`)))).toBe('stable')
    const [stable, canary] = desk.plano.variants()
    expect(stable?.failed).toBe(0)
    expect(canary?.failed).toBe(canary?.requests)
    expect(canary?.failed).toBeGreaterThan(5)
    await desk.plano.close()
  })

  it('are rolled back for the quality of their conversations', async () => {
    const desk = await deskOf([
      { id: 'stable', run: say('ok'), weight: 50 },
      { id: 'canary', run: say('ok'), weight: 50, rollback: { quality: 5, min_requests: 10 } },
    ])
    const canary = () => desk.plano.variants().find((state) => state.variant === 'canary')
    const happy = ['how do I reset it?', 'perfect, that worked, thank you so much!']
    const angry = ['how do I reset it?', 'No, that is wrong. This is useless, I want to talk to a human!']
    for (let index = 0; index < 600 && canary()?.status === 'active'; index += 1) {
      const id = `s${index}`
      const { variants } = await desk.plano.decide({ messages: [{ role: 'user', content: 'x' }], session: id })
      const [first, second] = variants?.['agent'] === 'canary' ? angry : happy
      const messages = [
        { role: 'user', content: first },
        { role: 'assistant', content: 'Press the button.' },
        { role: 'user', content: second },
      ]
      await (await desk.ask('', { messages }, session(id))).text()
    }
    expect(canary()).toMatchObject({ status: 'rolled_back', reason: expect.stringContaining('quality') })
    await desk.plano.close()
  })
})

describe('a shadow', () => {
  const shadowed = (event: { type: string }): event is EventOf<'variant'> => event.type === 'variant'

  it('gets a copy, does not answer, and is compared', async () => {
    const shadow = await createScriptedAgent({ reply: 'the answer is forty three' })
    const desk = await deskOf([
      { id: 'real', run: say('the answer is forty two') },
      { id: 'next', url: shadow.url, shadow: true },
    ])
    expect(await textOf(await desk.ask('what is it?'))).toBe('the answer is forty two')
    await expect.poll(() => desk.events.filter(shadowed)).toHaveLength(1)
    expect(await collectText(await desk.ask('what is it?', { stream: true }))).toBe('the answer is forty two')
    await expect.poll(() => desk.events.filter(shadowed)).toHaveLength(2)
    const [event] = desk.events.filter(shadowed)
    expect(event).toMatchObject({ target: 'agent', variant: 'next', action: 'shadowed' })
    expect(event?.difference?.similarity).toBeCloseTo(0.8)
    expect(JSON.stringify(event)).not.toContain('forty')
    expect(shadow.requests[1]?.body['messages']).toEqual([{ role: 'user', content: 'what is it?' }])
    const state = desk.plano.variants().find(({ variant }) => variant === 'next')
    expect(state).toMatchObject({ status: 'shadow', shadow: { compared: 2, failed: 0, dropped: 0 } })
    await Promise.all([desk.plano.close(), shadow.close()])
  })

  it('never delays the answer, is limited in number, and ends with the engine', async () => {
    let begun = 0
    let stopped = 0
    const hang = (turn: AgentTurn) => {
      begun += 1
      return new Promise<string>(() => turn.signal.addEventListener('abort', () => (stopped += 1)))
    }
    const desk = await deskOf([
      { id: 'real', run: say('real') },
      { id: 'next', run: hang, shadow: true },
    ])
    for (let index = 0; index < 40; index += 1) expect(await textOf(await desk.ask('hi'))).toBe('real')
    const state = () => desk.plano.variants().find(({ variant }) => variant === 'next')?.shadow
    expect(state()?.dropped).toBe(40 - 16)
    await expect.poll(() => begun).toBe(16)
    await desk.plano.close()
    expect(stopped).toBe(16)
  })

  it('is not waiting for ever when the real agent fails', async () => {
    const desk = await deskOf([
      { id: 'real', run: () => Promise.reject(new Error('inner words')) },
      { id: 'next', run: say('next'), shadow: true },
    ])
    for (let index = 0; index < 20; index += 1) {
      expect((await desk.ask('hi')).status).toBe(502)
      await expect.poll(() => desk.events.filter(shadowed)).toHaveLength(index + 1)
    }
    const state = desk.plano.variants().find(({ variant }) => variant === 'next')
    expect(state?.shadow).toMatchObject({ failed: 0, dropped: 0 })
    await desk.plano.close()
  })

  it('that fails is recorded without affecting the client', async () => {
    const desk = await deskOf([
      { id: 'real', run: say('real') },
      { id: 'next', run: () => Promise.reject(new Error('inner words')), shadow: true },
    ])
    expect(await textOf(await desk.ask('hi'))).toBe('real')
    await expect.poll(() => desk.events.filter(shadowed)).toHaveLength(1)
    expect(desk.events.filter(shadowed)[0]?.difference?.outcome).toBe('agent_failed')
    await desk.plano.close()
  })
})

describe('variants of a model', () => {
  it('keep a session on its model, roll back the failing one, and copy to a shadow', async () => {
    const provider = await createScriptedProvider({
      script: (request) =>
        request.model === 'gpt-4.1' ? { status: 500, error: 'down' } : { text: `from ${request.model}` },
    })
    const access = { access_key: 'k', base_url: provider.url }
    const desk = await openDesk([{ id: 'unused', run: say('x') }], {
      config: {
        model_providers: ['gpt-4o', 'gpt-4.1', 'gpt-4o-mini'].map((model) => ({ model: `openai/${model}`, ...access })),
        model_aliases: {
          smart: {
            targets: [
              { model: 'openai/gpt-4o', weight: 70 },
              { model: 'openai/gpt-4.1', weight: 30, rollback: { error_rate: 0.1, min_requests: 10 } },
              { model: 'openai/gpt-4o-mini', weight: 1, shadow: true },
            ],
          },
        },
        resilience: { retry: { budget: 1, backoff: { initial: 1, max: 2 } }, circuit_breaker: false },
      },
    })
    const stateOf = (variant: string) => desk.plano.variants().find((state) => state.variant === variant)
    for (let index = 0; index < 300 && stateOf('openai/gpt-4.1')?.status === 'active'; index += 1) {
      const response = await desk.ask('hi', { model: 'smart' }, session(`s${index}`))
      expect(await textOf(response)).toBe('from gpt-4o')
    }
    expect(stateOf('openai/gpt-4.1')?.status).toBe('rolled_back')
    await expect.poll(() => stateOf('openai/gpt-4o-mini')?.shadow?.compared).toBeGreaterThan(3)
    const decisions = desk.events.filter((event) => event.type === 'decision')
    expect(decisions.every((event) => event.decision.variants?.['smart'] !== 'openai/gpt-4o-mini')).toBe(true)
    expect(decisions.some((event) => event.decision.variants?.['smart'] === 'openai/gpt-4.1')).toBe(true)
    await Promise.all([desk.plano.close(), provider.close()])
  })
})
