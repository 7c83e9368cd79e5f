import type { PlanoConfig } from '../config/schema/root.ts';
import type { Asked } from '../contract/asked.ts';
import type { Decision } from '../contract/decision.ts';
import type { Encoder } from '../contract/encoder.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { Plan } from '../contract/plan.ts';
import type { CascadeParts } from '../decide/build-cascade.ts';
import { type AddressBook } from '../surface/address-request.ts';
import { type ModelDecisionOptions } from './assemble-model-decision.ts';
import type { DecideQuery } from './generation.ts';
export interface DecideRoom {
    /** Learns from an answer that has ended. */
    settle(exchange: Exchange): void | Promise<void>;
    decide(exchange: Exchange, asked: Asked): Plan | Promise<Plan>;
    answerQuery(query: DecideQuery): Promise<Decision>;
}
export interface DecideRoomOptions extends ModelDecisionOptions {
    book: AddressBook;
    /** The encoder that the configuration asks for; undefined decides by words alone. */
    encoder(config: PlanoConfig): Promise<Encoder | undefined>;
    /** The router model of agents or of models, when one is configured and known. */
    routerModel(kind: 'agents' | 'models'): CascadeParts['routerModel'];
}
/** Prepares the cascades of all listeners and of the model proxy. */
export declare function assembleDecide(config: PlanoConfig, options: DecideRoomOptions): Promise<DecideRoom>;
//# sourceMappingURL=assemble-decide.d.ts.map