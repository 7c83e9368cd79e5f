import { defineFilter } from '@planojs/core'
import { buildFilterRequest, runStreamFilter } from '@planojs/testing/suites'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureDetectors, type Score } from '../../benchmarks/filters/detectors.ts'
import { readRows, readSpans } from '../../benchmarks/filters/read-data.ts'
import { createSecrets, findSecrets } from '../../packages/core/src/filter/built-in/secrets.ts'
import { ask, openStage, readAll, sentTo, streamText } from './filter-stage.ts'

const sum = (scores: readonly Score[], field: 'hit' | 'missed' | 'wrong' | 'clean' | 'spared') =>
  scores.reduce((total, score) => total + score[field], 0)

describe('the built-in detectors on held-out labelled data', async () => {
  const scores = (await measureDetectors()).filter(({ half }) => half === 'held')

  // Lower bounds slightly below the figures in docs/filters.md, so that a regression fails the test.
  it.each([
    ['pii_mask', 0.95, 0.95],
    ['secrets', 0.97, 0.97],
    ['injection', 0.95, 0.3],
    ['topic', 0.9, 0.65],
    ['language', 0.8, 0.8],
  ])('%s keeps a precision of %d and a recall of %d', (detector, precision, recall) => {
    const own = scores.filter((score) => score.detector === detector)
    const [hit, missed, wrong] = [sum(own, 'hit'), sum(own, 'missed'), sum(own, 'wrong')]
    expect(hit / (hit + wrong)).toBeGreaterThanOrEqual(precision)
    expect(hit / (hit + missed)).toBeGreaterThanOrEqual(recall)
  })
})

describe('secrets', () => {
  it('masks a stream the same for any chunking', async () => {
    const filter = defineFilter(createSecrets({}))
    const rows = readRows('secrets').filter((_row, index) => index % 6 === 0)
    for (const { columns } of rows) {
      const { text } = readSpans(columns[0] ?? '')
      const results = new Set<string>()
      for (const size of [1, 2, 7, 64, 1000]) {
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
        const stream = filter.stream?.(buildFilterRequest())
        if (stream) results.add((await runStreamFilter(stream, 'text', pieces)).text)
      }
      const spans = findSecrets(text)
      const masked = spans.reduceRight(
        (rest, { start, end }) => `${rest.slice(0, start)}[SECRET]${rest.slice(end)}`,
        text,
      )
      expect([...results]).toEqual([masked])
    }
  })
})

describe('pii_mask', () => {
  const pii = {
    filters: [{ id: 'pii', use: 'pii_mask' as const }],
    listeners: [{ type: 'model' as const, name: 'models', input_filters: ['pii'], output_filters: ['pii'] }],
  }

  it('restores each request’s own values, also for concurrent tenants with the same placeholder', async () => {
    const { plano, provider } = await openStage(pii, {
      script: Array.from({ length: 40 }, () => ({ text: 'You are [EMAIL_1].', chunks: 2 })) as never,
    })
    const said = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const email = `user${index}@tenant${index % 2}.example`
        const response = await ask(plano, 'chat', {
          say: `I am ${email}`,
          stream: index % 3 === 0,
          headers: { 'x-tenant': `tenant${index % 2}` },
        })
        const text =
          index % 3 === 0
            ? streamText('chat', await readAll(response))
            : (await response.json()).choices[0].message.content
        return [text, `You are ${email}.`]
      }),
    )
    for (const [got, wanted] of said) expect(got).toBe(wanted)
    expect(sentTo(provider)).not.toContain('@tenant')
  })

  it('masking and unmasking is the identity for any text and chunking', async () => {
    const { plano, provider } = await openStage(pii, { script: 'unused' })
    const piece = fc.constantFrom(
      'ada@example.com',
      '+49 30 901820',
      '4111 1111 1111 1111',
      '123-45-6789',
      '[EMAIL_1]',
      '[EMAIL_',
      '"quoted"',
      'back\\slash',
      'line\nbreak',
      'é🎈',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' ')),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          provider.enqueue('seen')
          const before = provider.requests.length
          await (await ask(plano, 'chat', text)).text()
          const body = JSON.parse(new TextDecoder().decode(provider.requests[before]?.bytes))
          const masked: string = body.messages[0].content
          expect(masked).not.toMatch(/@example|901820|4111 1111|123-45/)
          provider.enqueue({ text: masked, toolCalls: [{ name: 'save', arguments: { note: masked } }], chunks: size })
          const events = await readAll(await ask(plano, 'chat', { say: text, stream: true }))
          expect(streamText('chat', events)).toBe(text)
          const argumentText = events
            .filter(({ data }) => data !== '[DONE]')
            .map(({ data }) => JSON.parse(data).choices?.[0]?.delta?.tool_calls?.[0]?.function?.arguments ?? '')
            .join('')
          expect(JSON.parse(argumentText)).toEqual({ note: text })
        },
      ),
      { numRuns: 25 },
    )
  })
})
