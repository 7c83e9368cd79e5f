import type { JsonObject } from '../../contract/json.ts';
import type { OutputFormat } from '../../contract/turn.ts';
/** `text.format`; also understood with the schema nested as chat completions nest it. Undefined for unknown types. */
export declare function readOutputFormat(format: JsonObject): OutputFormat | undefined;
//# sourceMappingURL=read-output-format.d.ts.map