import type { ConversationState } from '../conversation-state.ts';
import type { CompatRow } from './compat-row.ts';
/** One misalignment and one satisfaction at most, every disengagement, without regard for confidence. */
export declare function readCompatUser(row: CompatRow, before: readonly CompatRow[], state: ConversationState): void;
//# sourceMappingURL=read-compat-user.d.ts.map