import { expect } from 'vitest'

export type Api = 'chat' | 'messages' | 'responses'

const CLAUDE = 'anthropic/claude-sonnet-4-5'
export const GEMINI = 'gemini/gemini-2.5-flash'
const NOVA = 'amazon_bedrock/us.amazon.nova-pro-v1:0'
export const GROQ = 'groq/llama-3.3-70b-versatile'
export const user = (content: unknown) => ({ role: 'user', content })
const LONG = `functions.${'search_the_archive_'.repeat(4)}:0`
const SHORT = expect.stringMatching(/^[a-z0-9]{40}$/)
const LONGER = expect.stringMatching(/^[a-z0-9]{64}$/)
const OBJECT = { type: 'object', properties: { a: { type: 'string' } } }
const tool = (name: string) => ({ type: 'function', function: { name, parameters: OBJECT } })
const call = (id: unknown, name = 'f', args = '{"a":"b"}') => ({
  role: 'assistant',
  content: null,
  tool_calls: [{ id, type: 'function', function: { name, arguments: args } }],
})
const result = (id: unknown, content: unknown = 'r') => ({ role: 'tool', tool_call_id: id, content })
const gone = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, undefined]))

/** A request, the fields that the upstream receives (undefined: must be absent), and the reported losses. */
export type Row = [name: string, api: Api, model: string, body: object, sent: object, lost?: string[]]

