import type { SignalVocabulary } from './signal-vocabulary.ts'

/** German phrases of the interaction signals. */
export const GERMAN: SignalVocabulary = {
  phrases: {
    correction: [
      {
        confidence: 0.85,
        negated: true,
        phrases: [
          '^ nein|nee ich meinte|meine|sagte|wollte|habe|hatte|brauche',
          'das|dies habe|hatte|hab ich nicht|nie gesagt|gemeint|gefragt|verlangt|gewollt|bestellt',
          'das ist|war nicht das? was ich wollte|meinte|gesagt|gefragt|brauche',
          '^ nicht das? was ich wollte|meinte|gesagt|gefragt',
          'das ist|war leider|einfach|immer? noch? falsch|verkehrt|inkorrekt $',
          'das stimmt|ist so? nicht $',
          'das ist nicht richtig|korrekt $',
          'du|sie hast|haben mich|das|meine ... falsch|missverstanden',
          'du|sie hast|haben mich|das|meine ... nicht verstanden|gelesen|beantwortet',
          'du|sie hast|haben mich missverstanden',
          'du|sie verstehst|verstehen|liest|lesen mich|meine|meinen|nicht ... nicht|richtig|falsch',
          'ich|wir habe|hab|hatte|haben|hatten nach ... gefragt',
          'das war|ist nicht meine frage $',
          'ich habe|hab ... bereits|schon|doch gesagt|erwähnt|erklärt|geschrieben',
          'ein|eine|das missverständnis|verwechslung',
        ],
      },
    ],
    rephrase: [
      {
        confidence: 0.85,
        phrases: [
          'anders ausgedrückt|gesagt|formuliert',
          'ich formuliere|sage es|das anders|um|noch',
          'was ich sagen|meine|meinte|eigentlich will|wollte|ist|war',
        ],
      },
    ],
    clarification: [
      {
        confidence: 0.75,
        asked: true,
        negated: true,
        phrases: [
          '^ ich verstehe|versteh|begreife leider? das|dich|sie|es|kein|gar? nicht|wort',
          '^ das verstehe|versteh ich nicht',
          '^ was meinst|meinen du|sie damit|mit',
          '^ wie meinst|meinen du|sie das',
          'das ergibt|macht keinen|gar? keinen? sinn',
          '^ wie bitte $',
          'ich bin jetzt|völlig? verwirrt $',
          '^ können|könntest|kannst sie|du das bitte? wiederholen|erklären',
        ],
      },
    ],
    escalation: [
      {
        confidence: 0.9,
        asked: true,
        opening: true,
        phrases: [
          'mit einem|einer|ihrem|deinem|dem echten|richtigen|menschlichen? menschen|mitarbeiter|mitarbeiterin|vorgesetzten|person|berater|agenten|kundenberater sprechen|reden|verbinden|verbunden|chatten',
          'verbinden|verbinde sie? mich bitte? mit',
          '^ mitarbeiter|mensch bitte|$',
          'an einen|eine menschen|mitarbeiter|vorgesetzten weiterleiten|übergeben|weitergeben',
          'ich will|möchte|brauche einen|mit echten|menschlichen menschen|mitarbeiter|ansprechpartner',
          'mit jemandem sprechen|reden',
        ],
      },
    ],
    quit: [
      {
        confidence: 0.85,
        negated: true,
        opening: true,
        phrases: [
          '^ vergiss|vergessen es|sie|das es? $',
          '^ ich gebe|geb es? auf $',
          '^ das|es hat|bringt keinen|nichts|doch zweck|sinn|nichts? $',
          '^ lass|lassen wir? es|das|gut gut|sein|bleiben? $',
          'ich gehe|wechsle ... konkurrenz|woanders',
          '^ mir reichts',
          '^ mir reicht es|das jetzt? $',
        ],
      },
    ],
    complaint: [
      {
        confidence: 0.85,
        opening: true,
        phrases: [
          'das|es|du|sie|ihr ist|bist|sind|seid|war doch|einfach|wirklich|echt|ja|mal? so|einfach|völlig|total|absolut|echt|wirklich? nutzlos|lächerlich|unverschämt|unmöglich|unfähig|inakzeptabel|katastrophe|frechheit|witz|schlecht',
          'das|es|du|ist ist|bist so|völlig|total|absolut|echt|wirklich? eine|ein frechheit|witz|unverschämtheit|katastrophe|zumutung|idiot',
          'ich bin|so|sehr|echt|wirklich? sauer|verärgert|wütend|enttäuscht|genervt|frustriert $',
          'zeitverschwendung',
          'das nervt',
          'danke für nichts',
          'das|so ist|ein doch|ja|alles|völliger? unsinn|quatsch|blödsinn|schwachsinn|mist|käse',
          'so ein unsinn|quatsch|blödsinn|schwachsinn',
          'wie oft muss|soll ich ... noch|sagen|erklären',
          'das bringt|nützt|nutzt mir? nichts|gar|überhaupt',
          'blöder|dummer|doofer|nutzloser bot|chatbot|automat',
        ],
      },
      {
        confidence: 0.7,
        negated: true,
        phrases: [
          'das|es funktioniert|klappt immer|leider|einfach? noch? nicht',
          'das|es geht immer|einfach noch? nicht',
          'das hilft mir? gar|überhaupt|leider? nicht',
          'immer|schon noch|wieder der|derselbe|dasselbe|das gleiche? fehler|problem',
        ],
      },
    ],
    profanity: [
      {
        confidence: 0.85,
        asked: true,
        opening: true,
        negated: true,
        phrases: [
          'verdammte|verdammter|verfickte|beschissene|scheiß|scheiss bot|ding|system|mist|maschine|service',
          'so ein|eine scheiß|scheiss|scheiße|mist|dreck $',
          'leck mich',
          'halt die|den klappe|fresse|mund',
          'was soll der|die scheiß|mist|scheiße',
        ],
      },
    ],
    gratitude: [
      {
        confidence: 0.9,
        negated: true,
        phrases: [
          'vielen|herzlichen|tausend|besten dank',
          'danke dir|ihnen? sehr|vielmals|schön|schon',
          'genau das was? habe|ich brauchte|brauche|gesucht|wollte|gebraucht',
          'sehr hilfreich|nett|freundlich',
          'das hat|hilft mir? sehr|wirklich geholfen|weitergeholfen|?',
        ],
      },
      { confidence: 0.55, phrases: ['danke', 'dankeschön', 'merci'] },
    ],
    confirmation: [
      {
        confidence: 0.7,
        phrases: [
          '^ perfekt|super|prima|ausgezeichnet|großartig|wunderbar|toll|klasse|genau $',
          'das passt|klingt gut|so|perfekt|$',
          'klingt|sieht gut|super|perfekt|toll aus?',
        ],
      },
    ],
    success: [
      {
        confidence: 0.9,
        phrases: [
          'es|das|jetzt|alles hat|funktioniert|geht|klappt|läuft funktioniert|geklappt|jetzt|wieder|endlich|geholfen|es',
          'problem ist|wurde? gelöst|behoben',
          '^ gelöst|behoben|erledigt|geklappt $',
        ],
      },
    ],
    selfCorrection: [
      {
        confidence: 1,
        asked: true,
        opening: true,
        negated: true,
        phrases: [
          'mein fehler',
          '^ ups|hoppla|tippfehler|korrektur',
          'ich habe|hab mich vertippt|verschrieben|vertan|geirrt',
          'sorry|entschuldigung ich meinte|meine',
          'vertippt|verschrieben',
        ],
      },
    ],
    handover: [
      {
        confidence: 0.8,
        negated: true,
        phrases: [
          'ich verbinde sie|dich ... mit',
          'sie|du werden|wirst ... verbunden|weitergeleitet',
          'an einen|unser|unseren ... mitarbeiter|team|kollegen weitergeleitet|übergeben',
        ],
      },
    ],
  },
  words: {
    negators: ['nicht kein keine keinen nie niemals ohne statt'],
    refusals: ['nein nee ne'],
    carriers: ['will möchte muss brauche bitte zu werden grund'],
    reporters: [
      'sagte sagt sagen meinte schrieb kunde kunden kundin chef freund wenn falls ob heißt bedeutet satz wort',
      'lied film buch',
    ],
    taskOpeners: [
      'schreibe schreib übersetze übersetz erkläre erklär fasse formuliere erstelle entwirf korrigiere',
      'beantworte klassifiziere verbessere',
    ],
    stopwords: [
      'der die das den dem des ein eine einen einem einer und oder aber ich du er sie es wir ihr mich mir dich',
      'dir uns mein meine meinen ist sind war bin habe hat haben wird werden kann können könnte soll will möchte',
      'bitte nicht ja nein in im an am auf für mit von vom zu zum zur nach bei aus wie was wer wo wann warum',
      'dass auch noch nur so da hier dann denn doch mal sehr hallo danke',
    ],
    values: [
      'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert halb mittag morgen heute abend',
      'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august',
      'september oktober november dezember erste zweite dritte nächste letzte rot blau grün schwarz weiß klein groß',
    ],
    acknowledgements: [
      'ja nein ok okay danke gut super prima alles klar verstanden genau passt gerne tschüss dankeschön vielen',
      'dank perfekt toll schön bitte weiter hallo für die ihre deine hilfe schönen tag noch',
    ],
    persons: ['ich mich mir mein meine du dich dir dein deine sie ihr ihre wir uns das es'],
    friction: [
      'warum wieso nicht nie immer noch schon wieder falsch kaputt endlich wo geht hört antwort unmöglich',
      'lächerlich frechheit',
    ],
    affirmations: ['ja ok okay super danke toll klasse prima gut perfekt genau richtig bitte wow juhu hurra'],
    laughter: ['haha hihi lol hehe gelacht witzig lustig'],
    places: ['in bei'],
    articles: ['der dem den einer einem meinem meiner seiner'],
    fusedPlaces: ['am beim dort'],
    emptySubjects: ['das es'],
    others: ['er leute alle'],
    possessives: ['mein meine unser unsere sein seine'],
    ownSide: ['telefon chat apparat liebsten besten kundenservice kundendienst team ende schnellsten support service'],
    speakers: ['ich wir'],
    claims: ['sagte sagten meinte meinten wollte wollten fragte schrieb brauchte bestellte bat'],
    stresses: ['nur doch ja ausdrücklich extra bereits schon eindeutig'],
    denials: ['nicht'],
    steps: ['jetzt dann und auch ok okay also nun danke erst zuletzt'],
    facts: ['es für in mit ohne unter vor nach nur aber von bei am im'],
    offers: ['sonst noch helfen behilflich weitere weiterhelfen fragen'],
    wishes: ['will möchte brauche hätte'],
    weighs: ['besser soll sollte sollen sinnvoll ratsam nötig lohnt'],
    intents: ['ich wir werde mache mach probiere suche rufe frage gehe nehme tschüss danke'],
    foreigners: ['deren dessen'],
    handoverTools: ['mitarbeiter mensch berater kundendienst'],
  },
}
