import { type AgentTurn, createPlano } from '@planojs/core'
import { createScriptedAgent } from '@planojs/testing'
import { describe, expect, it } from 'vitest'
import { openDesk, textOf } from './open-desk.ts'

const once = { retry: { max_attempts: 1 } }

/** Four agents that repeat what they are told about earlier agents. The third is an HTTP agent that is down. */
async function fourWithThirdDown(policy: 'stop' | 'skip' | 'default', status = 503) {
  const down = await createScriptedAgent({ reply: { status, error: 'inner words' } })
  const turns: AgentTurn[] = []
  const tell = (turn: AgentTurn) => {
    turns.push(turn)
    const before = turn.results.map((result) => (result.error ? `${result.agent}!${result.error.code}` : result.agent))
    return `${turn.agent}(${before.join(',')})`
  }
  const desk = await openDesk(
    [
      { id: 'first', run: tell },
      { id: 'second', run: tell },
      { id: 'third', url: down.url, resilience: once },
      { id: 'fourth', run: tell },
    ],
    { listener: { on_agent_error: policy } },
  )
  return { ...desk, turns, down, close: () => Promise.all([desk.plano.close({ drainMs: 0 }), down.close()]) }
}

describe('a plan of four agents, the third of which is down', () => {
  it('stop: the client gets its status class, and the fourth is never called', async () => {
    const desk = await fourWithThirdDown('stop')
    for (const stream of [false, true]) {
      const response = await desk.ask('work', { stream })
      expect(response.status).toBe(503)
      const body = await response.text()
      expect(body).toContain('third')
      expect(body).not.toContain('inner words')
    }
    expect(desk.turns.map((turn) => turn.agent)).toEqual(['first', 'second', 'first', 'second'])
    await desk.close()
  })

  it('stop: a 4xx stays a 4xx', async () => {
    const desk = await fourWithThirdDown('stop', 422)
    expect((await desk.ask('work')).status).toBe(422)
    await desk.close()
  })

  it('skip: the next agent learns that it failed', async () => {
    const desk = await fourWithThirdDown('skip')
    const response = await desk.ask('work')
    expect(response.status).toBe(200)
    expect(response.headers.get('x-plano-failed-agents')).toBe('third')
    expect(await textOf(response)).toBe('fourth(first,second,third!agent_failed)')
    const named = desk.turns.at(-1)?.messages.slice(0, -1)
    expect(named?.map((message) => message.name)).toEqual(['first', 'second', 'third'])
    expect(named?.at(-1)?.content).toContain('could not answer')
    await desk.close()
  })

  it('default: the default agent answers and knows what was done and what failed', async () => {
    const desk = await fourWithThirdDown('default')
    const answer = await desk.ask('work')
    expect(answer.headers.get('x-plano-agents')).toBe('first,second,third,fourth,first')
    expect(await textOf(answer)).toBe('first(first,second,third!agent_failed)')
    expect(desk.turns.map((turn) => turn.agent)).toEqual(['first', 'second', 'first'])
    await desk.close()
  })

  it('prefers the agent’s policy to the listener’s', async () => {
    const desk = await openDesk(
      [
        { id: 'a', run: () => Promise.reject(new Error('inner words')), on_error: 'skip' },
        { id: 'b', run: (turn) => `after ${turn.results[0]?.error?.code}` },
      ],
      { listener: { on_agent_error: 'stop' } },
    )
    expect(await textOf(await desk.ask('work'))).toBe('after agent_failed')
    await desk.plano.close()
  })
})

describe('a failing last agent', () => {
  const fail = () => Promise.reject(new Error('inner words'))

  it('yields the previous agent’s answer if it may be skipped', async () => {
    const desk = await openDesk([
      { id: 'a', run: () => 'what there is' },
      { id: 'b', run: fail, on_error: 'skip' },
    ])
    const response = await desk.ask('work')
    expect(response.headers.get('x-plano-failed-agents')).toBe('b')
    expect(await textOf(response)).toBe('what there is')
    await desk.plano.close()
  })

  it('is an error when no agent answered, whatever the policy', async () => {
    const desk = await openDesk([
      { id: 'a', run: fail, on_error: 'skip' },
      { id: 'b', run: fail, on_error: 'skip' },
    ])
    const response = await desk.ask('work')
    expect(response.status).toBe(502)
    expect(await response.text()).not.toContain('inner words')
    const alone = await openDesk([{ id: 'a', run: fail, on_error: 'default' }])
    expect((await alone.ask('work')).status).toBe(502)
    await Promise.all([desk.plano.close(), alone.plano.close()])
  })
})

