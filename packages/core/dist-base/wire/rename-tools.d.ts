import type { Dialect } from '../contract/dialect.ts';
import type { WireContext } from '../contract/grammar.ts';
import type { Turn } from '../contract/turn.ts';
import { type NameRule, type ToolNames } from './fit-tool-names.ts';
/** An API and what it takes in the names of tools. */
export interface NamedDialect {
    dialect: Dialect;
    rule: NameRule;
}
export declare const CHAT_TOOLS: NamedDialect;
export declare const MESSAGES_TOOLS: NamedDialect;
/** The turn with its tools, and all that speaks of them, named as the target takes them. */
export declare function renameTools(turn: Turn, { dialect, rule }: NamedDialect): Turn;
/** The way back for an answer; undefined when the client spoke the same API, and its names were never changed. */
export declare function clientNames(context: WireContext, { dialect, rule }: NamedDialect): ToolNames | undefined;
//# sourceMappingURL=rename-tools.d.ts.map