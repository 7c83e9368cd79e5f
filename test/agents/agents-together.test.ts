import type { AgentTurn } from '@planojs/core'
import { collectText, createScriptedAgent, createScriptedProvider } from '@planojs/testing'
import { describe, expect, it } from 'vitest'
import { openDesk, textOf } from './open-desk.ts'

/** Agents that wait until all of them have been called, so that only a plan that runs them in parallel finishes. */
function meeting(size: number) {
  let arrived = 0
  let open!: () => void
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  return async () => {
    arrived += 1
    if (arrived === size) open()
    await gate
  }
}

const parallel = { mode: 'parallel' } as const

describe('parallel agents', () => {
  it('answer under headings in plan order, whoever is first', async () => {
    const meet = meeting(3)
    const say = (text: string) => async () => {
      await meet()
      return text
    }
    const desk = await openDesk(
      [
        { id: 'weather', run: say('Sunny.') },
        { id: 'flights', run: say('SK1 at nine.') },
        { id: 'hotels', run: say('Two rooms.') },
      ],
      { orchestration: parallel },
    )
    const response = await desk.ask('trip')
    expect(await textOf(response)).toBe('## weather\n\nSunny.\n\n## flights\n\nSK1 at nine.\n\n## hotels\n\nTwo rooms.')
    expect(response.headers.get('x-plano-agents')).toBe('weather,flights,hotels')
    await desk.plano.close()
  })

  it('stream in that order while all are working, over HTTP too and for every client API', async () => {
    const remote = await createScriptedAgent({ reply: { text: 'from afar', chunks: ['from ', 'afar'] } })
    const desk = await openDesk(
      [
        {
          id: 'slow',
          run: async function* () {
            yield 'slow '
            await new Promise((resolve) => setTimeout(resolve, 30))
            yield 'words'
          },
        },
        { id: 'remote', url: remote.url, api: 'messages' },
      ],
      { orchestration: parallel },
    )
    const wanted = '## slow\n\nslow words\n\n## remote\n\nfrom afar'
    const messages = [{ role: 'user', content: 'hi' }]
    expect(await collectText(await desk.ask('hi', { stream: true }))).toBe(wanted)
    const anthropic = { model: 'desk', max_tokens: 100, messages }
    expect(await collectText(await desk.post('/v1/messages', { ...anthropic, stream: true }))).toBe(wanted)
    expect(await collectText(await desk.post('/v1/responses', { model: 'desk', input: 'hi', stream: true }))).toBe(
      wanted,
    )
    const whole = await (await desk.post('/v1/messages', anthropic)).json()
    expect(whole.content.map((block: { text: string }) => block.text).join('')).toBe(wanted)
    await Promise.all([desk.plano.close(), remote.close()])
  })

  it('do not see each other, and the next stage sees all in order', async () => {
    const seen: string[] = []
    const meet = meeting(2)
    const tell = (turn: AgentTurn) => `${turn.agent}(${turn.results.map((result) => result.agent)})`
    const together = async (turn: AgentTurn) => {
      await meet()
      seen.push(turn.agent)
      return tell(turn)
    }
    const desk = await openDesk(
      [
        { id: 'a', run: tell },
        { id: 'b', run: together },
        { id: 'c', run: together },
        { id: 'd', run: (turn) => turn.results.map((result) => result.text).join(' ') },
      ],
      { orchestration: { router: () => ['a', ['b', 'c'], 'd'] } },
    )
    const decided = await desk.plano.decide({ messages: [{ role: 'user', content: 'x' }] })
    expect(decided.together).toEqual([['a'], ['b', 'c'], ['d']])
    expect(await textOf(await desk.ask('x'))).toBe('a() b(a) c(a)')
    expect(seen).toHaveLength(2)
    await desk.plano.close()
  })

  it('are merged by the last answer, a function or a model', async () => {
    const agents = [
      { id: 'a', run: () => 'one' },
      { id: 'b', run: () => 'two' },
    ]
    const last = await openDesk(agents, { orchestration: { ...parallel, merge: 'last' } })
    expect(await textOf(await last.ask('x'))).toBe('two')
    const merge = (results: readonly { agent: string; text: string }[]) =>
      results.map((result) => `${result.agent}=${result.text}`).join('&')
    const byFunction = await openDesk(agents, { orchestration: { ...parallel, merge } })
    expect(await collectText(await byFunction.ask('x', { stream: true }))).toBe('a=one&b=two')
    const provider = await createScriptedProvider({
      script: () => ({ text: 'one and two', chunks: ['one ', 'and two'] }),
    })
    const byModel = await openDesk(agents, {
      orchestration: { ...parallel, merge: { model: 'openai/gpt-4o-mini' } },
      config: { model_providers: [{ model: 'openai/gpt-4o-mini', access_key: 'k', base_url: provider.url }] },
    })
    expect(await textOf(await byModel.ask('what is it?'))).toBe('one and two')
    expect(await collectText(await byModel.ask('what is it?', { stream: true }))).toBe('one and two')
    const asked = JSON.stringify(provider.requests[0]?.body)
    for (const part of ['what is it?', '## a', 'one', '## b', 'two']) expect(asked).toContain(part)
    const messages = [{ role: 'user', content: 'hi' }]
    const anthropic = await byModel.post('/v1/messages', { model: 'desk', max_tokens: 99, messages, stream: true })
    expect(await collectText(anthropic)).toBe('one and two')
    await Promise.all([last.plano.close(), byFunction.plano.close(), byModel.plano.close(), provider.close()])
  })

  it('add up their usage', async () => {
    const usage = { inputTokens: 10, outputTokens: 5 }
    const remote = await createScriptedAgent({ reply: { text: 'x', usage } })
    const desk = await openDesk(
      [
        { id: 'a', url: remote.url },
        { id: 'b', url: remote.url },
      ],
      { orchestration: parallel },
    )
    const body = await (await desk.ask('hi')).json()
    expect(body.usage).toMatchObject({ prompt_tokens: 20, completion_tokens: 10 })
    await Promise.all([desk.plano.close(), remote.close()])
  })
})

