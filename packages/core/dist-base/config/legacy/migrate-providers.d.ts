import type { ConfigSource } from '../config-source.ts';
/** `llm_providers`, `provider: openai` beside a bare model, and the form that Plano renders for its daemon. */
export declare function migrateProviders(source: ConfigSource): void;
//# sourceMappingURL=migrate-providers.d.ts.map