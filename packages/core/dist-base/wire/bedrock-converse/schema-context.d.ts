import type { WireContext } from '../../contract/grammar.ts';
/** Models have schema output only where a rule says so; the context says the same to what asks and to what reads. */
export declare function schemaContext(context: WireContext): WireContext;
//# sourceMappingURL=schema-context.d.ts.map