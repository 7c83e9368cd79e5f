import type { CheckContext } from './check-context.ts';
/** Names of the models of one vendor that are known today. */
export type KnownModels = (vendor: string | undefined) => readonly string[];
/**
 * Warns of a model that its provider is not known to have while one with nearly the same name is. Only a slip of the
 * hand is told of: new models come every week, and those differ from the known ones in a figure or a word.
 */
export declare function checkModelIds({ source, root, providers }: CheckContext, knownModels: KnownModels): void;
//# sourceMappingURL=check-model-ids.d.ts.map