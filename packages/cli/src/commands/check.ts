import { createPlano } from '@planojs/core'
import { CONFIG_OPTION, type Command, configOf, EXIT } from '../command.ts'
import { warn } from '../print/warn.ts'

export const check: Command = {
  usage: '[config]',
  summary: 'Read a configuration and tell every mistake and warning in it.',
  options: { ...CONFIG_OPTION, strict: { type: 'boolean', help: 'exit with 1 on warnings too' } },
  examples: ['check', 'check plano.yaml --strict'],
  words: { least: 0, most: 1 },
  async run(typed, terminal) {
    const plano = await createPlano(configOf(typed))
    const { config, warnings } = plano
    await plano.close()
    for (const warning of warnings) terminal.complain(warn(warning))
    const agents = config.listeners.reduce((sum, { agents: listed }) => sum + (listed?.length ?? 0), 0)
    terminal.write(
      `${count(config.listeners.length, 'listener')}, ${count(agents, 'agent')}, ` +
        `${count(config.model_providers.length, 'model provider')}, ${count(config.routing_preferences.length, 'route')}: ` +
        `${warnings.length === 0 ? 'no fault' : count(warnings.length, 'warning')}\n`,
    )
    return warnings.length > 0 && typed.values['strict'] === true ? EXIT.found : EXIT.done
  },
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
