import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireRules } from '../../../contract/wire/grammar.ts'
import { applyRules } from './apply-rules.ts'
import { leavesBody } from './leaves-body.ts'

const context = { createId: (prefix: string) => `${prefix}1`, nowSeconds: () => 1 }

const role = fc.constantFrom('system', 'developer', 'user', 'assistant')
/** A few fields of many: with all of them there is always something to do. */
function someOf<Field>(fields: Record<string, fc.Arbitrary<Field>>): fc.Arbitrary<Record<string, Field>> {
  return fc
    .tuple(fc.subarray(Object.keys(fields), { maxLength: 4 }), fc.record(fields))
    .map(([names, all]) => Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))))
}

const calls = fc.constantFrom<JsonValue>(
  [{ id: 'c' }],
  [{ id: 'call_1' }, { id: 'c' }],
  [{ id: 'c', extra_content: {} }],
)
const messages = fc.array(
  fc.record(
    {
      role,
      content: fc.string(),
      name: fc.constant('n'),
      tool_call_id: fc.constantFrom('c', 'call_1'),
      tool_calls: calls,
    },
    { requiredKeys: ['role', 'content'] },
  ),
  { maxLength: 2 },
)
const fields = someOf<unknown>({
  temperature: fc.constantFrom(0, 1.5, null),
  top_p: fc.constantFrom(0.5, null),
  max_tokens: fc.constantFrom(5, 50_000, null),
  max_completion_tokens: fc.constantFrom(5, 50_000, null),
  stop: fc.constantFrom('x', ['1', '2', '3', '4', '5'], null),
  reasoning_effort: fc.constantFrom('low', 'none'),
  service_tier: fc.constantFrom('flex', 'auto'),
  tools: fc.constantFrom([], [{ type: 'function', function: { name: 'f' } }]),
  tool_choice: fc.constantFrom('auto', { type: 'function', function: { name: 'f' } }),
  response_format: fc.constantFrom({ type: 'text' }, { type: 'json_schema', json_schema: { schema: {} } }),
  stream_options: fc.constantFrom({ include_usage: true }, null),
  top_k: fc.constantFrom(3, null),
})
const bodies = fc.tuple(messages, fields).map(([list, more]) => ({ model: 'm', messages: list, ...more }) as JsonObject)

const rules = someOf<unknown>({
  maxTokensField: fc.constantFrom('max_tokens', 'max_completion_tokens', 'max_new_tokens'),
  maxOutputTokens: fc.constant(4096),
  maxTemperature: fc.constant(1),
  maxStops: fc.constant(4),
  systemRole: fc.constantFrom('system', 'developer', 'user'),
  removedFields: fc.constantFrom(['top_p'], ['tools', 'stop']),
  droppedValues: fc.constant({ service_tier: ['flex'] }),
  renamedValues: fc.constant({ tool_choice: { required: 'any' } }),
  renamedFields: fc.constant({ top_k: 'k' }),
  exclusiveFields: fc.constant([['temperature', 'top_p']]),
  namedTool: fc.constant('filter'),
  tools: fc.boolean(),
  schemaOutput: fc.boolean(),
  streamUsage: fc.boolean(),
  reasoning: fc.constantFrom('none', 'effort'),
  replayReasoning: fc.constantFrom('all', 'none'),
  toolCallIds: fc.constant(9),
  thoughtSignatures: fc.constantFrom('required', 'refused'),
  longestCallId: fc.constantFrom(2, 40),
  toolsEffort: fc.constant('none'),
  messageFields: fc.constantFrom([], ['name']),
  setFields: fc.constant({ safe: true }),
}) as fc.Arbitrary<WireRules>

it('skips the rules only if applying them would change nothing', () => {
  let left = 0
  fc.assert(
    fc.property(rules, bodies, (rules, body) => {
      if (!leavesBody(rules, body)) return
      left += 1
      // A rule that nobody knows may reach anything, so that all of them are gone through.
      const fitted = applyRules(body, { ...context, rules: { ...rules, unheardOf: true } })
      expect(fitted).toEqual({ body, losses: [] })
    }),
    { numRuns: 2000 },
  )
  expect(left).toBeGreaterThan(100)
})

it('returns the usual request to OpenAI as the same object', () => {
  const rules: WireRules = { droppedValues: { service_tier: ['flex'] }, reasoning: 'none', maxStops: 4 }
  const body = { model: 'm', messages: [{ role: 'user', content: 'hello' }], max_tokens: 5 }
  expect(applyRules(body, { ...context, rules }).body).toBe(body)
})
