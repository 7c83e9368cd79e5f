/** Plano's row: a user message, an assistant's words, one call or one result. */
export interface CompatRow {
    /** Index of the message that the row came from. */
    index: number;
    from: 'human' | 'gpt' | 'function_call' | 'observation';
    text: string;
    /** Of a call. */
    name: string;
}
//# sourceMappingURL=compat-row.d.ts.map