import type { Surface } from '../contract/asked.ts';
/** A surface and the methods it answers. */
export interface SurfaceMatch {
    surface: Surface;
    methods: readonly string[];
}
/**
 * Which surface a path (relative to the mount point, without query) is; undefined when it is none of ours. With
 * `passthrough`, every other path under /v1 is ours too, and with `metrics` the path of that name.
 */
export declare function matchSurface(path: string, options?: {
    passthrough?: boolean;
    metrics?: boolean;
}): SurfaceMatch | undefined;
/**
 * Our part of a longer path: `/any/prefix/v1/models` gives `/v1/models`. Clients with their own base URL reach
 * `plano.fetch` this way; the middleware does not use it, since a host application's paths are not ours to claim.
 */
export declare function stripPrefix(path: string): string;
//# sourceMappingURL=match-surface.d.ts.map