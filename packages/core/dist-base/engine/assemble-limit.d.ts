import type { HeaderList } from '../contract/answer.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { JsonObject } from '../contract/json.ts';
import type { ModelPrice } from '../contract/model-target.ts';
import type { Ground } from './open-ground.ts';
import type { Stages } from './pipeline.ts';
/** The room that counts: before the plan, before every call, and after the answer. */
export interface LimitRoom {
    aroundPlan(execute: Stages['execute']): Stages['execute'];
    /** Before something beside inference that uses a model; `body` is what it reads. */
    admit(exchange: Exchange, use: {
        model: string | undefined;
        body: JsonObject;
    }): Promise<void>;
    around(callUpstream: Ground['callUpstream']): Ground['callUpstream'];
    settle(exchange: Exchange): void | Promise<void>;
    headers(exchange: Exchange): HeaderList;
}
/** Limits and budgets of the configuration; without any of them nothing stands in the way. */
export declare function assembleLimit(ground: Ground, priceOf: (model: string) => ModelPrice | undefined): LimitRoom;
//# sourceMappingURL=assemble-limit.d.ts.map