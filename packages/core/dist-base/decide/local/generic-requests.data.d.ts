/**
 * Requests of every kind that people send to assistants, small talk and nonsense among them: the cohort against which a
 * router judges a score as high or low, and what a request may be nearer to than to any target.
 * Public so that an encoder can ship their vectors.
 */
export declare const GENERIC_REQUESTS: readonly string[];
//# sourceMappingURL=generic-requests.data.d.ts.map