import type { ConfigSource } from './config-source.ts';
/** Brings every older form that Plano, its documentation or its daemon ever knew up to date, each with a warning. */
export declare function migrateLegacy(source: ConfigSource): void;
//# sourceMappingURL=migrate-legacy.d.ts.map