import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../contract/json.ts'
import type { ChatMessage } from '../../../contract/wire/message.ts'
import { readConversation, writeConversation } from './conversation.ts'

const HISTORY: JsonObject = {
  model: 'm',
  instructions: 'Be brief.',
  temperature: 0.1,
  input: [
    {
      type: 'message',
      role: 'user',
      content: [
        { type: 'input_text', text: 'weather?' },
        { type: 'input_image', image_url: 'https://a.test/x.png' },
      ],
    },
    { type: 'reasoning', id: 'rs', summary: [], encrypted_content: 'gA' },
    {
      type: 'message',
      id: 'msg',
      role: 'assistant',
      status: 'completed',
      content: [{ type: 'output_text', text: 'I look', annotations: [] }],
    },
    { type: 'function_call', id: 'fc', call_id: 'c', name: 'f', arguments: '{}' },
    { type: 'function_call_output', call_id: 'c', output: '20 C' },
    { type: 'item_reference', id: 'x' },
    { role: 'user', content: 'thanks' },
  ],
}

describe('the conversation of a responses body', () => {
  it('becomes chat messages', () => {
    expect(readConversation(HISTORY)).toMatchObject([
      { role: 'system', content: 'Be brief.' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'weather?' },
          { type: 'image_url', image_url: { url: 'https://a.test/x.png' } },
        ],
      },
      {
        role: 'assistant',
        content: 'I look',
        tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }],
      },
      { role: 'tool', tool_call_id: 'c', content: '20 C' },
      { role: 'user', content: 'thanks' },
    ])
    expect(readConversation({ input: 'Hi' })).toEqual([{ role: 'user', content: 'Hi' }])
    expect(readConversation({ previous_response_id: 'resp_1' })).toEqual([])
  })

  it('is unchanged if the messages are', () => {
    expect(writeConversation(HISTORY, readConversation(HISTORY))).toEqual(HISTORY)
    expect(writeConversation({ input: 'Hi' }, readConversation({ input: 'Hi' }))).toEqual({ input: 'Hi' })
  })

  it('changes only the message that changed', () => {
    const before = structuredClone(HISTORY)
    const messages = readConversation(HISTORY).map((message) =>
      message.content === 'thanks' ? { ...message, content: 'thx' } : message,
    )
    const written = writeConversation(HISTORY, messages)
    const items = HISTORY.input as JsonObject[]
    expect(written.input).toEqual([...items.slice(0, 6), { role: 'user', content: 'thx' }])
    expect(HISTORY).toEqual(before)
  })

  it('accepts added and removed messages, and changed instructions', () => {
    const [system, ...rest] = readConversation(HISTORY)
    const added: ChatMessage[] = [
      { ...system, role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'context' },
      ...rest.slice(0, 1),
    ]
    expect(writeConversation(HISTORY, added)).toMatchObject({
      instructions: 'Be kind.',
      temperature: 0.1,
      input: [
        { role: 'user', content: 'context' },
        { type: 'message', role: 'user' },
        ...(HISTORY.input as JsonObject[]).slice(1, 1),
        { type: 'item_reference' },
      ],
    })
    expect(writeConversation({ instructions: 'x', input: 'Hi' }, [{ role: 'user', content: 'Ho' }])).toEqual({
      input: 'Ho',
    })
    expect(
      writeConversation({ input: 'Hi' }, [
        { role: 'system', content: 's' },
        { role: 'user', content: 'Hi' },
      ]),
    ).toEqual({
      input: [
        { role: 'system', content: 's' },
        { role: 'user', content: 'Hi' },
      ],
    })
  })
})
