/**
 * How a key stands to Plano's: `same` as its documentation says, `more` than it has, `ours` alone, or `none`: it is read
 * and has no effect here.
 */
export type KeyStanding = 'same' | 'more' | 'ours' | 'none';
type Notes = Readonly<Record<string, readonly [KeyStanding, string]>>;
/** What every key of the configuration means, by its path. The reference page and the editors' hints are made of it. */
export declare const KEY_NOTES: Notes;
export {};
//# sourceMappingURL=key-notes.data.d.ts.map