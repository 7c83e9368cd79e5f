import type { FilterServices } from '../filter/filter-services.ts';
import type { Ground } from './open-ground.ts';
/** What filters may use of the other rooms. */
export declare function assembleFilterServices(ground: Ground): Promise<FilterServices>;
//# sourceMappingURL=assemble-filter-services.d.ts.map