import type { AddressBook } from '../surface/address-request.ts';
import type { FilterRoom } from './assemble-filter.ts';
import type { Ground } from './open-ground.ts';
/** The filters of a configuration at their places; what carries them out is loaded only where there are some. */
export declare function openFilterRoom(ground: Ground, book: AddressBook): Promise<FilterRoom>;
//# sourceMappingURL=open-filter-room.d.ts.map