export const ROWS: Row[] = [
  [
    'null is no field that could get lost',
    'chat',
    CLAUDE,
    { prediction: null, web_search_options: null, logit_bias: null, n: null, unheard_of: null },
    gone('prediction', 'unheard_of'),
    [],
  ],
  ['nor is it in other APIs', 'messages', GROQ, { container: null, mcp_servers: null, output_format: null }, {}, []],
  ['nor in responses', 'responses', GEMINI, { conversation: null, max_tool_calls: null, prompt: null }, {}, []],
  [
    'OpenAI bounds the ids of tool calls, which others write longer',
    'chat',
    'openai/gpt-4o',
    { messages: [user('x'), call(LONG), result(LONG), call('call_1'), result('call_1')] },
    { messages: [user('x'), call(SHORT), result(SHORT), call('call_1'), result('call_1')] },
  ],
  [
    'and so do clients of other APIs',
    'messages',
    'openai/o3',
    {
      messages: [
        user('x'),
        { role: 'assistant', content: [{ type: 'tool_use', id: LONG, name: 'f', input: {} }] },
        user([{ type: 'tool_result', tool_use_id: LONG, content: 'r' }]),
      ],
    },
    { messages: [user('x'), { tool_calls: [{ id: SHORT }] }, { role: 'tool', tool_call_id: SHORT }] },
  ],
  [
    'its responses API takes longer ones',
    'responses',
    'openai/gpt-4o',
    {
      input: [
        { type: 'function_call', call_id: LONG, name: 'f', arguments: '{}' },
        { type: 'function_call_output', call_id: LONG, output: 'r' },
      ],
    },
    { input: [{ call_id: LONGER }, { call_id: LONGER }] },
  ],
  [
    'repeated ids of calls are separated for an API that refuses duplicates',
    'chat',
    CLAUDE,
    { messages: [user('x'), call('c'), result('c'), call('c'), result('c', 's')], tools: [tool('f')] },
    {
      messages: [
        {},
        { content: [{ id: 'c' }] },
        { content: [{ tool_use_id: 'c' }] },
        { content: [{ id: 'c_2' }] },
        { content: [{ tool_use_id: 'c_2', content: 's' }] },
      ],
    },
  ],
  [
    'and so they are for Converse',
    'chat',
    NOVA,
    { messages: [user('x'), call('c'), result('c'), call('c'), result('c')], tools: [tool('f')] },
    {
      messages: [
        {},
        { content: [{ toolUse: { toolUseId: 'c' } }] },
        { content: [{ toolResult: { toolUseId: 'c' } }] },
        { content: [{ toolUse: { toolUseId: 'c_2' } }] },
        { content: [{ toolResult: { toolUseId: 'c_2' } }] },
      ],
    },
  ],
  [
    'only OpenAI is told which of the tools are allowed',
    'responses',
    GROQ,
    {
      tools: ['f', 'g'].map((name) => ({ type: 'function', name, parameters: OBJECT })),
      tool_choice: { type: 'allowed_tools', mode: 'required', tools: [{ type: 'function', name: 'g' }] },
    },
    { tools: [{ function: { name: 'g' } }], tool_choice: 'required' },
  ],
  [
    'o3 by an aggregator takes the newer limit',
    'chat',
    'openrouter/openai/o3',
    { max_tokens: 5, temperature: 0 },
    { max_completion_tokens: 5, ...gone('max_tokens', 'temperature') },
    ['temperature'],
  ],
  [
    'gpt-5.1 without reasoning keeps its temperature',
    'chat',
    'openai/gpt-5.1',
    { reasoning_effort: 'none', temperature: 0.3, presence_penalty: 1 },
    { temperature: 0.3, ...gone('presence_penalty') },
    ['presence_penalty'],
  ],
  [
    'the chat variant of gpt-5 does not reason',
    'chat',
    'openai/gpt-5-chat-latest',
    { temperature: 0.3, max_tokens: 5 },
    { temperature: 0.3, max_tokens: 5 },
  ],
  [
    'thinking is not asked of models that refuse the field',
    'messages',
    'openai/gpt-4o',
    { thinking: { type: 'enabled', budget_tokens: 2048 } },
    gone('reasoning_effort', 'thinking'),
    ['reasoning'],
  ],
  [
    'thinking is an effort for models that reason',
    'messages',
    'openai/o4-mini',
    { thinking: { type: 'enabled', budget_tokens: 9000 } },
    { reasoning_effort: 'high' },
  ],
  [
    'an effort in the API’s own words is the model’s to judge',
    'responses',
    'openai/gpt-4o',
    { reasoning: { summary: 'auto' } },
    { reasoning: { summary: 'auto' } },
  ],
  [
    'a budget stands beside a toggle',
    'messages',
    'qwen/qwen3-max',
    { thinking: { type: 'enabled', budget_tokens: 1234 } },
    { enable_thinking: true, thinking_budget: 1234 },
  ],
  [
    'documents that are sent like images are documents for Claude',
    'chat',
    CLAUDE,
    { messages: [user([{ type: 'image_url', image_url: { url: 'data:application/pdf;base64,JVBERi0=' } }])] },
    {
      messages: [
        user([{ type: 'document', source: { type: 'base64', media_type: 'application/pdf', data: 'JVBERi0=' } }]),
      ],
    },
  ],
  [
    'and videos are videos for Nova',
    'chat',
    NOVA,
    { messages: [user([{ type: 'image_url', image_url: { url: 'data:video/mp4;base64,AAAA' } }])] },
    { messages: [user([{ video: { format: 'mp4', source: { bytes: 'AAAA' } } }])] },
  ],
  [
    'Nova 2 gets no thinking that Claude signed, which it refuses',
    'messages',
    'amazon_bedrock/us.amazon.nova-2-lite-v1:0',
    {
      messages: [
        user('x'),
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: 'hm', signature: 's' },
            { type: 'text', text: 'y' },
          ],
        },
        user('z'),
      ],
    },
    { messages: [user([{ text: 'x' }]), { role: 'assistant', content: [{ text: 'y' }] }, user([{ text: 'z' }])] },
    ['reasoning'],
  ],
  [
    'newer Claude models on Bedrock stop thinking when they are told to',
    'messages',
    'amazon_bedrock/us.anthropic.claude-sonnet-5',
    { thinking: { type: 'disabled' } },
    { additionalModelRequestFields: { thinking: { type: 'disabled' } } },
  ],
  [
    'and answer by a schema while they think',
    'chat',
    'amazon_bedrock/us.anthropic.claude-sonnet-5',
    { reasoning_effort: 'low', response_format: { type: 'json_schema', json_schema: { name: 'n', schema: OBJECT } } },
    {
      additionalModelRequestFields: { thinking: { type: 'adaptive' } },
      outputConfig: {
        textFormat: {
          type: 'json_schema',
          structure: { jsonSchema: { name: 'n', schema: JSON.stringify({ ...OBJECT, additionalProperties: false }) } },
        },
      },
    },
  ],
  [
    'Nova 2 has an effort of its own',
    'chat',
    'amazon_bedrock/us.amazon.nova-2-lite-v1:0',
    { reasoning_effort: 'high' },
    { additionalModelRequestFields: { reasoningConfig: { type: 'enabled', maxReasoningEffort: 'high' } } },
  ],
  [
    'DeepSeek gets all of its earlier thinking',
    'chat',
    'deepseek/deepseek-flash',
    {
      messages: [
        user('a'),
        { ...call('c1'), reasoning_content: 'old' },
        result('c1'),
        { role: 'assistant', content: 'b', reasoning: 'told elsewhere' },
        user('c'),
      ],
      tools: [tool('f')],
    },
    {
      messages: [
        user('a'),
        { ...call('c1'), reasoning_content: 'old' },
        result('c1'),
        { role: 'assistant', content: 'b', reasoning_content: 'told elsewhere' },
        user('c'),
      ],
    },
  ],
  [
    'DeepSeek gets a field for thinking on every answer',
    'chat',
    'deepseek/deepseek-v4-pro',
    { messages: [user('a'), { role: 'assistant', content: 'b' }, user('c')] },
    { messages: [user('a'), { role: 'assistant', content: 'b', reasoning_content: ' ' }, user('c')] },
  ],
  [
    'Mistral is made to call one tool by leaving it alone',
    'chat',
    'mistral/mistral-small-latest',
    { tools: [tool('f'), tool('g')], tool_choice: { type: 'function', function: { name: 'g' } } },
    { tools: [tool('g')], tool_choice: 'any' },
  ],
  [
    'names that Anthropic refuses are fitted, calls and choices with them',
    'chat',
    CLAUDE,
    {
      tools: [tool('a.b c')],
      tool_choice: { type: 'function', function: { name: 'a.b c' } },
      messages: [user('x'), call('c1', 'a.b c'), result('c1')],
    },
    {
      tools: [{ name: 'a_b_c' }],
      tool_choice: { name: 'a_b_c' },
      messages: [{}, { content: [{ name: 'a_b_c' }] }, {}],
    },
  ],
  [
    'long names are cut for chat completions',
    'messages',
    GROQ,
    { tools: [{ name: 'x'.repeat(90), input_schema: OBJECT }] },
    { tools: [{ function: { name: 'x'.repeat(64) } }] },
  ],
  [
    'schemas without a type become objects',
    'responses',
    GROQ,
    { tools: [{ type: 'function', name: 'f', parameters: {} }] },
    { tools: [{ function: { parameters: { type: 'object', properties: {} } } }] },
  ],
  [
    'fields of OpenAI’s own service stay there',
    'responses',
    GROQ,
    { metadata: { a: 'b' }, prompt_cache_key: 'k', safety_identifier: 's', text: { verbosity: 'low' } },
    gone('metadata', 'prompt_cache_key', 'safety_identifier', 'verbosity', 'store'),
    ['verbosity', 'metadata', 'prompt_cache_key', 'safety_identifier'],
  ],
  [
    'web search of chat reaches Anthropic',
    'chat',
    CLAUDE,
    { web_search_options: { user_location: { type: 'approximate', approximate: { country: 'DE' } } } },
    {
      tools: [
        { type: 'web_search_20250305', name: 'web_search', user_location: { type: 'approximate', country: 'DE' } },
      ],
    },
  ],
  ['web search of chat reaches Gemini', 'chat', GEMINI, { web_search_options: {} }, { tools: [{ googleSearch: {} }] }],
  [
    'web search of Anthropic reaches chat',
    'messages',
    'openai/gpt-4o-search-preview',
    { tools: [{ type: 'web_search_20250305', name: 'web_search' }] },
    { web_search_options: {} },
  ],
  [
    'and a model that searches only in the responses API over that',
    'messages',
    'openai/gpt-4o',
    { tools: [{ type: 'web_search_20250305', name: 'web_search' }] },
    { input: expect.anything(), tools: [{ type: 'web_search' }] },
  ],
  [
    'a search among deferred tools is left out, and what it found are names',
    'messages',
    GROQ,
    {
      tools: [
        { type: 'tool_search_tool_regex_20251119', name: 'tool_search_tool_regex' },
        { name: 'find', defer_loading: true, input_schema: OBJECT },
      ],
      messages: [
        user('x'),
        { role: 'assistant', content: [{ type: 'tool_use', id: 'c1', name: 'Search', input: {} }] },
        user([{ type: 'tool_result', tool_use_id: 'c1', content: [{ type: 'tool_reference', tool_name: 'find' }] }]),
      ],
    },
    { tools: [tool('find')], messages: [user('x'), call('c1', 'Search', '{}'), result('c1', 'find')] },
    ['tools.tool_search_tool_regex_20251119'],
  ],
  [
    'tools that clients of Claude run themselves are functions elsewhere',
    'messages',
    GROQ,
    {
      tools: [
        { type: 'bash_20250124', name: 'bash' },
        { type: 'text_editor_20250728', name: 'str_replace_based_edit_tool', max_characters: 9000 },
        { type: 'memory_20250818', name: 'memory' },
      ],
    },
    {
      tools: [
        { function: { name: 'bash', parameters: { properties: { command: { type: 'string' } } } } },
        { function: { name: 'str_replace_based_edit_tool', parameters: { required: ['command', 'path'] } } },
        { function: { name: 'memory' } },
      ],
    },
  ],
  [
    'Gemini from 3 on searches beside functions when it is told to say so',
    'messages',
    'gemini/gemini-3.8-flash',
    {
      tools: [
        { type: 'web_search_20250305', name: 'web_search' },
        { name: 'f', input_schema: OBJECT },
      ],
    },
    {
      toolConfig: { includeServerSideToolInvocations: true },
      tools: [{ functionDeclarations: [{ name: 'f' }] }, { googleSearch: {} }],
    },
  ],
  [
    'results of tools stand first, errors are marked, pictures follow',
    'messages',
    'openai/gpt-4o',
    {
      tools: [{ name: 'f', input_schema: OBJECT }],
      messages: [
        user('x'),
        { role: 'assistant', content: [{ type: 'tool_use', id: 't1', name: 'f', input: {} }] },
        user([
          { type: 'text', text: 'T' },
          {
            type: 'tool_result',
            tool_use_id: 't1',
            is_error: true,
            content: [
              { type: 'text', text: 'sun' },
              { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'aGk=' } },
            ],
          },
        ]),
      ],
    },
    {
      messages: [
        {},
        {},
        { role: 'tool', content: 'Error: sun' },
        { role: 'user', content: [{ image_url: { url: 'data:image/png;base64,aGk=' } }, { text: 'T' }] },
      ],
    },
  ],
  [
    'a PDF becomes a file and a text stays text',
    'messages',
    'openai/gpt-4o',
    {
      messages: [
        user([
          {
            type: 'document',
            source: { type: 'base64', media_type: 'application/pdf', data: 'JVBERi0=' },
            title: 'Doc',
          },
          { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'hello' } },
        ]),
      ],
    },
    {
      messages: [
        {
          content: [
            { type: 'file', file: { filename: 'Doc' } },
            { type: 'text', text: 'hello' },
          ],
        },
      ],
    },
  ],
  [
    'every system message reaches Anthropic',
    'chat',
    CLAUDE,
    {
      messages: [
        { role: 'system', content: 'a' },
        { role: 'developer', content: 'b' },
        user('x'),
        { role: 'system', content: 'c' },
        user('y'),
      ],
    },
    {
      system: [{ text: 'a' }, { text: 'b' }, { text: 'c' }],
      messages: [{ role: 'user', content: [{ text: 'x' }, { text: 'y' }] }],
    },
  ],
  [
    'arguments that are no object are wrapped',
    'chat',
    CLAUDE,
    { tools: [tool('f')], messages: [user('x'), call('c1', 'f', '[1]'), result('c1')] },
    { messages: [{}, { content: [{ input: { raw: [1] } }] }, {}] },
  ],
  [
    'no arguments are an empty object',
    'chat',
    CLAUDE,
    { tools: [tool('f')], messages: [user('x'), call('c1', 'f', ''), result('c1')] },
    { messages: [{}, { content: [{ input: {} }] }, {}] },
  ],
  [
    'ids that Anthropic refuses are cleaned on both sides',
    'chat',
    CLAUDE,
    { tools: [tool('f')], messages: [user('x'), call('c:1.x'), result('c:1.x')] },
    { messages: [{}, { content: [{ id: 'c_1_x' }] }, { content: [{ tool_use_id: 'c_1_x' }] }] },
  ],
  [
    'a result without its call is told as text',
    'chat',
    CLAUDE,
    { messages: [user('x'), result('zz', 'lost')] },
    { messages: [{ content: [{ text: 'x' }, { type: 'text' }] }] },
  ],
  [
    'allowed tools are the only ones offered to Anthropic',
    'chat',
    CLAUDE,
    {
      tools: [tool('f'), tool('g')],
      tool_choice: {
        type: 'allowed_tools',
        allowed_tools: { mode: 'required', tools: [{ type: 'function', function: { name: 'g' } }] },
      },
    },
    { tools: [{ name: 'g' }], tool_choice: { type: 'any' } },
  ],
  [
    'functions of 2023 are tools',
    'chat',
    CLAUDE,
    {
      functions: [{ name: 'f', parameters: OBJECT }],
      function_call: { name: 'f' },
      messages: [
        user('x'),
        { role: 'assistant', content: null, function_call: { name: 'f', arguments: '{}' } },
        { role: 'function', name: 'f', content: 'r' },
      ],
    },
    {
      tools: [{ name: 'f' }],
      tool_choice: { type: 'tool', name: 'f' },
      messages: [{}, { content: [{ type: 'tool_use', name: 'f' }] }, { content: [{ type: 'tool_result' }] }],
    },
  ],
  [
    'what Anthropic cannot say is listed',
    'chat',
    CLAUDE,
    { n: 2, seed: 1, logprobs: true, store: true, presence_penalty: 1, stop: ['a', ' '] },
    { stop_sequences: ['a'] },
    ['n', 'logprobs', 'seed', 'store', 'presence_penalty', 'stop'],
  ],
  [
    'effort reaches adaptive models',
    'chat',
    'anthropic/claude-opus-4-8',
    { reasoning_effort: 'xhigh', temperature: 0.3 },
    { thinking: { type: 'adaptive' }, output_config: { effort: 'xhigh' }, ...gone('temperature') },
    ['temperature'],
  ],
  [
    'a free-text tool is a function with one text',
    'responses',
    GROQ,
    {
      tools: [{ type: 'custom', name: 'run', format: { type: 'grammar', syntax: 'lark', definition: 'x' } }],
      input: [
        user('x'),
        { type: 'custom_tool_call', call_id: 'c1', name: 'run', input: 'abc' },
        { type: 'custom_tool_call_output', call_id: 'c1', output: 'o' },
      ],
    },
    {
      messages: [{}, { tool_calls: [{ function: { arguments: '{"input":"abc"}' } }] }, { role: 'tool', content: 'o' }],
    },
    ['tools[0].format'],
  ],
  [
    'pictures in the output of a call follow it',
    'responses',
    GROQ,
    {
      tools: [{ type: 'function', name: 'f', parameters: OBJECT }],
      input: [
        user('x'),
        { type: 'function_call', call_id: 'c1', name: 'f', arguments: '{}' },
        {
          type: 'function_call_output',
          call_id: 'c1',
          output: [
            { type: 'input_text', text: 'a' },
            { type: 'input_image', image_url: 'data:image/png;base64,aGk=' },
          ],
        },
      ],
    },
    { messages: [{}, {}, { role: 'tool', content: 'a' }, { role: 'user', content: [{ type: 'image_url' }] }] },
  ],
  [
    'files, sounds and details survive',
    'responses',
    GROQ,
    {
      input: [
        user([
          { type: 'input_file', filename: 'a.pdf', file_data: 'data:application/pdf;base64,JVBERi0=' },
          { type: 'input_image', image_url: 'https://x/y.png', detail: 'low' },
          { type: 'input_text', text: 'x' },
        ]),
      ],
    },
    {
      messages: [
        {
          content: [
            { type: 'file', file: { filename: 'a.pdf' } },
            { image_url: { url: 'https://x/y.png', detail: 'low' } },
            { text: 'x' },
          ],
        },
      ],
    },
  ],
  [
    'instructions and developer messages both reach Anthropic',
    'responses',
    CLAUDE,
    { instructions: 'ins', input: [{ role: 'developer', content: 'dev' }, user('x')] },
    { system: [{ text: 'ins' }, { text: 'dev' }] },
  ],
  [
    'Bedrock is not told of tools that may not be used',
    'chat',
    NOVA,
    { tools: [tool('f')], tool_choice: 'none' },
    gone('toolConfig'),
  ],
  [
    'Bedrock without tools reads calls as text',
    'chat',
    NOVA,
    { messages: [user('x'), call('c1'), result('c1'), user('y')] },
    { messages: [{ role: 'user' }, { role: 'assistant', content: [{ text: expect.any(String) }] }, { role: 'user' }] },
    ['messages.tool_calls'],
  ],
  [
    'pictures from buckets reach Bedrock',
    'chat',
    NOVA,
    {
      messages: [
        user([
          { type: 'image_url', image_url: { url: 's3://b/y.png' } },
          { type: 'text', text: 'q' },
        ]),
      ],
    },
    {
      messages: [
        { content: [{ image: { format: 'png', source: { s3Location: { uri: 's3://b/y.png' } } } }, { text: 'q' }] },
      ],
    },
  ],
  [
    'cache markers are points at Bedrock',
    'messages',
    'amazon_bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    { system: [{ type: 'text', text: 's', cache_control: { type: 'ephemeral', ttl: '1h' } }] },
    { system: [{ text: 's' }, { cachePoint: { type: 'default', ttl: '1h' } }] },
  ],
  [
    'Mistral on Bedrock gets ids of nine characters',
    'chat',
    'amazon_bedrock/mistral.mistral-large-2407-v1:0',
    { tools: [tool('f')], messages: [user('x'), call('call_long_one'), result('call_long_one')] },
    { messages: [{}, { content: [{ toolUse: { toolUseId: expect.stringMatching(/^[a-zA-Z0-9]{9}$/) } }] }, {}] },
  ],
  [
    'results of one step stand together for Gemini',
    'chat',
    GEMINI,
    {
      tools: [tool('f')],
      messages: [
        user('x'),
        { ...call('c1'), tool_calls: [...call('c1').tool_calls, ...call('c2').tool_calls] },
        result('c1', '{"a":1}'),
        result('c2', 'txt'),
        user('more'),
      ],
    },
    {
      contents: [
        {},
        { role: 'model' },
        {
          role: 'user',
          parts: [
            { functionResponse: { id: 'c1', name: 'f', response: { a: 1 } } },
            { functionResponse: { id: 'c2', response: { output: 'txt' } } },
            { text: 'more' },
          ],
        },
      ],
    },
  ],
  [
    'Gemma has neither system nor tools',
    'chat',
    'gemini/gemma-3-27b-it',
    { tools: [tool('f')], messages: [{ role: 'system', content: 's' }, user('x')] },
    { contents: [{ parts: [{ text: 's' }, { text: 'x' }] }], ...gone('systemInstruction', 'tools') },
    ['tools'],
  ],
  [
    'pictures of results stand beside them before Gemini 3',
    'messages',
    GEMINI,
    {
      tools: [{ name: 'f', input_schema: OBJECT }],
      messages: [
        user('x'),
        { role: 'assistant', content: [{ type: 'tool_use', id: 't1', name: 'f', input: {} }] },
        user([
          {
            type: 'tool_result',
            tool_use_id: 't1',
            content: [
              { type: 'text', text: 'a' },
              { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'aGk=' } },
            ],
          },
        ]),
      ],
    },
    {
      contents: [
        {},
        {},
        { parts: [{ functionResponse: { name: 'f' } }, { inlineData: { mimeType: 'image/png', data: 'aGk=' } }] },
      ],
    },
  ],
  [
    'sampling, candidates and logprobs reach Gemini',
    'chat',
    GEMINI,
    {
      n: 2,
      seed: 3,
      top_p: 0.2,
      stop: ['a', 'b', 'c', 'd', 'e', 'f'],
      logprobs: true,
      top_logprobs: 3,
      max_completion_tokens: 5,
    },
    {
      generationConfig: {
        candidateCount: 2,
        seed: 3,
        topP: 0.2,
        stopSequences: ['a', 'b', 'c', 'd', 'e'],
        responseLogprobs: true,
        logprobs: 3,
        maxOutputTokens: 5,
      },
    },
    ['stop'],
  ],
]
