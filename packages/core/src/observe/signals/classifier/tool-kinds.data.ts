/** The kind of a tool by the first words of its name. The kind determines how its results are read. */
export const KIND_WORDS = {
  /** Names that say nothing about the tool's purpose. */
  anonymous:
    'agent api tool function update service call mcp anything system http run execute exec action handler do it invoke step helper',
  /** Things made of text, which may be about any subject. */
  text: 'news article headline headlines wiki faq help policy policies rule rules law legal contract terms safety email emails mail inbox message messages sms ticket tickets review reviews feedback comment comments thread threads chats transcript transcripts transcription lyrics quote joke poem proverb movie film plot song books story history note notes doc docs readme spec kb rag manual guide facts symptoms diagnosis menu log logs error errors incident incidents code source diff blame console dom page html stack forum memory memories weather traffic changelog commit commits ruling obituary summary todo postmortem lessons survey interview voicemail issue issues recipe care crossword definition synonyms word alert alerts alarms outage outages rejections denials bounces letters downtime slo budget risk risks blockers findings exclusions contraindications minutes pull report conditions instructions warning warnings complaint complaints',
  /** Tools that process text or record thoughts. */
  words:
    'translate summarize summarise transcribe ocr caption explain define rewrite think plan remember recall describe classify screenshot sentiment spellcheck draft write paraphrase decode tell remind interpret proofread ask',
  /** Tools that generate text when the last word of their name is a kind of text. */
  writes: 'generate compose craft produce improvise',
  /** The kinds of text that such tools generate and other tools do not return. */
  written: 'reply replies response responses answer answers letter copy caption captions text texts',
  /** Tools whose verdict may be negative. */
  judge:
    'assert check validate verify is has can are does should may moderate detect grade quiz score evaluate lint compare diagnose test judge eligibility availability approval inspect simulate attack audit scan status state health progress report result results roll benchmark tests measure',
  /** The last words of names such as `order_status`. */
  judged: 'status state health progress info eligibility availability result slots tests scan test check',
  search: 'search find list query lookup browse grep count who filter suggest recommend',
  read: 'get read view show fetch open cat tail ls look load retrieve inspect track free wait monitor export download calculate compute convert calendar eval sql',
  /** Tools that remove or stop something. Their success is worded like a failure. */
  end: 'cancel delete remove block reject deny decline revoke disable stop close shut lock kill abort end expire invalidate drop void purge wipe clear empty ban mute freeze pause suspend quarantine disconnect expel isolate power force kick evict unsubscribe uninstall turn off undo revert rollback skip report mark terminate destroy erase drain dispute file log disallow restrict limit archive hide detach unlink leave quit exit reset failover retry fix repair',
  /** Objects that make an action one of those: `set_timeout`, `add_ban`. */
  ended:
    'off out ban block blocklist denylist limit timeout exception filter private readonly dispute theft loss lost broken failed missing absent absence max quota expiry busy unavailable downtime fault bug error issue complaint privileges failure outage down',
  /** Other verbs that change something. */
  act: 'accept activate add adjust adopt allocate allow answer appeal apply appoint approve arm assign attach authorize backup bet bid bind blend book borrow brew build buy capture cast change charge checkin checkout choose clean click climb collect combine commit complete compose configure confirm connect control cook copy craft create cut deal deliver deploy deposit digitize dim dispatch dispense donate draw drive duplicate edit eject enable encrypt enroll enter escalate exchange extend feed fill finish fit flash flip fly fold follow force format forward fuel generate give go grant harvest heat hire hold import inject insert install invest invite issue join jump land launch learn lend lift light like link login logout lower make marry merge migrate milk mint mix modify mount move name navigate notify offer order organize pack paint pair park patch pay pick pin ping place plant play plug position post prepare press print process program promote provision publish pump purchase push put raise rate reach rebook reboot recharge reconnect record redeem redirect redo refill refresh refuel refund register release reload relocate rename render renew rent reopen replace reply request reroute reschedule reserve resize resolve restart restock restore resume resync return reveal ride ring rotate route sail save scale schedule seal secure seek select sell send serve set share ship shuffle shift sign sow spend spin split spool spray stake stamp start steer stir store stream submit subscribe swap switch sync tag take tap teach tip tow trade train transfer trigger trim tune unfreeze unlock unmute unpack upgrade upload use vaccinate vote waive wake water weigh weld wire withdraw zoom',
} as const

/** Participles that do not end in -ed. */
export const PARTICIPLES: Readonly<Record<string, string>> = {
  begin: 'begun',
  build: 'built',
  buy: 'bought',
  deny: 'denied',
  draw: 'drawn',
  drive: 'driven',
  feed: 'fed',
  find: 'found',
  freeze: 'frozen',
  get: 'got',
  give: 'given',
  hold: 'held',
  lend: 'lent',
  make: 'made',
  occupy: 'occupied',
  pay: 'paid',
  sell: 'sold',
  send: 'sent',
  take: 'taken',
  wind: 'wound',
  withdraw: 'withdrawn',
  write: 'written',
}
