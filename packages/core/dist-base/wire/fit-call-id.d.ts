/**
 * A tool call's id with exactly `length` letters and digits. The same id always gives the same one, so that calls and
 * results still meet; ids that fit already stay.
 */
export declare function fitCallId(id: string, length: number): string;
//# sourceMappingURL=fit-call-id.d.ts.map