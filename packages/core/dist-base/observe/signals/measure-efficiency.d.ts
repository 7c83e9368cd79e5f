/** Plano's efficiency: 1 up to five turns of the user, then 1 / (1 + 0.25 × (turns − 5)). */
export declare function measureEfficiency(turns: number): number;
//# sourceMappingURL=measure-efficiency.d.ts.map