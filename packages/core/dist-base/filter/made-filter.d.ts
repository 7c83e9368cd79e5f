import type { FilterDefinition } from '../contract/filter.ts';
/** A filter's code, and what it needs besides. */
export interface MadeFilter {
    definition: FilterDefinition;
    /** It can only judge whole answers, so streams are held back for it. */
    needsWhole?: boolean;
    /** It changes requests, so it cannot run beside the call that they are already part of. */
    rewrites?: boolean;
    close?(): Promise<void>;
}
//# sourceMappingURL=made-filter.d.ts.map