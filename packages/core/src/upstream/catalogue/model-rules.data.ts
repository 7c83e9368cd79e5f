import type { ModelRule } from '../../contract/model/provider.ts'

/** OpenAI's reasoning models: the o-series, and gpt from 5 on except for chat variants without a minor version. */
const OPENAI_REASONING = '^(?:o\\d+|gpt-(?!\\d+-chat)(?:[5-9]|[1-9]\\d+)(?:\\.\\d+)?)(?:-|$)'
/** gpt from 5.1 on: sampling parameters are allowed when reasoning is off. */
const OPENAI_OPTIONAL_REASONING = '^gpt-(?:5\\.[1-9]\\d*|(?!\\d+-chat)(?:[6-9]|[1-9]\\d+)(?:\\.\\d+)?)(?:-|$)'

const CLAUDE = '(?:^|\\.)claude'

/** Claude supports prefilled answers up to 4.5; later models refuse them. */
const CLAUDE_PREFILL = '(?:(?:opus|sonnet|haiku)-4-5|opus-4-1|(?:opus|sonnet)-4(?:-0|-\\d{8}|@|$)|3|2|v2|instant)'

/** Reasoning tokens per effort, as shares of the maximum output (2, 10, 30, 60, 90 %), limited to `low` and `high`. */
function budgets(maxOutput: number, low: number, high: number): Readonly<Record<string, number>> {
  const share = (percent: number) => Math.max(low, Math.min(high, Math.round((maxOutput * percent) / 100)))
  return { minimal: share(2), low: share(10), medium: share(30), high: share(60), xhigh: share(90), max: share(90) }
}

/** Claude models that take a token budget for thinking. */
function claudeBudget(models: string, maxOutput: number, schemaOutput: boolean): ModelRule {
  return {
    models: `${CLAUDE}-${models}`,
    dialects: ['messages', 'converse'],
    rules: {
      defaultMaxTokens: maxOutput,
      maxOutputTokens: maxOutput,
      reasoning: 'budget',
      effortBudgets: budgets(maxOutput, 1024, maxOutput - 1),
      schemaOutput,
    },
  }
}

const SAMPLING = ['temperature', 'top_p', 'top_k']

/** What OpenAI's models take as an effort; they refuse any other. https://developers.openai.com/api/docs/models */
const OPENAI_EFFORTS: readonly (readonly [models: string, efforts: string])[] = [
  ['^o\\d|^gpt-5(?:\\.1)?-codex', 'low medium high'],
  ['^gpt-5(?:-mini|-nano|-\\d|$)', 'minimal low medium high'],
  ['^gpt-5\\.1(?:-\\d|$)', 'none low medium high'],
  ['^gpt-5\\.(?:[2-5](?:-mini|-nano|-\\d|$)|3-codex)', 'none low medium high xhigh'],
  ['^gpt-5\\.(?:1-codex-max|2-codex)', 'low medium high xhigh'],
  ['^gpt-5\\.\\d-pro', 'medium high xhigh'],
  ['^gpt-5-pro', 'high'],
  ['^gpt-5\\.\\d-chat|deep-research', 'medium'],
  ['^gpt-(?:5\\.[6-9](?:-(?!pro|chat)|$)|6-(?:sol|luna))', 'none low medium high xhigh max'],
  ['^gpt-(?:6-astra|6\\.\\d)', 'low medium high xhigh max'],
]

/**
 * What the newer Claude models refuse, in both APIs.
 * https://platform.claude.com/docs/en/models/opus-5-5/migration-guide
 */
const NEWER_CLAUDE: readonly ModelRule[] = [
  {
    models: `${CLAUDE}-(?:opus-(?:5|4-[78])|(?:sonnet|haiku|fable|mythos)-5)(?:[-@]|$)`,
    dialects: ['messages', 'converse'],
    rules: {
      removedFields: SAMPLING,
      efforts: ['low', 'medium', 'high', 'xhigh', 'max'],
      thinkingDisplay: 'summarized',
    },
  },
  {
    models: `${CLAUDE}-[a-z]+-(?:5-[1-9]|[6-9]|[6-9]-\\d)(?:@|$)`,
    dialects: ['messages'],
    rules: { bindsThinking: true },
  },
  {
    models: `${CLAUDE}-(?:opus-5|sonnet-5-5|haiku-5-5)(?:[-@]|$)`,
    dialects: ['messages', 'converse'],
    rules: { offEfforts: ['low', 'medium', 'high'] },
  },
  {
    models: `${CLAUDE}-(?:opus-5-5|(?:fable|mythos)-5)(?:[-@]|$)`,
    dialects: ['messages', 'converse'],
    rules: { thinkingOff: false, forcedTools: false },
  },
  {
    models: `${CLAUDE}-sonnet-5-5(?:[-@]|$)`,
    dialects: ['messages', 'converse'],
    rules: { thinkingOff: 'between_tools', forcedTools: false },
  },
]

/**
 * Rules by model family, applied in order to the bare model id. `any` applies to all providers, `compatible` to those
 * that list no family, and the others to providers that list them.
 */
