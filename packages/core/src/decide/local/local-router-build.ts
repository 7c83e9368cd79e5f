/**
 * Names the code that prepares local routers, so that what one version measured is not taken for what another one would: a
 * digest of this folder in a build (scripts/bundle.mjs), and in sources, which may change at any time, this process alone.
 */
export const LOCAL_ROUTER_BUILD: string = `sources in a process begun at ${performance.timeOrigin}`
