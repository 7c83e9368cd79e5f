import { type ConfigSource } from '../config-source.ts';
/** Keys of Plano's daemon that its own schema refuses: loaded without effect, or under the name that has one. */
export declare function migrateRustKeys(source: ConfigSource): void;
//# sourceMappingURL=migrate-rust-keys.d.ts.map