/** Words that two texts share, from 0 to 1, counted as often as they stand in both. (Sørensen and Dice on multisets.) */
export declare function likeness(one: string, other: string): number;
//# sourceMappingURL=likeness.d.ts.map