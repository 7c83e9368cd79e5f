import { listKnownModels } from './list-known-models.ts'

/** Ids of the known models that a vendor serves, in table order: what a wildcard expands to. */
export function listVendorModels(vendor: string | undefined): readonly string[] {
  if (vendor === undefined) return []
  return listKnownModels(vendor).flatMap(({ id, can }) => (can?.has('retired') ? [] : [id]))
}
