import { analyzeSignals, type ChatMessage, createSignalAnalyzer } from '@planojs/core'
import { describe, expect, it } from 'vitest'
import { readForeignMessages, readGermanMessages, replyWith } from './read-fixtures.ts'

const text = (words: string) => ({ type: 'text', text: words })
const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } }
const call = (id: string, name: string, given: unknown) => ({
  id,
  type: 'function',
  function: { name, arguments: JSON.stringify(given) },
})
const as = (messages: unknown[]) => messages as ChatMessage[]

/** What chat-completions clients send besides plain strings, with a signal in each kind of message. */
const MIXED = as([
  { role: 'developer', content: 'Be brief. Never say: I want to speak to a manager.' },
  { role: 'system', content: [text('This is useless. Forget it.')] },
  { role: 'user', content: [text('Here is a photo of my bill, and'), image, text('please find the two others.')] },
  {
    role: 'assistant',
    content: null,
    refusal: null,
    tool_calls: [
      call('a', 'get_bill', { id: 6 }),
      call('b', 'get_bill', { id: 7 }),
      call('c', 'get_rates', { year: 2026 }),
    ],
  },
  { role: 'tool', tool_call_id: 'c', content: '{"error":{"code":"rate_limited","message":"Too many requests"}}' },
  { role: 'tool', tool_call_id: 'b', content: [text('Error: bill 7 not found')] },
  { role: 'tool', tool_call_id: 'a', content: '{"id":6,"total":12}' },
  { role: 'assistant', content: '', tool_calls: [], refusal: 'I cannot read bills of other people.' },
  { role: 'user', content: [text('No, I meant the bill of March'), image] },
  { role: 'assistant', content: [{ type: 'refusal', refusal: 'I cannot do that either.' }] },
  { role: 'user', content: [image, text('This is ridiculous, let me talk to a manager')] },
  { role: 'assistant', content: [text('I hear you.')] },
])

const EXPECTED = [
  ['environment.exhaustion.rate_limit', 4, /Too many requests/],
  ['execution.failure.bad_query', 5, /bill 7 not found/],
  ['interaction.misalignment.correction', 8, /No, I meant the bill/],
  ['interaction.disengagement.escalation', 10, /talk to a manager/],
  ['interaction.disengagement.negative_stance', 10, /This is ridiculous/],
] as const

describe('messages in the forms that clients send', () => {
  it('keep their index, with parts, images, parallel calls, refusals, empty content and developer messages', () => {
    const { signals } = analyzeSignals(MIXED)
    expect(signals.map(({ type, messageIndex }) => [type, messageIndex])).toEqual(
      EXPECTED.map(([type, index]) => [type, index]),
    )
    for (const [at, [, index, words]] of EXPECTED.entries()) {
      const { snippet = '', confidence = 0 } = signals[at] ?? {}
      expect(snippet).toMatch(words)
      expect(confidence).toBeGreaterThan(0.5)
      expect(confidence).toBeLessThanOrEqual(1)
      const content = JSON.stringify(MIXED[index]?.content)
      for (const word of snippet.replaceAll('\u2026', ' ').split(/\s+/)) expect(content).toContain(word)
    }
    expect(signals[1]?.metadata).toMatchObject({ tool_name: 'get_bill' })
    expect(signals[0]?.metadata).toMatchObject({ tool_name: 'get_rates' })
  })

  it('give the same result one by one and at once', () => {
    const analyzer = createSignalAnalyzer()
    const told = MIXED.flatMap((message) => analyzer.append([message]))
    const { signals, score } = analyzeSignals(MIXED)
    expect(told.map(({ type, messageIndex }) => `${type}@${messageIndex}`).sort()).toEqual(
      signals.map(({ type, messageIndex }) => `${type}@${messageIndex}`).sort(),
    )
    expect(analyzer.report().score).toBe(score)
  })

  it('may answer with a refusal or audio', () => {
    const refused = as([
      { role: 'user', content: 'Read me my bills' },
      { role: 'assistant', content: null, refusal: 'I cannot do that.' },
      { role: 'user', content: 'No, I meant my own bills' },
    ])
    const spoken = as([
      { role: 'user', content: 'Read me my bills' },
      { role: 'assistant', content: null, audio: { id: 'x', transcript: 'Here are the bills of your neighbour.' } },
      { role: 'user', content: 'No, I meant my own bills' },
    ])
    for (const messages of [refused, spoken])
      expect(analyzeSignals(messages).signals).toMatchObject([
        { type: 'interaction.misalignment.correction', messageIndex: 2 },
      ])
  })

  it('match parallel results with their calls, and count a loop once', () => {
    const turn = (round: number) => [
      {
        role: 'assistant',
        content: null,
        tool_calls: [call(`p${round}`, 'ping', {}), call(`q${round}`, 'get_job', { id: 4 })],
      },
      { role: 'tool', tool_call_id: `q${round}`, content: 'Error: job 4 does not exist' },
      { role: 'tool', tool_call_id: `p${round}`, content: 'pong' },
    ]
    const { signals } = analyzeSignals(as([{ role: 'user', content: 'Is job 4 done?' }, ...[0, 1, 2].flatMap(turn)]))
    expect(signals.filter(({ type }) => type.startsWith('execution.loops.'))).toMatchObject([
      { type: 'execution.loops.retry', messageIndex: 1, metadata: { tool_name: 'get_job', call_count: 3 } },
    ])
    const failures = signals.filter(({ type }) => type.startsWith('execution.failure.'))
    expect(failures.map(({ messageIndex }) => messageIndex)).toEqual([2, 5, 8])
    expect(failures.every(({ metadata }) => metadata['tool_name'] === 'get_job')).toBe(true)
  })

  it('raise no concern for being in another language', () => {
    const alarmed = readForeignMessages().filter((content) =>
      analyzeSignals(replyWith(content)).signals.some(({ type }) => !type.startsWith('interaction.satisfaction.')),
    )
    expect(alarmed).toEqual([])
  })

  it('raise a concern in German in at most two of a hundred harmless messages', () => {
    const messages = readGermanMessages()
    const alarmed = messages.filter((content) =>
      analyzeSignals(replyWith(content)).signals.some(({ type }) => !type.startsWith('interaction.satisfaction.')),
    )
    expect(alarmed.length / messages.length, JSON.stringify(alarmed)).toBeLessThanOrEqual(0.02)
  })
})
