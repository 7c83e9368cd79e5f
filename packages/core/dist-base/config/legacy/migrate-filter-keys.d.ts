import type { ConfigSource } from '../config-source.ts';
/** `filter_chain`, as Plano's documentation still writes it, and agents that are used as filters. */
export declare function migrateFilterKeys(source: ConfigSource): void;
//# sourceMappingURL=migrate-filter-keys.d.ts.map