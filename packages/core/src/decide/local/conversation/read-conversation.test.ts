import { expect, it } from 'vitest'
import { LEXICAL_WEIGHTS } from '../calibration/confidence.ts'
import type { RoutingState } from '../routing-state.ts'
import { scoreEarlierTurns } from './mix-with-context.ts'
import { readConversation } from './read-conversation.ts'

const talk = (reply: string) =>
  readConversation([
    { role: 'user', content: 'book a hotel' },
    { role: 'assistant', content: reply },
    { role: 'user', content: 'Lisbon' },
  ])

it.each([
  ['It is booked.', false, false],
  ['Shall I book it?', true, false],
  ['In which city?', true, true],
  ['Booked. Is there anything else I can help with?', false, false],
  ['Done. What else would you like to know?', false, false],
])('reads what the answer "%s" asks for', (text, asks, asksDetail) => {
  expect(talk(text).prompt).toEqual({ text, asks, asksDetail })
})

it.each([
  { content: null, tool_calls: [{ id: 'c', type: 'function' as const, function: { name: 'f', arguments: '{}' } }] },
  { content: [] },
])('reads no text from an answer without any', (reply) => {
  const messages = [
    { role: 'assistant' as const, ...reply },
    { role: 'user' as const, content: 'Lisbon' },
  ]
  expect(readConversation(messages).prompt).toEqual({ text: '', asks: false, asksDetail: false })
})

it('scores the answers of the assistant only when the agent that answered last is unknown', () => {
  const listTexts = (previous: number) =>
    scoreEarlierTurns({ ids: ['hotels'] } as unknown as RoutingState, talk('In which city?'), previous).next().value
  expect(listTexts(-1)).toEqual(['book a hotel', 'In which city?'])
  expect(listTexts(0)).toEqual(['book a hotel'])
})

it('finds the agent that answered by the words of an answer as far as they name one', () => {
  const even = { median: 0.1, spread: 0.1 }
  const scale = { ...even, contrast: even, owned: even, weights: LEXICAL_WEIGHTS }
  const row = (scores: number[], matched: number) => ({
    scores: Float64Array.from(scores),
    contrast: 0.1,
    owned: 0,
    matched,
    terms: 0,
  })
  const findAnswered = (matched: number) => {
    const state = { ids: ['hotels', 'flights'], scale } as unknown as RoutingState
    const walk = scoreEarlierTurns(state, talk('Yes, you can.'), -1)
    walk.next()
    const step = walk.next([row([0.8, 0.5], 1), row([0.2, 0.9], matched)])
    return step.done ? step.value.answered : undefined
  }
  expect(findAnswered(0)).toBe(0)
  expect(findAnswered(2)).toBe(1)
})
