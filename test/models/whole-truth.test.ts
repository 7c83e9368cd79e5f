import { createPlano, type PlanoConfigInput, type ResponseEvent } from '@planojs/core'
import { createScriptedProvider, type ScriptedReply } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const KEY = 'sk-canary-0123456789'

async function open(model: string, script: ScriptedReply | undefined, more: Partial<PlanoConfigInput> = {}) {
  const provider = await createScriptedProvider(script === undefined ? {} : { script })
  closers.push(() => provider.close())
  const isBare = /^(anthropic|gemini|amazon_bedrock|chatgpt)\//.test(model)
  const entry = { model, access_key: KEY, base_url: isBare ? provider.url : provider.baseUrl }
  const plano = await createPlano({ model_providers: [entry], ...more }, { env: {} })
  closers.push(() => plano.close({ drainMs: 0 }))
  const settled = new Promise<ResponseEvent>((resolve) => void plano.on('response', resolve))
  const post = (path: string, body: object) => plano.fetch(path, { method: 'POST', body: JSON.stringify(body) })
  return { provider, plano, settled, post }
}

const hello = [{ role: 'user', content: 'hi' }]

describe('losses in translation', () => {
  it('are listed in a header and in the response event', async () => {
    const { post, settled } = await open('anthropic/claude-sonnet-4-5', 'hi')
    const body = { model: 'claude-sonnet-4-5', messages: hello, seed: 7, logit_bias: { 5: 1 } }
    const answer = await post('/v1/chat/completions', body)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-plano-losses')?.split(',').sort()).toEqual(['logit_bias', 'seed'])
    expect((await settled).losses).toEqual(
      expect.arrayContaining([{ field: 'seed', reason: expect.any(String) as string }]),
    )
  })

  it('are listed too when a model refuses a field of its own API', async () => {
    const { post, provider } = await open('openai/o4-mini', 'hi')
    const answer = await post('/v1/chat/completions', { model: 'o4-mini', messages: hello, temperature: 0.2 })
    expect(provider.requests[0]?.body).not.toHaveProperty('temperature')
    expect(answer.headers.get('x-plano-losses')).toBe('temperature')
  })

  it('are not mentioned when there are none', async () => {
    const { post, settled } = await open('openai/gpt-4o', 'hi')
    const answer = await post('/v1/messages', { model: 'gpt-4o', max_tokens: 5, messages: hello })
    expect(answer.headers.get('x-plano-losses')).toBeNull()
    expect(await settled).not.toHaveProperty('losses')
  })
})

