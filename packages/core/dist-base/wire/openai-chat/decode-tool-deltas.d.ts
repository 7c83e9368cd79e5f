import type { JsonValue } from '../../contract/json.ts';
import type { StreamPart } from '../../contract/reply.ts';
import type { ChoiceState } from './choice-state.ts';
/** What the tool-call deltas of one chunk add to a choice. `createId` names calls whose provider gives none. */
export declare function decodeToolDeltas(choice: ChoiceState, deltas: readonly JsonValue[], createId: (prefix: string) => string): StreamPart[];
//# sourceMappingURL=decode-tool-deltas.d.ts.map