import { describe, expect, it } from 'vitest'
import { textInEvent, textInEvents } from './added-text.ts'

const chat = (delta: object) => JSON.stringify({ choices: [{ index: 0, delta, finish_reason: null }] })

describe('the text that an event adds', () => {
  it.each([
    ['chat', chat({ content: 'Hi "you"\n東' }), 'Hi "you"\n東'],
    ['chat', chat({ role: 'assistant', content: null }), ''],
    ['chat', chat({ tool_calls: [{ index: 0, function: { arguments: '{"content":"x"}' } }] }), '{"content":"x"}'],
    ['chat', chat({ reasoning_content: 'hm' }), 'hm'],
    ['chat', chat({ content: 'plain' }), 'plain'],
    ['chat', chat({ content: 'back\\slash' }), 'back\\slash'],
    ['chat', chat({ content: 'a', refusal: 'b' }), 'ab'],
    ['chat', JSON.stringify({ choices: [{ delta: { content: 'a' } }, { delta: { content: 'b' } }] }), 'ab'],
    ['chat', '{"choices":[\n{"delta":{\n"content":"lines"}}]}', 'lines'],
    ['chat', '[DONE]', ''],
    ['messages', '{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"a"}}', 'a'],
    ['messages', '{"type":"content_block_delta","delta":{"type":"input_json_delta","partial_json":"{\\"a"}}', '{"a'],
    ['messages', '{"type":"content_block_start","content_block":{"type":"text","text":""}}', ''],
    ['responses', '{"type":"response.output_text.delta","delta":"b c"}', 'b c'],
    ['responses', '{"type":"response.output_text.done","text":"b c"}', ''],
    ['responses', '{"type":"response.completed","response":{"output":[{"text":"b c"}]}}', ''],
  ] as const)('%s: %s', (dialect, data, said) => {
    expect(textInEvent(dialect, data)).toBe(said)
    const other = `data: ${chat({ content: 'x' })}\n\n`
    expect(textInEvents(dialect, data)).toBe(said)
    expect(textInEvents(dialect, `data: ${data.replaceAll('\n', '')}\n\n${other}`)).toBe(
      dialect === 'chat' ? `${said}x` : said,
    )
  })
})
