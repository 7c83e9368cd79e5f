import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../contract/json.ts'
import type { Grammar, WireContext, WireEvent } from '../../contract/wire/grammar.ts'
import { messagesGrammar } from '../anthropic-messages/grammar.ts'
import { converseGrammar } from '../bedrock-converse/grammar.ts'
import { geminiGrammar } from '../gemini/grammar.ts'
import { writeGrounding } from '../gemini/response/write-grounding.ts'
import { chatGrammar } from '../openai-chat/grammar.ts'
import { responsesGrammar } from '../openai-responses/grammar.ts'

const context: WireContext = { createId: (prefix) => `${prefix}1`, nowSeconds: () => 5 }

const event = (type: string, value: JsonObject): WireEvent => ({
  event: type,
  data: JSON.stringify({ type, ...value }),
})

const SOURCE = { url: 'https://a.example', title: 'A' }

/** Two texts, of which the second has a source that comes before its words, as Claude streams them. */
const STREAMS: Record<string, [Grammar, WireEvent[]]> = {
  messages: [
    messagesGrammar,
    [
      event('message_start', {
        message: { id: 'msg_1', model: 'claude', usage: { input_tokens: 1, output_tokens: 1 } },
      }),
      event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
      event('content_block_delta', { index: 0, delta: { type: 'text_delta', text: 'Well. ' } }),
      event('content_block_stop', { index: 0 }),
      event('content_block_start', { index: 1, content_block: { type: 'text', text: '', citations: [] } }),
      event('content_block_delta', {
        index: 1,
        delta: { type: 'citations_delta', citation: { type: 'web_search_result_location', ...SOURCE } },
      }),
      event('content_block_delta', { index: 1, delta: { type: 'text_delta', text: 'It ' } }),
      event('content_block_delta', { index: 1, delta: { type: 'text_delta', text: 'rains.' } }),
      event('content_block_stop', { index: 1 }),
      event('message_delta', { delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 5 } }),
      event('message_stop', {}),
    ],
  ],
  converse: [
    converseGrammar,
    [
      event('messageStart', { role: 'assistant' }),
      event('contentBlockDelta', { contentBlockIndex: 0, delta: { text: 'Well. ' } }),
      event('contentBlockStop', { contentBlockIndex: 0 }),
      event('contentBlockDelta', {
        contentBlockIndex: 1,
        delta: { citation: { title: SOURCE.title, location: { web: { url: SOURCE.url } } } },
      }),
      event('contentBlockDelta', { contentBlockIndex: 1, delta: { text: 'It ' } }),
      event('contentBlockDelta', { contentBlockIndex: 1, delta: { text: 'rains.' } }),
      event('contentBlockStop', { contentBlockIndex: 1 }),
      event('messageStop', { stopReason: 'end_turn' }),
    ],
  ],
}

/** What a client of another API sees of a stream. */
function translate([grammar, events]: [Grammar, WireEvent[]], client: Grammar): JsonObject[] {
  let decoding = grammar.decoder.start(context)
  let encoding = client.encoder.start(context)
  const parts = events.flatMap((each) => {
    const [next, some] = grammar.decoder.decode(decoding, each)
    decoding = next
    return [...some]
  })
  return [...parts, ...grammar.decoder.end(decoding)].flatMap((part) => {
    const [next, some] = client.encoder.encode(encoding, part)
    encoding = next
    return some.flatMap(({ data }) => (data === '[DONE]' ? [] : [JSON.parse(data) as JsonObject]))
  })
}

describe.each(Object.entries(STREAMS))('a source that %s streams before its text', (_, stream) => {
  it.each([
    ['chat', chatGrammar, { start_index: 6, end_index: 15 }],
    ['responses', responsesGrammar, { start_index: 0, end_index: 9 }],
    ['gemini', geminiGrammar, { startIndex: 6, endIndex: 15, text: 'It rains.' }],
  ] as const)('covers that text for a client of %s', (_name, client, span) => {
    const events = translate(stream, client).map((each) => JSON.stringify(each))
    const cited = events.filter((each) => each.includes('https://a.example'))
    const shown = JSON.stringify(span).slice(1, -1)
    expect(cited).not.toEqual([])
    for (const each of cited) expect(each).toContain(shown)
  })
})

it('counts the bytes of sources in any text as UTF-8 does', () => {
  const utf8 = new TextEncoder()
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, cited) => {
      const [start, end] = [before.length, before.length + cited.length]
      const citation = { ...SOURCE, start, end, raw: {}, dialect: 'chat' as const }
      const grounding = writeGrounding([{ text: `${before}${cited}é`, citations: [citation] }])
      const bytes = [before, before + cited].map((text) => utf8.encode(text).length)
      expect(grounding?.['groundingSupports']).toEqual([
        { segment: { startIndex: bytes[0], endIndex: bytes[1], text: cited }, groundingChunkIndices: [0] },
      ])
    }),
  )
})
