/** An address as it may be told: without user, password, query and fragment, which may hold credentials. */
export declare function showUrl(url: string): string;
//# sourceMappingURL=show-url.d.ts.map