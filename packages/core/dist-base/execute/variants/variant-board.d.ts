import type { Clock } from '../../contract/clock.ts';
import type { PlanoEvent } from '../../contract/events.ts';
import type { VariantSpec, VariantState } from '../../contract/variant.ts';
/** How one request to a variant ended. */
export interface VariantOutcome {
    failed: boolean;
    latencyMs: number;
}
export interface VariantBoardParts {
    clock: Clock;
    emit(event: PlanoEvent): void;
}
/** The variants of every target of one configuration: who is in service, and what was seen of each. */
export declare class VariantBoard {
    #private;
    constructor(specs: ReadonlyMap<string, readonly VariantSpec[]>, parts: VariantBoardParts);
    /** The variant of a key; undefined where the target has none. */
    choose(target: string, key: string): string | undefined;
    /** The variant that the others are measured against. */
    stableOf(target: string): string | undefined;
    shadowsOf(target: string): readonly string[];
    /** Whether requests may go to it: it is no shadow and not rolled back. */
    isServing(target: string, variant: string): boolean;
    /** Whether it is rolled back as a variant of any target. */
    isOut(variant: string): boolean;
    record(target: string, variant: string, outcome: VariantOutcome): void;
    /** Whether anybody wants to know how its conversations go. */
    wantsQuality(target: string): boolean;
    /** Quality of one conversation, from 0 to 100. */
    recordQuality(target: string, variant: string, quality: number): void;
    recordShadow(target: string, variant: string, seen: {
        failed: boolean;
        similarity?: number;
    } | 'dropped'): void;
    /** Puts a rolled-back variant back into service, its record wiped; false when it is not rolled back. */
    restore(target: string, variant: string, reason: string): boolean;
    states(): VariantState[];
}
//# sourceMappingURL=variant-board.d.ts.map