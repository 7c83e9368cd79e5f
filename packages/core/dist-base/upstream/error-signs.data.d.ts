import type { AttemptOutcome } from '../contract/events.ts';
/** One way in which providers say what went wrong. All parts that are present must fit; codes and types without case. */
export interface ErrorSign {
    outcome: AttemptOutcome;
    statuses?: readonly number[];
    /** Codes, types and exception names. */
    names?: readonly string[];
    message?: RegExp;
    /** The same account will not be served sooner for waiting: no credit, a daily quota. */
    exhausted?: boolean;
}
/** Signs in the order in which they are tried; the first that fits decides. Statuses alone come last. */
export declare const ERROR_SIGNS: readonly ErrorSign[];
//# sourceMappingURL=error-signs.data.d.ts.map