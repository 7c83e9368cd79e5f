import type { Exchange } from '../contract/exchange.ts';
import type { JsonObject } from '../contract/json.ts';
import type { PlanoError } from '../errors/plano-error.ts';
/**
 * A filter's refusal in Plano's words: `{error, agent, status, agent_response}`, where `agent` is the filter's id,
 * `agent_response` the text that it answered, and `error` tells agent chains from model chains. Undefined for other errors.
 */
export declare function writePlanoRejection(exchange: Exchange, error: PlanoError): JsonObject | undefined;
//# sourceMappingURL=plano-rejection.d.ts.map