import type { Ground } from './open-ground.ts';
import type { Stages } from './pipeline.ts';
/** The room that remembers whole answers, where the configuration switches it on. */
export interface CacheRoom {
    /**
     * Stands between the filters of a plan and its execution: what is looked up is what filters made of the request, and
     * what they make of an answer is made anew each time.
     */
    around(execute: Stages['execute']): Stages['execute'];
}
export declare function assembleCache(ground: Ground): CacheRoom;
//# sourceMappingURL=assemble-cache.d.ts.map