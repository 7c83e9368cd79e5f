import type { ConversationState } from '../conversation-state.ts';
import type { CompatRow } from './compat-row.ts';
/** A result may count once as a failure and once as an exhaustion, by its words alone. */
export declare function readCompatResults(row: CompatRow, before: readonly CompatRow[], state: ConversationState): void;
//# sourceMappingURL=read-compat-results.d.ts.map