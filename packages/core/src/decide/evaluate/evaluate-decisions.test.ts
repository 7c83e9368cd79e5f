import { describe, expect, it } from 'vitest'
import type { Decision, DecisionStage } from '../../contract/record/decision.ts'
import { evaluateDecisions } from './evaluate-decisions.ts'

function decide(agents: string[], confidence: number, stage: DecisionStage = 'local'): Decision {
  const scores = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    score: id === agents[0] ? 1 : 0.1,
    chosen: false,
    reason: '',
  }))
  return {
    id: 'dec_1',
    kind: 'agents',
    agents,
    models: [],
    route: null,
    stage,
    confidence: stage === 'default' ? 0 : confidence,
    candidates: scores,
    reason: '',
    durationMs: 0,
    stages: [{ stage: 'local', outcome: stage === 'default' ? 'abstained' : 'answered', durationMs: 0, confidence }],
  }
}

const ANSWERS: Record<string, Decision> = {
  right: decide(['a'], 0.9),
  wrong: decide(['b'], 0.6),
  unsure: decide(['a'], 0.3, 'default'),
  several: decide(['a', 'b'], 0.8),
  nonsense: decide(['c'], 0.1, 'default'),
}

const evaluate = (labelled: Parameters<typeof evaluateDecisions>[1]) =>
  evaluateDecisions(({ messages }) => {
    const answer = ANSWERS[String(messages[0]?.content)]
    return answer ? Promise.resolve(answer) : Promise.reject(new Error('unknown request'))
  }, labelled)

describe('evaluating decisions', () => {
  it('counts correct first agents, with precision and recall per agent', async () => {
    const result = await evaluate([
      { messages: 'right', expected: 'a' },
      { messages: 'wrong', expected: 'a' },
      { messages: [{ role: 'user', content: 'wrong' }], expected: 'b' },
    ])
    expect(result.accuracy).toBeCloseTo(2 / 3)
    expect(result.agents).toEqual([
      { id: 'a', requests: 2, precision: 1, recall: 0.5 },
      { id: 'b', requests: 1, precision: 0.5, recall: 1 },
    ])
    expect(result.confusion).toEqual([{ expected: 'a', actual: 'b', count: 1 }])
  })

  it('separates out-of-scope requests from the others by confidence', async () => {
    const result = await evaluate([
      { messages: 'right', expected: 'a' },
      { messages: 'unsure', expected: 'a' },
      { messages: 'nonsense', expected: null },
    ])
    expect(result.rejectionAuroc).toBe(1)
    const at = (threshold: number) => result.abstention.find((point) => point.threshold === threshold)
    expect(at(0)).toEqual({ threshold: 0, kept: 1, accuracy: 1, rejected: 0 })
    expect(at(0.5)).toEqual({ threshold: 0.5, kept: 0.5, accuracy: 1, rejected: 1 })
  })

  it('checks agents and their order in multi-agent requests, and counts wrong splits', async () => {
    const result = await evaluate([
      { messages: 'several', expected: ['a', 'b'] },
      { messages: 'several', expected: ['b', 'a'] },
      { messages: 'several', expected: 'a' },
      { messages: 'right', expected: 'a' },
    ])
    expect(result.orderAccuracy).toBe(0.5)
    expect(result.splitWrongly).toBe(0.5)
  })

  it('measures calibration', async () => {
    const result = await evaluate([
      { messages: 'right', expected: 'a' },
      { messages: 'wrong', expected: 'a' },
    ])
    expect(result.calibration.error).toBeCloseTo((0.1 + 0.6) / 2)
  })
})
