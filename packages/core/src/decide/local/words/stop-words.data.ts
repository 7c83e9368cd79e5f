/** English words that carry no topic. Verbs of action (write, book, explain) are not among them: routes may differ by verb only. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but if of at by for with about against between into through during before after above below to from ' +
    'up down in out on off over under again further then once here there when where why how all any both each few more ' +
    'most other some such no nor not only own same so than too very s t can will just don should now i me my myself we our ' +
    'ours you your yours he him his she her it its they them their what which who whom this that these those am is are was ' +
    'were be been being have has had having do does did doing would could ought im ive id ill youre whats lets please tell ' +
    'want need like know get give let help us also etc as may might must shall cant wont dont didnt doesnt isnt arent ' +
    'gonna wanna thing things something someone anything really actually maybe okay ok'
  ).split(' '),
)
