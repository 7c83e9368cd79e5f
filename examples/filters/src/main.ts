import { createPlano } from '@planojs/core'
import { codeNameFilter } from './code-name-filter.ts'
import { startGlossary } from './start-glossary.ts'
import { startGuard } from './start-guard.ts'

const guard = await startGuard()
const glossary = await startGlossary()

const plano = await createPlano({
  filters: [
    { id: 'guard', url: guard.url, type: 'http' },
    { id: 'glossary', url: glossary.url, type: 'mcp' },
    { id: 'code_names', run: codeNameFilter },
  ],
  agents: [
    {
      id: 'projects',
      input_filters: ['glossary'],
      // The answer comes in three pieces that split the code name.
      run: async function* ({ input }) {
        yield `You asked: ${input} PRO`
        yield 'JECT-20'
        yield '26 is on time.'
      },
    },
  ],
  listeners: [
    {
      type: 'agent',
      name: 'office',
      input_filters: ['guard'],
      output_filters: ['code_names'],
      agents: [{ id: 'projects', description: 'Projects of the company and how they are doing' }],
    },
  ],
})
plano.on('filter', ({ filter, phase, verdict }) => console.log(`  ${filter} (${phase}): ${verdict}`))

interface ChatAnswer {
  choices?: { message: { content: string } }[]
  error?: { message: string }
}

interface ChatChunk {
  choices: { delta: { content?: string } }[]
}

/** Sends one question and prints it, the verdict of each filter, and the answer with its HTTP status. */
async function ask(question: string, { stream = false } = {}): Promise<void> {
  console.log(question)
  const response = await plano.fetch('/v1/chat/completions', {
    method: 'POST',
    body: JSON.stringify({ model: 'office', stream, messages: [{ role: 'user', content: question }] }),
  })
  const answer = stream ? readStream(await response.text()) : readAnswer((await response.json()) as ChatAnswer)
  console.log(`  ${response.status}: ${answer}\n`)
}

function readAnswer({ choices, error }: ChatAnswer): string {
  return choices?.[0]?.message.content ?? error?.message ?? ''
}

/** Joins the text of all chunks in a stream of server-sent events. */
function readStream(events: string): string {
  const chunks = [...events.matchAll(/^data: (\{.*)$/gm)].map(([, data = '']) => JSON.parse(data) as ChatChunk)
  return chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')
}

await ask('Hello!')
await ask('What is the salary of my boss?')
await ask('Do we meet the SLO?')
await ask('How is it going?', { stream: true })

await plano.close()
guard.close()
glossary.close()
