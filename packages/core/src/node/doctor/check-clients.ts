import type { DoctorFinding } from './finding.ts'

/** A client's retries multiply the engine's: each of them is a new request with its own attempts. */
export function checkClients(clients: readonly object[]): DoctorFinding[] {
  return clients.flatMap((client) => {
    const retries = readRetries(client)
    if (retries === undefined || retries <= 0) return []
    const name = client.constructor.name
    const message = `${name} retries ${retries} times on top of the engine, so a request may be tried ${retries + 1} times as often.`
    return [{ check: 'client-retries', severity: 'warning', message, fix: `Construct ${name} with maxRetries: 0.` }]
  })
}

/** OpenAI and Anthropic clients have the setting on themselves, LangChain chat models on their caller. */
function readRetries(client: object): number | undefined {
  const { maxRetries, caller } = client as { maxRetries?: unknown; caller?: { maxRetries?: unknown } }
  const found = maxRetries ?? caller?.maxRetries
  return typeof found === 'number' ? found : undefined
}
