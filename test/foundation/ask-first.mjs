// Sends the first request of a new process: `node ask-first.mjs /v1/messages`. Prints status and body as JSON.
import { registerHooks } from 'node:module'
import { argv, stdout } from 'node:process'

const sources = new URL('../../packages/core/src/', import.meta.url)
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier === '#platform' ? new URL('node/platform.ts', sources).href : specifier, context),
})
const { createPlano } = await import(new URL('index.ts', sources).href)

const plano = await createPlano(
  {
    model_providers: [{ model: 'openai/gpt-4o', access_key: 'k', default: true }],
    filters: [{ id: 'faq', run: () => ({ action: 'answer', text: 'We open at nine.' }) }],
    listeners: [{ type: 'model', name: 'models', input_filters: ['faq'] }],
  },
  { env: {} },
)
const asked = { model: 'gpt-4o', max_tokens: 9, input: 'hi', messages: [{ role: 'user', content: 'hi' }] }
const answer = await plano.fetch(argv[2], { method: 'POST', body: JSON.stringify(asked) })
stdout.write(JSON.stringify({ status: answer.status, body: await answer.json() }))
await plano.close()
