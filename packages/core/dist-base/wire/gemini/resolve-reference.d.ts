import type { JsonObject } from '../../contract/json.ts';
export interface SchemaScope {
    root: JsonObject;
    /** References that are being written out, outermost first. */
    trail: readonly string[];
    /** Place of the schema in the request. */
    path: string;
    /** References written out so far, in the whole schema. */
    counter: {
        inlined: number;
    };
    /** Keywords that were left out and narrow what is valid. */
    dropped: Set<string>;
}
/**
 * The schema that a `$ref` stands for, with the keywords beside it, and the scope to read it in. Throws PlanoError
 * `invalid_request` for a reference to itself, to nothing or to another document.
 */
export declare function resolveReference(schema: JsonObject, scope: SchemaScope): {
    schema: JsonObject;
    scope: SchemaScope;
};
export declare function refuseSchema(scope: SchemaScope, why: string): never;
//# sourceMappingURL=resolve-reference.d.ts.map