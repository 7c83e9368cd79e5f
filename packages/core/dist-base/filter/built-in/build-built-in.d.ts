import type { FilterServices } from '../filter-services.ts';
import type { MadeFilter } from '../made-filter.ts';
/** One built-in filter as the configuration asks for it. */
export interface BuiltInOptions {
    id: string;
    use: string;
    options: Readonly<Record<string, unknown>>;
}
/** Builds a built-in filter. Throws `invalid_config` naming the filter and each option at fault. */
export declare function buildBuiltIn(built: BuiltInOptions, services: FilterServices): MadeFilter;
//# sourceMappingURL=build-built-in.d.ts.map