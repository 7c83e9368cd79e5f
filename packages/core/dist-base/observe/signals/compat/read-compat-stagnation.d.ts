import type { ConversationState } from '../conversation-state.ts';
import type { CompatRow } from './compat-row.ts';
/** Plano's length and repetition: character trigrams of the previous two messages of the same speaker. */
export declare function readCompatStagnation(rows: readonly CompatRow[], state: ConversationState): void;
//# sourceMappingURL=read-compat-stagnation.d.ts.map