import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type AgentTurn, createPlano, type PlanoConfigInput } from '@planojs/core'
import { collectText, createScriptedAgent } from '@planojs/testing'
import { describe, expect, it } from 'vitest'
import { openDesk, textOf } from './open-desk.ts'

const chat = '/v1/chat/completions'
const post = (messages: unknown[], extra: object = {}) => ({
  method: 'POST',
  body: JSON.stringify({ model: 'travel_booking_service', messages, ...extra }),
})
const user = (content: string) => ({ role: 'user', content })

/** Plano's main demo: two agents with long descriptions, one over HTTP and one in process. */
async function travel(extra: PlanoConfigInput['orchestration'] = {}) {
  const flights = await createScriptedAgent({
    reply: (turn) => `Flights (${turn.messages.map((message) => message.text).join(' | ')})`,
  })
  const plano = await createPlano(
    {
      agents: [
        { id: 'weather_agent', run: (turn: AgentTurn) => `Weather for: ${turn.input}` },
        { id: 'flight_agent', url: flights.url },
      ],
      listeners: [
        {
          type: 'agent',
          name: 'travel_booking_service',
          agents: [
            {
              id: 'weather_agent',
              description: 'Weather conditions and forecasts, rain, temperature, sunrise and sunset for any city',
            },
            {
              id: 'flight_agent',
              description: 'Live flight information between airports: direct flights, schedules, status, departures',
            },
          ],
        },
      ],
      orchestration: extra,
    },
    { env: {} },
  )
  return { plano, flights, close: () => Promise.all([plano.close(), flights.close()]) }
}

describe('travel_agents', () => {
  it('calls only the weather agent for the weather', async () => {
    const { plano, close } = await travel()
    const response = await plano.fetch(chat, post([user('What is the weather in Istanbul?')]))
    expect(response.headers.get('x-plano-agents')).toBe('weather_agent')
    expect(await textOf(response)).toBe('Weather for: What is the weather in Istanbul?')
    await close()
  })

  it('runs both agents for a question with two parts; the client gets the last answer', async () => {
    const { plano, flights, close } = await travel()
    const question = 'What is the weather forecast in Seattle, and are there direct flights to New York?'
    const response = await plano.fetch(chat, post([user(question)], { stream: true }))
    expect(response.headers.get('x-plano-agents')).toBe('weather_agent,flight_agent')
    expect(await collectText(response)).toBe(`Flights (Weather for: ${question} | ${question})`)
    expect(flights.requests[0]?.body['messages']).toEqual([
      { role: 'assistant', name: 'weather_agent', content: `Weather for: ${question}` },
      user(question),
    ])
    await close()
  })

  it('falls back to the first agent when none fits or the router names an unknown one', async () => {
    const { plano, close } = await travel({ router: () => 'hotel_agent' })
    const response = await plano.fetch(chat, post([user('xyzzy')]))
    expect([response.status, response.headers.get('x-plano-agents')]).toEqual([200, 'weather_agent'])
    await close()
  })
})

describe('multi_agent_crewai_langchain', () => {
  it('combines agents of different frameworks through one contract', async () => {
    // A Runnable returns the text of a message object, or chunks.
    const runnable = {
      async *stream(messages: readonly { content?: unknown }[]) {
        yield 'Sunny, '
        yield `${messages.length} messages`
      },
    }
    const crew = await createScriptedAgent({
      reply: { text: 'Two flights found', chunks: ['Two ', 'flights ', 'found'] },
    })
    const desk = await openDesk([
      { id: 'flight_agent', url: crew.url },
      { id: 'weather_agent', run: (turn) => runnable.stream(turn.messages) },
      { id: 'plain', run: (turn) => turn.results.map((result) => result.text).join('; ') },
    ])
    expect(await textOf(await desk.ask('flights and weather?'))).toBe('Two flights found; Sunny, 2 messages')
    await Promise.all([desk.plano.close(), crew.close()])
  })
})

const withoutPython = spawnSync('python3', ['--version']).status === 0 ? '' : ' (skipped: no python3 here)'

describe('an agent in Python', () => {
  it.skipIf(withoutPython)(`takes its place in a plan, whole and streaming${withoutPython}`, async () => {
    const path = fileURLToPath(new URL('./python-agent.py', import.meta.url))
    const child = spawn('python3', [path], { stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      const [line] = await once(child.stdout, 'data')
      const url = `http://127.0.0.1:${String(line).trim()}`
      const desk = await openDesk([
        { id: 'local', run: () => 'before' },
        { id: 'snake', url },
      ])
      expect(await textOf(await desk.ask('rain?'))).toBe('python snake after [local]: rain?')
      expect((await collectText(await desk.ask('rain?', { stream: true }))).trim()).toBe(
        'python snake after [local]: rain?',
      )
      await desk.plano.close()
    } finally {
      child.kill()
    }
  })
})

describe('http_filter, the agent’s part', () => {
  const filters: NonNullable<PlanoConfigInput['filters']> = [
    {
      id: 'input_guards',
      run: ({ messages }) =>
        String(messages.at(-1)?.content).includes('pizza')
          ? { action: 'reject', status: 400, message: 'Only questions about our services.' }
          : { action: 'pass' },
    },
    {
      id: 'context_builder',
      run: ({ messages }) => ({
        action: 'rewrite',
        messages: messages.map((message, index) =>
          index === messages.length - 1
            ? { ...message, content: `${message.content}\n\nContext: uptime is 99.9%` }
            : message,
        ),
      }),
    },
  ]

  it('passes the filtered question to the agent, and does not call it for a refused one', async () => {
    const heard: string[] = []
    const run = (turn: AgentTurn) => {
      heard.push(turn.input)
      return 'The uptime is 99.9%.'
    }
    const desk = await openDesk([{ id: 'rag_agent', run }], {
      listener: { input_filters: ['input_guards', 'context_builder'] },
      config: { filters },
    })
    for (const stream of [false, true]) {
      expect(await collectText(await desk.ask('What is the SLA?', { stream }))).toBe('The uptime is 99.9%.')
      const refused = await desk.ask('Which pizza is best?', { stream })
      expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('Only questions')])
    }
    expect(heard).toEqual(Array(2).fill('What is the SLA?\n\nContext: uptime is 99.9%'))
    await desk.plano.close()
  })
})
