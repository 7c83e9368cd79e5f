/** What a model name says about OpenAI's rules for it; names with a vendor prefix are read without it. */
export interface OpenAiModelRules {
  reasoning: boolean
  /** `temperature` and its kin are allowed with `reasoning_effort: none`. */
  samplingWithoutReasoning: boolean
  /** `stop` is refused. */
  refusesStop: boolean
  /** An OpenAI model that knows no `reasoning_effort`. */
  plain: boolean
}

/** Reads OpenAI's families: the o series, and gpt-5 and later but for the chat variants without a minor version. */
export function readOpenAiModel(model: string): OpenAiModelRules {
  const bare = model.slice(model.lastIndexOf('/') + 1)
  const series = /^o(\d+)(-|$)/.exec(bare)
  const gpt = /^gpt-(\d+)(?:\.(\d+))?(-[a-z0-9.-]+)?$/.exec(bare)
  const major = Number(gpt?.[1] ?? 0)
  const minor = Number(gpt?.[2] ?? 0)
  const chat = gpt?.[2] === undefined && gpt?.[3]?.startsWith('-chat') === true
  return {
    reasoning: series !== null || (major >= 5 && !chat),
    samplingWithoutReasoning: major > 5 || (major === 5 && minor >= 1),
    refusesStop: Number(series?.[1] ?? 0) >= 3,
    plain: /^gpt-(3|4)/.test(bare),
  }
}
