import { describe, expect, it } from 'vitest'
import type { TurnMessage } from '../../contract/wire/turn.ts'
import { separateCallIds } from './separate-call-ids.ts'

const calls = (...ids: string[]): TurnMessage => ({
  role: 'assistant',
  parts: ids.map((id) => ({ type: 'tool-call', id, name: 'f', arguments: '{}' })),
})
const results = (...ids: string[]): TurnMessage => ({
  role: 'tool',
  parts: ids.map((callId) => ({ type: 'tool-result', callId, content: [] })),
})
const same = (id: string) => id
const idsOf = (messages: readonly TurnMessage[]) =>
  messages.map(({ parts }) =>
    parts.map((part) => (part.type === 'tool-call' ? part.id : part.type === 'tool-result' ? part.callId : '')).join(),
  )

describe('repeated tool call ids', () => {
  it('stay as they are when they differ', () => {
    const messages = [calls('a', 'b'), results('b', 'a')]
    expect(separateCallIds(messages, same)).toBe(messages)
  })

  it.each<[string, TurnMessage[], string[]]>([
    ['in one answer', [calls('a', 'a'), results('a'), results('a')], ['a,a_2', 'a', 'a_2']],
    [
      'in every turn',
      [calls('a'), results('a'), calls('a'), results('a'), calls('a'), results('a')],
      ['a', 'a', 'a_2', 'a_2', 'a_3', 'a_3'],
    ],
    [
      'after a call without a result',
      [calls('a', 'b'), results('b'), calls('a'), results('a')],
      ['a,b', 'b', 'a_2', 'a_2'],
    ],
    ['in adjacent messages of one answer', [calls('a'), calls('a'), results('a', 'a')], ['a', 'a_2', 'a,a_2']],
    [
      'beside an id that looks like a new one',
      [calls('a', 'a', 'a_2'), results('a_2', 'a', 'a')],
      ['a,a_2,a_2_2', 'a_2_2,a,a_2'],
    ],
    ['with a result that has no call', [calls('a', 'a'), results('x')], ['a,a_2', 'x']],
  ])('are separated %s', (_where, messages, ids) => {
    expect(idsOf(separateCallIds(messages, same))).toEqual(ids)
  })

  it('are compared as the API spells them', () => {
    const dotless = (id: string) => id.replaceAll('.', '_')
    expect(idsOf(separateCallIds([calls('a.b', 'a_b'), results('a_b', 'a.b')], dotless))).toEqual([
      'a.b,a_b_2',
      'a_b_2,a.b',
    ])
  })

  it('try every suffix once, however many ids are spelled alike', () => {
    let written = 0
    const alike = (id: string) => {
      written += 1
      return id.replace(/[^\w]/g, '_')
    }
    const ids = Array.from({ length: 500 }, (_, index) => `a${String.fromCharCode(0x3000 + index)}`)
    const [message] = idsOf(separateCallIds([calls(...ids)], alike))
    expect(new Set(message?.split(',').map(alike)).size).toBe(500)
    expect(written).toBeLessThan(2500)
  })
})
