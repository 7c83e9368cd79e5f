import type { ClientDialect } from '../contract/dialect.ts';
import type { ModelTarget } from '../contract/model-target.ts';
/** Whether a model goes on from an answer that is begun in its last message: the configuration's word, or the catalogue's. */
export declare function takesPrefill(target: ModelTarget, client: ClientDialect): boolean;
//# sourceMappingURL=takes-prefill.d.ts.map