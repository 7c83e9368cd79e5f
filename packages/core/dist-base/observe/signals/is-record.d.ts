/** Whether a value is an object with fields, and neither null nor a list. */
export declare function isRecord(value: unknown): value is Record<string, unknown>;
//# sourceMappingURL=is-record.d.ts.map