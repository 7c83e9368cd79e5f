import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'
import type { Grammar, WireContext, WireEvent } from '../../contract/wire/grammar.ts'
import type { Finish, Reply } from '../../contract/wire/reply.ts'
import type { Turn, TurnPart } from '../../contract/wire/turn.ts'
import { findGrammar, loadGrammars } from '../grammars.ts'
import { splitReply } from '../reply/split-reply.ts'
import { createEventReader } from '../sse/create-event-reader.ts'
import { writeEvents } from '../sse/write-event.ts'

let ids = 0
const context: WireContext = { createId: (prefix) => `${prefix}${++ids}`, nowSeconds: () => 5 }
const DIALECTS: readonly Dialect[] = ['chat', 'responses', 'messages', 'gemini', 'converse']

await loadGrammars(DIALECTS)

function grammarOf(dialect: Dialect): Grammar {
  const grammar = findGrammar(dialect)
  if (!grammar) throw new Error(`no grammar for ${dialect}`)
  return grammar
}
const PAIRS = DIALECTS.flatMap((one) => DIALECTS.map((other): [Dialect, Dialect] => [one, other]))
const SERVED = DIALECTS.filter((dialect) => dialect !== 'converse')

/** Words that no API trims, joins or takes for JSON. */
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => `w${text.trim()}w`)
const input = fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor'), fc.jsonValue(), { maxKeys: 2 })
const calls = fc.uniqueArray(
  fc.record({ id: fc.nat(99).map((id) => `call_${id}`), name: fc.constantFrom('f', 'g'), input }),
  { selector: ({ id }) => id, maxLength: 3 },
)
const asParts = (list: { id: string; name: string; input: object }[]): TurnPart[] =>
  list.map(({ id, name, input }) => ({ type: 'tool-call', id, name, arguments: JSON.stringify(input) }))

const reply: fc.Arbitrary<Reply> = fc
  .record({ said: fc.option(words), calls, cut: fc.boolean(), input: fc.nat(99), output: fc.nat(99) })
  .map(({ said, calls, cut, input, output }) => {
    const finish: Finish = { unified: cut ? 'length' : calls.length > 0 ? 'tool-calls' : 'stop' }
    const parts: TurnPart[] = [...(said === null ? [] : [{ type: 'text' as const, text: said }]), ...asParts(calls)]
    const usage = { inputTokens: input, outputTokens: output }
    return {
      id: 'x',
      model: 'm',
      createdAt: 5,
      choices: [{ index: 0, parts, finish }],
      usage,
      source: 'chat',
      extras: {},
    }
  })

/** What was said and called, in order. */
function flatten(parts: readonly TurnPart[]): JsonValue[] {
  return parts.flatMap((part): JsonValue[] => {
    if (part.type === 'text') return part.text === '' ? [] : [['text', part.text]]
    if (part.type === 'tool-call') return [['call', part.id, part.name, JSON.parse(part.arguments) as JsonValue]]
    if (part.type === 'tool-result') return [['result', part.callId, flatten(part.content)]]
    return []
  })
}

describe.each(PAIRS)('an answer of %s, told in %s', (from, to) => {
  it('keeps text, calls, order, finish and usage', () => {
    const [source, target] = [grammarOf(from), grammarOf(to)]
    fc.assert(
      fc.property(reply, (given) => {
        const read = source.readResponse(source.writeResponse(given, context).body, context)
        const told = target.readResponse(target.writeResponse(read, context).body, context)
        const essence = (answer: Reply) => ({
          parts: flatten(answer.choices[0]?.parts ?? []),
          finish: answer.choices[0]?.finish.unified,
          input: answer.usage?.inputTokens,
          output: answer.usage?.outputTokens,
        })
        expect(essence(told)).toEqual(essence(given))
      }),
      { numRuns: 30 },
    )
  })
})

