import type { ConversationState } from '../conversation-state.ts';
import type { CompatRow } from './compat-row.ts';
/** Plano's loops: over the sequence of calls alone, whatever came between them and whatever they returned. */
export declare function readCompatLoops(rows: readonly CompatRow[], state: ConversationState): void;
//# sourceMappingURL=read-compat-loops.d.ts.map