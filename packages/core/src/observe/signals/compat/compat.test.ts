import { describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../../contract/wire/message.ts'
import { analyzeSignals } from '../analyze-signals.ts'
import { qualityOf, severityOf } from '../report/build-report.ts'
import {
  categoryOf,
  SIGNAL_CATEGORIES,
  SIGNAL_TYPES,
  type SignalCategory,
  type SignalType,
} from '../signal-taxonomy.ts'
import { assessCompat } from './assess-compat.ts'

const user = (content: string): ChatMessage => ({ role: 'user', content })
const assistant = (content: string): ChatMessage => ({ role: 'assistant', content })
const call = (name: string, input: unknown): ChatMessage => ({
  role: 'assistant',
  content: null,
  tool_calls: [{ id: 'x', type: 'function', function: { name, arguments: JSON.stringify(input) } }],
})
const result = (content: string): ChatMessage => ({ role: 'tool', tool_call_id: 'x', content })
const read = (messages: ChatMessage[]) => analyzeSignals(messages, { profile: 'compat' })
const typesOf = (messages: ChatMessage[]): SignalType[] => read(messages).signals.map(({ type }) => type)

function assess(types: readonly SignalType[], userTurns: number): [number, string] {
  const groups = {} as Record<
    SignalCategory,
    { count: number; severity: 0 | 1 | 2 | 3; signals: [] | { type: SignalType }[] }
  >
  for (const category of SIGNAL_CATEGORIES) {
    const signals = types.filter((type) => categoryOf(type) === category).map((type) => ({ type }))
    groups[category] = { count: signals.length, severity: severityOf(signals.length), signals }
  }
  const score = assessCompat(groups as Parameters<typeof assessCompat>[0], { user: userTurns })
  return [score, qualityOf(score)]
}

const thanks: SignalType = 'interaction.satisfaction.gratitude'
const correction: SignalType = 'interaction.misalignment.correction'
const stance: SignalType = 'interaction.disengagement.negative_stance'
const repetition: SignalType = 'interaction.stagnation.repetition'
const failure: SignalType = 'execution.failure.invalid_args'
const loop: SignalType = 'execution.loops.retry'
const exhaustion: SignalType = 'environment.exhaustion.timeout'
const many = (type: SignalType, count: number): SignalType[] => new Array<SignalType>(count).fill(type)

describe("Plano's score", () => {
  it.each([
    ['nothing', [], 3, 50, 'neutral'],
    ['one satisfaction', [thanks], 3, 62, 'good'],
    ['two satisfactions', many(thanks, 2), 3, 62, 'good'],
    ['three satisfactions', many(thanks, 3), 5, 66, 'good'],
    ['five satisfactions', many(thanks, 5), 6, 69, 'good'],
    ['one misalignment in three turns', [correction], 3, 35, 'poor'],
    ['one misalignment in four turns', [correction], 4, 50, 'neutral'],
    ['one disengagement', [stance], 3, 40, 'neutral'],
    ['three disengagements', many(stance, 3), 3, 30, 'poor'],
    ['five disengagements', many(stance, 5), 6, 0, 'severe'],
    ['dragging alone', ['interaction.stagnation.dragging'], 12, 50, 'neutral'],
    ['three stagnations', many(repetition, 3), 5, 34, 'poor'],
    ['five stagnations', many(repetition, 5), 8, 0, 'severe'],
    ['one failure', [failure], 2, 42, 'neutral'],
    ['two failures', many(failure, 2), 2, 34, 'poor'],
    ['four failures', many(failure, 4), 2, 18, 'severe'],
    ['one loop', [loop], 2, 45, 'neutral'],
    ['three loops', many(loop, 3), 2, 35, 'poor'],
    ['one exhaustion', [exhaustion], 2, 47, 'neutral'],
    ['four exhaustions', many(exhaustion, 4), 2, 38, 'poor'],
    ['a failure and an exhaustion', [failure, exhaustion], 2, 39, 'poor'],
    ['a satisfaction and a failure', [thanks, failure], 2, 54, 'neutral'],
    ['an escalation', ['interaction.disengagement.escalation'], 4, 0, 'severe'],
    ['a farewell', ['interaction.disengagement.quit', thanks], 4, 0, 'severe'],
  ] as [string, SignalType[], number, number, string][])('of %s', (...[, types, turns, ...expected]) => {
    expect(assess(types, turns)).toEqual(expected)
  })
})

describe('interaction', () => {
  const reply = (said: string): ChatMessage[] => [
    user('Show me my orders'),
    assistant('Here are your invoices.'),
    user(said),
  ]

  it.each([
    ['interaction.misalignment.correction', 'No, I meant my orders'],
    ['interaction.misalignment.rephrase', 'Let me rephrase: which purchases did I make?'],
    ['interaction.misalignment.clarification', "I don't understand"],
    ['interaction.disengagement.escalation', 'This takes too long, I want to speak to a human'],
    ['interaction.disengagement.quit', 'Forget it, I give up'],
    ['interaction.disengagement.negative_stance', 'This is useless'],
    ['interaction.disengagement.negative_stance', 'WHY IS THIS SO HARD???'],
    ['interaction.satisfaction.gratitude', 'I really appreciate your help, exactly what I needed'],
    ['interaction.satisfaction.success', 'Great, it worked'],
  ])('%s', (type, said) => {
    expect(typesOf(reply(said))).toContain(type)
  })

  it('does not count a delighted yes as shouting', () => {
    expect(typesOf(reply('Yes!! That is it!!!'))).not.toContain('interaction.disengagement.negative_stance')
  })

  it('does not count thanks after an answer as misalignment', () => {
    const report = read([
      user('Weather in Oslo?'),
      assistant('Sunny, 20 degrees.'),
      user('Perfect, it worked! Exactly what I needed'),
    ])
    expect(report.groups['interaction.misalignment'].count).toBe(0)
    expect(report.groups['interaction.satisfaction'].count).toBeGreaterThan(0)
    expect(['good', 'excellent']).toContain(report.quality)
  })

  it('rates a complaint with a demand for a human as severe', () => {
    const report = read(reply('This is useless. I want to speak to a manager'))
    expect(report).toMatchObject({ quality: 'severe', score: 0 })
    expect(report.summary).toMatch(/disengagement: \d \(sev 1\).*escalation requested: 1/)
  })
})

describe('stagnation', () => {
  it('reports dragging at fifteen turns and not at two', () => {
    const talk = (turns: number): ChatMessage[] =>
      Array.from({ length: turns }, (_, at) => [user(`part ${at}`), assistant(`done with ${at}`)]).flat()
    expect(read(talk(15)).turns).toMatchObject({ isDragging: true, user: 15 })
    expect(read(talk(10)).signals.map(({ type }) => type)).toContain('interaction.stagnation.dragging')
    expect(read(talk(9)).turns).toMatchObject({ isDragging: false, efficiency: 0.5 })
    expect(read(talk(2)).signals).toEqual([])
  })

  it('reports a repeated sentence of nine words', () => {
    const said = user('where is the parcel that I ordered last week')
    const { groups } = read([said, assistant('It is on its way.'), said])
    expect(groups['interaction.stagnation'].signals).toMatchObject([
      {
        type: 'interaction.stagnation.repetition',
        messageIndex: 2,
        metadata: { repetition_type: 'exact', compared_to: 0 },
      },
    ])
  })
})

describe('execution and environment', () => {
  it.each([
    ['execution.failure.invalid_args', 'Validation error: expected number but got string'],
    ['execution.failure.tool_not_found', 'Unknown function: get_wether'],
    ['execution.failure.auth_misuse', 'HTTP 401 Unauthorized'],
    ['execution.failure.state_error', 'You must call start_session before calling this'],
    ['environment.exhaustion.rate_limit', 'HTTP 429: too many requests'],
    ['environment.exhaustion.api_error', '503 Service Unavailable'],
    ['environment.exhaustion.timeout', 'the request timed out'],
    ['environment.exhaustion.network', 'connect ECONNREFUSED 10.0.0.1'],
    ['environment.exhaustion.malformed_response', 'Unexpected token < in reply'],
    ['environment.exhaustion.context_overflow', 'maximum context length is 8192'],
  ])('%s', (type, text) => {
    expect(typesOf([user('go'), call('act', {}), result(text)])).toEqual([type])
  })

  it('counts one payload as both a failure and an exhaustion', () => {
    expect(read([user('go'), call('act', {}), result('invalid json')])).toMatchObject({ score: 39, quality: 'poor' })
  })

  it('finds loops, including a fan-out', () => {
    const steps = (calls: [string, unknown][]): ChatMessage[] => [
      user('go'),
      ...calls.map(([name, input]) => call(name, input)),
    ]
    const same: [string, unknown][] = [1, 2, 3, 4].map(() => ['a', { x: 1 }])
    const drift: [string, unknown][] = [1, 2, 3, 4].map((at) => ['search', { q: 'x'.repeat(at) }])
    const swing: [string, unknown][] = [1, 2, 3].flatMap((): [string, unknown][] => [
      ['a', {}],
      ['b', {}],
    ])
    expect(typesOf(steps(same))).toEqual(['execution.loops.retry'])
    expect(typesOf(steps(drift))).toEqual(['execution.loops.parameter_drift'])
    expect(typesOf(steps(swing))).toEqual(['execution.loops.oscillation'])
    expect(typesOf(steps([['a', {}]]))).toEqual([])
  })

  it('reads only the last hundred rows', () => {
    const early = [user('go'), call('act', {}), result('HTTP 401 Unauthorized')]
    const filler = Array.from({ length: 60 }, (_, at) => [
      assistant(`reply number ${at} on ${at * 7}`),
      assistant(`and ${at}`),
    ])
    expect(typesOf([...early, ...filler.flat()])).toEqual([])
  })
})

describe('the taxonomy', () => {
  it('has 25 leaves in seven categories', () => {
    expect(SIGNAL_TYPES).toHaveLength(25)
    expect(new Set(SIGNAL_TYPES.map(categoryOf))).toEqual(new Set(SIGNAL_CATEGORIES))
  })
})
