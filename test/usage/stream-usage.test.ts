import { createPlano, type PlanoConfigInput, type ResponseEvent } from '@planojs/core'
import { createScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function open(settings: { model?: string; config?: Partial<PlanoConfigInput>; listen?: boolean } = {}) {
  const { model = 'openai/gpt-4o-mini', config, listen } = settings
  const provider = await createScriptedProvider({
    script: { text: 'Grüße 🌧', usage: { inputTokens: 400, outputTokens: 90 } },
  })
  closers.push(() => provider.close())
  const entry = { model, access_key: 'sk-test', base_url: provider.baseUrl }
  const plano = await createPlano({ model_providers: [entry], ...config }, { env: {} })
  closers.push(() => plano.close({ drainMs: 0 }))
  const settled = new Promise<ResponseEvent>((resolve) => {
    if (listen === true) plano.on('response', resolve)
  })
  const ask = async (more: object = {}) => {
    const text = `{"model":"${model.slice(model.indexOf('/') + 1)}",  "stream":true, "messages":[{"role":"user","content":"ü"}]${JSON.stringify(
      more,
    )
      .slice(1, -1)
      .replace(/^(?=.)/, ',')} }\n`
    const answer = await plano.fetch(new Request('http://plano/v1/chat/completions', { method: 'POST', body: text }))
    return { text, answer: await answer.text() }
  }
  return { provider, plano, settled, ask }
}

const sent = (request: { bytes: Uint8Array } | undefined) => new TextDecoder().decode(request?.bytes)
const withoutIds = (stream: string) => stream.replace(/"(id|created)":("[^"]*"|\d+)/g, '"$1":0')

describe('usage of a stream that passes through', () => {
  it('is unchanged byte for byte if usage is not needed', async () => {
    const { provider, ask } = await open()
    const { text, answer } = await ask()
    expect(sent(provider.requests[0])).toBe(text)
    expect(answer).not.toContain('usage')
    const direct = await fetch(`${provider.baseUrl}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer sk-test' },
      body: text,
    })
    expect(withoutIds(answer)).toBe(withoutIds(await direct.text()))
  })

  it('is requested when someone listens, reported to them, and hidden from the client', async () => {
    const { provider, ask, settled } = await open({ listen: true })
    const { text, answer } = await ask()
    // The client's bytes with one additional field.
    const body = sent(provider.requests[0])
    expect(body.replace(',"stream_options":{"include_usage":true}', '')).toBe(text)
    expect(body).not.toBe(text)
    expect(answer).not.toMatch(/"choices":\[\]/)
    expect(answer).not.toMatch(/prompt_tokens/)
    expect(answer).toContain('Grüße')
    expect(answer.trimEnd().endsWith('data: [DONE]')).toBe(true)
    expect((await settled).usage).toMatchObject({ inputTokens: 400, outputTokens: 90 })
  })

  it('reaches a client that requested it', async () => {
    const { provider, ask } = await open({ listen: true })
    const { text, answer } = await ask({ stream_options: { include_usage: true } })
    expect(sent(provider.requests[0])).toBe(text)
    expect(answer).toContain('"prompt_tokens":400')
  })

  it('is requested alongside the client’s other options, even against its own', async () => {
    const { provider, ask } = await open({ listen: true })
    const { answer } = await ask({ stream_options: { include_usage: false, include_obfuscation: false } })
    expect(provider.requests[0]?.body['stream_options']).toEqual({ include_usage: true, include_obfuscation: false })
    expect(answer).not.toContain('prompt_tokens')
  })

  it('counts towards limits without the client’s help', async () => {
    const limits = [{ name: 'tokens', tokens: 450, window: '1h' }]
    const { provider, ask } = await open({ config: { limits } })
    await ask()
    expect(provider.requests[0]?.body['stream_options']).toEqual({ include_usage: true })
    expect((await ask()).answer).toContain('rate_limit')
  })

  it('stays hidden when an answer is replayed', async () => {
    const { provider, ask } = await open({ listen: true, config: { response_cache: { enabled: true } } })
    const first = await ask({ temperature: 0 })
    const again = await ask({ temperature: 0 })
    expect(provider.requests).toHaveLength(1)
    expect(again.answer).toBe(first.answer)
    expect(again.answer).not.toContain('prompt_tokens')
  })

  it('is not requested from providers that refuse the option', async () => {
    const { provider, ask } = await open({ model: 'mistral/mistral-small-latest', listen: true })
    await ask()
    expect(provider.requests[0]?.body).not.toHaveProperty('stream_options')
  })
})
