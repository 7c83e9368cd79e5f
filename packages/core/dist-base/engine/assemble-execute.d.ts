import { createBesideCaller } from '../execute/call-beside.ts';
import type { FilterRoom } from './assemble-filter.ts';
import { type VariantParts } from './assemble-variants.ts';
import type { Ground } from './open-ground.ts';
import type { Stages } from './pipeline.ts';
export interface ExecuteRoom {
    execute: Stages['execute'];
    /** Embeddings, token counts and paths that pass through. */
    callBeside: ReturnType<typeof createBesideCaller>;
    /** Ends active health checks. */
    stop(): void;
}
/** The room that carries plans out, with everything that it knows of its upstreams. */
export declare function assembleExecute(ground: Ground, beside: {
    filters: Pick<FilterRoom, 'around'>;
} & Pick<VariantParts, 'settleShadow'>): ExecuteRoom;
//# sourceMappingURL=assemble-execute.d.ts.map