/** A provider as far as a configuration is concerned; entries of the catalogue are such. */
export interface KnownProvider {
    id: string;
    /** Other spellings. */
    aliases?: readonly string[];
    /** Address; left out when only the user knows it. */
    origin?: string;
    /** How it wants its credential, as the catalogue names it. */
    auth?: string;
    /** Environment variables that hold its key, best first. */
    env?: readonly string[];
    /** Name in the table of models. */
    vendor?: string;
    /** Works without a key. */
    keyless?: boolean;
}
export type KnownProviders = ReadonlyMap<string, KnownProvider>;
/** Providers by every spelling in lower case. */
export declare function indexProviders(providers: Iterable<KnownProvider | string>): KnownProviders;
/** `google/x` as `gemini/x`: with the provider's own id in front, when it is known. */
export declare function canonicalModel(model: string, providers: KnownProviders | undefined): string;
//# sourceMappingURL=known-provider.d.ts.map