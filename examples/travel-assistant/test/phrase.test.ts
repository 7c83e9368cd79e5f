import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createScriptedProvider, type ScriptedProvider } from '@planojs/testing'
import { afterEach, expect, it } from 'vitest'
import { createApp } from '../src/app.ts'
import { ask } from '../src/ask.ts'
import { createAssistant } from '../src/assistant.ts'
import { startFlightService } from '../src/start-flight-service.ts'

const TIMEOUT_MS = 60_000
const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** Starts the assistant with a key and a scripted provider in place of OpenAI. */
async function startWithKey(provider: ScriptedProvider) {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  const env = { OPENAI_API_KEY: 'sk-scripted', OPENAI_BASE_URL: provider.baseUrl }
  const flights = await startFlightService({ ...env, PLANO_URL: baseURL })
  const plano = await createAssistant({ flightAgentUrl: flights.url, env })
  server.on('request', createApp(plano))
  cleanups.push(
    () => provider.close(),
    () => flights.stop(),
    () => plano.close(),
    () => server.close(),
    () => server.closeAllConnections(),
  )
  return { plano, baseURL }
}

it.each([
  ['What time is it in Kathmandu?', 'time_agent', /In Kathmandu it is \d\d:\d\d/],
  ['How long is the flight from Doha to Accra?', 'flight_agent', /Doha \(DOH\) to Accra \(ACC\) is/],
])(
  'lets a model phrase the computed answer when a key is set: %s',
  { timeout: TIMEOUT_MS },
  async (question, agent, facts) => {
    const provider = await createScriptedProvider({ script: { text: 'Gladly: here it is.' } })
    const { plano, baseURL } = await startWithKey(provider)
    const exchange = await ask(plano, question, { baseURL })
    expect(exchange.decision?.agents).toEqual([agent])
    expect(exchange.answer).toBe('Gladly: here it is.')
    expect(JSON.stringify(provider.requests.map((request) => request.body))).toMatch(facts)
  },
)

it('returns the computed answer when the model fails', { timeout: TIMEOUT_MS }, async () => {
  const provider = await createScriptedProvider({ script: { status: 500 } })
  const { plano, baseURL } = await startWithKey(provider)
  const exchange = await ask(plano, 'What time is it in Kathmandu?', { baseURL })
  expect(exchange.answer).toMatch(/^In Kathmandu it is \d\d:\d\d/)
  expect(provider.requests.length).toBeGreaterThan(0)
})
