import type { AgentFunction, PlanoEvent } from '@planojs/core'
import { expect, it } from 'vitest'
import { openDesk } from './open-desk.ts'

const WORDS = 'words of the user'

const throwIt = (): never => {
  throw new TypeError(WORDS)
}

async function* throwLater(): AsyncGenerator<string> {
  yield 'one '
  throwIt()
}

function causesOf(events: readonly PlanoEvent[], type: 'step' | 'response'): unknown[] {
  return events.flatMap((event) => (event.type === type && event.error ? [event.error.cause] : []))
}

const CASES: { who: string; agent: AgentFunction; filter?: () => undefined; stream: boolean }[] = [
  { who: 'an agent', agent: throwIt, stream: false },
  { who: 'an agent in the midst of its answer', agent: throwLater, stream: true },
  { who: 'a filter', agent: () => 'fine', filter: throwIt, stream: false },
]

it.each(CASES)('what $who throws reaches the application and nobody else', async ({ agent, filter, stream }) => {
  const lines: Record<string, unknown>[] = []
  const write = (fields: object) => void lines.push({ ...fields })
  const desk = await openDesk([{ id: 'own', run: agent }], {
    config: filter === undefined ? {} : { filters: [{ id: 'check', run: filter }] },
    listener: filter === undefined ? {} : { agents: [{ id: 'own', input_filters: ['check'] }] },
    options: { logger: { info: write, warn: write, error: write } },
  })
  const answer = await (await desk.ask('hi', { stream })).text()
  await desk.plano.close()

  const [thrown] = causesOf(desk.events, 'response')
  expect(thrown).toMatchObject({ name: 'TypeError', message: WORDS })
  if (!stream) expect(causesOf(desk.events, 'step')).toEqual([thrown])
  const line = lines.find(({ error_code }) => error_code !== undefined)
  expect(line).toMatchObject({ error_name: 'TypeError', error_at: expect.stringContaining('thrown-errors.test') })
  for (const shown of [answer, JSON.stringify(lines), JSON.stringify(desk.events)]) expect(shown).not.toContain(WORDS)
})
