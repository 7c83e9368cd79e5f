import type { Answer } from '../contract/answer.ts';
import type { Asked } from '../contract/asked.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { ConversationKeeper } from './conversation-keeper.ts';
import { type RecallParts } from './recall-parts.ts';
export interface SavedTurn {
    asked: Asked;
    answer: Answer;
}
/**
 * Keeps an answer of the responses API with the conversation that led to it, before the client hears of its end: a
 * request that continues it finds it. `store: false` keeps nothing but what a `conversation` object is owed.
 */
export declare function saveTurn(parts: RecallParts & {
    conversations: ConversationKeeper;
}, exchange: Exchange, turn: SavedTurn): Promise<Answer>;
//# sourceMappingURL=save-turn.d.ts.map