import type { Exchange } from '../contract/exchange.ts';
import type { ModelPrice } from '../contract/model-target.ts';
import type { UsageLedger } from '../observe/usage-ledger.ts';
import type { DecideRoom } from './assemble-decide.ts';
import type { LimitRoom } from './assemble-limit.ts';
export interface SettlerParts {
    decideRoom: Pick<DecideRoom, 'settle'>;
    limitRoom: Pick<LimitRoom, 'settle'>;
    ledger: UsageLedger | undefined;
    priceOf(model: string): ModelPrice | undefined;
}
/** Counts what requests used: each when it has ended, but who began a call that others joined when they have, too. */
export declare function createSettler({ decideRoom, limitRoom, ledger, priceOf }: SettlerParts): {
    settled(exchange: Exchange): void;
    settleShadow(exchange: Exchange): void;
};
//# sourceMappingURL=create-settler.d.ts.map