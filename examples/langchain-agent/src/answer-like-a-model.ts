interface ChatRequest {
  messages: { role: string; content: unknown }[]
}

/** Calls the tool `add` with the numbers of the question, then says what it gave. */
export function answerLikeAModel(request: unknown): object {
  const { messages } = request as ChatRequest
  const last = messages.at(-1)
  if (last?.role === 'tool') return completion({ role: 'assistant', content: `It is ${last.content}.` }, 'stop')
  const [a = 0, b = 0] = String(last?.content).match(/\d+/g)?.map(Number) ?? []
  const call = { id: 'call_1', type: 'function', function: { name: 'add', arguments: JSON.stringify({ a, b }) } }
  return completion({ role: 'assistant', content: null, tool_calls: [call] }, 'tool_calls')
}

function completion(message: object, finish_reason: string): object {
  // Agents tell messages apart by their ids.
  const id = `chatcmpl-${crypto.randomUUID()}`
  const usage = { prompt_tokens: 20, completion_tokens: 5, total_tokens: 25 }
  return {
    id,
    object: 'chat.completion',
    created: 0,
    choices: [{ index: 0, message, finish_reason }],
    usage,
  }
}
