import type { DoctorFinding } from './finding.ts';
/** The Node version, against what the published packages need. */
export declare function checkNode(version: string): DoctorFinding[];
/** Variables that redirect clients without a word in the code. */
export declare function checkEnvironment(env: Readonly<Record<string, string | undefined>>): DoctorFinding[];
//# sourceMappingURL=check-runtime.d.ts.map