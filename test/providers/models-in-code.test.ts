import { createPlano, type PlanoConfigInput } from '@planojs/core'
import { afterEach, describe, expect, it } from 'vitest'

type ProviderInput = NonNullable<PlanoConfigInput['model_providers']>[number]

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

const TOOLS = [{ type: 'function', function: { name: 'add', parameters: { type: 'object', properties: {} } } }]

async function ask(run: unknown, more: Record<string, unknown> = {}, path = '/v1/chat/completions') {
  const plano = await createPlano({ model_providers: [{ model: 'mine/tiny', run } as ProviderInput] })
  open.push(() => plano.close())
  const body = { model: 'mine/tiny', max_tokens: 50, messages: [{ role: 'user', content: 'hi' }], ...more }
  const response = await plano.fetch(path, { method: 'POST', body: JSON.stringify(body) })
  const text = await response.text()
  const losses = response.headers.get('x-plano-losses')?.split(/, */).sort() ?? []
  return { status: response.status, losses, text, json: more['stream'] === true ? undefined : JSON.parse(text) }
}

describe('a function as a model', () => {
  it('receives a chat completions request for any client API, and may return text', async () => {
    const seen: unknown[] = []
    const run = (body: unknown) => {
      seen.push(body)
      return 'hello'
    }
    expect((await ask(run)).json.choices[0].message.content).toBe('hello')
    const messages = await ask(run, { system: 'short' }, '/v1/messages')
    expect(messages.json.content).toMatchObject([{ type: 'text', text: 'hello' }])
    expect(seen[1]).toMatchObject({ model: 'tiny', messages: [{ role: 'system', content: 'short' }, { role: 'user' }] })
  })

  it('may stream', async () => {
    const { text } = await ask(
      async function* () {
        yield 'a'
        yield 'b'
      },
      { stream: true },
    )
    expect(text).toContain('"content":"a"')
    expect(text.trimEnd().endsWith('[DONE]')).toBe(true)
  })

  it('that throws is a failed upstream, without its message', async () => {
    const answer = await ask(() => {
      throw new Error('secret words')
    })
    expect(answer.status).toBe(502)
    expect(answer.json.error.code).toBe('upstream_failed')
    expect(answer.text).not.toContain('secret')
  })
})

/** Behaves like a LangChain chat model: invoke, stream, bindTools. */
class LangChainLike {
  bound: unknown
  seen: unknown
  bindTools(tools: unknown) {
    this.bound = tools
    return this
  }
  async invoke(messages: unknown) {
    this.seen = messages
    const usage_metadata = { input_tokens: 3, output_tokens: 2 }
    if (this.bound === undefined) return { content: [{ type: 'text', text: 'from chain' }], usage_metadata }
    return { content: '', tool_calls: [{ id: 'c1', name: 'add', args: { a: 1 } }], usage_metadata }
  }
  async stream() {
    return (async function* () {
      yield { content: 'from ' }
      yield { content: 'chain', usage_metadata: { input_tokens: 3, output_tokens: 2 } }
    })()
  }
}

describe('a LangChain chat model', () => {
  it('answers whole, with usage', async () => {
    const model = new LangChainLike()
    const { json } = await ask(model)
    expect(json.choices[0]).toMatchObject({ message: { content: 'from chain' }, finish_reason: 'stop' })
    expect(json.usage).toMatchObject({ prompt_tokens: 3, completion_tokens: 2 })
    expect(model.seen).toEqual([{ role: 'user', content: 'hi' }])
  })

  it('gets stop words, and what it does not get is listed', async () => {
    const options: object[] = []
    const model = new (class extends LangChainLike {
      override async invoke(messages: unknown, given?: object) {
        options.push(given ?? {})
        return super.invoke(messages)
      }
    })()
    const { losses } = await ask(model, { stop: 'END', temperature: 0.2, response_format: { type: 'json_object' } })
    expect(options).toMatchObject([{ stop: ['END'] }])
    expect(losses).toEqual(['max_tokens', 'response_format', 'temperature'])
    expect((await ask(model, { max_tokens: undefined })).losses).toEqual([])
  })

  it('calls tools', async () => {
    const { json } = await ask(new LangChainLike(), { tools: TOOLS })
    expect(json.choices[0].finish_reason).toBe('tool_calls')
    expect(json.choices[0].message.tool_calls).toMatchObject([
      { id: 'c1', function: { name: 'add', arguments: '{"a":1}' } },
    ])
  })

  it('streams', async () => {
    const { text } = await ask(new LangChainLike(), { stream: true })
    expect(text).toContain('"content":"from "')
    expect(text).toContain('[DONE]')
  })
})

/** Behaves like a language model of the AI SDK. */
class SdkLike {
  readonly specificationVersion = 'v3'
  seen: Record<string, unknown> = {}
  async doGenerate(options: Record<string, unknown>) {
    this.seen = options
    return {
      content: [
        { type: 'reasoning', text: 'hm' },
        { type: 'text', text: 'from sdk' },
        ...(options['tools'] === undefined
          ? []
          : [{ type: 'tool-call', toolCallId: 't1', toolName: 'add', input: '{"a":2}' }]),
      ],
      finishReason: { unified: options['tools'] === undefined ? 'length' : 'tool-calls' },
      usage: { inputTokens: { total: 4 }, outputTokens: { total: 5 } },
    }
  }
  async doStream() {
    const parts = [
      { type: 'stream-start' },
      { type: 'text-delta', id: '0', delta: 'from sdk' },
      { type: 'finish', finishReason: 'stop', usage: { inputTokens: 4, outputTokens: 5 } },
    ]
    const stream = new ReadableStream({
      start(controller) {
        for (const part of parts) controller.enqueue(part)
        controller.close()
      },
    })
    return { stream }
  }
}

describe('an AI SDK model', () => {
  it('receives prompt and settings under its own names, and answers', async () => {
    const model = new SdkLike()
    const { json } = await ask(model, {
      temperature: 0.5,
      stop: 'END',
      messages: [
        { role: 'system', content: 'short' },
        { role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } }] },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'x', type: 'function', function: { name: 'add', arguments: '{"a":1}' } }],
        },
        { role: 'tool', tool_call_id: 'x', content: '3' },
      ],
    })
    expect(json.choices[0]).toMatchObject({ message: { content: 'from sdk' }, finish_reason: 'length' })
    expect(json.usage).toMatchObject({ prompt_tokens: 4, completion_tokens: 5 })
    expect(model.seen).toMatchObject({
      temperature: 0.5,
      maxOutputTokens: 50,
      stopSequences: ['END'],
      prompt: [
        { role: 'system', content: 'short' },
        { role: 'user', content: [{ type: 'file', mediaType: 'image/png', data: 'AAAA' }] },
        { role: 'assistant', content: [{ type: 'tool-call', toolCallId: 'x', toolName: 'add', input: { a: 1 } }] },
        { role: 'tool', content: [{ type: 'tool-result', toolName: 'add', output: { type: 'text', value: '3' } }] },
      ],
    })
  })

  it('calls tools and streams', async () => {
    const { json } = await ask(new SdkLike(), { tools: TOOLS, tool_choice: 'required' })
    expect(json.choices[0].message.tool_calls).toMatchObject([{ id: 't1', function: { arguments: '{"a":2}' } }])
    const { text } = await ask(new SdkLike(), { stream: true })
    expect(text).toContain('from sdk')
    expect(text).toContain('[DONE]')
  })
})
