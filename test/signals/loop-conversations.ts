import type { ChatMessage } from '@planojs/core'

/** What an agent did between two user messages: a call and its result (undefined: not in the transcript). */
export type Step = readonly [name: string, input: unknown, result?: string]

export interface LoopCase {
  name: string
  loops: boolean
  messages: ChatMessage[]
}

/** Calls and results in turn. A string is a user message in between. */
function converse(steps: readonly (Step | string)[]): ChatMessage[] {
  const messages: ChatMessage[] = [{ role: 'user', content: 'Please take care of this for me.' }]
  steps.forEach((step, at) => {
    if (typeof step === 'string') {
      messages.push({ role: 'assistant', content: 'Here is what I have so far.' }, { role: 'user', content: step })
      return
    }
    const [name, input, result] = step
    const id = `call_${at % 3}`
    const call = { id, type: 'function', function: { name, arguments: JSON.stringify(input) } }
    messages.push({ role: 'assistant', content: null, tool_calls: [call] })
    if (result !== undefined) messages.push({ role: 'tool', tool_call_id: id, content: result })
  })
  return messages
}

/** All calls in one message, with the results after it. */
function parallel(steps: readonly Step[]): ChatMessage[] {
  const calls = steps.map(([name, input], at) => ({
    id: `p${at}`,
    type: 'function',
    function: { name, arguments: JSON.stringify(input) },
  }))
  const results = steps.map(([, , result], at): ChatMessage => {
    return { role: 'tool', tool_call_id: `p${at}`, content: result ?? '' }
  })
  return [
    { role: 'user', content: 'Compare these.' },
    { role: 'assistant', content: null, tool_calls: calls },
    ...results,
  ]
}

const times = <Item>(count: number, create: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => create(at))
const down = 'Error: service unavailable'

const LOOPS: Record<string, ChatMessage[]> = {
  'same call, same answer': converse(times(4, () => ['get_status', { id: 7 }, '{"id":7,"open":true}'])),
  'same call three times': converse(times(3, () => ['read_file', { path: 'a.ts' }, 'export {}'])),
  'same call without results': converse(times(4, () => ['search', { q: 'tax' }])),
  'key order changes': converse(times(4, (at) => ['find', at % 2 ? { a: 1, b: 2 } : { b: 2, a: 1 }, 'x'])),
  'same failing call': converse(times(3, () => ['pay', { amount: 5 }, 'Error: card declined'])),
  'same failing call, thinking between': converse(
    times(3, (at): Step[] => [
      ['book', { seat: 4 }, 'Error: seat taken'],
      ['think', { thought: `again ${at}` }, ''],
    ]).flat(),
  ),
  'same failing call over user turns': converse(
    times(3, (at): (Step | string)[] => [['book', { seat: 4 }, 'Error: seat taken'], `try again ${at}`]).flat(),
  ),
  'failing with other wording': converse([
    ['search', { query: 'cheap hotel paris' }, 'Error: bad query'],
    ['search', { query: 'hotel paris cheap center' }, 'Error: bad query'],
    ['search', { query: 'paris hotel' }, 'Error: bad query'],
  ]),
  'guessing an amount': converse(
    times(4, (at) => ['pay', { order: 'A', amount: 100 + at }, 'Error: amount does not match']),
  ),
  'nothing found, narrower each time': converse([
    ['search', { q: 'vegan bakery' }, '[]'],
    ['search', { q: 'vegan bakery open' }, '[]'],
    ['search', { q: 'vegan bakery open late' }, '[]'],
  ]),
  'nothing found in other words': converse([
    ['search', { q: 'invoice template' }, 'No results found.'],
    ['search', { q: 'template for invoice' }, 'No results found.'],
    ['search', { q: 'free invoice sample' }, 'No results found.'],
  ]),
  'refined without results': converse(
    ['laptop', 'laptop cheap', 'laptop cheap light', 'laptop cheap light battery'].map((q): Step => ['search', { q }]),
  ),
  'refined four times': converse(
    ['rust', 'rust async', 'rust async book', 'rust async book free'].map(
      (q, at): Step => ['search', { q }, `{"hits":${at + 3}}`],
    ),
  ),
  'back and forth': converse(
    times(3, (): Step[] => [
      ['open', { p: 1 }, 'page'],
      ['close', { p: 1 }, 'closed'],
    ]).flat(),
  ),
  'back and forth without results': converse(
    times(3, (): Step[] => [
      ['up', {}],
      ['down', {}],
    ]).flat(),
  ),
  'three in a circle': converse(
    times(3, (): Step[] => [
      ['a', {}, '1'],
      ['b', { x: 2 }, '2'],
      ['c', {}, '3'],
    ]).flat(),
  ),
  'circle of failures': converse(
    times(3, (): Step[] => [
      ['lock', {}, down],
      ['unlock', {}, down],
    ]).flat(),
  ),
  'polling what never starts': converse(times(10, () => ['job', { id: 1 }, '{"status":"pending"}'])),
  'same edit that does not apply': converse(
    times(3, () => ['edit', { file: 'a.ts', old: 'x' }, 'Failed to apply: text does not match the file']),
  ),
  'same call after other work': converse([
    ['list_files', {}, 'a.ts'],
    ...times(3, (): Step => ['run_tests', { suite: 'unit' }, '1 failing: a.test.ts']),
  ]),
}

