import type { PlanoConfig } from '../config/schema/root.ts';
import type { PreparedRouter, RouteTarget } from '../contract/router.ts';
import type { LocalRouterOptions } from '../decide/local/prepare-local-router.ts';
/** Local routers of one configuration; `ready` settles when all that were prepared so far have read their targets. */
export interface LocalRouters {
    prepare(targets: readonly RouteTarget[]): PreparedRouter;
    ready(): Promise<void>;
}
/**
 * Prepares local routers. Their words and meanings are loaded at once where the configuration decides, so that no request
 * waits for them, and else with the first request that brings preferences of its own.
 */
export declare function openLocalRouters(config: PlanoConfig, options: LocalRouterOptions): Promise<LocalRouters>;
//# sourceMappingURL=open-local-router.d.ts.map