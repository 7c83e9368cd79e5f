import type { Attributes } from '@opentelemetry/api'
import type { CapturedMessage } from '../../../contract/record/events.ts'
import type { AttributeNames } from './attribute-names.data.ts'

export interface CapturedContent {
  input: readonly CapturedMessage[]
  /** Instructions that the API has outside of the conversation. Otherwise they are its first message. */
  instructions?: CapturedMessage | undefined
  output?: CapturedMessage
}

/** Prompts and answers as the GenAI conventions define: a JSON list of messages with typed parts. */
export function describeContent({ input, instructions, output }: CapturedContent, names: AttributeNames): Attributes {
  const { systemInstructions } = names
  const isApart = instructions !== undefined && systemInstructions !== undefined
  const said = isApart && input[0] === instructions ? input.slice(1) : input
  return {
    ...(isApart ? { [systemInstructions]: JSON.stringify([{ type: 'text', content: instructions.content }]) } : {}),
    [names.inputMessages]: JSON.stringify(said.map(toMessage)),
    ...(output === undefined ? {} : { [names.outputMessages]: JSON.stringify([toMessage(output)]) }),
  }
}

function toMessage({ role, content, name, toolCalls = [] }: CapturedMessage): object {
  const text = content === '' ? [] : [{ type: 'text', content }]
  const calls = toolCalls.map((call) => ({ type: 'tool_call', ...call }))
  return { role, ...(name === undefined ? {} : { name }), parts: [...text, ...calls] }
}
