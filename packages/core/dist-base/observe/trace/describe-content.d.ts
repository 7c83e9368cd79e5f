import type { Attributes } from '@opentelemetry/api';
import type { CapturedMessage } from '../../contract/events.ts';
import type { AttributeNames } from './attribute-names.data.ts';
export interface CapturedContent {
    input: readonly CapturedMessage[];
    output?: CapturedMessage;
}
/** Prompts and answers in the form of the GenAI conventions: a JSON list of messages with typed parts. */
export declare function describeContent({ input, output }: CapturedContent, names: AttributeNames): Attributes;
//# sourceMappingURL=describe-content.d.ts.map