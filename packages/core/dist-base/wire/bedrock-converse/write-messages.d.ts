import type { JsonObject } from '../../contract/json.ts';
import type { Turn } from '../../contract/turn.ts';
import { type BlockOptions } from './write-blocks.ts';
/** `system` and `messages` of a request. */
export declare function writeMessages(turn: Turn, options: BlockOptions): JsonObject;
//# sourceMappingURL=write-messages.d.ts.map