import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { Grammar, WireContext, WireEvent } from '../../contract/wire/grammar.ts'
import type { Finish, Reply, StreamPart } from '../../contract/wire/reply.ts'
import type { TurnPart } from '../../contract/wire/turn.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { converseGrammar } from '../bedrock-converse/grammar.ts'
import { geminiGrammar } from '../gemini/grammar.ts'
import { chatGrammar } from '../openai-chat/grammar.ts'
import { responsesGrammar } from '../openai-responses/grammar.ts'
import { createReplyCollector } from '../reply/collect-reply.ts'
import { splitReply } from '../reply/split-reply.ts'

let ids = 0
const context: WireContext = { createId: (prefix) => `${prefix}${++ids}`, nowSeconds: () => 5 }
const GRAMMARS: [string, Grammar][] = [
  ['responses', responsesGrammar],
  ['gemini', geminiGrammar],
  ['converse', converseGrammar],
]

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((value) => value.trim() !== '')
const input = fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor'), fc.jsonValue(), { maxKeys: 2 })
const calls = fc.uniqueArray(
  fc.record({ id: fc.nat(99).map((id) => `call_${id}`), name: fc.constantFrom('f', 'g'), input }),
  {
    selector: ({ id }) => id,
    maxLength: 3,
  },
)
const asParts = (list: { id: string; name: string; input: object }[]): TurnPart[] =>
  list.map(({ id, name, input }) => ({ type: 'tool-call', id, name, arguments: JSON.stringify(input) }))

const reply: fc.Arbitrary<Reply> = fc
  .record({
    thinking: fc.option(text),
    said: fc.option(text),
    calls,
    cut: fc.boolean(),
    input: fc.nat(99),
    output: fc.nat(99),
  })
  .map(({ thinking, said, calls, cut, input, output }) => {
    const parts: TurnPart[] = [
      ...(thinking === null ? [] : [{ type: 'reasoning' as const, text: thinking }]),
      ...(said === null ? [] : [{ type: 'text' as const, text: said }]),
      ...asParts(calls),
    ]
    const finish: Finish = { unified: cut ? 'length' : calls.length > 0 ? 'tool-calls' : 'stop' }
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

function encode(grammar: Grammar, list: readonly StreamPart[]): WireEvent[] {
  let state = grammar.encoder.start(context)
  return list.flatMap((part) => {
    const [next, events] = grammar.encoder.encode(state, part)
    state = next
    return [...events]
  })
}

function decode(grammar: Grammar, events: readonly WireEvent[]): StreamPart[] {
  let state = grammar.decoder.start(context)
  const list = events.flatMap((event) => {
    const [next, parts] = grammar.decoder.decode(state, event)
    state = next
    return [...parts]
  })
  return [...list, ...grammar.decoder.end(state)]
}

/** What was said, why it ended and what it cost, whatever ids and own fields stand around it. */
function essence(answer: Reply): JsonValue {
  const parts = (answer.choices[0]?.parts ?? []).map((part) => {
    if (part.type === 'tool-call') return [part.type, part.id, part.name, JSON.parse(part.arguments) as JsonValue]
    return part.type === 'text' || part.type === 'reasoning' ? [part.type, part.text] : [part.type]
  })
  const finish = answer.choices[0]?.finish.unified
  return JSON.parse(
    JSON.stringify({ parts, finish, input: answer.usage?.inputTokens, output: answer.usage?.outputTokens }),
  ) as JsonValue
}

function collect(list: readonly StreamPart[]): Reply {
  const collector = createReplyCollector({ id: '', model: '', createdAt: 0 })
  for (const part of list) collector.add(part)
  return collector.finish()
}

const KEYS =
  `input output role content type text parts contents candidates messages toolConfig tools tool_choice functionCall
  functionResponse inlineData toolUse toolResult reasoningContent item part delta response summary arguments call_id name id
  annotations logprobs usage usageMetadata groundingMetadata groundingSupports generationConfig thinkingConfig document image
  source format schema anyOf $ref properties enum items cachePoint contentBlockIndex output_index content_index reasoning
  error status incomplete_details system systemInstruction inferenceConfig functionDeclarations parameters namespace
  __proto__ constructor`.split(/\s+/)
const WORDS =
  `user assistant model message function_call function_call_output custom_tool_call reasoning input_text output_text
  input_image input_file refusal namespace function custom json_schema object array string STOP tool_use
  response.output_item.added response.output_item.done response.content_part.added response.output_text.delta
  response.reasoning_summary_text.delta response.function_call_arguments.delta response.completed response.failed error
  #/$defs/a f`.split(/\s+/)
const EVENTS = [
  'messageStart',
  'contentBlockStart',
  'contentBlockDelta',
  'contentBlockStop',
  'messageStop',
  'metadata',
  'x',
]

const { value: anything } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    fc.constantFrom<JsonValue>(null, true, 0, 1, -1, '', ...WORDS),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 }),
  ),
}))
const anyObject = fc.dictionary(fc.constantFrom(...KEYS), anything, { maxKeys: 8 })

