import { type CheckContext } from './check-context.ts';
/** Agents and their variants: unique ids, one way to be called, weights that sum to 100, known filters. */
export declare function checkAgents(context: CheckContext): void;
//# sourceMappingURL=check-agents.d.ts.map