import type { OperationParts } from './answer-operation.ts';
import type { LimitRoom } from './assemble-limit.ts';
/** Operations that use a model's tokens, under the limits of inference: before the first call, and before each one. */
export declare function limitOperations(room: LimitRoom, parts: OperationParts): OperationParts;
//# sourceMappingURL=limit-operations.d.ts.map