import type { ClientDialect, Dialect } from './dialect.ts';
import type { WireRules } from './grammar.ts';
/**
 * How a provider wants its credential: `authorization: Bearer`, one of three key headers, `authorization: Key`,
 * a `key` query parameter, an AWS signature (or a bearer token), a Google access token, or nothing.
 */
export type AuthStyle = 'bearer' | 'x-api-key' | 'api-key' | 'x-goog-api-key' | 'authorization-key' | 'query-key' | 'sigv4' | 'google-oauth' | 'none';
/**
 * One API of a provider. `base` is the path before `path`, version segment included; a `base_url` that brings a path of
 * its own replaces it. Both may hold `{model}`, `{region}`, `{project}` and `{api_version}`; the model is percent-encoded.
 */
export interface ProviderApi {
    dialect: Dialect;
    base: string;
    path: string;
    /** Path of the streaming form where it is another one. */
    streamPath?: string;
    /** Overrides the provider's style for this API. */
    auth?: AuthStyle;
    headers?: Readonly<Record<string, string>>;
    /** Spoken only when the configuration asks for it, by `api`, `api_version` or a `base_url` that has this `base`. */
    optional?: boolean;
    /** Serves only models whose upstream id matches this regular expression. */
    models?: string;
    /** A base path without a version segment gets this one. */
    version?: string;
    /** Values of `api_version` that choose this API among several of one dialect. */
    apiVersions?: readonly string[];
    rules?: WireRules;
}
/** Rules for the models whose bare id (after the last slash) matches `models`, a case-insensitive regular expression. */
export interface ModelRule {
    models: string;
    /** Left out: every dialect. */
    dialects?: readonly Dialect[];
    rules: WireRules;
}
/** A provider as the catalogue knows it: data only. The first API is the one used when nothing decides otherwise. */
export interface ProviderEntry {
    id: string;
    name: string;
    /** Other spellings that configurations use. Matched without regard to case. */
    aliases?: readonly string[];
    /** Scheme and host, with `{region}`, `{resource}` or `{account}` where they vary; left out when only the user knows it. */
    origin?: string;
    /** Environment variables for the placeholders, best first. */
    variables?: Readonly<Record<string, readonly string[]>>;
    /** What stands for a placeholder when neither configuration nor environment names it. */
    defaults?: Readonly<Record<string, string>>;
    apis: readonly ProviderApi[];
    /** API per client dialect where it is not simply the same one. */
    choose?: Readonly<Partial<Record<ClientDialect, Dialect>>>;
    auth: AuthStyle;
    /** Environment variables that hold the key, best first. */
    env: readonly string[];
    /** Works without a key. */
    keyless?: boolean;
    /** Service name of AWS signatures; the provider then also takes AWS keys, written `id:secret` or `id:secret:token`. */
    service?: string;
    /** Not among the providers that a set environment variable alone switches on. */
    explicit?: boolean;
    /** Keys that match this regular expression are access tokens and go as bearer, whatever `auth` says. */
    bearerKeys?: string;
    /** Client headers that this provider understands, beside those that every provider of the dialect does. */
    forwardHeaders?: readonly string[];
    headers?: Readonly<Record<string, string>>;
    /** Rule families (see the model rules of the catalogue) whose models this provider serves under their usual ids. */
    families?: readonly string[];
    /** For the dialect of the first API. */
    rules?: WireRules;
    modelRules?: readonly ModelRule[];
    /** Path of the embeddings API after the first API's base; left out when there is none that we know. */
    embeddings?: string;
    /** Path of the token-counting API after the messages API's base. */
    countTokens?: string;
    /** Name of this provider in the table of models. */
    vendor?: string;
}
//# sourceMappingURL=provider.d.ts.map