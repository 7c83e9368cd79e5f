import type { SignalType } from './signal-taxonomy.ts';
export interface FailureClass {
    type: SignalType;
    confidence: number;
}
/** The leaf of a failure: by its HTTP status when that is known, by its words otherwise. */
export declare function classifyFailure(message: string, status: number | undefined): FailureClass;
//# sourceMappingURL=classify-failure.d.ts.map