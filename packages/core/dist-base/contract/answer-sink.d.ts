import type { HeaderList } from './answer.ts';
/** What a sink may say to whoever fills it. */
export interface AnswerFlow {
    /** There is room again, after `chunk` answered false. */
    resume(): void;
    /** Nobody takes the rest; the work behind it ends. Later calls change nothing. */
    cancel(): void;
}
/**
 * Takes one answer as it comes, without a promise for any piece. Either `whole` is called, once and alone; or `head`, then
 * `chunk` as often as there is something, then `end` or `fail`. Nothing here may throw.
 */
export interface AnswerSink {
    /** Status, headers and all of the body; undefined for none. */
    whole(status: number, headers: HeaderList, body: Uint8Array | undefined): void;
    /** The body follows in pieces; `flow` ends it early. */
    head(status: number, headers: HeaderList, flow: AnswerFlow): void;
    /** Answers whether more may come at once; after false nothing comes until `flow.resume()`. */
    chunk(bytes: Uint8Array): boolean;
    end(): void;
    /** The body broke off in a way that its API has no words for: what was sent must not look complete. */
    fail(error: unknown): void;
}
//# sourceMappingURL=answer-sink.d.ts.map