import type { Clock } from '../contract/clock.ts';
import type { WireContext, WireRules } from '../contract/grammar.ts';
/** Contexts for grammars: ids and time of this process. */
export declare function createWireContext(clock: Clock): (rules: WireRules | undefined, model: string | undefined) => WireContext;
//# sourceMappingURL=wire-context.d.ts.map