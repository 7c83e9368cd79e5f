import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { JsonObject } from '../../contract/json.ts'
import { readResponse as readMessage } from '../anthropic-messages/response/read-response.ts'
import { readTotals as readMessageTotals } from '../anthropic-messages/response/read-totals.ts'
import { applyRules } from '../openai-chat/request/apply-rules.ts'
import { readResponse as readChat } from '../openai-chat/response/read-response.ts'
import { readTotals as readChatTotals } from '../openai-chat/response/read-totals.ts'

const context = { createId: (prefix: string) => `${prefix}1`, nowSeconds: () => 1 }

const count = fc.option(fc.nat(9999), { nil: undefined })
const reason = fc.constantFrom('stop', 'length', 'content_filter', 'tool_calls', 'end_turn', 'made_up', '', null)
const message = fc.record(
  {
    role: fc.constant('assistant'),
    content: fc.constantFrom('hello', '', null),
    refusal: fc.constantFrom('no', null),
    tool_calls: fc.constantFrom(null, [], [{ id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } }]),
  },
  { requiredKeys: ['role', 'content'] },
)
const chat = fc.record({
  choices: fc.array(fc.record({ index: fc.nat(2), message, finish_reason: reason }), { maxLength: 2 }),
  usage: fc.option(
    fc.record({
      prompt_tokens: count,
      completion_tokens: count,
      prompt_tokens_details: fc.option(fc.record({ cached_tokens: count, audio_tokens: count }), { nil: undefined }),
      completion_tokens_details: fc.option(fc.record({ reasoning_tokens: count }), { nil: undefined }),
    }),
    { nil: undefined },
  ),
})

it('returns the same usage and finish reason as a full parse of a chat completion', () => {
  let told = 0
  fc.assert(
    fc.property(chat, (answer) => {
      const body = answer as unknown as JsonObject
      const totals = readChatTotals(body)
      if (!totals) return
      told += 1
      const reply = readChat(body, context)
      expect(totals).toEqual({ usage: reply.usage, finish: reply.choices[0]?.finish })
    }),
  )
  expect(told).toBeGreaterThan(0)
})

const block = fc.constantFrom({ type: 'text', text: 'hi' }, { type: 'tool_use', id: 't1', name: 'f', input: {} })
const anthropic = fc.record({
  content: fc.array(block, { maxLength: 3 }),
  stop_reason: fc.constantFrom('end_turn', 'max_tokens', 'stop_sequence', 'tool_use', 'made_up', null),
  stop_sequence: fc.constantFrom('END', null),
  usage: fc.option(fc.record({ input_tokens: count, output_tokens: count, cache_read_input_tokens: count }), {
    nil: undefined,
  }),
})

it('returns the same usage and finish reason as a full parse of a message', () => {
  let told = 0
  fc.assert(
    fc.property(anthropic, (answer) => {
      const body = answer as unknown as JsonObject
      const totals = readMessageTotals(body)
      if (!totals) return
      told += 1
      const reply = readMessage(body, context)
      expect(totals).toEqual({ usage: reply.usage, finish: reply.choices[0]?.finish })
    }),
  )
  expect(told).toBeGreaterThan(0)
})

it('leaves a body unchanged exactly if no rule applies to its fields', () => {
  const body = { model: 'm', messages: [{ role: 'user', content: 'hi' }], service_tier: 'auto' }
  const apply = (rules: Parameters<typeof applyRules>[1]['rules'], given: JsonObject = body) =>
    applyRules(given, { ...context, ...(rules === undefined ? {} : { rules }) }).body
  expect(apply({ reasoning: 'none', removedFields: ['top_k'], droppedValues: { verbosity: ['low'] } })).toBe(body)
  expect(apply({ droppedValues: { service_tier: ['auto'] } })).toEqual({ model: 'm', messages: body.messages })
  expect(apply({ systemRole: 'developer' }, { ...body, messages: [{ role: 'system', content: 'x' }] })).toMatchObject({
    messages: [{ role: 'developer', content: 'x' }],
  })
  // A rule that nobody listed as narrow may change anything, so the body is looked at.
  expect(apply({ setFields: { user: 'u' } })).toEqual({ ...body, user: 'u' })
})
