import type { ConfigMistake, ConfigWarning } from '../tree/config-source.ts'

/** Formats a mistake as one line: `plano.yaml:12:7 listeners[0].agents[1].id: no agent is called …`. */
export function formatMistake(mistake: ConfigMistake | ConfigWarning): string {
  const { file, line, column, path, message } = mistake
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  const where = [place, path].filter((part) => part !== '').join(' ')
  return where === '' ? message : `${where}: ${message}`
}
