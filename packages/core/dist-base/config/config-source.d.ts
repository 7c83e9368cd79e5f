import { type Path, type Position } from './config-path.ts';
export type ConfigMap = Record<string, unknown>;
/** One mistake in a configuration: where it stands, what was expected there and the nearest valid name. */
export type ConfigMistake = {
    file?: string;
    /** From 1, as editors count; absent when the configuration is an object. */
    line?: number;
    column?: number;
    /** As the user wrote it, before old forms were brought up to date: `llm_providers[0].model`. */
    path: string;
    expected?: string;
    nearest?: string;
    message: string;
};
/** Something that loads but should be looked at: an old form, an unset variable, a key that has no effect. */
export type ConfigWarning = {
    file?: string;
    line?: number;
    column?: number;
    path: string;
    /** The form to write instead, when there is one. */
    use?: string;
    /** `keys`: a model of a provider that wants an access key has none. */
    topic?: 'keys';
    message: string;
};
/** A value that counts as not written because its environment variable is not set. */
export type UnsetVariable = {
    path: string;
    variable: string;
};
type Entry = {
    key?: Position;
    value?: Position;
    text?: string;
    written?: string;
};
type Part = 'key' | 'value';
/** Keys of which one should stand in the map at `path`. */
type Missing = {
    path: Path;
    keys: readonly string[];
};
type MistakeOptions = {
    expected?: string;
    nearest?: string | undefined;
    part?: Part;
    position?: Position;
    missing?: Missing;
};
/** Whether a value is a plain map; instances of classes belong to the user's code and are not. */
export declare function isMap(value: unknown): value is ConfigMap;
/**
 * A configuration on its way from text or object to a checked one: a private tree that steps may change, where every
 * node came from, and what was found wrong. Nodes keep their place in the file when they are moved or renamed.
 */
export declare class ConfigSource {
    #private;
    readonly file: string | undefined;
    readonly mistakes: ConfigMistake[];
    readonly warnings: ConfigWarning[];
    readonly unset: UnsetVariable[];
    root: ConfigMap;
    constructor(file?: string);
    /** Remembers where a map or list came from. */
    track(node: object, path: Path, position?: Position): void;
    /** Remembers where one entry of a tracked node stands and, for a plain YAML scalar, its text. */
    trackEntry(node: object, key: string | number, entry: Entry): void;
    /** Lets a node that a step made stand where another stood. */
    adopt(node: object, from: object): void;
    /** Gives an entry its present name; positions and the written path stay. */
    rename(node: ConfigMap, from: string, to: string): void;
    /** Takes an entry out of a list once every step has seen the list as it was written, so that places stay right. */
    dropLater(list: unknown, entry: unknown): void;
    get hasDrops(): boolean;
    dropNow(): void;
    /** The text of a plain YAML scalar before it became a number or a boolean. */
    textOf(node: object, key: string | number): string | undefined;
    /** Remembers that an entry took its value, or the lack of it, from environment variables. */
    markVariables(node: object, key: string | number, names: readonly string[]): void;
    /** Keeps a value that came from variables out of suggestions. */
    hide(value: string): void;
    variablesOf(node: object, key: string | number): readonly string[] | undefined;
    get(path: Path): unknown;
    /** Where a path of the present tree was written. */
    at(path: Path, part?: Part): {
        file?: string;
        line?: number;
        column?: number;
        path: string;
    };
    /** Lists a mistake at a path; while the tree is still being read, `position` says where that is. */
    refuse(path: Path, text: string, more?: MistakeOptions): void;
    /** Takes back that a key is missing from a map, for whoever finds that it is there and misspelt; false when it is not missing. */
    withdrawMissing(path: Path, key: string): boolean;
    warn(path: Path, text: string, more?: Pick<ConfigWarning, 'use' | 'topic'> & {
        part?: Part;
    }): void;
}
export {};
//# sourceMappingURL=config-source.d.ts.map