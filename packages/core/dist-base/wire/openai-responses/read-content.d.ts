import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { RawFields, TurnPart } from '../../contract/turn.ts';
/** The type of a text part in a message of this role, when nothing else was said. */
export declare function textTypeOf(role: string): 'input_text' | 'output_text';
export declare function rawFields(fields: JsonObject | undefined): RawFields | undefined;
/** One content part of a message or a tool output. Kinds that are not modelled stay whole as foreign parts. */
export declare function readContentPart(value: JsonValue | undefined, path: string, role: string): TurnPart;
/** Content as a string or a list of parts; absent content has no parts. */
export declare function readContent(value: JsonValue | undefined, path: string, role: string): TurnPart[];
//# sourceMappingURL=read-content.d.ts.map