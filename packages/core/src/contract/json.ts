/** Any JSON value. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject

/** A JSON object. Keys that came from a client are data: never use them to index a prototype-bearing object. */
export interface JsonObject {
  [key: string]: JsonValue | undefined
}
