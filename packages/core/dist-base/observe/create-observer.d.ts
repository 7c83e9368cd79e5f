import type { Clock } from '../contract/clock.ts';
import type { PlanoEvent, PlanoEventType } from '../contract/events.ts';
import type { AnswerReader, Observer } from '../contract/observer.ts';
import { type CaptureOptions } from './capture-content.ts';
import type { ConversationMemory } from './conversation-memory.ts';
import type { Telemetry } from './telemetry.ts';
import type { TraceRecorder } from './trace/trace-recorder.ts';
export interface ObserverOptions {
    clock: Clock;
    emit(event: PlanoEvent): void;
    listens(type: PlanoEventType): boolean;
    readAnswer: AnswerReader;
    recorder: TraceRecorder;
    telemetry: Telemetry;
    /** Where conversations are followed; undefined when signals are switched off. */
    conversations: ConversationMemory | undefined;
    /** Set when content may be shown. */
    capture: CaptureOptions | undefined;
}
/** Tells of exchanges: at once what is known at once, and after the answer what has to be read. */
export declare function createObserver(options: ObserverOptions): Observer;
//# sourceMappingURL=create-observer.d.ts.map