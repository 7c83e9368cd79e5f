// Reports which files of a bundle are loaded at import, when a simple engine is created (one agent, one model), and for
// its first call.
import { registerHooks } from 'node:module'
import { basename } from 'node:path'

const loaded = new Set()
registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith('file:')) loaded.add(basename(url))
    return nextLoad(url, context)
  },
})
const { createPlano } = await import(process.argv[2])
const atImport = [...loaded]
const agents = [{ id: 'help', url: 'http://127.0.0.1:20000' }]
const plano = await createPlano({
  version: 'v0.4.0',
  agents,
  listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'help', description: 'Answers every question' }] }],
  model_providers: [
    { model: 'openai/gpt-5', access_key: 'sk-benchmark', base_url: 'http://127.0.0.1:20001', default: true },
  ],
})
const created = [...loaded]
// The engine's timers do not keep the process alive.
const alive = setInterval(() => undefined, 1000)
const body = JSON.stringify({ model: 'openai/gpt-5', messages: [{ role: 'user', content: 'hello' }] })
await plano.fetch('/v1/chat/completions', { method: 'POST', body })
clearInterval(alive)
process.send({ atImport, created, called: [...loaded] }, () => process.exit(0))
