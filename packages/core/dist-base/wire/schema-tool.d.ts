import type { WireContext } from '../contract/grammar.ts';
import type { OutputFormat, Turn } from '../contract/turn.ts';
/** Name of the tool that stands in for schema output on providers without it. */
export declare const SCHEMA_TOOL = "json";
/** The schema that a turn wants through a forced tool, because the target has no schema output of its own. */
export declare function schemaForTool(turn: Turn | undefined, context: WireContext): SchemaFormat | undefined;
type SchemaFormat = Extract<OutputFormat, {
    type: 'schema';
}>;
export {};
//# sourceMappingURL=schema-tool.d.ts.map