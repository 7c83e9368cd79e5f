import { describe, expect, it } from 'vitest'
import { rateFollowUp } from './follow-up.ts'

const UNSURE = { confidence: 0.3, lead: 1 }
const SURE = { confidence: 0.98, lead: 4 }

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
      expect(rateFollowUp(text, { confidence: 0.95, lead: 3 })).toBeGreaterThan(0.4)
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
})
