/** Whether an import failed because the package is not installed. Node has codes for that; bundlers and other runtimes have none. */
export declare function isAbsentModule(error: unknown): boolean;
//# sourceMappingURL=is-absent-module.d.ts.map