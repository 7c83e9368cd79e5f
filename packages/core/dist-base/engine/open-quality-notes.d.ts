import type { PlanoConfig } from '../config/schema/root.ts';
import type { Decision } from '../contract/decision.ts';
import type { ChatMessage } from '../contract/message.ts';
import type { VariantBoard } from '../execute/variants/variant-board.ts';
/** Notes how a conversation goes with the variants of a decision. */
export type NoteQuality = (decision: Decision, messages: readonly ChatMessage[]) => void;
/**
 * Notes how conversations go with their variants: what users answer to an agent shows in their next message. Looked at
 * when a conversation has 2, 4, 8 … messages of the user, so that long ones do not outvote the others. What reads them is
 * loaded only where some variant is judged by it.
 */
export declare function openQualityNotes(config: PlanoConfig, board: VariantBoard): Promise<NoteQuality>;
//# sourceMappingURL=open-quality-notes.d.ts.map