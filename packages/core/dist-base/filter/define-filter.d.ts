import type { FilterDefinition } from '../contract/filter.ts';
/**
 * A filter in code, checked: verdict functions for requests and answers, and a `stream` or `find` part for answers as
 * they grow. Adds `stream` where `find` or a hold-back by sentence says how a stream is read. Throws `invalid_config`.
 */
export declare function defineFilter(definition: FilterDefinition): FilterDefinition;
/** The definition with the stream part that its other parts imply; one that is complete comes back as it is. */
export declare function completeDefinition(definition: FilterDefinition): FilterDefinition;
//# sourceMappingURL=define-filter.d.ts.map