import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import type { Finish, Reply } from '../../../contract/wire/reply.ts'
import type { TurnPart } from '../../../contract/wire/turn.ts'
import { responsesGrammar } from '../grammar.ts'
import { applyRules } from '../request/apply-rules.ts'

const context: WireContext = { createId: (prefix) => `${prefix}new`, nowSeconds: () => 1_700_000_000 }

const reply = (parts: TurnPart[], finish: Finish = { unified: 'stop' }): Reply => ({
  id: 'chatcmpl-1',
  model: 'gpt',
  createdAt: 5,
  choices: [{ index: 0, parts, finish }],
  source: 'chat',
  extras: {},
})

const write = (value: Reply, more: Partial<WireContext> = {}) =>
  responsesGrammar.writeResponse(value, { ...context, ...more }).body

describe('writing a response object', () => {
  it('J1: a text becomes a message item of a completed response', () => {
    expect(write(reply([{ type: 'text', text: 'Hi' }]))).toMatchObject({
      id: 'resp_new',
      object: 'response',
      status: 'completed',
      error: null,
      incomplete_details: null,
      output: [
        {
          type: 'message',
          role: 'assistant',
          status: 'completed',
          content: [{ type: 'output_text', text: 'Hi', annotations: [], logprobs: [] }],
        },
      ],
    })
  })

  it('drops fields that only the other API has, and lists those with a value', () => {
    const extras = { kv_transfer_params: null, prompt_logprobs: null, citations: ['https://a.test'] }
    const { losses } = responsesGrammar.writeResponse({ ...reply([]), extras }, context)
    expect(losses.map(({ field }) => field)).toEqual(['citations'])
  })

  it('J2: calls without text become items on their own', () => {
    const body = write(
      reply([{ type: 'tool-call', id: 'call_1', name: 'f', arguments: '{}' }], { unified: 'tool-calls' }),
    )
    expect(body).toMatchObject({
      status: 'completed',
      output: [
        { type: 'function_call', id: 'fc_new', call_id: 'call_1', name: 'f', arguments: '{}', status: 'completed' },
      ],
    })
    expect(body.output).toHaveLength(1)
  })

  it.each([
    ['length', 'incomplete', 'max_output_tokens'],
    ['content-filter', 'incomplete', 'content_filter'],
    ['refusal', 'incomplete', 'content_filter'],
    ['pause', 'completed', undefined],
    ['unknown', 'completed', undefined],
    ['error', 'failed', undefined],
  ] as const)('J4, J5: finish %s', (unified, status, reason) => {
    const body = write(reply([{ type: 'text', text: 'x' }], { unified }))
    expect(body.status).toBe(status)
    expect(body.incomplete_details).toEqual(reason === undefined ? null : { reason })
    expect(body.error === null).toBe(status !== 'failed')
  })

  it('J7, J11: usage has its details, even when it is unknown', () => {
    const empty = { cached_tokens: 0 }
    expect(write(reply([])).usage).toEqual({
      input_tokens: 0,
      input_tokens_details: empty,
      output_tokens: 0,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 0,
    })
    const counted = {
      ...reply([]),
      usage: { inputTokens: 10, outputTokens: 4, cachedInputTokens: 6, reasoningTokens: 2 },
    }
    expect(write(counted).usage).toMatchObject({
      input_tokens_details: { cached_tokens: 6 },
      output_tokens_details: { reasoning_tokens: 2 },
      total_tokens: 14,
    })
  })

  it('J8: the request’s settings are repeated', () => {
    const asked = {
      instructions: 'Be brief.',
      temperature: 0.3,
      top_p: 0.5,
      max_output_tokens: 9,
      parallel_tool_calls: false,
      store: false,
      metadata: { a: 'b' },
      previous_response_id: 'resp_0',
      truncation: 'auto',
      max_tool_calls: 2,
      user: 'u',
      tools: [{ type: 'function', name: 'f', parameters: { type: 'object' }, strict: true }],
      tool_choice: { type: 'function', name: 'f' },
    }
    const text = { format: { type: 'json_schema', name: 'n', schema: {} }, verbosity: 'low' }
    const turn = responsesGrammar.readRequest(
      { model: 'm', input: 'x', ...asked, text, reasoning: { effort: 'high' } },
      context,
    )
    expect(write(reply([]), { turn })).toMatchObject({ ...asked, text, reasoning: { effort: 'high', summary: null } })
  })

  it('has every required field of the specification, with defaults', () => {
    const demanded = `id object created_at error incomplete_details instructions model tools output parallel_tool_calls
      metadata tool_choice temperature top_p`.split(/\s+/)
    const body = write(reply([]))
    for (const field of demanded) expect(body[field], field).not.toBeUndefined()
  })

  it('reasoning comes before the message; another provider can read its own signature back', () => {
    const body = write({
      ...reply([
        { type: 'reasoning', text: 'hm', signature: 'sig' },
        { type: 'text', text: 'a' },
      ]),
      source: 'messages',
    })
    expect(body.output).toMatchObject([
      { type: 'reasoning', id: 'rs_new', summary: [{ type: 'summary_text', text: 'hm' }] },
      { type: 'message' },
    ])
    const again = responsesGrammar.readRequest({ input: body.output as JsonObject[] }, context)
    expect(again.messages[0]?.parts[0]).toMatchObject({
      type: 'reasoning',
      text: 'hm',
      signature: 'sig',
      origin: 'messages',
    })
  })

  it('reasoning of other providers is not sent to OpenAI', () => {
    const body = write(
      reply([
        { type: 'reasoning', text: 'hm' },
        { type: 'text', text: 'a' },
      ]),
    )
    const request = { model: 'm', input: body.output as JsonObject[] }
    expect(applyRules(request, context)).toMatchObject({
      body: { input: [{ type: 'message' }] },
      losses: [{ field: 'input.reasoning' }],
    })
    const turn = responsesGrammar.readRequest(request, context)
    expect(turn.messages[0]?.parts[0]).toMatchObject({ type: 'reasoning', text: 'hm', origin: 'chat' })
    const written = responsesGrammar.writeRequest(turn, context)
    expect(JSON.stringify(written.body)).not.toContain('hm')
    const native = { type: 'reasoning', id: 'rs', summary: [], encrypted_content: 'gAAA' }
    expect(applyRules({ model: 'm', input: [native] }, context)).toEqual({
      body: { model: 'm', input: [native] },
      losses: [],
    })
  })

  it('each signed reasoning is a separate item', () => {
    const thought = (text: string): TurnPart => ({ type: 'reasoning', text, signature: `of ${text}` })
    const body = write({ ...reply([thought('a'), thought('b')]), source: 'messages' })
    expect(body.output).toHaveLength(2)
  })

  it('a signature on a call comes back with the call', () => {
    const body = write(reply([{ type: 'tool-call', id: 'c', name: 'f', arguments: '{}', signature: 's' }]))
    const again = responsesGrammar.readRequest({ input: body.output as JsonObject[] }, context)
    expect(again.messages[0]?.parts[0]).toMatchObject({ type: 'tool-call', signature: 's' })
  })

  it('calls of a namespace name it', () => {
    const tools = [{ type: 'namespace', name: 'crm', tools: [{ type: 'function', name: 'f' }] }]
    const turn = responsesGrammar.readRequest({ model: 'm', input: 'x', tools }, context)
    const body = write(reply([{ type: 'tool-call', id: 'c', name: 'f', arguments: '{}' }]), { turn })
    expect(body.output).toMatchObject([{ type: 'function_call', name: 'f', namespace: 'crm' }])
  })

  it('refusals, images and audio', () => {
    const body = write(
      reply([
        { type: 'refusal', text: 'no' },
        { type: 'image', source: { kind: 'data', data: 'AAAA', mediaType: 'image/png' } },
        { type: 'audio', source: { kind: 'data', data: 'BBBB', mediaType: 'audio/wav' }, transcript: 'hi' },
      ]),
    )
    expect(body.output).toMatchObject([
      { type: 'message', content: [{ type: 'refusal', refusal: 'no' }] },
      { type: 'image_generation_call', result: 'AAAA' },
      { type: 'message', content: [{ type: 'output_audio', data: 'BBBB', transcript: 'hi' }] },
    ])
  })
})

