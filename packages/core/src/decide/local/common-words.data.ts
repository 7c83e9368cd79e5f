/**
 * 3700 frequent topical word stems of English, in alphabetical order, with how rare they are and what they mean:
 * computed from the vocabulary and the word vectors of Universal Sentence Encoder lite (Google, Apache-2.0, changed: centred,
 * projected on 32 dimensions, evened, quantised) by packages/local-router/scripts/write-common-words.mjs.
 */
export const STEMS =
  'aaron abandon abil abl abort abroad absenc absolut absorb abus academ academi accent accept access accid ' +
  'accomplish accord account accu accumulat accur accus achiev acid acknowledg acquir acquisit acr across act action ' +
  'activ activist actor actress actual ad adam adapt add addict addit addition address adequ adjust administr admir ' +
  'admiss admit adopt ador adult adv advanc advantag adventur advertis advic advis advisor advoc affair affect affili ' +
  'afford afghanistan afraid africa african afternoon afterward ag agenc agenda agent aggress ago agre agreement ' +
  'ahead aim air aircraft airlin airport alabama alarm alaska albert album alcohol alert alex alexand algorithm ali ' +
  'alien align aliv alleg allegedli allen allow almost alon along alongsid alot alphabet alreadi alright alter altern ' +
  'although alwai amaz amazon amend america american among amount ana analog analysi analyst analyz ancient anderson ' +
  'andrew android ang angel anger angl angri anim ankl ann anniversari annoi announc annual anonym anoth answer ' +
  'anthoni anti antibiot anticip antonio anxieti anybodi anymor anyon anywai anywher apart apolog app appar appeal ' +
  'appear appl appli applic appoint appreci approach appropri approv approxim apr april arab arabia arch architect ' +
  'architectur area aren argu argument arizona arm armi around arrai arrang arrest arriv arsen art articl artifici ' +
  'artist ash asia asian ask asleep assault assembl assert assess asset asshol assign assist associ assum assumpt ' +
  'atheist athlet atlant atlanta atmospher attach attack attempt attend attent attitud attornei attract attribut ' +
  'auction audi audienc audio audit aug august austin australia australian authent author auto automat avail avenu ' +
  'averag avoid aw awai awak awar award awesom awkward ba babi back background bacteria bad bag bai bail bake bal ' +
  'balanc ball baltimor ban banana band bang bank bar bare barrel barrier base basebal basi basic basket basketbal ' +
  'bat bath bathroom batman batteri battl bbc beach bear beat beauti becam becaus becom bed bedroom began begin ' +
  'behavior behaviour behind beij bel belief believ bell belong ben bench benefici benefit bengal ber besid best ' +
  'better beyond bia bibl bid big bigger biggest bike bill billion bin bio bird birth birthdai bit bitch bite bjp bla ' +
  'black blame blast bleach blend bless blind block blog blond blood blow blue bmw board boast boat bob bodi boi boil ' +
  'bomb bon bond bone bonu boo book boost boot border bore born borrow boss boston bot bother bottl bottom bought ' +
  'bounc bound bout bow bowl box boyfriend bra brad brain brake branch brand brazil bre breach bread break breakfast ' +
  'breast breath breed brew bri brian bridg brief bright brilliant bring britain british bro broad broadcast broke ' +
  'broken broker brook brooklyn brother brought brown browser bru bruce brush brutal bryan btw bu bubbl buck buddi ' +
  'budget buff bug bui build built bulk bull bullet bullshit bump bunch bur burden bureau buri burn burst bush busi ' +
  'butter button cabinet cabl cage cake cal calcul calendar california call calm calori cam came camera cameron camp ' +
  'campaign campbel campu canada canadian cancel cancer candid cannot cap capabl capac capit captain captur car ' +
  'carbon card cardin care career carefulli carl carol carolina carri carrier carter cartoon case cash casino cast ' +
  'casual cat catch categori cathol caught caus caution ceil celebr cell cent center centr central centuri ceo ' +
  'ceremoni certain certainli certif cha chacha chain chair chairman challeng champion championship chan chanc chang ' +
  'channel chapter char charact charg chariti charl charli charlott chart chase chat che cheap cheaper cheat check ' +
  'cheek cheer chees chelsea chemic chemistri chest chi chicago chicken chief child childhood children chill chin ' +
  'china chines chip cho chocol choic choos chose chosen chri christ christian christma christoph chronic chu chunk ' +
  'church cigarett cinema circl circuit circum circumst citi citizen civil civilian cla claim clark class classic ' +
  'classroom clean clear clearli cleveland clever cli click client climat climb clinic clinton clip clo clock close ' +
  'closer closest cloth cloud club clue cnn coach coast coat code coffe coincid col cold coll collabor collaps ' +
  'collater colleagu collect colleg collin colon color colorado colour columbia column com combat combin come comedi ' +
  'comfort comic comm command comment commerci commiss commit committe common commun comp compani compar comparison ' +
  'compat compens compet competit competitor complain complaint complet complex complianc complic compliment compon ' +
  'compound comprehens compress compris compromis comput con concentr concept concern concert conclud conclus concret ' +
  'condemn condit condom conduct conf confer confess confid confirm conflict confront confus congress connect ' +
  'consciou consecut consensu consent consequ conserv consid consider consist consol consolid conspiraci constant ' +
  'constantli constitut construct consult consum consumpt contact contain contemporari contend content contest ' +
  'context continu contract contradict contrast contribut control controversi convei conveni convent convers convert ' +
  'convict convinc cook cool cooper cop copi cor core corn corner corp corpor correct correctli correspond corrupt ' +
  'cost costum cou couldn council counsel count counter counterpart counti countri coupl courag cours court cousin ' +
  'cover coverag cow cpu cra crack craft craig crap crash crazi cre cream creat creation creativ creator creatur ' +
  'credit creek creep crew cricket crime crimin crisi criteria critic cro crop crore cross crowd crown cru crucial ' +
  'cruis crush cruz cry cuba cult cultur cup cur curiou currenc current curv custodi custom cut cute cuz cyber cycl ' +
  'dad dai daili dalla damag damn dan danc danger daniel dar dark data databas date daughter davi david dead deal ' +
  'dealer death debat debt debut dec decad decemb decent decid decis deck declar declin decor decreas dedic deep def ' +
  'default defeat defenc defend defens deficit defin definit degre del delai delet delhi deliber delici delight deliv ' +
  'deliveri demand demo democraci democrat demon demonstr den deni dentist denver depart depend depict deploi deposit ' +
  'depress depth deputi der deriv descend describ descript desert deserv design desir desk desktop desper despit ' +
  'destin destroi destruct detail detect determin detroit dev develop devic di dia diabet diagnos dialogu diamond ' +
  'dick dictionari didn die diego diet differ difficult dig digit dimens dinner diploma direct directli director dirt ' +
  'dirti disabl disagre disappear disappoint disast disc discharg disciplin disclos discount discov discrimin discuss ' +
  'diseas dish dislik dismiss disnei disord displai disput disrupt distanc distinct distinguish distract distribut ' +
  'district disturb div divers divid dividend divis divorc dna doctor document documentari doesn dog dollar domest ' +
  'domin donald done door doubl doubt download downtown downvot dozen dra draft drag dragon drain drama dramat draw ' +
  'drawn dream dress drew drill drink drive driven driver drop drove drug drum drunk dry dubai dude due dumb dump dun ' +
  'dunno dur dust dutch duti dvd dy dynam dysfunct eager eagl ear earli earlier earn earth eas easi easier easiest ' +
  'easili east eastern eat econom economi edg edit editor educ edward effect effici effort egg egypt eight either ' +
  'elabor elect electr electro electron element eli elig elimin elit elizabeth els elsewher email embrac emerg emiss ' +
  'emot emphasi empir emploi employ employe empow empti enabl encount encourag end endors enemi energi enforc engag ' +
  'engin england english enhanc enjoi enorm enough enrol ensur enter enterpris entertain entir entiti entitl entranc ' +
  'entrepreneur entri environ environment epi episod equal equat equip equiti equival era erect eric error esc escap ' +
  'especi espn essai essenti est establish estat estim ethic ethnic euro europ european evaluat evan even event ' +
  'eventu ever everi everybodi everydai everyon everyth everywher evid evil evolut evolv exact exactli exam examin ' +
  'exampl exc exce excel except excess exchang excit exclus excus execut exempt exercis exhaust exhibit exist exit ' +
  'exp expand expans expect expens experi experienc expert expertis explain explan explod exploit explor explos ' +
  'export expos exposur express extend extens extent extern extra extrem ey fabric face facebook facil facilit fact ' +
  'factor faculti fail failur fair fairli faith fake fall fals famili familiar famou fan fanci fantasi fantast far ' +
  'farm farmer fashion fast faster fat father fault favor favorit favour favourit fbi fear featur feb februari feder ' +
  'fee feed feedback feel feet fel fell fellow felt femal fer ferr festiv fiction field fifth fight fighter figur ' +
  'file fill film filter fin final financ financi find fine finger finish fire firearm firm first fiscal fish fit ' +
  'five fix fla flag flame flash flat flavor flexibl flight flip flirt float flood floor florida flour flow flu fluid ' +
  'fly focu focus folder folk follow food fool foot footag footbal forc forecast foreign forev forget forgiv forgot ' +
  'forgotten form formal format former formula forward fought found foundat four fourth fox fra frame framework fran ' +
  'franc franchis franci francisco frank fraud freak fred free freedom freez french frequenc frequent fresh fri ' +
  'fridai friend friendli friendship front frozen fruit frustrat fuck fuel fulfil full fulli fun function fund ' +
  'fundament funer funni fur furnitur futur ga gai gain galaxi gallon game gang gap gar garag garbag garden gate ' +
  'gather gave gear gen gender gene gener genet geniu genr gentl genuin georg georgia german germani get ghost giant ' +
  'gift gig gil girl girlfriend give given glad glass glen global glove go goal god goe gold golden golf gone good ' +
  'googl gop gordon gorgeou got gotta gotten govern governor gra grab grade gradual graduat grammar grand grandfath ' +
  'grandmoth grant graphic grass grate graviti great greater greatest greec greek green greet greg grei grew gri ' +
  'grill grind grip gro groceri gross ground group grow grown growth guarante guard guess guest gui guid guidanc ' +
  'guidelin guilti guitar gun gym habit hack haha hai hair half hall ham hamilton han hand handl hang happen happi ' +
  'happier har hard harder hardwar harm harri harsh harvard hasn hat hate haven hawaii hawk head headach headlin ' +
  'headquart health healthcar healthi hear heard heart heat heaven heavi heavili hedg hei height held helicopt hell ' +
  'helmet help henri heritag hero herself hidden hide high higher highest highli highlight highwai hilari hill ' +
  'hillari himself hindu hint hip hire histor histori hit hitler hiv hmm hockei hol hold hole holi holidai hollywood ' +
  'home homeless homosexu honei honest honestli hong honor honour hook hope hopefulli horizon hormon horribl horror ' +
  'hors hospit host hot hotel hour hous household houston howard howev http hug huge hum human humor hundr hung ' +
  'hungri hunter hurt husband hybrid hydro hyper ic idea ideal ident identifi idiot ignor ill illeg illinoi imag ' +
  'imagin immedi immigr immun imp impact implement import impos imposs impress improv in inc incent inch incid includ ' +
  'incom incorpor increas increasingli incred inde independ index india indian indic individu indonesia industri ' +
  'infant infect infinit inflat influenc info inform infrastructur ingredi inher inherit inhibit initi injur injuri ' +
  'innoc innov input insan insert insid insight insist inspect inspir instagram instal instanc instant instead ' +
  'instinct institut instrument insult insur integr intellectu intellig intend intens intent inter interact interest ' +
  'interfac interfer interior intern internet interpret intervent interview introduc introduct inventori invest ' +
  'investig investor invit involv iowa ipad iphon ipod iran iraq ireland irish iron irr isi islam island isn isra ' +
  'israel issu itali italian item itself itun jack jacket jackson jacob jai jail jame jan jane januari japan japanes ' +
  'jason java jealou jean jeff jen jennif jeremi jerk jersei jessica jesu jew jewish jim jimmi job joe john johnson ' +
  'joi join joint joke jon jonathan jone jordan joseph josh journal journalist journei judg judgment juic jul juli ' +
  'jump jun june junior junk juri jurisdict justic kansa kar karma keep kei kelli ken kennedi kentucki kenya kept ker ' +
  'kevin keyboard khan kick kid kill kim kind kinda king kingdom kiss kit kitchen kitten knee knew knife knight knock ' +
  'know knowledg known kong korea korean kri kumar kur kyle lab label labor labour lack ladi lai laid lake lan land ' +
  'landlord landscap lane languag laptop larg larger largest last late later latest latin latter laugh launch lauren ' +
  'law lawmak lawrenc lawsuit lawyer layer lazi lead leader leadership leagu leak lean learn leas least leather leav ' +
  'lectur led lee left leg legaci legal legend legisl legitim lemon len lender length lesbian less lesson let letter ' +
  'level leverag lewi liber librari licens lie life lifestyl lift light like limit lincoln lind line link linux lip ' +
  'liquid list listen lit liter literatur littl live liverpool llc lo load loan lobbi local locat lock log logic logo ' +
  'lol london long longer look loop loos lord lose loss lost lot loud loui love low lower lowest loyal ltd luc luck ' +
  'lucki luke lunch lung luxuri ly lyric mac machin mad made madison madrid mag magazin magic magnet mah mail main ' +
  'mainli mainstream maintain mainten major make makeup mal malaysia male man manag manchest mandat mani manner ' +
  'manual manufactur map mar march margin mari maria marijuana marin mark market marri marriag marshal martin mask ' +
  'mass massachusett massiv master match mate materi math matt matter matthew matur max maximum mcc mccain mcdonald ' +
  'mcg meal mean meaning meant meanwhil measur meat mechan medal media medic medicin medium meet mel melbourn member ' +
  'memori men mental mention menu mer merc mere mess messag met metal method mexican mexico mi miami michael michel ' +
  'michigan micro microsoft mid middl mike mil mild mile milit militari milk mill miller million min mind mine mini ' +
  'minim minimum minist ministri minnesota minor minut mir miracl mirror miss missil mission missouri mistak mitchel ' +
  'mix mixtur mobil mod mode model moder modern modi mol molecul mom moment momentum mon mondai monei monitor mono ' +
  'monster month mood moon moor mor moral morgan morn morri mortgag mostli mother motion motiv motor motorcycl mount ' +
  'mountain mous mouth move movement movi much multi multipl multipli mum mumbai municip murder murphi murrai muscl ' +
  'museum music muslim mutual mysteri nail nake name narr narrow nasa nasti nation nativ natur navi nazi nba ncaa ' +
  'near nearbi nearli necessari necessarili neck need neg negoti neighbor neighborhood neighbour neither nelson nerv ' +
  'nervou net netflix network neuro neutral never new newslett newspap next nfl nhl nice nichol nick nicknam nigeria ' +
  'night nightmar nik nine nintendo nobodi nois nomine non none nope normal north northern nose note noth notic nov ' +
  'novel novemb nuclear number numer nurs nutrit obama object oblig observ obtain obviou obvious occas occasion occur ' +
  'ocean oct octob odd offens offer offic offici often ohio oil oklahoma old older olymp on ongo onlin ontario onto ' +
  'open oper opinion oppon opportun oppos opposit opt option orang order ordinari oregon organ organis origin orlando ' +
  'orlean oscar other otherwis ourselv outcom outdoor outfit output outsid outstand overal overcom oversea overwhelm ' +
  'ow owen own owner ownership oxygen pace pacif pack packag pad page pai paid pain paint pair pakistan pal ' +
  'palestinian palm pan panel panic pant paper par para parallel paramet parent pari park parliament part parti ' +
  'partial particip particular particularli partner partnership pass passeng passion password past pat patch patent ' +
  'path patienc patient patrick patrol pattern paul payment peac peak peanut pee pen penalti peni penn pennsylvania ' +
  'pension peopl pepper per percent percentag percept perfect perfectli perform perhap period perman permiss permit ' +
  'persist person personnel perspect pet peter petit pharmaci phase phil philadelphia philip phillip philosophi ' +
  'phoenix phone photo photograph phrase physic physician piano pic pick pictur piec pierc pig pill pilot pin pink ' +
  'pipe pipelin pitch pittsburgh pizza pla place plai plain plan plane planet plant plastic plate platform player ' +
  'plea pleasant pleasur pledg plenti plot plu plug pocket poem point poison pokemon pol polic polici polit ' +
  'politician poll pollut pool poor pop popul popular por porn port portfolio portion portrai pose posit possess ' +
  'possibl post pot potato potenti pound pour poverti powder power ppl pra practic prai prais prayer pre precis ' +
  'predict prefer pregnanc pregnant premier premis premium prepar prescript presenc present preserv presid presidenti ' +
  'press pressur pretend pretti prevent previou previous pri price pride priest primari primarili prime princ princip ' +
  'principl print prior prioriti prison privaci privat privileg prize pro prob probabl problem proce procedur process ' +
  'produc product profess profession professor profil profit program programm progress prohibit project promin promis ' +
  'promot prompt pronounc proof prop proper properli properti proport propos prosecutor prospect protect protein ' +
  'protest proud prove proven provid provinc provis psycho psycholog pub public publish pull pump pun punch punish ' +
  'pup puppi pur purchas pure purpl purpos pursu push put puzzl qua qual qualifi qualiti quant quarter quarterback ' +
  'que queen quest question qui quick quickli quiet quit quo quora quot rabbit race rachel racial racism racist radic ' +
  'radio rai rail rain rais raj ralli ram ran rand random rang ranger rank rap rape rare rate rather ratio ration raw ' +
  'reach react reaction read readi real realis realist realiti realiz rear reason rebound rec recal receiv recent ' +
  'recip recogn recognis recognit recommend recon record recov recoveri recruit red reddit reduc reduct ref refer ' +
  'reflect reform refresh refuge refus reg regard regardless regim region regist registr regret regul regular ' +
  'regularli regulatori reject rel relat relationship relax releas relev reliabl relief reliev religi religion remain ' +
  'remark rememb remind remot remov ren rent rep repair repeat repeatedli replac repli report reportedli repres ' +
  'republ republican reput request requir rescu research reserv resid residenti resist resolut resolv resort resourc ' +
  'respect respond respons rest restaur restor restrict result resum retail retain retir return reuter rev reveal ' +
  'revenu revers review revolut reward rice rich richard rick rid ride ridicul rifl rig right ring rio rip rise risk ' +
  'rival river road rob robert robinson robot rock rocket roger role roll roman romanc romant rome ron ronald roof ' +
  'rooki room root rose ross roster rot rough roughli round rout routin row royal rub rude ruin rule rumor run runner ' +
  'rural rush russel russia russian ryan sacrific sad safe safeti sai said saint sake sal salad salari sale salt sam ' +
  'sampl samsung san sanction sand sander sandwich santa sarah sat satellit satisfact satisfi saturdai sauc saudi ' +
  'save saw sca scale scam scan scandal scar scare scari scenario scene sch schedul scheme scholarship school scienc ' +
  'scientif scientist score scotland scott scr scrabbl scrap scratch scream screen screw script sea seal search ' +
  'season seat seattl sec second secondari secret secretari section sector secur see seek seem seemingli seen segment ' +
  'select self sell semi sen senat send senior sens sensit sensor sent sentenc sentiment sep separ septemb sequel ' +
  'sequenc ser seri serial seriou serious serv server servic session set settl settlement seven sever sex sexual sha ' +
  'shade shadow shake shame shampoo shape shar share sharp sheet shelter sheriff shi shield shift ship shirt shit ' +
  'shitti sho shock shoe shoot shop short shot shoulder shouldn shout show shower shown shut shy sick side sight sign ' +
  'signal signatur signific significantli sil silenc silent silli silver sim similar simon simpl simpli sin sinc sing ' +
  'singapor singer singh singl sink sir sister sit site situat six size skate ski skill skin skinni skip skirt sky ' +
  'slap slave sleep slice slide slight slightli slip slot slow slowli small smaller smart smartphon smash smell smile ' +
  'smith smoke smooth snack snake snap sneak snow soccer social societi soft softwar solar sold soldier solid solo ' +
  'solut solv somebodi somehow sometim somewhat somewher son song soni soon sophomor sorri sort sought soul sound ' +
  'sourc south southern soviet sow spa space spain span spanish spark spe speak spec speci special specialist specif ' +
  'spectrum speech speed spell spend spent sperm spi spin spirit spiritu split spo spoil spoke spoken spokesman ' +
  'spokesperson sponsor sport spot spous sprai spread spring squad squar sta stabl stack stadium staff stage stai ' +
  'stake stamp stand standard stanlei star start startup state statement station statist statu ste steadi steal steam ' +
  'steel step stephen stereotyp steve steven stewart stick still sto stock stolen stomach stone stood stop storag ' +
  'store stori storm str stra straight strain strang stranger strateg strategi straw streak stream street strength ' +
  'strengthen stress stretch strict strike string strip stroke strong stronger struck structur struggl stuck student ' +
  'studi studio stuff stun stupid style sub subject submiss submit subreddit subscrib subsequ substanc substanti ' +
  'substitut suburb succe success suck sudden suddenli suffer suffici sugar suggest suicid suit sum summari summer ' +
  'sun sundai super superior supplement suppli supplier support suppos suprem sur sure surfac surg surgeri surpris ' +
  'surround survei surviv survivor suspect suspend suspens sustain swap swear sweat sweden sweep sweet swim swing ' +
  'switch sydnei sym symbol symptom syn syria system tab tabl tablet tackl tactic tag tail take taken talent talk ' +
  'tall tan tank tap tape target task tast tattoo taught tax taxpay taylor tea teach teacher team tear tech technic ' +
  'techniqu technolog teen teenag teeth tele televis tell temp temperatur templat temporari ten tend tennesse tenni ' +
  'tension ter term termin terribl territori terror terrorist test texa text tha thank theater theatr themselv theori ' +
  'therapi therapist therefor thick thin think third tho thoma thompson though thought thousand thread threat ' +
  'threaten three threw thrill throat throughout throw thrown thru thu thumb thursdai ticket tie tiger tight til till ' +
  'tim time tini tip tire tissu titan titl todai togeth toilet told tom tomorrow tongu toni tonight took tool top ' +
  'topic toronto tortur total touch touchdown tough tour tourist tournament toward town tra track trade tradit ' +
  'traffic tragedi trail trailer train trait tran transact transfer transform transit translat transmiss transport ' +
  'trap trash trauma travel tre treat treatment tree tremend trend tri trial tribut trick trigger trillion trip tro ' +
  'troll troop troubl tru truck true truli trump trust truth try tube tuesdai tune tur turkei turn tutori tweet ' +
  'twenti twice twin twist twitter two tyler type typic ugli ukrain ultim ultra una unabl uncertain uncl uncomfort ' +
  'underli understand understood unemploy unexpect unfair unfortun uni uniform union uniqu unit univers unknown ' +
  'unless unlik unlimit unnecessari until unusu upcom updat upgrad upload upon upper upset upvot urban urg us usa ' +
  'user usual utah util utili vac vacat vagina val valid vallei valu valuabl van vancouv var vari variabl variat ' +
  'varieti variou vast veg vega veget vegetarian vehicl ven vendor ventur venu ver versa version versu vessel vet ' +
  'veteran via vice victim victori victoria video vietnam view villag villain violat violenc violent virgin virginia ' +
  'virtual viru visa visibl vision visit visitor visual vital vitamin vocal voic void vol volum volunt vote voter ' +
  'vulner wage wai wait wake wal walk wall walmart want war warm warn warrant warrior wash washington wasn wast watch ' +
  'water wave wayn weak wealth weapon wear weather web websit wed wednesdai week weekend weigh weight weird welcom ' +
  'welfar well went weren west western whatev wheel whenev whether while whit white whole whose wide width wife ' +
  'wikipedia wil wild will william wilson win wind window wine wing winner winter wipe wire wireless wisconsin wisdom ' +
  'wise wish wit withdraw within without wolf woman women won wonder wood word work worker workout world worldwid ' +
  'worn worri wors worship worst worth wouldn wound wow wrap wreck wrestl write writer written wrong wrote wwe www ' +
  'xbox yahoo yan yard ye yea yeah year yell yellow yep yesterdai yet yield york young younger yourself youtub ' +
  'zealand zero zombi zone zoo'

