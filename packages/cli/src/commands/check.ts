import { type ConfigWarning, createPlano, PlanoError } from '@planojs/core'
import { CONFIG_OPTION, type Command, configOf, EXIT, JSON_OPTION, type Typed } from '../command.ts'
import { warn } from '../print/warn.ts'
import { writeResult } from '../print/write-result.ts'

/** The output of `--json`: counts or mistakes, and warnings. */
interface Checked {
  /** As in `error.details`: `{ file, line, column, path, expected, nearest, message }`. */
  mistakes: readonly unknown[]
  warnings: readonly ConfigWarning[]
  listeners: number
  agents: number
  model_providers: number
  routes: number
}

export const check: Command = {
  usage: '[config]',
  summary: 'List all mistakes and warnings of a configuration.',
  options: { ...CONFIG_OPTION, strict: { type: 'boolean', help: 'exit with 1 on warnings too' }, ...JSON_OPTION },
  examples: ['check', 'check plano.yaml --strict'],
  words: { least: 0, most: 1 },
  async run(typed, terminal) {
    const isJson = typed.values['json'] === true
    const result = await read(typed, isJson)
    if (!isJson) for (const warning of result.warnings) terminal.complain(warn(warning))
    writeResult(terminal, typed, { result, describe })
    if (result.mistakes.length > 0) return EXIT.found
    return result.warnings.length > 0 && typed.values['strict'] === true ? EXIT.found : EXIT.done
  },
}

/** Throws mistakes as readable text, unless JSON is requested. */
async function read(typed: Typed, isJson: boolean): Promise<Checked> {
  try {
    const plano = await createPlano(configOf(typed))
    const { config, warnings } = plano
    await plano.close()
    return {
      mistakes: [],
      warnings,
      listeners: config.listeners.length,
      agents: config.listeners.reduce((sum, { agents: listed }) => sum + (listed?.length ?? 0), 0),
      model_providers: config.model_providers.length,
      routes: config.routing_preferences.length,
    }
  } catch (error) {
    const mistakes = isJson && PlanoError.is(error) && error.code === 'invalid_config' ? error.details : undefined
    if (!Array.isArray(mistakes)) throw error
    return { mistakes, warnings: [], listeners: 0, agents: 0, model_providers: 0, routes: 0 }
  }
}

function describe({ warnings, listeners, agents, model_providers: providers, routes }: Checked): string {
  const counts = [
    count(listeners, 'listener'),
    count(agents, 'agent'),
    count(providers, 'model provider'),
    count(routes, 'route'),
  ]
  return `${counts.join(', ')}: ${warnings.length === 0 ? 'no problems found' : count(warnings.length, 'warning')}\n`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
