import type { ConversationState } from './conversation-state.ts';
import type { SignalGroup } from './signal-report.ts';
import type { SignalCategory } from './signal-taxonomy.ts';
/**
 * From 0 to 100, starting at 50: what pleased the user lifts it with falling increments, what went wrong lowers it by kind,
 * confidence and up to a ceiling per kind. A failure that was overcome costs half; asking for a human costs nothing once the
 * human has been called; long conversations cost up to ten points, so that effort alone never leaves the middle.
 */
export declare function assessQuality(state: ConversationState, groups: Record<SignalCategory, SignalGroup>): number;
//# sourceMappingURL=assess-quality.d.ts.map