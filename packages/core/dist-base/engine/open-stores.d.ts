import type { PlanoConfig } from '../config/schema/root.ts';
import type { Clock } from '../contract/clock.ts';
import type { Stores } from '../contract/store.ts';
export interface StoreParts {
    given: Partial<Stores> | undefined;
    clock: Clock;
    importModule(name: string): Promise<unknown>;
}
/** The stores of one configuration, and which of its wishes could not be met. */
export interface OpenedStores {
    stores: Required<Omit<Stores, 'close'>>;
    missing: string[];
}
/** Opens stores as configurations ask for them; what is open is shared by all generations and outlives a reload. */
export interface StoreKeeper {
    open(config: PlanoConfig): Promise<OpenedStores>;
    /** Closes what the keeper opened itself. */
    close(): Promise<void>;
}
export declare function createStoreKeeper(parts: StoreParts): StoreKeeper;
//# sourceMappingURL=open-stores.d.ts.map