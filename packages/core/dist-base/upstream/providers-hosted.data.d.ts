import type { ProviderEntry } from '../contract/provider.ts';
/** Hosts of open models, and vendors whose API is OpenAI's chat completions. Addresses and variables as of 2 July 2026. */
export declare const HOSTED_PROVIDERS: readonly ProviderEntry[];
//# sourceMappingURL=providers-hosted.data.d.ts.map