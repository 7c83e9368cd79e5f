import type { Turn } from '../contract/turn.ts';
/** Tool names of a turn and what they are called at a target that takes fewer characters. */
export interface ToolNames {
    toTarget(name: string): string;
    toClient(name: string): string;
}
/** What the target takes in a name; everything else becomes an underscore. */
export interface NameRule {
    refused: RegExp;
    /** Whether a name must begin with a letter or an underscore. */
    leadingLetter: boolean;
    length: number;
}
export declare const GEMINI_NAMES: NameRule;
export declare const CHAT_NAMES: NameRule;
export declare const MESSAGES_NAMES: NameRule;
export declare const CONVERSE_NAMES: NameRule;
/** Names of the turn's tools as the target takes them, each its own; the same turn always gives the same names. */
export declare function fitToolNames(turn: Turn | undefined, rule: NameRule): ToolNames;
//# sourceMappingURL=fit-tool-names.d.ts.map