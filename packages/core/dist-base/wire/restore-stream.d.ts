import type { WireContext } from '../contract/grammar.ts';
import type { StreamPart } from '../contract/reply.ts';
import type { ToolNames } from './fit-tool-names.ts';
import { type NamedDialect } from './rename-tools.ts';
/** Which open blocks stand for something else: the schema tool's (its text), or free-text tools' with what came so far. */
export interface RestoreState {
    isForced: boolean;
    customNames: ReadonlySet<string>;
    names: ToolNames | undefined;
    schemaBlocks: ReadonlySet<string>;
    customInputs: ReadonlyMap<string, string>;
    /** Choices that also made a call of their own, and so did stop for it. */
    calling: ReadonlySet<number>;
}
/** The state of a restored stream; undefined when the request had nothing to disguise. */
export declare function startRestore(context: WireContext, named?: NamedDialect): RestoreState | undefined;
/** The streaming form of `restoreParts`: schema text flows on as it comes, free text waits for the end of its call. */
export declare function restoreStream(state: RestoreState, part: StreamPart): readonly [RestoreState, readonly StreamPart[]];
//# sourceMappingURL=restore-stream.d.ts.map