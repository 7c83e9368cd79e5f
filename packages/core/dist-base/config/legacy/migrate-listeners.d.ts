import { type ConfigSource } from '../config-source.ts';
/** The object form `listeners: {ingress_traffic, egress_traffic}`, the older `listener`, and router names. */
export declare function migrateListeners(source: ConfigSource): void;
//# sourceMappingURL=migrate-listeners.d.ts.map