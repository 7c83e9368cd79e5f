import type { PlanoEvent } from '../contract/events.ts';
import type { Logger } from '../contract/logger.ts';
/** The types of events that a log has lines for. */
export declare const LOGGED_EVENTS: readonly ["response", "warning", "breaker", "reload"];
/** Writes one structured line per request, and one for every warning, breaker change and reload. */
export declare function createEventLog(logger: Logger): (event: PlanoEvent) => void;
//# sourceMappingURL=log-events.d.ts.map