/** Name of the header with which an HTTP filter tags a request. */
export declare const TAGS_HEADER = "x-plano-tags";
/** Tags as `name=value, name=value`, names and values percent-encoded, as in W3C baggage. Undefined for anything else. */
export declare function readTags(header: string): Record<string, string> | undefined;
//# sourceMappingURL=read-tags.d.ts.map