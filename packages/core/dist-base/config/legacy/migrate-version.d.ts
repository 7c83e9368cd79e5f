import type { ConfigSource } from '../config-source.ts';
/**
 * Gives the version one spelling, `v0.4.0`; older ones become v0.4.0, which is what their forms are migrated to.
 * Answers whether the file was written for v0.4.0 or later.
 */
export declare function migrateVersion(source: ConfigSource): {
    modern: boolean;
};
//# sourceMappingURL=migrate-version.d.ts.map