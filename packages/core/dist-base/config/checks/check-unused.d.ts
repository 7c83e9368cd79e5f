import { type ConfigSource } from '../config-source.ts';
/** Warns about keys that are read and then do nothing, so that nobody relies on them. */
export declare function checkUnused(source: ConfigSource): void;
//# sourceMappingURL=check-unused.d.ts.map