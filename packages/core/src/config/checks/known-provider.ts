/** What configuration checks need to know about a provider. Catalogue entries satisfy it. */
export interface KnownProvider {
  id: string
  /** Other spellings. */
  aliases?: readonly string[]
  /** Address. Left out when only the user knows it. */
  origin?: string
  /** Authentication style, as in the catalogue. */
  auth?: string
  /** Environment variables that hold the key, in order of preference. */
  env?: readonly string[]
  /** Vendor name in the model table. */
  vendor?: string
  /** Works without a key. */
  keyless?: boolean
}

export type KnownProviders = ReadonlyMap<string, KnownProvider>

/** Providers by every spelling, in lower case. */
export function indexProviders(providers: Iterable<KnownProvider | string>): KnownProviders {
  const index = new Map<string, KnownProvider>()
  for (const each of providers) {
    const provider = typeof each === 'string' ? { id: each, origin: '' } : each
    for (const spelling of [provider.id, ...(provider.aliases ?? [])]) index.set(spelling.toLowerCase(), provider)
  }
  return index
}

/** Replaces a provider's spelling with its id: `google/x` becomes `gemini/x`. */
export function canonicalModel(model: string, providers: KnownProviders | undefined): string {
  const slash = model.indexOf('/')
  const known = slash < 0 ? undefined : providers?.get(model.slice(0, slash).toLowerCase())
  return known === undefined ? model : known.id + model.slice(slash)
}
