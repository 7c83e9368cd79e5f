import type { FilterDefinition } from '../../contract/filter.ts';
import type { Transport } from '../../contract/transport.ts';
export interface HttpFilterOptions {
    id: string;
    /** Base address; the path of the API is put behind it. */
    url: string;
    /** Client headers that go along, in lower case. */
    headers: readonly string[];
}
/**
 * A filter behind HTTP with Plano's protocol: POST to url and path, the body in, the new body out. 4xx rejects with its
 * status and words; anything else that is no 2xx is the filter's own failure. An empty 2xx lets the request pass. Tags
 * come in a header, other verdicts in an envelope.
 */
export declare function createHttpFilter(options: HttpFilterOptions, services: {
    transport: Transport;
}): {
    definition: FilterDefinition;
};
//# sourceMappingURL=http-filter.d.ts.map