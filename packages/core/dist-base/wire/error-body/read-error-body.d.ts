import type { JsonValue } from '../../contract/json.ts';
import type { WireError } from '../../contract/reply.ts';
/**
 * Reads an error body of any provider: OpenAI's and Anthropic's envelope, Google's (also inside an array), AWS's
 * `message`, `error` as a string, `detail` lists, plain text and HTML. The HTTP status rules; a stream's frame has none,
 * so there `status` 0 lets type and code decide.
 */
export declare function readErrorBody(status: number, body: JsonValue | string | undefined): WireError;
//# sourceMappingURL=read-error-body.d.ts.map