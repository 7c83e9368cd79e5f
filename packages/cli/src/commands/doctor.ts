import { createPlano } from '@planojs/core'
import { type DoctorFinding, doctor } from '@planojs/core/node'
import { type Command, EXIT, JSON_OPTION } from '../command.ts'
import { writeResult } from '../print/write-result.ts'

export const diagnose: Command = {
  usage: '[config]',
  summary: 'Look for what breaks an application in silence.',
  options: JSON_OPTION,
  words: { least: 0, most: 1 },
  async run(typed, terminal) {
    const plano = await createPlano(typed.positionals[0])
    await plano.close()
    const findings = doctor({ plano })
    writeResult(terminal, typed, { result: findings, describe })
    return findings.some(({ severity }) => severity === 'error') ? EXIT.found : EXIT.done
  },
}

function describe(findings: readonly DoctorFinding[]): string {
  if (findings.length === 0) return 'Nothing found.\n'
  return findings
    .map(({ severity, check, message, fix }) => `${severity} (${check}): ${message}\n    ${fix}\n`)
    .join('')
}
