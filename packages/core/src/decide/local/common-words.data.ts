/**
 * The two thousand most frequent topical word stems of English, in alphabetical order, with how rare they are and what they
 * mean: computed from the vocabulary and the word vectors of Universal Sentence Encoder lite (Google, Apache-2.0, changed:
 * centred, projected on 32 dimensions, quantised).
 */
export const STEMS =
  'abil abl absolut abus accept access accid accomplish accord account accur achiev across act action activ actor ' +
  'actual ad adam adapt add addit address adjust administr admit adult adv advanc advantag advic advis affect ' +
  'afford afraid africa african afternoon ag agenc agent ago agre agreement ahead aim air album alcohol alex ali ' +
  'aliv allow almost alon along alot alreadi altern although alwai amaz amazon america american among amount ' +
  'analysi analyst angel anim ann announc annual anoth answer anti anymor anyon anywai anywher apart app appar ' +
  'appeal appear appl appli applic appreci approach appropri approxim apr april area aren argu argument arm armi ' +
  'around arrest art articl artist ask assault asset assist associ assum attack attempt attend attent attitud ' +
  'attornei attract audienc aug august australia australian author auto automat avail averag avoid awai awar award ' +
  'awesom ba babi back background bad bag bai balanc ball ban band bank bar base basi basic basketbal bat batteri ' +
  'battl beach bear beat beauti becam becaus becom bed began begin behavior behind bel belief believ belong ben ' +
  'benefit ber best better beyond bibl big bigger biggest bike bill billion bin bird birth birthdai bit bla black ' +
  'blame block blog blood blow blue board boat bodi boi bomb bond bone boo book boost boot border born boss bother ' +
  'bottl bottom bought bound bowl box boyfriend bra brad brain brand bre break breast breath breed bri brief bright ' +
  'bring british bro broad broke broken brother brought brown bu budget bui build built bull bunch bur burn bush ' +
  'busi button cabl cal california call cam came camera camp campaign canada canadian cancer candid cannot cap ' +
  'capac capit captur car card care career carri case cash casino cast cat catch categori cathol caught caus celebr ' +
  'cell cent center centr central centuri ceo certain certainli cha chain chair challeng champion championship ' +
  'chanc chang channel char charact charg chart chat che cheap cheat check chees chemic chi chicago chicken chief ' +
  'child children china chines cho choic choos chri christ christian christma church circl citi citizen civil cla ' +
  'claim class classic clean clear clearli click clinton clo close closer cloth club coach code coffe col cold ' +
  'collect colleg color colour com combin come comfort comm command comment commerci commiss commit committe common ' +
  'commun comp compani compar compet competit complain complaint complet complex comput con concept concern condit ' +
  'conduct conf confer confid confirm conflict congress connect conserv consid consist constantli construct consult ' +
  'consum contact contain content contest context continu contract contribut control convers convert convinc cook ' +
  'cool cop copi cor core corner corp corpor correct cost couldn council counsel count counter counti countri coupl ' +
  'cours court cover coverag cra crack crap crash crazi cre cream creat creativ credit crew crime crimin critic cro ' +
  'cross crowd cru cry cultur cup cur current custom cut cute cycl dad dai daili damag damn dan danc danger dar ' +
  'dark data date daughter david dead deal death debat debt dec decad decemb decent decid decis deep def defeat ' +
  'defend defens definit degre del delai delet deliv demand demo democrat den depart depend describ deserv design ' +
  'desir despit destroi detail detect determin develop devic di dia didn die diet differ difficult dig digit dinner ' +
  'direct directli director disappoint disc discov discuss diseas dish displai distanc district div divid divis ' +
  'doctor document doesn dog dollar donald done door doubl doubt download dozen draft drag draw dream dress drink ' +
  'drive driver drop drug drunk dry dude due dumb ear earli earlier earn earth easi easier easili east eat econom ' +
  'economi edg edit educ effect effort egg eight either elect electr element els email emerg emot employe enabl ' +
  'encourag end energi engin england english enjoi enough ensur enter entir environ episod equal equip era error ' +
  'especi establish estim europ european even event eventu ever everi everybodi everydai everyon everyth evid evil ' +
  'exact exactli exam exampl excel except exchang excit execut exercis exist exp expand expect expens experi ' +
  'experienc expert explain express extra extrem ey face facebook fact factor fail failur fair fairli faith fake ' +
  'fall fals famili familiar famou fan far farm fashion fast faster fat father fault favor favorit fear featur feb ' +
  'februari feder feed feel feet fell fellow felt femal fer field fight figur file fill film fin final financi find ' +
  'fine finger finish fire firm first fish fit five fix fla flag flash flat flight floor florida flow flu fly focu ' +
  'focus follow food foot footbal forc foreign forev forget form format former forward found four fourth fra frame ' +
  'franc frank free freedom french fresh fri fridai friend front fruit fuck fuel full fulli fun function fund funni ' +
  'futur ga gai gain game gar gather gave gear gene gener georg german germani get giant gift girl girlfriend give ' +
  'given glad glass global go goal god goe gold gone good googl got gotten govern gra grab grade graduat grand ' +
  'great greater greatest green grew gri gro ground group grow growth guarante guard guess guest gui guid guilti ' +
  'guitar gun habit haha hair half hall han hand handl hang happen happi har hard harder harm hasn hat hate haven ' +
  'head health healthi hear heard heart heat heavi hei height held hell help hero herself hide high higher highest ' +
  'highli highlight hill himself histori hit hol hold hole holidai home honest honestli honor hope hors hospit host ' +
  'hot hotel hour hous howev http huge hum human hundr hurt husband ic idea identifi idiot ignor illeg imag imagin ' +
  'immedi imp impact implement import imposs improv inc incid includ incom increas independ india indian indic ' +
  'individu industri infect influenc info inform initi injuri insid instal instanc instead institut instrument ' +
  'insur intent inter interest intern internet interview invest investig investor involv iphon iran iraq iron ' +
  'island isn israel issu item itself jack jackson jail jame jan januari japan japanes jesu job joe john johnson ' +
  'join joint joke jone judg jul juli jump jun june kar keep kei ken kept kick kid kill kind kinda king kiss knew ' +
  'knock know knowledg known korea label labor lack lai lake lan land languag laptop larg larger largest last late ' +
  'later latest laugh launch law lawyer lead leader leadership leagu learn least leav led lee left leg legal length ' +
  'less lesson letter level licens lie life lift light like limit line link lip liquid list listen lit liter littl ' +
  'live lo load loan local locat lock log lol london long longer look loos lord lose loss lost lot loud loui love ' +
  'low lower luck lucki lunch mac machin mad made magazin magic mail main maintain major make mal male man manag ' +
  'mani map mar march mari mark market marri marriag martin mass massiv master match materi matt matter mcc meal ' +
  'mean meant measur meat media medic medicin meet member memori men mental mention mess messag met metal method ' +
  'mexico mi michael micro mid middl mike mil mile militari milk mill million min mind mine minimum minist minor ' +
  'minut miss mission mistak mix mobil mod mode model modern mol mom moment mon mondai monei monitor month mor ' +
  'moral morn mostli mother motor mouth move movement movi much multi multipl murder muscl music muslim name nation ' +
  'nativ natur near nearli necessari necessarili neck need neg neighbor neither net network never new next nfl nice ' +
  'night nine nobodi non none normal north note noth notic nov novel novemb number obama object obtain obviou ' +
  'obvious occas occur oct octob odd offens offer offic offici often oil old older olymp on onlin onto open oper ' +
  'opinion opportun opposit opt option order organ origin other otherwis outsid overal own owner pack packag page ' +
  'pai paid pain paint pair pakistan pal pan panel paper par para parent pari park part parti particular ' +
  'particularli partner pass passeng past pat path patient pattern paul payment peac pen peopl per percent perfect ' +
  'perfectli perform perhap period person perspect pet peter phone photo photograph physic pic pick pictur piec ' +
  'pill pin pitch pla place plai plan plane planet plant plate platform player plenti plu plug point polic polici ' +
  'polit poll pool poor pop popul popular port posit possibl post pot potenti pound power pra practic pre predict ' +
  'prefer pregnanc pregnant prepar presenc present presid press pressur pretti prevent previou previous pri price ' +
  'primari prime princ print prior prison privat pro prob probabl problem process produc product profession ' +
  'professor profil profit program programm progress project promis promot proof prop proper properli properti ' +
  'protect protein protest proud prove provid public publish pull pur purchas pure purpos push put qua qual qualiti ' +
  'quarter que queen question qui quick quickli quiet quit quot race radio rail rain rais ram ran random rang rank ' +
  'rap rare rate rather ratio reach reaction read readi real realiti realiz reason rec recal receiv recent ' +
  'recommend record recov recruit red reddit reduc ref refer reflect reg regard region regular reject rel relat ' +
  'relationship relax releas religi religion remain rememb remind remov rent rep repair repeat replac report repres ' +
  'republican request requir research resid resourc respect respond respons rest restaur result retail return rev ' +
  'reveal revenu review reward rich richard rid ride right ring rise risk river road rob robert rock role roll ' +
  'roman room root rose rot round rout row rub rule run rush russia russian ryan sad safe safeti sai said sal sale ' +
  'salt sam san sat saturdai save saw scale scar scene sch schedul school scienc scientist score scott screen ' +
  'script sea search season seat second secret section sector secur see seek seem seen select self sell semi send ' +
  'senior sens sent sentenc sep separ septemb ser seri seriou serious serv server servic session set settl seven ' +
  'sever sex sexual sha shape shar share shi shift ship shirt shit sho shock shoe shoot shop short shot shouldn ' +
  'show shown shut sick side sign signal signific sim similar simpl simpli sin sinc singer singl sister sit site ' +
  'situat six size skill skin sky sleep slightli slow small smaller smart smell smile smith smoke snow social ' +
  'societi soft softwar sold solid solut solv somebodi sometim somewher son song soon sorri sort soul sound sourc ' +
  'south spa space spe speak spec speci special specif speech speed spell spend spent spin spirit split spoke sport ' +
  'spot spread spring squar sta staff stage stai stake stand standard star start state statement station statu ste ' +
  'steal step steve stick still stock stop store stori str straight strategi stream street strength stress stretch ' +
  'strike string strip strong structur struggl stuck student studi stuff stupid style sub subject success suck ' +
  'sugar suggest suit sum summer sun sundai super suppli support suppos sur sure surfac surgeri surpris survei ' +
  'surviv suspect sustain sweet switch symptom syn syria system tabl tag take taken talent talk tall tan tank ' +
  'target task tast taught tax tea teach teacher team tear tech technic techniqu technolog teen teeth tele televis ' +
  'tell temp temperatur ten tend ter term terribl test texa text thank themselv theori therefor thin think third ' +
  'thoma though thought thousand thread threat three throughout throw thu thursdai ticket tie tight till tim time ' +
  'tip titl todai togeth told tom tomorrow took tool top topic total touch tough tour tournament toward town tra ' +
  'track trade tradit traffic train tran transact transfer transform travel tre treat treatment tree trend tri ' +
  'trial trick trip tro troubl truck true truli trump trust truth try tuesdai turn twice twitter two type typic una ' +
  'understand uni union uniqu unit univers unless until updat upgrad upon upset upvot us usa user usual val valid ' +
  'vallei valu van var varieti variou vehicl ver version vet via victim victori video view villag violenc vision ' +
  'visit voic volum volunt vote wai wait wake wal walk wall want war warm wash washington wasn wast watch water ' +
  'wave weak wealth weapon wear weather web websit wed wednesdai week weekend weight weird welcom well went weren ' +
  'west western whatev wheel whether while white whole whose wide wife wild will william win wind window wine ' +
  'winner winter wish wit within without woman women won wonder wood word work worker world worri wors worst worth ' +
  'wouldn write writer written wrong wrote www yahoo yard ye yeah year yesterdai yet york young younger yourself ' +
  'zero zone'

