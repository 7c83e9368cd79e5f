import { createPlano, type Plano, type PlanoConfigInput, type PlanoEvent } from '@planojs/core'
import {
  createScriptedProvider,
  readSse,
  type ScriptedProvider,
  type ScriptedProviderOptions,
  type ServerSentEvent,
} from '@planojs/testing'
import { afterEach } from 'vitest'

const closers: (() => Promise<unknown> | unknown)[] = []

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** Registers a cleanup for the end of the test. */
export function closeLater(close: () => Promise<unknown> | unknown): void {
  closers.push(close)
}

/** Creates a Plano in front of a scripted provider and records its events. */
export interface FilterStage {
  plano: Plano
  provider: ScriptedProvider
  events: PlanoEvent[]
}

export async function openStage(
  config: PlanoConfigInput,
  options: ScriptedProviderOptions = {},
  providerApi: 'chat' | 'messages' | 'responses' = 'chat',
): Promise<FilterStage> {
  const provider = await createScriptedProvider({ strict: false, ...options })
  closeLater(() => provider.close())
  const plano = await createPlano(
    {
      model_providers: [
        {
          model: 'custom/any',
          base_url: provider.baseUrl,
          access_key: 'k',
          api: providerApi,
          default: true,
          provider_interface: 'openai',
        },
      ],
      ...config,
    },
    { env: {} },
  )
  closeLater(() => plano.close({ drainMs: 0 }))
  const events: PlanoEvent[] = []
  plano.onEvent((event) => events.push(event))
  return { plano, provider, events }
}

export type ClientApi = 'chat' | 'messages' | 'responses'

export const CLIENT_APIS: readonly ClientApi[] = ['chat', 'messages', 'responses']

const PATHS = { chat: '/v1/chat/completions', messages: '/v1/messages', responses: '/v1/responses' }

/** A user message, request headers, and other fields of the body. */
export interface Question {
  say: string
  headers?: Record<string, string>
  signal?: AbortSignal
  [field: string]: unknown
}

/** Sends one user message in one of the client APIs. */
export function ask(plano: Plano, api: ClientApi, asked: string | Question): Promise<Response> {
  const { say: text, headers, signal, ...body } = typeof asked === 'string' ? { say: asked } : asked
  const said =
    api === 'responses'
      ? { input: text }
      : { messages: [{ role: 'user', content: text }], ...(api === 'messages' ? { max_tokens: 100 } : {}) }
  return plano.fetch(`http://host${PATHS[api]}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ model: 'custom/any', ...said, ...body }),
    ...(signal ? { signal } : {}),
  })
}

/** Returns the text of a non-streaming answer in any client API. */
export function textOf(api: ClientApi, body: unknown): string {
  // biome-ignore lint/suspicious/noExplicitAny: answers of three APIs
  const value = body as any
  if (api === 'chat') return value.choices[0].message.content ?? ''
  const blocks =
    api === 'messages' ? value.content : value.output.flatMap((item: { content?: unknown[] }) => item.content ?? [])
  return blocks.map((block: { text?: string }) => block.text ?? '').join('')
}

/** Returns the text that a client assembles from a streamed answer. */
export function streamText(api: ClientApi, events: readonly ServerSentEvent[]): string {
  let text = ''
  for (const { data } of events) {
    if (data === '[DONE]') continue
    const value = JSON.parse(data)
    if (api === 'chat') text += value.choices?.[0]?.delta?.content ?? ''
    else if (api === 'messages') text += value.type === 'content_block_delta' ? (value.delta.text ?? '') : ''
    else text += value.type === 'response.output_text.delta' ? value.delta : ''
  }
  return text
}

/** Returns the requests to the provider, as text. */
export function sentTo(provider: ScriptedProvider): string {
  return provider.requests.map((request) => new TextDecoder().decode(request.bytes)).join('\n')
}

/** Reads a streamed answer to its end. */
export async function readAll(response: Response): Promise<ServerSentEvent[]> {
  const events: ServerSentEvent[] = []
  for await (const event of readSse(response)) events.push(event)
  return events
}
