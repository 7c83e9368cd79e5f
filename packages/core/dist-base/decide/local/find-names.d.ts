import type { TargetText } from './describe-target.ts';
/** Names and dates of examples: what a request happened to be about, not what it asked for. */
export interface Names {
    /** Whether a stem is or looks like one. */
    has(stem: string): boolean;
    /** A text without those that are surely names. */
    leaveOut(text: string): string;
}
/** Finds names in the examples of targets, those left out that a description mentions or that most examples of a target share. */
export declare function findNames(targets: readonly TargetText[]): Names;
//# sourceMappingURL=find-names.d.ts.map