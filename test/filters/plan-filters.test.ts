import { createPlano, type FilterDefinition, type FilterRequest, type PlanoEvent } from '@planojs/core'
import { describe, expect, it } from 'vitest'
import { ask, CLIENT_APIS, closeLater, readAll, streamText, textOf } from './filter-stage.ts'

/** Two agents in one plan with a filter at every position, one of which may reject. Records all steps in order. */
async function openPlan(mode: 'sequential' | 'parallel', refusing: { id?: string } = {}) {
  const order: string[] = []
  const no = { action: 'reject' as const, status: 451, message: 'no' }
  const isAfter = (id: string) => id.startsWith('after') || id === 'merged'
  const note = (id: string): { id: string; run: FilterDefinition } => ({
    id,
    run: {
      input({ place, target, decision, messages }: FilterRequest) {
        if (refusing.id === id && !isAfter(id)) return no
        order.push(`${id} ${place} ${target ?? ''} ${decision === undefined ? 'undecided' : 'decided'}`)
        const last = messages.at(-1)
        return {
          action: 'rewrite',
          messages: [...messages.slice(0, -1), { ...last, role: 'user', content: `${last?.content} ${id}` }],
        }
      },
      output({ text, request: { place, target } }) {
        if (refusing.id === id && isAfter(id)) return no
        order.push(`${id} ${place} ${target ?? ''} answered`)
        return { action: 'rewrite', text: `${text} ${id}` }
      },
      holdBack: 'sentence',
    },
  })
  const heard: Record<string, string> = {}
  const agent = (id: string) => ({
    id,
    input_filters: [`before_${id}`],
    output_filters: [`after_${id}`],
    run: ({ input, results }: { input: string; results: { text: string }[] }) => {
      heard[id] = [input, ...results.map((result) => result.text)].join(' | ')
      return `${id} speaks`
    },
  })
  const plano = await createPlano(
    {
      filters: ['door', 'before_a', 'after_a', 'before_b', 'after_b', 'merged'].map(note),
      agents: [agent('a'), agent('b')],
      listeners: [
        {
          type: 'agent',
          name: 'both',
          input_filters: ['door'],
          output_filters: ['merged'],
          agents: [
            { id: 'a', description: 'a' },
            { id: 'b', description: 'b' },
          ],
        },
      ],
      orchestration: { mode, rules: [{ name: 'both', when: { matches: 'go' }, agents: ['a', 'b'] }] },
    },
    { env: {} },
  )
  closeLater(() => plano.close({ drainMs: 0 }))
  const events: PlanoEvent[] = []
  plano.onEvent((event) => events.push(event))
  return { plano, order, heard, events }
}

describe('filters on a plan of several agents', () => {
  it('run before the decision, around each agent, and after the last, for every API', async () => {
    const { plano, order, heard, events } = await openPlan('sequential')
    for (const api of CLIENT_APIS) {
      for (const stream of [false, true]) {
        const response = await ask(plano, api, { say: 'go', model: 'both', stream })
        const text = stream ? streamText(api, await readAll(response)) : textOf(api, await response.json())
        expect(text).toBe('b speaks after_b merged')
        expect(heard).toEqual({ a: 'go door before_a', b: 'go door before_b | a speaks after_a' })
        expect(order.splice(0)).toEqual([
          'door listener  undecided',
          'before_a agent a decided',
          'after_a agent a answered',
          'before_b agent b decided',
          'after_b agent b answered',
          'merged listener  answered',
        ])
        const seen = events.splice(0).flatMap((event) => (event.type === 'filter' ? [event.filter] : []))
        expect(seen).toEqual(['door', 'before_a', 'after_a', 'before_b', 'after_b', 'merged'])
      }
    }
  })

  it('run for parallel agents, and after their merge', async () => {
    const { plano, order, heard } = await openPlan('parallel')
    const text = textOf('chat', await (await ask(plano, 'chat', { say: 'go', model: 'both' })).json())
    expect(heard).toEqual({ a: 'go door before_a', b: 'go door before_b' })
    expect(text).toContain('a speaks after_a')
    expect(text).toContain('b speaks after_b')
    expect(text.match(/merged/g)).toHaveLength(1)
    expect(order.at(-1)).toBe('merged listener  answered')
  })

  it('refuse at each of these places with their own status', async () => {
    const refusing: { id?: string } = {}
    const { plano } = await openPlan('sequential', refusing)
    for (const id of ['door', 'before_b', 'after_a', 'after_b', 'merged']) {
      refusing.id = id
      const response = await ask(plano, 'chat', { say: 'go', model: 'both' })
      expect([id, response.status]).toEqual([id, 451])
      expect(await response.text()).not.toContain('speaks')
    }
  })
})
