import type { Decision } from '../contract/decision.ts';
import { PlanoError } from '../errors/plano-error.ts';
import type { CascadeStage } from './stage.ts';
export interface DefaultStageOptions {
    /** The agent marked default, else the first listed; undefined refuses. */
    agent: string | undefined;
    /** Nobody was marked default and no model was asked: an unsure ranking is better than the order of the file. */
    mayGuess: boolean;
}
/** The end of the cascade: the best guess or the default agent, or the model that the request falls back to. */
export declare function createDefaultStage({ agent, mayGuess }: DefaultStageOptions): CascadeStage;
/** What a client gets when nothing fits and the configuration says to refuse: 422 with what exists and how near it was. */
export declare function refuseNoMatch(decision: Decision): PlanoError;
//# sourceMappingURL=default-stage.d.ts.map