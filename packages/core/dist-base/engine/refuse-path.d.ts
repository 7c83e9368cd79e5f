import { PlanoError } from '../errors/plano-error.ts';
/** The 404 of a path that is none of ours, with the one that was probably meant: most often a base URL lacks its /v1. */
export declare function refusePath(method: string, path: string): PlanoError;
//# sourceMappingURL=refuse-path.d.ts.map