import type { JsonValue } from '../../contract/json.ts';
import type { Finish } from '../../contract/reply.ts';
/** A candidate's `finishReason`; a model that stopped to call functions says STOP like any other. */
export declare function readFinish(reason: JsonValue | undefined, callsTools: boolean): Finish;
export declare function writeFinish(finish: Finish): string;
//# sourceMappingURL=map-finish-reason.d.ts.map