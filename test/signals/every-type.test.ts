import { analyzeSignals, type SignalType } from '@planojs/core'
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
