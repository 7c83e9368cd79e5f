/**
 * Imports modules by path or by name. A file that has changed since it was first imported is imported anew, so that a
 * configuration in code can be reloaded; what it imports keeps the state that it has.
 */
export declare function createModuleLoader(): (specifier: string) => Promise<unknown>;
//# sourceMappingURL=load-module.d.ts.map