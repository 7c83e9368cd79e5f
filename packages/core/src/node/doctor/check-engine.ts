import { formatMistake } from '../../config/mistakes/format-mistake.ts'
import type { ModelProviderConfig } from '../../config/schema/model.ts'
import type { Plano } from '../../plano.ts'
import { findProvider } from '../../upstream/catalogue/find-provider.ts'
import { readKeys } from '../../upstream/models/build-target.ts'
import type { DoctorFinding } from './finding.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Reports providers that are unusable without a key, and warnings of the configuration. */
export function checkEngine(plano: Pick<Plano, 'config' | 'warnings'>, env: Environment): DoctorFinding[] {
  const keys = plano.config.model_providers.filter((entry) => lacksKey(entry, env)).map(describeMissing)
  // Missing keys are reported as errors, not again as warnings.
  const others = plano.warnings.filter(({ topic }) => topic !== 'keys')
  const warnings = others.map((warning): DoctorFinding => {
    const fix = 'Correct the configuration at that place.'
    return { check: 'configuration', severity: 'warning', message: formatMistake(warning), fix }
  })
  return [...keys, ...warnings]
}

function lacksKey(entry: ModelProviderConfig, env: Environment): boolean {
  const provider = findProvider(entry)
  // Cloud credentials come from the machine. Headers and custom addresses may provide what is needed.
  const isExcused =
    entry.run !== undefined ||
    entry.base_url !== undefined ||
    entry.instances !== undefined ||
    entry.headers !== undefined ||
    entry.passthrough_auth === true ||
    provider.keyless === true ||
    provider.env.length === 0 ||
    ['none', 'sigv4', 'google-oauth'].includes(provider.auth)
  return !isExcused && readKeys(provider, entry, env).length === 0
}

function describeMissing(entry: ModelProviderConfig): DoctorFinding {
  const [variable] = findProvider(entry).env
  return {
    check: 'keys',
    severity: 'error',
    message: `${entry.model} has no access key, so every call to it fails.`,
    fix: `Set ${variable}, or access_key of that model provider.`,
  }
}
