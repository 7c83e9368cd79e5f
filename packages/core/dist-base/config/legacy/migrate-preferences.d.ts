import type { ConfigSource } from '../config-source.ts';
/**
 * Preferences used to stand inside each provider. Before v0.4.0 they move to the top level: one entry per name with the
 * models in the order of the providers; an entry that is already there wins. From v0.4.0 on Plano ignores them.
 */
export declare function migratePreferences(source: ConfigSource, { modern }: {
    modern: boolean;
}): void;
//# sourceMappingURL=migrate-preferences.d.ts.map