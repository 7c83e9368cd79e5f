import { createPlano } from '@planojs/core'
import { createScriptedProvider, type ScriptedReply } from '@planojs/testing'
import { afterEach } from 'vitest'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** The path of each API. */
export const PATHS = { chat: '/v1/chat/completions', messages: '/v1/messages', responses: '/v1/responses' } as const
export type Api = keyof typeof PATHS

/** Sends a request in one of the three APIs to an engine with one scripted model. */
export async function ask(model: string, api: Api, asked: { reply: ScriptedReply; body?: object }) {
  const provider = await createScriptedProvider({ script: asked.reply })
  closers.push(() => provider.close())
  const isBare = /^(anthropic|gemini|amazon_bedrock)\//.test(model)
  const entry = { model, access_key: 'sk-test-0123456789', base_url: isBare ? provider.url : provider.baseUrl }
  const config = { model_providers: [entry], resilience: { retry: { max_attempts: 1 } } }
  const plano = await createPlano(config, { env: {} })
  closers.push(() => plano.close({ drainMs: 0 }))
  const usual = api === 'responses' ? { input: 'hi', store: false } : { messages: [{ role: 'user', content: 'hi' }] }
  const limit = api === 'messages' ? { max_tokens: 100 } : {}
  const name = model.slice(model.indexOf('/') + 1)
  return plano.fetch(PATHS[api], {
    method: 'POST',
    body: JSON.stringify({ model: name, ...limit, ...usual, ...asked.body }),
  })
}
