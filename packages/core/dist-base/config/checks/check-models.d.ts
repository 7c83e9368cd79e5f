import { type CheckContext } from './check-context.ts';
/** Model providers and aliases. */
export declare function checkModels(context: CheckContext): void;
//# sourceMappingURL=check-models.d.ts.map