import type * as z from 'zod/mini';
import { type Path } from './config-path.ts';
import { type ConfigSource } from './config-source.ts';
type Issue = z.core.$ZodIssue;
/** Turns the schema's issues into mistakes with sentences, places and nearest names. */
export declare function explainMistakes(source: ConfigSource, issues: readonly Issue[]): void;
/** What stands at the path, in words; the value itself only when it is short and can be no secret. */
export declare function describeValue(source: ConfigSource, path: Path): string;
/** Says so when a value is only missing because its environment variable is. */
export declare function unsetNote(source: ConfigSource, path: Path): string;
export {};
//# sourceMappingURL=explain-mistakes.d.ts.map