import { parseArgs } from 'node:util'
import { closest, distance } from 'fastest-levenshtein'
import { type Command, type Typed, UsageError } from './command.ts'

/** Parses the arguments of a command; 'help' if help is requested. Throws UsageError for invalid arguments. */
export function readLine(command: Command, args: readonly string[]): Typed | 'help' {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { ...optionsOf(command), help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    // We print our own error messages.
    strict: false,
    tokens: true,
  })
  if (values['help'] === true) return 'help'
  for (const token of tokens) if (token.kind === 'option') checkOption(command, token)
  const { least, most } = command.words
  if (positionals.length < least) throw new UsageError(`Missing argument: ${command.usage}`)
  const extra = positionals[most]
  if (extra !== undefined) throw new UsageError(`Unexpected argument "${extra}".`)
  if (positionals.includes('')) throw new UsageError('An argument is empty.')
  return { values: values as Typed['values'], positionals }
}

function optionsOf({ options }: Command) {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [
      name,
      { type, ...(short === undefined ? {} : { short }) },
    ]),
  )
}

function checkOption({ options }: Command, token: { name: string; rawName: string; value?: string | undefined }): void {
  const { name, rawName, value } = token
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (!option) throw new UsageError(`There is no option "${rawName}".${didYouMean(name, Object.keys(options), '--')}`)
  if (option.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value.`)
    return
  }
  const isMissing = value === undefined || value.trim() === ''
  // In "--port --watch" the port is missing.
  if (isMissing || value.startsWith('--')) throw new UsageError(`${rawName} needs a value: --${name} <${option.value}>`)
}

/** ` Did you mean "serve"?` if a name is close, otherwise an empty string. */
export function didYouMean(wanted: string, names: readonly string[], prefix = ''): string {
  if (names.length === 0) return ''
  const nearest = closest(wanted, names)
  const isNear = distance(wanted, nearest) <= 2 || (wanted.length > 1 && nearest.startsWith(wanted))
  return isNear ? ` Did you mean "${prefix}${nearest}"?` : ''
}
