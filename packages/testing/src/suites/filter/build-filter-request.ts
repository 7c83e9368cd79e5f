import type { ChatMessage, FilterRequest } from '@planojs/core'

/** A request for a filter under test: at a listener, in chat form, without an identity. */
export function buildFilterRequest(fields: Partial<FilterRequest> = {}): FilterRequest {
  const messages: ChatMessage[] = fields.messages ?? [{ role: 'user', content: 'hello' }]
  return {
    body: { model: 'any', messages: JSON.parse(JSON.stringify(messages)) },
    dialect: 'chat',
    model: 'any',
    place: 'listener',
    path: '/v1/chat/completions',
    header: () => undefined,
    context: {},
    requestId: 'req_test',
    signal: new AbortController().signal,
    memo: new Map(),
    ...fields,
    messages,
  }
}
