import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type AgentTurn, createPlano, type Plano, type PlanoConfigInput } from '@planojs/core'
import { planoMiddleware } from '@planojs/express'
import { planoOpenAI } from '@planojs/openai'
import { createScriptedAgent, createScriptedProvider } from '@planojs/testing'
import express from 'express'
import express4 from 'express4'
import OpenAI from 'openai'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function listen(app: (request: never, response: never) => void): Promise<string> {
  const server: Server = createServer(app as never)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(resolve)
      }),
  )
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function open(config: PlanoConfigInput): Promise<Plano> {
  const plano = await createPlano(config, { env: {} })
  closers.push(() => plano.close({ drainMs: 0 }))
  return plano
}

const weather = (turn: AgentTurn) => `weather for: ${turn.input}`

function travel(extra: Partial<PlanoConfigInput> = {}): PlanoConfigInput {
  return {
    agents: [
      { id: 'weather_agent', run: weather },
      {
        id: 'flight_agent',
        run: async function* () {
          yield 'flights '
          yield 'found'
        },
      },
    ],
    listeners: [
      {
        type: 'agent',
        name: 'travel_assistant',
        agents: [
          {
            id: 'weather_agent',
            description: 'Weather, rain, temperature and forecasts for any city',
            examples: ['will it rain in Oslo tomorrow?'],
          },
          {
            id: 'flight_agent',
            description: 'Flights between airports: search, prices, departure times',
            examples: ['find a flight from Oslo to Rome'],
          },
        ],
      },
    ],
    ...extra,
  }
}

describe('agents through the official OpenAI client', () => {
  it('answers in process, streamed or not', async () => {
    const plano = await open(travel())
    const client = new OpenAI(planoOpenAI(plano))
    const whole = await client.chat.completions.create({
      model: 'travel_assistant',
      messages: [{ role: 'user', content: 'Will it rain in Bergen tomorrow?' }],
    })
    expect(whole.choices[0]?.message.content).toBe('weather for: Will it rain in Bergen tomorrow?')
    const stream = await client.chat.completions.create({
      model: 'travel_assistant',
      stream: true,
      messages: [{ role: 'user', content: 'find a flight from Paris to Rome' }],
    })
    let text = ''
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? ''
    expect(text).toBe('flights found')
  })

  it.each([
    ['5', express],
    ['4', express4],
  ])('answers over HTTP in Express %s, mounted, after a body parser', async (_version, factory) => {
    const plano = await open(travel())
    const app = factory()
    app.use(factory.json())
    app.use('/ai', planoMiddleware(plano))
    app.get('/own', (_request, response) => {
      response.send('mine')
    })
    const url = await listen(app as never)
    const client = new OpenAI({ baseURL: `${url}/ai/v1`, apiKey: 'x', maxRetries: 0 })
    const { data, response } = await client.chat.completions
      .create({ model: 'travel_assistant', messages: [{ role: 'user', content: 'rain in Oslo?' }] })
      .withResponse()
    expect(data.choices[0]?.message.content).toBe('weather for: rain in Oslo?')
    expect(response.headers.get('x-plano-agents')).toBe('weather_agent')
    expect(JSON.parse(response.headers.get('x-plano-decision') ?? '')).toMatchObject({
      stage: 'local',
      agents: ['weather_agent'],
    })
    expect(await (await fetch(`${url}/own`)).text()).toBe('mine')
    expect((await fetch(`${url}/nothing`)).status).toBe(404)
  })

  it('aborts an agent promptly when its client disconnects', async () => {
    let fired!: (reason: unknown) => void
    const aborted = new Promise((resolve) => {
      fired = resolve
    })
    let begun!: () => void
    const started = new Promise<void>((resolve) => {
      begun = resolve
    })
    const plano = await open(
      travel({
        agents: [
          {
            id: 'weather_agent',
            run: (turn) =>
              new Promise<string>(() => {
                begun()
                turn.signal.addEventListener('abort', () => fired(turn.signal.reason))
              }),
          },
          { id: 'flight_agent', run: () => 'x' },
        ],
      }),
    )
    const app = express()
    app.use(planoMiddleware(plano))
    const url = await listen(app as never)
    const controller = new AbortController()
    const call = new OpenAI({ baseURL: `${url}/v1`, apiKey: 'x', maxRetries: 0 }).chat.completions.create(
      { model: 'weather_agent', messages: [{ role: 'user', content: 'rain?' }] },
      { signal: controller.signal },
    )
    call.catch(() => undefined)
    await started
    controller.abort()
    expect(await aborted).toMatchObject({ code: 'client_closed' })
  })

  it('runs two agents in order, over HTTP too, the second with the first’s result', async () => {
    const remote = await createScriptedAgent({ reply: () => 'Flight SK1 arrives in Rome at 18:00.' })
    closers.push(() => remote.close())
    let seen: AgentTurn | undefined
    const plano = await open(
      travel({
        agents: [
          { id: 'flight_agent', url: remote.url },
          {
            id: 'weather_agent',
            run: (turn) => {
              seen = turn
              return `sunny after ${turn.results[0]?.text}`
            },
          },
        ],
      }),
    )
    const client = new OpenAI(planoOpenAI(plano))
    const answer = await client.chat.completions.create({
      model: 'travel_assistant',
      messages: [{ role: 'user', content: 'Find a flight from Oslo to Rome and tell me whether it will rain there' }],
    })
    expect(answer.choices[0]?.message.content).toBe('sunny after Flight SK1 arrives in Rome at 18:00.')
    expect(seen?.messages.map((message) => [message.role, message.name])).toEqual([
      ['assistant', 'flight_agent'],
      ['user', undefined],
    ])
  })

  it('reaches a model through its provider', async () => {
    const provider = await createScriptedProvider({ script: () => ({ text: 'hello from the model' }) })
    closers.push(() => provider.close())
    const plano = await open({
      model_providers: [{ model: 'openai/gpt-4o-mini', access_key: 'sk-test', base_url: provider.url }],
      listeners: [],
    })
    const client = new OpenAI(planoOpenAI(plano))
    const whole = await client.chat.completions.create({
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: 'hi' }],
    })
    expect(whole.choices[0]?.message.content).toBe('hello from the model')
    const stream = await client.chat.completions.create({
      model: 'openai/gpt-4o-mini',
      stream: true,
      messages: [{ role: 'user', content: 'hi' }],
    })
    let text = ''
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? ''
    expect(text).toBe('hello from the model')
    await expect(
      client.chat.completions.create({ model: 'gpt-4o-mimi', messages: [{ role: 'user', content: 'hi' }] }),
    ).rejects.toMatchObject({ status: 404, code: 'model_not_found', message: expect.stringContaining('gpt-4o-mini') })
  })
})
