import type { AgentConfig } from '../config/schema/agent.ts';
import type { PlanoConfig } from '../config/schema/root.ts';
import type { Candidate } from '../contract/candidate.ts';
import type { ModelRow } from '../contract/model-directory.ts';
import type { ModelTarget } from '../contract/model-target.ts';
import type { ListenerExecution } from '../execute/executor-parts.ts';
import type { AgentAccess } from '../upstream/agent-access.ts';
/**
 * The ways to call an agent: its function, its URL, or each of its instances; of each of its variants, one after the
 * other.
 */
export declare function buildAgentCandidates(agent: AgentConfig, config: PlanoConfig): Candidate[];
/** The ways to call a model: each of its addresses with each of its keys. Built once for each target. */
export declare function buildModelCandidates(target: ModelTarget, config: PlanoConfig): readonly Candidate[];
/** How each agent is reached, apart from its address. */
export declare function agentAccess(config: PlanoConfig): ReadonlyMap<string, AgentAccess>;
/** How each listener wants its agents run. */
export declare function listenerExecution(config: PlanoConfig): (name: string) => ListenerExecution;
/** Agent listeners as rows of GET /v1/models: a client may name them as its model. */
export declare function listenerRows(config: PlanoConfig): ModelRow[];
//# sourceMappingURL=build-candidates.d.ts.map