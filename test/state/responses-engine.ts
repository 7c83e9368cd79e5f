import { createPlano, type Plano, type PlanoConfigInput, type PlanoOptions } from '@planojs/core'
import { createScriptedProvider, type ScriptedProvider } from '@planojs/testing'
import { afterEach } from 'vitest'

export type Json = Record<string, unknown>

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** Creates an engine over one scripted provider that acts as three: chat, messages, and native responses. */
export async function open(options: { config?: PlanoConfigInput; plano?: PlanoOptions; strict?: boolean } = {}) {
  const provider = await createScriptedProvider({ strict: options.strict ?? true })
  const base: PlanoConfigInput = {
    model_providers: [
      { model: 'groq/chatty', access_key: 'k', base_url: provider.url },
      { model: 'anthropic/claude-x', access_key: 'k', base_url: provider.url },
      { model: 'openai/native', access_key: 'k', base_url: provider.url },
    ],
    routing: { session_cache: { tenant_header: 'x-tenant' } },
  }
  const plano = await createPlano({ ...base, ...options.config }, { env: {}, ...options.plano })
  closers.push(
    () => provider.close(),
    () => plano.close({ drainMs: 0 }),
  )
  return { provider, plano, base }
}

export async function call(plano: Plano, path: string, init: { method?: string; body?: Json; tenant?: string } = {}) {
  const response = await plano.fetch(path, {
    method: init.method ?? (init.body ? 'POST' : 'GET'),
    headers: init.tenant === undefined ? {} : { 'x-tenant': init.tenant },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  })
  const text = await response.text()
  return { status: response.status, text, json: text.startsWith('{') ? (JSON.parse(text) as Json) : {} }
}

export const respond = (plano: Plano, body: Json, tenant?: string) =>
  call(plano, '/v1/responses', { body, ...(tenant === undefined ? {} : { tenant }) })

/** Returns the last request to the provider, as text. */
export const lastBody = (provider: ScriptedProvider) => JSON.stringify(provider.requests.at(-1)?.body)
