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
      // Three pieces, so that the code name is cut in the middle.
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
plano.on('filter', ({ filter, phase, verdict }) => console.log(`  ${filter} ${phase}: ${verdict}`))

async function ask(content: string, stream = false): Promise<void> {
  const response = await plano.fetch('http://localhost/v1/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'office', stream, messages: [{ role: 'user', content }] }),
  })
  console.log(
    `${content}\n${response.status}: ${stream ? readStream(await response.text()) : readWhole(await response.json())}`,
  )
}

interface Whole {
  choices?: { message: { content: string } }[]
  error?: { message: string }
}

function readWhole({ choices, error }: Whole): string {
  return choices?.[0]?.message.content ?? error?.message ?? ''
}

/** The text that a reader of the stream puts together. */
function readStream(events: string): string {
  return [...events.matchAll(/^data: (\{.*)$/gm)]
    .map(([, data = '']) => JSON.parse(data).choices[0]?.delta.content ?? '')
    .join('')
}

await ask('Hello!')
await ask('What is the salary of my boss?')
await ask('Do we meet the SLO?')
await ask('How is it going?', true)

await plano.close()
guard.close()
glossary.close()
