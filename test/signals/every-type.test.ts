import { analyzeSignals, type ChatMessage, type SignalType } from '@planojs/core'
import { describe, expect, it } from 'vitest'
import { SIGNAL_TYPES } from '../../packages/core/src/observe/signals/signal-taxonomy.ts'
import { TYPED_CONVERSATIONS } from './typed-conversations.ts'

const isPraise = (type: SignalType): boolean => type.startsWith('interaction.satisfaction.')
/** Types that necessarily occur together: a loop of failures contains failures. */
const isMixed = (type: SignalType): boolean => type.startsWith('execution.loops.') || type.endsWith('.dragging')

describe('every type of signal', () => {
  it.each(SIGNAL_TYPES)(
    '%s is reported once, with its message index and evidence, and without other signals',
    (type) => {
      const conversations = TYPED_CONVERSATIONS[type] ?? []
      expect(conversations.length).toBeGreaterThanOrEqual(3)
      for (const messages of conversations) {
        const { signals } = analyzeSignals(messages)
        const told = signals.filter((signal) => signal.type === type)
        expect(told, JSON.stringify(messages.at(-1))).toHaveLength(1)
        expect(told[0]?.messageIndex).toBeLessThan(messages.length)
        expect(told[0]?.snippet).not.toBe('')
        expect(told[0]?.confidence).toBeGreaterThan(0)
        expect(told[0]?.confidence).toBeLessThanOrEqual(1)
        const others = signals.filter((signal) => signal.type !== type && !isPraise(signal.type))
        expect(isMixed(type) ? [] : others, JSON.stringify(messages.at(-1))).toEqual([])
      }
    },
  )
})

it('is less sure of a cycle of one tool whose calls succeed, and takes sensors read in turn for observing', () => {
  const cycle = (name: (turn: string) => string) =>
    analyzeSignals([
      { role: 'user', content: 'watch both rooms' },
      ...Array.from({ length: 6 }, (_, at) => {
        const turn = at % 2 === 0 ? 'n' : 's'
        const called = { name: name(turn), arguments: `{"room":"${turn}"}` }
        const messages: ChatMessage[] = [
          { role: 'assistant', content: null, tool_calls: [{ id: `c${at}`, type: 'function', function: called }] },
          { role: 'tool', tool_call_id: `c${at}`, content: '21 degrees' },
        ]
        return messages
      }).flat(),
    ]).signals.find(({ type }) => type === 'execution.loops.oscillation')?.confidence
  expect(cycle(() => 'get_page')).toBe(0.6)
  expect(cycle(() => 'read_sensor')).toBeUndefined()
  expect(cycle(() => 'read_file')).toBe(0.6)
  expect(cycle((turn) => `go_${turn}`)).toBe(0.9)
})