describe('reading a response object', () => {
  const native: JsonObject = {
    id: 'resp_1',
    object: 'response',
    created_at: 7,
    status: 'completed',
    error: null,
    incomplete_details: null,
    model: 'gpt-5',
    instructions: null,
    temperature: null,
    top_p: null,
    metadata: null,
    tool_choice: { type: 'function', name: 'f' },
    tools: [],
    parallel_tool_calls: true,
    service_tier: 'default',
    some_new_field: { a: 1 },
    output: [
      { id: 'rs_1', type: 'reasoning', summary: [], encrypted_content: 'gAAA', status: 'completed' },
      {
        id: 'msg_1',
        type: 'message',
        status: 'completed',
        role: 'assistant',
        phase: 'commentary',
        content: [{ type: 'output_text', text: 'a', annotations: [], logprobs: [] }],
      },
      {
        id: 'msg_2',
        type: 'message',
        status: 'completed',
        role: 'assistant',
        content: [
          {
            type: 'output_text',
            text: 'b',
            annotations: [{ type: 'file_citation', file_id: 'f', index: 1 }],
            logprobs: [],
          },
        ],
      },
      { id: 'fc_1', type: 'function_call', status: 'completed', call_id: 'c', name: 'f', arguments: '{}' },
    ],
    usage: {
      input_tokens: 3,
      input_tokens_details: { cached_tokens: 1 },
      output_tokens: 2,
      output_tokens_details: { reasoning_tokens: 1 },
      total_tokens: 5,
    },
  }

  it('J13: a native response survives a round trip', () => {
    const read = responsesGrammar.readResponse(native, context)
    const written = responsesGrammar.writeResponse(read, context).body
    expect(written).toMatchObject(native)
    expect(written.output).toEqual(native.output)
  })

  it('reports why it stopped', () => {
    const finish = (fields: JsonObject) =>
      responsesGrammar.readResponse({ ...native, ...fields }, context).choices[0]?.finish.unified
    expect(finish({})).toBe('tool-calls')
    expect(finish({ output: [] })).toBe('stop')
    expect(finish({ status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } })).toBe('length')
    expect(finish({ status: 'incomplete', incomplete_details: { reason: 'content_filter' } })).toBe('content-filter')
    expect(finish({ status: 'failed' })).toBe('error')
    expect(finish({ status: 'queued' })).toBe('unknown')
  })

  it('refuses an invalid response object', () => {
    const code = 'invalid_upstream_answer'
    expect(() => responsesGrammar.readResponse({ output: 'x' }, context)).toThrow(expect.objectContaining({ code }))
    expect(() => responsesGrammar.readResponse({ output: [{ type: 'function_call' }] }, context)).toThrow(
      expect.objectContaining({ code }),
    )
  })
})

describe('errors', () => {
  it('are read from the envelope and written into it', () => {
    const body = { error: { message: 'no', type: 'invalid_request_error', param: 'input', code: null } }
    const error = responsesGrammar.readError(400, body)
    expect(error).toMatchObject({ status: 400, message: 'no', param: 'input' })
    expect(responsesGrammar.writeError(error)).toEqual(body)
  })

  it('another provider’s type becomes OpenAI’s type for the status', () => {
    const error = { status: 529, type: 'overloaded_error', message: 'busy' }
    expect(responsesGrammar.writeError(error)).toEqual({
      error: { message: 'busy', type: 'server_error', param: null, code: null },
    })
  })

  it('as an event', () => {
    const { event, data } = responsesGrammar.writeErrorEvent({
      status: 429,
      type: 'rate_limit_error',
      code: 'rate_limit_exceeded',
      message: 'slow',
    })
    expect(event).toBe('error')
    expect(JSON.parse(data)).toMatchObject({ type: 'error', code: 'rate_limit_exceeded', message: 'slow', param: null })
  })
})
