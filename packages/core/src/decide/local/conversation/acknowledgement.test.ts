import { describe, expect, it } from 'vitest'
import { dropAcknowledgement } from './acknowledgement.ts'

describe('dropAcknowledgement', () => {
  it.each([
    ['great, thanks. and the address?', 'and the address?'],
    ['Yes, that is correct. Can you tell me what it costs?', 'Can you tell me what it costs?'],
    ['no, cancel it', 'cancel it'],
    ['okay I need a cab', 'I need a cab'],
    ["Thanks, that's all for now.", ''],
    ['sounds good to me', ''],
    ['👍', ''],
    ['make it two', 'make it two'],
    ['in Paris, please', 'in Paris, please'],
    ['This is useless! Let me talk to a human now', 'Let me talk to a human now'],
    ['Forget it. I want a refund', 'I want a refund'],
    ['That was terrible. Send it back', 'Send it back'],
    ['Forget the hotel', 'Forget the hotel'],
  ])('%j leaves %j', (text, rest) => {
    expect(dropAcknowledgement(text)).toBe(rest)
  })

  it('handles a hundred thousand characters', () => {
    expect(dropAcknowledgement('yes, '.repeat(20_000))).toBe('')
    expect(dropAcknowledgement(`${'!'.repeat(100_000)}yes no rain`)).toContain('rain')
  })
})
