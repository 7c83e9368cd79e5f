import { type InjectionAct } from './injection-acts.data.ts';
/** The acts of a folded text: what is asked in a sentence, or in two that follow each other. */
export declare function findActs(text: string): InjectionAct[];
//# sourceMappingURL=find-acts.d.ts.map