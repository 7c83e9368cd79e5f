import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { ChatMessage } from '../../contract/message.ts';
/** Some neighbouring input items and what they are in chat form: nothing for items that chat completions do not know. */
export interface ConversationEntry {
    items: readonly JsonValue[];
    messages: readonly ChatMessage[];
}
/** The conversation of a body piece by piece, so that what nobody changes goes back exactly as it came. */
export declare function listEntries(body: JsonObject): ConversationEntry[];
//# sourceMappingURL=list-entries.d.ts.map