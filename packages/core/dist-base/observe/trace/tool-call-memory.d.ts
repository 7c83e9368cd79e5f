import type { SpanContext } from '@opentelemetry/api';
import type { ChatToolCall } from '../../contract/message.ts';
import type { SpanTime } from './span-node.ts';
/** When a model asked for a tool, and in which span. */
export interface AskedTool {
    at: SpanTime;
    from: SpanContext | undefined;
}
/** A tool that ran between two requests. */
export interface ToolRun {
    name: string;
    durationMs: number;
    /** The kind of failure that its result tells of. */
    failed: string | undefined;
}
/** Remembers which tools were asked for until their results come back with a later request. */
export interface ToolCallMemory {
    remember(owner: string, calls: readonly ChatToolCall[], asked: AskedTool): void;
    take(owner: string, call: {
        id: string;
        name: string;
    }): AskedTool | undefined;
}
export declare function createToolCallMemory(): ToolCallMemory;
//# sourceMappingURL=tool-call-memory.d.ts.map