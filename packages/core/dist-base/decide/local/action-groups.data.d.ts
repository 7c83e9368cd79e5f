/** Words for the same kind of action, one group a line: routes may differ by what is done and not by what it is done to. */
export declare const ACTION_GROUPS: readonly string[];
//# sourceMappingURL=action-groups.data.d.ts.map