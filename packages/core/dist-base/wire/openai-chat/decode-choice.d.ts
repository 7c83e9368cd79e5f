import type { WireContext } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { StreamPart } from '../../contract/reply.ts';
import type { ChoiceState } from './choice-state.ts';
/** Parts for one entry of a chunk's `choices`; changes the given state, which the decoder has copied. */
export declare function decodeChoice(choice: ChoiceState, entry: JsonObject, context: WireContext): StreamPart[];
/** Ends all that is open and the choice itself. */
export declare function finishChoice(choice: ChoiceState, reason: string | undefined, parts: StreamPart[]): void;
//# sourceMappingURL=decode-choice.d.ts.map