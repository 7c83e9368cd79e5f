import type { PlanoConfig } from '../config/schema/root.ts';
import type { ModelDirectory } from '../contract/model-directory.ts';
import type { ModelPrice } from '../contract/model-target.ts';
import type { Platform } from '../contract/platform.ts';
import type { KeyValueStore } from '../contract/store.ts';
import type { CascadeParts } from '../decide/build-cascade.ts';
import { type ModelDeciderParts } from '../decide/create-model-decider.ts';
import { type SessionDecider } from '../decide/session/create-session-decider.ts';
import type { VariantBoard } from '../execute/variants/variant-board.ts';
/** What deciding on models needs of the house. */
export interface ModelDecisionOptions {
    platform: Platform;
    directory: ModelDirectory;
    sessions: KeyValueStore;
    variants: VariantBoard;
    priceOf(model: string): ModelPrice | undefined;
    rank: ModelDeciderParts['rank'];
    abilitiesOf: ModelDeciderParts['abilitiesOf'];
    warn(code: string, message: string): void;
}
/** Decisions of the model proxy, with sessions around them. */
export declare function assembleModelDecision(config: PlanoConfig, options: ModelDecisionOptions, cascade: CascadeParts): SessionDecider;
//# sourceMappingURL=assemble-model-decision.d.ts.map