/**
 * Function words, polite words and words that may open any request, by ISO 639-1 code. They carry no topic. The words of
 * `LANGUAGE_WORDS` count as well.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  de:
    'an als also am auch bei bis da dabei dafür damit dass davon dazu dein deine deinen doch durch eines einmal er es etwas euch ' +
    'euer eure für ganz gar geben geht gehen geworden gibt habe hätte hier hin ihm ihn ihnen ihre ihren immer ins irgendein ist ja jede ' +
    'jeden jeder jedes jemand könnt könnte könnten lass lasse mach machen mag mal man mehr meinem meiner meines möchten muss müssen nochmal nur ' +
    'ob ohne schon sehr sein seine selbst sich sind soll sollen sollte sowie um unser unsere uns viel vor wann war waren wäre weil welche ' +
    'welchen welcher welches wenn werde werden wieder will wollen wollte würde würden zeig zeige zeigen sag sage such suche brauche brauchen ' +
    'finde finden findet sucht suchen gerne gern dort draußen bitte hilf helfen letzten letzte dir dich dran daran darüber worden bekommen bekomme ab gegen hinter vorher ' +
    'zwischen unter neben los mehr weniger alle alles andere anderen derzeit gerade eben wurde wurden eigentlich überhaupt',
  fr:
    'à afin ai ainsi après as assez aussi autre autres avant avec avait avoir ces cela celui celle cette ceux comme contre donc donne dont ' +
    'depuis dois doit donner elle elles encore entre es etre eu fais fait faites faut fera font ici ils jusqu leur leurs lors lui ma mais mal ' +
    'me mettre mets mieux moins montre montrer même nos notre on ont ou par parmi peu peut peux peut-être pouvez pourrais pourriez puis puis-je quels ' +
    'quelles quelque qu quoi sans sera serait ses si soit sommes sont sous suite tes ta te ton tous tout toute toutes très trop trouve trouver ' +
    'un va vais vas vers voici voilà voir vos votre voulez vouloir y il aimerais aide aider dis dire est-ce svp plaît plait existe peut-on fait-il ' +
    'cherche chercher cherchez recherche rechercher trouvez avez-vous ont-ils ai-je mon c d j l m t dernier dernière',
  es:
    'a acerca ahí al algo algún alguna algunos allí antes aquel así aun aunque cada casi cual cualquier cuales cuantos da dame das de debe debo ' +
    'decir dentro desde después di dime donde e él ella ellos en era eres esa esas ese eso esos estaba están estar estas estos estoy favor fin ' +
    'fue fuera gustaría ha había haga haz han has hace hacia he hola incluso ir la las le les lo luego más me menos mía mío mismo mucha mucho ' +
    'muchos muestra mostrar nada nadie ni no nosotros nuestra nuestro nunca o os otra otras otros para parece pasado pero poco podéis podemos podría podrías ' +
    'poner pon por porque pude pueda puede pueden puedes pues qué quién quien saber sabes sea según ser sería será si sí sido siempre sin sobre ' +
    'solo son soy su sus también tampoco tan tanto te tendrá tener tenga ti tienes todo toda todos todas tu tus u un usted va vale vamos van ver ' +
    'vez voy ya yo ayúdame ayudar buscar busca busco busque encontrar encuentra encuentre hay necesita mes último última',
  pt:
    'a à ao aos aquela aquele aqui aquilo até bem cada coisa com da dá dar das de dela dele depois desde dessa desse desta deste deve devo dizer ' +
    'do dos e é ela elas ele eles em entre era essa essas esse esses esta está estão estar estas este estes estou eu faz fazer favor foi for foram gostava ' +
    'há isso isto já lá lhe mais mas me mesmo meus minhas mostra mostrar mostre muita muitos na não nas nem nenhum no nos nossa nosso num numa o onde os ou ' +
    'para pela pelo perto pode podem podes podia poder por porquê porque pouco pra quais qualquer quando quanto quantos que quem quer queria ' +
    'quero sem sempre ser será seria si sim sobre só são sua suas tal também tão tem têm tenho ter teu toda todas todo todos trás tu tua tudo um uma ' +
    'umas uns usar vai vamos vão ver vez vezes voce você vocês vou ajuda ajudar preciso precisa dá-me diga diz passado última último consigo lembre procura procurar procure procuro busca buscar encontra encontrar encontre',
  it:
    'a abbiamo agli ai al alla allo anche ancora avere aveva bene c che chi ci col come con cui da dagli dai dal dalla dammi davvero degli dei del dell ' +
    'della delle dello dentro deve devo di dice dimmi dire do dopo dove dov e è ed era essere esso fa fai fammi fare farà finché fino fra già gli ha hanno hai ho i ' +
    'il in io la le lei li lo loro lui ma mai mando me meglio meno mentre mi mia mie miei mio molta molto mostra mostrami mostrare ne nei nel nella nelle ' +
    'nello nessuno niente no noi non nostra nostro o ogni oltre oppure per perché perche piu più po poco poi possiamo posso potete potrebbe potresti prima puoi può qua qual ' +
    'quali qualche qualcosa qualcuno quando quanta quanti quanto quasi quelle quelli quello questa queste questi questo qui quindi sai sarà sarebbe se sei sempre senza serve si sì sia siamo ' +
    'siete solo sono sopra sotto sta stai stare stata stato sto su sua sue sugli sui sul sulla suo suoi te ti tra tu tua tue tutta tutte tutti tutto ' +
    'un una uno va vai vedere verso vi voglio voi vorrei aiuto aiutami aiutare cerca cercare cercami cerco trova trovare trovami scorso scorsa riesco',
  nl:
    'aan af al alle alles als altijd andere bent ben bij binnen boven buiten daar dan dat de deze die dit doe doen door dus een eens eigenlijk elk elke en er ' +
    'erg gaan gaat geef geen geweest gewoon ging goed had heb hebben heeft hem hen het hier hij hoe hoeveel ik in is ja je jij jou jouw kan kom kunnen ' +
    'kunt laat laten maak maken maar me meer meest men met mij mijn misschien moet moeten na naar niet niets nodig nog nu of om omdat ons ook op over ' +
    'per zoeken zoekt vindt praat steeds te tegen tijdens toe toen tot tussen u uit uw vaak van veel ver vind vinden voor waar waarom wanneer want waren was wat we ' +
    'wel welk welke werd wie wij wil willen worden wordt zal ze zeg zeggen zeer zelf zich zie zien zij zijn zo zoek zonder zou zouden laat alsjeblieft alstublieft ' +
    'help helpen graag toon laatste eraan staan staat',
  pl:
    'a aby albo albo ale ani bardziej bardzo bez bo być był była było byli będzie będę być choć chce chcę chciałbym chciałabym ci cię co coś czego czemu czy daj dać dla ' +
    'dlaczego do dobrze gdy gdzie go i ich ile im inne inny innych ja jak jaka jakie jakiś jako jeden jednak jego jej jest jestem jesteś jeszcze jeśli już każdy każdym ' +
    'kiedy kto która które którego której którym który którzy ku lub ma mają mam mamy masz mi mieć mną mnie mogą mogę może możemy możesz można mój moja moje mu musi muszę my na nad ' +
    'nam nas nasz nasza nawet nic nich nie niej niego nim niż no o od on ona one oni ono oraz pan pani po pod podczas pokaż pomóż ponieważ poza powiedz proszę przed przez przy raz razie ' +
    's są się sobie spod swoje sprawdź ta tak taki takie także tam te tego tej ten teraz też to tobą tobie trzeba tu twój twoja ty tych tylko tym u w we wam was wasz więc wiem ' +
    'wszystko wszystkie wszystkich wy z za zaś ze żaden że żeby zrób zrobić znajdź znaleźć szukaj szukam wyszukaj potrzebuję potrzebny zeszły zeszłym',
  tr:
    'acaba adet ait ama ancak arada artık aynı bana bazı belki ben benden beni benim beri bile bin bir biraz biri birkaç biz bize bizi bizim böyle bu buna bunda bundan bunlar bunu bunun burada ' +
    'bütün çok çünkü da daha de değil diğer diye eğer en et eder ediyor fakat falan filan gibi göre göster gösterir ha hangi hangisi hani hatta hem henüz hep hepsi her herhangi hiç için içinde ' +
    'ile ise iste istiyor isterim itibaren kadar kaç kez ki kim kime kimin kimse lütfen mi mı mu mü misin mısın mıyım miyim musun müsün nasıl ne neden nedir nerde nerede nereye nereden niçin niye o olan ' +
    'olarak oldu olduğu olacak olsun olur on ona ondan onlar onu onun orada oysa öyle pek rağmen sadece sana sanki sen seni senin siz size sizi sizin son sonra şey şimdi şöyle şu şunu tüm üzere üzerinde var ' +
    've veya ya yap yapar yapabilir yani yardım yine yok yoksa zaten bul söyle söyler ver verir geçen gerekli gerek istiyorum',
  vi:
    'ai anh bạn bằng bao bên bị bởi các cái cần cả càng chẳng chị chỉ chiếc cho chưa chứ chúng có còn của cùng cũng đã đang đâu đây để đến đều đi đó được em gì giờ giúp hãy hay hết hơn hoặc khi không là ' +
    'lại lên lúc mà mình mỗi mọi một muốn nào này nên nếu người nhé nhiều như nhưng những nó nữa ở phải qua quá ra rất rồi sao sau sẽ tại tất theo thì thế thêm tìm tôi trên trong trước tự từ và vẫn ' +
    'về vì việc với vừa xin cho hãy làm ơn bao nhiêu trừ cách kiểu dùm giùm ạ thể',
  id:
    'ada adalah agar akan aku anda antara apa apakah atas atau bagaimana bagi bahwa banyak baru beberapa begitu belum berapa beri berikan bila bisa boleh buat cara cari dalam dan dapat dari dekat demi dengan di dia ' +
    'dong dulu enak hal hanya harus ia ingin ini itu jadi jangan jika juga kalau kali kami kamu kapan karena kasih ke kembali kepada kita lagi lain lalu lebih maka mana masih mau melakukan mengapa menjadi menunjukkan mereka mohon namun ' +
    'nanti nya oleh pada para perlu pernah pun saat saja sama sampai sangat satu saya sebagai sebelum sebuah sedang segera sekali selain semua seperti serta sesuatu setelah setiap siapa sini situ sudah supaya tadi tampilkan tanpa tapi telah tentang ' +
    'tersebut tetap tetapi tidak tolong tunjukkan untuk yaitu yang butuh bantu bantuan lalu',
  da:
    'ad af alle alt anden at bare begge blev bliver da de dem den denne der deres det dette dig din disse dog du efter eller en end er et find få får for fra før gerne gi giv god gør ham han hans har have havde hen hendes her ' +
    'hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke ind ingen jeg jer jo kan kom kunne lige lave lad lille man mange med meget men mens mere mig min mine mit mod må nej noget nogle nogen nok nu når ' +
    'og også om op os over på se selv sig sin sit skal skulle som så tak til to ud under var ved vi vil ville vis være været venligst hjælp brug for',
  sv:
    'alla allt att av bara bli blir bra då de dem den denna deras dess det detta dig din ditt du där efter eller en er ett fick finns för från få får gärna ge göra gör ha hade han hans har hej henne hennes hit hitta hjälp hon honom ' +
    'hur här i icke igen in ingen inom inte ja jag just kan kanske kom kunna kunde man med mellan men mer mig min mina mitt mot mycket måste ni nog nu när någon något några och också om oss på sedan sig sin sina sitt ska skulle så sådan ' +
    'tack till två under upp ut utan vad var vara varför vart varje vem vi vid vilka vilken vilket vill visa åt är över snälla behöver skulle',
  ru:
    'а без более больше будет будешь буду будут бы был была были было быть в вам вас ваш ваша вдруг ведь весь во вот впрочем все всё всегда всего всей всем всех вы где да давай дай даже для до другой других его ее её ей ему если есть ещё еще ' +
    'же за зачем здесь и из или им иногда их к каждой каждый как какая какие какой какое какого какую когда конечно кто куда ли лучше любой любом мне много можешь можно может мой моя мое моё мои моего моей мою мы на над надо найди найдите найти ищу поищи искать нам нас наш не него нее неё ней нельзя нет ни нибудь ' +
    'никогда ним них ничего но ну нужен нужна нужно нужны о об один он она они оно опять от перед по под показать покажи помоги помогите после последний потом потому почему почти при про пожалуйста раз разве с сам сделай сделать свою себе себя сегодня сейчас скажи сказать сколько со совсем спасибо так ' +
    'такой там тебя тем теперь то тогда того тоже только том тот тут ты у уж уже хорошо хочет хочу хотел хотела хотелось чего чей чем что чтобы чтоб чуть эта эти этих это этого этой этом этот эту я больше прошлый рядом',
  uk:
    'а або але без був була були було бути в вам вас ваш вже ви від все всі для до де є за зараз з зі із і й її його їх к коли кожен кожного лише ми мене мені мій моя моє мої мою може можна мої на над нам нас наш не немає ні ну о об од по ' +
    'потрібно при про прошу покажи та так також там те ти тільки то той треба тут у хочу хто це цей ця ці чи чого чому що щоб як яка який яке які я будь ласка допоможіть скільки сьогодні',
  el:
    'ο η το οι τα του της των τον την και να θα για με σε από στο στη στην στον στα στις που πως πού πώς τι ποιος ποια ποιο πότε είναι ήταν έχω έχει έχουν μου σου μας σας τους δεν μην αν ή αλλά όταν γιατί κάτι θέλω μπορώ μπορείς παρακαλώ ' +
    'ένα ένας μια μία αυτό αυτή αυτά πόσο πόσα εδώ εκεί σήμερα δείξε βρες κάνε χρειάζομαι',
  he: 'אני אתה את אתם הוא היא הם זה זאת זו של שלי שלך על אל עם אם או לא כן יש אין מה מי מתי איפה איך כמה למה אפשר רוצה צריך צריכה בבקשה תודה גם רק כל הזה הזאת כי עד אבל היה להיות לי לך לו לנו בשביל היום יכול יכולה',
  ar:
    'في من إلى على عن مع هذا هذه ذلك تلك الذي التي ما ماذا متى أين كيف كم لماذا هل أي أن إن لا لم لن ليس قد كان كانت يكون هو هي هم أنا أنت نحن لي لك له لها لدي لديهم لديك عند كل بعض أو ثم و يا ال أريد أرغب أحتاج يمكن يمكنني يمكننا أستطيع ممكن من فضلك رجاء شكرا ' +
    'مرحبا هنا هناك الآن اليوم جدا بعد قبل حتى كما أيضا غير بين اعرض أرني أخبرني قل ساعدني سيكون ستكون سوف تكون هناك وهل وما اي اين الى انا ان الشهر الماضي لو سمحت عايز عاوز ايه فين ازاي',
  fa: 'از به با در برای تا که و یا این آن هر هم من تو او ما شما آنها است هست بود باشد شود می نمی را چه چرا چطور چگونه کجا کی چند آیا یک خود اگر اما ولی لطفا لطفاً خواهش می‌خواهم دارم دارد داری کن کنید بده بگو نشان امروز هنوز',
  hi:
    'का की के को में से पर है हैं था थी थे हो होगा होगी होता होती हूँ हूं मैं मुझे मुझको मेरा मेरी मेरे हम हमें हमारा आप आपका तुम यह ये वह वे इस उस इन उन क्या कब कहाँ कहां कैसे कैसा कैसी कितना कितनी कितने क्यों कौन कौनसा और या तो भी ही नहीं न मत अपना अपनी अपने ' +
    'ने एक कुछ कोई सब हर जो जब तक तब अब यहाँ वहाँ लिए साथ बाद पहले कृपया करो करना करें कर करता करती करते कीजिए दो दें दीजिए लो बताओ बताइए दिखाओ चाहिए चाहता चाहती सकता सकती सकते रहा रही रहे गया गई गए हुआ हुई जाती जाता आज मिलता वापस वाला ज़रा',
  bn: 'আমি আমার আমাকে আপনি তুমি এই ওই সে কি কী কে কোথায় কখন কেন কত কিভাবে কীভাবে এবং ও বা না নেই আছে হবে হয় করুন করো করতে চাই দিন দয়া করে জন্য থেকে একটি একটা এটা আজ',
  ja:
    'の に は を が と で て た だ も な し れ さ ある いる ない です ます まし でし ん か ね よ から まで より へ や など こと もの これ それ あれ この その あの ここ そこ どこ 何 なに なん いつ なぜ どう どの どれ どんな だれ 誰 いくら くだ さい ください ' +
    '下さい たい ほしい 欲しい お願い おねがい する します して しま せん なる できる でき ます か ば う よう ように そう いい よい 私 わたし 僕 あなた ため について つい とても もう まだ また そして それから さん ませ てい られ れる せる 教え おしえ 教えて 見せ 見せて ちょっと すみ すみません ありがとう よろしく あり ' +
    'なり たく たら なら ので けど だけ ほど くらい ぐらい お ご さい 二 三 四 一 回 度 人',
  zh:
    '的 了 在 是 我 有 和 就 不 人 都 一 一个 上 也 很 到 说 要 去 你 您 会 着 没有 没 看 好 自己 这 那 这个 那个 它 他 她 们 我们 你们 他们 吗 呢 吧 啊 呀 嘛 什么 怎么 怎样 怎么样 如何 哪 哪里 哪儿 哪个 谁 多少 几 为什么 何时 什么时候 时候 请 请问 麻烦 帮 帮我 帮忙 给 给我 ' +
    '想 想要 需要 可以 能 能不能 可不可以 应该 把 被 让 从 对 对于 跟 与 或 或者 以及 并 而 但 但是 因为 所以 如果 还 还是 还有 再 又 最 更 太 非常 一下 一些 有没有 有什么 现在 今天 里 下 中 个 只 只是 谢谢 你好 告诉 知道 让我 上个 得 地 过 来 用 各 等 两 次 张 双 家 趟 点 附近',
  ko:
    '저 제 나 내 너 우리 저희 이 그 저 것 거 수 좀 더 안 못 잘 왜 뭐 무엇 무슨 어디 어디에 어디서 언제 어떻게 어떤 얼마 얼마나 누구 몇 있나요 있어요 있어 있습니까 있는지 있는 없어요 없나요 해 해요 해줘 해주세요 해주실래요 하고 하는 하나요 할 합니다 합니까 주세요 줘 줘요 주시겠어요 싶어요 싶어 싶습니다 ' +
    '되나요 돼요 됩니다 입니다 인가요 이에요 예요 필요해요 필요해 필요합니다 알려줘 알려주세요 보여줘 보여주세요 부탁해요 부탁합니다 그리고 그런데 하지만 또는 및 에서 까지 부터 지금 오늘 너무 아주 다시 모든 대한 관한 관해 및 있을까요 할까요 뭐가',
  th:
    'ที่ และ ของ ใน เป็น มี ได้ ไม่ ให้ ว่า จะ กับ ไป มา แล้ว ก็ จาก หรือ นี้ นั้น อยู่ คือ ต้อง การ ความ ฉัน ผม ดิฉัน เรา คุณ เขา มัน อะไร ไหน ที่ไหน เมื่อไร เมื่อไหร่ อย่างไร ยังไง ทำไม เท่าไร เท่าไหร่ ใคร กี่ ไหม มั้ย หรือเปล่า ครับ ค่ะ คะ นะ ช่วย ขอ ขอบคุณ กรุณา โปรด อยาก ต้องการ ' +
    'ทำ ใช้ ด้วย เพื่อ สำหรับ โดย แต่ ถ้า ซึ่ง ทุก บาง มาก ๆ กว่า ตอนนี้ วันนี้ แถวนี้ ดู บอก หน่อย ที ตัว ขึ้น ลง อีก ยัง เคย ควร สามารถ คน อัน นี่ บ้าง ดี ดีๆ เดือน ครั้ง คู่ วัน',
}
