import { expect, test } from 'vitest'
import { nameRoute } from './name-route.ts'

test.each([
  ['/v1/chat/completions', '/v1/chat/completions'],
  ['/routing/v1/messages', '/routing/v1/messages'],
  ['/agents/v1/responses', '/agents/v1/responses'],
  ['/agents/desk/v1/chat/completions', '/agents/{listener}/v1/chat/completions'],
  ['/v1/responses/resp_68d1f', '/v1/responses/{id}'],
  ['/v1/responses/resp_68d1f/cancel', '/v1/responses/{id}/cancel'],
  ['/v1/responses/abc', '/v1/responses/{id}'],
  ['/agents/desk/v1/responses/resp_1', '/agents/{listener}/v1/responses/{id}'],
  ['/v1/conversations/conv_1/items/item_2', '/v1/conversations/{id}/items/{item}'],
  ['/v1beta/models/gemini-2.5-flash:streamGenerateContent', '/v1beta/models/{model}:streamGenerateContent'],
  ['/openai/deployments/my-gpt/chat/completions', '/openai/deployments/{deployment}/chat/completions'],
  ['/agents/desk/secret', undefined],
  ['/v1/files/file-123', undefined],
])('the route of %s', (path, route) => {
  expect(nameRoute(path)).toBe(route)
})
