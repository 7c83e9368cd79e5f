import { readFileSync } from 'node:fs'
import { analyzeSignals, type ChatMessage } from '@planojs/core'
import { describe, expect, it } from 'vitest'
import { readConversations } from './read-conversations.ts'

const locale = ['en', 'de'] as const
const praises = (type: string): boolean => type.startsWith('interaction.satisfaction.')

describe('whole conversations', () => {
  it('without a problem show none, in at least 99 of a hundred', () => {
    const alarmed = readConversations('benign-conversations.txt').flatMap(({ title, messages }) =>
      analyzeSignals(messages, { locale })
        .signals.filter(({ type }) => !praises(type))
        .map(({ type, snippet }) => ({ title, type, snippet })),
    )
    expect(alarmed.length, JSON.stringify(alarmed)).toBeLessThanOrEqual(2)
  })

  it('with a problem show it, in at least 98 of a hundred', () => {
    const troubled = readConversations('troubled-conversations.txt')
    const missed = troubled.filter(
      ({ title, messages }) => !analyzeSignals(messages, { locale }).signals.some(({ type }) => type === title),
    )
    expect(missed.length / troubled.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.02)
  })
})

describe('corrections, farewells and complaints that show only beside the answer', () => {
  it('are found', () => {
    const missed = readConversations('contrasted-conversations.txt').filter(
      ({ title, messages }) => !analyzeSignals(messages, { locale }).signals.some(({ type }) => type === title),
    )
    expect(missed).toEqual([])
  })

  it('are not seen in the same words as an answer to a question, a choice, a next step or a tale of others', () => {
    const alarmed = readConversations('uncontrasted-conversations.txt').flatMap(({ title, messages }) =>
      analyzeSignals(messages, { locale })
        .signals.filter(({ type }) => !praises(type))
        .map(({ type, snippet }) => ({ title, type, snippet })),
    )
    expect(alarmed).toEqual([])
  })

  it('are found in the words of another language that the caller adds', () => {
    const messages: ChatMessage[] = [
      { role: 'user', content: 'Quando apre il museo domenica?' },
      { role: 'assistant', content: 'Sabato alle nove.' },
      { role: 'user', content: 'io ho chiesto domenica' },
    ]
    const words = { speakers: ['io'], stresses: ['ho'], claims: ['chiesto'] }
    const typesOf = (options = {}) => analyzeSignals(messages, options).signals.map(({ type }) => type)
    expect(typesOf()).toEqual([])
    expect(typesOf({ vocabulary: { phrases: {}, words } })).toEqual(['interaction.misalignment.correction'])
  })
})

interface ResultShape {
  tool: string
  content: ChatMessage['content']
  failed: boolean
  arguments?: Record<string, unknown>
  flags?: Record<string, unknown>
  type?: string
}

describe('results in the shapes of protocols, frameworks, services and programs', () => {
  const shapes = readFileSync(new URL('./fixtures/result-shapes.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ResultShape)

  it.each(
    shapes.map((shape) => [`${shape.failed ? 'failed' : 'fine'} ${JSON.stringify(shape.content)}`, shape] as const),
  )('%s', (_, { tool, content, failed, flags, type, arguments: given = {} }) => {
    const called = { name: tool, arguments: JSON.stringify(given) }
    const messages = [
      { role: 'user', content: 'please do it' },
      { role: 'assistant', content: null, tool_calls: [{ id: 'c', type: 'function', function: called }] },
      { role: 'tool', tool_call_id: 'c', content, ...flags },
    ] as ChatMessage[]
    const found = analyzeSignals(messages).signals.filter((signal) =>
      /^execution\.failure|^environment/.test(signal.type),
    )
    expect(found.length).toBe(failed ? 1 : 0)
    if (type) expect(found[0]?.type).toBe(type)
  })
})