/** Rounds of a conversation in which every call gets its result. */
const turn: fc.Arbitrary<Turn> = fc
  .array(fc.record({ asked: words, said: fc.option(words), calls, done: words }), { minLength: 1, maxLength: 3 })
  .map((rounds) => ({
    model: 'm',
    messages: rounds.flatMap(({ asked, said, calls, done }, index): Turn['messages'] => {
      const own = asParts(calls.map((call) => ({ ...call, id: `${call.id}_${index}` })))
      const parts: TurnPart[] = [...(said === null ? [] : [{ type: 'text' as const, text: said }]), ...own]
      const results = own.flatMap((part): Turn['messages'] =>
        part.type === 'tool-call'
          ? [
              {
                role: 'tool',
                parts: [{ type: 'tool-result', callId: part.id, content: [{ type: 'text', text: done }] }],
              },
            ]
          : [],
      )
      const asks: Turn['messages'][number] = { role: 'user', parts: [{ type: 'text', text: asked }] }
      return parts.length === 0 ? [asks] : [asks, { role: 'assistant', parts }, ...results]
    }),
    tools: ['f', 'g'].map((name) => ({
      kind: 'function' as const,
      name,
      parameters: { type: 'object', properties: { a: { type: 'string' } } },
    })),
    maxOutputTokens: 9,
    stream: false,
    source: 'chat' as const,
    extras: {},
  }))

const conversationOf = ({ messages }: Turn) => messages.flatMap(({ parts }) => flatten(parts))

describe.each(PAIRS)('a request of %s, told in %s and back', (from, to) => {
  it('keeps texts, calls and results in order', () => {
    const [source, target] = [grammarOf(from), grammarOf(to)]
    fc.assert(
      fc.property(turn, (given) => {
        const body = source.writeRequest(given, context).body
        const there = target.writeRequest(source.readRequest(body, context), context).body
        const back = source.writeRequest(target.readRequest(there, context), context).body
        expect(conversationOf(source.readRequest(body, context))).toEqual(conversationOf(given))
        expect(conversationOf(source.readRequest(back, context))).toEqual(conversationOf(given))
      }),
      { numRuns: 30 },
    )
  })
})

describe.each(DIALECTS)('a request of %s', (dialect) => {
  it('survives a round trip through the canonical turn', () => {
    const grammar = grammarOf(dialect)
    fc.assert(
      fc.property(turn, (given) => {
        const body = JSON.parse(JSON.stringify(grammar.writeRequest(given, context).body)) as JsonObject
        const again = grammar.writeRequest(grammar.readRequest(body, context), context)
        expect(JSON.parse(JSON.stringify(again.body))).toEqual(body)
        expect(again.losses).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})

describe.each(SERVED)('a stream of %s', (dialect) => {
  it('yields the same events for any chunking', () => {
    const { encoder } = grammarOf(dialect)
    fc.assert(
      fc.property(reply, fc.array(fc.nat(400), { maxLength: 8 }), (given, cuts) => {
        let state = encoder.start(context)
        const events: WireEvent[] = splitReply(given).flatMap((part) => {
          const [next, some] = encoder.encode(state, part)
          state = next
          return [...some]
        })
        const bytes = writeEvents(events)
        const reader = createEventReader()
        const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length]
        const read = places.slice(1).flatMap((to, index) => reader.push(bytes.subarray(places[index], to)))
        expect([...read, ...reader.end()]).toEqual(events)
      }),
      { numRuns: 50 },
    )
  })
})

/** A chat completions field with a value that can be found again wherever it is written. */
const SETTINGS: [field: string, value: JsonValue, mark: string][] = [
  ['seed', 987_654_321, '987654321'],
  ['user', 'user-mark', 'user-mark'],
  ['presence_penalty', 0.12345, '0.12345'],
  ['frequency_penalty', 0.54321, '0.54321'],
  ['logit_bias', { 77777: 5 }, '77777'],
  ['metadata', { key: 'metadata-mark' }, 'metadata-mark'],
  ['verbosity', 'verbosity-mark', 'verbosity-mark'],
  ['prompt_cache_key', 'cache-mark', 'cache-mark'],
  ['prediction', { type: 'content', content: 'prediction-mark' }, 'prediction-mark'],
  ['unknown_setting', 'unknown-mark', 'unknown-mark'],
  ['temperature', 0.4321, '0.4321'],
  ['top_p', 0.8765, '0.8765'],
  ['max_completion_tokens', 4321, '4321'],
  ['stop', ['stop-mark'], 'stop-mark'],
]

describe.each(DIALECTS)('a setting told in %s', (dialect) => {
  it.each(SETTINGS)('is written or listed as lost: %s', (...row) => {
    const [field, value, mark] = row
    const asked = grammarOf('chat').readRequest({ messages: [{ role: 'user', content: 'x' }], [field]: value }, context)
    const { body, losses } = grammarOf(dialect).writeRequest(asked, context)
    const isListed = losses.some((loss) => loss.field.includes(field.split('_')[0] ?? field))
    expect(JSON.stringify(body).includes(mark) || isListed).toBe(true)
  })
})
