import type { Platform } from '../contract/platform.ts';
/** Workers, edge runtimes and pages: fetch, no files, no environment, no context across awaits. */
export declare const platform: Platform;
//# sourceMappingURL=web-platform.d.ts.map