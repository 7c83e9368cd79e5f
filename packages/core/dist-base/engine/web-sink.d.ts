import type { HeaderList } from '../contract/answer.ts';
import type { AnswerFlow, AnswerSink } from '../contract/answer-sink.ts';
import type { WebCall } from './web-door.ts';
/** Makes the answer of a call of `fetch` into its Response. */
export declare class WebSink implements AnswerSink {
    private readonly call;
    private readonly resolve;
    private readonly reject;
    private body;
    constructor(call: WebCall, resolve: (response: Response) => void, reject: (error: unknown) => void);
    whole(status: number, headers: HeaderList, body: Uint8Array | undefined): void;
    head(status: number, headers: HeaderList, flow: AnswerFlow): void;
    chunk(bytes: Uint8Array): boolean;
    end(): void;
    fail(error: unknown): void;
}
//# sourceMappingURL=web-sink.d.ts.map