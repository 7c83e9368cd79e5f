import type { RouteTarget } from '../../contract/router.ts';
import type { HistoryMessage } from './select-history.ts';
/**
 * The one user message for a router model of Plano-Orchestrator's contract. Values are put in in a single pass, so text
 * that looks like a placeholder stays text.
 */
export declare function writeRouterPrompt(targets: readonly RouteTarget[], history: readonly HistoryMessage[], template?: string): string;
//# sourceMappingURL=write-router-prompt.d.ts.map