import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { CallParts } from './call-parts.ts';
/**
 * The whole answer of an upstream that only streams, in its own API. Throws `upstream_broken` when the stream breaks
 * off or says that it failed, so that the call can be made again.
 */
export declare function foldStream(parts: Pick<CallParts, 'grammar' | 'context'>, answer: UpstreamAnswer): Promise<UpstreamAnswer>;
//# sourceMappingURL=fold-stream.d.ts.map