describe('user content that an API cannot express', () => {
  const sound = [
    { type: 'text', text: 'What is said here?' },
    { type: 'input_audio', input_audio: { data: 'AAAA', format: 'wav' } },
  ]
  const asked = [{ role: 'user', content: sound }]

  it('is refused by name instead of answering a different question', async () => {
    const { post, provider } = await open('anthropic/claude-sonnet-4-5', 'hi')
    const answer = await post('/v1/chat/completions', { model: 'claude-sonnet-4-5', messages: asked })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      error: { code: 'unsupported_content', param: 'messages[0].content[1]', type: 'invalid_request_error' },
    })
    expect(provider.requests).toEqual([])
  })

  it('goes to the next model that supports it', async () => {
    const hearing = await createScriptedProvider({ script: 'a bell' })
    closers.push(() => hearing.close())
    const { post } = await open('anthropic/claude-sonnet-4-5', 'hi', {
      model_providers: [
        { model: 'anthropic/claude-sonnet-4-5', access_key: KEY, base_url: 'http://127.0.0.1:9' },
        { model: 'openai/gpt-audio', access_key: KEY, base_url: hearing.baseUrl },
      ],
      model_aliases: { ear: { target: 'anthropic/claude-sonnet-4-5', fallbacks: ['openai/gpt-audio'] } },
    })
    // A file stored at its provider. No capability table covers it, so the first model is tried.
    const content = [...sound.slice(0, 1), { type: 'file', file: { file_id: 'file-1' } }]
    const body = { model: 'ear', messages: [{ role: 'user', content }] }
    const answer = await post('/v1/chat/completions', body)
    expect(await answer.json()).toMatchObject({ choices: [{ message: { content: 'a bell' } }] })
    expect(JSON.parse(answer.headers.get('x-plano-decision') ?? '')).toMatchObject({
      models: ['anthropic/claude-sonnet-4-5', 'openai/gpt-audio'],
    })
    expect(hearing.requests.map((request) => request.body)).toEqual([{ ...body, model: 'gpt-audio' }])
  })

  it('is converted to text if possible', async () => {
    const { post, provider } = await open('openai/gpt-4o', 'hi')
    const result = {
      type: 'search_result',
      source: 'https://a.test',
      title: 'Bells',
      content: [{ type: 'text', text: 'ding' }],
    }
    const paper = { type: 'document', source: { type: 'content', content: [{ type: 'text', text: 'dong' }] } }
    const ask = (messages: object[]) => post('/v1/messages', { model: 'gpt-4o', max_tokens: 9, messages })
    const question = [{ role: 'user', content: [result, paper, { type: 'text', text: 'How does it go?' }] }]
    expect((await ask(question)).status).toBe(200)
    const words = 'Bells\nhttps://a.test\nding'
    expect(provider.requests[0]?.body).toMatchObject({
      messages: [{ content: [{ text: words }, { text: 'dong' }, { text: 'How does it go?' }] }],
    })
    const searched = [
      { role: 'assistant', content: [{ type: 'tool_use', id: 'call_1', name: 'search', input: {} }] },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'call_1', content: [result] }] },
    ]
    expect((await ask([...hello, ...searched])).status).toBe(200)
    expect(JSON.stringify(provider.requests[1]?.body['messages'])).toContain(JSON.stringify(words).slice(1, -1))
    // The text alone would not be the same document.
    const picture = { type: 'image', source: { type: 'url', url: 'https://a.test/bell.png' } }
    const painted = { ...paper, source: { type: 'content', content: [...paper.source.content, picture] } }
    expect((await ask([{ role: 'user', content: [painted] }])).status).toBe(400)
  })

  it('is refused for a stored prompt of another provider', async () => {
    const { post } = await open('anthropic/claude-sonnet-4-5', 'hi')
    const answer = await post('/v1/responses', { model: 'claude-sonnet-4-5', input: 'hi', prompt: { id: 'pmpt_1' } })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { code: 'unsupported_content', param: 'prompt' } })
  })

  it.each([
    'anthropic/claude-sonnet-4-5',
    'gemini/gemini-2.5-flash',
    'amazon_bedrock/anthropic.claude-3-5-haiku-20241022-v1:0',
  ])('may be omitted from an earlier answer: %s', async (model) => {
    const { post, provider } = await open(model, 'hi')
    const spoken = { role: 'assistant', audio: { id: 'audio_1' }, content: null }
    const messages = [...hello, spoken, { role: 'user', content: 'again' }]
    const answer = await post('/v1/chat/completions', { model, messages })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-plano-losses')).toMatch(/audio|content/)
    expect(JSON.stringify(provider.requests[0]?.body)).not.toContain('audio_1')
  })
})

describe('images that a model generates', () => {
  const picture = { inlineData: { mimeType: 'image/png', data: 'aGVsbG8=' } }
  const chunk = (parts: object[], finish?: string) => ({
    data: {
      candidates: [{ content: { role: 'model', parts }, index: 0, ...(finish ? { finishReason: finish } : {}) }],
      usageMetadata: { promptTokenCount: 3, candidatesTokenCount: 4, totalTokenCount: 7 },
    },
  })
  const frames = [chunk([{ text: 'Here: ' }]), chunk([picture]), chunk([{ text: 'done' }], 'STOP')]
  const read = async (answer: Response) =>
    (await answer.text())
      .split('\n')
      .filter((line) => line.startsWith('data: {'))
      .map((line) => JSON.parse(line.slice('data: '.length)))

  it('reach a chat client next to the text', async () => {
    const { post } = await open('gemini/gemini-2.5-flash-image', { frames } as ScriptedReply)
    const chunks = await read(
      await post('/v1/chat/completions', { model: 'gemini-2.5-flash-image', messages: hello, stream: true }),
    )
    const deltas = chunks.flatMap(({ choices }) => choices.map(({ delta }: { delta: object }) => delta))
    expect(deltas.map(({ content = '' }) => content).join('')).toBe('Here: done')
    expect(deltas.flatMap(({ images = [] }) => images)).toEqual([
      { type: 'image_url', image_url: { url: 'data:image/png;base64,aGVsbG8=' } },
    ])
  })

  it('reach a responses client as an item between its messages', async () => {
    const { post } = await open('gemini/gemini-2.5-flash-image', { frames } as ScriptedReply)
    const events = await read(
      await post('/v1/responses', { model: 'gemini-2.5-flash-image', input: 'draw', stream: true, store: false }),
    )
    const { response } = events.at(-1)
    expect(response.output.map(({ type }: { type: string }) => type)).toEqual([
      'message',
      'image_generation_call',
      'message',
    ])
    expect(response.output[1].result).toBe('aGVsbG8=')
  })

  it('are listed as a loss in messages', async () => {
    const { post, settled } = await open('gemini/gemini-2.5-flash-image', { frames } as ScriptedReply)
    const body = { model: 'gemini-2.5-flash-image', max_tokens: 50, messages: hello, stream: true }
    await (await post('/v1/messages', body)).text()
    expect((await settled).losses).toEqual([{ field: 'output.image', reason: expect.any(String) as string }])
  })
})