function guarded(read: () => unknown): void {
  try {
    read()
  } catch (error) {
    if (!PlanoError.is(error)) throw error
  }
}

describe.each(GRAMMARS)('the %s grammar', (_name, grammar) => {
  it('streams the same as in a complete answer', () => {
    fc.assert(
      fc.property(reply, (answer) => {
        const whole = grammar.readResponse(grammar.writeResponse(answer, context).body, context)
        const streamed = collect(decode(grammar, encode(grammar, splitReply(answer))))
        expect(essence(whole)).toEqual(essence(answer))
        expect(essence(streamed)).toEqual(essence(answer))
      }),
    )
  })

  it('ends every stream exactly once, normally or with an error, wherever it is cut', () => {
    fc.assert(
      fc.property(reply, fc.nat(100), (answer, share) => {
        const events = encode(grammar, splitReply(answer))
        const list = decode(grammar, events.slice(0, Math.floor((events.length * share) / 100)))
        const ends = list.filter(({ type }) => type === 'error' || type === 'reply-end')
        expect(ends).toHaveLength(1)
        expect(ends[0]).toBe(list.at(-1))
        const open = new Set<number>()
        for (const part of list) {
          if (part.type.endsWith('-start') && 'block' in part) expect(open.has(part.block)).toBe(false)
          if (part.type.endsWith('-start') && 'block' in part) open.add(part.block)
          if (part.type.endsWith('-end') && 'block' in part) open.delete(part.block)
          if (part.type === 'finish') expect(open.size).toBe(0)
        }
      }),
    )
  })

  it('throws only PlanoError for any JSON, nothing in a stream, and pollutes no prototype', () => {
    fc.assert(
      fc.property(
        anyObject,
        fc.array(fc.tuple(fc.constantFrom(...EVENTS), anyObject), { maxLength: 4 }),
        (given, frames) => {
          const body = JSON.parse(JSON.stringify(given)) as JsonObject
          guarded(() => grammar.writeRequest(grammar.readRequest(body, context), context))
          guarded(() => grammar.writeResponse(grammar.readResponse(body, context), context))
          guarded(() => grammar.readConversation?.(body))
          guarded(() => grammar.writeConversation?.(body, grammar.readConversation?.(body) ?? []))
          grammar.readError(500, body)
          decode(
            grammar,
            frames.map(([event, data]) => ({ event, data: JSON.stringify(data) })),
          )
          expect(Object.keys(Object.prototype)).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })
})

/** Rounds of a responses conversation: a question, an answer with calls, the results of all of them. */
const conversation = fc
  .array(fc.record({ asked: text, said: fc.option(text), calls, done: text }), { minLength: 1, maxLength: 4 })
  .map((rounds) =>
    rounds.flatMap(({ asked, said, calls, done }, index): JsonObject[] => [
      { role: 'user', content: asked },
      ...(said === null ? [] : [{ role: 'assistant', content: said }]),
      ...calls.map(({ id, name, input }) => ({
        type: 'function_call',
        call_id: `${id}_${index}`,
        name,
        arguments: JSON.stringify(input),
      })),
      ...calls.map(({ id }) => ({ type: 'function_call_output', call_id: `${id}_${index}`, output: done })),
    ]),
  )

describe('requests of the responses API', () => {
  it('survive a round trip through the canonical turn', () => {
    fc.assert(
      fc.property(conversation, fc.option(text), (items, instructions) => {
        const listed = items.map((item) => ({ ...item, type: item.type ?? 'message' }))
        const body = { model: 'm', ...(instructions === null ? {} : { instructions }), input: listed }
        const written = responsesGrammar.writeRequest(responsesGrammar.readRequest(body, context), context)
        expect(written).toEqual({ body, losses: [] })
        const same = responsesGrammar.writeConversation?.(body, responsesGrammar.readConversation?.(body) ?? [])
        expect(same).toEqual(body)
      }),
    )
  })

  it('keep every text, call and result in order through chat completions and back', () => {
    fc.assert(
      fc.property(conversation, (items) => {
        const there = chatGrammar.writeRequest(
          responsesGrammar.readRequest({ model: 'm', input: items }, context),
          context,
        )
        const back = responsesGrammar.writeRequest(chatGrammar.readRequest(there.body, context), context).body
        const list = typeof back.input === 'string' ? [{ role: 'user', content: back.input }] : back.input
        expect(list).toEqual(items)
      }),
    )
  })
})
