import type { DoctorFinding } from './finding.ts';
/** Retries of a client multiply those of the engine: each of its tries is a request with all of ours. */
export declare function checkClients(clients: readonly object[]): DoctorFinding[];
//# sourceMappingURL=check-clients.d.ts.map