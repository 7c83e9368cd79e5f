import type { Answer } from '../contract/answer.ts';
import type { Asked } from '../contract/asked.ts';
import type { ClientCall } from '../contract/client-call.ts';
import type { Exchange } from '../contract/exchange.ts';
import { type StoredSurface } from '../recall/answer-stored.ts';
import type { Ground } from './open-ground.ts';
import type { Entry } from './pipeline.ts';
export interface RecallRoom {
    background(exchange: Exchange, entry: Entry, asked: Asked): Promise<Answer> | undefined;
    recall(exchange: Exchange, asked: Asked): Asked | Promise<Asked>;
    save(exchange: Exchange, asked: Asked, answer: Answer): Answer | Promise<Answer>;
    answer(exchange: Exchange, entry: {
        call: ClientCall;
        surface: StoredSurface;
    }): Promise<Answer>;
}
/** The room that remembers what was said. */
export declare function assembleRecall(ground: Ground, maxBodyBytes: number): RecallRoom;
//# sourceMappingURL=assemble-recall.d.ts.map