/** One character a stem: its negative log probability, in quarters from 3.25 for "0" up. */
export const RARITIES =
  '=8>?=;?A;:A?;<<>?>;@A:=<@@@?A??>@>@@@@A:?@:;?>@;>?@@A<:<:@8@>6=A<:;;A@A?@>>78<>:=?@:A@>?>?@=@A@=:;@?=A6?<<>8A@@@' +
  '><=>=A@A??>?A>>@;;=8?>=?;4@7>??;?<;;:?>A>@>A@<=<39?==?;A?8A>>>56?@8>>?=<A@>A8>:@<@<?=<@9=@@A@:@@@=@@?>>A@<?=@=<?' +
  ';@?@?A@;>?@@@=>?>>9;=@@@=A8?A?>8@9=?=>@>A;=A=A7<8<?8=@>;>A@?:@?==@@@@;><@A=@A:8?@<=AA<>@9@A?@@?:9=>>;=@?=@>A:A@>' +
  '=:@;;?=@?:@@<=<@=>>;;@=>7???<?@@A;;<7>@>@A<?;8>@>A@@@@A?>A<@A@@?<==AA<<@:>?A=;???@?@@=:=?A<@<9:9;<A?@@?>?@;A<A>?' +
  '@@=??@=?=;=;?@>5==???@@=;;==<:;@?>@>@=<<?@>><=@AA?=@@?=<??<??A>@@<?8A7<?7<??@>><@@A>>A>@?@AA;>7;?@8===>A@@?===;?' +
  '==A?@;A?:=??;==>:=?@?<=>?=9=@A9<A@>A?6<>?=;8?><>>>@@@;@@>?4<>86@A99=@@<A:@?@@>><??;>9@?<A<?<9=9?>@=A?@;@8A?<8?@<' +
  '?<<@@<=>??<>7>?A==A;<<=>:@;<6:?>;=3=<:>A@A??>@=@@<A;9>==>@>:@;<89??@@@8@?>@<9;?=?9?:<?=:=><6?@<A@<??@8A?:@<:@@>5' +
  '<9;>=3=6@8;A?@?6@A>@@A<:<=@?;@8@AA<@?::@?9>>;;=7@???;<8:=<;;>?A@<=<@@A7<@>@?<;:>;@@6>@@8?==<?:9:6<@:A<=?9AA?>>>>' +
  '==A9@><>9><@;<@><@?@9@@;>@;@@?A<;====??=AA@A@8@;?<@@@>>>@@=9@;@=A>@=>==?<@7;@>=:<8?>@<@>>;A@A=??A;<A;??5;9>=?:@;' +
  '>A>:8:=@9><@8A9:@>5@9:=9;AA:=@@78?>>9>??<>6<6@@<=;6AA6;<:@A>>@6A@A<>;9?>7=5?9=@=9=>@>@?<=@9@@8>=?;=A<<?9>>>=<@=A' +
  '=>@==@A?=?A8>9<@?@;>?>??=?=?@=;==7@9?A<>;A?9?:4>>>?:?8<A=;=?AA:>AA>=648A:9?@:?<;>9>?A>8=>A@?A?@?@A<;=:<8=A0:?9@<' +
  '=@@=9=<:?;?@?>@<8=<@>@A?@=>=:A<6;>?=<A9>>?>>?@>27;=@<>:7A>?:>@>@;=>?@??77;@@?A?;?>A7:=<@A=>><?;:8@=A9A<8@>@>@A<;' +
  '==8=>@>:@AA>??<9@789?<=A@?:A?;?@@@@@==A@??;9?=A?A>>7@A<<=A7@>=A;@<@A?>@>?=>>@<;A=@8=8>>9A@=<<;AA;A???>>A>=AA>:@<' +
  '?=>:????A@@:=>>=;@?<?=:>;?:@@>=A?@=?5??;?<@?><=A:?@A<?@@=9@?@A=<>51>=@?<@=<;@@=>A7>A=?<A?<8>8?>?=4?;9@;<@=>;=?@>' +
  '?@;<?>@:@7A=::=<?@;>?>@<@?@?=9;>7@??9<A>A;<<>7A;>=;;;<><A=@=9?>@???@;>?>=?=?A;?;<;=<@;=;>;?<>A;=@<?<=@@@A><?@@;=' +
  '=:A;>;78<>@>@<A=5:9;:?<@?=?>@?@A;?@@;<:==:==>?;>?===;@9>=6@A@A@?A>>A@@9>@5;>9@A?<?>A;??>7A@?A=@A@@>?@<=@<@:?<=<A' +
  '@A2;@78?@>7>=@=???@A2><::8?A9@9?<=>?@>==<<??<>?@A<?==>?<?@=?>@:?;<>7=:?>4;A@:A@>;<<8>@>A85?>:AAA;@@@=>=<?>@@:;@@' +
  'A;=@A<4;A><=::>?>;?:8@@AA<@>;@=8>;>@49@<A<@;6;:>><??@9?@A@A<@;8;98>@:4?6<=>::<@99=>AA9;4@:;:@9AA'

/** Rarity of the character "0". */
export const LEAST_RARITY = 3.25

