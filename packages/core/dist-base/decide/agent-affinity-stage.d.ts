import type { PreparedRouter } from '../contract/router.ts';
import type { KeyValueStore } from '../contract/store.ts';
import type { CascadeStage, DecideInput } from './stage.ts';
export interface AgentAffinityOptions {
    store: KeyValueStore;
    /** A look at the topic: a sure pick of another agent ends the pin. Undefined pins without a way out. */
    router: PreparedRouter | undefined;
    threshold: number;
}
/** Key under which the agent of a conversation is remembered: tenant and listener are part of it. */
export declare function agentPinKey(input: Pick<DecideInput, 'context' | 'listener'>, session: string): string;
/** The agent that this conversation is pinned to, until its time is over or the topic clearly changes. */
export declare function createAgentAffinityStage(options: AgentAffinityOptions): CascadeStage;
//# sourceMappingURL=agent-affinity-stage.d.ts.map