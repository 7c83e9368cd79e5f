import type { StreamPart } from '../../contract/reply.ts';
import type { StreamLink } from './stream-link.ts';
/**
 * A streamed answer through filters in order. Pulls, hands on and closes; what is said is up to the guards. A filter
 * that ends the answer stops the upstream.
 */
export declare function guardParts(parts: AsyncIterable<StreamPart>, links: readonly StreamLink[]): AsyncGenerator<StreamPart>;
//# sourceMappingURL=guard-parts.d.ts.map