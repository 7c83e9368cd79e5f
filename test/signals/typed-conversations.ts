import type { ChatMessage, SignalType } from '@planojs/core'

const u = (content: string): ChatMessage => ({ role: 'user', content })
const a = (content: string): ChatMessage => ({ role: 'assistant', content })
const start = [u('Hello, I need a hand with my garden order.'), a('Sure, what is the order number?')]
const asked = [
  u('Could you find me a two bedroom flat near the harbour under 900 a month?'),
  a('Here is a three bedroom house in the hills.'),
]
const say = (content: string): ChatMessage[] => [...start, u(content)]

/** A call and its result: a text, or only a status. */
function c(name: string, args: unknown, result: string | { status: number }): ChatMessage[] {
  const said = typeof result === 'string' ? { content: result } : { content: 'x', ...result }
  const call = { id: 'x', type: 'function' as const, function: { name, arguments: JSON.stringify(args) } }
  return [
    { role: 'assistant', content: null, tool_calls: [call] },
    { role: 'tool', tool_call_id: 'x', ...said },
  ]
}

/** Three or more conversations for every type, each with only that signal. */
export const TYPED_CONVERSATIONS: Partial<Record<SignalType, ChatMessage[][]>> = {
  'interaction.misalignment.correction': [
    say("That's the wrong tree, mine is a pear."),
    say("I think you misread my message, it's four bags, not fourteen"),
    say('Actually I asked about the hedge trimmer.'),
  ],
  'interaction.misalignment.rephrase': [
    say('Let me put it another way: which plants survive frost?'),
    say('In other words, I want the money back on my card'),
    [...asked, u('Could you find a two bedroom flat near the harbour for under 900 monthly?')],
    say("What I'm getting at is whether the roots rot."),
    say('I mean how do I prune it in spring'),
  ],
  'interaction.misalignment.clarification': [
    say("Sorry, you've lost me there."),
    say("I'm not following, which form?"),
    say('What is that supposed to mean?'),
    say('Huh? Can you spell that out?'),
  ],
  'interaction.stagnation.repetition': [
    [
      ...start,
      a('You can track the parcel in your account under orders and parcels.'),
      u('ok but where'),
      a('You can track the parcel in your account under orders and parcels.'),
    ],
    [
      ...start,
      u('When will the three apple trees be delivered to me?'),
      a('Soon.'),
      u('When will the three apple trees be delivered to me?'),
    ],
    [...start, u('Is the blue pot still there?'), a('Yes, in the back.'), u('Is the blue pot still there?')],
  ],
  'interaction.stagnation.dragging': [0, 1, 2].map((k) =>
    Array.from({ length: 13 + k }, (_, i) => [
      u(
        `And what about plot ${i}, is the soil there fit for ${['plums', 'kale', 'roses', 'figs'][i % 4]} and who would dig it in week ${i * 3}?`,
      ),
      a(`Plot ${i} has clay of depth ${i * 7}, someone else should look.`),
    ]).flat(),
  ),
  'interaction.disengagement.escalation': [
    say('Could a member of staff ring me up?'),
    say('I would rather deal with an actual person'),
    say('Get me somebody who can decide this'),
    say('Put your boss on the line, please'),
  ],
  'interaction.disengagement.quit': [
    say("You know what, I'll buy it somewhere else."),
    say("I'm done here, this leads nowhere."),
    say("Leave it, I'll sort it out on my own"),
    say('Never mind, I have had enough of this'),
  ],
  'interaction.disengagement.negative_stance': [
    say('This is a total joke of a service.'),
    say('Your answers are garbage'),
    say('I am fed up with this runaround'),
    say('WHY DO I HAVE TO SAY THIS FOUR TIMES'),
  ],
  'interaction.satisfaction.gratitude': [
    say('Many thanks, you saved my day'),
    say("That's kind of you, cheers"),
    say('thanks a bunch'),
  ],
  'interaction.satisfaction.confirmation': [
    say('Brilliant, that suits me'),
    say("Lovely, let's go with that"),
    say('Great, sounds perfect.'),
    say('Wonderful, exactly what I had in mind'),
  ],
  'interaction.satisfaction.success': [
    say('It runs again!'),
    say('That did the trick'),
    say('The pump is working now, problem solved'),
    say("Sorted, it's fixed"),
  ],
  'execution.failure.invalid_args': [
    [...start, ...c('book_bed', { days: -2 }, 'Error: days must be a positive number')],
    [...start, ...c('order', {}, '{"error":{"code":"missing_field","message":"sku is required"}}')],
    [...start, ...c('plan', { d: 'x' }, { status: 422 })],
  ],
  'execution.failure.bad_query': [
    [...start, ...c('get_plant', { id: 'p9' }, 'Error: plant p9 not found')],
    [...start, ...c('sql', { q: 'selec' }, 'ERROR:  syntax error at or near "selec"')],
    [...start, ...c('get', { id: 1 }, '{"status":404,"message":"no such bed"}')],
  ],
  'execution.failure.tool_not_found': [
    [...start, ...c('prune', {}, "Error: tool 'prune' does not exist")],
    [...start, ...c('prune', {}, 'Unknown function: prune')],
    [...start, ...c('x', {}, '{"error":{"code":-32601,"message":"Method not found"}}')],
  ],
  'execution.failure.auth_misuse': [
    [...start, ...c('pay', {}, '{"error":"unauthorized","message":"token expired"}')],
    [...start, ...c('pay', {}, 'Error: 403 Forbidden')],
    [...start, ...c('pay', {}, 'Permission denied: you are not the owner of this plot')],
    [...start, ...c('pay', {}, '{"ok":false,"error":"token_revoked"}')],
  ],
  'execution.failure.state_error': [
    [...start, ...c('ship', {}, 'Error: order is already shipped')],
    [...start, ...c('ship', {}, '{"success":false,"message":"The bed is occupied"}')],
    [...start, ...c('ship', {}, { status: 409 })],
  ],
  'execution.loops.retry': [
    [
      ...start,
      ...c('w', { z: 1 }, 'Error: valve stuck'),
      ...c('w', { z: 1 }, 'Error: valve stuck'),
      ...c('w', { z: 1 }, 'Error: valve stuck'),
    ],
    [...start, ...Array.from({ length: 4 }, () => c('look', { q: 'moss' }, '{"n":3}')).flat()],
    [...start, ...Array.from({ length: 3 }, () => c('open', { u: 'a' }, 'page a')).flat()],
  ],
  'execution.loops.parameter_drift': [
    [
      ...start,
      ...c('s', { q: 'fig tree hardy' }, '[]'),
      ...c('s', { q: 'hardy fig tree cheap' }, '[]'),
      ...c('s', { q: 'hardy fig' }, '[]'),
    ],
    [...start, ...[10, 11, 12, 13].flatMap((n) => c('pay', { order: 'A', amount: n }, 'Error: amount is off'))],
    [
      ...start,
      ...c('b', { bed: 'north bed', d: 'mon' }, 'Error: bad day'),
      ...c('b', { bed: 'north bed', d: 'monday' }, 'Error: bad day'),
      ...c('b', { bed: 'north bed', d: 'on monday' }, 'Error: bad day'),
    ],
  ],
  'execution.loops.oscillation': [
    [
      ...start,
      ...Array.from({ length: 3 }, () => [
        ...c('open_valve', { v: 1 }, 'opened'),
        ...c('close_valve', { v: 1 }, 'closed'),
      ]).flat(),
    ],
    [
      ...start,
      ...Array.from({ length: 3 }, () => [...c('up', {}, 'u'), ...c('down', {}, 'd'), ...c('left', {}, 'l')]).flat(),
    ],
    [...start, ...Array.from({ length: 4 }, () => [...c('plan', { a: 1 }, 'p'), ...c('check', { a: 1 }, 'c')]).flat()],
    [
      ...start,
      ...Array.from({ length: 3 }, () => [...c('turn', { to: 'n' }, 'ok'), ...c('turn', { to: 's' }, 'ok')]).flat(),
    ],
  ],
  'environment.exhaustion.api_error': [
    [...start, ...c('x', {}, { status: 500 })],
    [...start, ...c('x', {}, 'Error: internal server error')],
    [...start, ...c('x', {}, 'HTTP 502 Bad Gateway')],
  ],
  'environment.exhaustion.timeout': [
    [...start, ...c('x', {}, 'Error: timed out after 30 s')],
    [...start, ...c('x', {}, '{"error":"deadline exceeded"}')],
    [...start, ...c('search_beds', {}, 'The query could not finish in the allotted time.')],
    [...start, ...c('x', {}, 'Upstream service did not answer within 15 s')],
    [...start, ...c('x', {}, { status: 504 })],
  ],
  'environment.exhaustion.rate_limit': [
    [...start, ...c('x', {}, { status: 429 })],
    [...start, ...c('x', {}, 'Error: too many requests, slow down')],
    [...start, ...c('x', {}, '{"error":{"type":"rate_limit_error"}}')],
  ],
  'environment.exhaustion.network': [
    [...start, ...c('x', {}, 'Error: connect ECONNREFUSED 127.0.0.1:1')],
    [...start, ...c('x', {}, 'curl: (6) Could not resolve host: a.example')],
    [...start, ...c('x', {}, 'Error: socket hang up')],
  ],
  'environment.exhaustion.malformed_response': [
    [...start, ...c('x', {}, 'Error: Unexpected token < in JSON at position 0')],
    [...start, ...c('x', {}, 'Error: invalid response from server: not JSON')],
    [...start, ...c('x', {}, 'Failed to parse the response body')],
  ],
  'environment.exhaustion.context_overflow': [
    [...start, ...c('x', {}, 'Error: maximum context length is 8192 tokens')],
    [...start, ...c('x', {}, '{"error":{"code":"context_length_exceeded"}}')],
    [...start, ...c('x', {}, 'Error: prompt is too long: 210000 tokens > 200000 maximum')],
    [
      ...start,
      ...c('summarize', {}, "This model's maximum context length is 8192 tokens, however you requested 9211 tokens."),
    ],
  ],
}
