import type { ConfigSource } from './config-source.ts';
/**
 * Lets agents describe themselves: what an agent says of itself holds in every listener that does not say otherwise, and
 * agents without any listener get one of their own.
 */
export declare function completeListeners(source: ConfigSource): void;
//# sourceMappingURL=complete-listeners.d.ts.map