import type { PlanoConfig } from '../config/schema/root.ts';
import type { Address } from '../contract/asked.ts';
/** The doors of a configuration, indexed once. */
export interface AddressBook {
    agentListeners: ReadonlySet<string>;
    /** Listener of each agent that belongs to exactly one or more listeners; the first declared wins. */
    listenerOfAgent: ReadonlyMap<string, string>;
    /** No model can be reached, so every request is for agents. */
    agentsOnly: boolean;
    isModel(name: string): boolean;
    modelNames(): Iterable<string>;
}
export interface AddressInput {
    door: 'open' | 'agents' | 'decision';
    listener: string | undefined;
    model: string | undefined;
}
/** Indexes the listeners; `models` tells which names the model proxy knows. */
export declare function createAddressBook(config: PlanoConfig, models: {
    isModel(name: string): boolean;
    names(): Iterable<string>;
    isEmpty: boolean;
}): AddressBook;
/**
 * Whom a request is for: a listener named by the path, by `model`, or the only kind of thing there is. Throws
 * `model_not_found` with the nearest names when the client named something that does not exist.
 */
export declare function addressRequest(book: AddressBook, input: AddressInput): Address;
//# sourceMappingURL=address-request.d.ts.map