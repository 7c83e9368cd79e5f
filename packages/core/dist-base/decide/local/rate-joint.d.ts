import type { Piece } from './split-request.ts';
/** What the words at a joint say for two requests, before anyone knows which targets they are for. */
export declare function rateForm(left: Piece, right: Piece): number;
/** What the scores say for two requests: how far each side prefers its own target to the other's, in spreads. */
export declare function rateLeads(leftLead: number, rightLead: number): number;
/** About the most that leads say: a joint whose form is below its negative needs no scores. */
export declare const MOST_OF_LEADS: number;
//# sourceMappingURL=rate-joint.d.ts.map