import type { Clock } from '../contract/clock.ts';
export declare const systemClock: Clock;
//# sourceMappingURL=system-clock.d.ts.map