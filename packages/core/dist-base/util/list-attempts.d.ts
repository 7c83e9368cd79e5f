import type { AttemptRecord } from '../contract/events.ts';
import type { JsonValue } from '../contract/json.ts';
/** The attempts as clients may see them: facts, no addresses and no text of an upstream. */
export declare function listAttempts(attempts: readonly AttemptRecord[]): JsonValue[];
//# sourceMappingURL=list-attempts.d.ts.map