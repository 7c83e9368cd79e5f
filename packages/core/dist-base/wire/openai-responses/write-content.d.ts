import type { Loss } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { RefusalPart, TextPart, TurnPart } from '../../contract/turn.ts';
/** Own fields of a part that was read from this dialect; `message` belongs to the item around it. */
export declare function ownFields(part: TurnPart): JsonObject;
export declare function writeTextPart(part: TextPart, role: string, losses: Loss[]): JsonObject;
export declare function writeRefusalPart(part: RefusalPart): JsonObject;
/** One content part of a message or a tool output; undefined, with a loss, for what the dialect cannot say there. */
export declare function writeContentPart(part: TurnPart, role: string, losses: Loss[]): JsonObject | undefined;
/** Parts as a string where that is how they were given or all that there is to say, else as a list. */
export declare function writeContent(parts: readonly TurnPart[], options: {
    role: string;
    listed: boolean;
}, losses: Loss[]): string | JsonObject[];
//# sourceMappingURL=write-content.d.ts.map