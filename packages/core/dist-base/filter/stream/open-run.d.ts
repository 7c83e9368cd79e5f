import type { FilterChannel } from '../../contract/filter.ts';
import type { StreamPart } from '../../contract/reply.ts';
import type { GrowingText, StreamLink } from './stream-link.ts';
/** A growing text and the block that its released text goes to. */
export interface Run {
    text: GrowingText;
    channel: FilterChannel;
    /** The delta that its text is carried by. */
    carrier: DeltaPart['type'];
    block: number;
    choice: number | undefined;
    /** Characters received and released, to tell a text that passes as it is. */
    received: number;
    released: number;
    /** The end of a text block, held until it is known whether the text goes on in the next block. */
    heldEnd?: StreamPart | undefined;
}
/** A part that makes a text grow. */
export type DeltaPart = Extract<StreamPart, {
    type: 'text-delta' | 'refusal-delta' | 'reasoning-delta' | 'tool-call-delta';
}>;
/** What a part is to the text that it belongs to. */
export interface PartRole {
    channel: FilterChannel;
    step: 'start' | 'delta' | 'end';
    carrier: DeltaPart['type'];
}
/** Roles by type of part; a refusal is text to the reader. Parts that carry no text have none. */
export declare const PART_ROLES: ReadonlyMap<StreamPart['type'], PartRole>;
/** The run that begins with a part. */
export declare function openRun(link: StreamLink, part: Extract<StreamPart, {
    block: number;
}>, role: PartRole): Run;
export declare function textOf(part: DeltaPart): string;
/** Released text in the terms of the stream. */
export declare function deltaOf({ block, choice, carrier }: Run, text: string): DeltaPart;
//# sourceMappingURL=open-run.d.ts.map