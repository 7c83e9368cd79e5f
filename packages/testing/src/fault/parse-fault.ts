import type { Fault } from './fault.ts'
import { formatDuration, parseDuration } from './parse-duration.ts'

type Words = Readonly<Record<string, string | undefined>>

interface Rule {
  example: string
  pattern: RegExp
  read(words: Words): Fault | string
}

const DURATION = '\\S+'
const SIZES: Readonly<Record<string, number>> = { '': 1, b: 1, byte: 1, bytes: 1, kb: 1024, mb: 1024 * 1024 }

/** All sentences of the grammar, most specific first. `read` returns a fault or an error message. */
const RULES: readonly Rule[] = [
  {
    example: 'status 429 retry-after 1',
    pattern: /^status (?<status>\d+)(?<headers>( [a-z0-9-]+ \S+)*)$/i,
    read: ({ status = '', headers = '' }) => {
      const code = Number(status)
      if (code < 200 || code > 599) return `a status is between 200 and 599, not ${status}`
      const pairs = [...headers.matchAll(/ ([a-z0-9-]+) (\S+)/gi)].map((pair) => [pair[1]?.toLowerCase(), pair[2]])
      return pairs.length === 0
        ? { kind: 'status', status: code }
        : { kind: 'status', status: code, headers: Object.fromEntries(pairs) }
    },
  },
  {
    example: 'stall 30s at frame 2',
    pattern: new RegExp(`^stall (?<delay>${DURATION})( at( frame)? (?<frame>\\d+))?$`, 'i'),
    read: ({ delay = '', frame = '2' }) =>
      withDelay(delay, (delayMs) => withFrame(frame, (at) => ({ kind: 'stall', delayMs, frame: at }))),
  },
  {
    example: 'first-byte 5s',
    pattern: new RegExp(`^first-byte (?<delay>${DURATION})$`, 'i'),
    read: ({ delay = '' }) => withDelay(delay, (delayMs) => ({ kind: 'first-byte', delayMs })),
  },
  {
    example: 'bytes 512 then reset',
    pattern: /^bytes (?<bytes>\d+) then reset$/i,
    read: ({ bytes }) => ({ kind: 'reset', bytes: Number(bytes) }),
  },
  {
    example: 'clean close at frame 3',
    pattern: /^clean close at( frame)? (?<frame>\d+)$/i,
    read: ({ frame = '' }) => withFrame(frame, (at) => ({ kind: 'close', frame: at })),
  },
  {
    example: 'malformed json at 4',
    pattern: /^malformed json( at( frame)? (?<frame>\d+))?$/i,
    read: ({ frame = '1' }) => withFrame(frame, (at) => ({ kind: 'malformed', frame: at })),
  },
  { example: 'duplicate finish', pattern: /^duplicate finish$/i, read: () => ({ kind: 'duplicate-finish' }) },
  {
    example: 'wrong content-type',
    pattern: /^wrong content-type( (?<type>\S+\/\S+))?$/i,
    read: ({ type = 'text/plain' }) => ({ kind: 'content-type', type }),
  },
  {
    example: '10 MB frame at 2',
    pattern: /^(?<size>\d+) ?(?<unit>mb|kb|bytes?|b) frame( at (?<frame>\d+))?$/i,
    read: ({ size, unit = '', frame = '2' }) =>
      withFrame(frame, (at) => ({
        kind: 'big-frame',
        bytes: Number(size) * (SIZES[unit.toLowerCase()] ?? 1),
        frame: at,
      })),
  },
  {
    example: '1-byte drip every 10ms',
    pattern: new RegExp(`^(?<bytes>\\d+)-bytes? drip( every (?<delay>${DURATION}))?$`, 'i'),
    read: ({ bytes = '', delay = '0ms' }) => {
      if (Number(bytes) < 1) return 'a drip has at least one byte'
      return withDelay(delay, (everyMs) => ({ kind: 'drip', bytes: Number(bytes), everyMs }))
    },
  },
  {
    example: 'redirect http://127.0.0.1:1/ 307',
    pattern: /^redirect (?<url>\S+)( (?<status>30[12378]))?$/i,
    read: ({ url = '', status = '307' }) => ({ kind: 'redirect', url, status: Number(status) }),
  },
  { example: 'never ends', pattern: /^never ends$/i, read: () => ({ kind: 'never-ends' }) },
  {
    example: 'error frame at 2',
    pattern: /^error frame( at (?<frame>\d+))?( status (?<status>[45]\d\d))?$/i,
    read: ({ frame = '1', status = '529' }) =>
      withFrame(frame, (at) => ({ kind: 'error-frame', frame: at, status: Number(status) })),
  },
  { example: 'refused', pattern: /^refused$/i, read: () => ({ kind: 'refused' }) },
  {
    example: 'connection refused',
    pattern: /^connection refused$/i,
    read: () => ({ kind: 'unreachable', code: 'ECONNREFUSED' }),
  },
  {
    example: 'name not found',
    pattern: /^name not found$/i,
    read: () => ({ kind: 'unreachable', code: 'ENOTFOUND' }),
  },
  {
    example: 'html 502',
    pattern: /^html( (?<status>[2-5]\d\d))?$/i,
    read: ({ status = '502' }) => ({ kind: 'html', status: Number(status) }),
  },
  { example: '204', pattern: /^204$/, read: () => ({ kind: 'no-content' }) },
  { example: 'empty', pattern: /^empty$/i, read: () => ({ kind: 'empty' }) },
]

