import type { ListenerConfig } from '../config/schema/listener.ts';
import { type CascadeParts } from './build-cascade.ts';
import type { ListenerRoutes } from './decide-agents.ts';
/** The cascade of one agent listener. */
export declare function createListenerRoutes(listener: ListenerConfig, parts: CascadeParts): ListenerRoutes;
/** Plano's rule: the agent marked default, else the first listed. */
export declare function defaultAgentOf(listener: ListenerConfig): string | undefined;
//# sourceMappingURL=create-listener-routes.d.ts.map