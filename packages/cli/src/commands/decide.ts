import { styleText } from 'node:util'
import { createPlano, type Decision } from '@planojs/core'
import { CONFIG_OPTION, type Command, EXIT, JSON_OPTION, textOf } from '../command.ts'
import { bar, formatTable } from '../print/table.ts'
import { writeResult } from '../print/write-result.ts'
import type { Terminal } from '../terminal.ts'

const QUERY = ['listener', 'model', 'tenant', 'user', 'session'] as const

export const decide: Command = {
  usage: '"the request"',
  summary: 'Show who would answer a request, and why. Calls no agent or model except a router model.',
  options: {
    ...CONFIG_OPTION,
    listener: { type: 'string', value: 'name', help: 'agent listener, if there are several' },
    model: { type: 'string', value: 'name', help: 'model name that the client sends' },
    tenant: { type: 'string', value: 'name', help: 'tenant of the request' },
    user: { type: 'string', value: 'id', help: 'user of the request' },
    session: { type: 'string', value: 'id', help: 'session of the request' },
    ...JSON_OPTION,
  },
  examples: ['decide "will it rain in Oslo tomorrow?"', 'decide -c plano.yaml --listener assistant "book a flight"'],
  words: { least: 1, most: 1 },
  async run(typed, terminal) {
    const {
      values,
      positionals: [text = ''],
    } = typed
    const plano = await createPlano(textOf(values['config']))
    try {
      const fields = QUERY.flatMap((name) => {
        const value = textOf(values[name])
        return value === undefined ? [] : [[name, value] as const]
      })
      const messages = [{ role: 'user', content: text }] as const
      const decision = await plano.decide({ messages, ...Object.fromEntries(fields) })
      writeResult(terminal, typed, { result: decision, describe: (made) => describe(made, terminal) })
    } finally {
      await plano.close()
    }
    return EXIT.done
  },
}

function describe(decision: Decision, { colors }: Terminal): string {
  const chosen = decision.kind === 'agents' ? decision.agents.join(' → ') : decision.models.join(', ')
  const title = colors ? styleText('bold', chosen === '' ? 'no agent' : chosen) : chosen === '' ? 'no agent' : chosen
  // Scores are not shares, so the bars are relative to the best score.
  const best = Math.max(1, ...decision.candidates.map(({ score }) => score))
  const rows = decision.candidates.map(({ id, score, reason }) => [id, bar(score / best), score.toFixed(2), reason])
  const facts = `${decision.stage}, confidence ${decision.confidence.toFixed(2)}, ${decision.durationMs.toFixed(1)} ms`
  return `${title}  (${facts})\n${decision.reason}\n\n${formatTable(rows)}`
}
