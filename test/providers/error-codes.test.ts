import { createPlano } from '@planojs/core'
import { afterEach, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** The error that a client of each OpenAI API gets when a provider refuses. */
async function refusal(model: string, status: number, body: unknown) {
  const server = await startServer((_request, response) => {
    response.statusCode = status
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(body))
  })
  closers.push(() => server.close())
  const plano = await createPlano(
    { model_providers: [{ model, access_key: 'k', base_url: server.url }], resilience: { retry: { max_attempts: 1 } } },
    { env: {} },
  )
  closers.push(() => plano.close())
  const errors: { code: string | null; message: string }[] = []
  for (const [path, fields] of [
    ['/v1/chat/completions', { messages: [{ role: 'user', content: 'hello' }] }],
    ['/v1/responses', { input: 'hello' }],
  ] as const) {
    const answer = await plano.fetch(path, { method: 'POST', body: JSON.stringify({ model, ...fields }) })
    errors.push(((await answer.json()) as { error: { code: string | null; message: string } }).error)
  }
  return errors
}

const google = (code: number, status: string) => ({ error: { code, status, message: 'no' } })
const anthropic = (type: string) => ({ type: 'error', error: { type, message: 'no' } })

it.each([
  ['anthropic/claude-sonnet-4-5', 401, anthropic('authentication_error'), 'invalid_api_key'],
  ['anthropic/claude-sonnet-4-5', 404, anthropic('not_found_error'), 'model_not_found'],
  ['anthropic/claude-sonnet-4-5', 429, anthropic('rate_limit_error'), 'rate_limit_exceeded'],
  ['gemini/gemini-2.5-flash', 429, google(429, 'RESOURCE_EXHAUSTED'), 'rate_limit_exceeded'],
  ['gemini/gemini-2.5-flash', 404, google(404, 'NOT_FOUND'), 'model_not_found'],
  ['gemini/gemini-2.5-flash', 400, google(400, 'INVALID_ARGUMENT'), null],
])('the refusal of %s with %s has the code that clients of OpenAI look for', async (...[model, status, body, code]) => {
  expect(await refusal(model, status, body)).toMatchObject([{ code }, { code }])
})

it('a list of mistakes inside a message is quoted', async () => {
  const detail = [{ type: 'extra_forbidden', loc: ['body', 'foo'], msg: 'Extra inputs are not permitted' }]
  const errors = await refusal('mistral/mistral-large-latest', 422, { object: 'error', message: { detail } })
  const message = 'body.foo: Extra inputs are not permitted'
  expect(errors).toMatchObject([{ message }, { message }])
})
