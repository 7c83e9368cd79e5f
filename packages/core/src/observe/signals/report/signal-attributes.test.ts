import { describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../../contract/wire/message.ts'
import { analyzeSignals } from '../analyze-signals.ts'
import { toSignalSpanData } from './signal-attributes.ts'

const TALK: ChatMessage[] = [
  { role: 'user', content: 'Show my orders' },
  { role: 'assistant', content: 'Here are your invoices.' },
  { role: 'user', content: 'No, I meant my orders. This is ridiculous.' },
]

describe('span data of a report', () => {
  it("uses Plano's names", () => {
    const { attributes, events, flagged } = toSignalSpanData(analyzeSignals(TALK))
    expect(attributes).toEqual({
      'signals.quality': 'poor',
      'signals.quality_score': expect.any(Number),
      'signals.turn_count': 2,
      'signals.efficiency_score': 1,
      'signals.ruleset': 'planojs-1',
      'signals.outcome': 'open',
      'signals.interaction.misalignment.count': 1,
      'signals.interaction.misalignment.severity': 1,
      'signals.interaction.disengagement.count': 1,
      'signals.interaction.disengagement.severity': 1,
    })
    expect(events.map(({ name }) => name)).toEqual([
      'signal.interaction.misalignment.correction',
      'signal.interaction.disengagement.negative_stance',
    ])
    expect(events[0]?.attributes).toMatchObject({ 'signal.message_index': 2, 'signal.confidence': 0.9 })
    expect(flagged).toBe(true)
  })

  it('omits snippets unless they are enabled', () => {
    const report = analyzeSignals(TALK)
    expect(JSON.stringify(toSignalSpanData(report))).not.toContain('my orders')
    expect(toSignalSpanData(report, { snippets: true }).events[0]?.attributes['signal.snippet']).toContain('I meant')
  })

  it('emits each event once with a start index', () => {
    expect(toSignalSpanData(analyzeSignals(TALK), { sinceIndex: 3 }).events).toEqual([])
    expect(toSignalSpanData(analyzeSignals(TALK), { maxEvents: 1 }).events).toHaveLength(1)
  })

  it('does not flag a conversation for an exhausted service only', () => {
    const failing: ChatMessage[] = [
      ...TALK.slice(0, 1),
      { role: 'tool', tool_call_id: 'x', content: 'HTTP 503 Service Unavailable' },
    ]
    const report = analyzeSignals(failing)
    expect(report.groups['environment.exhaustion'].count).toBe(1)
    expect(toSignalSpanData(report).flagged).toBe(false)
  })
})
