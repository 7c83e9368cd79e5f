import type { Clock } from '../contract/clock.ts';
import type { AnswerStore, CounterStore, KeyValueStore, ResponseStore } from '../contract/store.ts';
export declare function boundSessions(store: KeyValueStore, clock: Clock): KeyValueStore;
export declare function boundCounters(store: CounterStore, clock: Clock): CounterStore;
export declare function boundResponses(store: ResponseStore, clock: Clock): ResponseStore;
export declare function boundAnswers(store: AnswerStore, clock: Clock): AnswerStore;
//# sourceMappingURL=bound-store.d.ts.map