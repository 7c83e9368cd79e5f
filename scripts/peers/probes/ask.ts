import { createPlano, type Plano } from '@planojs/core'

/** Creates an engine with one in-process agent. */
export function createEngine(): Promise<Plano> {
  return createPlano(
    {
      agents: [{ id: 'echo', run: (turn) => `echo ${turn.input}` }],
      listeners: [{ type: 'agent', name: 'front', agents: [{ id: 'echo', description: 'Repeats' }] }],
    },
    { env: {} },
  )
}

/** Throws unless the HTTP server at `url` answers like the engine, with and without streaming. */
export async function mustAnswer(url: string): Promise<void> {
  for (const stream of [false, true]) {
    const response = await fetch(`${url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'front', stream, messages: [{ role: 'user', content: 'hi' }] }),
    })
    const text = await response.text()
    mustEqual(response.status, 200)
    mustEqual(text.includes('echo'), true)
  }
}

export function mustEqual(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`expected ${String(expected)}, got ${String(actual)}`)
}
