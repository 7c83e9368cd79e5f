import type { ClientDialect } from '../../contract/dialect.ts';
/**
 * How far a text of server-sent events is whole events in which nothing is to be seen one by one: no end, no error, no
 * usage, nothing garbled. Costs one scan, where reading every event makes an object of each.
 */
export declare function skipQuiet(dialect: ClientDialect, text: string): number;
//# sourceMappingURL=skip-quiet.d.ts.map