import type { PlanoConfig } from '../../config/schema/root.ts';
import type { HeaderReader } from '../../contract/client-call.ts';
import { type SwitchBudget } from './read-switch-budget.ts';
/** How the session of one request is treated. */
export interface SessionMode {
    /** pin: the first decision holds until its time ends. follow: routing goes on and the session with it. */
    kind: 'pin' | 'follow';
    ttlMs: number;
    budget: SwitchBudget | undefined;
    userTurnsOnly: boolean;
    /** Whether a conversation without a session id is known by its beginning. */
    implicit: boolean;
}
/** Reads the mode of a request from configuration and headers. A budget and `route_on_user_only` only make sense in follow mode. */
export declare function createSessionSettings(config: Pick<PlanoConfig, 'routing' | 'prompt_caching'>): (header: HeaderReader, hasPreferences: boolean) => SessionMode;
//# sourceMappingURL=session-settings.d.ts.map