import { describe, expect, test } from 'vitest'
import type { UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { Grammar, WireContext, WireRules } from '../../contract/wire/grammar.ts'
import { writeUpstreamBody } from './write-upstream-body.ts'

const bytes = new TextEncoder().encode('{ "model": "m",  "temperature": 1 }')

/** A grammar that knows one rule; the rest must not be asked. */
const grammar = {
  applyRules(body: JsonObject, context: WireContext) {
    const removed = new Set(context.rules?.removedFields ?? [])
    const kept = Object.entries(body).filter(([field]) => !removed.has(field))
    return { body: Object.fromEntries(kept), losses: [...removed].map((field) => ({ field, reason: 'test' })) }
  },
} as unknown as Grammar

function write(
  body: JsonObject,
  rules: WireRules | undefined,
  more: { model?: string; stream?: boolean; raw?: string } = {},
) {
  const request = { dialect: 'chat', body, raw: more.raw ?? bytes, stream: more.stream === true } as UpstreamRequest
  const context = (given: WireRules | undefined, model: string | undefined): WireContext => ({
    createId: (prefix) => prefix,
    nowSeconds: () => 0,
    ...(given === undefined ? {} : { rules: given }),
    ...(model === undefined ? {} : { model }),
  })
  const written = writeUpstreamBody(request, {
    dialect: 'chat',
    model: more.model,
    rules,
    grammar: () => grammar,
    context,
  })
  return { ...written, json: typeof written.body === 'string' ? JSON.parse(written.body) : undefined }
}

describe('a body for an upstream of the same API', () => {
  test('is what the client sent, bytes or text, if nothing changes', () => {
    const raw = '{ "model": "m" }'
    expect(write({ model: 'm' }, undefined, { raw }).body).toBe(raw)
    expect(write({ model: 'm' }, undefined, { raw, model: 'n' }).body).toBe('{ "model": "n" }')
    expect(write({ model: 'm', temperature: 1 }, undefined).body).toBe(bytes)
    expect(write({ model: 'm', temperature: 1 }, {}, { model: 'm' }).body).toBe(bytes)
    expect(write({ model: 'm' }, { removedFields: ['temperature'] }).body).toBe(bytes)
  })

  test('contains the upstream’s model and keeps unknown fields', () => {
    expect(write({ model: 'a', odd: { deep: [1] } }, {}, { model: 'b' }).json).toEqual({
      model: 'b',
      odd: { deep: [1] },
    })
  })

  test('drops what the rules forbid and lists it', () => {
    const written = write({ model: 'm', temperature: 1 }, { removedFields: ['temperature'] })
    expect(written.json).toEqual({ model: 'm' })
    expect(written.losses).toEqual([{ field: 'temperature', reason: 'test' }])
  })

  test('streams or does not, as required', () => {
    expect(write({ model: 'm', stream: true, stream_options: {} }, undefined).json).toEqual({
      model: 'm',
      stream: false,
    })
    expect(write({ model: 'm' }, undefined, { stream: true }).json).toEqual({ model: 'm', stream: true })
  })

  test('does not mutate the client’s object', () => {
    const body = { model: 'a', temperature: 1 }
    write(body, { removedFields: ['temperature'] }, { model: 'b', stream: true })
    expect(body).toEqual({ model: 'a', temperature: 1 })
  })
})
