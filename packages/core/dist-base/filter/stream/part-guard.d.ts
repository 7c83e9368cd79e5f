import type { StreamPart } from '../../contract/reply.ts';
import type { StreamLink } from './stream-link.ts';
/** What the reader gets, at once or later. Nearly always it is one part, which needs no list. */
export type Made = StreamPart | readonly StreamPart[] | Promise<StreamPart | readonly StreamPart[]>;
/**
 * Shows a filter every growing text of an answer. Text blocks that follow each other directly are one text to the
 * reader and so to the filter: what is held at the end of one goes on in the next.
 */
export declare class PartGuard {
    ended: boolean;
    private readonly link;
    private readonly runs;
    private readonly blocks;
    /** The run that the last delta went to: nearly every part of a stream goes on where the one before it was. */
    private last;
    constructor(link: StreamLink);
    /** What the reader gets for a part; a promise only when the filter answers later. */
    see(part: StreamPart): Made;
    private handle;
    private grow;
    /** Ends the text whose end was held, because what comes now shows that it does not go on. */
    private settle;
    private finish;
    /** What a step lets out, in the terms of the stream; the very part where its text passes as it is. */
    private release;
    private runFor;
}
/** Parts behind parts. */
export declare function join(before: StreamPart | readonly StreamPart[], after: StreamPart | readonly StreamPart[]): readonly StreamPart[];
export declare function isList(made: StreamPart | readonly StreamPart[]): made is readonly StreamPart[];
//# sourceMappingURL=part-guard.d.ts.map