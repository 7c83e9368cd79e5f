import { createPlano } from '@planojs/core'
import { type DoctorFinding, doctor } from '@planojs/core/node'
import { CONFIG_OPTION, type Command, configOf, EXIT, JSON_OPTION } from '../command.ts'
import { writeResult } from '../print/write-result.ts'

export const diagnose: Command = {
  usage: '[config]',
  summary: 'Find common setup mistakes.',
  options: { ...CONFIG_OPTION, ...JSON_OPTION },
  examples: ['doctor', 'doctor plano.yaml --json'],
  words: { least: 0, most: 1 },
  async run(typed, terminal) {
    const plano = await createPlano(configOf(typed))
    await plano.close()
    const findings = doctor({ plano })
    writeResult(terminal, typed, { result: findings, describe })
    return findings.some(({ severity }) => severity === 'error') ? EXIT.found : EXIT.done
  },
}

function describe(findings: readonly DoctorFinding[]): string {
  if (findings.length === 0) return 'No problems found.\n'
  return findings
    .map(({ severity, check, message, fix }) => `${severity} (${check}): ${message}\n    ${fix}\n`)
    .join('')
}
