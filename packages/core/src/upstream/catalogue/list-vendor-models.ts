import { KNOWN_MODELS } from './models.data.ts'

/** Ids of the models of one vendor that the dated table knows, in its order: what a wildcard of that vendor expands to. */
export function listVendorModels(vendor: string | undefined): readonly string[] {
  return vendor === undefined ? [] : (KNOWN_MODELS[vendor] ?? []).map((model) => model.id)
}
