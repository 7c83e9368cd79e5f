import type { ConfigSource } from './config-source.ts'
import { migrateFilterKeys } from './legacy/migrate-filter-keys.ts'
import { migrateListeners } from './legacy/migrate-listeners.ts'
import { migratePreferences } from './legacy/migrate-preferences.ts'
import { migrateProviders } from './legacy/migrate-providers.ts'
import { migrateRenamedKeys } from './legacy/migrate-renamed-keys.ts'
import { migrateRustKeys } from './legacy/migrate-rust-keys.ts'
import { migrateVersion } from './legacy/migrate-version.ts'

/** Brings every older form that Plano, its documentation or its daemon ever knew up to date, each with a warning. */
export function migrateLegacy(source: ConfigSource): void {
  const version = migrateVersion(source)
  migrateProviders(source)
  migrateListeners(source)
  migrateRenamedKeys(source)
  migrateFilterKeys(source)
  migratePreferences(source, version)
  migrateRustKeys(source)
}