describe('an upstream that only streams', () => {
  const SAID: ScriptedReply = { text: 'Whole.', usage: { inputTokens: 3, outputTokens: 4 } }

  it('returns complete answers on request, in any API', async () => {
    const { post, provider } = await open('chatgpt/gpt-5.1-codex', SAID)
    const chat = await (await post('/v1/chat/completions', { model: 'gpt-5.1-codex', messages: hello })).json()
    expect(chat.choices[0].message.content).toBe('Whole.')
    expect(chat.usage.total_tokens).toBe(7)
    const response = await (await post('/v1/responses', { model: 'gpt-5.1-codex', input: 'hi' })).json()
    expect(response).toMatchObject({ object: 'response', status: 'completed' })
    expect(response.output.at(-1).content[0].text).toBe('Whole.')
    for (const { body } of provider.requests) {
      expect(body).toMatchObject({ stream: true, store: false, instructions: expect.any(String) as string })
      expect(Array.isArray(body['input'])).toBe(true)
    }
  })
})

describe('errors', () => {
  it('never contain a key that a provider quotes', async () => {
    const { post } = await open('openai/gpt-4o', { status: 401, error: { message: `Incorrect key: ${KEY}.` } })
    const text = await (await post('/v1/chat/completions', { model: 'gpt-4o', messages: hello })).text()
    expect(text).toContain('Incorrect key: [key].')
    expect(text).not.toContain(KEY)
  })

  it('contain the request id if the API has a field for it', async () => {
    const { post } = await open('openai/gpt-4o', { status: 400, error: { message: 'no' } })
    const refused = await post('/v1/messages', { model: 'gpt-4o', max_tokens: 5, messages: hello })
    expect((await refused.json()).request_id).toBe(refused.headers.get('request-id'))
    const unknown = await post('/v1/messages', { model: 'nobody', max_tokens: 5, messages: hello })
    expect((await unknown.json()).request_id).toBe(unknown.headers.get('request-id'))
  })

  it('keep the provider’s own fields between equal APIs', async () => {
    const error = { message: 'filtered', type: null, code: 'content_filter', innererror: { why: 'x' } }
    const { post } = await open('openai/gpt-4o', { status: 400, body: { error, trace: 'abc' } })
    const answer = await post('/v1/chat/completions', { model: 'gpt-4o', messages: hello })
    expect(await answer.json()).toMatchObject({
      error: { message: 'filtered', code: 'content_filter', innererror: { why: 'x' } },
      trace: 'abc',
    })
  })

  it('of Bedrock are identified by their header', async () => {
    const reply = {
      status: 429,
      body: { message: 'slow down' },
      headers: { 'x-amzn-errortype': 'ThrottlingException' },
    }
    const { post } = await open('amazon_bedrock/amazon.nova-lite-v1:0', reply, {
      resilience: { retry: { max_attempts: 1 } },
    })
    const body = { model: 'amazon.nova-lite-v1:0', messages: hello }
    const chat = await (await post('/v1/chat/completions', body)).json()
    expect(chat.error).toMatchObject({ type: 'rate_limit_error', code: 'rate_limit_exceeded', message: 'slow down' })
    const message = await (await post('/v1/messages', { ...body, max_tokens: 5 })).json()
    expect(message.error).toEqual({ type: 'rate_limit_error', message: 'slow down' })
  })
})

describe('thinking with a foreign signature', () => {
  it('is not sent to a messages provider without rules of its own', async () => {
    const { post, provider } = await open('anthropic/some-model', 'hi')
    const messages = [
      { role: 'user', content: 'a' },
      {
        role: 'assistant',
        content: [
          { type: 'thinking', thinking: 'hm', signature: '' },
          { type: 'text', text: 'b' },
        ],
      },
      { role: 'user', content: 'c' },
    ]
    const answer = await post('/v1/messages', { model: 'some-model', max_tokens: 5, messages })
    expect(answer.status).toBe(200)
    expect(JSON.stringify(provider.requests[0]?.body)).not.toContain('thinking')
    expect(answer.headers.get('x-plano-losses')).toBe('messages')
  })
})
