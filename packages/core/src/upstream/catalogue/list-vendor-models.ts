import { KNOWN_MODELS } from './models.data.ts'

/** Ids of the known models that a vendor serves, in table order: what a wildcard expands to. */
export function listVendorModels(vendor: string | undefined): readonly string[] {
  return vendor === undefined ? [] : (KNOWN_MODELS[vendor] ?? []).filter(({ retired }) => !retired).map(({ id }) => id)
}
