import { defineFilter, type FilterDefinition, type PlanoEvent } from '@planojs/core'
import { describe, expect, it } from 'vitest'
import { ask, openStage, readAll, streamText, textOf } from './filter-stage.ts'
import { startHttpFilter } from './service-servers.ts'

const streamEvents = (events: readonly PlanoEvent[]) =>
  events.filter((event) => event.type === 'filter' && event.phase === 'stream')

const upper: FilterDefinition = {
  stream: () => ({ push: (_channel, text) => ({ text: text.toUpperCase() }), end: () => ({ text: '' }) }),
}

/** A filter step that never settles. */
const hanging: FilterDefinition = {
  stream: () => ({ push: () => new Promise(() => undefined), end: () => ({ text: '' }) }),
}

const open = (run: FilterDefinition, policy: object = {}, text = 'one two three. four five. six') =>
  openStage(
    {
      filters: [{ id: 'out', run, ...policy }],
      listeners: [{ type: 'model', name: 'models', output_filters: ['out'] }],
    },
    { script: { text, chunks: 4 } },
  )

const readText = async (stage: Awaited<ReturnType<typeof open>>, question: object = {}) =>
  streamText('chat', await readAll(await ask(stage.plano, 'chat', { say: 'hi', stream: true, ...question })))

describe('a stream filter in code', () => {
  it('sees its sample of the answers, streamed or not', async () => {
    const never = await open(upper, { sample: 0 })
    expect(await readText(never)).toBe('one two three. four five. six')
    expect(textOf('chat', await (await ask(never.plano, 'chat', 'hi')).json())).toBe('one two three. four five. six')
    expect(streamEvents(never.events)).toMatchObject([{ verdict: 'skipped' }, { verdict: 'skipped' }])
  })

  it('sees answers to requests that match its conditions', async () => {
    const stage = await open(upper, { when: { matches: 'loud' } })
    expect(await readText(stage)).toBe('one two three. four five. six')
    expect(await readText(stage, { say: 'say it loud' })).toBe('ONE TWO THREE. FOUR FIVE. SIX')
  })

  it('sees the answer if it saw the request, even if it changed it', async () => {
    const stage = await openStage(
      {
        filters: [{ id: 'pii', use: 'pii_mask', when: { matches: '@example' } }],
        listeners: [{ type: 'model', name: 'models', input_filters: ['pii'], output_filters: ['pii'] }],
      },
      { script: { text: 'I wrote to [EMAIL_1].', chunks: 3 } },
    )
    expect(await readText(stage, { say: 'write to ada@example.com' })).toBe('I wrote to ada@example.com.')
  })

  it('may be asynchronous, and the text stays in order', async () => {
    const run = defineFilter({
      holdBack: 'sentence',
      stream: () => ({
        async push(_channel, text) {
          await new Promise((resolve) => setImmediate(resolve))
          return { text: text.toUpperCase() }
        },
        end: async () => ({ text: '!' }),
      }),
    })
    const stage = await open(run)
    expect(await readText(stage)).toBe('ONE TWO THREE. FOUR FIVE. SIX!')
    expect(textOf('chat', await (await ask(stage.plano, 'chat', 'hi')).json())).toBe('ONE TWO THREE. FOUR FIVE. SIX!')
  })

  it('fails when a step times out: closed ends the answer', async () => {
    const stage = await open(hanging, { timeout: 20 })
    const text = await (await ask(stage.plano, 'chat', { say: 'hi', stream: true })).text()
    expect(text).toMatch(/did not answer within 20 ms/)
    expect(text).not.toContain('one')
    expect(streamEvents(stage.events)).toMatchObject([{ verdict: 'failed' }])
  })

  it('that fails open is waited for once per answer, and the text is complete', async () => {
    let waits = 0
    const run: FilterDefinition = {
      stream: () => ({
        push() {
          waits += 1
          return new Promise(() => undefined)
        },
        end: () => ({ text: '' }),
      }),
    }
    const stage = await open(run, { timeout: 20, fail: 'open' })
    expect(await readText(stage)).toBe('one two three. four five. six')
    expect(waits).toBe(1)
  })

  it('that fails open while it holds text loses none of it', async () => {
    const run = defineFilter({
      holdBack: 8,
      find(text, from) {
        if (text.includes('four')) throw new Error('dead')
        const start = text.indexOf('two', from)
        return start < 0 ? undefined : { start, end: start + 3, replacement: '2' }
      },
    })
    expect(await readText(await open(run, { fail: 'open' }))).toBe('one 2 three. four five. six')
  })

  it('is paused after repeated failures when a breaker is configured', async () => {
    let asked = 0
    const run: FilterDefinition = {
      stream: () => ({
        push() {
          asked += 1
          throw new Error('dead')
        },
        end: () => ({ text: '' }),
      }),
    }
    const stage = await open(run, { fail: 'open', breaker: { failures: 2, open_for: 60_000 } })
    for (let index = 0; index < 4; index += 1) expect(await readText(stage)).toBe('one two three. four five. six')
    expect(asked).toBe(2)
    const closed = await open(run, { breaker: { failures: 1, open_for: 60_000 } })
    await (await ask(closed.plano, 'chat', { say: 'hi', stream: true })).text()
    expect((await ask(closed.plano, 'chat', { say: 'hi', stream: true })).status).toBe(502)
  })
})

it('a fail-open service that hangs delays a stream by its timeout only once', async () => {
  const { url, seen } = await startHttpFilter(() => new Promise(() => undefined))
  const stage = await openStage(
    {
      filters: [{ id: 'out', url, type: 'http', timeout: 1000, fail: 'open' }],
      listeners: [{ type: 'model', name: 'models', output_filters: ['out'] }],
    },
    { script: { text: 'One. Two. Three. Four.', chunks: 3 } },
  )
  expect(await readText(stage)).toBe('One. Two. Three. Four.')
  expect(seen).toHaveLength(1)
  expect(streamEvents(stage.events)).toMatchObject([{ verdict: 'failed' }])
})
