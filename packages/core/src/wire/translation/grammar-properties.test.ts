import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { Grammar, WireContext, WireEvent } from '../../contract/wire/grammar.ts'
import type { Finish, Reply, StreamPart, Usage } from '../../contract/wire/reply.ts'
import type { TurnPart } from '../../contract/wire/turn.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { messagesGrammar } from '../anthropic-messages/grammar.ts'
import { chatGrammar } from '../openai-chat/grammar.ts'
import { createReplyCollector } from '../reply/collect-reply.ts'
import { splitReply } from '../reply/split-reply.ts'

let ids = 0
const turn = { messages: [], stream: true, streamUsage: true, source: 'chat' as const, extras: {} }
const context: WireContext = { createId: (prefix) => `${prefix}${++ids}`, nowSeconds: () => 5, turn }
const GRAMMARS: [string, Grammar][] = [
  ['chat', chatGrammar],
  ['messages', messagesGrammar],
]

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((value) => value.trim() !== '')
const input = fc.dictionary(
  fc.string({ maxLength: 6 }).filter((key) => key !== '__proto__'),
  fc.jsonValue(),
  { maxKeys: 3 },
)
const callId = fc.integer({ min: 0, max: 999_999 }).map((value) => `call_${value}`)

const toolCalls: fc.Arbitrary<TurnPart[]> = fc
  .uniqueArray(fc.record({ id: callId, name: fc.constantFrom('f', 'g', 'constructor'), input }), {
    selector: (call) => call.id,
    maxLength: 3,
  })
  .map((calls) =>
    calls.map(({ id, name, input }) => ({ type: 'tool-call', id, name, arguments: JSON.stringify(input) })),
  )

/** What every API can answer: thinking, then text, then calls. */
const parts: fc.Arbitrary<TurnPart[]> = fc
  .record({ thinking: fc.option(text), said: fc.option(text), calls: toolCalls })
  .map(({ thinking, said, calls }) => [
    ...(thinking === null ? [] : [{ type: 'reasoning' as const, text: thinking }]),
    ...(said === null ? [] : [{ type: 'text' as const, text: said }]),
    ...calls,
  ])

const usage: fc.Arbitrary<Usage> = fc
  .record({ fresh: fc.nat(9999), cachedInputTokens: fc.nat(999), outputTokens: fc.nat(9999) })
  .map(({ fresh, cachedInputTokens, outputTokens }) => ({
    inputTokens: fresh + cachedInputTokens,
    cachedInputTokens,
    outputTokens,
  }))

const reply: fc.Arbitrary<Reply> = fc.record({ parts, usage, cut: fc.boolean() }).map(({ parts, usage, cut }) => {
  const hasCalls = parts.some((part) => part.type === 'tool-call')
  const finish: Finish = { unified: cut ? 'length' : hasCalls ? 'tool-calls' : 'stop' }
  return {
    id: 'x1',
    model: 'm',
    createdAt: 5,
    choices: [{ index: 0, parts, finish }],
    usage,
    source: 'converse',
    extras: {},
  }
})

function streamOf(grammar: Grammar, list: readonly StreamPart[]): WireEvent[] {
  let state = grammar.encoder.start(context)
  return list.flatMap((part) => {
    const [next, events] = grammar.encoder.encode(state, part)
    state = next
    return [...events]
  })
}

function decode(grammar: Grammar, events: readonly WireEvent[]): StreamPart[] {
  let state = grammar.decoder.start(context)
  const list: StreamPart[] = []
  for (const event of events) {
    const [next, some] = grammar.decoder.decode(state, event)
    state = next
    list.push(...some)
  }
  return [...list, ...grammar.decoder.end(state)]
}

function collect(list: readonly StreamPart[]): Reply {
  const collector = createReplyCollector({ id: '', model: '', createdAt: 0 })
  for (const part of list) collector.add(part)
  return collector.finish()
}

const NO_USAGE: Usage = { inputTokens: -1, outputTokens: -1 }

/** What both forms of one answer must agree on. */
function essence(answer: Reply): JsonValue {
  const { inputTokens, outputTokens, cachedInputTokens, cacheWriteTokens = 0 } = answer.usage ?? NO_USAGE
  const usage = { inputTokens, outputTokens, cachedInputTokens, cacheWriteTokens }
  const choices = answer.choices.map(({ index, parts, finish }) => ({ index, parts, finish: finish.unified }))
  return JSON.parse(JSON.stringify({ model: answer.model, choices, usage })) as JsonValue
}

