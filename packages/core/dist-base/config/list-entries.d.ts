import type { Path } from './config-path.ts';
import { type ConfigMap } from './config-source.ts';
export interface Entry {
    value: ConfigMap;
    path: Path;
}
/** The maps in a list at a key, with their paths; anything else is left to the schema to complain about. */
export declare function listEntries(parent: ConfigMap, key: string, prefix?: Path): Entry[];
/** The maps of a map of maps, by name. */
export declare function namedEntries(parent: ConfigMap, key: string, prefix?: Path): (Entry & {
    name: string;
})[];
/** The texts in a list (or the one text) at a key, with their paths. */
export declare function listTexts(parent: ConfigMap, key: string, prefix: Path): {
    text: string;
    path: Path;
}[];
export declare const textAt: (map: ConfigMap, key: string) => string | undefined;
//# sourceMappingURL=list-entries.d.ts.map