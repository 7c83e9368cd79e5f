import type { JsonObject } from '../contract/json.ts';
import type { Turn } from '../contract/turn.ts';
/** Parameters of the function that stands in for a free-text tool on targets that know functions only. */
export declare const CUSTOM_TOOL_PARAMETERS: JsonObject;
/** Free text as the arguments of the stand-in function. */
export declare function wrapCustomInput(input: string): string;
/** The free text inside a stand-in function's arguments; text that is not such an object is the input itself. */
export declare function unwrapCustomInput(argumentsText: string): string;
/** Names of the client's free-text tools. */
export declare function customToolNames(turn: Turn | undefined): ReadonlySet<string>;
//# sourceMappingURL=custom-tool.d.ts.map