import type { ConfigSource } from './config-source.ts'
import { migrateFilterKeys } from './legacy/migrate-filter-keys.ts'
import { migrateListeners } from './legacy/migrate-listeners.ts'
import { migratePreferences } from './legacy/migrate-preferences.ts'
import { migrateProviders } from './legacy/migrate-providers.ts'
import { migrateRenamedKeys } from './legacy/migrate-renamed-keys.ts'
import { migrateRustKeys } from './legacy/migrate-rust-keys.ts'
import { migrateVersion } from './legacy/migrate-version.ts'

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