describe.each(GRAMMARS)('the %s grammar', (_name, grammar) => {
  it('decodes a stream to the same as the complete answer', () => {
    fc.assert(
      fc.property(reply, (answer) => {
        const whole = grammar.readResponse(grammar.writeResponse(answer, context).body, context)
        const streamed = collect(decode(grammar, streamOf(grammar, splitReply(whole))))
        expect(essence(streamed)).toEqual(essence(whole))
        expect(essence(whole)).toEqual(essence(answer))
      }),
    )
  })

  it('writes an answer back as it was read', () => {
    fc.assert(
      fc.property(reply, (answer) => {
        const body = { ...grammar.writeResponse(answer, context).body, own_field: { a: 1 } }
        const again = grammar.writeResponse(grammar.readResponse(body, context), context)
        expect(again.body).toEqual(body)
        expect(again.losses).toEqual([])
      }),
    )
  })

  it('closes every open block before it finishes, or reports an error', () => {
    fc.assert(
      fc.property(reply, fc.nat(100), (answer, share) => {
        const events = streamOf(grammar, splitReply(answer))
        const cut = events.slice(0, Math.floor((events.length * share) / 100))
        const list = decode(grammar, cut)
        const open = new Set<number>()
        for (const part of list) {
          if (part.type.endsWith('-start') && 'block' in part) open.add(part.block)
          if (part.type.endsWith('-end') && 'block' in part) open.delete(part.block)
          if (part.type === 'finish') expect(open.size).toBe(0)
        }
        expect(['error', 'reply-end']).toContain(list.at(-1)?.type)
        expect(list.filter((part) => part.type === 'error' || part.type === 'reply-end')).toHaveLength(1)
      }),
    )
  })

  it('throws only PlanoError for any JSON, and nothing in a stream', () => {
    const keys = [
      'messages',
      'content',
      'role',
      'type',
      'tools',
      'tool_choice',
      'choices',
      'delta',
      'usage',
      '__proto__',
      'system',
    ]
    const words = ['user', 'assistant', 'tool', 'text', 'image', 'tool_use', 'content_block_start', 'message_start']
    const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 6, depthSize: 'medium' },
        fc.constantFrom<JsonValue>(null, true, 1, -1, '', ...words),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 5 }),
      ),
    }))
    const guarded = (read: () => unknown) => {
      try {
        read()
      } catch (error) {
        if (!PlanoError.is(error)) throw error
      }
    }
    fc.assert(
      fc.property(value, (json) => {
        const body = (
          typeof json === 'object' && json !== null && !Array.isArray(json) ? json : { messages: json }
        ) as JsonObject
        const own = JSON.parse(JSON.stringify(body)) as JsonObject
        guarded(() => grammar.writeRequest(grammar.readRequest(own, context), context))
        guarded(() => grammar.readResponse(own, context))
        guarded(() => grammar.readConversation?.(own))
        grammar.readError(500, json)
        decode(grammar, [
          { data: JSON.stringify(json) },
          { data: JSON.stringify({ choices: [own], type: 'content_block_delta' }) },
        ])
        expect(({} as Record<string, unknown>)['messages']).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })
})

const round = fc.record({
  asked: text,
  said: fc.option(text),
  calls: toolCalls,
  results: fc.array(text, { minLength: 3, maxLength: 3 }),
})

/** A chat conversation in which every call gets its result. */
const conversation = fc.array(round, { minLength: 1, maxLength: 4 }).map((rounds) =>
  rounds.flatMap(({ asked, said, calls, results }, index): JsonObject[] => {
    const named = calls.flatMap((call) => (call.type === 'tool-call' ? [{ ...call, id: `${call.id}_${index}` }] : []))
    const assistant: JsonObject = { role: 'assistant', content: said }
    if (named.length > 0) {
      assistant['tool_calls'] = named.map(({ id, name, arguments: input }) => ({
        id,
        type: 'function',
        function: { name, arguments: input },
      }))
    }
    const tools = named.map(({ id }, place) => ({ role: 'tool', tool_call_id: id, content: results[place] ?? '' }))
    const isSilent = said === null && named.length === 0
    return [{ role: 'user', content: asked }, ...(isSilent ? [] : [assistant]), ...tools]
  }),
)

describe('chat requests through messages and back', () => {
  it('keep every text, call and result in order', () => {
    fc.assert(
      fc.property(conversation, (messages) => {
        const there = messagesGrammar.writeRequest(
          chatGrammar.readRequest({ model: 'm', messages }, context),
          context,
        ).body
        const back = chatGrammar.writeRequest(messagesGrammar.readRequest(there, context), context).body
        const flat = (list: JsonObject[]) =>
          list.flatMap((message): JsonValue[] => {
            const content = message['content']
            const texts = Array.isArray(content)
              ? content.map((part) => (part as JsonObject)['text'] ?? null)
              : [content ?? null]
            const said = texts.filter((value) => value !== null).map((value) => [message['role'] ?? null, value])
            const calls = (message['tool_calls'] ?? []) as JsonValue[]
            return [...said, ...calls, ...(message['tool_call_id'] === undefined ? [] : [message['tool_call_id']])]
          })
        const trimmed = (list: JsonValue[]) => JSON.stringify(list).replace(/\s+"/g, '"')
        expect(trimmed(flat(back['messages'] as JsonObject[]))).toBe(trimmed(flat(messages)))
      }),
    )
  })
})
