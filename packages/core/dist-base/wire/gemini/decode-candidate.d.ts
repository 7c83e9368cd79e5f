import type { JsonObject } from '../../contract/json.ts';
import type { StreamPart } from '../../contract/reply.ts';
import type { ToolNames } from '../fit-tool-names.ts';
export interface ChoiceState {
    index: number;
    begun: number;
    open: {
        block: number;
        kind: 'text' | 'reasoning' | 'audio';
        text: string;
    } | undefined;
    callsTools: boolean;
    finished: boolean;
}
export interface CandidateReading {
    parts: StreamPart[];
    names: ToolNames;
    createId(): string;
}
export declare function startChoice(index: number): ChoiceState;
/** Ends the block that is open, with the signature that came for it. */
export declare function endOpen(choice: ChoiceState, parts: StreamPart[], signature?: string): ChoiceState;
/** What one chunk adds to a candidate. */
export declare function decodeCandidate(before: ChoiceState, candidate: JsonObject, reading: CandidateReading): ChoiceState;
//# sourceMappingURL=decode-candidate.d.ts.map