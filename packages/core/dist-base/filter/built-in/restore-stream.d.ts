import type { StreamFilter, StreamFilterStep } from '../../contract/filter.ts';
import type { PlaceholderTable } from './placeholder-table.ts';
/** Puts the originals back for their placeholders; inside of tool arguments as JSON text spells them. */
export declare function restoreText(text: string, table: PlaceholderTable, isJson: boolean): string;
/** The same over a growing text: only what may become a placeholder is held, never more than one is long. */
export declare function createRestoreStream(table: PlaceholderTable): StreamFilter<StreamFilterStep>;
//# sourceMappingURL=restore-stream.d.ts.map