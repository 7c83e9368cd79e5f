import type { Answer } from '../contract/answer.ts';
import type { ModelRow } from '../contract/model-directory.ts';
/** What GET /v1/models answers: every row, or the one of that id, with or without the provider before it. */
export declare function answerModels(rows: readonly ModelRow[], id: string | undefined): Answer;
//# sourceMappingURL=answer-models.d.ts.map