import { createPlano } from '@planojs/core'
import { doctor } from '@planojs/core/node'
import { type Command, EXIT, JSON_OPTION } from '../command.ts'

export const diagnose: Command = {
  usage: '[config]',
  summary: 'Look for what breaks an application in silence.',
  options: JSON_OPTION,
  words: { least: 0, most: 1 },
  async run({ values, positionals: [path] }, terminal) {
    const plano = await createPlano(path)
    await plano.close()
    const findings = doctor({ plano })
    if (values['json'] === true) terminal.write(`${JSON.stringify(findings, null, 2)}\n`)
    else {
      for (const { severity, check, message, fix } of findings)
        terminal.write(`${severity} (${check}): ${message}\n    ${fix}\n`)
      if (findings.length === 0) terminal.write('Nothing found.\n')
    }
    return findings.some(({ severity }) => severity === 'error') ? EXIT.found : EXIT.done
  },
}
