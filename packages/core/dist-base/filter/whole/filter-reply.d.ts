import type { Reply } from '../../contract/reply.ts';
import type { StreamLink } from '../stream/stream-link.ts';
/** A whole reply through a filter that reads growing texts. The reply itself comes back when nothing changed. */
export declare function filterReply(reply: Reply, link: StreamLink): Promise<Reply>;
//# sourceMappingURL=filter-reply.d.ts.map