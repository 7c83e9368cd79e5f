import type { Platform } from '../contract/platform.ts';
import { type ParseConfigOptions, type ParsedConfig, type PatternReader } from './parse-object.ts';
/** Names that are looked for in a directory, the first that exists wins. The last two are Plano's own. */
export declare const CONFIG_FILE_NAMES: readonly ['plano.config.ts', 'plano.config.js', 'plano.config.mjs', 'plano.yaml', 'plano.yml', 'config.yaml', 'plano_config.yaml'];
export interface LoadedConfig extends ParsedConfig {
    /** The file that was read. */
    path: string;
}
export interface LoadConfigOptions extends Pick<ParseConfigOptions, 'knownProviders' | 'knownModels' | 'code'> {
    /** Brings what reads patterns of rules, when there are any. */
    loadPatterns?: (input: unknown) => Promise<PatternReader | undefined>;
}
/**
 * Reads the configuration at a path, or the first of CONFIG_FILE_NAMES in a directory; by default in the working
 * directory, else beside the package.json above it. A `.env` beside it is not read. Throws PlanoError `config_not_found` or `invalid_config`.
 */
export declare function loadConfig(pathOrDirectory: string | undefined, platform: Platform, options?: LoadConfigOptions): Promise<LoadedConfig>;
//# sourceMappingURL=load-config.d.ts.map