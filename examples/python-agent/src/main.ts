import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createPlano } from '@planojs/core'

const script = fileURLToPath(new URL('./agent.py', import.meta.url))
const python = spawn('python3', [script], { stdio: ['ignore', 'pipe', 'inherit'] })
const [port] = (await once(python.stdout.setEncoding('utf8'), 'data')) as [string]

const plano = await createPlano({
  agents: [
    { id: 'counter', url: `http://127.0.0.1:${port.trim()}` },
    { id: 'greeter', run: () => 'Hello from this process!' },
  ],
  listeners: [
    {
      type: 'agent',
      name: 'assistant',
      agents: [
        { id: 'counter', description: 'Counts words and letters of a text', examples: ['how many words are in this?'] },
        { id: 'greeter', description: 'Greets people', examples: ['hello', 'good morning'] },
      ],
    },
  ],
})

for (const content of ['hello', 'how many words are in this sentence?']) {
  for (const stream of [false, true]) {
    const response = await plano.fetch('/v1/chat/completions', {
      method: 'POST',
      body: JSON.stringify({ model: 'assistant', stream, messages: [{ role: 'user', content }] }),
    })
    const text = await response.text()
    const said = [...text.matchAll(/"content":\s*"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]).join('')
    console.log(`${response.headers.get('x-plano-agents')}${stream ? ', streaming' : ''}: ${said}`)
  }
}
await plano.close()
python.kill()
