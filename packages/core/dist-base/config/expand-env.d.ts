import { type ConfigSource } from './config-source.ts';
export type Environment = Readonly<Record<string, string | undefined>>;
/** The text with its variables filled in, the variables that it names, and those that are not set. */
export declare function expandText(text: string, env: Environment): {
    text: string;
    names: string[];
    unset: string[];
};
/**
 * Fills in `$VAR`, `${VAR}` and `${VAR:-default}` inside the texts of the tree; `$$` is a dollar sign. Works on parsed
 * values, so that a variable's content cannot change the structure. A text that needs an unset variable counts as not
 * written and is warned about, so that no half-filled URL or key is ever used. Values never reach a message.
 */
export declare function expandEnv(source: ConfigSource, env: Environment): void;
//# sourceMappingURL=expand-env.d.ts.map