/** Eight bytes a stem in base64: 32 dimensions of two bits, the lowest bits first; 0 to 3 stand for -3, -1, 1 and 3. */
export const MEANINGS =
  'ZV4qcV+Z+VbJrTrxdaHVZKz6tZdbYKS2RmlPph1VY5nFeRWyNkGk56Z0rZB4JZGqC5UvZ/mpqqhS+6dWbNGq9pr366dlsqg8xqCJ9RWW0J6V+6NP' +
  'ifZ5ZmH/pqes1tn1mq11JWBVDWRiNgkUa5VW5pmaGUiupqbyla7R5K0HliYjEYxpXuZpVNrrtodZ4Lk8xlx4sqeF9RY+BYAqaVWZbpa3leGcKenq' +
  'xmgosaaFoaaa6fSq+aJxt9v0Xak1apWeleZnONqoY48aps5YaleLTUm2U1dComLea11GS1ZvYlbYdNCFuqamemX7ZBW2K9WqGPt7oE1Z9OdC9pOb' +
  'WnRgyoH2R1tXZWCeCnl/ob0WobIyaLaHUXqQhUm2V1e5BZlpaJVY0lVeLVlYRQimmZ5tWaraZJ6jUpJBFylW4i6bYRamucxIJ+uNzWWoSVgL+pit' +
  'm1ulZ+VjYSiourWXRmG1Z1yumUZmMvn2SvtxJ7FRlLRB9hZwlUhS+rqaq6XxLVhh0oWo2uahdWVFVFeOS11hgFlBhG1dlWlqZFSAtqkqHXp3WUun' +
  'uUmZcFZ5LSF1AZL6dftzV1nSpzhmqUHeQZlSQWqudCagQ1F4tr5z5yrTYj7KZ7HTplHmKZmW+IGsYnG1aba1A5hicXgauxKagVKSWeGqckaq4P51' +
  '6YmYiSBqpE1tlpyHJV9+mS6SKFYenm5ZOTq6Y6hTQXRymHu2J4thupd3pW2PtZ2mpvb1ag+zbZWqRKCpSiqa9WsdXZlViWlmKRSEW1lqSSpbQuSl' +
  'e6LpJSebuNl7B6aKma7xF+ShaXjWcqmqVqVA8th9W5COVnVuWmrik5RToiwudYirCYGkap12slOkYaR4rtollSApUAgVXbYnXFUadPVgGNRlqZKE' +
  'nvenmwmSpTxVVbmWahFWuoppemm1UoZ06AJtmqmepMWCeWxxN6pEilCpbKS+9cnalbmxm2ZwdVmGuxY0WqVFo9K7qgf5oXp7ut92dzXXEmlYtKm1' +
  'tbpqXtmT0Nq2Ju5qr925ZBYZCggveXqrVFKFOKm3lleGYWDnrXen50pxdusJBq85sWxmYGXu3JWSn45ea651IXBGQSRGmQ4GZ5drqbMeqsmZ5H7V' +
  '1rbuhpu2eWljCZ3WWuRdhdp2WadmYUCpBaYeFReml6ll3NagZXdV+mG1GnCaVaaqTymtSE1aaboP9haaCnFQrpnaGzSWTaqlwdtmq6XQZulTZVhU' +
  'M1aWosM2W5kaklZXErtXmQ2VnpdamM4aJ7dWzVFWJmcO9WlDtzNaSVSau5VYSGGp/VTKPhlHoN2+J1oWfdVoliYdvQVplRiqKl6+BqclzJmu5W1l' +
  'lKQqsNmqkUmatT3kqJagqsmZuKVzovRZcqc2sx/WWhKC9lVFqhkQrkZlYCZyAUV0RXpTlmmRZW0TZXhmpda++tGttkZ34PllaQJFaZaoWmpVRoZr' +
  'kZmqYoWm4TGhUFYk1plslajgKUARpXZTnlDnaWJCa1xgGVlrqVWhUVYknypYa+tgmC2io3pCanhSnGrhiXZe4WYWpl9rQamGmtlWoVlcpqQT75mJ' +
  'm0VoJFFsE1qYafRi3Obsum6+qaudoyT2Ibu5laypQq++Z2loRp2n0Jimajm1VaZ9qcEfaduW4Uaa2xmp1pr6plaJWIVTOQoSalZJWpKuuRZiUlVX' +
  '5tZH5dGKYValoH5WSh2zkvhDiXBqdqmXlWWZphJ+gtJlhoWBZhmaflEoUwFNa7Er9oOFdMl2oVa20tV1SrlPng1Wp+cup3Y04EVKdFlVkKalKW8e' +
  'bn2LxolaPNKpesKnlCFp9pa5qZfkkX+qaRCVdeYRmS0kfbuVGSW092QkUWb0W1ovYaa5V5mh+bWg5rUTmWD16Xm+olNoQ0W0uVaK3qXqddW2V7Ym' +
  'JJmNMrZXtzM0WV1zd6e6cySSmrVqRutAkqwVB34RySW2V6paulq6szXLmJZqkZZdoKShrmpKCW3V1a1VFgpK66SunYBXRVHeZueyUlVqdhdtYJY4' +
  'nHFim+RUVr5YQTlZipocRlv1l1eVIquZ2oZucJlYs9XSZsnJLrZqVlVJLp/GT2lldmFiGlaFh/RZRTmpxaYcQW8JpZiWrJXVtklqYaCtiaJRHo91' +
  'FZgRIwoWhacF5Zom5YVWRqJO3nppSFJpnm5kolQL1751bSt5nWGSV1JRq3+nJYXapu5xlYHmd/DGmuUXFKKaZNa1hQ6Z5TjgZWluSRMJivemm6lB' +
  'Ua2aWdLy647ZsnNXaVRhvqcFKmrRHaWai4q5eWQkKqGFWPKmoqvUmW5dZmb0VUHyqlKpfdJNatbbhX18YJmVmktADVsJtZJXiRdWalK5Cyt5EIEp' +
  'X1Rqbm55V65p3WSQpQK6WEUqSE4ZFaE5qipZageBkmb1KcLohRcvahW5JmOhN0eqtllFkRZs1lpdT2VbaVUgG6RrX3lVauUdfHNnNYGlI53qEQ2R' +
  'VikkGbMVVHZpVihGLW5vWY6lkmdC2WJqYm14Fh0aCjVXQPOXoCXDlEqF67akJddYDZiRZ0HWdVaGbTUq4YOucUWGOK5JWhxFeqVVQLKtRgZxlamF' +
  'Yn2UlpZgoqFTH8Seu57pRObozomSjrlR5bzZqpYj26tGnW1+6qm0V6mCpjlkJJEueXleOtaWW1fKGWraZFKJNmWKLlmmbNoIBvvZycySKqSk1aZG' +
  'uoFeGFa94YRtlbSu528Kpm3JmIYibh5G3nVRWqWRrn3klVVoUXFqfVUZdnvhlppktpEeXFW1GZVW2oSYR1hmGpWhrZRVx7aVbJUoViUevkgYUShq' +
  'KV8uCZKEn/eaW6pBFaXcKpmWWampJWrntFRZpFilaqThZohfe6q/cKUulaeuWKVRoS9OhaDZFqSUlWq3dkRqFuC9hAZZlCaYVb+02WY0p9YVUZWG' +
  'I2nFolv6msRWqhY0kS2mmp3ZbqqqcmbuZlhmVBOblZpqRGAEE5+qpaZaSGWftbVlpkgOb5Wp2lZW1gYko5i16JdmuJqZmlF2XUmJilqfd5YDmSde' +
  'UaalvVq2p9ZZUKmlBodRzWZDu5atnV59uKpRpakFt1Gpa72abs2keFVoKkgu6riUeB0ZGJ7OeGhlHRoFelu2k3yLZpaEFIVmlDeOLi1+eleYElC0' +
  'rLq1V2uRpHiJZaFb4YVbep1OlgXVnZKvaRndLeF4t1IR41Wq1YSV+kJTWLXF6qpZV5LkpoOn6pVa5mKzKlHEqYump5LpV6HH66KUlImq6hmlGUBp' +
  'nJWFukcZTLmN0aZqtZpvJGdm4t/m5vapqbt1Y9o1BfhWq9MBnRalptVqS3q0lXZGBj3wjkbVS9aYqafq1rVyqnVWYC2lF2lugV6nmfpNX47bboiJ' +
  '3BqUq4W6ijuuhZQVVhlfSplGXG6BXqlpGaTJHVrWXk8WKYpzWZWXqispXpdURaaq2FpslhYv3V2YWijaDW6uSognabrAX5tqFbSoV6UVIKNV9WyW' +
  'lWRg9moBhHhaUapeVWWTq6WRem0dVYmaWpo1RVZGZc6RVrZGql2cSWKaZ0Sui6JokNwS0bvJlEFSFgtFPr2tkjFGXYdZPewWamOP2k02YmvxpRp6' +
  'yrqe4maSWP1XeqZWi+V7qtaiYkba4XctkUS7XZakhUpQpjW42TAZaW73Z6tJoCls2TFWpLTZlpR8kokaGVZpStlJh21Z1dZqmepyK6ShZnxd33Ep' +
  'aFUWYFMVWoxSaUUHS0nURAOdF1YWZ814i6WXTNlpKfl22cWapBZqTodulkFZVqDmpTWfbVGZVm+eJaoBc2imyCGKkJYnrOmaF/5VhIJGOZnGlgyC' +
  'RlY9mclWDJKJOaRWlWKJckyJsS6MnbT1iXVQF3FBlnkRKzdZWjRkE544aLiyhstmqHkedPjW15bKJWl6pcWZpuYhXgVVqrqYUZ3sKJqmXuoXaWky' +
  'uFOV9a5j7a2nUp/qbq162xlaNSlafcjZGYpbV1J5obnVteZqqZztSRW32Y21q7ZjTaJ1dhbq6FANWtrxZqb4hBme1tVWtmeaUSGni5bna44Wc+eL' +
  'bbt31w2goXgpreKdTJmJtvlkWtyp/tGFnRSFimW6irr7b6bFuORp81r2v4V9EaW6hpw7tSsZZa2uLj4pt3ZO+o54YmX5poW5rrL4qWtWWqJCs1Z5' +
  'CmWNwsmpuXaj5ewVndjeRl0W6/F4rt1Evptbm97YlpRdqtFRXVXuFk5WKUKVdmBXaxBgfiar9WiOYXb1Zr5n6lhDkhQ3nu5Rqq2KyZGhmWonOYRO' +
  'vWG/hAgbpIfa5RZ4JnWVzdppve28aJT343Wp2JmWUVenkmhpUdWq9sa7mkadsnU6xXaWErZCgrUmmYqgN3PW6dF25ZFpUar7XLlLZFyJ59LXdgZd' +
  'WuaSkumqoqL9njHbkfaF1xaVYNqiWoluh27Bydlpcodr4OkmBUFplZOiCArKZGnleaRl7hwg9FXpaQp6dZ7ntM6dyWpe2qE0kFQamVhk5aSqa4kr' +
  'nVjdRRWb2cqd+rWqqrFwfXaqetFmKfDaJmY2Y2WUpfRqqZxIVlZPioWozW5bukXao7Ylu2qCYfvofyI0hmq6+V/IvGlnWgoIaoVs0VZeHlRqjnlq' +
  'JcJiZV26tJRXZOGkWcqNWVZ3Zu2jka5VdmF5qZbirTSmJmloVVpjHmVdW3agQZdem11SWJX2s4eaoOd8RtCTleZZx2Gq7VOLXpW5OZgHFNqWag5q' +
  'hAdtboUeWaaWbq3RuISV5mMaKorp5Nr6U6WmUaWredlWSaRYg9XZF2aYH0ZbW1+pVaiOWQvSqp60aqtp7nWe6kgGYm3kiRl+ToiqqaSVPZRrqzYZ' +
  'VUZqZmkKtSbwCUl2hnBD55FWl5lrL13GHW9qhncTaWmRXZaSWjZippmtE93+m7lh7ydlRWV5bg0Vq9aPQVuaJmVUIq2CZiaXFuS+F4nb553dHpFS' +
  'F1SKK5X5pURWi6Hdo2OqQmav6u1WR0EWkZ5fsMpqpl5F5bJXUqG1bawU0Gb5kZkuRhdGRILZZ6JV2hsG3py4Z5BlUmfl5WkaVUkqis4SGUH29rrp' +
  'WrullkuGYOZ7N6VmRgVINxmmpRVqAMBlblGpbtuImqemRuokyaShJiOR9KpW3E/X6kqhoLh3qVtWIWHxJoTbllZvasBJZrYm+KJUum+bpoN9U2aJ' +
  'VoeS27oT1hZhqnViXlDrbQeqpKehUZT1RvbZlmoipOpmapOblaUekRWldXaXYWR5BfemVlSW6uqp9xVwhlRrrnmWWnhLlarZXKq1p1tgpHgmfdmm' +
  'W/9JxJxU2Oa5tUa6laYl+Pcm51nHoArytlFSm8aqWmux4ZmpummylXBa2avUlpnUp+jaml2l3UVKj16KmTShp+FpSmoqua1sq/aLTS2qOlcWUpB5' +
  'xr6mG52lfTYS9pqXlZD6nrda/piq+InGaR1G2WRVFKIp57ZTWFLmeNmeh4PUQev21/mqSWq2qHnt9Se8qfZcmZb2enpqpWT7F67ZxL2pyZT9lRuY' +
  'uOzkmdVlYaalkGt7WFpVtcRqhm1LZnq3pVKVbIaog+fmWeWmkWbbnkVeUUFdq7aGTFZgNDDvMqZslILookViQqZEXia1RWbIdrpkhVIZFB9SboJi' +
  'qWmZlbhylb2tv3qVdBIUvHYWzFRftZ1YhuJml2bh9ahmgJvkprlmmZPqgslk6qi56jdVlqoSZaZRmJv/XR6mRKUKWF6EGdbt55U5rKi1ZqY62RZ1' +
  'eC5Ckm+e7CSlSgtN1CWk9Ji5W5me5rW6qY8R516Z9HmKq1biJWmKvnutagjStV3YebVV7Z4qN6ahUoF4ZlRKr5HamlZ2RHaVIqul7i0ggCWqZm1u' +
  'xam4Z/aQtaVrSV0p8GmKhWVVcjtgm3O6bfei1xohpKzVkVnRspSRinqWdXclgxFmW2ao9Fac5cWRhhZQ2elHZ2daabTSmFbgWarC0lalrJCCEwlZ' +
  'UrkWl1IxVpqTDlKFNuRahaOuQUUZpF0k2u2WRILjQ3XTGZa2ZShbil+OYmAWZRdfl6l3UZlKZ17VKQaZnqqSW1XQZjpW19GXpWPmaFp1c5da5Kqu' +
  'WBIrfblpGmAK12Dpohb2CI7bcKq2U2IoYjjZoVPbxcn+j4nXpV2dUmH7cZpIkKHtZft3V1yksdo16zanDZCQuZ7atGVWGQ0BojZKn1FNQWJpuvqC' +
  'SS6Zhnq9+oJZH4qGXVaXEumJFqnKtXlzumRxuSY53tVa7lrIlaorYN8meKKiu3eWXOCq6plHGa6VXuhVeYZ0e3rDIqccprhnhWFQeFrRnZapS5aS' +
  'uYpfVt+d1Ea6SmlazlXJ5h1ktVfUUVF01bFcqTam1YkV6gtd9RnmahWpW5oYImuhan6uTVKn1k6JZC2wuGWhlUK7q9UqQLHrmsqVkvRSxvH1n5uZ' +
  'y0nogrmWr6na7claeeaUhiktfwmaOSjmX71LWMWlYFqnkXFydqp6c3SCUnpC+q4pvBGV/pohZHXxikrlNlt2d7XDE3U6vq6InjWJguqGSFra4rIl' +
  'bW69c5jaIuc2ab9YqaiFXaoL0YGdU3ZZyuR6qrql5liUunZXWqKhdYZtqFa9lq299+e59zunVWptlijVBS+6BVyWNNYdbrsJaXqyY4CGVXhbmmnk' +
  'l2fpJmrvktJlUoBkLmtj12RDkWhq+2fbUIJiWS52lZtEgaVKZa9n3lJTUgEuepWrSIGlWmVpt8tUVYVg1quPrlWiLKmYqU9LmcX61qnusaul4nU9' +
  'nfv2hkqhcXlWdpn+9/5KkNq6qpadsjW6wbmyB6vg+mppurOTRGKxtemdYlglf9jmVZOxmWuR7WFqJcwVafPOiVG3y51WXVKS/q2X1kSZmFGSvhHw' +
  '5WaRe6m6+RG8GVT2VrdmmjVh2aVxmXaGFnmgRha+F9lLtlmQGf4zmp53lXSmdpafjvhsrdu2lpdapWSppipliXUlCn4VajU6cKKhunW/d5ce0aY0' +
  'WRUmefRlGaGUFha6FeUrUcahjcUYrmZWrbum11WyeHZr1vW6TWpVpobyo1ep6brtQtXbp51m3tVZubZDF2C1brn/clcd0aI8VWbSppUGbuDWlxuW' +
  'FvVsbULGglbTWVWhrLunl4ayZLoXXJlbVKqlUNW6oUrIknk4c1WFUlnmfWWqEHlmi2GpQbnvsVcpgVE4tp2p5MGOpQ1XB2dESGVZR2HnY2n6yuIV' +
  'aPdnUeqJ4UKSV9s3Ba1WExeIiStZ5mlEXvZr0po1u+1UODVnoBVWt2RmdErEoXVxRfdH2loVrZKZQXmQqKbQYplGkJploZ0qSYfUyjoX/mYt2a2U' +
  'd2tJSaZqXmmAGqo9GXSj6+ARVmE1B2s1dGkaUROGVyflWZpwXXzgWqCCJlUGqXer5SZrYEpdLHoa6qUjWS1AKrRWCnq7qal0m3ia2omnRhZGpqPm' +
  'WTixZ6QSFXnVpV2ltbZR7eV19W3khZb+9plJReamuWBlFSJhpXWqtifX5KfxYu/wIlTalgp/kcHW6aJZsKVkfIlqdpdnYKY6SQIafXTdZ6SCplFm' +
  'tkmC5eKKWhvLBV7ZVXnpLRu7yt0Jl3R3qZJVpqYFCZuBXaiqQVe5ZVJ0WBd2VrV7dscip8al+6L5ZeLdVUpBduFaKn4NljyQpF4upeWTBpTataVE' +
  'q0u3KVU4BlY15QpYsr2ZEruK2y3RfJdanoicpldtLlmlX2eZ6VVO0WVmj+6XLtZAZtYGVbKcSWKRtlVoimlRhVJ7ZyheVZZwxraVZrWWUXlxKZ2O' +
  'QQ6VUmVDWjpxLBoUbmOpWEONq5C8n58l7llk1iapKJIefp5pqZuT07RDkZWG8lZKtlVhlUpv27mtaSX6pmGp1Pm5dtobZeliXmOVNEm1ZXS5aWpk' +
  'xq3lV/nieDk6lnR7ecchpirWdHu1gyGmbHSxu/VVWnqaSaso5XgRlyiWWJJpLm6ZaQCBXZ5FmWqlaXzBIkm1nihpXoJhTmqDKVokhml+blpRCnOd' +
  '1RaJG9hWoE+RamZ6moegzaNj50abWFSaCZqik0mGeiiheAYWqQZpnpVOpIJaobKnolTrpbbVr5nlXYUWlZ14enEKmnp0r3d2PVJRNVaqdoVL1Pdi' +
  'nX1n6KyZU9emlN6QY5+Z6pa2M0ea5fppa6qThr7p9IK5pqta6g+JFk4Vapca1apjQavXtZUelmOrpmWkxqXn9GURQCbgQRp+1m5R2JJJWTbFNHl3' +
  '8oLqdVVW54jGmVQLVlmauw7uaEIteeRZTVIVGnpQwB6thm1fbFVUqm6tqw5t6liGKm6uShJ6dlagUoa09oupYhCZrSJSRGbpYZb01hsWGGcF6VkW' +
  'W4RKZwW9llIBPDpqoEWm5YW1vCa2kqj5VXi2R2aRtim2CiotlmxpwaqqufCJX95XRmqwZrNVxiEi52m0VZmm4HkphuvUgb1liSWhJvFBhnCRVXaW' +
  'xpu9mspYtaazEdlkhLq2Q2tQ+mnWcZjWaa5UXYZ4cTeigdm0Broya6WC0nh9qN+AcouNhmU4oar1bU6qyZlhNXNE5bknZnqrb+pHlSJ41ZVr/kmE' +
  'ZUS0FqJvmVqQqbFHa6D6ZThtuiOYR2WzoJq1V9jh+rVaRTiu2UpMQZKeo6upE5lBqIlUpNVZan6YJpIftmV7PrqbqjShGE62z6nkpIuJpmbSXpO2' +
  'aQpVhZJe5qFtD5mBVeeW51ZitO4lnk0ollSaXZ62tZuWoIl8p1VIXJqh5WpfNZUmGdFaasF6VZXpeSQeGeVXj0nTc9p2RVaYltxWkFrQW1WSjZWq' +
  'FXlnnIlaEtGZsmJbRuS2bpULWmpJZlVRNdtxOymHE2q+TZQ8Z2SnGKhVRGtpkZlaWRpVfCXZdoCZaqItbVSnb1skYTqgRUd2X/tDk1KiqPVRWHKa' +
  'VpH+YZ1xUlelYKZ+IaszZ1yUh6xgt3NjWJlC5Um5X4ZqBHX6rmunp1RDkShaFlZVkZJdV0phZ5dFUauTpZtll0WSUVhOYWc5YmQWpGFs3qYlH6VB' +
  'Uarbrg4dtVKZNaYXsVFaZdk2YlenUeYYZGiXqmRJLrGmh2ZuyiaZVmGH6ymqjVojyTWhbkfQ2yJWmmpxHr0lQlYWOTmxV5q2WaWyV2ZU1mWAeaea' +
  'qUSRaGJpiWHV1f5aU1VLZ1BlRmGHlQYYYAUGanWVd3tbWlYhdfl1cloHGSJ26blzJUsadrWusoce0ZU5kmZwZMmSerl6gYBV2lgaKWoZR2pYwEl4' +
  'r3qpgp2baaRFJTc28ZWquZhqVZ3lYdoaypJjOHEaVemviqsqYBhOuhWJUM6iZ6ZBZ+hUWZEpm1ARejdWDaFalmm3ttMKUKFtUmlJWZaWf+8ZptLX' +
  'NVDtlFkDnlvh3llmaZ2dqWN9agyWmUiUVVnTa9FbJhdPtZoju0UIRWN9lmVx7nSqe5fCRbuISAmhaaZVbba2E5hitXjapayhabtlarab9yIkla4y' +
  'ZTkiLqGVi3V5HU6qbISpFraaevMmx2FuSmWnt2YUm6RWWI0rBLamRaZDGV6XHaWFqrpmwlak5Orntmy5aqoJVk61U5eapKpexnIXplpCVputmS7B' +
  'EqWlnda7nta5tTlaqbtTh1WleGWK9xYudoaRaJQ6A/LmZZlvZuqvNP4mvnWdur7kuJXa6yG9qlpsYmVhuedT51iklOhSt7bljmSmlWmqouOpFoZq' +
  'S+ZfWaezq2l7tv1jZGNktTJc6mEWq1HFUKu7saoXpZedrOlVnmtV4n2aaKYpXm5NmFoYph2vaQmL9nl0mqZldSq9nmpcUiRrdn3tQQv/jYlBhR/6' +
  'WS2naFopr0GdRxnh17ml3W61ZD7nuW6cbbpUakq65K2891S5FoLatVso+lSrTX09cRlJFdXgXqX1qcGOan8a4NWnkXtadmZT5GVh5m5szJRmXw+N' +
  'ZhVa3KroW6VR1J9VJn6hiQd+K1VtYGn6qWKVtVNpW+XKeKVkH6uYoiqWuPAWf61U+qrJxSWulkWXdoyZG/OZWdKk0pQXr5TGmuWOjWeznn3WqdaZ' +
  'UuuZ0xe5ahasmtq0+EEe1lX54Ym4kkhmalpdaWiiiaZpjh1alUraWtpNpUm6yVSWYW1ZUmpqNudUYYV4aJVMlqmeXVmN5b7laXGSKadtP/SBWuRK' +
  '3Z671mlVhXAtQIUt1piVKmoAyXWKRXlMFYlOVyOWc60qAYApblGdXuxKgF6pUVltptfR2npj7VapVxjKJn+qGphbGNoZr6oWbVaSm5XFem4jfNqK' +
  'VvnHiS0QwChaQWldPRHEaWmRqW05UMR5blRoTcp4lLGjycZWGUmpfbZtJ5RbdmenVqXrWS5QxHhbVahZFpYOXVuiJu9IWUFqoVQafl6XoN92E6FV' +
  'UtdWMOGclWBYVECqpXZKbi1GgO51Jl5ZaRSAdqVRbm9DtaF3dUVVqYmlJnR11ZSJahTBLZ5QmikXWXZqtBKZvJRWVTGSiKe1Jxmfl5RJkVZSqEqn' +
  '5USmvmVseUpa0JplWa5zhwqQoTmpCYRiyZeqWokSElohlmayCnWyV6jhuW3epkIeItXbXZ62o59koah4az6H2ZruWNWbKZBaqdOYNaSWWKZJb65p' +
  '3lS9yA6qaZ4mHqpJtB+alSaqtlYMEJa1liVDLnFZF6CmjVim0lkdVV2oQLCUet9qrp1IkqENXampelnabf5blbmQXpmV/dJFtkt6NySpXTPqm7oy' +
  'NGktYruavjIgm00mG9q0Z+hDYXRJ6zGqpUKpXIqqYGrxUtF01dv11qljZSilMhdaY9mjYdnWZaiimtkRbW3OVqu7WclWmI5aJ/uWzbLaWh7eqcnt' +
  'FmjcJJ2CnRtVet4oTkOOx0uldPBHqvZVUndG1lrtUcl15XWXFoGyOka1FVOhEYOqalF5NdUanaAtAMR22hBZbk+IdDlwlRZRBUfrdaEsFjlZWF7B' +
  'J2mw2ZJLOTY8ZhVmNrq2Y2gXUXcS+UdDmWm33ZeUnZ51ZqraUv5mtcrpaiseVF6Udu1l2UWyR5dRZlXtJqyGx0CZlsFSZ8s1kqyGR6WKJl3aZSiC' +
  'XvenqxphpGxupn7huQqRZ1qPJST1pQrWxrapVqaxdW2UAyd6KaUbpbUKar3WLZiW56Wo5lqWYGXmMUKG54VClPEJclrrJRpZuntnk5jWampwWjdv' +
  'ZECXZbalhdVyBaK0bGmUmlVlVbrl8buVpFmSqFVY1pFVf1TFWumkiRKadZ2b2WxlNDqErU2VSmSllKJax6WG6bmahqvZsqOXR+C2bnqFVAF1LloJ' +
  'Zpt1N7hWkmVlm3djuVdiZdZbZWlVUQRtBpbjKmgOR7pZKJJnuZJ6Hkb2o5dEWub6iuS35YYn2+iL2FOWtGmWuHKscVcRVlVtt3InKqUZi6J9AIQq' +
  'amZunlQIUYpUoaqipVkzdVsVWSpVlXc2pVoGZ0LqU+pS5andVelzmxLmuW0mZlmeg6qXlWgAVNTZpVWZvQmrXfzd1UlKdWPXQparqtZauVb40L66' +
  '5lKqSFq+Zma6HxOZ1umo0OFVba1xp+mKWS5o8ImW2xqgqeaYrGqBuzVs5KFbtoqoYR5liVSZwuSYGUC25maKP1pdGLoqmZgXGSmSapWRqSYnKd0t' +
  'VvbaiXmqeaclgyE5q+m44KFtWkWEBUS65VpKexrHuMmzF2oKaAAQbplWaFnCElp0uZaqbetdsvQTG5iOUlyJV2m7oZFaTI2HVXuiwRhBwG2OVX2d' +
  '+ZvbqVZdViO227diJJWuMmArQXWJ6emZy9ZkaEmq5razCneJnaRZpX4RxD16UWluOrm7u5gjiKJskNW4mqpVbmEaWZ5BXqJiVnonm1iVqnpPeneW' +
  'aaW1ePe3e3VofRbblR5enlZOVmbqYd7ZDVdeVSWtz+k7bnlIcDqP3W+epYjVutVWaqp2e4st7KhaipZ25qVX1KiroZAaWpoqVJqlEya5W61emGlp' +
  '1ralCqqytXkZaGcOqEWKvcZoHfU2VdVaZyxBO2iTimPqRl+W281qZZnrZuzt6VD6aIZY1yZubllO+WeXWrR1fWkBhG1eVWlduWpm+JitpI5bq2Sx' +
  'RWqWCRuJcDZY1BKWaRGALFqB6h1pJNGmkqaWL3XSZmZpXkVRKfreRReeSUqlB2qehV6lRr9NoWSaaeWOdlm2syXHlXrariR1c0HSaJp9UqqmlFRw' +
  '2cm4a5DQuVZ1rXl1eVdR/yopzBl6mn5JKll9tnpiEbym2zV+doOSWVZoEXGhFVZtZeWJmKbaiWZP+XZbqqW1vJBRaW2OmaVm6WVppHSs4UnYmV3h' +
  '1oSWSpiVGeTIlaNTokqatRq1SJe6SqXB7GmlnepZZ7baboZfJlVaa1WulkRW+mNL5eJ2YGkXlHb1N15uasOg3bNj50YyVebBEabl1emgPryVdWVF' +
  'Vo+l+npTklppJIBn5BhaLRltT4dZVnXWpZeZnpNmkgF5vrWLDoZCJBZYiitUapZU+Vqrbe7tmYqUF1ZvJF0rqprpRhFlKZfaXVvrUF0GZpK3VgRC' +
  '0qalYXV5sqd1kZI6aJmx8KiXkXd+3nV/adMhambYD4tWimbkRFvbeA6sIiK2FVrE2dlWUV1qDKdVX20Wi2lYtqnJmS4mduygao9aJVREaJSsXrlE' +
  'YA8aqU1VGZKq32UlcVJVGHnrcmcq02I4YX5uRrwVpvctv7uXHWFgdEkSGzlmrBthYqlqW6hg5p5ppbvrHlJatavoVQ9SXltFLaG5p0ZRUGWp5aKQ' +
  'JF6mparpiEge/8XFardi52JCkV2JSfKV6aGVGZqqoHOxUZQormKZpJV5t6mBabJXl+C+KqmaEZ7DZlZBeoZxe3rDIqc+poTnBYGlXawaaZdqd1Z5' +
  'eda551aSQWlZnjf+DplSJq7adGVWGQ0Fh7Q2armiZnmqpXfWEpHBYId6Mil1kUZl3GRi11ZgkjymVYmGqtqpYUqHkNq2E5YamqEpunnXoqtoUk1m' +
  'VZdtSa5Zbph4qJbzhq1i8WJWRL5Wt2NaSbBkvm23tpcJYKS8KV42bmkTUnVf/5eJuBeZuYx6spalVWZ8WULAzbpnqh9eqXOKHZW1OSmSWXiLVJvZ' +
  '1lglcSMWpOq5mZ1ctraXiUqX+eRnof44Jr8mqllDUiighq9Kmk4ciZZao4KtorUJVlaiUl6ncQWl15iRVa2/pXmlvXukglF56ppUlCNqoU0ZerIm' +
  'sJWUdMpdKHSzheVaJvlvGHaulW1pYnnHiiBlpxL6kRZ1YqriLXq7V0liEXGRsaWRNVWQ5onxfbGkZWCrmappaWFn1a9dudyIWYeq6taXZYPd8Xpe' +
  'LXxplgxCYWUdOnpTqFKQdbveaVlQFAoFIqa1dk5RpXKeaLpRpaqpvVaY7mgFpuVfJpqmuZEMoKtllXqccKXZr8d1veR4qWVpITmtFRN3ks1iKL6R' +
  'I6P1vViK2+9lLKOQokUu3caoBYlalXV2lrUQp2jWSJZmHi4ajXFil1LRpj3UClVelS2GmqqVvVj5cmpWtha+raGdWcUpEbEmlTlrvahVlNZhakZp' +
  'K1ROlxmqoYQ5BURaaXpeXWuImQiiaAdeVmm4F7SSVXSLlVQOgpriY6m9uQqYojA4oHp1RlqSYTRFTJhYGZrh4omlInAzUGqtJlUKKLWtmiYvaqZT' +
  'bFNRaBghUV6xUWt5le3BlNpkWcV0fY6te26lSJqPdtyt5VqWekHIFJ6WakmGTDplM6fVmphsSoahAp+iZQZpveX9Spg/PF2XWEalVmZZOnEbUnF7' +
  'deV6d1qHZVrAqnIbqeC6aqj7t1dt4Hq1YWa6pI52Rrad+qVXKmBgeFqXa+ulW1ZUK3hNplyipVu2/1aVWHEtklIZCulRZeUXPgTEKa2FmRq6UQlp' +
  'dbbTSdLWXWphsjk245lOiZm1KWF5bWu0KmpUkcLWWWti8TkqWnFktYZYmNXS1llqpfE6JmYZsVmlhF64VVVbWmZNUKWJQmasZOplunoaqiiWmJrV' +
  'miikuaetSalrbWglcBlVaJZiEaCWnJOlRuuVZ6Jq0Jp+lQYl8q1ZYbqKhMGlTZ0So45ZqukNmEiZia5dlW1Sq9naqcBUyaZWH3Vo8EmFtVq6/rGr' +
  'FoJReamptpNYZqG22VGbPeCp1Y1uu3ZWVaAhvVqpHwmTl0oZlrqtFqonmttuad6FXUte0p1yfbeFVmlWt4ZspIItqloi6KeDSWi7bakDZwmRipp0' +
  'u65s8mlOWVZnVqCCTIZ5KlydKLDgbdkmGq+pOFmkJpit55PrWaWoeMelWbdmUVZqZmWanlZNZpliv6WmXqTc5XGGtzo5XWsneKmfJc7K5JJoWpRm' +
  'lWYtflG3RWhb2GbIGdul9bYj4D5bt5X2RmbslZh5OReqULB2RoZLr6VuoZEHxkq/ZSrmQVXrUl/hWeXqZi4SGJwSSHGXlaS99aGoch5ljBZqi5qF' +
  'xJJatOXKloi662t4niie2qGaMVdeoK4mGvtvkrgFoO5LprinuVORdEqauKK9Y7B5qVil0hL3Zn+pGDa0Iyuoi1iWbnSaW2EZucuhqZmnoJd1AURi' +
  'mpK+nuYVqal0uRjpGt+p6rsjoak2jY2XY5pjncoYXJQ2FWdqEHVZsIW1ta3K5WX6F6XkHW72tpcakZQ8ivW2p+logatZrn/t/VbI6aYu7pmkHsjt' +
  '4Vqq3UlZlM5iLpqJS/FuzSs1ja2r+lqJw6lY+B76VWexueeQE1vo3qW1pdi++YLdunKcSH2q5miA3+qWqUVWgeKW2MS65MnmRLdWlzNB1ZXCuriQ' +
  'aZW169q2a/dS8mx5ty6WFqXprrUhfnIXrKVruSE6O1a8WUK4r6yehaV5ZetW6g8FViVpm5Rb3r5OnpFamaavRWKTa5YBqbZXpdV/lt6y5udWoVn5' +
  '0nmuEmViVLxuKh1EMkZWatZ13Fa+p3l2VuKjJeGYUq6YVlIZpFZWeoakpdByquDakF1il9nVvX5mbWvFuFSgskWnVjTlRIPaVyV5ZrQERPmoZqH1' +
  'ym9Heml5pLamNI69smV5Qahwuq251rE9spdr5Vx2VJeVeld6agJFooWXeqtptqrmVbZhaok1qKfipYq2xeoxOrXRtWlZ6zMqtoaSZKq5IwpKEYtg' +
  'tL9yF2nhajWWNsqG6aI52hXSaVWKzloWu5GeSJaqmgSu3qoAtqxaWnaFZpXCKp5BVil6J7VWT3X8UZJ15amZWhOWajX1TYY1j+kh6IbF1nemqypw' +
  'hm5WRlaqbfiLm6UbtkJqkovVVpamjTPqQdd4Pnb5PrZva6mnJXV1U7gUonamrL12nJtmp6WmgiC0Sla62qtbm9qmvraWcZbWqVkgZcmeJLqjhdYV' +
  '2utT11bwbSm778fGValskQq6U5ZoUWCaKTXllqghVHXgYpSFmmkRqZqmV1qWo7VdxRh4tnPi6VZam+WamZNyGeG1WEebZWAZo+JqpWvqYrlA1se5' +
  'ZyiyZEW5iLBGitqZSUE4XtpHDFKqcdzORZqSQVH376X9CVHrrWEtdJd1uu3btqpK6aZ1LZpqN3TqdRmihKWipeVyVr+VutJHXDI1eZ7aaOFaLp9Z' +
  'aFq5bRpaUCmKlRW2GiKK4lvsmStcuyFlxvXqS5j2dXUamEpWHXbR0oqyU5pXIGealZbq1Lqi1WoqLV2CWU59UW4tTcKVXmmBjqbVYnkDgnSWclKX' +
  'oVKmWdK3lUW5UnGqxmVuob4Rlq+32EmBE35RioUpoqVjlUlvVsyrpNV5wo2Ks5JXoUJS6YblrmHqJcHexvleuZemi26eqPRqklkfQV2lzQZKTyWG' +
  'xql8dnfhuaYRej0WumWlvuZ63dpbvkiZt+isiWVKWgm2ve3VaE2Y1lI4llJdkXqbynQUemfWwlbOcmqZZqKFtlVnl6/iJKMUq02YCRJ+lkiLtvp3' +
  '+WaV9mZaqYkTe5ROxaSBZPmi0rpopZZm9adGa0uWpapq8fw1d3X+kCVfZarik3lWa2W15RHqVthC1+qvckiSQwbraZp+RYA5niV5qhmhl1GxGBNr' +
  'RoKWVOGcUhNdurVmUWQhua0FFnr0lljVmV/SYtULTkJZ6VdVbi6k/7aJmFbSGR4YeslUQOGIDhUnEEEYlVWaej0AxGluVWlqqgGpRZfJWWEWPYhg' +
  'nZKFtYkTkimizGPqbQnIWZmaaV7rTCgqYyiSUshFCanNmZTJVgRVdokSXZSWlcqWoQ0b7orWdSmgShm2ZupUIPZtkGapSbA4kKUWZpExYi1gSUHw' +
  'XnptZJVUZdtS4kpk4oxSVSWqYWTVWdOpbdZchVpenllYlRilHp6aGSlAgDlehWkdVqjjxxWR+2SF5VpatlXoGirqXwjqaKmbxrJRV7VVUe6ad5aX' +
  'prC5aqgVgZqStoq9o7mmSAZrlYbVZmvuhxquqWlogB1UQak+nZmQWqApH2hqKWYu8iWHZVrXYN2jV6NWkuSW1rCksNpPJWJn8JCpaPZLvra46E5z' +
  'QUVbapUoamSiWgVV1aEWcdg1oW56ZKp9a+eo7bcm4pEXftjXY/pGSLZ7mp+b7ZzEZ3rNvp/tnIWi4Xa91tqq5WlRxCltUWle6YQquNS1lkTqZoao' +
  'feWL6KZeGaehLU1h17Jl1WR5UF0Xh6Tplye2RVsVVTWwKAcmWaa0O/WhILGKFRWdEdeEaa+ntGRiVRtpNP34lJpvjUlp5V9IZrnJitm2pVdmURQ5' +
  '1amBi2BFFWWd+rdHWZHVOJ9mFVrVUmR4yrFk8FipYZtRaobqCdQZg9dok6BDW4SepW62N7GiGnbGaBh2c4XVqheR1GhfpltGXb6zil1kuHbFaCh2' +
  'c9HpWmZ5WpZ7qlLVGFWQmuRWSntN6qiGaCZg9lqHod22F6YKLSSBrrhZGjmWlfSV3relZGm2V5ceoKZ9qfenxxagpW0VamgsUlmm7u7ZmOCWXccb' +
  'YWyuCGVr1l9F3ZRsq1WTZa9osbn5ZVD2heiBR2QWlvV6lnS7dsMho3rvuGtlgxE8JVVGimatkrJVGhuaKZlTsqEZUHagWgo65g+7ehhYFaNkWYBl' +
  'pGZZLtakmZVRq2DmxDlhaqZVb2WZqTdo6KpChamOWUWyqtlGRwJtbGGlGVeWprObkpXqaYh2oBuToFo6aebnSium/nkWBmpYkWgYC5K1FSWSWUX1' +
  '656lhWFpVUxWW3U3PaVmI1GUGiqSJBa0Gnl/k6YQoa7nUpRJZqaWudrnuamptjQ5nXVTW5Jh171CWbaWl5T7aY3euTlQaSZlilloeLeGrlnt5Cdo' +
  'qamZVnmqtpIuY6l2qFWU4Za912qZ6vhajbE1OdW7domc5HHWrb93llxRULhYTUaXmVoz+l4asqOkY4FkZwVNqVvlWlRmmGFmGXdRo0pIWCtF6mVR' +
  'ZjZmbeJYQ2bXUfjUJWllnR/pmmZaMdb1dpZ1e3bHIqemB35xJG2ZU1J/Vmhd6KrcUEse+VVYKhW6WVGl4hVNIaVlRa7TWZJBKWt2J2mgFTVh5yNR' +
  'vomjlaZKe3YkZJli+ou7MiRqaWNVtWMbrui4iuImK59FKllVgTUWWWKVWpI1FcB4q4FtXaEVW67XCVJVpsZpmtJcWgJaLUnIDV5SQ19tisYJimqD' +
  'kAs3KkgVWqG4ZG7IbvmVzcpIeaFzp+itpFryNp+U7mbZ9qqb6VmS29r2lpup2ZLXLjSWq2QRxLkavneahVJSKOvuVKZwZQQYSVWBa4HipmnWUlWG' +
  '1tZ2YJrbkdd1U9UZjrF2l2Zltl3a/bGZHEFBPaVMUtrFyimV+qZnWaqZmjDWq6mWpvJ4KZ7apClVGQ4E611UWWAlS226XZbRtJiJUykRVm5qHWoo' +
  'cTtFZmSqR2SlJWqx17aUW2YdXNZZTZyWpppiTZSmtn2afnpWXWVQeKUyjli5l3qBueIbcKud4VJaKRax2l1m2XK0tsRRWpDbIqSyV+Dlqqnt19Mk' +
  'lZpqsZoeUl3CVW1misrlNZleYfJhJKYavaVOanpi6pRGnaaRVtqxbZQUHnjQanYltQ6uvVaLod6nKloCrkp1pajtCpYValK10WZmPzZ/rWyilpsO' +
  'WouE+JaqnmZGdEFXchWClp3K2lSWXqj6VmuKFKVEFtsulXWZrmZ1q7ZFQGVllm1mxrNRpraFgdRv6b2lp24d1Vy15pqps6r2/pmqGKWlhgmCZLxq' +
  'umJpt1kQ6Kf1bUt6pkUTEUKlls6JapUlsMVF9XYRhX6pVq1FVZJrbdSMVtpparOjWSKiaMiBqqSWq5RJirNTp7VBY6rbirmIIWqUTYe5lpeW92Z1' +
  'kLpBdNlZlq9ISyVpCqgSQpX7kViOnuXa2lGYoJcltlRviVREkkkaCVGvyzVOnaWWkeab3koul0FRS9t0ZiwSAVmba2SjVteargdneLnsWuVKBWYM' +
  'cXkBn1CepjaNRtl2v176aK1tSeYBqdPaSFRTwErFomXgWINUOzqsmZrZRkVSdpnpV65BgKcot8llhYRlWrVjh1rkuq6XH3VBmJRqm9laWNUaSYYm' +
  '0zEZialpAeIC6aNaXKfp4VZ1cpdWhNvloBZrnolOaUbVtqmXbmRwvlJGSRRidQRHVjWwquQVRnZny2DblzpWAuCKFZrCKh1CWpagzZNit0K6TnKW' +
  'noXVOrbttllRHsieiHn9oJRV5puOunZr6KWhfGQVUJKlewpmzbp4p2eQoHn6imto6XxJ0VFKy7oreWaEGrZ3hh6R+XiWdbxaVlZVU2LthteVXeWW' +
  'iuQLHRryXS4irpmwyS6ZWoCpcUen4PlqTdViJOya0cZF5Zvubh6qZJ0oFbmpCZd2qJZc0lUeXll9qbronNrSm6tJtCyZvVPmx1VZpaZElRqVenEX' +
  'sQFReYV4NSa0kam2MhaalV3UquTnMgYlKZZClWJHZjYZqZ4DgEYV6YUaCVelllmwxl7ZW6bXalhRalhPIbpZnOnlwaqlFT+fhF6Ypic+SUGpzlnU' +
  'eli+UmNfdYekFixalR5ZRWM6SVWr3abYJyqNaqvpm4ha6qS1hpXqqpWko6fgZr+ldarVoJ/pxYl9W2pknvn62FFbRlie7CbZumqbhL3u6YQnVkWH' +
  'W9phRWQbK24Z7RpVulECFLRNhpX/VVmJVa6xQFY6JlZ1Udq4qZ5Wrusm2hb1mzu+3z9FQnamNbd2wxJneb6yWw0RQTioqVGp7CYGf29+loltVlW6' +
  'oZZ2g0+Q+6mEdm3+5urZVm3VpFkmHSoe1mEtqLi1YkKFebWmpqS0KSY5q1pERYZRrmvG6o62bNVteqdnlKZotpECuzooGQpSWrcDl6VUVOkqlrh7' +
  'tJMhoToA0bWZFWleWbZyU1lgsXle+pPamqB0pbqpuuMlx1Upzna1qtBRWSWZ9k9SLhba63radHt5wyGmKW51JqhSAnSVlhc4g0i36V275pekpmS1' +
  'Wpeg3qMT5xYW4Sqhc6dWmQoSZT1RZRrSREe3KmqVm3Iaq6GjsEOBaKkRgi5llbpuJ65SqvlToYWEKiZnoupqm4diWqLm6bq9Sueh3qNjpkZKSXUq' +
  'qKlVspp2lmdmoah9KRDAaaRQmi6Kl6Dus1PVRVbdNWfwkVmktZmumKzY1c6Ga3llgCYJO9d2mMVaQVGmdtq6tz7TUnpZFiYkdJWWlRDqphuIVKu6' +
  'ZoKJwTNluiVGpqT0R3n7pVmveTJgFQF0u8yURVJFSwipFYWWprpLemXGqpTq7Uol2mhlsAdW5MlaD3RJXZp6pXr5r0SlTkpCEauObFvs5lmNGY2l' +
  'aqpOJ4lYavRm6+jXCdlCpCqqVNbVT5ZxreRV03bpAYVxbYCBVRfFqaZcRjqCpgqeZi6hhlCZj9kqHWaoq05puuGNWYWbV6eBTScpR8TqdleVlKHo' +
  'pNWJmVenUfhCZxIlpNyl+GKYEYpjbFShmRKUhpZqS7oF6WdbrFRGfLvKmhnRnYoJXLqil0axdGp0eqOHZNJ5pZhSSWZFlq5KVehHXVlmqNZZdqaX' +
  'QqFVktX2YZdllFGsWpeU3rNj40uaVRIV+oqC1jvXOne1h2Ko16KM2Wmiqhoq2rQ7tYMhdp9tObStilU6er82mh5XYT2cFVWXZXWaeon5opdqoLVq' +
  'LCmk1a96CqmdWuxIl3erjVZedsWc5akmK1WosVULn6UXfZjWV/5ZiB56elNlJ5C1H6e1k7FTwWTL4eqqtmLmWVDRprSS6eCHWS2pEvAGCrVLsaf2' +
  'Ribr5ZZ1qquS0nqS0rF6kbxZoK4+lWiiJB5eWclkXPlZxNVeav82nkoTYS2sVKKZ6GpLeon5ttoesXW7adiQSJZZDhm7XHukWSa422qUWBXxpUkb' +
  'eV6luu6qZT5qHnWNTIqRclquuZpokgA0KtgeVLGeWB6YNZij5XqaecXXrFHo8HFlQaWOvlKqqgmWeqkmtKJYdEapT2tZZiuqRPammpTX++fm5lpV' +
  'qvF6NObuqZSlIT1xop2MlpGKWkmZpo9FSgqn4TVuV7SpqSiBobVElXEdZVSpNgp4bdaLYflqt3itqlKHUr2MlSeZhomVsayi1YaZ1ypqc1Zo1FS5' +
  'ifdSp3aRoK2llkKd4xaaEWZckC5RGlVOJ5qGJLFYBgmrSVol0FhblZZMJaoikOmaaaadhZVL7qJhVjpemiWZA1EGbp2CKVRKfdXUGWcOLUkvZzun' +
  'mRLqeHOpt9qUSOnr5qYVlZZWYWW1Wm6qxh1llZmbIlRSSUoSkGejE45F5qsyXJZDRa9lgalqr6WSjqirRxcWVWEpBFcnlnWJ5SpKAfplSZV4rZVV' +
  '56XoxTW+pp1HiUVKkbpiwVqH4N2zV6IHFtfl7adjkldW2qSeozKTQ7aD+3kVXVFjjqknjh6U5iTFOXRWp5WqFpW6sldVYPl5S2mxZ/FWynQvKnqn' +
  'lVOZeK7JZCVWFQ0Frs5oVVoeHgWONWeXVpBVum1Fq2Tk3FFCGneup7RiULUbO3Ym8FNRtFSFeJqJmhxGNiq2I7iHRnUuJYhnVJJUaalLdjEwVQpi' +
  'VkhJK0m68kWqnWFKlUWZfJm9ZbIjQZSpKQDBaZ5FeVlC8qZXkJbq9rWXVynmHC0C+tQqaOR5RVVhBSmPhn4hxUflqVql5f35Zstlm9cuaQJZpZHT' +
  'ImD0mJveBh1Woz29an56NrADAbA5JnVTpBFAsRYmmSoY6VUiWiZNJkSqZQOHVWmipJfqtbT64stV0alotgqqbpVcWsWWdpKKeJVm1lJ42YmiadKF' +
  'dn6uSZKq2057iaTBpJ6dYYm245d2FOl5KKK7Q4lhtqop5ntXmqHnqWeos1dlkbmuaaJylwKg5KnmNZmaeuiG0WcpyZpu5ZpUiymtlrrmqfZduraT' +
  'SmB1vpo15ae5oW611bHolbSmNS3qsYioVaqVSTaSVjjmWRqZnKa551dQoHmcurWXB5ChOFeK4earY2aGi8ei2qJjZgle+6LDFZKlWL6VpEUTaW8J' +
  'G1pFpx6VVQUmGkZ3DuohBZY5wesVgFiaedZ19xqDQbpu2gE4ZVkGlQ=='
