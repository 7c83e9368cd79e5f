import type { ToolFailure } from './tool-failure.ts';
export interface TextReading {
    /** Name of the tool that answered; documents and logs are read more strictly. */
    tool: string;
    /** Only an unmistakable opening counts. */
    certainOnly: boolean;
    /** Whether the text is a field of a structured result and not the result itself. */
    inside: boolean;
}
/** A failure told in plain text, or undefined. Long texts fail by their opening only: what follows is content. */
export declare function readTextOutcome(text: string, { tool, certainOnly, inside }: TextReading): ToolFailure | undefined;
//# sourceMappingURL=read-text-outcome.d.ts.map