import type { Candidate } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { ExecutorParts } from '../execute/executor-parts.ts';
import type { Ground } from './open-ground.ts';
export interface VariantParts {
    agents: ReadonlyMap<string, readonly Candidate[]>;
    callUpstream: ExecutorParts['callUpstream'];
    /** Counts what the copy of a request used. */
    settleShadow(exchange: Exchange): void;
}
/** Who is called in an agent's or a model's name, and what becomes of it. */
export declare function assembleVariants(ground: Ground, { agents, callUpstream, settleShadow }: VariantParts): Pick<ExecutorParts, 'agentCandidates' | 'modelCandidates' | 'reportVariant' | 'shadows'>;
//# sourceMappingURL=assemble-variants.d.ts.map