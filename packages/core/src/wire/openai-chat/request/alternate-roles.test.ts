import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../contract/json.ts'
import { alternateRoles } from './alternate-roles.ts'
import { applyRules } from './apply-rules.ts'

const say = (role: string, content: string): JsonObject => ({ role, content })
const rolesOf = (messages: readonly unknown[]) => messages.map((message) => (message as { role: string }).role)

describe('alternateRoles', () => {
  it('returns a conversation that already alternates unchanged', () => {
    const fitting = [say('system', 's'), say('user', 'a'), say('assistant', 'b'), say('user', 'c')]
    expect(alternateRoles(fitting)).toBe(fitting)
    expect(alternateRoles([say('system', 's')])).toEqual([say('system', 's')])
  })

  it('merges consecutive messages, moves system messages to the front and ends with the user', () => {
    const mixed = [say('user', 'a'), say('user', 'b'), say('system', 's'), say('assistant', 'c'), say('assistant', 'd')]
    expect(alternateRoles(mixed)).toEqual([
      say('system', 's'),
      say('user', 'a\n\nb'),
      say('assistant', 'c\n\nd'),
      say('user', 'Go on.'),
    ])
  })

  it('merges texts and images as parts', () => {
    const picture = { type: 'image_url', image_url: { url: 'https://x/y.png' } }
    expect(alternateRoles([say('user', 'see'), { role: 'user', content: [picture] }])).toEqual([
      { role: 'user', content: [{ type: 'text', text: 'see' }, picture] },
    ])
  })

  it('converts tool calls and results to text', () => {
    const call = { id: 'call_1', type: 'function', function: { name: 'weather', arguments: '{"city":"Oslo"}' } }
    const told = alternateRoles([
      say('user', 'rain?'),
      { role: 'assistant', content: null, tool_calls: [call] },
      { role: 'tool', tool_call_id: 'call_1', content: 'sunny' },
    ])
    expect(rolesOf(told)).toEqual(['user', 'assistant', 'user'])
    expect(JSON.stringify(told)).toContain('weather')
    expect(told[2]).toEqual(say('user', 'The tool answered:\n\nsunny'))
    expect(JSON.stringify(told)).not.toContain('tool_calls')
  })

  it('alternates for any conversation, keeps every text, and is idempotent', () => {
    const role = fc.constantFrom('system', 'developer', 'user', 'assistant', 'tool')
    const message = fc.record({ role, content: fc.string({ minLength: 1 }) })
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 12 }), (messages) => {
        const fitted = alternateRoles(messages)
        const turns = rolesOf(fitted).filter((each) => each !== 'system' && each !== 'developer')
        turns.forEach((each, index) => {
          expect(each).toBe(index % 2 === 0 ? 'user' : 'assistant')
        })
        if (turns.length > 0) expect(turns.at(-1)).toBe('user')
        const texts = fitted.map((each) => (each as { content: string }).content).join('\n\n')
        for (const { content } of messages) expect(texts).toContain(content)
        expect(alternateRoles(fitted)).toBe(fitted)
      }),
    )
  })

  it('is applied by provider rules and listed as a loss', () => {
    const body = { model: 'sonar', messages: [say('user', 'a'), say('user', 'b')] }
    const context = { rules: { alternatingRoles: true }, createId: String, nowSeconds: () => 0 }
    const { body: fitted, losses } = applyRules(body, context)
    expect(fitted['messages']).toEqual([say('user', 'a\n\nb')])
    expect(losses).toEqual([{ field: 'messages', reason: expect.stringContaining('alternating') }])
  })
})
