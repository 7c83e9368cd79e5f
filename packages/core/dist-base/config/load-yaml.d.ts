import type { ConfigSource } from './config-source.ts';
/**
 * Reads YAML 1.2 into the tree of `source`, with the place of every entry. Anchors and merge keys are followed within
 * bounds; a key that is written twice is a mistake. Answers undefined when the text cannot be read at all.
 */
export declare function loadYaml(text: string, source: ConfigSource): unknown;
//# sourceMappingURL=load-yaml.d.ts.map