// Starts the assistant, asks it four questions over HTTP and keeps serving. With `--once` it stops after the questions.
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Plano } from '@planojs/core'
import { createApp } from './app.ts'
import { ask } from './ask.ts'
import { createAssistant } from './assistant.ts'
import { phrasingModel } from './phrase.ts'
import { printExchange } from './print-exchange.ts'
import { startFlightService } from './start-flight-service.ts'

const PORT = Number(process.env['PORT'] ?? 3000)

/** Listens on a port, or on a free one when that port is in use. Returns the URL. */
async function listen(server: Server, port: number): Promise<string> {
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  } catch (error) {
    if (port === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    console.log(`Port ${port} is in use. Using a free port instead; set PORT to choose one.`)
    return listen(server, 0)
  }
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function askQuestions(plano: Plano, url: string): Promise<void> {
  const baseURL = `${url}/v1`
  const sunrise = await ask(plano, 'When does the sun rise and set in Oslo on 21 June?', { baseURL })
  printExchange(sunrise)
  const trip = 'I fly from Oslo to Tokyo tomorrow at 13:00. When do I land, and what should I pack?'
  printExchange(await ask(plano, trip, { baseURL }))
  printExchange(await ask(plano, 'and in Lisbon?', { baseURL, before: [sunrise] }))
  printExchange(await ask(plano, 'Write a poem about my cat', { baseURL }))
}

function showHints(url: string): void {
  const curl = (fields: string) =>
    `curl -s ${url}/v1/chat/completions -H 'content-type: application/json' \\\n  -d '{"model": "travel_assistant", ${fields}}'`
  console.log(`\nInspector, with the routing decision of each request: ${url}/plano/`)
  console.log(`\nServing on ${url}. Ask it yourself, without and with streaming:\n`)
  console.log(curl('"messages": [{"role": "user", "content": "What time is it in Kathmandu?"}]'))
  console.log(
    curl('"stream": true, "messages": [{"role": "user", "content": "How far is it from Lima to Perth, in miles?"}]'),
  )
  console.log(`curl -s ${url}/v1/models\n\nPress Ctrl-C to stop.`)
}

const server = createServer()
const url = await listen(server, PORT)
const flights = await startFlightService({ PLANO_URL: `${url}/v1` })
const plano = await createAssistant({ flightAgentUrl: flights.url })
server.on('request', createApp(plano))

let stopping: Promise<void> | undefined
const stop = (): Promise<void> => {
  stopping ??= (async () => {
    const closed = once(server, 'close')
    server.close()
    await plano.close()
    server.closeIdleConnections()
    await Promise.all([closed, flights.stop()])
  })()
  return stopping
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())

const model = phrasingModel(process.env)
console.log(
  `Travel assistant on ${url}: ${plano.config.agents.length} agents, ${model ? `answers phrased by ${model}` : 'no model and no key needed'}.`,
)
await askQuestions(plano, url)
if (process.argv.includes('--once')) await stop()
else showHints(url)
