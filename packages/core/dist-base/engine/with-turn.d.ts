import type { Asked } from '../contract/asked.ts';
import type { WireContext } from '../contract/grammar.ts';
/** The context of an answer, which knows what was asked. The turn is read when a grammar wants it: passing on does not. */
export declare function withTurn(context: WireContext, asked: Asked): WireContext;
//# sourceMappingURL=with-turn.d.ts.map