export type Path = readonly (string | number)[]

/** A place in a text. Both numbers start at 1. */
export type Position = { line: number; column: number }

const PLAIN_KEY = /^[A-Za-z_][\w-]*$/

/** A path in readable form: `listeners[0].agents[1].id`, `model_aliases["fast.llm"].target`. */
export function formatPath(path: Path): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else if (PLAIN_KEY.test(step)) text += text === '' ? step : `.${step}`
    else text += `[${JSON.stringify(step)}]`
  }
  return text
}
