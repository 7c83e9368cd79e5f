import type { ConfigMap } from '../config-source.ts';
import { type KnownProviders } from './known-provider.ts';
/** Every name that other parts of a configuration may refer to. */
export interface DeclaredNames {
    agents: ReadonlySet<string>;
    filters: ReadonlySet<string>;
    listeners: ReadonlySet<string>;
    aliases: ReadonlySet<string>;
    /** Full models, provider names and bare model ids; wildcards as `provider/*`. */
    models: ReadonlySet<string>;
    /** Whether a reference names a declared model or falls, or may fall, under a wildcard. */
    hasModel(reference: string): boolean;
}
export declare function collectNames(root: ConfigMap, providers: KnownProviders | undefined): DeclaredNames;
//# sourceMappingURL=declared-names.d.ts.map