describe('the attempts of a plan', () => {
  it('are enough for each agent and their own model calls', async () => {
    const model = { model: 'openai/gpt-4o-mini', run: () => 'said' }
    const ask = async (turn: AgentTurn) => {
      const response = await turn.fetch('/v1/chat/completions', {
        method: 'POST',
        body: JSON.stringify({ model: 'gpt-4o-mini', messages: turn.messages }),
      })
      return textOf(response)
    }
    const desk = await openDesk(
      Array.from({ length: 6 }, (_, index) => ({ id: `a${index}`, run: ask })),
      { config: { model_providers: [model] } },
    )
    const response = await desk.ask('work')
    expect([response.status, await textOf(response)]).toEqual([200, 'said'])
    expect(desk.events.filter((event) => event.type === 'attempt')).toHaveLength(12)
    await desk.plano.close()
  })

  it('share their retries', async () => {
    const down = await createScriptedAgent({ reply: { status: 503, error: 'down' } })
    const agents = ['a', 'b', 'c', 'd'].map((id) => ({ id, url: down.url, on_error: 'skip' as const }))
    const desk = await openDesk(agents, {
      config: { resilience: { retry: { max_attempts: 3, backoff: { initial: 1, max: 2 } }, circuit_breaker: false } },
    })
    expect((await desk.ask('work')).status).toBe(503)
    // Four first calls, and the two retries that three attempts allow.
    expect(down.requests.length).toBeLessThanOrEqual(6)
    expect(down.requests.length).toBeGreaterThanOrEqual(4)
    await Promise.all([desk.plano.close(), down.close()])
  })
})

describe('a client that disconnects', () => {
  it('during the second agent: it is aborted, and the third is never called', async () => {
    let begun!: () => void
    const started = new Promise<void>((resolve) => {
      begun = resolve
    })
    let told!: (reason: unknown) => void
    const stopped = new Promise((resolve) => {
      told = resolve
    })
    const called: string[] = []
    const desk = await openDesk(
      [
        { id: 'one', run: () => 'done' },
        {
          id: 'two',
          run: (turn) => {
            begun()
            turn.signal.addEventListener('abort', () => told(turn.signal.reason))
            return new Promise<string>(() => undefined)
          },
        },
        {
          id: 'three',
          run: () => {
            called.push('three')
            return 'x'
          },
        },
      ],
      { listener: { on_agent_error: 'skip' } },
    )
    const controller = new AbortController()
    const response = desk.ask('work', {}, { signal: controller.signal })
    response.catch(() => undefined)
    await started
    controller.abort()
    expect(await stopped).toMatchObject({ code: 'client_closed' })
    await expect(response).rejects.toMatchObject({ name: 'AbortError' })
    await desk.plano.close()
    expect(called).toEqual([])
  })
})

describe('hand-offs', () => {
  it('pass the turn to another agent with a note, and are limited in number', async () => {
    const desk = await openDesk(
      [
        { id: 'a', run: (turn) => turn.handOff('b', 'it is about money') },
        { id: 'b', run: (turn) => `${turn.results[0]?.agent}: ${turn.results[0]?.text}` },
        { id: 'ping', run: (turn) => turn.handOff('pong') },
        { id: 'pong', run: (turn) => turn.handOff('ping') },
      ],
      { orchestration: { router: 'local' } },
    )
    const to = (agent: string) => desk.ask('work', { model: agent })
    expect(await textOf(await to('a'))).toBe('a: it is about money')
    const circle = await to('ping')
    expect([circle.status, (await circle.json()).error.code]).toEqual([508, 'hand_off_loop'])
    await desk.plano.close()
  })

  it('go on up to the configured number, and the answer names every agent that had the turn', async () => {
    const chain = ['a', 'b', 'c', 'd']
    const desk = await openDesk(
      chain.map((id, at) => ({ id, run: (turn) => (at === 3 ? 'done' : turn.handOff(chain[at + 1] ?? '')) })),
      { orchestration: { router: 'local', max_hand_offs: 2 } },
    )
    const whole = await desk.ask('work', { model: 'b' })
    expect([whole.headers.get('x-plano-agents'), await textOf(whole)]).toEqual(['b,c,d', 'done'])
    expect((await desk.ask('work', { model: 'a' })).status).toBe(508)
    await desk.plano.close()
  })
})

describe('two hundred concurrent plans', () => {
  it('share nothing', async () => {
    const remote = await createScriptedAgent({ reply: (turn) => `remote heard ${turn.input}` })
    const plano = await createPlano({
      agents: [
        { id: 'remote', url: remote.url },
        {
          id: 'local',
          run: async (turn) => {
            await new Promise((resolve) => setImmediate(resolve))
            return `${turn.input}|${turn.results[0]?.text}|${turn.context.tenant ?? ''}|${turn.requestId}`
          },
        },
      ],
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'remote' }, { id: 'local' }] }],
      orchestration: { router: () => ['remote', 'local'] },
    })
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const response = await plano.fetch('/v1/chat/completions', {
          method: 'POST',
          headers: { 'x-request-id': `request-${index}` },
          body: JSON.stringify({ model: 'desk', messages: [{ role: 'user', content: `question ${index}` }] }),
        })
        return textOf(response)
      }),
    )
    expect(answers).toEqual(
      answers.map((_, index) => `question ${index}|remote heard question ${index}||request-${index}`),
    )
    expect(new Set(remote.requests.map((request) => request.headers['x-request-id'])).size).toBe(200)
    await Promise.all([plano.close(), remote.close()])
  })
})
