import type { PlanoConfig } from '../config/schema/root.ts';
import type { Asked } from '../contract/asked.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { AddressBook } from '../surface/address-request.ts';
import type { Ground } from './open-ground.ts';
import type { Entry } from './pipeline.ts';
export declare function maxBodyBytes(config: PlanoConfig): number;
type House = Ground & {
    book: AddressBook;
};
/** Reads what was asked and tells of the request, also of one that could not be read. */
export declare function readEntry(house: House, exchange: Exchange, entry: Entry): Promise<Asked>;
export {};
//# sourceMappingURL=read-entry.d.ts.map