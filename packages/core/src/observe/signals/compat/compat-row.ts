/** A row in Plano's sense: a user message, an assistant text, a call or a result. */
export interface CompatRow {
  /** Index of the message that contains the row. */
  index: number
  from: 'human' | 'gpt' | 'function_call' | 'observation'
  text: string
  /** Name of the tool, for calls. */
  name: string
}
