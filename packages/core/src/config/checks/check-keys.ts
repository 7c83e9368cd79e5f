import type { Environment } from '../expand-env.ts'
import { listEntries, textAt } from '../list-entries.ts'
import { unsetNote } from '../unset-note.ts'
import type { CheckContext } from './check-context.ts'

/** Credentials that come from the machine, or that nobody asks for. */
const WITHOUT_KEY: ReadonlySet<string> = new Set(['none', 'sigv4', 'google-oauth'])
/** Whatever brings a credential of its own, or an address that may want none. */
const EXCUSES = ['access_key', 'passthrough_auth', 'headers', 'base_url', 'instances', 'run'] as const

/** Warns of models whose provider wants a key where neither the configuration nor the environment has one. */
export function checkKeys({ source, root, providers }: CheckContext, env: Environment): void {
  for (const { value, path } of listEntries(root, 'model_providers')) {
    const model = textAt(value, 'model') ?? ''
    const provider = providers?.get(model.slice(0, Math.max(0, model.indexOf('/'))).toLowerCase())
    const [variable] = provider?.env ?? []
    if (provider === undefined || variable === undefined || provider.keyless === true) continue
    if (WITHOUT_KEY.has(provider.auth ?? '') || provider.env?.some((name) => (env[name]?.trim() ?? '') !== '')) continue
    // A variable of access_key that is not set has its own warning.
    if (EXCUSES.some((key) => value[key] !== undefined || unsetNote(source, [...path, key]) !== '')) continue
    const message = `${model} has no access key, so its provider refuses every call: set the environment variable ${variable}, or access_key here`
    source.warn(path, message, { use: `access_key: $${variable}`, topic: 'keys' })
  }
}
