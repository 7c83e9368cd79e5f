import type { JsonValue } from '../../contract/json.ts';
import type { TurnMessage } from '../../contract/turn.ts';
/** Input or output items as messages: neighbouring items of the assistant make one message. */
export declare function readItems(items: readonly JsonValue[], path: string): TurnMessage[];
/** The same, with the index of the message that each item became or joined. */
export declare function readOwnedItems(items: readonly JsonValue[], path: string): {
    messages: TurnMessage[];
    owners: readonly number[];
};
//# sourceMappingURL=read-items.d.ts.map