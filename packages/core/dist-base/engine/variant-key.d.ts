import type { Exchange } from '../contract/exchange.ts';
import type { ChatMessage } from '../contract/message.ts';
/** What keeps a conversation on its variant: its session where it has one, else its tenant and how it began. */
export declare function variantKey(input: {
    session: string | undefined;
    tenant: string | undefined;
    messages: readonly ChatMessage[];
}): string;
/** The key of a request under way. */
export declare function variantKeyOf(exchange: Exchange, messages: readonly ChatMessage[]): string;
//# sourceMappingURL=variant-key.d.ts.map