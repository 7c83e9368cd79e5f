import { lintRouting } from '@planojs/core'
import { type Command, EXIT, JSON_OPTION } from '../command.ts'

export const lint: Command = {
  usage: '[config]',
  summary: 'Tell which descriptions are too short, alike, without examples or out of reach.',
  options: JSON_OPTION,
  words: { least: 0, most: 1 },
  async run({ values, positionals: [path = '.'] }, terminal) {
    const findings = await lintRouting(path)
    if (values['json'] === true) terminal.write(`${JSON.stringify(findings, null, 2)}\n`)
    else {
      for (const { group, rule, message, collisions = [] } of findings) {
        terminal.write(`${group}: ${message} (${rule})\n`)
        for (const { sentence, other, confidence } of collisions) {
          terminal.write(`    "${sentence}" ~ "${other}" ${confidence.toFixed(2)}\n`)
        }
      }
      if (findings.length === 0) terminal.write('Nothing to say against the descriptions.\n')
    }
    return findings.length > 0 ? EXIT.found : EXIT.done
  },
}
