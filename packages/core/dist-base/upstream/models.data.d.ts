import type { KnownModel } from './known-model.ts';
/** Day of the figures below. Source: the models.dev catalogue (MIT), and Plano's list of model ids for those without figures. */
export declare const MODELS_DATE = "2026-07-02";
/**
 * Well-known models by vendor: sizes in tokens, prices in US dollars per million tokens. A start that configuration and
 * metrics sources override; ids without figures are known by name only.
 */
export declare const KNOWN_MODELS: Readonly<Record<string, readonly KnownModel[]>>;
//# sourceMappingURL=models.data.d.ts.map