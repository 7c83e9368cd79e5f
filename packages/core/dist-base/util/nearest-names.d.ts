/** The names closest to `wanted` by edit distance, nearest first, leaving out those that share too little to be meant. */
export declare function nearestNames(wanted: string, names: Iterable<string>, limit?: number): string[];
/** ` Did you mean "a" or "b"?` with its leading space, or nothing. */
export declare function didYouMean(wanted: string, names: Iterable<string>): string;
//# sourceMappingURL=nearest-names.d.ts.map