import type { Loss, WireContext } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Turn } from '../../contract/turn.ts';
/** `generationConfig`; undefined when nothing was asked. */
export declare function writeConfig(turn: Turn, context: WireContext, losses: Loss[]): JsonObject | undefined;
//# sourceMappingURL=write-config.d.ts.map