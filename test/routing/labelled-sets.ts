import { readFileSync } from 'node:fs'
import type { Encoder, LabelledRequest, PlanoConfigInput } from '@planojs/core'

interface Talk {
  turns: string[]
  agent: string
}

interface LabelledSet {
  half: 'tune' | 'hold-out'
  agents: { id: string; terse: string; description: string; examples: string[] }[]
  singles: Record<string, string[]>
  pairs: { text: string; agents: string[] }[]
  followUps: Talk[]
  switches: Talk[]
  nearMisses: string[]
}

/** How detailed the descriptions of the agents are. */
export type Detail = 'terse' | 'described' | 'with examples'

const FOLDER = new URL('../../benchmarks/routing/data/sets/', import.meta.url)
const readSet = <Content>(name: string): Content => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'))

/** Sets of agents that no constant was tuned on. */
export const HELD_OUT: readonly LabelledSet[] = ['devops', 'shop', 'city'].map((name) => readSet<LabelledSet>(name))
export const TRAVEL: LabelledSet = readSet<LabelledSet>('travel')
/** Small talk, arithmetic and nonsense that no constant was tuned on. */
export const NOBODY: readonly string[] = readSet<Record<'hold-out', string[]>>('nobody')['hold-out']

/** The agents of a set, with decisions by the local router only, whatever its confidence. */
export function configureSet(set: LabelledSet, detail: Detail, encoder: Encoder | 'none'): PlanoConfigInput {
  const entries = set.agents.map(({ id, terse, description, examples }) => ({
    id,
    description: detail === 'terse' ? terse : description,
    ...(detail === 'with examples' ? { examples } : {}),
  }))
  return {
    agents: entries.map(({ id }) => ({ id, run: () => 'never asked' })),
    listeners: [{ type: 'agent', name: 'assistant', agents: entries }],
    // A high timeout for the encoder: the tests measure decisions, not the load of the machine.
    orchestration: { router: 'local', encoder, confidence: 0, router_timeout: '5m' },
  }
}

export function listSingles({ singles }: LabelledSet): LabelledRequest[] {
  return Object.entries(singles).flatMap(([agent, texts]) => texts.map((messages) => ({ messages, expected: agent })))
}

export function listTalks(talks: readonly Talk[]): LabelledRequest[] {
  return talks.map(({ turns, agent }) => ({
    messages: turns.map((content) => ({ role: 'user' as const, content })),
    expected: agent,
  }))
}
