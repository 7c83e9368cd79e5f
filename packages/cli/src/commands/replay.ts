import { createPlano, type Decision, type Plano } from '@planojs/core'
import { type Command, EXIT, JSON_OPTION, textOf, UsageError } from '../command.ts'
import { formatTable } from '../print/table.ts'
import { writeResult } from '../print/write-result.ts'
import { readRequests } from '../read-requests.ts'

const SHOWN_LETTERS = 60

interface Change {
  request: string
  before: string
  after: string
}

export const replay: Command = {
  usage: 'requests.jsonl --to new.yaml',
  summary: 'Show which requests of a file another configuration would route differently.',
  options: {
    from: { type: 'string', value: 'path', help: 'current configuration (default: this folder)' },
    to: { type: 'string', value: 'path', help: 'new configuration' },
    ...JSON_OPTION,
  },
  examples: ['replay requests.jsonl --to new.yaml', 'replay requests.jsonl --from old.yaml --to new.yaml --json'],
  words: { least: 1, most: 1 },
  async run(typed, terminal) {
    const {
      values,
      positionals: [path = ''],
    } = typed
    const to = textOf(values['to'])
    if (to === undefined) throw new UsageError('Give the new configuration with --to <path>.')
    const requests = await readRequests(path)
    const planos = [await createPlano(textOf(values['from']))]
    const changes: Change[] = []
    try {
      planos.push(await createPlano(to))
      for (const request of requests) {
        const [before, after] = await Promise.all(planos.map((plano) => ask(plano, request)))
        if (before !== after)
          changes.push({ request: show(request.messages), before: before ?? '', after: after ?? '' })
      }
    } finally {
      for (const plano of planos) await plano.close()
    }
    writeResult(terminal, typed, { result: changes, describe: (found) => describe(found, requests.length) })
    return EXIT.done
  },
}

function describe(changes: readonly Change[], requests: number): string {
  const rows = changes.map(({ before, after, request }) => [before, after, request])
  const table = rows.length > 0 ? formatTable([['before', 'after', 'request'], ...rows]) : ''
  return `${table}${changes.length} of ${requests} requests would be routed differently.\n`
}

type Asked = Awaited<ReturnType<typeof readRequests>>[number]

async function ask(plano: Plano, { messages, listener }: Asked): Promise<string> {
  const conversation = typeof messages === 'string' ? [{ role: 'user', content: messages } as const] : messages
  return target(await plano.decide({ messages: conversation, ...(listener === undefined ? {} : { listener }) }))
}

function target({ agents, models }: Decision): string {
  return agents.length > 0 ? agents.join(' → ') : (models[0] ?? 'no agent')
}

/** The last message on one line. */
function show(messages: Asked['messages']): string {
  const content = typeof messages === 'string' ? messages : messages.at(-1)?.content
  const text = (typeof content === 'string' ? content : JSON.stringify(content ?? '')).replaceAll(/\s+/g, ' ')
  return text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS - 1)}…` : text
}
