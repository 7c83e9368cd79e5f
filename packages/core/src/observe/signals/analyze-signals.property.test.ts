import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { analyzeSignals } from './analyze-signals.ts'
import { createSignalAnalyzer } from './create-signal-analyzer.ts'
import { isConcern } from './signal-taxonomy.ts'
import { readUtterance } from './turns/read-utterance.ts'
import { loadVocabulary } from './vocabulary/load-vocabulary.ts'
import { visitPhrases } from './vocabulary/phrase-matcher.ts'

const words = fc.constantFrom(
  'thanks',
  'No, I meant Paris',
  'I give up',
  'This is useless',
  'what do you mean?',
  'Book seat 4',
  'ok',
  '"',
  '`x ??',
  '???',
  'I want to speak to a human',
  'sorry, I meant B',
  '',
  'Error: no',
  '###',
  '\ud800',
  'WHY DOES THIS NOT WORK???',
) // prettier-ignore
const text = fc.oneof(
  words,
  fc.array(words, { maxLength: 6 }).map((parts) => parts.join('. ')),
  fc.string({ unit: 'binary' }),
)
const call = fc.record({
  name: fc.constantFrom('a', 'b', 'transfer_to_human'),
  input: fc.constantFrom('{"x":1}', '{"x":2}', '{', ''),
})
const turn: fc.Arbitrary<ChatMessage[]> = fc.oneof(
  text.map((content): ChatMessage[] => [{ role: 'user', content }]),
  text.map((content): ChatMessage[] => [{ role: 'assistant', content }]),
  fc.tuple(call, fc.oneof(text, fc.constant('{"error":"gone"}'))).map(([{ name, input }, content]): ChatMessage[] => [
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'c', type: 'function', function: { name, arguments: input } }],
    },
    { role: 'tool', tool_call_id: 'c', content },
  ]),
)
const conversation = fc.array(turn, { maxLength: 14 }).map((turns) => turns.flat())
const neutral = fc
  .array(
    fc.record({
      said: fc.constantFrom('ok', 'Thanks!', 'Great, thank you', 'yes', 'Understood.'),
      answer: fc.constantFrom('Sure.', 'Glad to help!', 'You are welcome.'),
    }),
    { maxLength: 30 },
  )
  .map((pairs) =>
    pairs.flatMap(({ said, answer }): ChatMessage[] => [
      { role: 'user', content: said },
      { role: 'assistant', content: answer },
    ]),
  )

const concernsOf = (messages: ChatMessage[]) => analyzeSignals(messages).signals.filter(({ type }) => isConcern(type))

describe('properties', () => {
  it('neutral turns never raise a concern and never lower the score', () => {
    fc.assert(
      fc.property(conversation, neutral, (before, after) => {
        const settled: ChatMessage[] = [...before, { role: 'assistant', content: 'Anything else?' }]
        expect(concernsOf([...settled, ...after])).toEqual(concernsOf(settled))
        expect(analyzeSignals([...settled, ...after]).score).toBeGreaterThanOrEqual(analyzeSignals(settled).score)
      }),
    )
  })

  it('incremental analysis equals analysis at once, and returns each signal once', () => {
    fc.assert(
      fc.property(conversation, (messages) => {
        const analyzer = createSignalAnalyzer()
        const resent = createSignalAnalyzer()
        const answered = messages.flatMap((message) => analyzer.append([message]))
        const updated = messages.flatMap((_, at) => resent.update(messages.slice(0, at + 1)))
        const whole = analyzeSignals(messages)
        expect(analyzer.report()).toEqual(whole)
        expect(resent.report()).toEqual(whole)
        expect(new Set(answered).size).toBe(answered.length)
        expect(updated).toEqual(answered)
      }),
    )
  })

  it('signals have a valid message index, a confidence and a short snippet', () => {
    fc.assert(
      fc.property(conversation, fc.constantFrom('default' as const, 'compat' as const), (messages, profile) => {
        const report = analyzeSignals(messages, { profile })
        expect(report.score).toBeGreaterThanOrEqual(0)
        expect(report.score).toBeLessThanOrEqual(100)
        for (const { messageIndex, confidence, snippet } of report.signals) {
          expect(messages[messageIndex]).toBeDefined()
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
          expect(snippet.length).toBeLessThanOrEqual(162)
        }
      }),
    )
  })

  it('any value may be passed as messages', () => {
    const broken = fc.oneof(
      fc.anything(),
      fc.record(
        {
          role: fc.oneof(fc.constantFrom('user', 'assistant', 'tool', 'function', 'system'), fc.anything()),
          content: fc.anything(),
          tool_calls: fc.oneof(
            fc.array(fc.oneof(fc.anything(), fc.record({ function: fc.anything() }))),
            fc.anything(),
          ),
          is_error: fc.anything(),
          status: fc.anything(),
        },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(
        fc.array(broken, { maxLength: 8 }),
        fc.constantFrom('default' as const, 'compat' as const),
        (messages, profile) => {
          const report = analyzeSignals(messages as ChatMessage[], { profile })
          expect(typeof report.summary).toBe('string')
        },
      ),
    )
    expect(analyzeSignals(undefined as unknown as ChatMessage[]).score).toBe(50)
  })
})

describe('cost', () => {
  /** Counts how often the messages of a conversation are read. */
  function countReads(turns: number, resend: boolean): number {
    let reads = 0
    const create = (role: string, content: string): ChatMessage =>
      ({
        role,
        get content() {
          reads += 1
          return content
        },
      }) as ChatMessage
    const messages = Array.from({ length: turns }, (_, at) =>
      create(at % 2 ? 'assistant' : 'user', `topic ${at}: no, I meant ${at}`),
    )
    const analyzer = createSignalAnalyzer()
    if (!resend) analyzer.append(messages)
    else for (let at = 0; at < turns; at += 1) analyzer.append(messages.slice(at, at + 1))
    return reads
  }

  it('is linear in the number of messages, at once and one by one', () => {
    for (const resend of [false, true]) expect(countReads(2000, resend)).toBe(countReads(200, resend) * 10)
  })

  /** Counts how often the words of a message are read while every phrase is searched. */
  function countLooks(text: string): number {
    const utterance = readUtterance(text)
    let looks = 0
    const words = new Proxy(utterance.words, {
      get(target, key, receiver) {
        looks += 1
        return Reflect.get(target, key, receiver)
      },
    })
    const { phrases } = loadVocabulary(['en', 'de'])
    for (const matcher of Object.values(phrases)) visitPhrases({ ...utterance, words }, matcher, () => undefined)
    return looks
  }

  it('of a message grows linearly with its words, whatever they are', () => {
    for (const unit of ['no i meant ', 'you, ', '"a ', 'this is ', "i'm ", 'what? ', 'thanks. ', 'connect me '])
      expect(countLooks(unit.repeat(300))).toBeLessThanOrEqual(countLooks(unit.repeat(30)) * 11)
  })

  it('of a message is limited', () => {
    for (const unit of ['no i meant ', '`', '"', "'a", '???', '> ']) {
      const utterance = readUtterance(unit.repeat(100_000))
      expect(utterance.text.length).toBeLessThanOrEqual(4001)
      expect(utterance.words.length).toBeLessThanOrEqual(2001)
    }
  })
})
