import type { PlanoConfigInput } from '../config/schema/root.ts';
import { type Plano } from '../plano.ts';
/** The engine of a middleware. */
export interface OpenedEngine {
    /** Rejects when the configuration has mistakes. */
    plano: Promise<Plano>;
    /** The engine as soon as it is there: a request that waits for a promise costs more than one that does not. */
    ready(): Plano | undefined;
    /** Lets requests finish and closes the engine; one that was given from outside stays open. */
    close(): Promise<void>;
}
/** Opens what a middleware was given: an engine, a configuration, its path, or nothing. */
export declare function openEngine(source: Plano | PlanoConfigInput | string | undefined): OpenedEngine;
//# sourceMappingURL=open-engine.d.ts.map