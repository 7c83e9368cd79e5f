import type { ClientDialect, Dialect } from '../contract/dialect.ts';
import type { StreamPart } from '../contract/reply.ts';
export declare function isClientDialect(dialect: Dialect): dialect is ClientDialect;
/** What one event of a stream adds to the answer, found without parsing it; empty for events that add nothing. */
export declare function saidInEvent(dialect: ClientDialect, data: string): string;
/** What one part of a stream adds to the answer. */
export declare function saidInPart(part: StreamPart): string;
//# sourceMappingURL=said-text.d.ts.map