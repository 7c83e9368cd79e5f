import type { Path } from '../config-path.ts';
import { type ConfigMap, type ConfigSource } from '../config-source.ts';
import { type Entry } from '../list-entries.ts';
import type { DeclaredNames } from './declared-names.ts';
import type { KnownProviders } from './known-provider.ts';
export interface CheckContext {
    source: ConfigSource;
    root: ConfigMap;
    names: DeclaredNames;
    providers: KnownProviders | undefined;
    explainPattern?: ((text: string) => string | undefined) | undefined;
}
/** Refuses a `when.matches` that is no pattern, saying why. */
export declare function requirePattern({ source, explainPattern }: CheckContext, { value, path }: Entry): void;
/** Refuses a reference that is not declared, with the nearest name that is. */
export declare function requireName(context: CheckContext, reference: {
    text: string;
    path: Path;
}, declared: {
    kind: string;
    names: ReadonlySet<string>;
}): void;
export declare function requireFilters(context: CheckContext, { value, path }: Entry): void;
/** Refuses a model that no provider declares; with `aliases`, an alias is as good. */
export declare function requireModel(context: CheckContext, { text, path }: {
    text: string;
    path: Path;
}, { aliases }: {
    aliases: boolean;
}): void;
/** Refuses names that occur twice in one list. */
export declare function requireUnique(context: CheckContext, entries: readonly Entry[], key: string): void;
/** Refuses entries that have none or several of the keys of which exactly one must be there. */
export declare function requireOneOf(context: CheckContext, { value, path }: Entry, rule: {
    kind: string;
    keys: readonly string[];
}): void;
/** Refuses an address that is no http or https URL. */
export declare function requireUrl(context: CheckContext, { value, path }: Entry, key: string): void;
//# sourceMappingURL=check-context.d.ts.map