import { EventStreamCodec } from '@smithy/eventstream-codec'
import { afterEach, describe, expect, it } from 'vitest'
import { createScriptedProvider, readSse, type ScriptedProvider } from '../index.ts'

let provider: ScriptedProvider
afterEach(() => provider.close())

const SCRIPT = {
  text: 'one two',
  reasoning: 'hm',
  reasoningSignature: 'sig',
  toolCalls: [{ id: 't1', name: 'f', arguments: { x: 1, y: 'a longer argument' }, signature: 'ts' }],
  usage: { inputTokens: 10, outputTokens: 8, cachedInputTokens: 4, reasoningTokens: 3 },
}

function post(path: string, body: unknown, headers: Record<string, string>): Promise<Response> {
  return fetch(`${provider.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

describe('gemini', () => {
  const body = { contents: [{ role: 'user', parts: [{ text: 'hi' }] }] }
  const key = { 'x-goog-api-key': 'k' }
  const parts = [
    { text: 'hm', thought: true, thoughtSignature: 'sig' },
    { text: 'one two' },
    { functionCall: { name: 'f', args: { x: 1 } }, thoughtSignature: 'ts' },
  ]
  it('answers whole', async () => {
    provider = await createScriptedProvider({ script: SCRIPT })
    const answer = (await (await post('/v1beta/models/gemini-2.5-flash:generateContent', body, key)).json()) as Record<
      string,
      unknown
    >
    expect(answer).toMatchObject({
      candidates: [{ content: { role: 'model', parts }, finishReason: 'STOP' }],
      usageMetadata: {
        promptTokenCount: 10,
        candidatesTokenCount: 5,
        thoughtsTokenCount: 3,
        totalTokenCount: 18,
        cachedContentTokenCount: 4,
      },
      modelVersion: 'gemini-2.5-flash',
    })
  })
  it('streams events with CRLF, calls whole, no terminator', async () => {
    provider = await createScriptedProvider({ script: SCRIPT })
    const path = '/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse'
    const copy = await post(path, body, key)
    const raw = await copy.clone().text()
    expect(raw).toMatch(/\r\n\r\n$/)
    expect(raw.replaceAll('\r\n', '')).not.toContain('\n')
    const events: { candidates: { content: { parts: Record<string, unknown>[] }; finishReason?: string }[] }[] = []
    for await (const { data } of readSse(copy)) events.push(JSON.parse(data) as (typeof events)[number])
    const all = events.flatMap((event) => event.candidates[0]?.content.parts ?? [])
    const texts = all.filter((part) => part['thought'] !== true).map((part) => part['text'])
    expect(texts.filter((text) => text !== undefined).join('')).toBe('one two')
    expect(all.filter((part) => part['functionCall'] !== undefined)).toMatchObject([parts[2]])
    expect(events.at(-1)?.candidates[0]?.finishReason).toBe('STOP')
  })
  it('refuses in Google’s shape', async () => {
    provider = await createScriptedProvider()
    const response = await post('/v1beta/models/gemini-2.5-flash:generateContent', { contents: [] }, key)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      error: { code: 400, message: 'contents is not specified', status: 'INVALID_ARGUMENT' },
    })
    expect(provider.requests[0]?.violations).toEqual(['contents is not specified'])
  })
})

describe('converse', () => {
  const body = { messages: [{ role: 'user', content: [{ text: 'hi' }] }] }
  const key = { authorization: 'Bearer k' }
  const codec = new EventStreamCodec(
    (bytes) => Buffer.from(bytes as Uint8Array).toString('utf8'),
    (text) => Buffer.from(text),
  )
  async function readFrames(response: Response) {
    let rest = Buffer.from(await response.arrayBuffer())
    const frames: { type: unknown; body: Record<string, unknown> }[] = []
    while (rest.length > 0) {
      const length = rest.readUInt32BE(0)
      const { headers, body: bytes } = codec.decode(rest.subarray(0, length))
      const name = headers[':event-type'] ?? headers[':exception-type']
      frames.push({
        type: name?.value,
        body: JSON.parse(Buffer.from(bytes).toString('utf8')) as Record<string, unknown>,
      })
      rest = rest.subarray(length)
    }
    return frames
  }
  it('answers whole', async () => {
    provider = await createScriptedProvider({ script: SCRIPT })
    const answer = (await (await post('/model/amazon.nova-pro-v1%3A0/converse', body, key)).json()) as Record<
      string,
      unknown
    >
    expect(answer).toMatchObject({
      output: {
        message: {
          role: 'assistant',
          content: [
            { reasoningContent: { reasoningText: { text: 'hm', signature: 'sig' } } },
            { text: 'one two' },
            { toolUse: { toolUseId: 't1', name: 'f', input: { x: 1 } } },
          ],
        },
      },
      stopReason: 'tool_use',
      usage: { inputTokens: 6, outputTokens: 8, totalTokens: 18, cacheReadInputTokens: 4 },
    })
    expect(provider.requests[0]?.model).toBe('amazon.nova-pro-v1:0')
  })
  it('streams binary frames, metadata after the stop', async () => {
    provider = await createScriptedProvider({ script: SCRIPT })
    const response = await post('/model/m/converse-stream', body, key)
    expect(response.headers.get('content-type')).toBe('application/vnd.amazon.eventstream')
    const frames = await readFrames(response)
    expect(frames.map((frame) => frame.type).filter((type) => type !== 'contentBlockDelta')).toEqual([
      'messageStart',
      'contentBlockStop',
      'contentBlockStop',
      'contentBlockStart',
      'contentBlockStop',
      'messageStop',
      'metadata',
    ])
    expect(frames.at(-1)?.body).toMatchObject({ usage: { inputTokens: 6, totalTokens: 18 } })
    const input = frames.map(
      (frame) => (frame.body['delta'] as { toolUse?: { input: string } } | undefined)?.toolUse?.input ?? '',
    )
    expect(JSON.parse(input.join(''))).toEqual({ x: 1, y: 'a longer argument' })
  })
  it('breaks with an exception frame', async () => {
    provider = await createScriptedProvider({ script: { text: 'a b', fault: 'error frame at 2 status 429' } })
    const frames = await readFrames(await post('/model/m/converse-stream', body, key))
    expect(frames.map((frame) => frame.type)).toEqual(['messageStart', 'throttlingException'])
  })
  it('refuses in Bedrock’s shape, and a wrong signature', async () => {
    provider = await createScriptedProvider({ aws: { accessKeyId: 'A', secretAccessKey: 'S' } })
    const authorization = `AWS4-HMAC-SHA256 Credential=A/20260101/us-east-1/bedrock/aws4_request, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`
    const response = await post('/model/m/converse', body, { authorization, 'x-amz-date': '20260101T000000Z' })
    expect(response.status).toBe(403)
    expect(response.headers.get('x-amzn-errortype')).toMatch(/^AccessDeniedException/)
    expect(await response.json()).toEqual({ message: expect.stringMatching(/signature/) })
  })
})

describe('recorded requests', () => {
  it('compresses on demand, counts connections, keeps duplicate headers apart', async () => {
    provider = await createScriptedProvider({
      script: { text: 'x', encoding: 'gzip', headers: { 'set-cookie': ['a=1', 'b=2'] } },
      auth: false,
    })
    const body = { model: 'm', messages: [{ role: 'user', content: 'hi' }] }
    const first = await post('/v1/chat/completions', body, {})
    expect(first.headers.get('content-encoding')).toBe('gzip')
    expect(first.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(await first.json()).toMatchObject({ choices: [{ message: { content: 'x' } }] })
    await (await post('/v1/chat/completions', body, {})).text()
    expect(provider.requests.map((request) => request.connection)).toEqual([0, 0])
    expect(provider.openConnections).toBe(1)
    expect(await Promise.all([provider.nextRequest(), provider.nextRequest()])).toEqual(provider.requests)
  })
  it('answers unknown paths with 404 and records them', async () => {
    provider = await createScriptedProvider()
    expect((await post('/v1/audio/speech', {}, {})).status).toBe(404)
    expect(provider.requests[0]).toMatchObject({ endpoint: 'unknown', path: '/v1/audio/speech' })
  })
  it('rejects waiting callers when it is closed', async () => {
    provider = await createScriptedProvider()
    const waiting = provider.nextRequest()
    await provider.close()
    await expect(waiting).rejects.toThrow(/closed before a request came/)
  })
})
