import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../contract/json.ts'
import type { ChatMessage } from '../../../contract/wire/message.ts'
import { readConversation, writeConversation } from './conversation.ts'

const cache = { cache_control: { type: 'ephemeral' } }

const body = (): JsonObject => ({
  model: 'm',
  max_tokens: 5,
  own: { a: 1 },
  system: [{ type: 'text', text: 'be kind', ...cache }],
  messages: [
    { role: 'user', content: 'call me at 555' },
    {
      role: 'assistant',
      content: [
        { type: 'thinking', thinking: 'hm', signature: 'sig' },
        { type: 'text', text: 'I look' },
        { type: 'tool_use', id: 't1', name: 'f', input: { n: 555 } },
      ],
    },
    {
      role: 'user',
      content: [
        { type: 'tool_result', tool_use_id: 't1', content: 'found 555', ...cache },
        { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AAAA' } },
        { type: 'text', text: 'and 555?', ...cache },
      ],
    },
  ],
})

const mask = (message: ChatMessage): ChatMessage =>
  JSON.parse(JSON.stringify(message).replaceAll('555', '###')) as ChatMessage

describe('the conversation of a messages body', () => {
  it('becomes chat messages without thinking', () => {
    expect(readConversation(body())).toEqual([
      { role: 'system', content: 'be kind' },
      { role: 'user', content: 'call me at 555' },
      {
        role: 'assistant',
        content: 'I look',
        tool_calls: [{ id: 't1', type: 'function', function: { name: 'f', arguments: '{"n":555}' } }],
      },
      { role: 'tool', tool_call_id: 't1', content: 'found 555' },
      {
        role: 'user',
        content: [
          { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
          { type: 'text', text: 'and 555?' },
        ],
      },
    ])
  })

  it('is unchanged if the messages are, even after a JSON round trip', () => {
    const own = body()
    const views = JSON.parse(JSON.stringify(readConversation(own))) as ChatMessage[]
    expect(writeConversation(own, views)).toBe(own)
  })

  it('changes texts in place and keeps thinking, markers and unknown fields', () => {
    const own = body()
    const written = writeConversation(own, readConversation(own).map(mask))
    const expected = JSON.parse(
      JSON.stringify(body()).replaceAll('555}', '"#"}').replaceAll('555', '###'),
    ) as JsonObject
    const [, assistant] = expected['messages'] as [JsonObject, { content: JsonObject[] }]
    // The mask made the arguments invalid JSON, which a tool's input cannot be.
    const call = assistant.content[2]
    if (call !== undefined) call['input'] = { raw: '{"n":###}' }
    expect(written).toEqual(expected)
    expect(own).toEqual(body())
  })

  it('removes and adds messages and keeps the rest', () => {
    const own = body()
    const [system, first, ...others] = readConversation(own)
    if (system === undefined || first === undefined) throw new Error('the conversation is too short')
    const more: ChatMessage = { role: 'user', content: 'new' }
    const added = writeConversation(own, [system, first, ...others, more])
    expect((added['messages'] as JsonObject[]).at(-1)).toEqual({
      role: 'user',
      content: [{ type: 'text', text: 'new' }],
    })
    expect((added['messages'] as JsonObject[]).slice(0, 3)).toEqual(own['messages'])
    const cut = writeConversation(own, [system, ...others])
    expect(cut['messages']).toEqual((own['messages'] as JsonObject[]).slice(1))
    expect(cut['system']).toEqual(own['system'])
    const withSystem = writeConversation(own, [{ role: 'system', content: 'rules' }, system, first, ...others])
    expect(JSON.stringify(withSystem['system'])).toMatch(/rules.*be kind/)
    expect(withSystem['messages']).toEqual(own['messages'])
  })

  it('drops the system prompt when the filter did', () => {
    const own = body()
    const written = writeConversation(own, readConversation(own).slice(1))
    expect(written).not.toHaveProperty('system')
    expect(written['messages']).toEqual(own['messages'])
  })
})
