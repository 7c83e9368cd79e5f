import type { EventOf, PlanoEvent, PlanoEventType } from '../contract/events.ts';
/** Hears events of one type; what it throws is told as a warning and disturbs no request. */
export type EventListener<Type extends PlanoEventType> = (event: EventOf<Type>) => void;
/** Hands events to listeners. A listener that throws is reported once as a warning and never disturbs the request. */
export interface EventHub {
    on<Type extends PlanoEventType>(type: Type, listener: EventListener<Type>): () => void;
    /** `isAwake` tells whether the listener would do anything with an event now; left out: always. */
    onAny(listener: (event: PlanoEvent) => void, isAwake?: () => boolean): () => void;
    emit(event: PlanoEvent): void;
    /** Whether anybody would hear of an event of this type: work that only feeds it can be left out otherwise. */
    listens(type: PlanoEventType): boolean;
}
export declare function createEventHub(): EventHub;
//# sourceMappingURL=event-hub.d.ts.map