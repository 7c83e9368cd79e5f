import { SimpleChatModel } from '@langchain/core/language_models/chat_models'
import type { BaseMessage } from '@langchain/core/messages'

/** Stands in for a chat model, so that the example needs no key: routes by a word, answers with a sentence, counts calls. */
export class ExampleModel extends SimpleChatModel {
  calls = 0

  constructor() {
    super({})
  }

  override _llmType(): string {
    return 'example'
  }

  override _call(messages: BaseMessage[]): Promise<string> {
    this.calls += 1
    const text = messages.map((message) => message.text).join('\n')
    if (!text.includes('<< CANDIDATE PROMPTS >>')) return Promise.resolve(`An answer to: ${text.split('\n').at(-1)}`)
    const asked = text.slice(text.indexOf('<< INPUT >>'))
    const destination = /light|force/.test(asked) ? 'physics' : /bake|bread/.test(asked) ? 'cooking' : 'DEFAULT'
    const input = /<< INPUT >>\s*(.*)/.exec(asked)?.[1] ?? ''
    return Promise.resolve(`\`\`\`json\n${JSON.stringify({ destination, next_inputs: { input } })}\n\`\`\``)
  }
}
