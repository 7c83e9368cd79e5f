import type { HeaderList } from '../contract/answer.ts';
import type { WireError } from '../contract/reply.ts';
import type { UpstreamFailure } from '../contract/upstream.ts';
/** An upstream's refusal; `error` is what its grammar read, `now` milliseconds since the epoch. */
export interface UpstreamRefusal {
    status: number;
    headers: HeaderList;
    error: WireError;
    now: number;
}
/**
 * The kind of an upstream's refusal, from its status, its codes and its words, and the wait that it asks for. A status
 * that no sign knows is `server_error` from 500 on and `bad_request` below.
 */
export declare function readErrorClass(refusal: UpstreamRefusal): UpstreamFailure;
//# sourceMappingURL=read-error-class.d.ts.map