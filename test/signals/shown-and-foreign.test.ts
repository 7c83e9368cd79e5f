import { analyzeSignals, type ChatMessage, type SignalInstance } from '@planojs/core'
import { describe, expect, it } from 'vitest'
import { callWith, readForeignResults, readFurtherMessages, replyWith } from './read-fixtures.ts'

const NAMES = 'apple river stone cloud horse light paper green music water house dream lamp'.split(' ')
const isConcern = ({ type }: SignalInstance): boolean => !type.startsWith('interaction.satisfaction.')
const isFailure = ({ type }: SignalInstance): boolean => /^execution\.failure|^environment/.test(type)
const concerns = (content: string) => analyzeSignals(replyWith(content)).signals.filter(isConcern)
const talk = (lines: readonly string[]): ChatMessage[] =>
  lines.flatMap((content, at): ChatMessage[] => [
    { role: 'user', content },
    { role: 'assistant', content: `${at}.` },
  ])

describe('further user messages', () => {
  it('carry their concern, or none', () => {
    const wrong = readFurtherMessages().filter(({ types, content }) => {
      const found = concerns(content)
      return types.length === 0
        ? found.length > 0
        : !found.some(({ type }) => types.some((kind) => type.includes(kind)))
    })
    expect(wrong).toEqual([])
  })
})

describe('results in other languages', () => {
  it('fail by their structure, status or a known opening, and never by English words that are not there', () => {
    const wrong = readForeignResults().filter((one) => {
      return analyzeSignals(callWith(one)).signals.some(isFailure) !== one.failed
    })
    expect(wrong).toEqual([])
  })
})

describe('scripts without spaces', () => {
  const trip = [
    '我想去北京旅游，有什么推荐？',
    '故宫的门票多少钱？',
    '怎么从机场到市中心？',
    '附近有好吃的烤鸭店吗？',
    '长城一日游要带什么？',
    '冬天的天气怎么样？',
    '酒店一般几点入住？',
    '可以用信用卡付款吗？',
    '地铁晚上几点停？',
    '哪里可以买到纪念品？',
    '颐和园适合带孩子吗？',
    '高铁票怎么改签？',
  ]

  it('bring a conversation forward by what is new in a message', () => {
    expect(analyzeSignals(talk(trip)).turns.isDragging).toBe(false)
    expect(analyzeSignals(talk(trip.map(() => '还是不行'))).turns.isDragging).toBe(true)
  })

  it('repeat a message when it is the same, and not when a value differs', () => {
    const ask = (first: string, second: string) => analyzeSignals(talk([first, second])).signals.map(({ type }) => type)
    const again = ['interaction.stagnation.repetition']
    expect(ask('如何重置我的账户密码并恢复访问权限', '如何重置我的账户密码并恢复访问权限')).toEqual(again)
    expect(ask('รีเซ็ตรหัสผ่านบัญชีของฉันอย่างไร', 'รีเซ็ตรหัสผ่านบัญชีของฉันอย่างไร')).toEqual(again)
    const table = (hour: string) =>
      `请帮我在人民广场附近的餐厅预订一张今天晚上${hour}点钟的四人桌并且确认一下价格，谢谢您的帮助和耐心`
    expect(ask(table('七'), table('八'))).toEqual([])
  })
})

describe('what a message shows', () => {
  const log = Array.from({ length: 40 }, (_, at) => `worker ${at}: this is useless, giving up, wrong answer`).join('\n')

  it.each([
    ['a table', '| q | a |\n|---|---|\n| rate us | useless, waste of time |\n| again? | no, I want a human |\nSort it'],
    ['a mail', 'Answer this:\n\nFrom: Ann\nTo: Support\nSubject: refund\n\nThis is useless, I want a manager.'],
    ['a mail in German', 'Von: Ann\nBetreff: Storno\n\nThis is ridiculous'],
    ['a diff', '- return wrong\n+ return right\n- // this is stupid\nis this ok?'],
    ['a diff without spaces', '-return wrong\n+return right\n-this is useless\nis this ok?'],
    ['a comment', '/* this is ridiculous */\nint x;\nwhat is the type?'],
    ['a log', `Output:\n${log}\n\nIs the disk full?`],
    ['a word that is asked about', '"Net 30". What does that mean?'],
  ])('is not said: %s', (_, content) => {
    expect(concerns(content)).toEqual([])
  })

  it.each([
    ['a table', 'You got it wrong again.\n| a | b |\n|---|---|\n| 1 | 2 |'],
    ['a mail', 'That is not what I asked for. See my mail:\n\nFrom: Ann\nTo: Bob\nSubject: order\n\nTwo, please.'],
    ['a log', `Output:\n${log}\n\nThis is useless, you did not fix it`],
    [
      'a letter',
      `Dear team:\n\n${NAMES.map((name) => `I ordered a ${name} and it came broken.\n`).join('')}This is ridiculous, I want a manager.\n\nAnn`,
    ],
    ['a list with stars', 'Two problems:\n* you got the date wrong\n* the total is missing'],
    [
      'a numbered list',
      `What went wrong:\n${NAMES.map((name, at) => `${at + 1}. you got the ${name} wrong`).join('\n')}`,
    ],
    ['advantages', '+ quick\n- not what I asked for, this is useless'],
    ['a bill', `My orders:\n${NAMES.map((name) => `#${name} 4 EUR\n`).join('')}This is useless, I want a manager`],
    ['a letter with a subject', 'To: Support\nSubject: complaint\nDate: 3 May\n\nThis is useless, I want a manager.'],
    ['a form', 'From: Paris\nTo: Berlin\nDate: 3 May\nThat is not what I asked for'],
    ['a list of its own', 'Two problems:\n- you got the date wrong\n- the total is missing'],
  ])('hides nothing that is said beside it: %s', (_, content) => {
    expect(concerns(content)).not.toEqual([])
  })

  it('brings a conversation forward when it is new', () => {
    const dragging = (show: (name: string) => string) => analyzeSignals(talk(NAMES.map(show))).turns.isDragging
    expect(dragging((name) => `\`\`\`js\nload('${name}')\n\`\`\``)).toBe(false)
    expect(dragging((name) => `| name |\n|---|\n| ${name} |`)).toBe(false)
    expect(dragging(() => '```js\nload()\n```')).toBe(true)
  })
})