export const MODEL_RULES: Readonly<Record<string, readonly ModelRule[]>> = {
  any: [
    { models: 'gpt-oss', dialects: ['chat', 'responses', 'converse'], rules: { efforts: ['low', 'medium', 'high'] } },
    {
      models: '^kimi-for-coding$',
      dialects: ['chat'],
      rules: {
        removedFields: ['stream_options', 'reasoning_effort', 'web_search_options', 'service_tier', 'store'],
        streamUsage: false,
        reasoning: 'none',
      },
    },
    {
      models: '^kimi-for-coding$',
      dialects: ['messages'],
      rules: { removedFields: ['thinking'], reasoning: 'none' },
    },
  ],
  compatible: [
    {
      models: '',
      dialects: ['chat'],
      rules: { maxTokensField: 'max_tokens', systemRole: 'system', openAiFields: false },
    },
    { models: '', dialects: ['messages'], rules: { defaultMaxTokens: 4096 } },
  ],
  openai: [
    {
      models: '^(?:gpt-|o\\d|chatgpt-|codex-)',
      dialects: ['chat', 'responses'],
      rules: { droppedValues: { service_tier: ['flex', 'priority'] } },
    },
    { models: '^(?:gpt-|o\\d|chatgpt-)(?!.*search)', dialects: ['chat'], rules: { webSearch: false } },
    { models: '^gpt-4', dialects: ['chat', 'responses'], rules: { droppedValues: { service_tier: ['flex'] } } },
    // These models refuse the field, and clients of other APIs request reasoning from every model.
    { models: '^(?:gpt-[34]|gpt-\\d+-chat|chatgpt-)', dialects: ['chat', 'responses'], rules: { reasoning: 'none' } },
    {
      models: OPENAI_REASONING,
      dialects: ['chat'],
      rules: {
        maxTokensField: 'max_completion_tokens',
        systemRole: 'developer',
        reasoning: 'effort',
        removedFields: [
          'temperature',
          'top_p',
          'logprobs',
          'top_logprobs',
          'frequency_penalty',
          'presence_penalty',
          'logit_bias',
        ],
        droppedValues: { service_tier: [] },
      },
    },
    {
      models: OPENAI_REASONING,
      dialects: ['responses'],
      rules: {
        systemRole: 'developer',
        reasoning: 'effort',
        removedFields: ['temperature', 'top_p', 'top_logprobs'],
        droppedValues: { service_tier: [] },
      },
    },
    {
      models: OPENAI_OPTIONAL_REASONING,
      dialects: ['chat', 'responses'],
      rules: { keptWhenReasoningOff: ['temperature', 'top_p', 'logprobs', 'top_logprobs'] },
    },
    {
      models: '^o[12](?:-|$)',
      dialects: ['chat', 'responses'],
      rules: { droppedValues: { service_tier: ['flex', 'priority'] } },
    },
    {
      models: '^gpt-(?:[5-9]|[1-9]\\d+)(?:\\.\\d+)?-nano',
      dialects: ['chat', 'responses'],
      rules: { droppedValues: { service_tier: ['priority'] } },
    },
    { models: '^(?:o3|o4-mini)(?:-|$)', dialects: ['chat'], rules: { removedFields: ['stop'] } },
    ...OPENAI_EFFORTS.map(
      ([models, efforts]): ModelRule => ({
        models,
        dialects: ['chat', 'responses'],
        rules: { efforts: efforts.split(' ') },
      }),
    ),
    { models: '^gpt-(?:5\\.[4-9]|6-(?:sol|luna))', dialects: ['chat'], rules: { toolsEffort: 'none' } },
    { models: '^gpt-4o(?:-mini)?-search-preview', dialects: ['chat'], rules: { removedFields: ['temperature'] } },
    { models: '^(?:gpt-|o\\d|chatgpt-)', dialects: ['chat'], rules: { maxStops: 4, longestCallId: 40 } },
    { models: '^(?:gpt-|o\\d|chatgpt-|codex-)', dialects: ['responses'], rules: { longestCallId: 64 } },
  ],
  anthropic: [
    { models: '', dialects: ['messages'], rules: { defaultMaxTokens: 4096 } },
    {
      models: CLAUDE,
      dialects: ['messages'],
      rules: {
        maxTokensField: 'max_tokens',
        defaultMaxTokens: 128_000,
        maxOutputTokens: 128_000,
        maxTemperature: 1,
        reasoning: 'adaptive',
        efforts: ['low', 'medium', 'high', 'max'],
        schemaOutput: true,
        prefill: false,
      },
    },
    {
      models: `${CLAUDE}-(?:opus|sonnet|haiku|fable)-[4-9]`,
      dialects: ['messages', 'converse'],
      rules: { exclusiveFields: [['temperature', 'top_p']] },
    },
    ...NEWER_CLAUDE,
    // Deprecated there, but it still works.
    { models: `${CLAUDE}-(?:opus|sonnet)-4-6`, dialects: ['messages'], rules: { acceptsBudget: true } },
    claudeBudget('(?:opus|sonnet|haiku)-4-5', 64_000, true),
    claudeBudget('opus-4-1', 32_000, true),
    claudeBudget('sonnet-4(?:-0|-\\d{8}|@|$)', 64_000, false),
    claudeBudget('opus-4(?:-0|-\\d{8}|@|$)', 32_000, false),
    claudeBudget('3-7', 64_000, false),
    {
      models: `${CLAUDE}-${CLAUDE_PREFILL}`,
      dialects: ['messages', 'converse'],
      rules: { prefill: true },
    },
    {
      models: `${CLAUDE}-3-5`,
      dialects: ['messages', 'converse'],
      rules: { defaultMaxTokens: 8192, maxOutputTokens: 8192, reasoning: 'none', schemaOutput: false },
    },
    {
      models: `${CLAUDE}-(?:3-(?:haiku|opus|sonnet)|2|instant)`,
      dialects: ['messages', 'converse'],
      rules: { defaultMaxTokens: 4096, maxOutputTokens: 4096, reasoning: 'none', schemaOutput: false },
    },
  ],
  bedrock: [
    { models: '', dialects: ['converse'], rules: { maxTemperature: 1, schemaOutput: false, reasoning: 'none' } },
    // They refuse thinking that Claude signed.
    { models: '(?:^|\\.)(?:amazon\\.nova-2|openai|zai)', dialects: ['converse'], rules: { replayReasoning: 'none' } },
    {
      models: CLAUDE,
      dialects: ['converse'],
      rules: {
        schemaOutput: true,
        reasoning: 'adaptive',
        efforts: ['low', 'medium', 'high', 'max'],
        maxOutputTokens: 128_000,
        prefill: false,
      },
    },
    ...NEWER_CLAUDE,
    {
      models: `${CLAUDE}-(?:opus|sonnet|haiku|fable)-[4-9]`,
      dialects: ['converse'],
      rules: { exclusiveFields: [['temperature', 'top_p']] },
    },
    claudeBudget('(?:opus|sonnet|haiku)-4-5', 64_000, true),
    claudeBudget('opus-4-1', 32_000, false),
    claudeBudget('sonnet-4(?:-0|-\\d{8}|$)', 64_000, false),
    claudeBudget('opus-4(?:-0|-\\d{8}|$)', 32_000, false),
    claudeBudget('3-7', 64_000, false),
    { models: `${CLAUDE}-${CLAUDE_PREFILL}`, dialects: ['converse'], rules: { prefill: true } },
    {
      models: `${CLAUDE}-3-5`,
      dialects: ['converse'],
      rules: { maxOutputTokens: 8192, reasoning: 'none', schemaOutput: false },
    },
    {
      models: `${CLAUDE}-(?:3-(?:haiku|opus|sonnet)|v2|instant)`,
      dialects: ['converse'],
      rules: { maxOutputTokens: 4096, reasoning: 'none', schemaOutput: false },
    },
    {
      models: '(?:^|\\.)amazon\\.nova-2',
      dialects: ['converse'],
      rules: { reasoning: 'toggle', efforts: ['low', 'medium', 'high'] },
    },
    { models: '(?:^|\\.)openai\\.', dialects: ['converse'], rules: { reasoning: 'effort' } },
    { models: '(?:^|\\.)mistral\\.', dialects: ['converse'], rules: { toolCallIds: 9 } },
  ],
  gemini: [
    { models: '', dialects: ['gemini'], rules: { maxStops: 5, schemaOutput: true, mediaInToolResults: false } },
    {
      models: '^gemini-(?:[3-9]|[1-9]\\d)',
      dialects: ['gemini'],
      rules: {
        reasoning: 'effort',
        efforts: ['minimal', 'low', 'medium', 'high'],
        thoughtSignatures: 'required',
        mediaInToolResults: true,
      },
    },
    // https://ai.google.dev/gemini-api/docs/thinking
    { models: '^gemini-3-pro', dialects: ['gemini'], rules: { efforts: ['low', 'high'] } },
    // https://ai.google.dev/gemini-api/docs/generate-content/latest-model
    {
      models: '^gemini-(?:(?:pro|flash)-latest|3\\.\\d+-pro|3\\.[7-9]-flash|[4-9]|[1-9]\\d)',
      dialects: ['gemini'],
      rules: {
        reasoning: 'effort',
        efforts: ['low', 'medium', 'high'],
        thoughtSignatures: 'required',
        mediaInToolResults: true,
      },
    },
    {
      models: '^gemini-2\\.5-pro',
      dialects: ['gemini'],
      rules: { reasoning: 'budget', effortBudgets: { none: 128, ...budgets(65_536, 128, 32_768) } },
    },
    {
      models: '^gemini-2\\.5-flash',
      dialects: ['gemini'],
      rules: { reasoning: 'budget', effortBudgets: { none: 0, ...budgets(65_536, 0, 24_576) } },
    },
    { models: '^gemini-(?:1|2\\.0)', dialects: ['gemini'], rules: { reasoning: 'none' } },
    {
      models: '^gemma',
      dialects: ['gemini'],
      rules: { systemRole: 'user', reasoning: 'none', thoughtSignatures: 'refused' },
    },
    { models: '^gemma-[1-3]', dialects: ['gemini'], rules: { tools: false } },
  ],
}
