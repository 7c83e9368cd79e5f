interface ChatRequest {
  messages: { role: string; content: unknown }[]
}

/** Acts as a chat model: first calls the tool `add` with the numbers in the question, then reports the tool's result. */
export function answerLikeAModel(request: unknown): object {
  const { messages } = request as ChatRequest
  const lastMessage = messages.at(-1)
  if (lastMessage?.role === 'tool') {
    return createCompletion({ role: 'assistant', content: `It is ${lastMessage.content}.` }, 'stop')
  }
  const [a = 0, b = 0] = String(lastMessage?.content).match(/\d+/g)?.map(Number) ?? []
  const toolCall = { id: 'call_1', type: 'function', function: { name: 'add', arguments: JSON.stringify({ a, b }) } }
  return createCompletion({ role: 'assistant', content: null, tool_calls: [toolCall] }, 'tool_calls')
}

function createCompletion(message: object, finishReason: string): object {
  return {
    // LangChain identifies messages by their ids, so every completion needs its own.
    id: `chatcmpl-${crypto.randomUUID()}`,
    object: 'chat.completion',
    created: 0,
    choices: [{ index: 0, message, finish_reason: finishReason }],
    usage: { prompt_tokens: 20, completion_tokens: 5, total_tokens: 25 },
  }
}
