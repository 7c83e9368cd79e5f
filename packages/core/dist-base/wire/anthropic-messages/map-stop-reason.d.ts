import type { Finish } from '../../contract/reply.ts';
export declare function readStopReason(reason: unknown, sequence: unknown): Finish;
/** Anthropic's word for a finish. A provider that says "stop" although the model called tools is corrected. */
export declare function writeStopReason(finish: Finish, hasToolUse: boolean): string;
//# sourceMappingURL=map-stop-reason.d.ts.map