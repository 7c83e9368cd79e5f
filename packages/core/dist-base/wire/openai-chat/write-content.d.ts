import type { Loss } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { TextPart, TurnPart } from '../../contract/turn.ts';
/** What writing content needs to know besides the parts. */
export interface ContentOptions {
    /** The turn was read from this dialect: its raw fields and list forms come back. */
    isNative: boolean;
    /** The target takes cache markers on content parts. */
    takesCache: boolean;
    losses: Loss[];
}
export declare function writeParts(parts: readonly TurnPart[], path: string, options: ContentOptions): JsonObject[];
/** Writes one part of a user message; undefined, with a loss listed, for a part that chat completions cannot say. */
export declare function writePart(part: TurnPart, path: string, options: ContentOptions): JsonObject | undefined;
/** The texts of parts that are all text; undefined as soon as one is not. */
export declare function onlyTexts(parts: readonly TurnPart[]): string[] | undefined;
export declare function hasCache(parts: readonly TurnPart[]): boolean;
/** A single text stands for itself unless the source gave a list or the part carries more than text. */
export declare function isPlainText(parts: readonly TurnPart[], options: ContentOptions): parts is [TextPart];
//# sourceMappingURL=write-content.d.ts.map