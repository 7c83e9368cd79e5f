import { type ConfigCode } from './attach-code.ts';
import type { KnownModels } from './checks/check-model-ids.ts';
import type { KnownProvider } from './checks/known-provider.ts';
import { type ConfigMistake, ConfigSource, type ConfigWarning, type UnsetVariable } from './config-source.ts';
import { type Environment } from './expand-env.ts';
import type { PlanoConfig } from './schema/root.ts';
export interface ParseConfigOptions {
    /** Name of the file, as it appears in mistakes. */
    file?: string;
    /** Variables that `$VAR` may name. Default none. */
    env?: Environment;
    /** The catalogue's providers, or their ids. Without them no provider is called unknown. */
    knownProviders?: Iterable<KnownProvider | string>;
    /** Names of the models of a vendor of the catalogue. Without them no model is taken for misspelt. */
    knownModels?: KnownModels;
    /** Functions of agents and filters that the configuration declares by id. */
    code?: ConfigCode;
    /** Why a text is no pattern of a rule; by default JavaScript's own expressions decide. */
    explainPattern?: PatternReader;
}
/** Why a text is no pattern; undefined when it is one. */
export type PatternReader = (text: string) => string | undefined;
export interface ParsedConfig {
    config: PlanoConfig;
    warnings: readonly ConfigWarning[];
    /** Entries that count as not written because their variable is not set; an upstream explains a missing key with it. */
    unset: readonly UnsetVariable[];
}
/** Makes the tree of a configuration from its text; what it cannot read goes to the source's mistakes. */
export type TextReader = (text: string, source: ConfigSource) => unknown;
/**
 * Reads a configuration object as `defineConfig` takes it. Old forms are brought up to date with a warning. Throws one
 * PlanoError `invalid_config` that lists every mistake; its `details` is the list as
 * `{file, line, column, path, expected, nearest, message}[]`.
 */
export declare function parseObject(input: unknown, options?: ParseConfigOptions): ParsedConfig;
/** The same for text, in the notation that `read` knows. */
export declare function parseText(text: string, read: TextReader, options?: ParseConfigOptions): ParsedConfig;
/** One line: `plano.yaml:12:7 listeners[0].agents[1].id: no agent is called …`. */
export declare function formatMistake(mistake: ConfigMistake | ConfigWarning): string;
//# sourceMappingURL=parse-object.d.ts.map