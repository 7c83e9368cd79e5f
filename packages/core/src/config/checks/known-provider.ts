/** A provider as far as a configuration is concerned; entries of the catalogue are such. */
export interface KnownProvider {
  id: string
  /** Other spellings. */
  aliases?: readonly string[]
  /** Address; left out when only the user knows it. */
  origin?: string
  /** How it wants its credential, as the catalogue names it. */
  auth?: string
  /** Environment variables that hold its key, best first. */
  env?: readonly string[]
  /** Name in the table of models. */
  vendor?: string
  /** Works without a key. */
  keyless?: boolean
}

export type KnownProviders = ReadonlyMap<string, KnownProvider>

/** Providers by every spelling in lower case. */
export function indexProviders(providers: Iterable<KnownProvider | string>): KnownProviders {
  const index = new Map<string, KnownProvider>()
  for (const each of providers) {
    const provider = typeof each === 'string' ? { id: each, origin: '' } : each
    for (const spelling of [provider.id, ...(provider.aliases ?? [])]) index.set(spelling.toLowerCase(), provider)
  }
  return index
}

/** `google/x` as `gemini/x`: with the provider's own id in front, when it is known. */
export function canonicalModel(model: string, providers: KnownProviders | undefined): string {
  const slash = model.indexOf('/')
  const known = slash < 0 ? undefined : providers?.get(model.slice(0, slash).toLowerCase())
  return known === undefined ? model : known.id + model.slice(slash)
}
