import type { JsonObject } from '../../contract/json.ts';
/** Every text of a body that a model reads, changed; the body given is left as it was. */
export declare function mapTexts(body: JsonObject, change: (text: string) => string): JsonObject;
//# sourceMappingURL=map-texts.d.ts.map