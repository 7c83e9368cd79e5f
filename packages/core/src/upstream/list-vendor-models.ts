/** Ids of the models of one vendor that the dated table knows, in its order. */
export function listVendorModels(_vendor: string | undefined): readonly string[] {
  return []
}
