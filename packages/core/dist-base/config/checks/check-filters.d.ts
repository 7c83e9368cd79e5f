import { type CheckContext } from './check-context.ts';
/** Filters: unique ids, one way to run, keys that fit it. */
export declare function checkFilters(context: CheckContext): void;
//# sourceMappingURL=check-filters.d.ts.map