import type { CallContext, HeaderReader } from '../contract/client-call.ts';
import type { FilterDefinition, FilterPlace } from '../contract/filter.ts';
import type { JsonObject } from '../contract/json.ts';
import type { ChatMessage } from '../contract/message.ts';
import type { Breaker } from './policy/create-breaker.ts';
/** What a condition of `when` may ask about. */
export interface ConditionInput {
    messages: readonly ChatMessage[];
    named: string | undefined;
    body: JsonObject;
    header: HeaderReader;
    context: CallContext;
}
/** One filter, ready to run, with how it is run. Shared by all chains that name it. */
export interface ChainLink {
    id: string;
    definition: FilterDefinition;
    timeoutMs: number;
    fail: 'open' | 'closed';
    mode: 'block' | 'parallel';
    /** Share of the requests that it sees. */
    sample: number;
    when?: ((input: ConditionInput) => boolean) | undefined;
    /** Client headers that it may see, in lower case. */
    headers: ReadonlySet<string>;
    buffer: boolean;
    /** Runs work when a place is free; left out without a bound. */
    bulkhead?: (<Result>(work: () => Promise<Result>, signal: AbortSignal) => Promise<Result>) | undefined;
    breaker?: Breaker | undefined;
    close?: (() => Promise<void>) | undefined;
}
/** A chain at its place before and behind one target. */
export interface Station {
    place: FilterPlace;
    target?: string | undefined;
    links: readonly ChainLink[];
}
//# sourceMappingURL=chain-link.d.ts.map