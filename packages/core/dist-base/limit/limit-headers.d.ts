import type { HeaderList } from '../contract/answer.ts';
import type { CounterState } from '../contract/store.ts';
import { PlanoError } from '../errors/plano-error.ts';
import type { LimitRule } from './compile-limits.ts';
/** The refusal of a limit, with when to come back. */
export declare function refuseByLimit(rule: LimitRule, state: CounterState): PlanoError;
/** The end of an answer by a limit that it used up. */
export declare function stopByLimit(rule: LimitRule, state: CounterState): PlanoError;
/** What is left, of each measure the least: OpenAI's headers, and the fields of the IETF draft for the same. */
export declare function limitHeaders(states: readonly {
    rule: LimitRule;
    state: CounterState;
}[]): HeaderList;
//# sourceMappingURL=limit-headers.d.ts.map