import type { Attributes } from '@opentelemetry/api';
import type { ResponseEvent } from '../../contract/events.ts';
import type { ReadAnswer, UpstreamCall } from '../../contract/observer.ts';
import { type AttributeNames } from './attribute-names.data.ts';
export declare function describeCallStart(call: UpstreamCall, names: AttributeNames): Attributes;
/** Parameters of the request, read from the body in any of the client APIs. */
export declare function describeCallRequest(call: UpstreamCall, names: AttributeNames): Attributes;
/** What the answer of a model says of itself. Input tokens include cached ones, as the conventions want it. */
export declare function describeUsage({ usage, finish, cost }: ResponseEvent, names: AttributeNames): Attributes;
export declare function describeAnswer(answer: ReadAnswer, names: AttributeNames): Attributes;
//# sourceMappingURL=describe-call.d.ts.map