import type { JsonValue } from '../../contract/json.ts';
/** JSON text as a value, or undefined when it is not JSON. */
export declare function parseJson(text: string): JsonValue | undefined;
//# sourceMappingURL=parse-json.d.ts.map