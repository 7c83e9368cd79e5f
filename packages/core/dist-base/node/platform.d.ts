import type { Platform } from '../contract/platform.ts';
/** Node: undici's dispatcher, files, the process environment, AsyncLocalStorage. */
export declare const platform: Platform;
//# sourceMappingURL=platform.d.ts.map