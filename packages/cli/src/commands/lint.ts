import { lintRouting, type RoutingFinding } from '@planojs/core'
import { CONFIG_OPTION, type Command, configOf, EXIT, JSON_OPTION } from '../command.ts'
import { writeResult } from '../print/write-result.ts'

export const lint: Command = {
  usage: '[config]',
  summary: 'Find agents that are too briefly described, without examples, unreachable, or confused.',
  options: { ...CONFIG_OPTION, ...JSON_OPTION },
  examples: ['lint', 'lint plano.yaml --json'],
  words: { least: 0, most: 1 },
  async run(typed, terminal) {
    const findings = await lintRouting(configOf(typed))
    writeResult(terminal, typed, { result: findings, describe })
    return findings.length > 0 ? EXIT.found : EXIT.done
  },
}

function describe(findings: readonly RoutingFinding[]): string {
  if (findings.length === 0) return 'No problems found in the descriptions.\n'
  const lines = findings.flatMap(({ group, rule, message, collisions = [] }) => [
    `${group}: ${message} (${rule})\n`,
    ...collisions.map(
      ({ target, sentence, other, confidence }) =>
        `    ${target}: "${sentence}" is like "${other}" (${confidence.toFixed(2)})\n`,
    ),
  ])
  return lines.join('')
}
