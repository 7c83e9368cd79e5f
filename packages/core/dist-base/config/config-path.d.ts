export type Path = readonly (string | number)[];
/** A place in a text, both from 1. */
export type Position = {
    line: number;
    column: number;
};
/** A path as people write it: `listeners[0].agents[1].id`, `model_aliases["fast.llm"].target`. */
export declare function formatPath(path: Path): string;
//# sourceMappingURL=config-path.d.ts.map