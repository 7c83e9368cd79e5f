import type { PlanoConfig } from '../config/schema/root.ts';
import type { ModelDirectory } from '../contract/model-directory.ts';
import type { Observer } from '../contract/observer.ts';
import type { Usage } from '../contract/reply.ts';
import type { Transport } from '../contract/transport.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { CascadeParts } from '../decide/build-cascade.ts';
import { VariantBoard } from '../execute/variants/variant-board.ts';
import { createCallUpstream } from '../upstream/call-upstream.ts';
import { Sweeper } from '../util/sweeper.ts';
import type { AssembleOptions } from './assemble-options.ts';
import { type NoteQuality } from './open-quality-notes.ts';
import { createWireContext } from './wire-context.ts';
/** What stands before any stage does: transport, grammars, and the way to call one upstream once. */
export interface Ground extends AssembleOptions {
    config: PlanoConfig;
    directory: ModelDirectory;
    observer: Observer;
    ownTransport: Transport;
    sweeper: Sweeper;
    wireContext: ReturnType<typeof createWireContext>;
    callUpstream: ReturnType<typeof createCallUpstream>;
    variants: VariantBoard;
    noteQuality: NoteQuality;
    /** The text of a whole or streamed answer, whatever API it is in. */
    readText(answer: UpstreamAnswer): Promise<string>;
    readSaid(answer: UpstreamAnswer): Promise<{
        text: string;
        usage: Usage | undefined;
    }>;
}
export declare function openGround(config: PlanoConfig, options: AssembleOptions & {
    directory: ModelDirectory;
}): Promise<Ground>;
/**
 * The router model: `orchestration.router_model`, else Plano's two overrides, each for its own job first. One that no
 * provider serves is reported and left out; nothing is sent to an endpoint that was not configured.
 */
export declare function findRouterModel(ground: Ground, kind: 'agents' | 'models'): CascadeParts['routerModel'];
//# sourceMappingURL=open-ground.d.ts.map