/** OpenAI's rules for a model, derived from its name without vendor prefix. */
export interface OpenAiModelRules {
  reasoning: boolean
  /** Sampling parameters are allowed with `reasoning_effort: none`. */
  samplingWithoutReasoning: boolean
  /** `stop` is refused. */
  refusesStop: boolean
  /** An OpenAI model without `reasoning_effort`. */
  plain: boolean
}

/**
 * Recognises OpenAI's reasoning families: the o series, and gpt-5 and later except for chat variants without a minor
 * version.
 */
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
