import { SimpleChatModel } from '@langchain/core/language_models/chat_models'
import type { BaseMessage } from '@langchain/core/messages'

/** Acts as a chat model, so that the example needs no key. It chooses a prompt by keywords and counts its calls. */
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
    const prompt = messages.map((message) => message.text).join('\n')
    const isRoutingPrompt = prompt.includes('<< CANDIDATE PROMPTS >>')
    return Promise.resolve(isRoutingPrompt ? choosePrompt(prompt) : `An answer to: ${prompt.split('\n').at(-1)}`)
  }
}

/** Returns the choice in the format that `MultiPromptChain` expects: JSON in a fenced block. */
function choosePrompt(prompt: string): string {
  const input = /<< INPUT >>\s*(.*)/.exec(prompt)?.[1] ?? ''
  const choice = { destination: findDestination(input), next_inputs: { input } }
  return `\`\`\`json\n${JSON.stringify(choice)}\n\`\`\``
}

function findDestination(input: string): string {
  if (/light|force/.test(input)) return 'physics'
  if (/bake|bread/.test(input)) return 'cooking'
  return 'DEFAULT'
}
