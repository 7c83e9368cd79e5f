import type { WordTable } from './word-weights.ts';
/** What words of short user messages speak for. Learned by `node benchmarks/signals/weigh-words.ts`; not edited by hand. */
export declare const MESSAGE_WEIGHTS: WordTable;
//# sourceMappingURL=message-weights.data.d.ts.map