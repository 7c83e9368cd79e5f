import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WireEvent } from '../../contract/wire/grammar.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { createEventReader } from './create-event-reader.ts'
import { readEvents } from './read-events.ts'
import { writeEvents } from './write-event.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

function readPieces(pieces: Iterable<Uint8Array>): WireEvent[] {
  const reader = createEventReader()
  const events: WireEvent[] = []
  for (const piece of pieces) events.push(...reader.push(piece))
  return [...events, ...reader.end()]
}

const event: fc.Arbitrary<WireEvent> = fc
  .tuple(
    fc.option(fc.constantFrom('error', 'message_start', 'ping'), { nil: undefined }),
    fc.string({ unit: 'grapheme' }),
  )
  .map(([name, text]) =>
    name === undefined ? { data: JSON.stringify(text) } : { event: name, data: JSON.stringify(text) },
  )

describe('server-sent events', () => {
  it('are the same for any chunking', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), fc.array(fc.nat(400), { maxLength: 12 }), (events, cuts) => {
        const bytes = writeEvents(events)
        const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).toSorted((a, b) => a - b), bytes.length]
        const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end))
        expect(readPieces(pieces)).toEqual(events)
      }),
    )
  })

  it('are the same byte by byte, within emoji and line breaks', () => {
    const text = 'event: a\r\ndata: {"x":"né 👩‍🚀"}\r\n\r\n: note\rdata:1\rdata:2\r\rid: 7\nretry: 5\ndata: last\n\n'
    const whole = readPieces([bytesOf(text)])
    expect(whole).toEqual([{ event: 'a', data: '{"x":"né 👩‍🚀"}' }, { data: '1\n2' }, { data: 'last' }])
    expect(readPieces([...bytesOf(text)].map((byte) => new Uint8Array([byte])))).toEqual(whole)
  })

  it('include a final event without blank line or line break', () => {
    expect(readPieces([bytesOf('data: {"a":1}\n\ndata: [DONE]')])).toEqual([{ data: '{"a":1}' }, { data: '[DONE]' }])
    expect(readPieces([bytesOf('data: [DONE]\r')])).toEqual([{ data: '[DONE]' }])
    expect(readPieces([bytesOf('')])).toEqual([])
  })

  it('refuse an event over the limit, but not a long stream of small ones', () => {
    const overflow = (pieces: string[]) => {
      const reader = createEventReader(1000)
      try {
        for (const piece of pieces) reader.push(bytesOf(piece))
        return undefined
      } catch (error) {
        return PlanoError.is(error) ? error.code : error
      }
    }
    expect(overflow([`data: ${'x'.repeat(2000)}`])).toBe('invalid_upstream_answer')
    expect(overflow(['data: ', ...Array.from({ length: 200 }, () => 'x'.repeat(10))])).toBe('invalid_upstream_answer')
    expect(overflow(Array.from({ length: 200 }, () => `data: ${'x'.repeat(10)}\n`))).toBe('invalid_upstream_answer')
    expect(overflow(Array.from({ length: 200 }, () => `data: ${'x'.repeat(100)}\n\n`))).toBeUndefined()
    expect(overflow([`: ${'x'.repeat(5000)}`, 'x'.repeat(5000)])).toBeUndefined()
  })

  it('are read from an async source, which is closed when the reader leaves', async () => {
    let isClosed = false
    async function* source() {
      try {
        while (true) yield bytesOf('data: 1\n\n')
      } finally {
        isClosed = true
      }
    }
    for await (const next of readEvents(source())) {
      expect(next).toEqual({ data: '1' })
      break
    }
    expect(isClosed).toBe(true)
  })

  it('write data with line breaks as several lines and sanitise names', () => {
    const written = new TextDecoder().decode(writeEvents([{ event: 'a\ndata: x', data: 'one\ntwo' }]))
    expect(written).toBe('event: a data: x\ndata: one\ndata: two\n\n')
  })
})
