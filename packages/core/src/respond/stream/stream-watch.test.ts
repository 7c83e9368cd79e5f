import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClientDialect } from '../../contract/wire/dialect.ts'
import { createEventReader } from '../../wire/sse/create-event-reader.ts'
import { createStreamWatch, type StreamWatch } from './stream-watch.ts'

const DATA = [
  '{"choices":[{"index":0,"delta":{"content":"some words"},"finish_reason":null}]}',
  '{"choices":[{"index":0,"delta":{"content":"an \\"error\\" and a } brace"},"finish_reason":null}]}',
  '{"choices":[{"index":0,"delta":{},"finish_reason" : "stop"}]}',
  '{"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":4,"total_tokens":7}}',
  '{"choices":[{"index":0,"delta":{"content":"x"}}],"usage":null}',
  '{"error":{"message":"it broke"}}',
  '{"type":"error","error":{"type":"overloaded_error"}}',
  '{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"more words"}}',
  '{"type":"message_start","message":{"content":[],"usage":{"input_tokens":3,"output_tokens":1}}}',
  '{"type":"message_stop"}',
  '{"type":"response.output_text.delta","delta":"words again"}',
  '{"type":"response.completed","response":{"usage":{"input_tokens":1,"output_tokens":2}}}',
  '{"type":"response.failed","response":{}}',
  '{"candidates":[{"content":{"parts":[{"text":"hi"}]},"finishReason":"STOP"}],"usageMetadata":{"totalTokenCount":4}}',
  '[DONE]',
  '{"cut":',
  'no JSON',
  '',
]
const frame = fc.record({
  name: fc.constantFrom('', '', 'event: error', 'event: content_block_delta', ': ping', 'id: 7', 'retry: 10'),
  prefix: fc.constantFrom('data: ', 'data: ', 'data:', 'data:  '),
  data: fc.array(fc.constantFrom(...DATA), { minLength: 1, maxLength: 2 }),
  end: fc.constantFrom('\n', '\n', '\n', '\r\n'),
})
type Frame = typeof frame extends fc.Arbitrary<infer Value> ? Value : never

const write = ({ name, prefix, data, end }: Frame) =>
  [...(name === '' ? [] : [name]), ...data.map((line) => prefix + line), '', ''].join(end)
const DIALECTS: ClientDialect[] = ['chat', 'messages', 'responses', 'gemini']

function seeAll(watch: StreamWatch, pieces: readonly string[], passesOver: boolean): unknown {
  const reader = createEventReader()
  for (const piece of pieces) {
    const passed = passesOver ? watch.passOver(piece) : 0
    for (const event of reader.push(new TextEncoder().encode(piece.slice(passed)))) watch.see(event)
  }
  const { ended, failed, garbled, usageEvents, bareUsageCount, sentTokens } = watch
  return { ended, failed, garbled, usageEvents, bareUsageCount, sentTokens }
}

describe('watching a stream by its text', () => {
  it('finds the same as parsing event by event', () => {
    const pieces = fc.array(fc.array(frame, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
    fc.assert(
      fc.property(fc.constantFrom(...DIALECTS), pieces, (dialect, frames) => {
        const texts = frames.map((some) => some.map(write).join(''))
        const looked = seeAll(createStreamWatch(dialect), texts, false)
        expect(seeAll(createStreamWatch(dialect), texts, true)).toEqual(looked)
      }),
      { numRuns: 1000 },
    )
  })

  it('skips text but nothing that must be parsed', () => {
    const passes = (dialect: ClientDialect, text: string) => createStreamWatch(dialect).passOver(text)
    const words = `data: ${DATA[0]}\n\n`
    const named = { messages: `event: content_block_delta\ndata: ${DATA[7]}\n\n`, responses: `data: ${DATA[10]}\n\n` }
    const waiting = `${words}data: ${DATA[4]}\n\n`
    expect(passes('chat', words + words)).toBe(2 * words.length)
    expect(passes('chat', waiting)).toBe(waiting.length)
    expect(passes('messages', named.messages)).toBe(named.messages.length)
    expect(passes('responses', named.responses)).toBe(named.responses.length)
    for (const index of [2, 3, 5, 14])
      expect(passes('chat', `${words}data: ${DATA[index]}\n\n${words}`)).toBe(words.length)
    for (const index of [15, 16]) expect(passes('chat', `${words}data: ${DATA[index]}\n\n`)).toBe(0)
    expect(passes('chat', words.slice(0, -1))).toBe(0)
    expect(passes('chat', `data: {"a":1}\rdata: {"b":2}\n\n`)).toBe(0)
  })
})
