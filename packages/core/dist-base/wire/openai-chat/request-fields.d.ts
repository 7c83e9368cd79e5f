/** The request fields that the canonical turn models; all others travel in `extras`. */
export declare const REQUEST_FIELDS: ReadonlySet<string>;
//# sourceMappingURL=request-fields.d.ts.map