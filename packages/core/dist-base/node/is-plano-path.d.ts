/** Whether a path (relative to the mount point, without query) is one that an engine answers, whatever its configuration. */
export declare function isPlanoPath(path: string): boolean;
//# sourceMappingURL=is-plano-path.d.ts.map