describe('when one of them fails', () => {
  const down = () => createScriptedAgent({ reply: { status: 422, error: 'inner words' } })
  const agents = (url: string) => [
    { id: 'good', run: () => 'good news' },
    { id: 'bad', url, resilience: { retry: { max_attempts: 1 } } },
  ]

  it('stop: its error is the answer, and the others are aborted', async () => {
    const bad = await down()
    let told!: (reason: unknown) => void
    const stopped = new Promise((resolve) => {
      told = resolve
    })
    const wait = (turn: AgentTurn) =>
      new Promise<string>(() => turn.signal.addEventListener('abort', () => told(turn.signal.reason)))
    const [, failing] = agents(bad.url)
    if (!failing) throw new Error('two agents')
    const desk = await openDesk([{ id: 'good', run: wait }, failing], { orchestration: parallel })
    const response = await desk.ask('x', { stream: true })
    expect(response.status).toBe(422)
    expect(await stopped).toMatchObject({ code: 'client_closed' })
    await Promise.all([desk.plano.close(), bad.close()])
  })

  it('skip: the others answer, and the answer says who is missing', async () => {
    const bad = await down()
    const desk = await openDesk(agents(bad.url), { orchestration: { ...parallel, on_agent_error: 'skip' } })
    const response = await desk.ask('x')
    expect(response.headers.get('x-plano-failed-agents')).toBe('bad')
    expect(await textOf(response)).toBe('## good\n\ngood news\n\n## bad\n\n(no answer)')
    await Promise.all([desk.plano.close(), bad.close()])
  })

  it('skip: an agent that breaks off does not affect the others', async () => {
    const desk = await openDesk(
      [
        {
          id: 'broken',
          run: async function* () {
            yield 'half'
            throw new Error('inner words')
          },
        },
        { id: 'good', run: () => 'good news' },
      ],
      { orchestration: { ...parallel, on_agent_error: 'skip' } },
    )
    const text = await collectText(await desk.ask('x', { stream: true }))
    expect(text).toBe('## broken\n\nhalf\n\n(the answer broke off)\n\n## good\n\ngood news')
    await desk.plano.close()
  })

  it('stop: an agent that breaks off ends the stream in an error event', async () => {
    const desk = await openDesk(
      [
        {
          id: 'broken',
          run: async function* () {
            yield 'half'
            throw new Error('inner words')
          },
        },
        { id: 'good', run: () => 'good news' },
      ],
      { orchestration: parallel },
    )
    const stream = await (await desk.ask('x', { stream: true })).text()
    expect(stream).toContain('"error"')
    expect(stream).not.toContain('[DONE]')
    expect((await desk.ask('x')).status).toBe(502)
    await desk.plano.close()
  })

  it('default: the default agent answers with the others’ results', async () => {
    const bad = await down()
    const [good, failing] = agents(bad.url)
    if (!good || !failing) throw new Error('two agents')
    const helper = {
      id: 'helper',
      run: (turn: AgentTurn) =>
        turn.results.map((result) => `${result.agent}:${result.error?.code ?? result.text}`).join(' '),
    }
    const desk = await openDesk([good, failing, helper], {
      orchestration: { ...parallel, router: () => ['good', 'bad'], on_agent_error: 'default' },
      listener: {
        agents: [{ id: 'good' }, { id: 'bad' }, { id: 'helper', default: true }],
      },
    })
    expect(await textOf(await desk.ask('x'))).toBe('good:good news bad:agent_failed')
    await Promise.all([desk.plano.close(), bad.close()])
  })

  it('skip: it is an error when all agents fail', async () => {
    const bad = await down()
    const [, failing] = agents(bad.url)
    if (!failing) throw new Error('two agents')
    const desk = await openDesk([failing, { ...failing, id: 'worse' }], {
      orchestration: { ...parallel, on_agent_error: 'skip' },
    })
    expect((await desk.ask('x')).status).toBe(422)
    await Promise.all([desk.plano.close(), bad.close()])
  })
})
