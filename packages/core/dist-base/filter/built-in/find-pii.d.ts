import { type PiiPattern } from './pii-patterns.data.ts';
/** A stretch of personal data. Offsets in UTF-16 units. */
export interface PiiSpan {
    type: string;
    start: number;
    end: number;
}
/** Finds personal data by pattern and check digit, left to right and without overlaps; of two that begin together the longer. */
export declare function findPii(text: string, types: ReadonlySet<string> | undefined, patterns?: readonly PiiPattern[]): PiiSpan[];
/** Keeps the leftmost, and of those that begin together the one found by the more specific pattern. */
export declare function dropOverlaps(spans: (PiiSpan & {
    rank: number;
})[]): PiiSpan[];
//# sourceMappingURL=find-pii.d.ts.map