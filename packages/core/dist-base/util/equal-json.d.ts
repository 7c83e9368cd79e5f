import type { JsonValue } from '../contract/json.ts';
/** Whether two JSON values say the same; the order of fields does not count. */
export declare function equalJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean;
//# sourceMappingURL=equal-json.d.ts.map