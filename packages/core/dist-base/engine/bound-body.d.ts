import type { Cancellation } from '../contract/cancellation.ts';
import type { ClientCall } from '../contract/client-call.ts';
/** The call with a body that is waited for no longer than its request may last. */
export declare function boundBody(call: ClientCall, cancellation: Cancellation): ClientCall;
//# sourceMappingURL=bound-body.d.ts.map