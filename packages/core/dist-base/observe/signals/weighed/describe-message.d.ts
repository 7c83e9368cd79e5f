import { type Utterance } from '../read-utterance.ts';
/** The features of a short message: its words, their classes and neighbours within a clause, and its tone. */
export declare function describeMessage(utterance: Utterance): ReadonlySet<string>;
//# sourceMappingURL=describe-message.d.ts.map