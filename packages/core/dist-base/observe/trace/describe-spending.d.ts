import type { Attributes } from '@opentelemetry/api';
import type { ResponseEvent } from '../../contract/events.ts';
/** What a request cost, and what that figure rests on. */
export declare function describeSpending({ cost, cache, usage }: ResponseEvent): Attributes;
//# sourceMappingURL=describe-spending.d.ts.map