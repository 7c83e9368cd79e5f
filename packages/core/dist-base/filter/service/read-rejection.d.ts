import type { FilterVerdict } from '../../contract/filter.ts';
/** A service's refusal: its status, the words in its body, and the body itself where it is JSON. */
export declare function readRejection(status: number, text: string): Extract<FilterVerdict, {
    action: 'reject';
}>;
//# sourceMappingURL=read-rejection.d.ts.map