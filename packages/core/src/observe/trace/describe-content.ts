import type { Attributes } from '@opentelemetry/api'
import type { CapturedMessage } from '../../contract/events.ts'
import type { AttributeNames } from './attribute-names.data.ts'

export interface CapturedContent {
  input: readonly CapturedMessage[]
  output?: CapturedMessage
}

/** Prompts and answers in the form of the GenAI conventions: a JSON list of messages with typed parts. */
export function describeContent({ input, output }: CapturedContent, names: AttributeNames): Attributes {
  return {
    [names.inputMessages]: JSON.stringify(input.map(toMessage)),
    ...(output === undefined ? {} : { [names.outputMessages]: JSON.stringify([toMessage(output)]) }),
  }
}

function toMessage({ role, content, name, toolCalls = [] }: CapturedMessage): object {
  const text = content === '' ? [] : [{ type: 'text', content }]
  const calls = toolCalls.map((call) => ({ type: 'tool_call', ...call }))
  return { role, ...(name === undefined ? {} : { name }), parts: [...text, ...calls] }
}
