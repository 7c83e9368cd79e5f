import type { Stores } from '../contract/store.ts';
/** Where a configuration wants state to be kept. */
export interface StorePlace {
    type: 'redis' | 'postgres';
    /** Address of the server. */
    address: string;
}
/**
 * The stores of @planojs/redis or @planojs/postgres when that package is installed, else undefined. Rejects with PlanoError
 * `invalid_config` when it is installed and refuses the address or lacks its client.
 */
export declare function loadDurableStores(place: StorePlace, importModule: (name: string) => Promise<unknown>): Promise<Stores | undefined>;
//# sourceMappingURL=load-durable-stores.d.ts.map