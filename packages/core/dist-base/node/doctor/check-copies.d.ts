import type { DoctorFinding } from './finding.ts';
/** Packages that are there more than once, as the application in `folder` and its direct dependencies see them. */
export declare function checkCopies(folder: string): DoctorFinding[];
//# sourceMappingURL=check-copies.d.ts.map