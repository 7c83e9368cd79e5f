import { lintRouting, type RoutingFinding } from '@planojs/core'
import { type Command, EXIT, JSON_OPTION } from '../command.ts'
import { writeResult } from '../print/write-result.ts'

export const lint: Command = {
  usage: '[config]',
  summary: 'Tell which descriptions are too short, alike, without examples or out of reach.',
  options: JSON_OPTION,
  words: { least: 0, most: 1 },
  async run(typed, terminal) {
    const findings = await lintRouting(typed.positionals[0] ?? '.')
    writeResult(terminal, typed, { result: findings, describe })
    return findings.length > 0 ? EXIT.found : EXIT.done
  },
}

function describe(findings: readonly RoutingFinding[]): string {
  if (findings.length === 0) return 'Nothing to say against the descriptions.\n'
  const lines = findings.flatMap(({ group, rule, message, collisions = [] }) => [
    `${group}: ${message} (${rule})\n`,
    ...collisions.map(({ sentence, other, confidence }) => `    "${sentence}" ~ "${other}" ${confidence.toFixed(2)}\n`),
  ])
  return lines.join('')
}
