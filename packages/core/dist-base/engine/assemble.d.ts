import type { PlanoConfig } from '../config/schema/root.ts';
import type { AssembleOptions } from './assemble-options.ts';
import type { Generation } from './generation.ts';
/** Builds every stage for one configuration and introduces them to each other. The only file that knows them all. */
export declare function assemble(config: PlanoConfig, options: AssembleOptions): Promise<Generation>;
//# sourceMappingURL=assemble.d.ts.map