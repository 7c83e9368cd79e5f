import type { ModelTarget } from '../contract/model-target.ts';
import type { HttpAnswer } from './call-http.ts';
/** A refusal without our credentials: some providers quote the key that they refuse. */
export declare function hideKeys(answer: HttpAnswer, target: ModelTarget): HttpAnswer;
//# sourceMappingURL=hide-keys.d.ts.map