const FAN_OUTS: Record<string, ChatMessage[]> = {
  'one look-up per id': converse(
    times(6, (at) => ['get_order', { id: `A${at}` }, `{"id":"A${at}","total":${at * 10}}`]),
  ),
  'one look-up per city': converse(
    ['Paris', 'Rome', 'Oslo', 'Bern'].map((city, at): Step => ['weather', { city }, `{"temp":${at + 10}}`]),
  ),
  'one write per id, equal answers': converse(times(5, (at) => ['archive', { id: at }, '{"status":"ok"}'])),
  'writes that answer nothing': converse(times(5, (at) => ['set_light', { room: `room ${at}`, on: true }, ''])),
  'parallel look-ups': parallel(times(5, (at) => ['get_user', { id: at }, `{"name":"u${at}"}`])),
  'parallel look-ups while a service is down': parallel(times(4, (at) => ['get_user', { id: at }, down])),
  'parallel weather': parallel(['A', 'B', 'C'].map((city): Step => ['weather in', { city }, `sun in ${city}`])),
  pages: converse(times(5, (at) => ['list', { page: at + 1 }, `[{"row":${at}}]`])),
  'pages that end': converse([
    ...times(3, (at): Step => ['list', { page: at }, `[{"row":${at}}]`]),
    ['list', { page: 4 }, '[]'],
  ]),
  'dates without a flight': converse(
    times(4, (at) => ['search_flights', { from: 'JFK', to: 'SEA', date: `2024-05-1${at}` }, '[]']),
  ),
  'polling two jobs in turn': converse(times(6, (at) => ['job', { id: (at % 2) + 1 }, '{"status":"running"}'])),
  'polling until done': converse(
    ['pending', 'pending', 'running', 'running', 'done'].map(
      (status): Step => ['job', { id: 1 }, `{"status":"${status}"}`],
    ),
  ),
  'progress in per cent': converse([10, 40, 70, 100].map((done): Step => ['progress', {}, `{"percent":${done}}`])),
  'retried twice, then fine': converse([
    ['fetch', { url: 'x' }, 'Error: timed out'],
    ['fetch', { url: 'x' }, 'Error: timed out'],
    ['fetch', { url: 'x' }, '<html>ok</html>'],
  ]),
  'corrected once': converse([
    ['book', { date: '5 May' }, 'Error: invalid date'],
    ['book', { date: '2024-05-05' }, '{"id":1}'],
    ['book', { date: '2024-05-06' }, '{"id":2}'],
  ]),
  'edit and test': converse(
    times(4, (at): Step[] => [
      ['edit', { file: 'a.ts', patch: `line ${at}` }, 'ok'],
      ['run_tests', {}, `${4 - at} failing`],
    ]).flat(),
  ),
  'search and open': converse(
    times(4, (at): Step[] => [
      ['search', { q: `topic${at}` }, `["u${at}"]`],
      ['open', { url: `u${at}` }, `text ${at}`],
    ]).flat(),
  ),
  'asked again by the user': converse([
    ['stock', { sku: 1 }, '4'],
    'and now?',
    ['stock', { sku: 1 }, '4'],
    'check once more please',
    ['stock', { sku: 1 }, '4'],
  ]),
  'user gives another id each time': converse([
    ['find', { id: 'A1' }, 'Error: not found'],
    'Maybe it is B7',
    ['find', { id: 'B7' }, 'Error: not found'],
    'Or C9?',
    ['find', { id: 'C9' }, 'Error: not found'],
  ]),
  'some ids missing': converse([
    ['get', { id: 'A1' }, '{"v":1}'],
    ['get', { id: 'B2' }, 'Error: not found'],
    ['get', { id: 'C3' }, '{"v":3}'],
    ['get', { id: 'D4' }, 'Error: not found'],
    ['get', { id: 'E5' }, '{"v":5}'],
  ]),
  'thinking aloud': converse(times(4, (at) => ['think', { thought: `step ${at} of the plan` }, ''])),
  calculations: converse(
    ['1+1', '2*3', '9-4', '7/2'].map((expression, at): Step => ['calculate', { expression }, `${at}`]),
  ),
  'files of one folder': converse(
    ['a.ts', 'b.ts', 'c.ts', 'd.ts'].map((path): Step => ['read_file', { path }, `// ${path}`]),
  ),
  'queries on different topics': converse(
    ['best pizza in Rome', 'train to Naples', 'museum tickets', 'weather on Sunday'].map(
      (q, at): Step => ['search', { q }, `["r${at}"]`],
    ),
  ),
  'two calls': converse(times(2, () => ['get', { id: 1 }, 'x'])),
  'dice thrown in parallel': parallel([
    ['dice', {}, '3'],
    ['dice', {}, '5'],
    ['dice', {}, '1'],
  ]),
  'messages to several people': converse(
    ['ann', 'bob', 'cy'].map((to): Step => ['send', { to, text: 'Meeting at 5' }, 'sent']),
  ),
}

/** Conversations in which an agent loops, and others that only look like it. */
export const LOOP_CASES: readonly LoopCase[] = [
  ...Object.entries(LOOPS).map(([name, messages]) => ({ name, loops: true, messages })),
  ...Object.entries(FAN_OUTS).map(([name, messages]) => ({ name, loops: false, messages })),
]
