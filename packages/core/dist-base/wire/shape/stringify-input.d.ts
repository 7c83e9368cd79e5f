import type { JsonValue } from '../../contract/json.ts';
/** JSON text of a client's value. Nesting that exhausts the stack is the client's mistake, not ours. */
export declare function stringifyInput(value: JsonValue, path: string): string;
//# sourceMappingURL=stringify-input.d.ts.map