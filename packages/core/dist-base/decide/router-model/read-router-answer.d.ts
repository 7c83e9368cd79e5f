/** What a router model named: known ids in its order, and how many names nobody has. */
export interface RouterAnswer {
    ids: string[];
    unknown: number;
}
/**
 * Reads `{"route": ["a", "b"]}` out of whatever surrounds it: code fences, prose before or after, single quotes, a
 * single string instead of a list, escaped line ends, an answer that was cut off. Undefined when there is no such thing.
 */
export declare function readRouterAnswer(text: string, known: ReadonlySet<string>): RouterAnswer | undefined;
//# sourceMappingURL=read-router-answer.d.ts.map