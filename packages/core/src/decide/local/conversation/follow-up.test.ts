import { describe, expect, it } from 'vitest'
import { rateFollowUp } from './follow-up.ts'

const UNSURE = { confidence: 0.3, height: 1, matched: 0.2, lead: 1 }
const SURE = { confidence: 0.98, height: 8, matched: 1, lead: 12 }

describe('rateFollowUp', () => {
  it.each([
    'and in Paris?',
    'what about tomorrow?',
    'cheaper ones?',
    'make it two',
    'cancel that',
    'why?',
    'for four people',
    'und die vom Juni',
    'et celle de mai ?',
    'y la de marzo',
  ])('reads "%s" as a follow-up', (text) => {
    expect(rateFollowUp(text, UNSURE)).toBeGreaterThan(0.6)
  })

  it.each(['with a car?', 'to my card?'])(
    'keeps a detail like "%s" with the agent although another agent scores high',
    (text) => {
      expect(rateFollowUp(text, { confidence: 0.95, height: 4, matched: 0.5, lead: 3 })).toBeGreaterThan(0.4)
    },
  )

  it.each([
    'and file the receipt',
    'and what is the dollar at?',
    'when is the next train to Lyon',
    'my laptop is broken too',
  ])('reads "%s" as a new topic if another agent is confident', (text) => {
    expect(rateFollowUp(text, SURE)).toBeLessThan(0.4)
  })

  it('falls as another agent gets more confident and as the message gets longer', () => {
    const text = 'and the red one'
    expect(rateFollowUp(text, SURE)).toBeLessThan(rateFollowUp(text, UNSURE))
    expect(rateFollowUp(`${text} that stands behind the large green table`, UNSURE)).toBeLessThan(
      rateFollowUp(text, UNSURE),
    )
  })

  it('falls faster once another agent is almost certain', () => {
    const rate = (confidence: number) => rateFollowUp('and the red one', { ...SURE, confidence, lead: 0 })
    expect(rate(0.8) - rate(0.98)).toBeGreaterThan(2 * (rate(0.62) - rate(0.8)))
  })

  it('believes an answer to the question of the assistant, more so to one about a detail', () => {
    const reading = { confidence: 0.7, height: 3, matched: 0.5, lead: 3 }
    const rate = (text: string, asks: boolean, asksDetail: boolean) =>
      rateFollowUp('the Museum of Modern Art', { ...reading, prompt: { text, asks, asksDetail } })
    const told = rate('Your taxi is ordered.', false, false)
    const asked = rate('Shall I order a taxi?', true, false)
    expect(told).toBeGreaterThan(rateFollowUp('the Museum of Modern Art', reading))
    expect(asked).toBeGreaterThan(told)
    expect(rate('Where would you like to go?', true, true)).toBeGreaterThan(asked)
  })

  it('reads words that the assistant used just before as the same topic', () => {
    const rate = (text: string) =>
      rateFollowUp('does that invoice include the delivery', {
        ...UNSURE,
        prompt: { text, asks: false, asksDetail: false },
      })
    expect(rate('The invoice with delivery is in your inbox.')).toBeGreaterThan(rate('It is in your inbox.'))
  })
})
