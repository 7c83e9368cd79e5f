import type { DoctorFinding } from './finding.ts';
/** What stands before Plano's middleware in an Express application (4 or 5) and gets in its way. */
export declare function checkOrder(app: object | undefined, isOurs: (handle: unknown) => boolean): DoctorFinding[];
//# sourceMappingURL=check-order.d.ts.map