import type { Dialect } from '../contract/dialect.ts';
import type { BodyWatches } from './track-answer.ts';
/**
 * Tells a stream that ended by its API's rules from one that was closed early, said that it failed, or was garbled. Only
 * the last chunks are kept, and read once: a stream that passes costs no parsing here.
 */
export declare function watchEnding(dialect: Dialect): BodyWatches;
//# sourceMappingURL=watch-ending.d.ts.map