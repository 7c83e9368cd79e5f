import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../contract/json.ts'
import type { WireContext } from '../../contract/wire/grammar.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { messagesGrammar } from '../anthropic-messages/grammar.ts'
import { chatGrammar } from '../openai-chat/grammar.ts'

let ids = 0
const context: WireContext = { createId: (prefix) => `${prefix}${++ids}`, nowSeconds: () => 1_700_000_000 }

const toChat = (body: JsonObject) =>
  chatGrammar.writeRequest(
    messagesGrammar.readRequest(
      { model: 'm', max_tokens: 10, messages: [{ role: 'user', content: 'hi' }], ...body },
      context,
    ),
    context,
  )
const messagesOf = (body: JsonObject) => toChat(body).body['messages'] as JsonObject[]
const user = (...content: JsonObject[]) => ({ messages: [{ role: 'user', content }] })
const use = (id: string) => ({ type: 'tool_use', id, name: 'f', input: { a: 1 } })
const result = (id: string, more: JsonObject = {}) => ({ type: 'tool_result', tool_use_id: id, content: 'r', ...more })
const asked = (...content: JsonObject[]) => ({
  messages: [
    { role: 'user', content: 'go' },
    { role: 'assistant', content: [use('t1'), use('t2')] },
    { role: 'user', content },
  ],
})

describe('messages requests for a chat upstream', () => {
  it('E1: system and limit', () => {
    const { body } = toChat({ system: 'be kind' })
    expect(body['messages']).toEqual([
      { role: 'system', content: 'be kind' },
      { role: 'user', content: 'hi' },
    ])
    expect(body['max_completion_tokens']).toBe(10)
  })

  it('E2: a system prompt with several blocks becomes one message', () => {
    const system = [
      { type: 'text', text: 'one' },
      { type: 'text', text: 'two' },
    ]
    expect(messagesOf({ system })[0]).toEqual({ role: 'system', content: 'one\ntwo' })
  })

  it('E4, E5: results come before the user’s text, in order', () => {
    const messages = messagesOf(
      asked({ type: 'text', text: 'T' }, result('t1', { content: 'A' }), result('t2', { content: 'B' })),
    )
    expect(messages.slice(2)).toEqual([
      { role: 'tool', tool_call_id: 't1', content: 'A' },
      { role: 'tool', tool_call_id: 't2', content: 'B' },
      { role: 'user', content: 'T' },
    ])
  })

  it('E7: an assistant message with only calls has no content', () => {
    expect(messagesOf(asked(result('t1'), result('t2')))[1]).toEqual({
      role: 'assistant',
      content: null,
      tool_calls: ['t1', 't2'].map((id) => ({ id, type: 'function', function: { name: 'f', arguments: '{"a":1}' } })),
    })
  })

  it('E8: images by data and by URL, documents', () => {
    const [message] = messagesOf(
      user(
        { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AAAA' } },
        { type: 'image', source: { type: 'url', url: 'https://a.example/b' } },
        { type: 'document', source: { type: 'base64', media_type: 'application/pdf', data: 'BBBB' }, title: 'a.pdf' },
        { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'words' } },
      ),
    )
    expect(message?.['content']).toEqual([
      { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
      { type: 'image_url', image_url: { url: 'https://a.example/b' } },
      { type: 'file', file: { filename: 'a.pdf', file_data: 'data:application/pdf;base64,BBBB' } },
      { type: 'text', text: 'words' },
    ])
  })

  it.each([
    [{ type: 'auto' }, 'auto'],
    [{ type: 'any' }, 'required'],
    [{ type: 'none' }, 'none'],
    [
      { type: 'tool', name: 'f' },
      { type: 'function', function: { name: 'f' } },
    ],
    [{ type: 'tool' }, 'auto'],
  ])('E10: tool choice %j', (choice, expected) => {
    const tools = [{ name: 'f', input_schema: { type: 'object' } }]
    expect(toChat({ tools, tool_choice: choice }).body['tool_choice']).toEqual(expected)
    const single = toChat({ tools, tool_choice: { ...choice, disable_parallel_tool_use: true } }).body
    expect(single['parallel_tool_calls']).toBe(false)
    expect(toChat({ tools, tool_choice: choice }).body).not.toHaveProperty('parallel_tool_calls')
  })

  it('E11: round trip keeps texts and limits', () => {
    const body: JsonObject = {
      model: 'm',
      max_tokens: 100,
      system: 's',
      messages: [
        { role: 'user', content: 'a' },
        { role: 'assistant', content: 'b' },
        { role: 'user', content: 'c' },
      ],
    }
    const back = messagesGrammar.writeRequest(chatGrammar.readRequest(toChat(body).body, context), context).body
    const texts = (value: JsonObject) =>
      messagesGrammar.readConversation?.(value).map((message) => [message.role, message.content])
    expect(texts(back)).toEqual(texts(body))
    expect([back['model'], back['max_tokens'], back['system']]).toEqual(['m', 100, 's'])
  })

  it('E13: a tool error stays an error', () => {
    const [, , first] = messagesOf(asked(result('t1', { is_error: true, content: 'no such city' }), result('t2')))
    expect(first?.['content']).toBe('Error: no such city')
  })

  it('E14: an image from a tool follows in a user message', () => {
    const image = { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AAAA' } }
    const messages = messagesOf(asked(result('t1', { content: [{ type: 'text', text: 'see' }, image] }), result('t2')))
    expect(messages.slice(2)).toEqual([
      { role: 'tool', tool_call_id: 't1', content: 'see' },
      { role: 'tool', tool_call_id: 't2', content: 'r' },
      { role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } }] },
    ])
    const said = messagesOf(asked(result('t1', { content: [image] }), result('t2'), { type: 'text', text: 'and?' }))
    expect(said.at(-1)).toMatchObject({
      role: 'user',
      content: [{ type: 'image_url' }, { type: 'text', text: 'and?' }],
    })
  })

  it('E16: web search is mapped, other Anthropic tools are refused by name', () => {
    const search = {
      type: 'web_search_20250305',
      name: 'web_search',
      user_location: { type: 'approximate', city: 'Oslo' },
    }
    const { body } = toChat({ tools: [search] })
    expect(body['web_search_options']).toEqual({
      user_location: { type: 'approximate', approximate: { city: 'Oslo' } },
    })
    expect(body).not.toHaveProperty('tools')
    let thrown: unknown
    try {
      toChat({ tools: [{ type: 'bash_20250124', name: 'bash' }] })
    } catch (error) {
      thrown = error
    }
    expect(PlanoError.is(thrown) && [thrown.status, thrown.param]).toEqual([400, 'tools[0]'])
  })

  it('thinking, efforts, schemas, users and usage', () => {
    expect(toChat({ thinking: { type: 'enabled', budget_tokens: 5000 } }).body['reasoning_effort']).toBe('medium')
    expect(toChat({ thinking: { type: 'disabled' } }).body).not.toHaveProperty('reasoning_effort')
    const config = { effort: 'high', format: { type: 'json_schema', schema: { type: 'object' } } }
    expect(toChat({ output_config: config, metadata: { user_id: 'u' }, stream: true }).body).toMatchObject({
      reasoning_effort: 'high',
      response_format: { type: 'json_schema', json_schema: { schema: { type: 'object' } } },
      user: 'u',
      stream_options: { include_usage: true },
    })
  })

  it('lists losses', () => {
    const { losses } = toChat({ top_k: 3, service_tier: 'auto', container: 'c', mcp_servers: [] })
    expect(losses.map((loss) => loss.field).toSorted()).toEqual(['container', 'mcp_servers', 'service_tier', 'top_k'])
  })
})