/** One character a stem: its negative log probability, in quarters from LEAST_RARITY for "0" up. */
export const RARITIES =
  'EC=8CDE>D?BBC=;?A;:BEAA?BBCCE;<<>D?B>;@A:C=E<E@@ED@CF?A??DC>@DCB>E@D@@@AE:?D@B:;?>@;BCADDEC>?C@DE@CEABCC<:<:C@B8DB@' +
  '>6=AE<:;;AEA@ECCAACACBA?E@DB>>E78C<EDECB>:=?@D:A@>?>?C@=@AA@=BEBEE:;@?C=A6CD?AE<<E>AAB8DAEDD@DD@@>CBBDDCC<=>=A@ACED' +
  '?BB?>C?AD>>@;B;=B8E?>=C?;4@C7>?DDA?;E?E<C;;BDD:A?>FA>BBD@>CA@<=<39?D==?C;EA?8AA>AE>E>C56?C@B8>>?=<AA@>A8CCE>:@DECAA' +
  '<@D<?=E<E@A9=C@A@AC@:@@@B=A@AB@?>>EADC@<?=@=DA<B?EB;C@?@D?BAA@C;A>?@B@@DCE=>?BADBDDE>DDE>CA9;=D@CDC@@DEE=EA8A?EADB?' +
  'CE>8AA@9=E?=EA>@B>A;=AA=CA7B<E8<CBDB?CDE8=@>B;>A@?:EE@?==@@@@C;>D<C@AC=@AA:8?B@<=CADDADA<>A@9EB@CAEB?@@?:C9CD=>A>A;' +
  '=AB@?=@EEDE>DDADEB:A@C>=B:@D;;?CEA=AABC@B?B:@D@A<CE=AC<@D=>ADCEB>;EC;C@EB=B>7C?B??<?@@A;;<7>BEC@>D@A<?ECDADDEED;8D>' +
  '@BBCDE>DA@@E@@ACB?>CDCDBA<C@BEEBAC@@?D<=ED=AA<<EC@:DFEB>?DA=;D???@C?@@=BDD:DC=?A<@D<9:E9;B<ACE?@BD@?>?@;AADC<EBAC>?' +
  'AD@@CD=?E?DDBE@DD=?=CC;CD=;?CE@>5=C=???@A@=;C;=B=<:B;@?A>@>@=<CCCCAB<?B@D>>DB<=@AABEDD?B=@D@CB?CFE=<EBCBCDCDE?BE?<?' +
  'DDC?CAE>@@CB<?8AEEDECB7<D?7<??E@C>><DCEAB@C@ECFBAE>>ADCBB>CD@BFCB?C@DABAAC;>E7;?AE@8===>CCAA@@DCAB?C==EC=;C?=C=CA?E' +
  '@;ABAFDCEBCCCDEC?:=??C;=E=>C:=?@?A<B=B>?B=9F=@CAACDBDC9C<DAE@EDBA>EBAB?6EC<BC>?=B;E8D?>DB<EDDCB>BB>>B@AB@EB@CA;EEBA' +
  '@A@CDC>?AC4<>86@A99A=@BC@<AC:AD@?B@@AB>D>CB<C??B;>9@?E<BFDBEBCBABCCC<?<D9=AF9?E>@=A?@;@8A?<DCB8?C@<?<<@@<DBC=>??<A>' +
  'D7>C?A==ADBC;B<B<=>:B@;A<6:?>;E=3C=<:>A@EA?BE?BDBB>@D=@C@<ADB;9B>D==C>@>BBE:C@;A<C8B9?A?@ED@BEB@BAC8@D?EB>@<9AB;D?E' +
  '=?C9?:<?BE=BE:=><DD6BB?EDBC@<AAA@<BECCB?B?@8DA?CC:@<:@@D>E5<9;>CC=3=DDD6B@8C;A?E@E?EEAACEE6@AFC>ECE@@EEDAEB<:<A=@?;' +
  '@8@DDAA<A@A?C::@AD?9>>;;F=7@B?BDE??;<ED8ECE:C=<;;>B?CEA@<E=E<CE@@CA7<@>@DC?B<CCABB;:DEDD>;@B@B6CDC>@D@EA8BDCAD?==<?' +
  ':9BCD:6C<@:CACDD<=ECC?9ABAA?B>D>>>CE==A9D@B>D<CB>9>D<CBA@C;<@>E<E@EE?@9BBFEE@A@CCBCD;CBEBC>@A;E@@C?CDAACA<B;DED==BE' +
  '=AEE=??C=DEAEA@BBAEEA@8C@;CB?<E@D@DA@>>C>@@CCBCABEFDCE=CBAE9@;@B=A>BE@BBCCCA=CB>==?<BDDEAD@E7;C@DEE>CBCB=:<A8?>D@BB' +
  'DA<DC@>>;DABBECEC@AD=B?C?A;FDC<A;??5;9>CC=?E:EEC@AC;>A>BC:C8E:E=@9>E<BBDDCD@E8AB9:DCAB@>5C@9:=DC9;EAA:=@@E78DB?>>E9' +
  '>??BC<>6<6C@@<=;6AA6;<CCCB:@DACDBC>>@6EECA@ECA<BD>C;3B?D>7=CE5ABB?9=A@DCC=9=>E@C>E@?<B=A@9CBBB@FDC@8D>B=?BC;=AB<BE<' +
  '?9>>ABDD>=<@=CA=C>CB@A==@AD?E=?AB8>9<AE@?DC@;CFB>D?E>E?E?=?=D?D@E=;D==7@BC9BBD?AC<DD>;BCAECAD?9?:4>>EBDE>ED?C:?DEBD' +
  '8ECED<A=CEBE;B=?AA:>DAACAEDB>E=DD64DA8AE:DAEC9EC?E@BF:?B<;CA>9>?A>A8BBD=>DAA@?AD?C@?@A<;=:B<D8=A0C:E?9@<A=B@@=B9DC=' +
  'C<FED:?BBCCC;C?DDECE@?DDBC>@B<8=<@>@AEC?@DB=>=EE:A<D6;FA>?=B<ABC9>CD>E?CF>>?@CFB>BBDDE2C7;AD=@<>:ACAD7CA>?DFABDAEDE' +
  ':>@C>DE@;=>EB?B@BDE?EC?77A;@@?AA?;CECE?A>ABD7CEA:=<A@FA=>><AB?BADC;B:8@C=ABDC9EA<ACC8D@>@>CEC@CA<D;C==B8=>@>:CD@BAA' +
  'BB>?C?D<DC9@78AA9?<E=A@?:A?D;D?@BD@@@@=DADB=A@??B;CCDEC9?=AABDBCA?AD>B>7F@AB<B<C=AB7@>=A;CC@E<EDDBD@AA?>CD@>B?=F>>B' +
  '@<;ADC=A@8=8BD>>B9CA@=<BBED<C;ACA;A?C??>BECB>AAC>BDAB=ADAA>:@<ACCE?=>B:?B?C??A@D@C:C=C>C>=B;B@DCBCC?<?=:>CB;D?BC:E@' +
  '@>C=CAC?@B=?ADC5?DC?;A?<@?EC>DC<=AECCBEBE:?@CDACC<?B@A@CA=C9CC@D?@AC=<>51CC>DC=@?AC<EBDDBC@EED=BC<;B@CAE@ACB=>ABD7>' +
  'BA=C?BBDCB<AA?C<8>CB8D?C>?=4?;E9A@;<@AA=>;CC=?D@>?ED@;E<?>@:@7AD=::=<DCCBE?@;BBBD>E?>@<D@?@?=9;B>D7B@?B?9B<AD>BCDDB' +
  'BA;D<<>7ACAC;DC>=;;;<EA><DCEAEB=DCD@BB=A9?>BE@???ADDBD@C;>?>B=B?B=?AA;B?;<C;E=<C@;=;CEB>;CBAB?<>A;C=E@<?<=EB@@C@CCA' +
  'DBFB><EB?@B@;BDD==:AD;>E;7C8<>D@>E@CC<BEACE=5A:CBAB9B;:A?A<DACC@EE?=?D>@B?@AD;AB?@@;<A:E==:=CCBDCCCEDB=>DBAC?;B>?D=' +
  '==;CD@E9>B=6@CA@BA@F?DDADDBFE>CC>DBAA@@9B>BBC@B5;>9@A?BB<?>BA;DA??>7A@?A=@BA@@>?@DC<=EDD@<E@DDA:?<D=CE<ACE@AA2;A@D7' +
  '8?@>D7CCD>=CD@C=??D?D@A2A>ADE<::C8?ADCB9@9?CE<=D>?C@>==<<??FBC<D>?@ABCDBCCD<?==>E?<?E@BF=?BC>B@:?;<>7C=BCC:EAE?BB>4' +
  'E;ABFBD@BDBCE:CEDDAAC@>;<C<BDE8CB>@C>BA8CA5?>:EEBCCDAAA;B@E@CBE@=BCCBF>BDCC=D<DD?A>A@@C:C;@EB@BDBBACCA;CBDCC=DA@A<B' +
  'DA4;A><=F::>BBD?>;?:8@D@AA<@>;@=8>B;>@D49@<A<@A;6D;:>>F<EB??@C9?@AA@ADADEEB<@C;8D;98>@:4?C6CE<=C>::BAAED<@99=C>CACA' +
  '9C;4CBB@:B;:@9BBAEAD'

