import type { PlanoConfig } from '../config/schema/root.ts';
import type { UpstreamRequest } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
/** The beginning of the conversation as a key, where the configuration keeps those together and the request lets it. */
export declare function prefixOf(config: PlanoConfig, exchange: Exchange, request: UpstreamRequest): string | undefined;
//# sourceMappingURL=prefix-of.d.ts.map