/** Ids of the models of one vendor that the dated table knows, in its order: what a wildcard of that vendor expands to. */
export declare function listVendorModels(vendor: string | undefined): readonly string[];
//# sourceMappingURL=list-vendor-models.d.ts.map