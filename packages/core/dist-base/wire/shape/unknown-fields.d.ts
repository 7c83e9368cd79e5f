import type { JsonObject } from '../../contract/json.ts';
/** The fields of `object` that are not `known`, or undefined when there are none. A key named `__proto__` stays data. */
export declare function unknownFields(object: JsonObject, known: ReadonlySet<string>): JsonObject | undefined;
//# sourceMappingURL=unknown-fields.d.ts.map