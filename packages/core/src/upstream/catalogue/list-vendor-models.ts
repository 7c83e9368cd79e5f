import { KNOWN_MODELS } from './models.data.ts'

/** Known model ids of one vendor in table order: what a wildcard expands to. */
export function listVendorModels(vendor: string | undefined): readonly string[] {
  return vendor === undefined ? [] : (KNOWN_MODELS[vendor] ?? []).map((model) => model.id)
}
