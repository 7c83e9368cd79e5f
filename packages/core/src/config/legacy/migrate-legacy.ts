import type { ConfigSource } from '../tree/config-source.ts'
import { migrateFilterKeys } from './migrate-filter-keys.ts'
import { migrateListeners } from './migrate-listeners.ts'
import { migratePreferences } from './migrate-preferences.ts'
import { migrateProviders } from './migrate-providers.ts'
import { migrateRenamedKeys } from './migrate-renamed-keys.ts'
import { migrateRustKeys } from './migrate-rust-keys.ts'
import { migrateVersion } from './migrate-version.ts'

/** Migrates every deprecated form of Plano, its documentation and its daemon, each with a warning. */
export function migrateLegacy(source: ConfigSource): void {
  const version = migrateVersion(source)
  migrateProviders(source)
  migrateListeners(source)
  migrateRenamedKeys(source)
  migrateFilterKeys(source)
  migratePreferences(source, version)
  migrateRustKeys(source)
}
