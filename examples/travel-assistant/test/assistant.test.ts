import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Plano } from '@planojs/core'
import { planoOpenAI } from '@planojs/openai'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../src/app.ts'
import { ask } from '../src/ask.ts'
import { createAssistant } from '../src/assistant.ts'
import { type FlightService, startFlightService } from '../src/start-flight-service.ts'

const now = () => new Date('2026-11-22T12:00:00Z')
let flights: FlightService
let plano: Plano
let server: Server
let baseURL: string

beforeAll(async () => {
  flights = await startFlightService()
  plano = await createAssistant({ flightAgentUrl: flights.url, env: {}, now })
  server = createServer(createApp(plano)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}, 60_000)

afterAll(async () => {
  server.close()
  server.closeAllConnections()
  await plano.close()
  await flights.stop()
})

describe('one question, one agent', () => {
  it.each([
    ['When does the sun set in Athens on 3 March?', 'sun_agent', /^In Athens on Wednesday 3 March 2027/],
    ['How many hours of daylight are there in Wellington tomorrow?', 'sun_agent', /Wellington on Tuesday 24 November/],
    ['What time is it in Kathmandu right now?', 'time_agent', /it is 17:45/],
    ['When does the sun rise and set in Lima?', 'sun_agent', /^In Lima/],
    ['When does the sun rise and set in Oslo on 21 June?', 'sun_agent', /^In Oslo/],
    ['What time is it in Boston?', 'time_agent', /^In Boston it is 07:00/],
    ['What is the time difference between Lima and Perth?', 'time_agent', /Perth is 13 h ahead of Lima/],
    ['How long is the flight from Madrid to Buenos Aires?', 'flight_agent', /\(MAD\) to Buenos Aires/],
    ['How far is it from JFK to CDG?', 'flight_agent', /\(JFK\) to Paris \(CDG\) is 5,8\d\d km/],
    ['Convert 18 kilograms to pounds', 'unit_agent', /^18 kilograms is 39\.68 pounds/],
    ['How many kilometers are 26.2 miles?', 'unit_agent', /26\.2 miles is 42\.16 kilometers/],
    [
      'What should I pack for Helsinki in February?',
      'packing_agent',
      /^For Helsinki in February pack (?:a winter coat|thermal layers)/,
    ],
    ['Which clothes should I bring for a holiday in Bangkok in April?', 'packing_agent', /Bangkok in April pack light/],
    ['When is sunrise in Lisbonn?', 'sun_agent', /do not know a city called Lisbonn\. Did you mean Lisbon/],
  ])('%s', async (question, agent, answer) => {
    const exchange = await ask(plano, question, { baseURL })
    expect(exchange.decision?.agents).toEqual([agent])
    expect(exchange.answer).toMatch(answer)
  })
})

describe('two agents in sequence, the second using the answer of the first', () => {
  it.each([
    [
      'I fly from Madrid to Lima on 3 March at 9:00. When do I land, and what should I pack?',
      ['flight_agent', 'packing_agent'],
      /lands in Lima, Peru, on Wednesday 3 March 2027.*For Lima in March \(you land on 3 March\)/s,
    ],
    [
      'How long is the flight from Denver to Reykjavik tomorrow at 18:00, and will it still be light when I get there?',
      ['flight_agent', 'sun_agent'],
      /lands in Reykjavík.*When you land in Reykjavík .* it is (?:dark|light|twilight)/s,
    ],
    [
      'How far is the flight from Nairobi to Mumbai, and how much is that in miles?',
      ['flight_agent', 'unit_agent'],
      /km is 2,8\d\d miles/,
    ],
  ])('%s', async (question, agents, answer) => {
    const exchange = await ask(plano, question, { baseURL })
    expect(exchange.decision?.agents).toEqual(agents)
    expect(exchange.answer).toMatch(answer)
  })
})

describe('follow-ups', () => {
  it.each([
    [
      'When does the sun rise in Cairo on 1 May?',
      'and in Cape Town?',
      'sun_agent',
      /^In Cape Town on Saturday 1 May 2027/,
    ],
    ['How long is the flight from Bergen to Rome?', 'and to Warsaw?', 'flight_agent', /\(BGO\) to Warsaw/],
    ['What should I pack for Vienna in January?', 'and for Prague in July?', 'packing_agent', /^For Prague in July/],
    ['What time is it in Toronto?', 'and in Dubai?', 'time_agent', /Dubai/],
  ])('%s %s', async (...[first, second, agent, answer]) => {
    const before = [await ask(plano, first, { baseURL })]
    const exchange = await ask(plano, second, { baseURL, before })
    expect(exchange.decision?.agents).toEqual([agent])
    expect(exchange.answer).toMatch(answer)
  })
})

it.each([
  'Compose a limerick about hedgehogs',
  'Who won the chess championship?',
  'Fix this SQL query: select * form users',
])('refuses a question that fits no agent: %s', async (question) => {
  const exchange = await ask(plano, question, { baseURL })
  expect(exchange).toMatchObject({ status: 422, answer: expect.stringContaining('flight_agent') })
})

describe('streaming', () => {
  const questions = ['How long is the flight from Doha to Accra?', 'What time is it in Lagos?']

  it.each(questions)('gives the same answer over HTTP and in process: %s', async (content) => {
    const { answer } = await ask(plano, content, { baseURL })
    const clients = [new OpenAI({ baseURL, apiKey: 'none', maxRetries: 0 }), new OpenAI(planoOpenAI(plano))]
    for (const client of clients) {
      const messages = [{ role: 'user' as const, content }]
      const stream = await client.chat.completions.create({ model: 'travel_assistant', messages, stream: true })
      let text = ''
      for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? ''
      expect(text).toBe(answer)
    }
  })
})

describe('the HTTP service of the flight agent', () => {
  it.each([
    ['/v1/chat/completions', 'not json', 400],
    ['/v1/chat/completions', '{}', 400],
    ['/elsewhere', '{"messages": []}', 404],
    ['/v1/chat/completions', '{"messages": []}', 200],
  ])('%s with %s', async (path, body, status) => {
    const response = await fetch(flights.url + path, { method: 'POST', body })
    expect(response.status).toBe(status)
    await response.arrayBuffer()
  })
})
