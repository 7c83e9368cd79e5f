import type { ConversationState } from './conversation-state.ts';
import type { Row } from './read-row.ts';
import { type Utterance } from './read-utterance.ts';
/** Reads what a user message says about the conversation: each leaf at most once per message. */
export declare function readUserTurn(row: Row, state: ConversationState, repeated: boolean): Utterance;
//# sourceMappingURL=read-user-turn.d.ts.map