import { type CheckContext } from './check-context.ts';
/** Listeners: unique names, agents and filters that exist, one default, one model listener. */
export declare function checkListeners(context: CheckContext): void;
//# sourceMappingURL=check-listeners.d.ts.map