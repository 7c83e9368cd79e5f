import type { ChatMessage } from '../contract/message.ts';
import type { SignalEvidence, SignalInstance, SignalReport } from './signals/signal-report.ts';
/** An exchange as a part of its conversation. */
export interface ConversationTurn {
    tenant: string | undefined;
    session: string | undefined;
    /** As the client sent them, the whole history. */
    messages: readonly ChatMessage[];
    answer: ChatMessage | undefined;
    /** What is known of the answer beside its text. */
    evidence: SignalEvidence | undefined;
}
export interface ConversationReading {
    report: SignalReport;
    /** Signals that no earlier exchange told. */
    fresh: readonly SignalInstance[];
}
/** Follows conversations over their exchanges: every message is read once, and every signal told once. */
export interface ConversationMemory {
    read(turn: ConversationTurn): Promise<ConversationReading>;
}
/** The least recently used conversation is forgotten when there are more than `maxConversations`. */
export declare function createConversationMemory(maxConversations: number): ConversationMemory;
//# sourceMappingURL=conversation-memory.d.ts.map