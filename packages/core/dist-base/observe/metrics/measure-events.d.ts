import type { AttemptOutcome } from '../../contract/attempt.ts';
import type { Candidate } from '../../contract/candidate.ts';
import type { PlanoEvent } from '../../contract/events.ts';
import type { UpstreamCall } from '../../contract/observer.ts';
import { type AttributeNames } from '../trace/attribute-names.data.ts';
import type { ToolRun } from '../trace/tool-call-memory.ts';
import type { CallFigures } from '../watch-call.ts';
import type { Meters } from './meters.ts';
/** Turns events into figures. */
export declare function createEventMeasure(meters: Meters, names: AttributeNames): (event: PlanoEvent) => void;
/** One tool, as it is seen from here: asked for in an answer, its result brought with a later request. */
export declare function measureTool(meters: Meters, names: AttributeNames, ran: ToolRun): void;
/** What of an instance is read when figures are collected. */
export interface InstanceLoad {
    upstream: string;
    instance?: string;
    outstanding: number;
    queued?: number;
}
export declare function watchUpstreams(meters: Meters, read: () => Iterable<InstanceLoad>): void;
/** One try, at its end: the outcome of a stream is known when the stream is over. */
export declare function measureAttempt(meters: Meters, { id, kind }: Candidate, outcome: AttemptOutcome): void;
/** The figures of one call of a model or of an agent, to its last chunk. */
export declare function measureCall(meters: Meters, names: AttributeNames, done: {
    call: UpstreamCall;
    figures: CallFigures;
}): void;
//# sourceMappingURL=measure-events.d.ts.map