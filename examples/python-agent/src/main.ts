import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createPlano } from '@planojs/core'

// The Python agent prints the port that it listens on.
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

/** Sends one question and prints the agent that answered and the text of its answer. */
async function ask(question: string, { stream }: { stream: boolean }): Promise<void> {
  const response = await plano.fetch('/v1/chat/completions', {
    method: 'POST',
    body: JSON.stringify({ model: 'assistant', stream, messages: [{ role: 'user', content: question }] }),
  })
  // Complete answers and streamed chunks both hold their text in "content" fields.
  const body = await response.text()
  const text = [...body.matchAll(/"content":\s*"((?:[^"\\]|\\.)*)"/g)].map(([, content]) => content).join('')
  console.log(`${response.headers.get('x-plano-agents')}${stream ? ', streaming' : ''}: ${text}`)
}

for (const question of ['hello', 'how many words are in this sentence?']) {
  await ask(question, { stream: false })
  await ask(question, { stream: true })
}
await plano.close()
python.kill()
