import type { YAMLError } from 'yaml';
type Explanation = {
    message: string;
    expected?: string;
};
/**
 * A sentence for the reader instead of the parser's words; the parser's when there is none. Never quotes the text, of
 * which `line` is what stands on the line from the error on.
 */
export declare function explainYamlError(error: YAMLError, line: string): Explanation;
export {};
//# sourceMappingURL=explain-yaml-error.d.ts.map