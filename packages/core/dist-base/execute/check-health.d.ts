import { type Candidate } from '../contract/candidate.ts';
import type { Clock } from '../contract/clock.ts';
import type { Transport } from '../contract/transport.ts';
import type { HealthRegistry } from './upstream-health.ts';
export interface HealthCheckParts {
    clock: Clock;
    transport: Transport;
    health: HealthRegistry;
    warn(code: string, message: string): void;
}
/**
 * Asks each instance's health path again and again, and marks those that fail it. Returns the means to stop. Instances
 * without a check, or without an address, are left alone.
 */
export declare function startHealthChecks(candidates: readonly Candidate[], parts: HealthCheckParts): () => void;
//# sourceMappingURL=check-health.d.ts.map