import type { ClientDialect, Dialect } from './dialect.ts';
import type { WireRules } from './grammar.ts';
import type { ProviderEntry } from './provider.ts';
/** US dollars per million tokens. */
export interface ModelPrice {
    input: number;
    output: number;
    cachedInput?: number;
    cacheWrite?: number;
}
/** What a model can take. A field that is left out is unknown, which is not the same as no. Sizes in tokens. */
export interface ModelAbilities {
    contextWindow?: number;
    maxOutput?: number;
    tools?: boolean;
    vision?: boolean;
    audio?: boolean;
    schema?: boolean;
    reasoning?: boolean;
    /** Goes on from an answer that is begun in the last message. */
    prefill?: boolean;
    price?: ModelPrice;
    /** 0 to 100, from the configuration only. */
    quality?: number;
}
/** One address of a model. `url` is a `base_url`, path included or not; undefined is the provider's own. */
export interface ModelInstance {
    url?: string;
    weight: number;
}
/** How the configuration says that a model is reached. */
export interface ModelAccess {
    /** Position in `model_providers`, for stages that read more of the entry; undefined for entries that we made up. */
    index?: number;
    passthroughAuth: boolean;
    /** Unknown `/v1/*` paths go to this provider. */
    passthrough: boolean;
    /** Not for clients: neither listed nor found by them. */
    internal: boolean;
    isDefault: boolean;
    httpHost?: string;
    headers: Readonly<Record<string, string>>;
    api?: Dialect;
    /** What stands for the placeholders of addresses: region, project, resource, account, api_version. */
    values: Readonly<Record<string, string>>;
    inputFilters: readonly string[];
    outputFilters: readonly string[];
    /** A model in code. */
    run?: unknown;
}
/** A model that can be called: everything that routing, execution and the upstream room need to know about it. */
export interface ModelTarget {
    /** `provider/model`, unique. */
    readonly id: string;
    /** The configured name; the id when none was given. */
    readonly name: string;
    readonly provider: ProviderEntry;
    /** Model id that the upstream wants. */
    readonly model: string;
    readonly access: ModelAccess;
    /** Keys of this provider, in turn; they go to no other upstream. Empty for passthrough and keyless providers. */
    readonly keys: readonly string[];
    /** At least one. */
    readonly instances: readonly ModelInstance[];
    readonly abilities: ModelAbilities;
    /** The API to speak upstream for a client of this dialect. */
    dialectFor(client: ClientDialect): Dialect;
    rulesFor(dialect: Dialect): WireRules;
}
//# sourceMappingURL=model-target.d.ts.map