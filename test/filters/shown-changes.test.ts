import { createPlano, defineFilter, type FilterEvent } from '@planojs/core'
import { expect, it } from 'vitest'

const hide = (text: string): string => text.replaceAll(/\d{8}/g, '[a number]')

/** Two rewriting filters: one works on chunks, one on sentences. */
const FILTERS = {
  pieces: defineFilter({
    stream: () => {
      let held = ''
      return {
        push: (_, text) => {
          held += text
          return { text: '' }
        },
        end: () => ({ text: hide(held) }),
      }
    },
  }),
  sentences: defineFilter({ holdBack: 'sentence', output: ({ text }) => ({ action: 'rewrite', text: hide(text) }) }),
}

async function ask(filter: keyof typeof FILTERS, capture: boolean): Promise<FilterEvent[]> {
  const plano = await createPlano({
    tracing: { capture_content: capture },
    filters: [{ id: filter, run: FILTERS[filter] }],
    agents: [
      {
        id: 'teller',
        run: async function* () {
          for (const piece of ['Your number is 1234', '5678. Keep', ' it.']) yield piece
        },
      },
    ],
    listeners: [
      { type: 'agent', name: 'desk', agents: [{ id: 'teller', description: 'Tells' }], output_filters: [filter] },
    ],
  })
  const events: FilterEvent[] = []
  plano.on('filter', (event) => events.push(event))
  const body = JSON.stringify({ model: 'desk', stream: true, messages: [{ role: 'user', content: 'My number?' }] })
  const response = await plano.fetch('http://plano/v1/chat/completions', { method: 'POST', body })
  expect(await response.text()).not.toContain('5678.')
  await plano.close()
  return events
}

it.each(['pieces', 'sentences'] as const)('shows what %s rewrote in a stream if content is captured', async (by) => {
  const [event] = await ask(by, true)
  expect(event).toMatchObject({ phase: 'stream', verdict: 'rewrite' })
  expect(event?.changes).toEqual([
    {
      index: 0,
      role: 'assistant',
      before: 'Your number is 12345678. Keep it.',
      after: 'Your number is [a number]. Keep it.',
    },
  ])
})

it('is not shown otherwise', async () => {
  const [event] = await ask('pieces', false)
  expect(event).toMatchObject({ verdict: 'rewrite' })
  expect(JSON.stringify(event)).not.toContain('number is')
})

it('a fail-open filter reports its failure without a status', async () => {
  const guard = defineFilter({
    input: () => {
      throw new Error('away')
    },
  })
  const plano = await createPlano({
    filters: [{ id: 'guard', run: guard, fail: 'open' }],
    agents: [{ id: 'teller', run: () => 'Hello.' }],
    listeners: [
      { type: 'agent', name: 'desk', agents: [{ id: 'teller', description: 'Tells' }], input_filters: ['guard'] },
    ],
  })
  const events: FilterEvent[] = []
  plano.on('filter', (event) => events.push(event))
  const body = JSON.stringify({ model: 'desk', messages: [{ role: 'user', content: 'Hi' }] })
  expect((await plano.fetch('http://plano/v1/chat/completions', { method: 'POST', body })).status).toBe(200)
  expect(events).toMatchObject([{ verdict: 'failed' }])
  expect(events[0]).not.toHaveProperty('status')
  await plano.close()
})
