import { platform } from '#platform'
import type { ConfigCode } from '../config/parse/attach-code.ts'
import { parseGiven } from '../config/parse/parse-given.ts'
import type { PlanoConfigInput } from '../config/schema/root.ts'
import { listVendorModels } from '../upstream/catalogue/list-vendor-models.ts'
import { PROVIDERS } from '../upstream/catalogue/providers.data.ts'
import { loadPatternReader } from './decide/linear-pattern.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads and validates the argument of `createPlano`. Rejects with PlanoError `invalid_config` or `config_not_found`.
 */
export async function readConfig(
  source: string | PlanoConfigInput | undefined,
  env: Environment,
  code: ConfigCode | undefined,
) {
  const options = { knownProviders: PROVIDERS, knownModels: listVendorModels, ...(code === undefined ? {} : { code }) }
  if (source === undefined || typeof source === 'string') {
    const { loadConfig } = await import('../config/load-config.ts')
    return loadConfig(source, { ...platform, env }, { ...options, loadPatterns: loadPatternReader })
  }
  const explainPattern = await loadPatternReader(source)
  return parseGiven(source, { ...options, env, ...(explainPattern === undefined ? {} : { explainPattern }) })
}
