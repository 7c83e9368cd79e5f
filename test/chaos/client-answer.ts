import { readSse } from '@planojs/testing'

export const CLIENTS = ['chat', 'messages', 'responses'] as const
export type ClientApi = (typeof CLIENTS)[number]

const PATHS = { chat: '/v1/chat/completions', messages: '/v1/messages', responses: '/v1/responses' }

/** Returns path and body of a short request in a client API. */
export function requestOf(client: ClientApi, stream: boolean, model = 'any'): [path: string, body: object] {
  const messages = [{ role: 'user', content: 'hi' }]
  const asked = client === 'responses' ? { input: 'hi' } : { messages, max_tokens: 1000 }
  return [PATHS[client], { model, stream, ...asked }]
}

/** An answer as a client of the API understands it. */
export interface ClientAnswer {
  status: number
  text: string
  /** Whether the end marker of the API arrived. */
  ended: boolean
  /** The message of an error in the format of the API. */
  error: string | undefined
  /** Whether nothing followed the error. */
  errorIsLast: boolean
}

// biome-ignore lint/suspicious/noExplicitAny: answers of three APIs are read by their fields
type Json = any

function errorOf(client: ClientApi, value: Json): string | undefined {
  if (client === 'responses' && value.type === 'response.failed') return String(value.response?.error?.message ?? '')
  const inner = client === 'responses' && value.type === 'error' ? (value.error ?? value) : value.error
  if (client === 'messages' && value.type !== 'error') return undefined
  return typeof inner?.message === 'string' ? inner.message : undefined
}

function wholeText(client: ClientApi, value: Json): string {
  if (client === 'chat') return value.choices?.[0]?.message?.content ?? ''
  const blocks: Json[] =
    client === 'messages' ? (value.content ?? []) : (value.output ?? []).flatMap((item: Json) => item.content ?? [])
  return blocks.map((block) => block.text ?? '').join('')
}

function deltaText(client: ClientApi, value: Json): string {
  if (client === 'chat') return value.choices?.[0]?.delta?.content ?? ''
  if (client === 'messages') return value.type === 'content_block_delta' ? (value.delta.text ?? '') : ''
  return value.type === 'response.output_text.delta' ? value.delta : ''
}

function isEnd(client: ClientApi, data: string, value: Json): boolean {
  if (client === 'chat') return data === '[DONE]' || typeof value.choices?.[0]?.finish_reason === 'string'
  return value.type === (client === 'messages' ? 'message_stop' : 'response.completed')
}

/** Reads an answer to its end. Throws when it is not in the API's grammar. */
export async function readClientAnswer(client: ClientApi, stream: boolean, response: Response): Promise<ClientAnswer> {
  const { status } = response
  if (status >= 400 || !stream) {
    const value: Json = JSON.parse(await response.text())
    const error = status >= 400 ? errorOf(client, value) : undefined
    return { status, text: status >= 400 ? '' : wholeText(client, value), ended: true, error, errorIsLast: true }
  }
  const answer: ClientAnswer = { status, text: '', ended: false, error: undefined, errorIsLast: true }
  for await (const { data } of readSse(response)) {
    const value: Json = data === '[DONE]' ? {} : JSON.parse(data)
    if (answer.error !== undefined) answer.errorIsLast = false
    answer.text += deltaText(client, value)
    answer.error ??= errorOf(client, value)
    if (isEnd(client, data, value)) answer.ended = true
  }
  return answer
}
