import { readFileSync } from 'node:fs'
import type { Encoder, LabelledRequest, PlanoConfigInput } from '@planojs/core'

interface RoutingSet {
  agents: { id: string; description: string; examples: string[] }[]
  utterances: { text: string; agent: string }[]
  outOfScope: string[]
}

export const SMALL_SET: RoutingSet = JSON.parse(
  readFileSync(new URL('fixtures/clinc10-small.json', import.meta.url), 'utf8'),
)

const CONNECTIVES = [
  ' and ',
  ', and ',
  ' and then ',
  '. ',
  '. Also, ',
  ', then ',
  ' and also ',
  ', plus ',
  '. After that, ',
]

/** Ten agents that never run, with decisions by the local router only, whatever its confidence. */
export function configure(encoder: Encoder | 'none', withExamples: boolean): PlanoConfigInput {
  const entries = SMALL_SET.agents.map(({ id, description, examples }) => ({
    id,
    description,
    ...(withExamples ? { examples } : {}),
  }))
  return {
    agents: entries.map(({ id }) => ({ id, run: () => 'never asked' })),
    listeners: [{ type: 'agent', name: 'assistant', agents: entries }],
    // A high timeout for the encoder: the tests measure decisions, not the load of the machine.
    orchestration: { router: 'local', encoder, confidence: 0, router_timeout: '5m' },
  }
}

export function listRequests(): LabelledRequest[] {
  return [
    ...SMALL_SET.utterances.map(({ text, agent }) => ({ messages: text, expected: agent })),
    ...SMALL_SET.outOfScope.map((text) => ({ messages: text, expected: null })),
  ]
}

/** Requests for two agents, joined by the connectives in rotation. */
export function listPairs(): LabelledRequest[] {
  const { utterances } = SMALL_SET
  return utterances.flatMap((first, index) => {
    const second = utterances[(index + 7) % utterances.length]
    if (index % 2 === 1 || !second || second.agent === first.agent) return []
    const connective = CONNECTIVES[(index / 2) % CONNECTIVES.length] ?? ' and '
    return [{ messages: first.text + connective + second.text, expected: [first.agent, second.agent] }]
  })
}

/** F1 over the agents of all requests, from precision and recall per agent. */
export function findF1(
  agents: readonly { requests: number; precision?: number | undefined; recall?: number | undefined }[],
): number {
  const hits = agents.reduce((sum, agent) => sum + agent.requests * (agent.recall ?? 0), 0)
  const wanted = agents.reduce((sum, agent) => sum + agent.requests, 0)
  const given = agents.reduce(
    (sum, { requests, recall = 0, precision }) => sum + (precision ? (requests * recall) / precision : 0),
    0,
  )
  return (2 * hits) / (wanted + given)
}

/** Wraps an encoder with a cache, so that each text is encoded once. */
export function remember(encoder: Encoder): Encoder {
  const vectors = new Map<string, Float32Array>()
  const embed = async (texts: readonly string[]) => {
    const missing = texts.filter((text) => !vectors.has(text))
    const found = missing.length > 0 ? await encoder.embed(missing) : []
    for (const [index, text] of missing.entries()) vectors.set(text, found[index] ?? new Float32Array(encoder.dim))
    return texts.map((text) => vectors.get(text) ?? new Float32Array(encoder.dim))
  }
  return { name: encoder.name, dim: encoder.dim, embed }
}
