import { nearestNames } from '../../util/text/nearest-names.ts'
import { unsetNote } from '../mistakes/unset-note.ts'
import type { Path } from '../tree/config-path.ts'
import { type ConfigMap, type ConfigSource, isMap } from '../tree/config-source.ts'
import { type Entry, listTexts, textAt } from '../tree/list-entries.ts'
import type { DeclaredNames } from './declared-names.ts'
import type { KnownProviders } from './known-provider.ts'

export interface CheckContext {
  source: ConfigSource
  root: ConfigMap
  names: DeclaredNames
  providers: KnownProviders | undefined
  explainPattern?: ((text: string) => string | undefined) | undefined
}

/** Refuses an invalid `when.matches` pattern and says why. */
export function requirePattern({ source, explainPattern = explainRegExp }: CheckContext, { value, path }: Entry): void {
  const { when } = value
  const pattern = isMap(when) ? textAt(when, 'matches') : undefined
  const why = pattern === undefined ? undefined : explainPattern(pattern)
  if (why === undefined) return
  source.refuse([...path, 'when', 'matches'], `is not a valid regular expression: ${why}`, {
    expected: 'an RE2 regular expression, without look-around or back-references',
  })
}

/** Checks a pattern with JavaScript's RegExp, when RE2 is not available. */
function explainRegExp(text: string): string | undefined {
  try {
    return new RegExp(text, 'iu') instanceof RegExp ? undefined : ''
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*\/[a-z]*: /, '') : 'it cannot be read'
  }
}

/** Refuses a reference to an undeclared name and suggests the nearest declared one. */
export function requireName(
  context: CheckContext,
  reference: { text: string; path: Path },
  declared: { kind: string; names: ReadonlySet<string> },
): void {
  if (declared.names.has(reference.text)) return
  const none = declared.names.size === 0 ? `, and no ${declared.kind} is declared` : ''
  context.source.refuse(reference.path, `no ${declared.kind} is called "${reference.text}"${none}`, {
    expected: `a declared ${declared.kind}`,
    nearest: nearestNames(reference.text, declared.names, 1)[0],
  })
}

export function requireFilters(context: CheckContext, { value, path }: Entry): void {
  for (const key of ['input_filters', 'output_filters']) {
    for (const reference of listTexts(value, key, path)) {
      requireName(context, reference, { kind: 'filter', names: context.names.filters })
    }
  }
}

/** Refuses a model that no provider declares. With `aliases`, an alias is accepted too. */
export function requireModel(
  context: CheckContext,
  { text, path }: { text: string; path: Path },
  { aliases }: { aliases: boolean },
): void {
  const { names, source } = context
  if (names.hasModel(text) || (aliases && names.aliases.has(text))) return
  if (names.aliases.has(text)) {
    source.refuse(path, `"${text}" is an alias, which is not allowed here: name the model`, {
      expected: 'a declared model',
    })
    return
  }
  const none = names.models.size === 0 ? ', and no model provider is declared' : ''
  source.refuse(path, `no model provider has "${text}"${none}`, {
    expected: 'a declared model or one under a wildcard such as openai/*',
    nearest: nearestNames(text, aliases ? [...names.models, ...names.aliases] : names.models, 1)[0],
  })
}

/** Refuses duplicate names in one list. */
export function requireUnique(context: CheckContext, entries: readonly Entry[], key: string): void {
  const seen = new Map<string, Path>()
  for (const { value, path } of entries) {
    const name = textAt(value, key)
    if (name === undefined) continue
    const first = seen.get(name)
    if (first === undefined) seen.set(name, path)
    else {
      const { line, path: where } = context.source.at(first)
      const place = line === undefined ? where : `${where} on line ${line}`
      context.source.refuse([...path, key], `"${name}" is already the ${key} of ${place}`, {
        expected: `a unique ${key}`,
      })
    }
  }
}

/** Refuses entries that do not have exactly one of the given keys. */
export function requireOneOf(
  context: CheckContext,
  { value, path }: Entry,
  rule: { kind: string; keys: readonly string[] },
) {
  const present = rule.keys.filter((key) => value[key] !== undefined)
  if (present.length === 1) return
  const choices = `${rule.keys.slice(0, -1).join(', ')} or ${rule.keys.at(-1)}`
  const unset = rule.keys.map((key) => unsetNote(context.source, [...path, key])).join('')
  const got =
    present.length === 0 ? `has none of ${choices}${unset}` : `has ${present.join(' and ')}, but only one is allowed`
  const id = textAt(value, 'id')
  const isCode =
    present.length === 0 && unset === '' && id !== undefined && (rule.kind === 'agent' || rule.kind === 'filter')
  const hint = isCode
    ? `; a function comes with createPlano(…, { code: { ${rule.kind}s: { ${propertyName(id)}: … } } })`
    : ''
  const message = `${rule.kind}${id === undefined ? '' : ` ${id}`} ${got}${hint}`
  context.source.refuse(path, message, {
    expected: `exactly one of ${choices}`,
    ...(present.length === 0 ? { missing: { path, keys: rule.keys } } : {}),
  })
}

const propertyName = (id: string): string => (/^[A-Za-z_$][\w$]*$/.test(id) ? id : `'${id}'`)

/** Refuses an address that is not an http or https URL. */
export function requireUrl(context: CheckContext, { value, path }: Entry, key: string): void {
  const text = textAt(value, key)
  if (text === undefined) return
  const url = URL.parse(text)
  if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:')) return
  // The address is not quoted: it may contain credentials.
  const looksBare = !text.includes('://')
  context.source.refuse(
    [...path, key],
    looksBare ? 'is a URL without http:// or https://' : 'is not an http or https URL',
    {
      expected: 'a URL such as http://localhost:10510',
    },
  )
}
