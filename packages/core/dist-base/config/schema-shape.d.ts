import type { Path } from './config-path.ts';
/** Every schema that may stand at the path: several where a union is on the way. */
export declare function schemasAt(schema: unknown, path: Path): unknown[];
/** Keys that a map at the path may have; empty where any may stand. */
export declare function keysAt(schema: unknown, path: Path): string[];
/**
 * Every key path of a schema in its order: `listeners[].agents[].id`, `model_aliases.*.target`. Both branches of a union
 * are listed.
 */
export declare function listKeyPaths(schema: unknown, prefix?: string): string[];
//# sourceMappingURL=schema-shape.d.ts.map