/** Rarity of the character "0". */
export const LEAST_RARITY = 3.25

/** Eight bytes a stem in base64: 32 dimensions of two bits, the lowest bits first; 0 to 3 stand for -3, -1, 1 and 3. */
export const MEANINGS =
  'YlGHZlma1Vpaa9oTkypeolkGrAubocVaVFtYGqdVWmrv+Y7umlmVrzt9aBFJq1pqBDnWKeSmVaZ0SVqmZqFlT00BxnZdoZZ57XVeKqdr75p/YFRIFKh' +
  'mWXtlokCtqlbNV5RsFEWHbCFk95yWGVBKHhnjUXZ7U61qnXZ7LVZ5WGGsofbWaVoeqXReGS0pqWNhemdEq1uaWlD4dV55Zt1b5Ah21mpomplV+Iiq6I' +
  'lZVtG5cV55t9qboFyh5lpdqhr5y42ZeRrw7UiscorgtYpJaGSX/G+EJXaVOhLZu0WlU6wLuLabGRRapgHpdqRbGapk7rJ1kX7mWCldkvql2uNmSikWx' +
  'mLoErtlr7C9ZbaYu2r3IbBdfpalZacgsGlq5qW2tI12aWplZ7VxW+xXliCqBlJxoqpqpoVrfKbKkilrRXMVq5hXZ2HuFu5ZkaeSE77ZFFbV/ZgqpsYo' +
  'ZWXtWZvhhzrrKXlVRY5WGJB5W5iXrJuNByvllQ55Zn9xW135mSqm2KC1Yp1aiqQ2anRuGeZx7fh6GuaWnpmpvnrduksGR7vlibxmqUVSV568VfaGVuc' +
  'XcdeCZZSX9ZkYuqfRnNaUK2wFnoObVkGWm2rxolvilZZ+6zWjdVKaufxqFuEJWZlr/GsL4U2YpWZ7E6VVWKRltX6wWtW6RKVa7nT6ulLbZqIcYY5pYV' +
  'LYVjtmpepxord4bnwhpwUqoJp3qK5FnUYlSZS6iyVqUHg5I9iOUQ5nVVljlIxVT3YkaWZuoejkpFhLSHlZql72pbZpOZQma47aFT+2NlWp5CatfuRep' +
  'LWVIlW7UTYmSfFhlNiQfkLRln5WUG6VvamttiG0WVnSZVllm3jlrqlS5lJvUH5llUlkUTqIY16BX1JZVAqdR2kplWGSa9orSF6GIYZvviZlXZcBV2uv' +
  'N1ReikGmc/heyFYUnq3aX1ds+YVUtWPsZpQJQUrbUxFWWZVllQu1n+S6eWl82t9pRaZBculJtNsHWWWK4qijAtR6mqaalrMBynqepdlpbkeViIWYT9p' +
  'SkYoiHJoVmYfdlSlrkBWZCkOqpYUYvWmJeNIeK5GplrZxLn122WuQtSUufSfZa6CyAVbaelVZphSzaqaqoq1rpBxmTZmaaWnafNGhhlVWhgC5oenaqW' +
  'Z0CGShmlq2daZoXBRXnYrqhRVm1O2WVZnYsF+YVrVmehbgX2lWlVBmH5WD/blpKZleKMXW9aZneWpgmGbpXnuwItQ9RpHarVVh9Mn2WqhWmWp7nhW7j' +
  '1qSLRrynt21WaV/N+xeyFpXGm1jmGyJi6cYYQS0UVqqrrmlGSkon13FyoSSkkY1TeeT6l6CQp1TmvWteUGlkKCkFpF5FLmYVJhm1G1BpWCUlUmVVoiB' +
  'Wq+u2iBzEZZpVpIUWWIhlt5iZl1qa4qAWpeber2C9cERmN62ViJV1qYB91rJ3anbWdKapYWKRn6oJp6Haty5r1XSjpmFW+RYpvtgVobHOmpsNiuWWmO' +
  'wUHZJWnWmpj3luqWfmVbsmSVG55fcdjIq9D21prW6Km3Z6fipjVm68pp5q8pelVCVpqmZKnJVbKdU1CXkZdaSIJZ7WoUuZnmCSiKrlfVpn2lKLpxz2m' +
  'kUK9YldJUUfmMBhqlaltdu3ixGIJJBVd1xMUGXZ2RV6nB9glqmbrckcSBFpquUVdpg6UGVVjVhahauIrVbppZ5BGS5ZlYqJmX5+m2ZUpqMKr+LUFWmZ' +
  '1zptFwWaaulpqQksq23Zfd5ngS7ZSiiomVUm8VE35a2WX06d2yVHGRpLS5TqBVYdSm+mzoZaKhmlq60niVhVCnVi5kTqZBKxFZm+NW+6awW5VNk17xe' +
  'ZBRqWgQdZZ6ezZ6ZNqNaFYka4e2ynsZpdOqWmqPliVVOmihEZ6hOFF6nKUlGQ5ZlVi+qXmtRcgYpeapqL8WyFRVtalsXHTpgphTvqBR4BRrnuVWlvKZ' +
  'K1RrYVZq4hUrFJu2Wi2OcH2kFUKrphmZtXGYrol47uqtC3WlymQR+IVWrlWppWoOmXsiIW9ZJcvi6QaOVq7q5fr2r5a5VYZ9oK4QoUV1jVZtCebdRge' +
  '7F8Vp5fdqJeImqrDRl5lEaxIZbabVHpuuRsCo6fa6pg9maZx301uYn3FwhjqtVpqNYXFGOmxplaLsE5CrUlWbWf4RU4ZFRR+56f1na6q2ZStFTb5pua' +
  'a6d44roiNgaliwSbWSYpVTRKWLmdwWKJ5XltTtbh5meoyQj+DnZoVqWWRNuAm5XSZEloa61s7KnqLgmGuBXqIWmfAQetFaYloL62JiZqwTQm5sgeYp+' +
  'Jqb2I4iukFlTSHUzXSukhWWauguc5lFx4pXmhLa5ekaCUleKV69Fm6GWWdSL9mmeKR6dVru44XWimW7spmhhtYaele0gqVGpRQrmvzI6vUXpZmnpBHx' +
  'iFolpu1gRrWZ5JZphextptyGa1khThhYpgZp0qq7UcZS2h8FlroYiHKKDqGV/UzZlZNlVrEGSRieFanmeUh3FdOSuWZpjGRb5UqWfliOcbkVKEkWrY5' +
  'htSUlCBVamhCp2VfoaZHeR4Ch6ZalCWlcJFoYaeHEsV1SpqxeY5XWfqK5lEaYeEpajsKLb2q1ZCHgGacpdpmirWvFdlfkl9Ii6S6V7rWtAemVSZqFpX' +
  'oV+lVTkICFK+JYWYW5amXml4vmObHqF5PTOtVuUEZlu6WV0VNKrSjfDQhZZJ+q678Jp1Z9VWXe6gHt6lWYZd2VqyrQ4eiktlZ+YSm6YsYpW5FiqC6V6' +
  'vGuGqiqnuYtChmKZZ1Ihlmq76jer5gqKrZrLulDnlKEeVpOlH6FcmRZcTUXKlqZb42uHWnrMI6dHhWOpG9VlRa6YubtNRrtWqhbH2YyOqaVGsZaZpa1' +
  'juvntgbaXmlXGOmF7amVXlZmCCEdvOeVXa+umVAxqSpmbbmqLhivJSpl2RApWq1UeldZ3NILlWlR5MrWbWWbIordBWShQVela6GaVHJJWku2uapaGln' +
  'flpWZLVZtZpsijtlZYgKcvnZ+SYonfbVm2rHKShYuuJan2uYrn41VlW/9YZZrfX1pv1tmspppf7YnbtZaGN51SqGWnYaVTvblxZqZmp+eZbZqbVKBGy' +
  'ablyhntfbnRzflmKBmZqgS51SrhaJYpaKhFgTJ5ROetNdFCrVkWfco9JXWmFpKHi65xdoZlpZdAeuFM1OhmLaCr5JikZHIZ7WBedtKVXoKsYE4h5pZe' +
  'ggB6d4hnalW0YtlZEayrV1dyqZtSWB5KV67kyWVnaIGZpKHHpCVYVqaTEleaspXZWqTlqpqpLZryomNGWzVVaEabGpqVNSprk2xAiqOoYlVqLFAa42U' +
  'WUZ5jlVpWXEUZQZHhRVOYjuWlJGgVlWu6ZZWwibmfaLVk5rSJqttVJqh7GKSSVZrZqploRF7kYaUVlOvZge2eqYVJZmt5VxHVhphElHVKNoYjqgSYeY' +
  'o2Sle6GGh1jnrKS+mLiabWdx72SmOxVt61xsV3GqikTyrJVplVlxP6r2pBwn8zpHVZoW9215W5WdtkQKnLuNQtGm2GeeZu5K6VnpmKgJg1KqlnaRrht' +
  'mqbRo1+osS1KWpVpxtc0pWdlUnbN6qQ1geRVaplmVNIXKWWuCRY6HlLWWJdSWDVjfeG1dH2ntvaTbZt9Lmai4pdsmm1LG3h9VUDVB3VqZmVHhVbKdSo' +
  'Wleaymdnrha6xqS0dEarVpdYnGpW+GhyyqiNapW19ZTEdSLKEdZt6UZJnGWVfFDoZ0saZ1VddKZLhqKVU7mWXuTRtqfIiorkS+qyWxqZElLSopOm9ZU' +
  'bSo4hbKZ/RXfb4XScVmeeI6aLqQ5ZZLHlZpbu60up0rmZkuVZoYivkWWKAZa2BdXVRsZVWm1oW+edaGa5q4xnkeXg6luGotuWquqpkOleauVFngvdQ6' +
  'VKqfGmVyuV6i4wmibfbRVaGg1p6Iy1AmHmnVubeNQebR2VaVq3VusCnaUI+me3W9htoqZjbSeVYlWOpbnXWArqVV4mpNYGpVpWqVmLqhrrVbXZUQVau' +
  'bhyKkeaZVtVW0BpcmzJV/uVFYdmVQSilqVX6JqbQHmWUqZldj3BonnFpl6TDYeaWc1hsVrVCptlrtdVR5HqdWi6Q5pp09KmLWB13qPr4hFnlmGWrVre' +
  'VBFcRhHVWM5bV5iCXrgaArdiKYosWylXRRn3dapyeGOcrgUZu0qWQiEKYqSqoRaJpv8q2aUl5ovYSd/YJVsWiTvTaha/bSLbrZja3GYmY8qVLLl1m9f' +
  '6zXYBVTjRVWlqYFmjyhanQUdWVZOgZdYzAfVqlYSqWVGTEVbq1ZmkdUeas1kbbKtaVFWleOiboqLFmqoxZFBYqPjFttqUGZUnQbt1omnhoVoj6apZWW' +
  'cYKiLkaVmJax0m4Gpl1UNZt6oBpHlxWZK+dWabtUhyk1RhhX6SaxEuaVWJLpceoi9aVj8SZqZElWYo4laipWaVG1KjZqa1ZtQfJ+FpqNqDHbKpgPq5W' +
  'pVkUWCXSFy1mngYWGuLhFiXF2plgeVIhpS2pqLTIabarxQlVouWFKVpfhkN5Ji/Wpp6/lqjEYqb6pfmdbCbaVhZFeWWW+4jUGtKuFdGmuZWIIWCWKGi' +
  'Z9ZgiZXK4FlmkoJEpoZfmmGXGKZgz4YXnkN5DqUnml+OHacliqFqa0WTFZWhJB+aswapeFtaGYu2Wxk5emdeCljrrVZrVuXUGok5mbeQiVpvTgqVeYS' +
  '8nRtpJa1WpYRrXlxhF2eoIN61WumlumWSoSUiWIaW5k21gmNVGVHaM+UfZRiulV+G+acuKlXqQdnZT5pl6P1myGpfDVla4qWToVqNbUopZH+hcuuRqV' +
  'c5x9ld72imG2Way5mZ5wtVeUumca7meVJbm1syrZOjYSbLpqqrr6e1p8bpqN+p5WaiEmlamECoqdkdR6mZXMnNkmtuxP3kroVbI6yvpVZVru6g52OVp' +
  'pWbdOSrX0Sk1Ulaj1hJ52iWq7JhhzulZeci5YCudB9QaVW5m0s1eGrbFNVTIYZathmVJrceq5G+cqpGfpbpyuqHdaijFpvadmFdijtuZqCmaOvuM+1u' +
  'mZoTSHpjtCxYiRdYabm7WpZZkeF63mnJLyRV6fU2ca2dqiU0tUTmARk6ZVm9FldOY+qdUJkcQWYLL5IZrw5aZot1ltXiG/mmVhJdlhXiInoFnmlAlom' +
  'X+2JfhhnUS6oia0ZdNKYLhIWrIKhkZmpbaaqGp4BYoxGerFM6hZytdQBjcgaZ6b81sUYZbll5jKsmpS5lXmnyVSO61SZKVtOhYvpmm5TSY5kr5VFWm5' +
  'mKKy+RShbVUStbK2uKh1G6oxBnamlnuULqyOGd+6dmQT2XXn3GvGnLa2o2Y1LWlUhnqbbWQePWVOYCtHlqstU3qRqZ4tuvlVbH5mQviqUmw9Yrt9kfo' +
  'llpKJmk1bpyusGr6NmpxmvWWtg6NrqatkaUvFmHlTJlSdllW2/paBa0oksad1lmZUJX5X3q5uSrSZ0OUlV8y5WqmlXFqWuhn4EUFw5rpFcpiq0WmVtk' +
  'niaJuhNebqTWFYtqGZjVnqmP3imS8komlK6jsZd1+XlYq4FqCGRFpWu5IaUwSRVZlaF1XntmeRwNblat0PqSxZVZupWR5laR0WZaGYaWq+fbbbcph6Z' +
  'mbfUm0Ys3IqmasdliZdhX29ZttRn91hqsiWp+pvCzLunKcb5a8XPV2SGOmneWYC1GWhrUHq5sa8rqYk2VIXaLpZm216ZxZnPUtbip9kqBopBj2uamaa' +
  'YiqGbvaZpSXlc/25nV1Wu+qaWnumdWmJIQVapqVkmV4xFiupqSFZazULf2pJa6pi2K6b2oStKR1Su74UqWJWWqa1QB04fZYULmiVal/rfmqo0q40VnZ' +
  'CpuTSrnRVeQL+2Sm6tHrl7mZJ8FqV0FlVTEoSkkpk9WXaCqtoWQJ4Gmx+kZy5V2i6FzVZaVILuVkl+JGi5p9KlZrxFhSUT0mVaGZq1lelrX5qKViGKV' +
  '7nfXY6l7oWJVXmWD6V3N2rETYbNhO5bpSCqV2XBZX2tumqf/XOFqqy2mpJn0Wa+7akqW9KpagmGUrVbWVRiUakobXCfdXRVZ51MlZ8hcFYmrCxXSlRr' +
  'O0JMalILqjYbZuqPx292I+6WmVZVYdYnmWiGw6yinmeZfcaDvKHaoplp0UPpUouiqmnFU+aMilap2lk664KVWbqoa1Wm3VNitqyXlaead1fvlb0BJ8x' +
  'GSau2ZxWaeZAdzkZK9mODqQVCZqyOaBZmWX7mKX6Jr/bFp5inrLctoDK54VbhFp+4yIVr3cWaKmpLYR1mbnRuCl2yRpOW6ymlKbW07lp4scVt6nqVYR' +
  'yO996Jmqa6lKvRqlrsIRZ4qsW5E4Khqeju1fgqvlTWKwPIVVFWu0lo4p11pKtQnmOIRU5qWlUVa+ZW5haV+6pbwyqaVlW/8Ye+lIYjqrVWf2lspe6Q9' +
  'PZlFRl5xaXmU6bRIF6hrqEalIyZnlXFZXrH4xXaKiRiFJkFkl1UVZ2pR2ddQSGtHanh/UjJzlKpnagucmVV4mFh3ihvyVW5Vt1V7KilpXSbnvbOkW+1' +
  'mhhh6mYc6uVtecgXWkpY+15U3WZpe1pzVnkwaUF57rIoqZqUAWXakihlmaQCZde2etrlpm2o18rapUYdKjtYSUYQk6mdptdGTavuZsE5SNWqklqCykQ' +
  'poYYUlYLcmVkW5emtmJ11aUIaVnnbGlS6ytZ5QVmqXVBrWpQ6d25wUpuS1pDb0ieZ40oVCZCFrihEkf1qnxiyaJZBRlGtCetcdYXWpmTqS5XWoZSq7W' +
  'WnXWSFVVwUpY61rQZBXCvpxJWjlqZVnbnqho3lRlYh/PTGVRSyqqZMRheoSGacairkJXZhmyuJKmqyxZbwYmGNcmuSRYa3dSpmsYWV4GKhjmJt0gWbf' +
  'nRSGFahkWdaCUPbUUVJocpqel+5Gq6f2SZVFmfqGMWOpoPpVklVRZm77lbGZpuOoE40JKXGlVkBb/pWkfO5u6lYSt5QF5ZRaxlmjlQnbmlmmleOYmmK' +
  'Qblmr1jWtNVMlcCpi+maouWaICHLpblmmaZZ2oprdsOmG2imcGXmbpdaFeqXUUuoVr9mkF6VSlDqC8n+acqvRaSe5ZEitmmmaaZd4iK7palqpkilC2H' +
  'tCU2F6LHevK6W+VpUpJfqGlrMatT6W9taRcxa5Kta25+ZjJnXsfluR4Z6J5v1ub6Xh30qmaEgWVme2alsYQJJmhmlb+T1if2ropRWpXESiaYpnSrbpV' +
  'nyRZY1aah6CQlqReWWXWkFGpkTo70U4gZWobGa1gY6HRh05S22qGKCVmVq5ZqJtoN76gldla6+GEV3Gm2WWovJFaUHrou6OZkCRZLJtaFzF4qV6ZEeb' +
  'PKVfdbViWUeabbG1NtfZ2mTS5dhVZGKqbKGJ+FJkUtIKiWcdObhaWpnwn7mr5dmOWSsdJxJh2kjPahj+Tq6VewmjORmk5MVWVKOWJYOpplUmZZnYYJW' +
  'a2v11VfWbnVnl7RWtgCWZCqm1X2wOURRiZm2k72qSomZG7Xcv8YvZnlb4mWpkgxGXVi/hl5noiqqubkvCOYNWazKeUFQklkCVmVkp6e2YnpmVtdac1S' +
  'VoZZtdcmy5W9aqn1yyj5pbqVmbalBdpaIJcSpkZhXiHaGoWxiSbakYYWRLaACm1WR3nZVrW5hW1yt6kRVWyfbBWmeU+pnbbWaURpQMGIJZ0c2ZVpwsQ' +
  'RXqWllhLvVe3LddpS4fVbMGaXxaW3trGnYslmV7LsgG57JGUKkO6IGXYVeakWorKmVGxo1tGMOZeWVhGscX1PFlZq79GbBF79lltnaqbdfAorlapcFm' +
  'pvjeZrZZ2bjFqvhpaqYClLvSlaWVegk6N7ZrJeuWOnyRTqF2eZpWSYSpcGVpaKl445nCNFZZlp1Sm1XXQ1WpeKDemXPqamoI4XVkaWqEYijFE7KWVoJ' +
  'lKpKW6JHJ2svupmCUlsVqEmmGhdoNTdkaunVuvlrqvsn8qoXVHpVVrp8qZZdY8CZi9I51BpGUql+zEqerxpEplqMqbWZ2rDSdeddFehdqTkoBoUahkS' +
  '6xmkoC1wdpqLvmh9ga6uBpaqUCW6eRaypXqCJShhKVnrKpP+Vq7qJZI3k0ShqoimXSl2iROo2Nep1mLVNY6EqY1ZJ/+K9WYapopC1aZqdqtsRf2pu9t' +
  'b+pkZuS6llhQGliqURlNU4atkiqO7V7pfaomba/cmp4iai2qlh6aNqd2o2BhEdvRYmiwlUlAd55hqWipiN9OqmRFP6oJ6zpVSenvakQHHS+35Zaqt2x' +
  '7qBZSZmtOBtlgJZyll5qdq/9huqWvaJ1qG9HWqpiKad6vjpnqJkmay+tORKotIfpKYq0KXehqotGXpGbeerF6HtllYer5cpZB29gln5JW4qik7l5iwa' +
  'jEbemQZarZriOZ1phe6qqmn/XGkFbNUX0iGcrWpDqlZPZTXGY/lqth9lM+6S2Z3lc09WmejUeX1rV0F5/aAue2dKxWnm5TVZ60tAquylaqpqV6SqboJ' +
  'tGbqL22hhelRAT2memJehvZuWmfTZqitt3o1q5k/WlIppX5aqJluORUK70f2qW5myE+mF+K9aZaZWteMd5kFpVmSxRrdUtsWmKXYJrGZTopZqB0Uqpm' +
  'm2mWEXWmbk+LRyVJ+lrT33ZZplSlep8VynVnESoetX3lsh5goXttqS+lLgB5ZarZbVnqVgRp6mMNlSVm7615Qrn5KfBMZEmQ9Zqp2Mgm6pihWqO5b+G' +
  'RiZe2cWznR7ZSZNXbrvk5Wa6lPe4f+iZoaqrihaLqWXKdbfBspmmBcFGbt549EwVcnpRapZr3ZSXaoqBCCkJiW2lmegnCQF6kAadmmm+Nq6+ilprt76' +
  'lNufVmUZ1xHYq+W0bex3linxWaUlWa7RZRAN2aUW3+5NRFZvLZplOHcup0FW2Zud0YW5HLWUipS7lqfStRIodPUWm+Jm7lDNVa6UhlZ7WnhefG2pt6m' +
  'HwXmurSSlqqWGSQldVWWoqy6r10Keqt2rthb+qTlC4WvJBRqpYZVVr4ddVVh1NdVqGmN025rh4WT5KWelUikrRP0OVaZmqC8YlP9y5VJqIG+I1qH5bW' +
  'qJ2YxWWmjZVmVuyYoJrepZZFpV9pi+mYbYFsGtpl1GQYh57KjGnhVmtWI151i5bYfmJaFRZ2GalYZ+veJZuAV6VSGEn5Cqp2h42AKOVrWlqcqkpbJWu' +
  'qZ2ZGaUtynqk3pkadEV6A6hnrWZUNunmWrVl+nxyjvUVtZWaS0v2h0O61Vol4+gPVJmiWlwl2nIi16oYi6pxsqa5hpoMKs5GdUaZYTjH5WqYB+qRzeS' +
  'iFSVcVpVQGm2WGbH0mRmHibaXCzqiuLrvxpoaVr1WEm9JmrdWiqUXb4FvpkmFqwVryaf1DoUepMrKaEdVVRiFleUnpGaGcAkZpVawda5/JWRFCGymaS' +
  'KjRXlFrnrLZS+aGeSmiGqpd0l2K4ltRnPySUVcnmaaSJF3WJp6TBTZyG3blLJqpNTItXfEklaplO92bWlYF3Za+jZuyJUGdhjvUlekhoKpuouqFpbqe' +
  't0/5M5JpqppqnvgWsniCHVo1pmaGpuk46iY0iqEFdiWlZH2RUJUXaWCcbucBmJpa3rvJCBZbHmqWGMVJ+lhVN6WeyY2WNSsqtYYLBiam+VlW2zUp7iu' +
  'ZpJRXleLZpmKOpcba2o/gOlHVe4sxiVhFrqJWQGWRSpiSYa3MXtp6Yg5pmDnBpiWJKaXKYLqrUHtq0uBrcpYTRVnZOSEqmSYEKaitIW1dOomq1EHrNp' +
  'mGqgup/hpv9uuKpnmb4ZxVXV8Wp9JpMRyV1FG3o9XMV3oalaXm46gWZYbKNvkaqUiFYZeqmRspp6mu2WkCnnioV9WVOaY6ddbp6mqXU3p2xumpW6KeJ' +
  'Z1eFhhopGZhxYYloiFqCxTbOkdoJWVI1mnVmKVrpF6h0EWpV5qqj5h4illeR+mXocCbZtSVKrQ16ViaVqumoJWShKavqbx32xJbpUS5+HuOUU5UBbqq' +
  'V3ipFDa2ahVl07tW2utmqGF9SVOUp+fpm7RRKSGmtlEZH4ZXXZ9WGXovsYbBlTqRvOVjmoZZueW3mhI6qgWd6AUSFm1p3t1ZUgEYlaOqx2ugdm2YzWV' +
  'vWVvilF6ZZqUTQpF4mlamIerxr1g5oSiYpN/cXQETHmWniTjAjZZu2a2GNoGdG6iVmh3UbEZOfV1aoaUa3d5aR6B1FF+p/G6XZRuZyoaqhvZZrSISdJ' +
  '2qWWfib/SJaOFWhT4XmpeWWZVqa1t6x6lpiWWqwtnfmZu7cmKKk0tpKnnte4wqtXtZq2acWe9fmTVculpGyrnRJrRlbma47Ye5UegfrFtVeJtV3q41k' +
  'TQddGVB55oSS5VEtqk19VW59SyC6KkmKxTs6pctnk2n2Sk2iUVo6nlujvrVrvuZFkspwbqlgrLtLmma0mReLWveZP6ViUdpqsR9tWVag4pplUKhpmnF' +
  'IBpeNcmaRkYgW20lhZUlM1ldrG4V2iqPoWZ7lGWSoQHtWuY+lyvZeToZz3uZq1SVoOYQWUvm6kqhOhRlml9pAlmydlKmYpVGmPJ6gGmYmQWFunZgX2b' +
  'le95mb4CXqZWYZGGdUqps6nrJRUcrBXWvX3jZnhtqhqFup3lrD2mthBErgQZp+lhJde5ZG6aWCXBapk2q1XbhYgrpGpWCdcmFlkA7NWCYmZpcmFXZWl' +
  'WQRVgq6yalCBpWkv3cnmmaFV2RGZp3oRX1rV0HQepKqhVanqfgKo6mm2qJ5138baZ7q3l6l2GIl2Z6hRoZN+eyanZkmLKNk2l0qprF5SGJzWKGoqHqq' +
  'JZnn2il07ZV1/44paKKo8qmbabsqp26SFS6muziKT3KVSnWVZKZ6VJJnVZiUmn+Gh2dVmJ+VzWVCZUUm7Lqnzxat2VapIG5Y12NUnKm0dzjZm4V1nbu' +
  'kTGZGLpVV9+EtpGWXyWCqWjmoEFfKGbIjVNhhZ4scVv24UpmaWhS3pmWoJZeKHeaEEmVaK9SMbWZ4n6pXXJ6nxpSZGm6EKFmQp1ZK0mCXPtWlFcmhZm' +
  '4FlhlVdJu5qwfda9qK5mdfSJGkcSbZlrnnuGtxbeb5JQVQNtlpVqaXROBWV3pmqqkZUXVkie9VWOjYcrYVmBiVLYrlGFu10WbrKrkt2pqNe321Juaqv' +
  'lis18xh1VJalVHQHWZYGZqqfeJIY6QVtqaYSmdSGVkVVao5muiVoZAMmFphksZVuVvKEumZjpekR6YC+VrOmpmRV+dmSDaGlmZFvcxlorlIanQLZiUm' +
  'hmZamYSWbSnnoNqZxJVtZeKklqrAom1k5qSaVYDCaWX7YdqhNdqqCWWF51E26pZMpQXirOuUDGaVJnlS7YWoJlWhUWH6iXQlVeWhaFpZuZV17+LSSnH' +
  'akWEuhHasNRZaYuLdZ/sWFFKSmWWKJRgnWqqsRqXUHfZWWV5CUdhKaH3FVJJ+yGtpKtag6p155InoqxRmIX6YpVXftaeVFp6N7dia2dICkF6Vd1cZq4' +
  'mRZUK2S3Uiq1yp2iVWRRn4mSX5qU5HebQdYakdX8eV+GUW6i2rh9RoHWlpX4rbdjEomrFnpJ5jk27K1ZZpXpbKOO1WlhWapqBdmHZmol1KNRhXquhY6' +
  'qQLVBqZM5JLUwmBa1a2amaXqrVG2phkluxbTloXJaSq3Zu5tp3pGUp1+ZSmphmHSy3XTZNWJWVdVMoRVEpa+dYXfZ3laen1UpfXIyophlGil/eiVVqX' +
  'kmKn66Jpr5qUZmrpLuoa2Zt35IraM2YlSagRmTmWaXE1i16Va/cM+JqWC8plrSeRKdXki70m6WuSlbtZKt5WgBcXmaZu4C26Wh4J5Ixpa1kNV6PuUfZ' +
  'faFaa5ZdfR6Adpqdl9KVgulqTniM+xrVF0XSVd6mRQERb6tQp2GaXkdCiW49J/05VVS9VoEiHlaOoZXqgRpZJ9tiq2GPntkURilq74cs2uprGJZakL3' +
  'pIhWpZW4P5XiZsRqIqrt2LGCtZOV0gRoYY6d3uqZKpHaaZdQl9q99m66su7Zpka7t3Cvqpq6v2Gxl1VYZnYko/hpWHFplS5UpyHluBWnL9ibqjWgJab' +
  'kyfZKWBnaZeZe5bzu6bVTGaGczYttlloeRoLJieyKlw5GM2a5dqWZKiXp/wKppmUogWXuhp7qi2WE1qZ2r+kZymaZWHVKo7riQZFmdpkdZXhPVR2RJV' +
  'kWgeOCEZafdZrKu+dVT2a1prhoZeWFkXlad15S2HKjlmWu4pREZGmthlzVovaoZvSaonuYQcXunpkk4ukqbGFqZSu1cnYVaqlVKB5oXWzJnoZ+sV6qp' +
  '7UWXifonBVaah0VJ51dVlWvkVo3nZ1VhrdFZjOcXFXGZ5lqLQJtpJilWcaiEUGmKllkWVCoUYYaWWakeh/dJrbqxZVYLYJpr6lmKVR8Qlqr/VZ5mGwB' +
  'meueWZWkaAHW52xV+p0sRaX5XVmZsGRBludoVfqMvFEWdmolyQb9JqGnWJp0uZldeD6UV4Tt5Zur21CZ7q5IyV1nGEYprR3IWutohylwTZWpnVnnlXh' +
  'JFuWWZqear2pUSFSppclUp2QkqISmRXjGaeRqaaZCJGYKIySn0kwUtalOmNqplvTKulaUFakqeFhW1heukaYIdFmnqWdulhqaYmJF0kIJpRr1VqCSIK' +
  '41Sdi3l5uhrfxpF6WmfommO3FyWeGZInY+tl/ZdmfRvd4pRdV4F7vWiwYvUqWpubKa5bJxqfaaxFmcgVVXlFPpRrujpEqJWaVUV9VjXdrWoRiRm+UpU' +
  'qZrKlvakiVp1SaoPmZUdeUAvW5MIqdZVpRfrRmlIFrolahcGJYgibqVpPmBJVQcaKalbZFhUWilVmW4ihXYK6jXYvyFkaRZaIKByNrXDlXUZna9l59X' +
  'r65PVVlr8WEdoWlV2p7rHWrkeaIr25pXGFsdVkSRa3V59mplboWqNTjhfakV5iVxeOrangijyr2ZVpdXKoOVurQbeWsYVAZlqqZqZQ6CUnZWEhXfRHY' +
  '5642nlbpoSHUKqZaqqoHiVWgqatSsi5YqdnWtVhvFlWgkaouGrb/qxLVnR2/WKlp3Ka5iV+oc8ZqmqmJqW7SYRZkqnZLVGQiZ6VGqWpF/YWFEqLja7v' +
  'jbu81JLapprWXrLhFZKpW0WTqXVmmlW2RMJVrapn5ZlaXLlSFphqz4jj05KtkWJco+5+UlqXVZeIkKmRbsYtqqeOR6giZWkaCJ46WaZWag9pTxrj5Zl' +
  'aGSWWiaMqSkuoTJebOEqpZ5lhjQVRfhYwn0ybVblFaZKiAsYmmelXpqa16Gl+4ommBrqFbH6RhqIIqFafK2TlUa2A7Wjd2GKXWdDoeJmkZkesplXJp1' +
  'Snuj5zSlbkodZiG4Wk9pZq6MpkTyWYNVVZTrkIm05Zp2YOlY8VlDVJdEl1DZ9JVadxDmtuMKJZraGpntaM9gZkFEXRmGlKejmyi5oZmRZqSaIn1xbdq' +
  '9+JcGLjt5a225mRmeO6pap1DLwV2aqR5mqnKWsaxLXKFyXV1qhHmCUWEZpdlGZGldOluCalLSmRGYj+abyXn3HRZlZiVhuZGl1hjm6ch92hhgKZWlVi' +
  'Z8KpuVppdA8YZhiVomplKFF2vEhGlmu63msWnn7qq62KFZK7RhVCsDt4UldYqWECmo3YmdmNnppq7FQ+t3WpsW+UWfpjKZELUBplVpppQp51W9HVptV' +
  'ljTktv4YprUutnyeWridAJei1lxZUpsoYGStgYV21BaVX7mnWR6Qeq/JWGWBKphWb84paYRW2aZZN9ieVkUp1Tgri0WZaVqT8amaVyaZ1psiHvR0Riq' +
  'bSnK2puaZLh8Za+mL51LlXVJeiI2VoDpJ2lAGtzpiW0oqm+4ZtdUS1AV1+lZqx6xFkKWWmzieV0iaxUpqM6ZyendrKdLLlEuaSaBp55mHarmqAbm7pS' +
  'bKwio5pueRqb46XLqS5Zkb6akOUpJOrVmnltn2slc66XhanSOAWrhaiuXb5tuZhROgiCXiVf3yAemli3ad2jRQsqaZomKrqY2kZZFTq3bGnlUWlWLWm' +
  'eupW2Xo2OtbmkGJZqai9Va76i0T2GNxdZlpKgeet89RRykcqXlj0kabFB1pabLq6eUH4FQqt4HpZBcVmi0jBWlAKWiaVSal4R+WhodhhTwFqa3VKX0Z' +
  'PeFpG1UthCP+FTXqSIWgvTmW6ZKmZFph2kqbCknVmm1T7tsOtV2UVtZZchic6aZTZGLnZuUoS9qHsqktMlUZjqkPRFJqxkSmG3CqqqNWW3of5bkXVWY' +
  'ZfS1n66Wb5lYVH6UqWt0mUK0rdK5vhqYVEwBzritepdaWlGtYNTthRtuw5GpZi+cljQ0ZW1yerYlXYaG7ZTphmEFI6oUGhdFUYl17oaX6rYIYNrlfVk' +
  'Ut1HbSqm2KfkZrBQpqN7NmZmdECmo3YmZmdmjholYqlIgdUBiQYlEaZXXSkd2tWZdZUsugsZVpWkvn3JAh3WUmoFaJ6ieVE2vCWp3HaXLp/kmpVNAom' +
  'iGqsqpc1BTqYWmlpnTUoKrpdFtZr2mbi5V3la08FkqN6qWq6vRUkJu6qlNWjruKdeqItieX/ithqtKZZ6enoqmmeBJN1fYaWCJv1QmXkVWKNLF5KEYL' +
  'BV17prqVYWZWXP0qSllkdka+cCmZ+WybtXp5OpVmqpp5OPDUoqWVaW9EsaCmWLateimg5KGlkZaPrRmHnWqxp2Jq9nxiDOL2IjrpnGaae1p11XWX0rZ' +
  '4H5XThEqWZtPnodeaVQ0olzh4WOYZhKuAbusl+hRW6kIGGlmnYambuiN9oKmoqmfTYJFZdZajoY/tqabJVammB6Q1sUi6FoZ677lfWpa6Vb4iXlKlVa' +
  'ZE8eVmGHlZSVJj5kxp5UqYkftmdFeVkWYP07ZC4qkgHSi5aXsVWNZpruNKo6WdEanspfKxWZaylX+S5lp20lUaaJpW/bFo/aZ4OKp+6LXpXuJCRWt5C' +
  'YeYnaB8lambpmVuEeec7umaHqSucmnl3K6bpZbraGyWSGeoweTk1WamaWqlZ7SYuaV0lRQ96hLkGVlVVpGVuP6XbBZckbKJ4dafaaaVWwY52ySq+8Em' +
  'GoKGJtpIVRVoeZZtZXuBFx5WhUWZf3FdtqJaMVma4jhpmPm/RnAoX0hxVWlbvSEeTdl20mUs6CS6qlJWFJzmGfkQkWu6bOFWUnJa1lHN9xuRMqrBUdI' +
  'eWFGZXopaOZOljmn4IWkRoz1Wn+Fk6aqq6RramaAjGpmcQIl2mKtY1ObE22s5VTSeGiWW5lm99ppZa4DnaajiLJkR6U2RYgks7yaVHFllbDpdWuUFeW' +
  'ay4llqVW1xW7iUpKqYBlZGSpOyQJmmoqhy1YZuqp2kE5Bf6FRZGWla1kq+oVadwmV4eTBX6sohvaAu6FFoWV2KaaK7ZdUbZRQ4UWZt4mphJSbGbbFFn' +
  'ZlRWC/mRthIWYZtJ1qR6RhqS962wSoKlZuYFPhm5rlBnlJoxFG3qlVRJrhib1yWFlZblC7uEpFJBVYhHki1l5pWrmUPmVa2rkZqD/1V1q3iWWdI3Vrq' +
  'qgJrKZV8lEGVGnVhpBreopGYVYNmSV0TVXtrYUIPcWp7JpqKX81cVUELKatrvUUBJVtnFYTuXmXQFr0pad09W6eHVgQm7Skfk5eqCEyY6ZrLnKZXlmL' +
  '5XRZLpnhA+mqlTUlWdSo9rUXkBqE6Y6J1l0mVZNXtI21V5RimW8EpNmH1omxqaDJ9p+pa1SpZ9ndRUVuRVZy5oUgyP+aSkZZmJqVdBi5lva4IdTGQWl' +
  'jUoJq5VaqpkZZnDXmbSRYiWzFeqRYmjVSho9SnqamhMZmGKJl/baz2luWg76tr1nKFmqIZhd2DNDWVqXYSuZLX70R55khVxHUnB2rZXdrpwmme4U2lW' +
  'amIlvYkdJh+5WJeYVnKUVPOEWoWrv5VlspHmjJVmQVWyV4K0/7HulWuZciO1HudapaoJoSWFa4ZdWyo7Gm6uKVs6BxJFWjmaenqZdVcF0p5VGtItWUn' +
  'GmlmWzinvH+tq3a+HRa+deeWdjLRbGZV3r5nJqqa5tXlXWIry4m5apqu6vNJUGg1mZJVPqHmgeX3h6Y9I0mhUVaZpbR6VVCkVk3lcoUXGV6mSIqBChp' +
  '3s2KralTKjIl5mXHW8blCc7oVSdic1RnqiVFaFWilVVqnpUUS8tWdJiGJ4ZchFInltRHmidAtmGSYllalrhtlpkX6EJm5Kn5F5ASlJnsbOonYAdZ3uD' +
  'nA1VWqqaXiFUmRp2rHrmMaUaFWl8uaS6HEhuSahr9rOFfpndhqY+zEVeqekWaaviga0ZIbp1XY5IjQFjY6opULUFtqupmJMbSbaL2jZFZ6KjdklNdXf' +
  'WkHQCqnvl5bGPsXVRJVhmak4aqlZtFEo6FZymYIllhXY4dBihgI6StueX6rTGWnaAX62dl6mlatW94WWuoEua6L6haSmkHkK6uFEnmaBJbplD2ZoRxR' +
  'aFu8K5VCXWVuTWF5JZmBRLW3IYNnqZg6BVi1uym941V1+aKSatK+UX2iSQYYVqqpnpkQ0njtYZRUlngmmRBkVUnlk4ZfFUbSppqAbe8aaXllqWbmrdJ' +
  'XpUylpB9k0YQZaqv10duhXotpJ3YZgFRqCJpmFIAa2q1YkYba9ioYaouHRj2ouoH7hjVpsp0ZCoqmaamRduldasVlaCF92qxr4UZpIkcKUpUwbzaBBh' +
  'thlmFqZUVaLmLWYqZ1WRIcVeZ0n6tlEb51Wl3qKQHrudZW4m4pfTNuUqZppkSk1Wj5SqWfZKnpF2caooptdBgYRp7pBZUouXGUk1a2qrkq2SwS9VHpY' +
  'aUaaG1W/t9emd2kq1oHng22NqZaq1pBCnk1YlnvmkQwLN6SlZZpVTz4Ikeq2lVRubpCR4plf3tsIoWtJVlZl2bWWnEY3dRVdKXUiHkZVGrhWdWqRWGR' +
  'hhF5XtuZ5lXluCMp2dZGuqpp33Vpdh6FEqzlPOlXtEqaVd+c5FSIgXir3xmd2pZmoKZpNxZY1lla9bZGdbYgKl26FQ4YqWeHam4HBaSe6ppqlPu1VGY' +
  'qapk6eP+pp1dyeil8v4GrFvUVYlXP65rvZoZtH3XKTVZRW5wHVZZJqkmblWK0rEq63Sp3iiJtUKKq2b4zLsbqqatq9ndpznbo2WOh9WonWltdlV7fSo' +
  'srTbmqmur1pLqk2+j1Ul8ZmTVeneXvnJ1GvLloioucFrc1VxaV75y+melmaNveCCmhRqmUnNtJ+aRVZ9lsgFXmaVRSZYglFaZamphYjbLnK1WS3qW5X' +
  '6YaZEGlo5UXLledYdXqsC1YUGU5kGlmpCpK+8RVqvtlHQFlZeZUihcZI+uyqqIhbQmLmVrrlbKvKSX1FJXpuMGpULvVeJJxHpaCSFqqkrrdWh/mhpiY' +
  '2cI3XZJIXZ1X4mLm2zgrnZJCUkKZMKpmsteWdlZ8YgnvI6SkmexhmsYRGmjpqBpX2qg1TGTWVtlKppoaG2UqtD0lhtGVgypVuinTZBmhJ1lrjiJOmUS' +
  '2WV+7iqnZ6ZZblPoWmiBFJ7puMupuH4aplLojJaUL1FRmZR/Vejd0Zkpd7QtCZoVGSWdJY4nnmHaeeSnigNenda6CRKvHHSS5GYsk4pJ+moO6yxwpbW' +
  'sFlSiDPGalqbmmZ6oTYOaH6kKvaiJtkqcGlqlrAWZQnQ3XWFXK5qJppPFVhRtxhdV3qq6PSWW0+pWQd5FWHheXY+aarlqf2zm/WZCKGll3SqqtdYvNW' +
  'WrFVpmVSji/flpYalqHBqOl3hK1SoceNJZpVomKbhIdhpqllqqsIxmlYVlspopkdmpglSmWhoG2KhVSqZQM5hpVY5bWqlnmFxVjVtaJSgbvKhmYqWRL' +
  'SBZuu8VlZYj7J4UTWKaaj+UdUZkaXZpjqRJb2pWl2faKk49WXfapU2JxY9LyIvbXpiWi2SOgQVdoJWlcqW8KHiHFXVsVdaBPYIltKmVldEv6ZdGelld' +
  'p06WGXdcsl9oHYCVYpKUZZ6eItirCRiWKY0RTTFZku6pNBKUuIhuWpWmGq4ddiNWQqYqnh0lM1ZG6LRuKtumTcluxdKatVpEPRyDVZRWV1mm+Ii3Wpq' +
  'V2ppE4lKtampTpQauNTqlZFa6uIFVYGBVkqGk8xblWZWFblpmO3qVrCXl9Mn1pakpWa6mTrW1Nlou2W6rRmqaWTi3GGeZUr/e5mGdj9pa19LFJVj2Wd' +
  'lWKaRj7RTaoIthSZk7sVZVWmnbrdqCoVhhtu3d+JU9VmaOnla/Kit/BhqkqQ6CiZSGmVlr7uBUhVWc1VruAGREikSVmljGrgZqWdWj2Ej2FYniqq5cY' +
  'X1ha2WJFmIrmoghu0aGrZKkoNeCmmZpkqhWEcGmBR6DUWXSW1m6nUZbWaLiRHpLRjp3km02pzcpqEkpt4Wpf95BpVqHp6qcoWp0J3VZhd2xy6nVY2rV' +
  'uiZ0aHTpZmIUkvqqGXepMW0S4GCUlq0VHltVZ+ZZhkG/W5bTBIVSFLZmezzk5VbAfprl2gCIU6hmu6hGlqDvVlhxtllGsmqxYp0b2ZUVTumvi0Cealt' +
  'YbqvKFF9Xn2i6r55Qr2erqK1j5ZoZHdUlWmfkioVuSiWJI+yuRVpqGBZjmFxVhWtYFIuVh6vpNPoqELBFZpbfqYZT5YoVXlolZWfkjVWeWaUaU+3mpg' +
  '+mSpdUrBUaZ7kVpmPhjhUdVS1VZ+WOGU1pJFkoH0458htmZmLdr2AMbhlho9hsWYh/bmFeW1hXu2nBQRjdhSmioWdau9tArmenrLnTYlKal2V0hodaL' +
  'rG6bWBGoxFWnnclWEXjEZbqragUWuFREpeylUlt+rlur5+qrkqjIVGaepZNaqGWQ7XZpRtZo2CSum2GGWp1Xda5uIpFWmfdmFSd61KWZ92cFM7rV1rj' +
  'EWKaaiWamnuCgVqJbR9u9U25o1FN2e3HWSnxeo1ha+JRUqqliUqq0qICVmmKWWXzFJnqaoFYZ6MiYap6klxi1bJKxtOKe6ZTan3pM2mJleOUZPop2V6' +
  '/4JSGnqpuy0n25E2Zjq0ZGOPUXFmKaR0YslUDqraVCpbyERKvulUOZb56MkaoOWqmoyFS2nZWWWWyYVKddpZFpmMRUp4lFVmZ2KnhV+EWVd1me9hCll' +
  'R7WYdpVWyEJupd6K0pDaZuliOTYYGae5kVIfMhUaq2lVqlcxFWmjZmVUWzEZWWNloZGWMRQrmpUdqZoiJSl3pWWWWvYpB4WFb6xH9hdARpqblR6krRo' +
  'VhqZq2qcW656unY2a1xbvWa6qjb25pM65SxZbXRtldhmlmmnWEthf3o6UVahiv2hS9WcqViooUxSe5V6mN5hnmYroW6siFlxYb9qpaeiWZ3tVemSapy' +
  'vqma5KntKnJrvUfpqa658f9v7nmmqmOZGthRZa7coqJGV12aVpb+qqWbal2KwVR7lZYoFZ1ZWVcoVpcFWBjiYWarNoFt6qIhUhalVmZD8lFWirlGSWq' +
  'jqFvVgUWOnmKllhGYYxaWBHpmf2l5SWDg1gaFkJ6qi+ISlZt2hR5nm4cQTYMvpJmikYYXnYZVlcanv4pao3ZdnnRRX3dpWabUt5tbn2GpxnORRlltxg' +
  'bCZJR0B9VhqZqkTCVSp6Zqa6OR2ZvertYhJ8nGo5t6llnB+qipUtcWXpqKVtd+NlTZn6oyq5l5VmPb6qlv2pYWhsY2X1xqH6Za8JlhWkYtlrTLlh6bn' +
  'npXCfJW6Ubq7eIa4b8zWdaFUxW0mQKpVmQC9a6QQFQaqNKUYKHgZqaUpmCjSelCm+O3gWedjRVd51ahZ4mMFV27WmHykoRqaokaufKVShNcWtqVc5WK' +
  'AVxaaoXiAlaqalUeVnsKZnncVSbWesYYuZK1rrgPtKdq+CpWJhq0a178fmY6SBRmU6Z3HaqCsHRm2kqStsW6IZxVVlaphLS2a4SJ2WZDraqlLmjq1iJ' +
  'n2hFGq5byF/nLVitlWhZ7eis6RqmaYwuJ9WQqLRxqW1pfgltZ2LJuxZQESateRq+OEV6Wa2DbBZx4WmqGV6oIiX2uJktTqhWceV96yVepEDnlrap6aF' +
  'Fkbllp5WkIfFC/kWmZpWUqNE7WebxqdlVX4EgoSXuaVjQUFqlndrGW2apghKmGpVVWX9pKlcIStuMRWbWd2pF3f6FbnVHspW469F/ZtoWlrqKU6/XJm' +
  'upovuZvvmKqp72/cjqtRamqakqGlnVpbQpu6ZpR6akuiYeeUqeuWPRosWZx6Vb6FWRhfiHdUfWYWXV2H6xCYnaVoapPmi5ynSW2hlYp0WFZNmX9VlGA' +
  'HqquKS87e3dBmWZnYFxlm56aqMrHhm53um21SZS7WpFmmWkjr6ZQhKjp1UYCZplJYnWktVIiRptmaKSWAnq0aFcZVViGJm5pOiujqnZV16e2XuUofqY' +
  'qt1dyqW7xSuZLfmvWUX/lX9n2hqVvuJkqFxrpZqTnmk37VPVpdZuHJnQZWZSpb2ZiagJulhgFVrx5bYpbKuaknGRDqmZ6CGhZx2mPqFb8tWeWSm6dVY' +
  'i2Vma3ZQlqevepfaWZjpWpRrlCnV3q4V4Sa+ZWl2MZsZBGhpVaglZqoF2V0wRwWm/bUalqWtmOL7NlbVtmqK7sugqpGt1ZpO680mdGKFbqnmiRs1Uap' +
  '6bPF2qFfVl3p4qJqXVVlKRtdB0KbWekJmkNqomaq5fsq2OEm6mqGGxK4hGSZ5VGmVYGlrqk2qyOPrTLaaxpFuYiu8dBacaveK/FlSyoacsebEuKSqpk' +
  '9camOVqUrmphuYDpu0GFddW8ZIaZZjZk6PxpqNhVSqpdmqKf5JCkVqXpRISYNVvpZgnaZb/CljmT6dmjamqFMWeFgnZDFqNgmaMpYGVCtUa6otoMnwO' +
  'Zahc9UW91krcBHpFYKuUby/NSkrl2rTbmlibXuCprOrkbZVu21ldXmttOZRqpp4WqqYlfQqyVRtlXbMbXa8epqbI6Cb30jhqFJVqmliOtZmVaW5g3BC' +
  'mlXp1aaSoIHZmtnZ+pKUVaKLB+nSpoWpfWXNnIKnaIdZvqVFsrUaClliqaDdZ6rGrf1gZqiqRtb48aoWqZkET60zlHataQJawyk12WmamJpSZFYcKYp' +
  'aNhFu5Rloim1fXkd0JWVepFCS0TZcVoXQVmLZZVSXmIGRlsW1nJmYmpYOmzgpZRpWCWRyVZXtLQYklGM1FeqYn4H6dmTWhGqLRdeluJWcro4xGVWqvp' +
  'BRrbfWHE6LpWxotlXh1okvlmTpils1VXUJrctBltJt1k4OrmpCx2mO4Zp4ZAplZ/OK2agmJf1llWGeS5WgZintqVVMf1Xrk4WqdzVFKqlZWuv7MVmUY' +
  'mq1VGpldOuWlKsYiriXX5dZu2hN2JoVla9MEo34ZmfkfV1m3g1kaVhYp3nmv7ZW/oRkVZUhacAut5p6YoXBgXl7Z6SarI1Kpyyrl5HVKCYpiaOtofLl' +
  'cn5FopUjYlcQYQuXq5SLYRp2l1HmnfSSi1baYZnZGjhRKd7aKGY9iNUE2jVllXJmwqm5SXl9AgoVKaGWLluzE1SuWpUqJjuCqlpWuWVi6xnpqtJpF+F' +
  'GxVmu6aqciZ8T1R6orZZl5HJaqGHrhVK1UmrpJpcjgrnpqVKhleooL2ySZdqqbaJq6a6fltpV0YAK6WVNpaltJVRbuZpIi5oxGUaQxnWrrbaEmdKVC8' +
  'mKMSnhdddaKapVNpbXlXmiArG1ljYZWCFKp19H8FGbZir7jlvkIaZhtjEVvmmZGlCbIBi6VVZRUI2oquMr6llJ1KSJaJeYWnl3OZa+nRRK6ZBYy2Sjm' +
  'HV6bmAuFGjqqmeKUL/eWD95ehoKlYRgZXoWOdxXJ2NbmtGm9ZYIlFnNqGoiFSrXlFlZoMZIVqoZxQ4aMSVqp6BZ6a+LaZQmKO7lZSC4ZHXplp1ghmnU' +
  '6cxqTncxNGalZaucizoFqcagkkaGOWBprpYhulM1eGhpG7p9nOqFTmmGNmkuikGUamWY6iHNCmYmFWSZpoaSlYYyaWIvRd5+ndblZVDYYp2WmOiqLO5' +
  'Vyn6aFrhr8GZgbarLVmZ2a+SqxrhuV6lJlocoYqkH8lGilcIdKer5QFCVxi5W0GRTgm5JprWrWWuuVYRvem5E3hZJQBFuojnLuhqEKYqiay6FL2YeuZ' +
  'rYqCeVaLWYSKIKjaq16zsu0gJiGuYZrVtMtm6Khm4VJX21T21hcatbCVV3HdWWH6pkcbA9pttOWo6Mqa1phibUTxYxbWtimkabtYKqaBnhqBsbRm1sW' +
  'WopvJql6n6f1NnUOV6U25TomjmBxZiWYaanOsXllNd1aeuFkqaUcplVIjaVuWIqKameMRVrpqoVlasxFWWlUXRUdjnSvZQVSd6VqHRVeKasG1e4pVrZ' +
  'GfJexWGllBam7acQFVtOWLHZ1p4hIimvWSWWVxphJTFVqihYlYaiqUcp1aClyRjRnGaKWaoKtSy1C3WT95a0WuWTaKy5lI2+illnFXRmNblqnLGrMAV' +
  'quVoa0GKahkTynKlpkQf2VZ2ZFeGpiaUCBmoJJZkd70r9cYFttGimS7pVpl20mJtHqmGiyfCGIpq5zWmZp3sGZZ/RXRanv1lln9V8JaI5xb2UBSmuoY' +
  'Niltmr6srhQvpZ3c1l1poWNWFk1N4KXljZdtGHbGvLqLaXg2VrolQDtWUhpV2Vmby69NXsVhlWtn11HuhSHUc+grpEEZnqq4Wi5sRjWVUaMRU6qpUUp' +
  'W1kZY6tViPOaKhRy2lLEZlGqLEVabE1ZaV5uJS6tYPquaS8mW51ttploGaXYp3BeramSNVeVRdRoaydOnqn/pGmfSiRaEjnavSltKW1Wc7qKfgYZtVL' +
  'Tbqtp4IJ5GbWay5J3yqJkukZVOSauIYYWWKRKymWVo/tJ2ti7l6eTvVVt+aLKXNqdRmF5HFSniWpDllgaJaUJn5a7mlaqb62W21lku2Hnonl5aianlE' +
  'aCSaYWTzcUWWYhBZVJBg3pcRWmakbVCEVpplVa98J6rq2WYW/NgVqqtQZVl1i2VqOSZJKezEYtWblVVaW94p2sEWlEVKFwQVtbmeknadGVuRi1msk5C' +
  'ppxkUkIu7TnXkbkVGulPhhdNhJilZttappmbWrGKmktuZloesVpTneaVH1i6ktuLSU3XJ2XlxuUZ3ZmXS5lde2vhBkaedk5F25TyV6ct5u7xqVv2tBM' +
  'QqRAHpJqpmgRGxZea26bVFB1l3c6dmpldlYjezlmPVtJ4EBlJWmWic+1KUVyaV6onuWthqZ7WVu60qm5Loa2F4lBXqi1SmaXyAluaJWVIlc4FXWlpFr' +
  'eqe91ypXm9moWO2dFVd6a8laf4TFWflWVWpDS5lkOWZpuljZM5oqBClIaFZayaOmpNyraotTrnaZdiZ5gam2SfYWxUq3QhqlpABUk6pG4Ol6ZXmYFdK' +
  'dgV69SULmuZsp9mJ3SpiLlX+aRjhskWmiesOIpEXXF+plptZ11tYbmsJV2m5U0Jmf18RncKWclzp0tVI6lekFF2rugRbnZorkRmKUSvNmWaUGtoJBxl' +
  'nt3aqllc4WqWqWaYWygUFXVbtWaaxmYtVGZapl6Y5WJr7ipM91gIXi1hpl3ZamKuZUXiASqnvHaVgkRdohNtZ7LXVK6hV7h2ZYYV3ZJkKAmaZ7l0m6I' +
  'RVqlpVqlOzRhLFGBjitrdKWoEYIVJbhmak5UXQ1dku56Q+oeXpWp/VqJlguYmtp9AQhiVQeadGYVepZJgdKqkPQWWqu1ZfVFLlTu1LnUpfvuUrblRFq' +
  'x76SZsdmeVQBB/kVptZGU6ZldWiDO7koFhW0VFMmeJ2PCKeVeUGaZqoaFHpoiTbpbyUlGWd9ZWVqInrFrnYJ8Sc9xdVU2XGVnWXZWg0aSgquldpymrZ' +
  'BaestcFAlWaFpZRaeTejc3dnauOlJrjv1LpsShBlruZVeqJ1icYodVolHchvJ1qpSS2JeUYKYn/8VskLQWequV13XBNBmlnsmZqmQxcJdZWm4oTXWqQ' +
  'VhhddRNcbmSaFK4mwsYJKBRrZp0kp2Q4VWaZkahtURZzpRWJhHs1YeqFWSSgngYiVqammqqp4G6apbUGYS7JueieWV5b2csOadAlpiWnaJ3KyomRFFh' +
  'kqp6ZuojrNTUYrGaiup9URJesYqdls6Vdnb+KEGUJ0qJpo1YKiy2ymraWqkWbmVXmZJTEQaAZe1ljGpiXmOhFJqEaqUamdFgGlWu5VqpEOBS12eepWV' +
  'gsEWXqprpULKmHeKaVRlEXveZVK+RqumDZR1RqO7Nps1rGtuSbVVqkTGYq02FWVaYVW4WntR3WZSttZxaRlQ17p3Js1KpVq3Ea/S21d5atWCwVpd6pm' +
  'VAinVvUkUSenV+ITqpsZTlYs+lalFFUns61SZUqqg75IaUIpGqqT/glt93/iS1nVqYUeVSeq6lk2SQq0bz4qnZZN58lpZqSmxkjbltkhUqNegS1YoVa' +
  'JWF1Vq+oVtZQmxoupjda3UEllaiEiOI2uaifqgf+iZOy1lmscvbRSVZFthjwXsZ3VahrGGQFpVOpcZpsd0XRKUNprRhXTeUbF6Tmg5hY6qW0WKUpu1m' +
  '2yelC9gnAsiaZlZqXI1xf5IUVnqo64dqp8mZXmDrh2lb2d2Np9Mn5qp5uqSZzWVeUFaaa1jOsm7mJJKqk41WpbgqjoJUoZFVi52al2RS0FZZnumFmSX' +
  'TRgqdUBe6sZe+sWaUFlUtttqEvJHia1lqssrqdYZYOg1Va0ZlcYgZtdrCrVJnm9IW5W1QVqWUUBKxGZWZpltwx1jFZVl6tO21pGV1rEn5caOES6FZdq' +
  'KiyZ2tBr4hksgFWavRmmiYk4iprUnW2ZHtmObvSFSbSLqDZt1NWVlmPmIZZKMClkooZ5kRpV1lGI9nqVarnCotKLlrXbWWCghmXa6vZigLKiltGabor' +
  'l+kp15S5ehPukW52NZdouqFpObc4m7SnlZnOaYtdkSurjsuWZXZqfCzFFAdc5QZcpYtz6J5QXVYpWvCqBUVWmraaZ+SdWAtlLViDRQusWXdTbcfWCqb' +
  'UtRdSKpe5fLEepKfsf4uUWUVFaYZqWaG1jVJKT9URnmV5RolQoWvWUb+ZpmP6QaUGurLeCkGWqIYdqhstw9zsaVWZU794VG5baplmY6BmOV3vxbpXuj' +
  'extm2ulnvkro35p6FrFPW1rZo2eVXWvvXm0qGypwRUJW2aenq1bbfk0bliq60klGV12naxhWSYcVaZo7lZWmbkt4JjZ64qtuqmQlMTe5BrPlEmlo1Nh' +
  '2Z2KZ6GkWOqIPFSUKZWuftnlW6L2R5mJChSabquaSTR8hJZ5ZuF2mkPjia6XqZWv9OqrlapVj1uV9NhWRRqaexf12aJikmtv2UWGawS1a7jkVHZ2lWJ' +
  'VZsme1Hu2WHFXUmldNVtCgmzUKLqdkWtNmq7eCuRlpZdmfXaEqaVWY4GSeaybcpuZcbUCd/Ukgqli7pZpKWl2PKHlhUNmb5KiGprf46qu0iWyuVoDmZ' +
  'em6oSSHZeqUaGimOdrqiFFJ7ZfzWra6gOpgUptBFXu1WJpseZDrqYsVqgFBYsl2nS3UYZGFiPmMmppCkYXI1ZiZmgnURUJGaAlZTkirmamBVWa6SIep' +
  'mVGlmrHQJpUWDredV0WRW4WmBiGk19iGy5rtlhnSnZN31qml0p82p6e7apXxu7bqEmYfienCeKMIbGHmR5YVUm20nYsxnydwX5pCnqXYTmsCpJSYbbu' +
  '2hj61WCwmMQkWrqVZUXebfebXZWXv5/bhVlnGXmfJoWzblViKt/syFSqrZmiWWjlJf5kUXOlaLRRiFcl6ZmokGSuWYWWk2/kNKVlWjRSmOK22ZJtdX+' +
  'p6shbdvLXGalmr24LUpiwa6VtXg+VWmB7elR1FaKhRUeFVQmW9KVTv8gFRysFeZp24VhSFW6rU3ln3x4LUlnlmYnWIYXdEhqpcu9uC0KaoZB0bJWcHW' +
  'eWMpWLW0qv6qt1vlen+qWK5KOuQWrSqL2XasmsglekXCbhodlvZZbQ5iDmZy1Zr1U6IuWIk9k4JlWG8uHnmmUK7pLQXKJsmWFXXNaa9lhVZ3U1+1Y7s' +
  'W2G6dTp2QRALTqnQW6caVrctpx2muRgVd36VVAiGlzdq0qaWk/lupNVKJ7R5qiSAvVUEcXzNJWe9VWu0utVmpdcJ4xj8kav3K6hklLihr/1mprli6L1' +
  'pL3V2tpahaYQrcqiVGUsVlrWvl63pTVuRaQValaoNu4BpFRpk6q9+rmupaGvSQsEZae1abIqVnieov1a1IYmYXnBp+p64qXFm6mGlK2i6kq5/qKgVra' +
  '5dRZYGydRRhZJtBrapZG2pVOa1qg7lTnjsWZp+aa2fHmSoW5Sma1b7k+aOeYdJU9sl6VpKlkFy7w2pWylTVVr3B1SqpYZWVlmUyEcpmk5R/smyY1lJ2' +
  'iW256ljq2huPorGsXFS6ploLZlt3y0ma4H6iYRm5VjpJhSOTTp1bqtFHmBVUFdnLar4pQvmeXNqoGq5oSi2pSpy9SpGkUaSoZCmkd7eyW75ZpYLVwer' +
  'VZYcqWuHV+ikupChJ6lKoqV2kZcnqrZ6JIibgNRy0blVelpLtcZTaYbpaquAbaZVGuyJfdSFqFZi1hfAH2VimgCquGWXqfWItahofpHqaE+sUmb7iKl' +
  '2UuakXLhV/2qKQuWJ1Qmo7WgLC2JGQFE+dpmfZRkU9lHqqi7e4XZsRtZl5s5b+GWXkVhark5ugGpF2W6Om/xlp5BsWpJCqNau2qkq5YhiZYiVuWWbka' +
  'yUglqUGhVJYoplZhZBvefYm9VWaWs9o9nn1VFUa3EafaMaTZqZ69lPGZZvFlVzpKapdFR2DV2K6X6cy1Ffqvahl5WULpbEVgoTGakFV1UVfkfWUUUMY' +
  'e6ce6bSlOSXewqY2qWWV6Z3Tp3KqZZHWam5ld5hp5eI0GW1l01UZm2LZh0CvmWXTkiLkmZFVdrxx2T6ZvZUhqIDqYbam2eVU0Vtx+qXZ5FnHqaWtV3+' +
  'beGlscZ1HVwUmZ5P6i1i+Z6OcanVabadVaGhUNXepK9GgYCFVm2qp2VRkJ1uqJyYFa86HWay7emCVqcXaZ1a2qWi2Rm9mhqJVbGtNgfSlahkkoOpm92' +
  'L6Vmx03mWbmVoSXq3l7r666ropu5lV1t0NY6ib3bDa2U65bv6ieWZodZqul4/muhLWR2blTWVJaN6T5tB8YGlVlVpZ0HBZaV6VmmpxbRpVGGanXoPep' +
  'rRhQsqqdZm5snWpL7h1XRm2otAmZDtECq3RwV3WuhgX3abVKbb9hMQZpbaYVvlE1Ymh9Wa27YWBIlezlmmoTrGFaVq+SPqpX1yWWUlg+R1FVmWsd3ja' +
  'WYVj5o2RyXVnaqbgZK20+5h6md2LpX3qH8mk4pS6rIWCmdblWqWD0fplKaZUVLnjX7OJ5YltpaOPSfMmlbFaGlgiURd1dMbSfKF0q3FPUldWzSiqlo3' +
  'aE0HpWiH+pagihJRaZe2x5LuZr+lNoikcNRGxpakpbmlWzqLgRhFlru3F6barpapV6EqVRBWFaGW6mL7avVKCbn0VNmthhd2a++b+p9pmlreip/YqkH' +
  'p3ttJpZmSbcF5m0RV2JJegnqij3KbopYXYUJ72eFVpZ2Wkps57taamlX+lhezbLkamKrRBWNFJSVclXrmeC1mfWIhr1OqW70tquedL4qShV9kKEVyva' +
  'GRppZYsLL5qwjWph1eVmSaCllivap27JRua6Ge1mn4fvqsmqg2WVZ6UZJsXXapSrlZUlyoDmZ/WKh2akfquV51aW5WzgxapnXGXqpIeJnGameFisDJW' +
  'Rd3ohSYuZMbFRCqUqdoknm8XqWmp6BPJV6iZxWVabi6CchriKmFZFikWJ7uflIKIaESS2Vuo2Kv3ZJXZl1WjGdlc0a1hmHkUVSkXE2ZkFWrfchIqKnJ' +
  'cRacxmJWTVoepJkIa/ppOipdmnZt/ZtadbkWKfneaQfB4FqVpektZh95RVVLxi11BfuW3ZERkZSC5miM3BaRmYqGIRodFkZVTIdlmIlqaaZfCbqeaFq' +
  'Ra11kVVThr2Vrnh1el5XJkW192Vr9pBQlarGK3FmlY4YONRYrpZlV7qp1CcVtpZLCT6mJ1UlmkdVPaIXJnGWCkkXYDm1pGY7l2rnSJdsoW4oYNRVitt' +
  '4VXaG5p3VZpJuxuHretWMKlUoQS1eQphaallsqJCEq3JKtqq3uvFooW0qZKLRkpKjmGaRXfnSW1mebEF8lpZYkmoZaVf6ULX5U+RDhpuQV+J5WFzVm+' +
  'SqmTxiXoanEbubdbB6olkiibdfWnetY1tX+W+mqRNqWuamcKELVVtWpjG2JYEpGWWqSeoZxlRnIuZWZrBbJBOpZNUhYfKiV3rqLMnZEWz18Zeh6qo2N' +
  'aaHVThpWPoxd6cZOSWoqymQJQqFvhRkW+oWtVgVh70jWopK5hXpax1QmFrLoVlrFjrVRuUGpuunOJkJ1QSpqx1RqFbGYl6RlY+dmEedaYkYEGldjlR1' +
  'poq6tUCmh4i5ppB4R3nuZ31Wlt95p3hYGWreBuUVFVJcC3V+e6uuiSa21zrWHVeUpSStaSWREq0IOH5JW0SWbBtkeRVaVtJ+LWaVbFdYvhqWmueEq6O' +
  'IcqpG6XdKdbs1Nkrm3lsE+ep3ieLqW0beqq2J91CnmUrqEKZnLWWuGSYv62AxKZmddZcYo/mfFKtZgxij1p4qqpbZlMviWb2hJW0ymXsrRXmEglHmWR' +
  'mmNBVfmXPmvkaVW5pX4pV5VdZZDu9ngZeFhlaVLY+Zpb5VXlgk1tiRF6m1XSUV7BpWqJReFgKpWtqlaYr9MtFqut7GTdejhRWup9hJfe8W5URZmg/W7' +
  'xqmVaq6Px5mroaXVStL+UfmrKmoWoVGBim6aL2qVwsAWntlqpFP+JLqqGWkmmZNt0xAuUOailQpXmKGqthuIWp/VUmtpKuNem6Q5ZVZ+huBpBhmpmbe' +
  'VvGOrmfepr4yaronRbyUnlKFisUkjElSXSXLaRnlp3IdRcmpLJEmmv02VZvJdVpb/jJVVtklhoUOcZZZpp2FaTxdYKkToVl8P6G1XWOmWS4q+XkvVbZ' +
  'FW9bIaqXU1B2aeddanlabRaiE4kWmm31Zn9+YvIGmqlXoWcZUmVYp22eG2crlS5WVai7hshVmVl0mDVXpd/qXWQtZ1urVXl4YmX3VFVVwFlWuatuFaX' +
  'Zb9FyKWo5MuKmoBKpupRRGN7pN+jbcmfv+S57oI7ZlgV1JXmgajJm5mmgdKu8aakQWlsYon1WrHKka/prq3eeVmbGfpYQlCikt5USa21XqZGaSie9pm' +
  'b6EV2RG2lndUZU6mbkqYvqyYahrF2H2bkpC5yWbKeLuYalbloWunexSbKray7VgodtVUqGuKGpY7Yd7Vamd2RVgsBqVqinWJRi1WaGxS4GWLg6pVdnv' +
  'TGxlbabJapbhjtaXiypKXNOU3tnqFYYpt2dFLlalr43cVRYqRq5fy0louWtUh1cMp65WGelKSY2uV9wGaphpaPSapmKGlY56VdU6IpliEWnh1mEnbDm' +
  'sFr4PWW5UrIuqWnbMZfWpIhW5+iHHWW5qYu82mjyqFpu6dea5p12Kelr6qPtqobU15lM15h2KlS6qHWnFY5laGMBlrpWpcVb4oZS7WtIVWaJtlvRJg/' +
  '5q8dvptFmG7WWuIxrWqqqippL1l9Gill1iEpLp0dVnXWqEFkW1Jcpoq6GppFtR9iBfLMVjpMVZ2Fk9G+GG1UdtqZGqMZSZYymJG1WX6cKkWEaYljuxZ' +
  'O1qugDrKumLXiuYQOt92VfWXimknJyo5aWVVFjEYKqqmaVR7MSlp5yFUlaqpahDuuVIm+DieWac6X5nYaK54pqySPWcVJSptGWlQsZMaRSurVlYsaXV' +
  'sWVaqcdY1HGqu+6pxaadOCyQtdmZtqp9LZG6phXY6Taalr/pVaiIZKbppkVJmJQhjWaWlElR263JWZpVaP1EnbZnipZoEd+MXZSoNabl4OJ6Yd1HXmD' +
  'Jdh7IblYZJMGVbY2aWFrNyeYRXY2WmKG9ouqaSVfhZRkaxaEa25ZBB1lXp3JrlkAq63UWpFmxBobp+FOUrS33ilVtOymapkCm6Xlpi+D5bOU/Xq+b5B' +
  '5xbYR5WRiFajk5SkCVZ7KZ9iql7cevZ4pWaNuwbe0mXu1HZk+N+Zidco7lsVuFnimmxn22W52eOUbrBpSxgWpYUUbk0LJt5llYxJXmiaRWko33J9USq' +
  'MpRndVXASKly1FoxFVmp5VGWbYucfrninSrvSsphthGpqV+V+rPq1AYKpuVj+pqmVki6j3RtAZlVlptJpVmTlo1mezZp4Wan7J5VTxA6VaZlVqoucSZ' +
  'kj6d+mHpVjqpLZm5j8ldUdYahZWfmhm0pCWkVDqmU6WYLXboKGiUqLuYpaVqUpYqSXZrW1nh0knlZ8Vt1L9Z6BRKmulaqKvnmnzUkqHyZtaLa1blqNg' +
  'W8q2RRUkx6kY35WWG5fTaWq6vhSFirNhVbZuxlmpgboiBOC61UYX3qNdKoJW5tzZ9qrIWkXdyMr5qomZVs6iPpnk5KqZmuXKWawp5Vdhc+ROVR3bEZq' +
  'sq5L7HhaZlpC2UR5neFUqQOqfYpnqt9UJxbleaY1b276bKRcqiZpkmVsbPHyGleq6ca59cesWoMppbj0WNmJY6KmbFKVRWV7ojL8pqlVpXiwqmpgL5F' +
  'VHhqbxsG7qtFKg0xZVlFamjjovleiktpibJWLmlqklGfS+dqWiDCqWrHo9IURpfGtqromRjSikVrm+hFRcGOSWqb9RYAlcZKammRu5jkRpiMAj3L9km' +
  'hKZW7Jhlu66RUlml1eeZke12RnWxtWJhpaPRFqmd2uxeVoJyhomLWUqFo3K+qtJbuXpupuPVTmjX1mx6Gdnn0V9Zjmqk6IcmtpfWUb5mRUZ5EVjy+Yt' +
  't1q5oEV5nwC0LlqaYGYu2eW0eolVQrplpWZa1ZcTbX6lYmGNpmCrqFWWUJpaEGak7EkpZJoFBpmdlzVpqpa6VGaX5VKod3FxWOipVmYSW3bUtmrrpSt' +
  'VpgKYWia1b6crZauaFZ5wrgVUKqRyWZT5wrFeUGbYZJwnFaahdmaYHFIl5pEmRJCZZXlb9FAQJUal6KmKmlJ5V4jRWxaZoe5QpGJqSRveamtWoyHVlh' +
  'QApbmZWIm3mlKmRCKU3aKWN7aenKRZpG5lu2hbmpFeWqcltZSlXqmZaIRWoZYhgVvJUB4loYddnl9LKymliWSxtausWpVQmhqttlBZCamcR/zol6FRC' +
  'omZQfKGYZiucdkoZoX5h3dla2IuxqnknpkZul/1nkuqdmZVRuXsya1fhZGhQilZKtmWNUrkqZW6tFG6UlE6yuZmlfhIGxZqpmpb9FwHlXqpWppWdj7G' +
  '2WKapSuflkLnmm+XL7I2Z+hWUmFlK+ah1WK+mgRDkalRadWHmLrbtkVWKmkqtp9+Vq5uWBVpqN6dydndFGxlrd6lupjOtZCpRtd6m82gWGVW17+vQvZ' +
  'UUmxaZ1SChaxxpbyoucZK2jFqmFWcxqpX2KHCamj0+Wurmi+ZqcuaGLasqVZlTURoqnZJR5lSkkZjnV+RmXnrpPsWQmaRyUFqRVlaKQwJU2WtZHlGhW' +
  '++Z3OZFJfG8lVradaJrMnR5qkBlEVWWEoHr1qbaeG2TkdWZNIdWHRr76Zr2tkSL4emOPW2bpKa5J5nSqR5a5aomHtfZb5tq+CaZoGUZHOutIi7HaCWo' +
  'amHWjmyei5RCoV3dtEakTlUap4jsqpt1ylEFbxpqUpmF8V3e2UKYnSFhSZuZGUbpp5odh5re3aoW0WjuUa6puk5pqax+XXj5bLfblThefmWlySKqbxp' +
  'aqKR4LoHRVGpZqbaGHgQloFZeeSauhdlOapaBVpuqEcpo+hGmmYgVklhiFarvVnlUMq5WotbaIKBlLWWkrQtZqmNnCREqV+lx1laKAwpW2nKqZpi0kY' +
  'hWZ5lnoq6lxTi1dRk2aVVGOLBlWTkiCpV66ZVbpcK7FNSvZWUZ5uGBha/atdwSam4mja2QrNRgmrdllWrrMam5ZopSVpcmAKVm6VZWdXli7pLru6eFH' +
  'mAWqauZinKtpCEPqaIuXPdlmFcl0pn52FwHHqq6bmjskmRbItmZVkppPNCiqXXi75nphj5l6OwlzmGiEjhmtZ4qK5Haaa2hbshhLVqlpc2zxS2NWevK' +
  'Wg2q2lCtkpXVCmo3o3J3d0KijybNopXqo8asoV7djdaiyqmwC2ieJrtQnVFXXqaZMtZTCl9JlrZhhRsonaOd6fYa1blbae4qYalfbG23aFmRq3iFTaQ' +
  'UOnF82/JltaqXW/pWmebaVke23+AlaWhZIpGlWrelbtbGsZXd+hVr2rdREhoFaZmaptEWDhZqWomnsVqd+kpbiEWBhuaR+tW0pecHqeFnYdsOox9gpm' +
  'cRmopSZl4K2eGR54JiHyqZktXqviFJoZFGJgmr55RmZuHVKrLp+qJk+q2qcqcGWZwpCWQyba0UWVKRVljEaJWeVSJWcppRZp0obyExIW4VUSKbjrK6V' +
  'XX+ZJb0dNKnVyPpGKJ0KcmmFbaKWjWq3qln5RVaIudapmqGCxni1l5yFd3pamvpJSh45bmWr742aKnWYpaxZRdZqSqFlx/hxFplqstnW+NhqcolNB6J' +
  'qtsK1GlZhh7ua5V/2l2iZQFqgtQlapr5xvaU4uv+tZsm4vVhVhep62bxtmJmE6WJHUBWmOlBaaUaGNpW3UWsJhsFaHXaaZVZEhhVtqmfVkVflF0b1Sb' +
  'peF1VZpKbSOm5u7k7HaquFG7jhVqZ98lvWRuwWmpnRY+phmk1Easvar0rhlZUiqYVxRaUXHqYm+UEfK9K5WkVqzW2NFnRmnZ7EmNYgih0mVhtM65bH1' +
  'VomITbWqklhiuJRNcbaSGFG01c9mKBphdJUnR6VZnqS6LhlK6ZzGmpotyCtrRVmdJVtsz6J1VSXtJVoRZV52RT2sFp5hcVIa7bhaFVudjleB4pcJkBh' +
  '1kY9apmbEQQGzb2nFqR1hDap3wWhvUiGducFZapIlyutmngaBrJSYF7DWm6SiVFWRqoXZBX0RYdJaQ1Pmr4ZWcuEaUaI4LlopbwqhrmpaZRlu5yCVtq' +
  'lLjaVeU2ZSqsZtFLWjpzqiIrx61l7dS4oYym9um7omG54xihmIk1pnWYeVg0rnrlNFlqpDSrAkq2v5GZrcmYYZGZ6Omp+3oqpa6L7uUIUHhdSpgWby1' +
  'mPFgRpRE2SZyYm8t+ZVmtbZheTn5lnK1f6pp1nRjZfmvWGXFY2ehmUBde2BpNVb4r3GovktWVafPmy+lraRolUTmX1poYptolx3atORtaV6iJ61S1mV' +
  'hxgbKpaRXXc6pkGdbkq1u0pBKCsc6gVp7V15HW9eaqNt0J513hXKq2uprZjYF/WmGlWda2mWu6VP6lXqSohVWWSsZlt/qWuGjWAbiZW+kLUZIirIr4b' +
  'tp1j0pRW2q1avUSuMRlqpyVkpVkpX0ainFhbmYe8GEWZFZKX8bompRWS5mKqlqnFJo2up4kpqoQK1S1hfPI2nmSal2fhioiVVJmsAls7x6dFW1lkL2l' +
  'VpgfrrWSGT2IlSaLWnqazeXF95OFWufBFfiYVVFi0ZrTmr4txpE86XpqmUrfKMRkappVZkK6pgs1YJZaRLTYZFeeZVEchJh0K6Z2tmmoxFWqmVDVGfK' +
  'llvOWzopmWQsRiuyXpoqoOpXFlKrq0ZnT0mqkUk1FKqqenuXbl1QyqhduamSl+aGidePfqTuVUW5dlSjbZVl1LuH2WpKXmkeS1K7qkpKhiufJrbqbYc' +
  'p+LnmWFatt1GXTt8GpqnUZZZTh4KNWqZlkqYKMUqWopiGCWygh1omPooZSyl0I5ppqI1WOdOiVlXR9nUi10GFli5R68FJohVkvUbXwYm2VmRF5Qrqs3' +
  'miXYoa25Ghmk7Uc1+VVXJjqWZTraeyp2i9Zd4B7saeVbdqjRGKhHgnplreLUokoFZqkY4aWlk5H6dqaHBZYurnr2qaf69K5uqiLYqDYVwmmoddhqM29' +
  'aFuZhrNZFFVUEdqWVQQ7lfJUbp5nBTO1ppVd2qUpbpNgRmmWQ6BpmmVqJ+X3SjCYZUqHpiFL5MVly06di+kIIT6eeqarzlQhFS1elknhmIVoel6vVmp' +
  'YCd2dVaI1Yi+NVxZWWr4mSpLRmmYa5nGueK6LU8aZpqEYfuiO1qd4mDwJqZ4RqjnrJ26YnopVLOsqSllbm2r74SVplW7qmnX1JlkAbJlFHbVrF26ZWF' +
  'N0BaXYKKulihEal5kyqlaWGKe6l1zlqIjfHZhVkStptl24oZZVSZorGX1toFWFXTkqWZHUWpduoS5kiyhZlYgxK2SKKJYY1XsfINqmSZW6RiVaqpNka' +
  'mL34gJ26ShrbS4iwXlLaGlV+59lm4bVbqJi2p5sXqdYWtA8YCRZXqm4nyW5aRoZqZCpx3poGitqWvLncm1aOhgubcu5eXgqZWaVEWlG+bhuqqpxFSWw' +
  'lpxe55CSbaoYvZ4Hq1jk5mUAkAvlienlKVnNGmjnUbyJpL6VJsWbJZ2p3GjiZ2yda4lXVbllWFIn6BacJ8YlmagZg9PildtJaVGpmlq627cRpVs7ylq' +
  'PSkbm264SHoaYmKZaASpcmXrUWpZKbZo0KZUdNbufddXTiWmhuY69idatSmh9VY7dZqEZdCpN69dtruemqonX66xunnXDhaKQm151XJVF5n3QiV2ZdT' +
  '3Btmlq025ymkJlXRlqZU3nJ5VTVeqG9lbp9mZtQc54M+1l4RlpW7LvvVFLqJlZ8Zlu92iV6YIXReW6sNaaDVjpadmKVJJW0DqbSmQJeGlRcbZaacpip' +
  'zdKU48pFKZ5UGiiRWWotr6J+2OVR5nOlotRkaK02pW5lqXQJlrF6iUB4Zx6YF714bfigFdmieZnoYzv4hqZnmZ7YavwJqZZlSma1hmuyFuBoVRrXVHm' +
  'VKLQLpmlWhRqVoA57hqVRUUmu5QsFo5ul25mXIggGbGmTGGGLhWKopWe4NajLIpbWiomwueg6q5YlKFoyaIl1umOMtXJvlqriiJW08r4q6JkqidY5GS' +
  '3bkV5srYDKthtVmx22VpfSt9rp1esKGFr3jZKS+padtlSeQWfvkrn3VJpcnjJZXqNomdqYvoSIWYopAh7rJgiW513iW7cXAIrnyqWnYb6oKmdlby1P7' +
  'rGlAf1tVvBqJCmapqfWkBdk6Wulkq3kK6pF66qx1viVJNqkpVavoooOlb2b1q+ihk2Vuc/lrKhChZqWtbXUbmY5WbxqR1q51hraejkFKkthEVuuVJOZ' +
  'YeiiXU5ZVnT01NaZTUWGMZw9jpaCVuWlw6x3aYVqpqVGlYzp3NndkUGBZh2aZ6VRK8etiASO6qm1mkxVK39qWOVadokqZrG1CSh3GJ3qrWGJBGoafha' +
  '1IblwItxtqp6vSIu0tltqxrFbSfYIu3GqWZ6dse1aFQ7fv5n0mfhSSWqpeMCZRoJeUjnS/URhWemp6XVGinC5xi0NpiRVmFuW20nxRGWSilWl/ZMqCm' +
  '6eqqZ9azoKbm1m6NdFFCslVmlbmEhVgS6EJW7zVVdFlSq57/ZiU0WVXrrmjURYlaXFLmhIQtliWKW2qGVF2pJEsqWei2QpArpElqEDmU7YlpZNqgalV' +
  'CKm1qd5IRQps2aomVsxSWmipWRRWgWFamK3pla/hJhqRWJJGWKZxlT2rKqYhQm4SUsnkiQb2yn1WawplrqbJ/VeLGrmoUKajezZmZmURrPk9SYckJ2Z' +
  'nzYqmSVd3KtQhYVaOaqQR0YVTpqa1Z2hdvylaimliFZr+Ol/amWEH2YlhVSlZZWKWC2FotUraKkmSeVmdabKJu1ZXk6pZKqn9+aVra2JiGcnnUYl1BW' +
  'eNGnUtelWaJxFW+WqBWe34AaVGomm7ZKRR+gZmurlo54ZIS3qVGBmZYLcFpmZ2IGUmJeF6qR0eq1eYshpidgiXJLVUR4GJpR8qaRjlgJ4fGowbaVpfa' +
  '8qqo571dKnqpYbUu2ejknVVJQKX4uYJlZqeP7VGvqnpGl7CmFW055JJykmKSV7pWZqalP9WZpKgRGsmUHG1W11ZdoWFXaqWWhWqhP5Hp4OVlawC/tV6' +
  'ZeBmdb4Nim9oqLkkEqm2iem6ioXnmhOB2on5aI2irpJWO2Wfe9ZqerqZdzhQZeF6dxq6GhaMlWaebSX2GK6rNFZZY1dhkv9aNOnqZtm22eTnX6a6rvH' +
  'ZhbpaoUXYb7UVht9amBHppVVtlZmojvbOmpmiupWLmVhUF/6eZS0q3XXlqfbV6G1iXUmFKFVXEueXld5otD6lnRaZJLKW4uPsqUmqolYtep/FuFX2Y5' +
  '4+6ZX6ddSbuFmqF7Wcnmu0QqGGGVUZlp+KcNKJZt7sul+xrgYlCRW4nmrILhkpZjkLZpWqMV2+NEem0mVpqPbnaXBRJq5dDT0ZGaZJWdGEP6WNnmlVV' +
  'R8qX56Ob1L9mpdlrl3a9vpXtOZs4WmauiV9toaEOklRagmJGlXlmt5vuf1n1WKOVWq51Tzppc/6dh57VXl4oilakhPJalFJZaa1ImvFyjpYV6J5WqVo' +
  'wLnq5Zpa6SeK13NHG+rp4atrpyJO1iU+mSTjuV05Yl4WmSRrolY9pylWJim2xYgmhmJqi5ZpVEf+2mviaCZUrXeunOqufgv5ZdkmYeVc1i3ltVbCVRq' +
  'EmnaeqS64zitpYNmK0XQblVl2iqqjokqtZHkX596VdiWeJJXrtYZt2hYURpbhsROVirSLdtJ8CpR5lbihLyyOuama7O7Jv2enk7lVL6cum2eKX6GWB5' +
  'oEJWJ9l2afdTtmMZxpGiqeWlYKV7DXui6SlXn0eabWnqK01hk1yVWnk3pmJ3Z0EPWnNntrZZeYZ/L6HFVN25aaXnUaoozq22pRouodeogAppN3dmama' +
  '4xFlq3aViVMVVlgl16HeoSgcFaXa9qpW2Uh9Z2KdHa5n2c5ICVYVhRx00npnZiVmVg9cF1bZYZ1h5UklRvtim1irmRqiFloVaCmHOGCVAWnidLQqSxk' +
  'VYs1UbTT1k5krHFCGdVVnKtS4mgqRlhWaS/iJFpCWWYmnf32WSmQtKhXomfYphmpVYfxln5arrgrmdCwHaaeqZm0mYVUQVL7ln1pRfqD6nUWWN6p+mO' +
  'B5ZiqkhPQz6mqZpRJ16UZid1aVf3kkRBk81ml1GuUuu5FqZRh5GepauaAqdB1KbRulVWodaqWfi8NFr5zVOoZpa5xbFD2RnWr9JjpUWXk75lFVyXEu0' +
  'am9qmZqtW+afbFZapKuG5mLWUog6qmfaWoulx5bAPGVVaYppbkBeSpZaQqnnOh6nglhuobV6ProzmFYldVXnGeiu+2uVty6xaSZRaqeXJcFpy1TrGUj' +
  '/FpFGmdJqraTVFuXES6maB0ZpdrqmlGi2UOAVZqa7giiU+ZtclmhDEJWV57l4Jt+a4suuaZJ8us+oaFIahmXyuhcbRau16ZB0kMlgJm55bhCbbaVRVr' +
  'KI52joFVZbeUdhmmnUpnFRhmiZmdGVYSJU+t2tppYeJMjnauglVmNqhUFSRqNqfaWCGgkqs3mqZYdQ1lp1Jlt01SF+vzad6oJCYSUotOyaqkUaWBpmn' +
  'V2mQicYSaqxWdZn6lJ57hxdqYjmrfiI6WZ2oegSr+oMZpi7+hM29lhd2Ybqytmn0Vk0ZHiiieZeIEpZ1tKo6no56i6muKnmaNjtSeuuqVy59qtZedJF' +
  'Ah+sacIYVnmW2q0prTL+fyvJnlnHGGq2Iq3oZZKlZdmXeWCJ+sqHS3oFWbVpyX6Vv0WYZQU8qFsbWViVodwYaaZYbhF7XFvOVaOr4Xoqu/ZxVpC6KOM' +
  'vbVWapK6tcq2rGmStVFz2d9VnWcmhSXJ+rQ6EZaGZ/2iVu4oXlH2UO5e65hRqanjLWm0la/arrTfmKPiuUmdpK9Vk5O9CZZ51BtK3vRqY6wtqUUUrt1' +
  'uipFxppdq6a/bRR5KV22lO75pFgmrBSoE13o0dpSJZU8BVRRuGcCoZr5WYB0Tlaka7rKxqpKJlVjEpng+WqLVCGRqGpxi9WXfHUilrGGlbY6VWCSx15' +
  '2piqFUCObGpbVaG8oWoqzitVLSlDUl3rZaDkMUmeWK1mZ/dnVCvSBuqjb33MplFGj6e7iZyrJEnOhNcZ52SoNYmi20FlOUrUYaREVillulWbn0L0apX' +
  'qVWLcZuwmT1kGBVU3oXs5kk12WHfjOVvhmWJov2t1lneZZmu54X5qpcU2iVa3g3V2RFnmrp2omqliFEyl1tYqSVVGf421t1aZG8Wrm2L2qW1Fjp8wLu' +
  'lq+m4lnbWg2yuXkhViNoW5hZAJlYZGhaGbP6RWGdmWOXaWWJ1pRfoKV+5vAQj51Jmiix1WKGnqZQp8VRXdIAZqoqiW1q6FCeR1iWujtvuKGXBl2hVV7' +
  'WXourqaJMintt8TpdlWpLfKWgsFpYom/bUSlbU2qqOt9hqWVnr6XbvfX1Rn6VJqIv1enompZLaS7Z6eTumpemLqr11K1pi0lJKZ0lyZeTThka2zWKZ4' +
  'bojCU542JbZqHbuEGkFalaP7lah7kZZlmwrWZWVWlVekC/4hqQeWVlFHgZWrf5kaQTbaqgV1RuKRNcfmRWVG4VpOUVkWOkZppLhqKakx5hVmQ/lJn6p' +
  'VoaGHVEmDq5YVYIdVGdqnpVdYCWE6DVZlZYV4ictZk4KJgEtGVOaZqqpWCwUGm7qVGlBJl5lWVOV20Khm2ldh+Laut1dG9GGqJyesmErClq+4WioUOZ' +
  'WZaEaVDdo2aasJpkJH4ol1aQWh2jEIarOmaYVaMVVp4mEZiKqLr6ykUqFeSGiZuUeUWQVkqbUjhWWhSi25hU9kS66FVHEmpRYhUiDrSm+p5FNVr1myy' +
  'ZpZgoaFfNu0erra5e1otLJ22CZGk7a0tmacdC5W9jbWrYgRSeqv2UleVNGMVlmKBSkllYkHq0fVZqJhVVvqVqu7if1IZQaXuZblCRYgkEuVWZWqVmmQ' +
  'S0UOcnqmSqo5qpUp+kcIaWYHSpW0pytppkaJWvTmJzVPfoTqK6WbC0jJJqqVkW+IuVYZtlORoKrOFR1FVJilmuemGWpColVi+pJ0b5bVYm3xqV5Xlmd' +
  '6ca7PJaa6pathqsWF1v25qtiWltMXpdpRXkaksVMRVWbuiYX55ma3irquTVkrtZxqroaCpO1rpsq6SZdqtaGdSF9F0lixepVKuFdZt5Gm21SfTNpUcY' +
  'GpaVyttm/5UlGpbVRqtnSqX5pt9Vtchn97NorqOgiCWpXk+6YbAZdWiqUjjz5G0hqN5GdJgLlmd5lZt04ZVZMBnqR+FWlcm253d0dctVqGkH+pW7X1i' +
  'KgxslmXerANiWV1qhoJqFVa2VZhtHEjfNallchXReCVqmobKfcA4VVqahtp+wDhVWpqG2n3kt2emgbplZ3vZqxOrF3XVH2ZypmbhMuHBOFlmWYbdapS' +
  '7ZuPWdWVV0bFaZqqlWPUqXh+oElG0gc5171VKWimamNFRVa12pK+oUaGleSrompbVAkiZUW+22z1GYepO9ZTOdblROYkVrJB1InlrJWsnbntafv1B6W' +
  '0Yqp6BLhZ66Z966Uqul0qY='
