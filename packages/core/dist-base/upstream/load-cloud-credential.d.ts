import type { ModelTarget } from '../contract/model-target.ts';
/** Imports an optional package by name; tests give their own. */
export type ImportPackage = (name: string) => Promise<unknown>;
/**
 * The machine's own credential for a cloud provider: Google's application default credentials, or AWS's default chain
 * (profiles, roles, instance metadata), through the vendor's package when the application has it installed. Undefined
 * for other providers. Throws PlanoError `unauthorized` when the package is missing or finds nothing.
 */
export declare function loadCloudCredential(target: ModelTarget, load?: ImportPackage): Promise<string | undefined>;
//# sourceMappingURL=load-cloud-credential.d.ts.map