import type { FilterDefinition, FilterRequest, FilterVerdict } from '@planojs/core'
import { describe, expect, it } from 'vitest'
import { buildFilterRequest } from './build-filter-request.ts'
import type { FilterCase } from './filter-case.ts'
import { listCuts, runStreamFilter } from './run-stream-filter.ts'

const ACTIONS = new Set(['pass', 'rewrite', 'answer', 'reject', 'annotate'])

/** Requires a valid verdict that matches the expectation. */
function expectVerdict(verdict: FilterVerdict | undefined, expected: 'pass' | Partial<FilterVerdict>): void {
  const given = verdict ?? { action: 'pass' }
  expect(ACTIONS).toContain(given.action)
  if (given.action === 'reject') {
    expect(given.status).toBeGreaterThanOrEqual(400)
    expect(given.status).toBeLessThan(600)
  }
  if (given.action === 'rewrite') expect(given.messages ?? given.body).toBeDefined()
  expect(given).toMatchObject(expected === 'pass' ? { action: 'pass' } : expected)
}

/** What a filter must not mutate: it returns a rewrite instead. */
function snapshot({ body, messages, context }: FilterRequest): unknown {
  return structuredClone({ body, messages, context })
}

function runInput(definition: FilterDefinition, { request: fields, input = 'pass' }: FilterCase): void {
  it('judges the request without mutating it', async () => {
    const request = buildFilterRequest(fields)
    const before = snapshot(request)
    expectVerdict(await definition.input?.(request), input)
    expect(snapshot(request)).toEqual(before)
  })
}

function runOutput(definition: FilterDefinition, filterCase: FilterCase): void {
  const { output, request: fields } = filterCase
  if (output === undefined) return
  it('judges the complete answer', async () => {
    const request = buildFilterRequest(fields)
    await definition.input?.(request)
    const body = {
      choices: [{ index: 0, message: { role: 'assistant', content: output.text }, finish_reason: 'stop' }],
    }
    expectVerdict(await definition.output?.({ text: output.text, body, dialect: 'chat', request }), output.verdict)
  })
}

function runStream(definition: FilterDefinition, filterCase: FilterCase): void {
  const { stream, request: fields } = filterCase
  if (stream === undefined) return
  it('judges a streamed answer the same for any chunking', async () => {
    const request = buildFilterRequest(fields)
    await definition.input?.(request)
    for (const pieces of listCuts(stream.text)) {
      const filter = definition.stream?.(request)
      expect(filter, 'the filter has no stream part').toBeDefined()
      if (filter === undefined) return
      const result = await runStreamFilter(filter, stream.channel ?? 'text', pieces)
      expect(result, `cut as ${JSON.stringify(pieces)}`).toEqual(stream.expected)
    }
  })
  it('keeps two streams separate', async () => {
    const request = buildFilterRequest(fields)
    await definition.input?.(request)
    const [first, second] = [definition.stream?.(request), definition.stream?.(request)]
    if (first === undefined || second === undefined) return
    const channel = stream.channel ?? 'text'
    await first.push(channel, stream.text.slice(0, stream.text.length >> 1))
    expect(await runStreamFilter(second, channel, [stream.text])).toEqual(stream.expected)
  })
}

/**
 * The contract of a filter in code, with the author's own cases: valid verdicts, no mutation, and the same result for a
 * stream however it is chunked. Requires vitest.
 */
export function describeFilter(name: string, definition: FilterDefinition, cases: readonly FilterCase[]): void {
  describe(name, () => {
    for (const filterCase of cases) {
      describe(filterCase.name, () => {
        if (definition.input !== undefined || filterCase.input !== undefined) runInput(definition, filterCase)
        runOutput(definition, filterCase)
        runStream(definition, filterCase)
      })
    }
  })
}
