import type { ClientDialect, Dialect } from '../contract/dialect.ts';
import { type ApiQuestion } from './provider-apis.ts';
/**
 * The API to speak to a provider for a client of this dialect: what the configuration asks for, else the client's own
 * when the provider has it, else the provider's first. A `base_url` that ends in one API's base path chooses that API.
 */
export declare function chooseDialect(question: ApiQuestion, client: ClientDialect): Dialect;
//# sourceMappingURL=choose-dialect.d.ts.map