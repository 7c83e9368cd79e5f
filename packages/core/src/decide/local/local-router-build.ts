/**
 * Identifies the code that prepares local routers, so that cached measurements of another version are not used: in a
 * build, a digest of this folder (scripts/bundle.mjs); in sources, which may change at any time, this process.
 */
export const LOCAL_ROUTER_BUILD: string = `sources in a process begun at ${performance.timeOrigin}`
