import type { Plano } from '../../plano.ts';
import type { DoctorFinding } from './finding.ts';
type Environment = Readonly<Record<string, string | undefined>>;
/** Providers that no request can reach for want of a key, and what the configuration was warned of when it was read. */
export declare function checkEngine(plano: Pick<Plano, 'config' | 'warnings'>, env: Environment): DoctorFinding[];
export {};
//# sourceMappingURL=check-engine.d.ts.map