import type { AgentResult } from '../../contract/agent.ts';
import type { UpstreamRequest } from '../../contract/candidate.ts';
import type { Exchange } from '../../contract/exchange.ts';
import type { PlanStep } from '../../contract/plan.ts';
import type { PlanoError } from '../../errors/plano-error.ts';
import type { ExecutorParts, ListenerExecution } from '../executor-parts.ts';
/** What clients may be told of an agent's work before the answer: facts, and no word of what was said. */
export interface ProgressNote {
    agent: string;
    /** Position among the agents that were called, from 0. */
    index: number;
    phase: 'start' | 'end';
    durationMs?: number;
    /** Code of the error that it ended in. */
    error?: string;
}
/** The state of one request's walk through its plan. */
export interface PlanWalk {
    readonly parts: ExecutorParts;
    readonly exchange: Exchange;
    readonly request: UpstreamRequest;
    readonly listener: ListenerExecution;
    /** What the agents before said, failures among them, in the plan's order. */
    readonly results: AgentResult[];
    /** Shared by all branches of the walk. */
    readonly tally: PlanTally;
    note?: (note: ProgressNote) => void;
}
export interface PlanTally {
    /** Agents called so far. */
    calls: number;
    handOffs: number;
    /** The last failure that the plan went over. */
    lastError: PlanoError | undefined;
}
/** How one agent of a stage ended; `value` is its answer or its text. */
export type Outcome<Value> = {
    step: PlanStep;
    value: Value;
} | {
    step: PlanStep;
    error: PlanoError;
};
/** The result of an agent that failed while the plan goes on: the next agents learn of it, and so does the client. */
export declare function recordFailure(walk: PlanWalk, agent: string, error: PlanoError): AgentResult;
//# sourceMappingURL=plan-walk.d.ts.map