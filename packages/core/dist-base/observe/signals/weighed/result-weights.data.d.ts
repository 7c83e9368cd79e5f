import type { WordTable } from './word-weights.ts';
/** What words of short results speak for. Learned by `node benchmarks/signals/weigh-words.ts`; not edited by hand. */
export declare const RESULT_WEIGHTS: WordTable;
//# sourceMappingURL=result-weights.data.d.ts.map