import type { FilterChannel, StreamFilter, StreamFilterStep } from '../../contract/filter.ts';
import type { ChainLink } from '../chain-link.ts';
import type { StreamReport } from './stream-report.ts';
/** How a filter in code is run over the growing texts of one answer. */
export interface TextRules {
    link: ChainLink;
    report: StreamReport;
    open(): StreamFilter;
    /** Waits for a step that comes later, within the filter's time. */
    settle(step: Promise<StreamFilterStep>): Promise<StreamFilterStep>;
}
/**
 * A filter's text, held to its policy: what it returns is checked; a failure is thrown, or, when the filter fails open,
 * what it has not released passes as it came and it is not asked again.
 */
export declare class GuardedText {
    private readonly rules;
    private readonly isOpen;
    private filter;
    /** Received and not yet released; kept only for filters that fail open. */
    private pending;
    constructor(rules: TextRules);
    push(channel: FilterChannel, text: string): StreamFilterStep | Promise<StreamFilterStep>;
    end(channel: FilterChannel): StreamFilterStep | Promise<StreamFilterStep>;
    private later;
    private accept;
    private fail;
    private letPass;
}
//# sourceMappingURL=guarded-text.d.ts.map