import type { FilterFinding, StreamFilter, StreamFilterStep } from '../../contract/filter.ts';
/**
 * Replaces what `find` finds in a growing text. A place is judged once `holdBack` characters from it on are there, or
 * at the end, so the result does not depend on how the text was cut. Costs one search over the unread tail per piece.
 */
export declare function createFindStream(find: (text: string, from: number) => FilterFinding | undefined, holdBack: number): StreamFilter<StreamFilterStep>;
//# sourceMappingURL=find-stream.d.ts.map