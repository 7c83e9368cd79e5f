import type { JsonObject, JsonValue } from '../../contract/json.ts';
/** Throws `invalid_request` for the field at `path`; the value itself stays out of the message. */
export declare function refuseField(path: string, expected: string): never;
/** Clients send null for "not set"; it is the same as leaving the field out. */
export declare function readString(object: JsonObject, key: string, path?: string): string | undefined;
export declare function readNumber(object: JsonObject, key: string, path?: string): number | undefined;
export declare function readCount(object: JsonObject, key: string, path?: string): number | undefined;
export declare function readBoolean(object: JsonObject, key: string, path?: string): boolean | undefined;
export declare function readObject(object: JsonObject, key: string, path?: string): JsonObject | undefined;
export declare function readList(object: JsonObject, key: string, path?: string): JsonValue[] | undefined;
export declare function readStringList(object: JsonObject, key: string, path?: string): string[] | undefined;
export declare function requireString(object: JsonObject, key: string, path: string): string;
export declare function requireObject(value: JsonValue | undefined, path: string): JsonObject;
//# sourceMappingURL=check-field.d.ts.map