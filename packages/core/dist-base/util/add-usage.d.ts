import type { Usage } from '../contract/reply.ts';
/** Tokens of two answers together; figures that only one of them has are kept. */
export declare function addUsage(one: Usage | undefined, other: Usage | undefined): Usage | undefined;
//# sourceMappingURL=add-usage.d.ts.map