/** Something that would break the application in silence, or soon. */
export interface DoctorFinding {
    /** Which check found it. */
    check: 'node' | 'environment' | 'client-retries' | 'copies' | 'order' | 'keys' | 'configuration';
    /** An `error` breaks requests; a `warning` costs or surprises. */
    severity: 'error' | 'warning';
    /** What is so, in one sentence. */
    message: string;
    /** What to do about it. */
    fix: string;
}
//# sourceMappingURL=finding.d.ts.map