function withDelay(text: string, build: (delayMs: number) => Fault | string): Fault | string {
  const delayMs = parseDuration(text)
  return delayMs === undefined ? `"${text}" is not a duration such as 250ms, 30s or 2m` : build(delayMs)
}

function withFrame(text: string, build: (frame: number) => Fault): Fault | string {
  return Number(text) < 1 ? 'frames are counted from 1' : build(Number(text))
}

/** Parses a fault. Throws a `TypeError` that says what was expected. */
export function parseFault(text: string): Fault {
  const sentence = text.trim().replaceAll(/\s+/g, ' ')
  for (const rule of RULES) {
    const match = rule.pattern.exec(sentence)
    if (match === null) continue
    const fault = rule.read(match.groups ?? {})
    if (typeof fault === 'string') throw new TypeError(`Fault "${sentence}": ${fault}.`)
    return fault
  }
  const word = sentence.split(' ')[0]?.toLowerCase() ?? ''
  const near = RULES.filter((rule) =>
    rule.example
      .toLowerCase()
      .split(/[ -]/)
      .includes(word.split('-')[0] ?? ''),
  )
  const known = (near.length > 0 ? near : RULES).map((rule) => `"${rule.example}"`).join(', ')
  throw new TypeError(
    `Fault "${sentence}" is not in the grammar. ${near.length > 0 ? 'Did you mean' : 'Known'}: ${known}.`,
  )
}

/** Writes a fault as a sentence that `parseFault` parses to the same fault. */
export function formatFault(fault: Fault): string {
  switch (fault.kind) {
    case 'status': {
      const headers = Object.entries(fault.headers ?? {}).map(([name, value]) => ` ${name} ${value}`)
      return `status ${fault.status}${headers.join('')}`
    }
    case 'first-byte':
      return `first-byte ${formatDuration(fault.delayMs)}`
    case 'stall':
      return `stall ${formatDuration(fault.delayMs)} at frame ${fault.frame}`
    case 'reset':
      return `bytes ${fault.bytes} then reset`
    case 'close':
      return `clean close at frame ${fault.frame}`
    case 'malformed':
      return `malformed json at ${fault.frame}`
    case 'content-type':
      return `wrong content-type ${fault.type}`
    case 'big-frame':
      return `${fault.bytes} bytes frame at ${fault.frame}`
    case 'drip':
      return `${fault.bytes}-byte drip every ${formatDuration(fault.everyMs)}`
    case 'redirect':
      return `redirect ${fault.url} ${fault.status}`
    case 'error-frame':
      return `error frame at ${fault.frame} status ${fault.status}`
    case 'unreachable':
      return fault.code === 'ENOTFOUND' ? 'name not found' : 'connection refused'
    case 'html':
      return `html ${fault.status}`
    default:
      return PLAIN[fault.kind]
  }
}

const PLAIN = {
  'duplicate-finish': 'duplicate finish',
  'never-ends': 'never ends',
  refused: 'refused',
  'no-content': '204',
  empty: 'empty',
} as const
