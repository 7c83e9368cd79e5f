import type { WordTable } from './word-weights.ts';
/** What words of results that failed speak for. Learned by `node benchmarks/signals/weigh-words.ts`; not edited by hand. */
export declare const LEAF_WEIGHTS: WordTable;
//# sourceMappingURL=leaf-weights.data.d.ts.map