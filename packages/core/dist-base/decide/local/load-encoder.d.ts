import type { Encoder } from '../../contract/encoder.ts';
/**
 * The encoder of @planojs/local-router when that package is installed, else undefined. `importModule` is the runtime's
 * own import, so that bundlers do not follow it. An installed package that cannot be loaded is told to `onFailure`.
 */
export declare function loadEncoder(importModule: (name: string) => Promise<unknown>, onFailure?: (error: unknown) => void): Promise<Encoder | undefined>;
//# sourceMappingURL=load-encoder.d.ts.map