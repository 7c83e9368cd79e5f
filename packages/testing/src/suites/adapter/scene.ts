import { createPlano, type Plano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedAgent, type ScriptedAgent } from '../../agent/create-scripted-agent.ts'
import type { JsonObject } from '../../json.ts'
import { createScriptedProvider, type ScriptedProvider } from '../../provider/create-scripted-provider.ts'
import type { Mount, Mounted, MountOptions } from './mount.ts'

/** The client APIs under test. */
export type ClientApi = 'chat' | 'messages' | 'responses'

export const CLIENT_APIS: readonly ClientApi[] = ['chat', 'messages', 'responses']
export const MODEL = 'gpt-4o-mini'
export const AGENT_LISTENER = 'front_desk'
export const MAX_BODY_BYTES = 64 * 1024

const PATHS = { chat: '/v1/chat/completions', messages: '/v1/messages', responses: '/v1/responses' } as const

/** What a case of the adapter suite can use. */
export interface Scene {
  provider: ScriptedProvider
  agent: ScriptedAgent
  plano: Plano
  mounted: Mounted
  /** Sends a request to a path below the mount point. */
  ask(path: string, init?: RequestInit): Promise<Response>
  /** Posts a JSON body to a path below the mount point. */
  post(path: string, body: JsonObject, init?: RequestInit): Promise<Response>
  /** Asks a model or listener one question. */
  call(api: ClientApi, fields?: JsonObject, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}

/** A request body with one question. */
export function writeQuestion(api: ClientApi, fields: JsonObject = {}): JsonObject {
  const text = 'Say something about Oslo.'
  if (api === 'responses') return { model: MODEL, input: text, ...fields }
  const messages = [{ role: 'user', content: text }]
  return { model: MODEL, messages, ...(api === 'messages' ? { max_tokens: 100 } : {}), ...fields }
}

function writeConfig(provider: ScriptedProvider, agent: ScriptedAgent): PlanoConfigInput {
  return {
    agents: [{ id: 'guide', url: agent.url }],
    listeners: [
      { type: 'agent', name: AGENT_LISTENER, agents: [{ id: 'guide', description: 'Knows cities', default: true }] },
      { type: 'model', name: 'models' },
    ],
    model_providers: [
      { model: `openai/${MODEL}`, base_url: provider.baseUrl, access_key: 'sk-scripted', default: true },
      { model: 'openai/text-embedding-3-small', base_url: provider.baseUrl, access_key: 'sk-scripted' },
    ],
    resilience: { retry: { max_attempts: 1 } },
    max_body: MAX_BODY_BYTES,
  }
}

/** Opens a provider, an agent, an engine and the adapter. */
export async function openScene(mount: Mount, options: MountOptions = {}): Promise<Scene> {
  const provider = await createScriptedProvider()
  const agent = await createScriptedAgent({ reply: (turn) => `The guide heard: ${turn.input}` })
  const plano = await createPlano(writeConfig(provider, agent), { env: {} })
  const mounted = await mount(plano, options)
  const request = mounted.fetch ?? globalThis.fetch
  const ask = (path: string, init?: RequestInit) => request(`${mounted.url}${path}`, init)
  const post = (path: string, body: JsonObject, init: RequestInit = {}) =>
    ask(path, {
      ...init,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'anthropic-version': '2023-06-01', ...(init.headers as object) },
      body: JSON.stringify(body),
    })
  return {
    provider,
    agent,
    plano,
    mounted,
    ask,
    post,
    call: (api, fields, init) => post(PATHS[api], writeQuestion(api, fields), init),
    async close() {
      await mounted.close()
      await plano.close({ drainMs: 0 })
      await Promise.all([provider.close(), agent.close()])
    },
  }
}