describe('messages answers for a chat client', () => {
  const read = (content: JsonObject[], more: JsonObject = {}) => {
    const body = {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'm',
      content,
      stop_reason: 'end_turn',
      ...more,
    }
    return chatGrammar.writeResponse(messagesGrammar.readResponse(body, context), context).body
  }
  const choiceOf = (body: JsonObject) => (body['choices'] as JsonObject[])[0]

  it.each([
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['pause_turn', 'stop'],
    ['max_tokens', 'length'],
    ['tool_use', 'tool_calls'],
    ['refusal', 'content_filter'],
    ['model_context_window_exceeded', 'length'],
    ['something_new', 'stop'],
  ])('K1: %s becomes %s', (reason, expected) => {
    expect(choiceOf(read([], { stop_reason: reason }))?.['finish_reason']).toBe(expected)
  })

  it('K2, K7: thinking is separate, texts are joined', () => {
    const body = read([
      { type: 'thinking', thinking: 'hm', signature: 'sig' },
      { type: 'text', text: 'a' },
      { type: 'text', text: 'b' },
    ])
    expect(choiceOf(body)?.['message']).toMatchObject({ content: 'ab', reasoning_content: 'hm' })
  })

  it.each([
    [{ input_tokens: 5, output_tokens: 2, cache_read_input_tokens: null, cache_creation_input_tokens: null }, 5, 2],
    [{ input_tokens: 5, output_tokens: 2, cache_read_input_tokens: 3, cache_creation_input_tokens: 4 }, 12, 2],
    [
      {
        input_tokens: 5,
        output_tokens: 2,
        iterations: [
          { type: 'compaction', input_tokens: 100, output_tokens: 10 },
          { type: 'message', input_tokens: 5, output_tokens: 2 },
        ],
      },
      105,
      12,
    ],
  ])('K4, K5: usage %j', (usage, prompt, completion) => {
    expect(read([], { usage })['usage']).toMatchObject({
      prompt_tokens: prompt,
      completion_tokens: completion,
      total_tokens: prompt + completion,
    })
  })

  it('signed thinking returns to Anthropic through a chat client’s history', () => {
    const first = read([
      { type: 'thinking', thinking: 'hm', signature: 'sig' },
      { type: 'redacted_thinking', data: 'zz' },
      { type: 'text', text: 'a' },
    ])
    const history = [
      { role: 'user', content: 'x' },
      choiceOf(first)?.['message'] ?? null,
      { role: 'user', content: 'y' },
    ]
    const turn = chatGrammar.readRequest({ model: 'm', messages: history }, context)
    const [, assistant] = messagesGrammar.writeRequest(turn, context).body['messages'] as JsonObject[]
    expect(assistant?.['content']).toEqual([
      { type: 'thinking', thinking: 'hm', signature: 'sig' },
      { type: 'redacted_thinking', data: 'zz' },
      { type: 'text', text: 'a' },
    ])
  })
})
