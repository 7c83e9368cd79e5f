import { type ParseConfigOptions, type ParsedConfig } from './parse-object.ts';
/** Reads a configuration from YAML text or from an object; see `parseObject`, which loads no YAML parser. */
export declare function parseConfig(input: unknown, options?: ParseConfigOptions): ParsedConfig;
//# sourceMappingURL=parse-config.d.ts.map