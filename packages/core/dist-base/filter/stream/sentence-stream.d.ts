import type { StreamFilter } from '../../contract/filter.ts';
/** Cuts a growing text into whole sentences; the cuts do not depend on the pieces in which it came. */
export declare function createSentenceCutter(): {
    push(text: string): string[];
    end(): string | undefined;
};
/** Feeds a stream filter whole sentences. */
export declare function createSentenceStream(inner: StreamFilter): StreamFilter;
//# sourceMappingURL=sentence-stream.d.ts.map