import type { Attributes } from '@opentelemetry/api';
import type { Exchange } from '../../contract/exchange.ts';
export interface SpanAttributeRules {
    headerPrefixes: readonly string[];
    fixed: Readonly<Record<string, string>>;
}
/**
 * Configured attributes of a request: fixed ones, and headers by prefix (`x-acme-tenant-id` under `x-acme-` is
 * `tenant.id`). Headers and values that look like credentials are left out.
 */
export declare function readConfiguredAttributes(exchange: Exchange, rules: SpanAttributeRules): Attributes;
//# sourceMappingURL=header-attributes.d.ts.map