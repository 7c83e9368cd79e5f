import type { CascadeStage } from './stage.ts';
export interface ModelStageOptions {
    /** Asks the router model one user message and gives its text. */
    ask(prompt: string, options: {
        signal: AbortSignal | undefined;
        names: readonly string[];
    }): Promise<string>;
    model: string;
    timeoutMs: number;
    contextTokens: number;
    maxPicks: number;
    template?: string;
}
/** Asks a chat model, Plano-Orchestrator among them. Slow, failing or unreadable answers are abstentions. */
export declare function createModelStage(options: ModelStageOptions): CascadeStage;
//# sourceMappingURL=model-stage.d.ts.map