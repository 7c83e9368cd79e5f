import type { HeaderList } from '../contract/answer.ts';
import type { Grammar } from '../contract/grammar.ts';
import type { WireError } from '../contract/reply.ts';
import type { UpstreamBody } from '../contract/upstream.ts';
/** An upstream's error answer, read in the words of its API and, where AWS names the exception there, of its headers. */
export declare function readErrorAnswer(answer: {
    status: number;
    headers: HeaderList;
    body: UpstreamBody;
}, grammar: Grammar): WireError;
//# sourceMappingURL=read-error-answer.d.ts.map