import type { JsonValue } from '../../contract/json.ts';
import type { ToolChoice } from '../../contract/turn.ts';
/** `tool_choice` in any of its forms. A word that the API does not know leaves the choice to the model. */
export declare function readToolChoice(choice: JsonValue): ToolChoice;
//# sourceMappingURL=read-tool-choice.d.ts.map