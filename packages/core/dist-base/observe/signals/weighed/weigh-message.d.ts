import type { Utterance } from '../read-utterance.ts';
import type { SignalType } from '../signal-taxonomy.ts';
export interface WeighedConcern {
    type: SignalType;
    confidence: number;
}
/** The concern that the words of a short message speak for together, where they do so surely enough. */
export declare function weighMessage(utterance: Utterance): WeighedConcern | undefined;
//# sourceMappingURL=weigh-message.d.ts.map