import { type ConfigSource } from './config-source.ts';
/** Keys whose values belong to the user's code: kept by reference, never copied, expanded or looked into. */
export declare const CODE_KEYS: ReadonlySet<string>;
/**
 * Copies a configuration written in code into the private tree of `source`, so that the caller's object is never
 * changed. Functions and instances of classes stay themselves; entries that are undefined count as not written.
 */
export declare function readObject(value: unknown, source: ConfigSource): unknown;
//# sourceMappingURL=read-object.d.ts.map