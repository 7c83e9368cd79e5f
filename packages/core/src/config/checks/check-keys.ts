import { unsetNote } from '../mistakes/unset-note.ts'
import type { Environment } from '../parse/expand-env.ts'
import { listEntries, textAt } from '../tree/list-entries.ts'
import type { CheckContext } from './check-context.ts'

/** Authentication styles whose credentials come from the machine or are not needed. */
const WITHOUT_KEY: ReadonlySet<string> = new Set(['none', 'sigv4', 'google-oauth'])
/** Keys of an entry that provide a credential, or an address that may not need one. */
const EXCUSES = ['access_key', 'passthrough_auth', 'headers', 'base_url', 'instances', 'run'] as const

/** Warns about models whose provider needs a key that neither the configuration nor the environment provides. */
export function checkKeys({ source, root, providers }: CheckContext, env: Environment): void {
  for (const { value, path } of listEntries(root, 'model_providers')) {
    const model = textAt(value, 'model') ?? ''
    const provider = providers?.get(model.slice(0, Math.max(0, model.indexOf('/'))).toLowerCase())
    const [variable] = provider?.env ?? []
    if (provider === undefined || variable === undefined || provider.keyless === true) continue
    if (WITHOUT_KEY.has(provider.auth ?? '') || provider.env?.some((name) => (env[name]?.trim() ?? '') !== '')) continue
    // An unset variable in access_key has its own warning.
    if (EXCUSES.some((key) => value[key] !== undefined || unsetNote(source, [...path, key]) !== '')) continue
    const message = `${model} has no access key, so its provider refuses every call: set the environment variable ${variable}, or access_key here`
    source.warn(path, message, { use: `access_key: $${variable}`, topic: 'keys' })
  }
}
