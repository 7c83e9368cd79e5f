/** Connectives and follow-up words of a language, in lower case, as alternatives of a pattern. */
export interface RequestWords {
  /** Connectives between two requests in sequence. */
  sequence: string
  /** Connectives between parts that may be requests. */
  joint: string
  /** Words that open a continuation of the message before. */
  link: string
  /** Words that open a question about another detail. */
  about: string
  /** Words that end such a question, in languages that have them. */
  tail?: string
  /** Words that refer to something mentioned before. Words that are articles as well are left out. */
  refers: string
  /** Days, times and the like: details of a request, not its topic. */
  values: string
}

/** Keyed by ISO 639-1 code. */
export const REQUEST_WORDS: Readonly<Record<string, RequestWords>> = {
  de: {
    sequence:
      'und dann|und danach|danach|anschließend|und außerdem|außerdem|sowie auch|und auch|zusätzlich|ebenso|dann',
    joint: 'und|sowie',
    link: 'und|oder|aber|auch|dann|also|ja|nein|ok|okay|nur|lieber',
    about: '(?:und )?(?:was ist|wie sieht es|wie ist es|wie wäre es|wie steht es) mit|und was ist',
    refers: 'es|das(?=[\\s?!.]*$)|ihn|dort|da|davon|damit|dafür|dieses|diesen|diese|dasselbe|stattdessen|selbe',
    values:
      'eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|halb|heute|morgen|übermorgen|gestern|abend|früh|mittag|nachmittag|vormittag|nacht|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|wochenende|uhr|stunde|stunden|minuten|tag|tage|monat|jahr|später|früher|billiger|günstiger|nächste|nächsten|nächster|euro|preis|kostet|teuer',
  },
  fr: {
    sequence: 'et puis|et ensuite|puis|ensuite|et après|après ça|et aussi|et en plus|en plus|et également',
    joint: 'et',
    link: "et|ou|mais|aussi|alors|oui|non|ok|d'accord|plutôt",
    about: "(?:et )?(?:qu'en est-il|qu'en est il|quid)|et pour",
    refers: 'ça|cela|celui-ci|celle-ci|celui|celle|y|même|là|là-bas',
    values:
      "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|aujourd'hui|demain|après-demain|hier|soir|matin|midi|après-midi|nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|week-end|heure|heures|minutes|jour|jours|mois|an|tard|tôt|moins|cher|chère|prochain|prochaine|euros|prix|coûte",
  },
  es: {
    sequence: 'y luego|y después|luego|después|y también|y además|además|y de paso',
    joint: 'y|e',
    link: 'y|o|pero|también|tampoco|entonces|sí|no|vale|ok|mejor',
    about: '(?:y )?(?:qué tal|qué hay de|qué pasa con)|y para|y en|y si',
    refers: 'eso|esto|ese|esa|lo|ahí|allí|mismo|misma',
    values:
      'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|hoy|mañana|pasado|ayer|noche|tarde|mediodía|madrugada|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|fin|hora|horas|minutos|día|días|mes|año|barato|barata|próximo|próxima|euros|precio|cuesta',
  },
  pt: {
    sequence: 'e depois|depois|e então|e a seguir|a seguir|e também|e além disso|além disso',
    joint: 'e',
    link: 'e|ou|mas|também|então|sim|não|ok|antes',
    about: '(?:e )?(?:que tal|quanto a)|e para|e em|e no|e na|e se',
    refers: 'isso|isto|esse|essa|lá|ali|mesmo|mesma',
    values:
      'uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|hoje|amanhã|ontem|noite|tarde|manhã|segunda|terça|quarta|quinta|sexta|sábado|domingo|semana|fim|hora|horas|minutos|dia|dias|mês|ano|cedo|barato|barata|próximo|próxima|euros|reais|preço|custa',
  },
  it: {
    sequence: 'e poi|poi|e dopo|e inoltre|inoltre|e anche|e infine',
    joint: 'e|ed',
    link: 'e|ed|o|ma|anche|allora|sì|no|ok|invece|meglio',
    about: '(?:e )?(?:che ne dici di|che mi dici di|per quanto riguarda)|e per|e a|e in|e se',
    refers: 'quello|quella|questo|questa|lì|là|ci|stesso|stessa',
    values:
      'una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|oggi|domani|dopodomani|ieri|sera|stasera|mattina|pomeriggio|notte|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana|weekend|ora|ore|minuti|giorno|giorni|mese|anno|tardi|presto|economico|prossimo|prossima|euro|prezzo|costa',
  },
  nl: {
    sequence: 'en dan|en daarna|daarna|vervolgens|en ook|en bovendien|bovendien|daarnaast',
    joint: 'en',
    link: 'en|of|maar|ook|dan|ja|nee|ok|oké|liever',
    about: '(?:en )?(?:hoe zit het met|wat dacht je van|hoe is het met)|en voor|en in',
    refers: 'dat|die|deze|daar|ervan|ermee|dezelfde|hetzelfde',
    values:
      'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|half|vandaag|morgen|overmorgen|gisteren|vanavond|ochtend|middag|nacht|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|weekend|uur|minuten|dag|dagen|maand|jaar|later|vroeger|goedkoper|volgende|euro|prijs|kost',
  },
  pl: {
    sequence: 'a potem|potem|a następnie|następnie|oraz|i także|a także|i jeszcze|ponadto|poza tym',
    joint: 'i|oraz',
    link: 'a|i|albo|ale|też|to|tak|nie|ok|dobra|raczej',
    about: '(?:a )?co z|a jak z|a może',
    refers: 'to|ten|ta|tego|tej|tam|go|ją|je|sam|sama',
    values:
      'dwa|dwie|trzy|trzecia|cztery|pięć|sześć|siedem|osiem|ósma|ósmej|dziewięć|dziesięć|dziś|dzisiaj|jutro|pojutrze|wczoraj|wieczorem|rano|południe|noc|poniedziałek|wtorek|środa|środę|czwartek|piątek|sobota|sobotę|niedziela|niedzielę|tydzień|weekend|godzina|godzinie|minut|dzień|dni|miesiąc|rok|później|wcześniej|taniej|tańszy|następny|złotych|cena|kosztuje',
  },
  ru: {
    sequence: 'а потом|и потом|потом|а затем|затем|а также|и ещё|и еще|кроме того|после этого',
    joint: 'и',
    link: 'а|и|или|но|тоже|также|тогда|да|нет|ок|лучше',
    about: '(?:а )?(?:как насчёт|как насчет|что насчёт|что насчет|что с)|а если|а как',
    refers: 'это|этот|эта|его|её|ее|их|там|туда|такой|такая|тот|та|оно',
    values:
      'два|три|четыре|пять|шесть|семь|восемь|девять|десять|сегодня|завтра|послезавтра|вчера|вечером|утром|днём|днем|ночью|понедельник|вторник|среда|среду|четверг|пятница|пятницу|суббота|субботу|воскресенье|неделя|неделю|выходные|час|часа|часов|минут|день|дней|месяц|год|позже|раньше|дешевле|следующий|следующую|рублей|цена|стоит',
  },
  tr: {
    sequence: 'sonra da|ve sonra|daha sonra|ardından|ondan sonra|ayrıca|bir de',
    joint: 've',
    link: 've|ya|veya|ama|peki|peki ya|o zaman|evet|hayır|tamam|de|da',
    about: 'peki ya|ya da|peki',
    refers: 'bu|şu|o|onu|bunu|orada|oraya|aynı|aynısı',
    values:
      'iki|üç|dört|beş|altı|yedi|sekiz|sekizde|dokuz|on|bugün|yarın|dün|akşam|sabah|öğle|öğlen|gece|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|hafta|haftaya|sonu|saat|dakika|gün|ay|yıl|erken|geç|ucuz|ucuzu|sonraki|gelecek|lira|fiyat|fiyatı|kaç',
  },
  ar: {
    sequence: 'ثم|وبعد ذلك|بعد ذلك|وبعدين|وأيضا|وأيضاً|بالإضافة إلى ذلك|كذلك',
    joint: 'و(?= )|و(?=\\p{L}{4})',
    link: 'و|أو|لكن|أيضا|نعم|لا|إذن|طيب',
    about: 'وماذا عن|ماذا عن|وماذا لو',
    refers: 'هذا|هذه|ذلك|هناك|نفسه|نفسها|إياه',
    values:
      'الواحدة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|اليوم|غدا|غداً|أمس|مساء|صباحا|الليلة|الظهر|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|الأسبوع|ساعة|دقيقة|يوم|أيام|شهر|سنة|لاحقا|أرخص|القادم|المقبل|سعر|كم',
  },
  hi: {
    sequence: 'और फिर|फिर|उसके बाद|इसके बाद|साथ ही|और साथ में|इसके अलावा',
    joint: 'और|तथा',
    link: 'और|या|लेकिन|तो|भी|हाँ|नहीं|ठीक है',
    about: 'और अगर|के बारे में क्या',
    refers: 'यह|वह|ये|वे|इसे|उसे|वही|वहाँ|इसका|उसका',
    values:
      'एक|दो|तीन|चार|पाँच|छह|सात|आठ|नौ|दस|आज|कल|परसों|शाम|सुबह|दोपहर|रात|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|हफ्ते|सप्ताह|बजे|घंटे|मिनट|दिन|महीने|साल|बाद|पहले|सस्ता|सस्ती|अगला|अगले|रुपये|दाम|कीमत',
  },
  ja: {
    sequence: 'そして|それから|その後|そのあと|次に|また、|あと、|さらに|ついでに',
    joint: '、|て、|と、',
    link: 'じゃあ|では|じゃ|それじゃ|あと|でも|それと|はい|いいえ|やっぱり',
    about: 'それなら|だったら',
    tail: '(?:は|って|なら|だと|の場合は)',
    refers: 'それ|これ|あれ|そこ|その|この|同じ|そっち|こっち',
    values:
      '一|二|三|四|五|六|七|八|九|十|今日|明日|明後日|昨日|今夜|今晩|朝|昼|夜|夕方|午後|午前|月曜|火曜|水曜|木曜|金曜|土曜|日曜|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日|来週|今週|週末|時|時間|分|日|月|年|来月|安い|もっと|いくら|値段',
  },
  zh: {
    sequence: '然后|接着|之后再|另外|还有|同时|并且|顺便|其次',
    joint: '，|、|和|并',
    link: '那么|那|还有|但是|也|或者|好的|是的|不|嗯',
    about: '那么|换成|如果是|要是',
    tail: '呢',
    refers: '它|这个|那个|这|那|那里|这里|同样|一样',
    values:
      '一|二|两|三|四|五|六|七|八|九|十|今天|明天|后天|昨天|今晚|明晚|早上|上午|中午|下午|晚上|周一|周二|周三|周四|周五|周六|周日|星期一|星期二|星期三|星期四|星期五|星期六|星期天|下周|这周|周末|点|小时|分钟|天|月|年|便宜|贵|多少|钱|价格|更',
  },
  ko: {
    sequence: '그리고 나서|그리고|그런 다음|그다음에|그 다음에|또한|또|이어서',
    joint: '그리고|및|하고',
    link: '그럼|그러면|그리고|근데|그런데|또는|아니면|네|아니요|응',
    about: '그럼|그러면',
    tail: '(?:은|는|은요|는요|이라면|라면)',
    refers: '그거|이거|저거|거기|그것|이것|같은|그걸|이걸',
    values:
      '두|세|네|다섯|여섯|일곱|여덟|아홉|열|오늘|내일|모레|어제|저녁|아침|점심|밤|오후|오전|월요일|화요일|수요일|목요일|금요일|토요일|일요일|다음|주|주말|시|시간|분|일|월|년|더|싼|싸게|저렴한|얼마|가격',
  },
  th: {
    sequence: 'แล้วก็|จากนั้น|หลังจากนั้น|แล้วช่วย|และช่วย|อีกอย่าง|และหลังจากนั้น',
    joint: 'และ|กับ',
    link: 'แล้ว|และ|หรือ|แต่|งั้น|ใช่|ไม่|โอเค',
    about: 'แล้วถ้า|ถ้าเป็น',
    tail: '(?:ล่ะ|ละ|หละ)(?:ครับ|คะ|ค่ะ)?',
    refers: 'มัน|อันนี้|อันนั้น|ที่นั่น|เดิม|เดียวกัน',
    values:
      'หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ทุ่ม|ตอน|วันนี้|พรุ่งนี้|มะรืน|เมื่อวาน|คืนนี้|เช้า|เที่ยง|บ่าย|เย็น|วัน|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์|สัปดาห์|หน้า|โมง|ชั่วโมง|นาที|เดือน|ปี|ถูก|กว่า|ราคา|เท่าไร|พรุ่ง',
  },
  vi: {
    sequence: 'và sau đó|sau đó|rồi|và cũng|ngoài ra|đồng thời|tiếp theo',
    joint: 'và',
    link: 'và|hoặc|nhưng|còn|thế|vậy|thế còn|vâng|không|ừ',
    about: '(?:thế |vậy )?còn|thế nếu',
    refers: 'nó|cái đó|cái này|đó|này|ở đó|giống',
    values:
      'một|tám|chín|mười|lúc|hôm|nay|mai|qua|ngày|sáng|trưa|chiều|tối|đêm|thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|tuần|cuối|sau|giờ|phút|tháng|rẻ|hơn|giá|bao|nhiêu',
  },
  id: {
    sequence: 'lalu|kemudian|dan kemudian|dan setelah itu|setelah itu|dan juga|selain itu|serta',
    joint: 'dan|serta',
    link: 'dan|atau|tapi|juga|kalau|lalu|terus|ya|tidak|oke',
    about: '(?:dan |lalu )?bagaimana (?:dengan|kalau)|kalau',
    refers: 'itu|ini|nya|sana|situ|sama|tersebut',
    values:
      'dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|hari|ini|besok|lusa|kemarin|malam|pagi|siang|sore|senin|selasa|rabu|kamis|jumat|sabtu|minggu|depan|jam|menit|bulan|tahun|nanti|murah|lebih|harga|berapa',
  },
}
