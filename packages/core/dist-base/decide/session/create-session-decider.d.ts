import type { Clock } from '../../contract/clock.ts';
import type { Exchange } from '../../contract/exchange.ts';
import type { Plan } from '../../contract/plan.ts';
import type { KeyValueStore } from '../../contract/store.ts';
import type { ModelQuestion } from '../create-model-decider.ts';
import type { SwitchBudget } from './read-switch-budget.ts';
import type { SessionMode } from './session-settings.ts';
import type { SessionRates } from './switch-cost.ts';
export type ModelPlan = Extract<Plan, {
    kind: 'models';
}>;
export interface SessionParts {
    /** Decides as if there were no session. */
    decide(question: ModelQuestion): ModelPlan | Promise<ModelPlan>;
    mode(question: ModelQuestion): SessionMode;
    store: KeyValueStore;
    clock: Clock;
    isModel(id: string): boolean;
    /** Those of the models that can take the request. */
    fit(question: ModelQuestion, models: readonly string[]): readonly string[];
    /** Whether the client's word alone decides this request. */
    isExplicit(question: ModelQuestion): boolean;
    rates(model: string, budget: SwitchBudget): SessionRates | undefined;
    /** Something about the store that the operator should know; nobody's request fails of it. */
    warn(message: string): void;
}
/** Model decisions of sessions, and what is learned of them when an answer is settled. */
export interface SessionDecider {
    decide(question: ModelQuestion): ModelPlan | Promise<ModelPlan>;
    settle(exchange: Exchange): void | Promise<void>;
}
/** Keeps requests of one session together. Without a session id, and where none is made up, everything passes. */
export declare function createSessionDecider(parts: SessionParts): SessionDecider;
//# sourceMappingURL=create-session-decider.d.ts.map