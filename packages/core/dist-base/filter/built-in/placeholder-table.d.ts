/** The placeholders of one request and what they stand for. Lives in the request's memory only. */
export interface PlaceholderTable {
    /** The placeholder of a value; the same value has the same one throughout the request. */
    hide(type: string, value: string): string;
    valueOf(placeholder: string): string | undefined;
    readonly size: number;
    readonly longest: number;
}
/** Placeholders are `[TYPE_n]`; numbers that the request itself spells somewhere are left out. */
export declare function createPlaceholderTable(taken: (placeholder: string) => boolean): PlaceholderTable;
//# sourceMappingURL=placeholder-table.d.ts.map