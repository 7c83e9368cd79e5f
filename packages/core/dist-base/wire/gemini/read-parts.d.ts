import type { JsonObject } from '../../contract/json.ts';
import type { TurnPart } from '../../contract/turn.ts';
export declare const asText: (value: unknown) => string | undefined;
/** One part of a content, but for function responses; parts that only Gemini knows stay whole. */
export declare function readPart(part: JsonObject, createId: () => string): TurnPart;
/** Joins texts and thoughts that follow one another: the API cuts them where a stream happened to; a signature ends one. */
export declare function joinTexts(parts: readonly TurnPart[]): TurnPart[];
//# sourceMappingURL=read-parts.d.ts.map