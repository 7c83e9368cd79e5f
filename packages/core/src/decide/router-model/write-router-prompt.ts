import type { RouteTarget } from '../../contract/decide/router.ts'
import type { HistoryMessage } from './select-history.ts'

/** Our own template. `{routes}` and `{conversation}` are replaced; custom templates may use them too. */
const TEMPLATE = `
You decide which of the routes below should handle a conversation.

<routes>
{routes}
</routes>

<conversation>
{conversation}
</conversation>

## Instructions
1. Judge by what the user wants now: the latest user message, read in the light of those before it.
2. Choose every route that is needed and no other. When several are needed, list them in the order in which they should work.
3. Use the exact names from the routes block.
4. When no route helps, or nothing is left to do, answer with an empty list.

## Response Format
Only JSON of this form: {"route": ["name", "name"]}. With no route: {"route": []}.
`

const PLACEHOLDER = /\{(routes|conversation)\}/g

/**
 * The user message for a router model, in the format of Plano-Orchestrator. Placeholders are replaced in a single pass,
 * so inserted text is never treated as a placeholder.
 */
export function writeRouterPrompt(
  targets: readonly RouteTarget[],
  history: readonly HistoryMessage[],
  template: string = TEMPLATE,
): string {
  const values: Readonly<Record<string, string>> = {
    routes: targets.map(writeRoute).join('\n'),
    conversation: keepInBlock(JSON.stringify(history, undefined, 4)),
  }
  return template.replace(PLACEHOLDER, (_match, key: string) => values[key] ?? '')
}

/** Messages must not close the block that contains them. The text stays the same JSON. */
function keepInBlock(json: string): string {
  return json.replaceAll('</', '<\\/')
}

/** One JSON object per line, with the spacing that these models were trained on. */
function writeRoute(target: RouteTarget): string {
  const parameters = '{"type": "object", "properties": {}, "required": []}'
  return `{"name": ${JSON.stringify(target.id)}, "description": ${JSON.stringify(target.description)}, "parameters": ${parameters}}`
}
