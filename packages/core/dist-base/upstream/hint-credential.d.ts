import type { ModelTarget } from '../contract/model-target.ts';
/** Where the credential of a call that its provider refused comes from, and what is missing when there was none. */
export declare function hintCredential(target: ModelTarget, baseUrl: string | undefined): string;
//# sourceMappingURL=hint-credential.d.ts.map