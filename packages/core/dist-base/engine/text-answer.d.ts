import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { Ground } from './open-ground.ts';
/** A text as the answer of a filter or an agent, in the terms of an upstream. */
export declare function textAnswer(ground: Ground, text: string, filter: string): UpstreamAnswer;
//# sourceMappingURL=text-answer.d.ts.map