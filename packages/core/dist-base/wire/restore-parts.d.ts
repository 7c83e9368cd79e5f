import type { WireContext } from '../contract/grammar.ts';
import type { TurnPart } from '../contract/turn.ts';
import { type NamedDialect } from './rename-tools.ts';
/**
 * Undoes in an answer what the request had to disguise: the forced schema tool becomes text again, and stand-in functions
 * become the client's free-text tools. `isRestored` says that the schema tool was answered.
 */
export declare function restoreParts(parts: readonly TurnPart[], context: WireContext, named?: NamedDialect): {
    parts: TurnPart[];
    isRestored: boolean;
};
//# sourceMappingURL=restore-parts.d.ts.map