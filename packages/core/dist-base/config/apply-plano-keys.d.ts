import type { PlanoConfig } from './schema/root.ts';
/**
 * Keys that only Plano has, in terms of those that the engine reads: retries of the model listener, the connection
 * timeout of all upstreams, and endpoints. A setting that says the same more closely wins. Doing it twice changes nothing.
 */
export declare function applyPlanoKeys(config: PlanoConfig): PlanoConfig;
//# sourceMappingURL=apply-plano-keys.d.ts.map