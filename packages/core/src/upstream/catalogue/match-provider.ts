import type { ProviderEntry } from '../../contract/model/provider.ts'
import { PROVIDERS } from './providers.data.ts'

const byName = new Map<string, ProviderEntry>()
for (const entry of PROVIDERS) {
  for (const spelling of [entry.id, ...(entry.aliases ?? [])]) byName.set(spelling.toLowerCase(), entry)
}

/** Finds a provider by id or alias, case-insensitively. */
export function matchProvider(spelling: string): ProviderEntry | undefined {
  return byName.get(spelling.trim().toLowerCase())
}
