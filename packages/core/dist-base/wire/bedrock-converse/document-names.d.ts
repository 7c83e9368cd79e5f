/**
 * Gives each document of a request a name that Bedrock takes: letters, digits, single spaces, hyphens, brackets; nothing
 * from the first dot on; no name twice. Nameless ones are `document-1`, `document-2` and so on.
 */
export declare function createDocumentNames(): (filename: string | undefined) => string;
//# sourceMappingURL=document-names.d.ts.map