import type { StreamPart } from '../../contract/reply.ts';
import { type CallItem, type Step } from './encoder-state.ts';
export declare function beginCall(step: Step, part: Extract<StreamPart, {
    type: 'tool-call-start';
}>): void;
export declare function encodeArguments(step: Step, block: number, text: string): void;
export declare function endCall(step: Step, block: number, signature?: string): void;
export declare function closeCall(step: Step, item: CallItem, signature?: string): void;
//# sourceMappingURL=encode-call.d.ts.map