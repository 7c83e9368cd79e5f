import type { JsonObject } from '../../contract/json.ts';
import type { ChatMessage } from '../../contract/message.ts';
import type { ConversationUnit } from './conversation-units.ts';
/** A unit whose messages were rewritten: texts change, all around them stays. */
export declare function patchUnit(unit: ConversationUnit, messages: readonly ChatMessage[]): JsonObject;
//# sourceMappingURL=patch-unit.d.ts.map