import type { JsonObject } from '../../contract/json.ts';
import type { Reply } from '../../contract/reply.ts';
import type { ChainLink } from '../chain-link.ts';
import type { FilterGround } from '../filter-ground.ts';
import type { Subject } from '../view-request.ts';
/** A text as a whole answer in the client's API. */
export declare function writeAnswerBody(ground: FilterGround, subject: Subject, text: string): JsonObject;
/** A filter's body of an answer, read. Throws `filter_failed` naming the filter when it is none of the client's API. */
export declare function readAnswerBody(ground: FilterGround, at: {
    link: ChainLink;
    subject: Subject;
}, body: JsonObject): Reply;
export declare function readAnswerText(ground: FilterGround, at: {
    link: ChainLink;
    subject: Subject;
}, body: JsonObject): string;
/** What the user will read: the texts of the first choice. */
export declare function textOfReply(reply: Reply): string;
//# sourceMappingURL=answer-body.d.ts.map