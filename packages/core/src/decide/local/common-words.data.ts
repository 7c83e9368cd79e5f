/**
 * 3700 frequent topical word stems of English, in alphabetical order, with how rare they are and what they mean:
 * computed from the vocabulary and the word vectors of Universal Sentence Encoder lite (Google, Apache-2.0, changed: averaged over
 * phrases around the word, centred, projected on 48 dimensions, evened, quantised) by packages/local-router/scripts/write-common-words.mjs.
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

/** Twelve bytes a stem in base64: 48 dimensions of two bits, the lowest bits first; 0 to 3 stand for -3, -1, 1 and 3. */
export const MEANINGS =
  '9XxOVaWiaZVtldXmSsBriq1ZkSaqGppQTuxqlkbmZEFp6Fh1jFValZJ/GYf0WU2qJlnC3xW2ai5nU3aFI5cVVZYfuZV5ZZWkJJFWDGShZNNIqFWQZGp' +
  'ZpiFtammqaWleHr1bgRWlqMZdxZVpKVSai63bkJqy50ppEv1cFBpWRriWKZCWgugsFWOWiqlpWZTat94EssqbaUZpCVbVkFlni4ipF2K0CaRVwkFZzb' +
  'VZaVWqbrhebVHQVWa7lZMhp6q1BKW2Oqc1SZamVnt2wG7BpWKppaKVpShmwRRnhfmWlpF2bl39ZWjRkq1p5dnmagXqBTenGNlClnLW7qqpRP+R4ZeSa' +
  'WqVpmtlIWTVg36W2NWWfhXpCOl7KqY7SYflVqZ1Pp/aQB+Eb6p7RatqoJlWZtxoUuFYZqoWhBl7B1VZWyFYVaK0gjWughRZaiVcUZJoY2PtS1qpaRXB' +
  'WpqG2MdYlqdYVakbR6qaNIRYK8qlrYmZna6WCMCVJ65Zvmpdm9lWSuAf2bmkilJhrqisItjYl7p0VtaRlqRntqy8Vde27EopSa6Vtlx0hZq27F5dqZy' +
  'Z5IqlpbKpS42q2pqpxZhX1q7pVSKliKR19Xyd3lGpabR4ltYTSekdtWSutQVpmUaQyYlX1q7pmSJmiWi1Khmu2X+Gjmd7nkloyG9CblbilGea4aoqwG' +
  'uFqlW1aXZamV1m0geBit5EVWFhV5VpSCtJZ+amqHWUlqBSTnJIuphz6VdWiZuFEpSEaGIRxZiplEqOdKl5U8ZliJmZNmYoUrVgBAq6TqiiKNiHYGWVt' +
  'WpWhthaahtJI11mzxW7ZmvRx1NpeVkyppZ2plnJ2UF8IRponRrS7lSK3opZxVRK6Nqtn53Wm6WUiOImfSJhuZpJZuwWCKU680YadZapvp4lqcN+Sau6' +
  'dhVfqkZXQwY1puqsC1oXlqaqBCEslW5qsmhSU4qWBCFIkWYq9bhSFkZXg7hcBEYllaiGSZWrEKnI+6l0KXVmmrUWMVSmSl0q+X7Ou2qlCKmJoZiViVd' +
  'l7YmmQxV52bmcW24WinatETM9ZpGnWm1XlZiVc9YGavNWbnqoo26nOMHpwWIVZlhpWKKmc9tbYqVfOpHmgrWjt55KomlbOsLRRPZnuZMlPK2ReabWaq' +
  'HVbJFRHSu+qqmqKboqJW81mGrT7gBlaco+Q0VYRZdkmopIlXrpIdmVtrU0qnm3lWXLkxRsQYOJuattlG6VGZBZ856JcZWEkpKn5FVRZHlVlllGF545o' +
  'HqZ92SpqmVpuWkZUBWFa1SstmVclYkalKJmaRIlaZUbBqYUTtBls5cKXjqmqt1QbpeVcJH82qFFzUlUl4JVZZJ727ZYpROmY1IRmNJ7qvYdpRdmo4NV' +
  'mZMqqeYtpRZms6aB5ipZBqiggV2pboGVvJlRaZfFkjCps+eWlltqWh1o62hc+nmdWYViYLl63ZAZq1q5VHyVnlaZURZWOmpZaR6WXnc/b157mYFS5Jp' +
  'hWpbFsmVm9nxuhlVVpJ++qpGS+mxflhVlqJ56o5Fji+31WV8aVqqlbbNp+qxPgqUpHOWWoEbVus6qxYJWWqZsiKvHzunZq0hiVqsahmOfOJbviJLmni' +
  'YUXbmkYWTQknqV6dXmfhaucCTUkn+V6dTWfRap9Tit1lqlKHV5VaXuQEGBr2n4Xmaq6ZkpqGZhaZZqZk6pRaZ6NII9jY5GqnZmmWmV5JZablYZa2rZC' +
  'pXvlJcdqWJZqnZbqqmqiGoqkOvWmVVhmhmpxt5ijRlFhCIepSbppFYrrCVVWlaqieCZvGKaKprbilakipTq3pilE2jhWko+xoO5QEqe+3gZnG0amrUm' +
  '5FpJqWKemW6amqS+JJY+vVpXSZFJq2bIfFp7JZZ6XU6oZmpslwpm2WFKNqgFV1CZEpXAr2SwXlRZmZpVcptCurJLm4lkllmQcpsB+qZLmkZ5WimUoJt' +
  'ZaqaZWalVqroqRDuTVdvVmabmiUlu7qgLhZV6mO1aplrXT06YuQWKr5rlpykWhb2loJpdsXqaZqVIQnh10JoMlimJVVZYRP2kkItcsXqaZ5WEmt5bZW' +
  'XSdQhWMu9q9rSNWaBFbXecqaia+XRdnnhaJiloWqiri0266KgfaIZJspirudlOCNxm1qUG5cSZ9bWaUSxNWXoNoTnmKJTWdtzKUupZ55KbzvqgU5Fa6' +
  'flmmuvZOFTSdtjKUu5Z14KbJo6qmmfpNWHFnSNqf3FgSbCaIZZhlWimsl2Vyadi7SyBZknJZlUzHWxi5mZYto4iaEVp+Y2WgEQZ6ZfL0VByaCB5q0Vk' +
  'dEJVUnMzGCihWkWU7qomYUilxv5F1uG2K5WZ5JqZbxVZ6mZJmlil0K6VaFaporWWmXyb9XisyrmKrdHkiJqBFZSO41RVhZxn2pAaKxkKhCKdKVplVnZ' +
  'TmKF1FFQ0O1qkcYZV6nzd2VRlZcdopdRSKtVohIlFK5dllVZWcJl+3kqJRWZ0amipZFFqrHmHhklFmpeqcJl+2lpahaZ0amiq5EZKqXKaip1bmpWqcM' +
  'NtiZZKWJVZaqSYrF6oWxRK4nuUWkrlNERBZpyfkZVYl1VTi0m16L0uHJZa9uiq5FpVqCeZhplW6ilqEWSVUzyqnIWqfJKJ2MlmxpaQlYspja3aqw7mv' +
  'RgaWYRFZY23QlQYQho2VpYUiHqpg0lUVV4+CYWkmJm2F2UEiEF2mFtVVbaWpBc5dpnaSWroU9YZSNF4h48ldbUqVrpmZEVQZ+b1pWWVouYlgRmCR6S4' +
  'mxOllNFtxL+SSYrSqZagWWZbxlAK1dG2S2hXZqGppWZjZCg0V1lk/kWZs91GYuYXbrVRpJumMtpKUqYPfWH2Vbbmj5mcDrBbhL0WXGoql5q8ClFpkC1' +
  '1pKYVh8u8GqRapG2wdJop0+OZxl5ZWJ1Rlpmb1FsdqybZmmZl2ineUK7Vt1iptbhaaqlFUK7Rt2ipdrhrrqkVs6fF0RpdCV5U0KmlLqhUj2HKWmpVqt' +
  'y6UuELa7PRlyncklpu5NMtmppFVaKZXpWdz57mWo5kZK2kqaK2lhZUD0ipuWvVkR15MkHAVm/SrcWqaIV55AMiFVFWOuGoIpKFVqEacfHKmHZ/dVb5a' +
  'o25ErnVGVptloVZgq7QkLmsYSYHolV1GW77VVG9Jou9u9ZJqp28ArnVTYZogkFYvmbPERqo2WBi1Yl1YtsXhZJf9tdS1ZVadt4Wkptf49ZRhOpe0ApR' +
  'WVb8YmWSpWxqPZVVqIWBeWfrmGSsGqCBp17aad2Vpph3i06dPxVrR61gqkapRK3Fp5k4IfWFajkmQLqUgYt1qGqSWmGWgjXrS+VaqhvdrU6pOFWpm5t' +
  'uwJFpJqNHwtgGTSqhRXacpWWbzqBXp9ebZLamkqlYUpgYVyiYh1NW/Wt65GrQ4VZlcuWWdR03lGvU0Zalc+ameR42Mp3m6pXlFrQyFmdVZ7h45XKuVZ' +
  'Oqqq1rs+NWoaEeaZEtmhak43OZ1R1tRqpZkLWoauO6cITs2batbZmHXEWpj0U6pjZYl4i1TtCXl5ZJuZiW1kB3jJWlGns6adulRqa2YqEwGEW4iqmia' +
  'tlXOJg00e4khpVmpmWeFKQ9Z91agaJlppaVUyjERhmmqcmFalakOW4105421ampaKW6ieyqk+12FFaV+Cp5wzW3UpXGdyanqqaWm0actUV7h5dWdVGV' +
  'VZ10ddqsrl1nVqZGn0mUtMjebV6WAWpaQyTUBIYRlp2KnVap3VVNZZdXCwnortRR5acqVCxmFkpkrqVV83OYmm2ZVltlJGmBc5dW5laeKkW1j2Lgs6c' +
  'CppavKVF1T2P15h4pEqhFe5dlMWOWkpzpSPmmJCYdZlBWj1WK9lqnlhcXtalIyIpW7ZVWCFNaqWlpxhEazVRZOVK4BaSZ5pN1GkhEncoa8WQWSb915d' +
  '+jmGRkWGJlFJJd0noVaakWWqaHeFWqprmbhF51lWPa8FNpikVJSmZVBoTpPZVWrJWAPpf2maStlFWEkFZZpoViuk5pknhzJlq6jFJUprUmeEp7dle5i' +
  'ohol6V9eYkwnYpV4lk5Ve9W76lcKonunlSUUReWfRpn3Ua6tlrW4lfIrGEYj7FWgpIKVZqp2s6lYXVlSGvbhsm5Kl6LRBadpGJZqbdHaCVOsXrflV1m' +
  '1VbabRNmlqdRZrFu80GS5iNdltmu2uiNmVvdZnDVGm6n7tGaqkmlfx6nPm8oWXZgrE2kvWIKRucVKaQh1qm1DbVaf9SppoYa+o6qb7VwalKOVGDq6tm' +
  'm83PU5l2JCFlYde2qFpBD43qppkV2vdqJfm6jqmZYZoHmYuWWq5loWWjNz1kkViVzvpmlnptm37zUbbrkgyWqSdZGYpJbaRlu32Ykn16ZiKkbOq57WL' +
  'cpqeqbmZ2pmpman2aJd1dWbz1aK5uWTuGuhkZ6pclmhpgkwK1u4nldmxul6lVpZ7WwvRXNWVHe96qXgL7ZpmWlerGZvS1pidoIKntiV6iZkltWr3alb' +
  '65IIbTB0q5JZ/W0eWrNVaTVqe2ZrVWVukPGfVJJ6tHnP1YbUWWp5GDb2TpubkclSRZU0GWrobZKqljp+mPSNdcohejVTwXa9BlW6ZKFYqjqmdRneyrN' +
  'tZXJR5F3o6pVqOVq3r5rn2OVt5NqQrp+qeGOml6WepVl5qflNjCKTqE5nqipPa2KborBUTVafWt2U9g3SJ7ZZqWpINl+XWWWi0VeSedkUFaZtlWZVmW' +
  'WqWhWIOV+WWZWR4VZXeukflcpnYWBtDnnmSSpa0d4TkmV9T3nmGVYlJVVHDpVtxVqFddp1JVZHDpZp1mmFeNZGYioqp5aoLel7oZrFYhZl95asaO1v0' +
  'LqmOJWmlIYiqZfWq5YqtoHGfZp5uZR+ZYc9bIKVrVbRp28m1EkIJ3qplClJ/AiJitYtKnmoVFpJ+mmJhso/3SYrliZdIW2MWR3MIW/T5WWRlKZZqWU+' +
  'STalKolXjn9KaWon7RonnWZpLK3ZJXZBGleZaUoLGJmpallBCZep9V5WKamlm0pt2WKpqqqKCXIpLe5/BYKlaupjlSaIvJn1FpdpXaaZmqa2lyfmGo+' +
  'dmZqnF2QFlCoWGpZtrZbmGmWVpWllJeuWZWWCqlJWqpZUb2k8plZqHqGZSGdZp3WXriSOXQnImtKwzGyQ4WdpiWqmKGmmHu2y+KcloiYdYWRXXtiy+K' +
  'Y1YWoJsaWFHu12qNZxUioJaaJn2esq3W3p9IXd6F7YiWA7cWhqUTtxupWUn73ncKa3qWYmHpbngaqbqZFlLEn0lNWRqwdxCppUnSKl5VSuoVlZlWmNZ' +
  'HJnlOhNp5jjFH2tkLltnrYtmlzXBmiimZkvYpm7BqEWuprZl2qmkaXdGhq66+r1ZnIk5HSPRVRRmpOOVkInEKqamwFS75e76nStvZd6JVNlqkGS2VH7' +
  'aSZup2psilDa9fiBPurJGDWtWkGkNpWk1PmbZGbdVvY36hk4ZVmLklLETaV1qqXRaVab19ZYi4oX9ttSpppdGkbasSlCeSiYqsUbdmkoUFXFF9nVmlJ' +
  'j5Tln61dqVh2mdquQp60lP04VmoW52Glup4moh5i1VqqSa21PalHURXFZl+bF72bfCWVKYpdyySkaT2e6ppWYQVSQpvfBqpamxaZ8ml3w6dXJbFYnpF' +
  '4KhVep3QiioJfpHl3d8umhphVY7elq5KaGua7+2FeWxrq/lhqb+dphamUzmtSLa5dynLlWpeZeGyZ+Gg12mqqo2X4koZeL25LcFlspahlDmmmbpHXdV' +
  'dEz7hk4VVlum0LJp9q1quHpZNRmjmeBkrG62Xqnd1+fnmVSqHqFgpVPmVahTQnaoeyWJqKlS1vuGBhusiYxolJ6Wavpp61WLaRNSUfckBXT7B75eq2h' +
  '9amlRpVn5EJuXEjEeiVBSVll8NSk5YbZVv+hooGJdZ9da6puSl+vaXGNa6njRD3Z0bVpraJkSXZCplHo3WXRlmqllQtLVegYM5EWHZ183Pp2Z6FUZts' +
  'VmUdipyj/dupMke1auCpmAZVpqVWlGUm6paHripWZR5onmY/Z1Z7raZij6UZwmlfRmqVlhZ7clVGa2lWVVXWTrH0Gsodq5ml/lppzNfaj41aZpXprq2' +
  'H5LRVZnbNb1mGaqmm/6RVJ9amPRgBb12qf2plORpcTXCmZMvpjgpznhKIZXZl1lLQOgk12l474nhspll1bm4QmqXl192te3jp+XSsltqpXVUtruXWLd' +
  '7ojEOGG2ZqmWmmX1LUemm3Y6cWKmGZi+FJDltQFxVVIktpWx8t8jEJlpoGYmWpZ6YSYqZPpoa6oWmi+HoJpqSZImzOHmaiSoDWQ6dZ1qioqleSfy+Xf' +
  'uoYIGllOFVoXWFpLHxa9WZk2lnVf2sXvKckOKuaLYWlLi4RxtX5l1muO6nNPZqFUMW4WlEJWBluZ24m1lurcRfBmlNqnypfdQ1oaik+a4Z68qsCO8Yq' +
  'mZ5aLlrk9jxOeYph1KoqSpum3+LtD9l7hWkWFile3JoAmLaQt2mPZ7lVrpupcERiXOeWhtqWpF32OZMqmYlqknJxphEmJgZgbbo5pqljspdHOuEa6Um' +
  '6H1Ghsp8FetZbqUZ5Llax+Gkp6mrdm/nlQtp1Zftsi+0puh2aNyTa15Vg+MTcrGraW7eVVTK6KaWHUq1niqmmXFHaWmRbUU4gm1nigzWsgokFt2pGmW' +
  'am9nVsmv6YYaFJRd4p97Vsmv1kpaVVWa5a9Vha+hHLp7qhRo+5tEEXK1akdbqpEtVmqqpGciYSZafqBauri4mW6LUfRGlaHem9vSsHeW9dW+taGZlWu' +
  'nitqneSacNYRumiXx0VEmoXYClqyiVcPKCWFrrLaV5lVbV69nhb6aDoqsYUl+n72EkWpHbeVmWm1Zh2p9OkrJp3VeV7sJGqbnb2UcUEl1Reyktq5TaY' +
  'ataWGmjOnuVX9FVp6lueV7KZSodxRyd5NeGnrXxmlUTqT7Qb5+a1pU1a5I5kjsWn5Va5IElU7WvSRic6olFGe2lXZZGVh4P9KpKYkK2xZZppj1e+eqG' +
  '9km1xIYWoHz9a3reYauZppYZpanrmqubtJ5eDOuOXXmXWlqeHXz5IquiQYKrkoKapU5iWtRuGbnGRhpQZy1tSpXqa1GtmpmfI2WllxiXr+n0JRdZ4TN' +
  'lquoZrFGafm9T3CKaVW5WJkVFJVpYlmaqJqRoQuZbrBeHFhCISJrlVPVXHMWiohWghma1yXrGHoIamWlxllayQe6mGpuMhWRTSkFpVQgZ9KlYIZpkJZ' +
  'qZmfy6XeuotUp1ZLmmMjohiv1EGlkOGXalamwppL1JQ5Cq2plK1mxak/VDO+aiaC7rhakWqm2HZ+ZaDibGial2jLlp0iptYPU1q2reBmi6mR+6KpoqZ' +
  'hn/TlNv1peqlmlpql5pibDhhamZV+qalc6PVli2qSomplZmg6AGRqouIZtUFk2Z2LdFFNMmFeqeVloGZHj9n6buoWesKakha2gGkoeKurq/Xad6c+AZ' +
  'hWlGpZ1aqEOlln0qwkaZmrOqWptpV9riKPpARpQK6WtWDetEeWnekZjW21QkbQpS3uqYlWh7aVglX/7BsmjqYOGG61VFSU+NoSBqFQuymFtVqs5dCpl' +
  'ZbWkZ5iykZs6cBpppbVkZpyxUWRxBT2VhlpsgFilmFKmin0FHpxlZhlukRYqiVulIwlRqiRKRWWIbaWlBqCYWpXqXIiiFKptbhl4X+hq9mDJq9plJ7b' +
  'OXoZVSlhXOZqYXo7FTpNpZ2g6vbGsVKUkpO2WrXprQqZZK25KItWhupmsWjkueqbLrJi4tmmwfptVqzh6dWdWSVX2/vYRh1x6JlaqVWixVilUSWZqon' +
  'por7t7SllgSJFbuudWbqEFUVldTVhVJVb0qBA3h8FFa7mVWYqb+lrJfVBlMaZImlWl3q9SmdrqtVVKtqX5pg+hmpXZ5iiWYatx2R83eUqh2qBW2ZZl2' +
  '6T6EV51eBNlVqc6xQh1JX6ZUrudVMo1r59nSMqbbmbVKaa1ZVeo21uXPVlpleyYKVhRXFkiSWqPmRLYXkkiWqGsqGW5abpV2rk3G2KkdOqpqLrupb2p' +
  'hppYX5+E06iZ2UmeY6tS6Ceqllrp5Se0m2mlbZZHaGlaL4mWGglRduPJCOm6rmgp1mpWqqiiUX/rDZcp1XXlSlZfx3ditmZVHhUi9avNDraUukKJHbp' +
  'WRaSufl6qWmaGHQ4WZ6pqcTJ2IaX6K4WkGU5DimlGpldaUzPWhlTWelup8li03GzRWJrNrJpuzmlTrSesmCZoWaxqpX2/Ko2lFJVLplgO9J1/JdhlEa' +
  'WKt7lpda1+Na3lxIpapqZuJqYf+neLSTvkmkdvs34QUemdRd0s+GqdWRdtkiHpS0qXmipq5l1GrVkRFlZqamPR1a5GtdpWIpWWnWKmVug1lRAWJnSpT' +
  'VttaV+KkKbZ9ay5JGoviV+lUKfZ1qKkOnurji3laeH3pVc8oSanZ5b5YoLaGU0WZCrKRlkzRtaZEY0VKKaKNqSOR3Gjc6WJrmmnHCmrgntnaqlUVXJV' +
  'yok7SydTiellaKJa5oto1rhv+K4uxRndFMpHGyhRsqapmlFWViBaZaqqwhlkNqhZtll4lp+Orc7mpXj3fJluhWCXnhsn1KYUBKyowfmtqhZZ1WnVqm6' +
  'tx+l6visE9ZqUjaSiGGa4nRfchZYpi2Iii3auGZRaqjm2kr9ryp2mVWYFarpRiX9Wyt6ZeilKeen5oh87V9Wl21pY9afVhXhr+zxZhllq6K0yNmreC5' +
  '6p8re5dPpmWploQm6M2ZolamWpmZ5a4KGplZxutbNJBhliMuspWHaq0mUWVWRiMutpGXeqwqVVRmWqi3mj5f1Zvqv05WxSKShZdSZZOSqWquPVgAl9Q' +
  'bSVlZuYlfdfAhupSchdaeqppqfmpTvltdEV4vOFWIt7VlZZSe0LZvdWb4Lx6OUBuYmqZpRmlpW76dJA+Z4rV8Vq1pbWkWy/Hkhpb6Op2W6q0elplZ5u' +
  'qC5aVJ86Oopp2JVZ8olHZZul5TrmdsNqrDHKuS4pRNq2eiSmvIJp+DNV2lnhb7sVmh40qNNY65aSbHYkSJ5YteNU66rhbmtVil1wZOeZFtdI6InvGlh' +
  'cWVPrwll+JalksQiJu+Y5tXZpIO88ZRppkJZ54XYppO4sZRlVYImiqWuZYNVvuVOYejXpgHpqqaloUXoZ1MPh5jZVsVVpdua1RdEFpu3xF2XnpbCJhG' +
  'RJo+mxF2XXVKWGRZkJk6mxE6WXZaVGSWlNx3XwE5TVJVVGWa+jit2qiqadbxqupWtVybraSiKfwyUStZcp2W7mSmKfgyEitZthZ3fWSSJnlh6hqptqy' +
  'uWcGytNoqWZZQKjaOlJ2FXmdnkkqk+aUKWeZu2+mG9NWFnmfXXutYpRnkbY6Xc5pqXpTlWfizEi9eOxmWdhuVjyImpI00Z0Z0ZZXava0qmPlF3u6yX1' +
  'gGWtlrmptJi5rYOQCZ2svSa6FlPllCRmGrVSlxqfpJEFHVimmrdbZUapl1s+O6Vq2ZlItqsaVqYseGq5NimUO1lVlZEtSEc5zpoZmUa9WaU9BJZ2Pim' +
  'ruIpR5q+EkIGpSmQ5RajWmj0LrSk6W4ZpaRXhRp+iisqpCidegoSqnSiukYOVvyQqhmedia6Jp6eX3D7hlLYqYVV91kLFeikaimVsSeLhYdEjpVxGPW' +
  'lXdajKVKkRklpKZngW1J2JqUlhJFVeaWVmra47Lo5a3IVKaZYL6t2I3yOpcmUZArlnaxqfKai6UqpSxdW2qankiR2aYaVhVbWepdQgksRupZWI5ZqXt' +
  '5J+eqsGh1oZCkimRSnvJ9SncpllJTWmQlJ2UFyBKpWV5yk7lWcqXS+qYh2Q7ZZVha3pSAdvaWr22Wir5QngyaihGW9lu1mOKFm5qiPFgReZblquVp2K' +
  'NhikZVma5FFatl/OOkykkVeZpOUopp6NelygZJbK9VK3mqaks5V7rRYuXq6mymW4bu1KgZieDdWUV0p6E8W2nNy3Framq26JmmlFdZkpmX+iqmc5nE4' +
  'eIlql5SXhqVl7QseHbtUOqZZVpto+Nala2uqpRdRxrZu1YlY7VRYprVmmBmy0ymXV6aEpuoLXVWLx4ZeFkQYYceFpR69KnylEZUpptlviu01WUJEWhd' +
  'lb6+q2KUPmNasFhloWWojmQlnbLVSETZUmeUn5amko19Gn0sbpu4kWFlGvLqGOQJkm5karaqh3CXR4qKd3aZiKWZYUgUaIdwoOZUaqY6lip7QmbBWSK' +
  'p4laaE7ooGBuWRqiWVt2q6njczqSVMnWpSptnal9CTGaZkZKdtbaCmp5lYhlSVZfaRuqrt6eVoh6WD1alkYp4qt9WYhlSVZfqSqvqs+dERhmJGZ62aZ' +
  'pWxv6RmZlYhDpb4nJqxFYJ2mqFh6UVlll1DtRet6rWfllJrU1rza5aqwoJqq9lpSa59EImDpqoalqpFeVldl21ee/p6m0ryKaSLVMo1pBRdbXmqGVVZ' +
  'Y2hmXrRYk4ugsVhhtAKmMaVh2rcOapGjshKvZpmlGXcmRsq1E2RtemtoiInRfipZxqw+OZtXgpPhX6dgyVlE6Wgao+ZmlX5EFSiDip5XnbpEpVpQrSh' +
  'KRV4hCnpuWKelasmkgrGdQUx+iemUYQ+qq7ZQlmyr5ZIylgq6VqtkG6iSk2UQgZsaVVYlooIWnq6iL9l8umnqF2pZGUqlL+l87WmtW6mpFk2ik1+2gh' +
  '/pnqYVYVnATBSFtn7UYqlXW2ZRrU5ujZtmouVqlWVQnk1ejotmt6ZqmChQiV5t3UsatoFaqV2FBIhupz2kJmlpqfGVAJRtt3lkJ1mpdeHmFudmWFaZl' +
  'qqmlmaxu/dDk6Jkd6ltWaKAgCIVloRadVYbaZqiI+ZbhofspqtpxqmKW0xo951kaVoUWl1jgqddVSqon2hKYmqin+PFV+ZmrZR5qmlgO5IUHqlZSlSp' +
  'lFWT1rFWfjqjWjoFltlwN9aWlXZqnNZWWblEFaZvxg2+SldpYqRi06pvKGLRXjVHcm6oRV0RhZkW91avtVTLrpZJE4EXWKqVoVdhM/5K2W4J1pu5Kph' +
  'EFLE0WVooWVxuYWbt5J0KFjZzplyVikj0K3SVmW4p6WaVVUllKrQkVVps7qnZRlqn6foEmWeoFphZXVaNJTHZ6iYmPlmZmYbC3qagUTGZjdh1GBXLhl' +
  'SyhYmt2i6o7ZCVVCEJknoqdakKmqqzMRarkkGRqmqnUslk+VgrBhcQriZJaobNFSlij2S3amaKQuIKfR4kZoaVqVoJWap1FRS0FGp44a0OEZUIMXLa2' +
  'hdtnuIllWrJICUp55FtupVF8Zn6JmVqVapY6ar5V92E5nFfqJgzUSZoaqa1YWp2JmKttX6Gp61Kd7ciYWFLmdpbWpUifljHB5TnVaZqappUHmmoxV4+' +
  'jkhGOBOJkmEy126fqWuXWleEFDCWipXpdVuXcqaIqqI+2UhljxriSeSgDZYlxW5eTlqmFQWQCZUYxC5aXapZJQWSP1ZtW0VaKYVuieIikVr+mXbVWbh' +
  'KU+WwrZXXphA5jde1apusZjmYGIE15qqviveSO+arM3ClOacqrbVFJZt6K1ClVVZrmvZE9nAr2WRbkWaZamFh6fsHqWpoZq0obpJgRUMRJY5+FpiWmJ' +
  '6Agup9lRZapkZZlpGFT+buZqUbVIvqYoqmkBkwYlZaKIol6n/mE7HBWaoVHasqaGWou+sJrzF7RmWMlVVZLW2ZzUd6l5NJHFlRUl6pf3lXmVfbpbJlm' +
  'lyKxpsTVqVmjCV5JnRpvrpcrabpa0xVNWKLHhG5lpJBtaVQyFYiZS6ecVclK3VlK7FtqWpcqarpR6Wqd+kYlhSaL+qRZpaQGmqdun4RTKm1rSZDoSd+' +
  'gUar6dq54ZuIKjR8zhppmU1abFLmI6QJtmpImJekp6hhAdd7VERpOVbuqlaktphXkhgW92kvaljZIlk6M1YsnFZZeiXlp6bqpinKvgyRVctImTBRj6X' +
  'rNWWbVWpEGq1oSE4e6mjFRZaax4uOWtspLpAXF6guYp6clbky5BoiZR25mSs+ht3V6eqXuqVZ1WYomvSb9PZFVaUxg3mVXWHGRWuFgUG1WYNmlWW123' +
  'L6lJuT/nfmaaok620doiXey/GeWuoEg7JZprG3eKoq1YJRWsnpdZIh5APidaUl62NqlurUwnqqmFYh4oNWmqq1K+BdVGqYaEG6i1iyK+AdmaqpJZV2i' +
  'mixN5EhYplVXJY6mipEqXbYtoV2IrraZXrRSNqZpH3KVxqhZRnukkxZ3LxZs2qmaim+VkKUk1bV+rPXdap2BqVWpK6SYa5lWimY9GeW1nw1IarqlK6E' +
  'miICh2lqe2CWlWdhLqjWl7inGWUqTUmTqRXtkZIdV0q1pUoxJ1epwCV5ooc5ZF2o6PFmi7mSBmVa0r9c9dGaqZfnkalViSppFt1ngm9+b5h1y+5NORp' +
  'SpYmSmVKAqVygukoKBduWmiXb5GKUmTAVyjZrcmFakmY8V6l2hrb5mqhpo/pnpVkknKBTCVtowVGR3FQ4KV1aFmXk7nZemuWqqf8IhrHLpeajxnWuFS' +
  'aVr3hLcm6fGeVjautV13OpabWfindWL9Gmoa3Gl5rn1p/Jpa0Kil5vx7b6jJsll6a2hRmatO2aAaqdXZaxFib5WPLXpL2ZKV7l6tmbVKreFnp2UsRuq' +
  '5p5Cbu+ZoKAm0Vld6rKmQWfx4HZm0oVoptZbgtiY3+G7lpFVu4maqomo77LzC4FVW4WVeJqY61J7qoUga45Vrhloz/mrX5Gpl5mlZIbo27hwbtNRVZn' +
  'VL7gijhFeqWhtZaQ1qo+2PcVm95WhRZXz4eaYRlxt5hoRx/pdlZ1pA+tqf12/esWivap+lytUHdbVGaq+b2IlnWln+DbMaqrWRlYhTZl2uDrIWqaZSk' +
  'JKLbGPUG52+q1pKiQLplUyq9nDZhqHBWDOTOcomlWKwVlmSR7qWJWzUWZ1VX7nJXq1+WorllKGbVhsuRUjbrFtZpnpmb9OruqtWVS2BXBvszVmZqZeE' +
  'wtojInpl2VaZX6nlXJ1SinkubKqmdvnfXH65dQd4tOJaWSKZdemImaKalYmplp1NqWVl77+Yfphqreah5yZ02lqxcWIRutnjY+qYVmmr5pGFCPGCiVN' +
  'TbQm7Kl4las5tGqlJNaVap0KVRMoivSpSUm60jVWdeMs8aJ72eeZV5tqprbmoheQaY1dZvW1le7KlOWlheCdhX+WuY5E6kgWeot2r2dVotUytnJsVCZ' +
  '5G6qlmnhfuNaFSh6VVkWuW1Tvu1lk0nVqlqa+JaI1WRzyr2+a7VlwqYQgZpuo5UZdoZJWeabjlFW/VVbS0lSG+5floy1ppyZljJ1VG55FkZdandi2WW' +
  '1ZiFVkhpxeYH15itqtGqDqea2Dyxt5drp6aqtR2pvVLn8maRk9+ZeFM1OLmiKuaRrqqZGLYf6P2hWZJSumaZ83LZ1m6dSKqd4K5ZDaDLo5bmoEwSlli' +
  'l+BeZqXaaS13alaYq9WxeqOql6qqxXtENf9k0Lq2tX8rrqWy5LILdoidqrqYlaqV6+iidZZZ2uOt6heIV6VlWZpazXy0opNWNfsqqYWiBea+mSfmahm' +
  '/ixK5VpKXaZ3W1g12ViGpFVGrpuXO1ZmoxiC0yumkYqZljdl2lmla29V2W44nd93Tc6aSleKZ9oZqZ9WytqfhlqKa1nqVieZHviKLRmisRGblhkSFql' +
  'oVJd2WtgJWqlyadpk9Ga5NmYYtlOdTbSZXmnSoWLXlwEO6QulRoeXhSaqRKEzbaCdRH12VLRUnmqnQ1aXmo/0ckpWflyWVSlpRVS2a53VNEIauqeGRT' +
  '6gWYaes2qWInZHhiZyVkvpplSHU+s59blF1xVmGYkFViWyV5qmaqVGWVAGFpliA6aXVXGJVGi6C7Jgmpuign11KrwqTDCYkmFpnZrbJnBHE6haxGphF' +
  'plNZWqws1J1WQlH6m5VlWDbeXme2RlZpl2ZZWxJVqqPrpinriVpYhfOrtCdVJY2GtEnqJyHUc0ilpr6mTlWRZiolb26gWhSqGXJtuWOCjfyZOpZ2JRq' +
  'G2WvCKZ2aLuLWtZiGtifCKs2aKrLSdoqKZWrTZtiuKaPjcoWadCrrHrfERlmpbllmqRN7Zp1hpJ7Ka/Xkl1GpolSZpalqWZRkuA75cFEanQqSFTaqV5' +
  'mWMWS1rhqeusHXRiZBBuIilPkapVpaEiUTXhX1mxHFpVZmao+paFZl6nu2WtdbqmNnAJ5ofZJIq6lviOS5XdltsHWoJPVZZeBsnK40pXl6eeqZp1QWi' +
  'WaZ4NquVEuZUVgdSbstpN+toUqKRgBJmKcm4O0mpUNFGT4RpZVZeH0+mmQQGEtmbf5VV2UbraZCVI+nF/1YQhl6WRViWeoivhkXAZZ0nVCa5TN3kJ4c' +
  '8aeZhqmkl+VpOGcanhl5+XcFZUWBCh2lph4axWZWFKy1IBFPnFRstSXpO93Po2V6pBC64pZllQ5VMZRuRgdmIZaqphGcd5lrWvXZUbXRupM7xU7LVVF' +
  '5ugtapS4EKqvZ2lr3YomtmhyKjCYmFsZKWWZlqKrquiOiGh3tWilqmjrmskqVedDZ9RFaeY5TMZm+ymZbJKZZo5amKqqOmkmqW3VAYh37VFp2Wp/pdr' +
  'eYa6uqLToCraoJRaVea3J/E4ZrZoVpWant22I6Vobvscxtn5Wl2e5evZno9WWmZZIzWIFS7q1mnROaVZ6WVi4+4J3BoQVpooaKlKJpuTphpH2bvaKlY' +
  'T0YkLVGEkHmVVYWlj0q2uKRWhHmZGIl5ZBF6xa8mpmiqUaWnZFZdqWFWiZlaWpaa5sO6iZYraeMeZZVJGNDrZ2VJ2W1Yl6VmGcHrNmJZ2X1YpZVnwFa' +
  'QQaa5s2umZUy6jYrR0YdVRZame/plxHuB0Qakpaqiqllqs6PqpV6KkW9tlHoZhoiupOk+FVlkvVpXhoq9GLl+Ig6UtYpGjwmZ6FQabZVVt6jq/EVVWq' +
  'mZS1nKkNJlrmlLllqqUolXYVzUOz5X2JaVRpsqZ4VqKqlZxJXaRZti21USlcyaZs6meStdAJnDn3m7U5ma0lX2K21FbllVy5ZflxT5JvpFVs6FWq2KJ' +
  'VBK+SVimFSSJjWqVZamFlmXOKHbiKLmiioVXbpg9WVPRWKuWSYq5eBhKj9r2HdoVecHalVmmJ9Z92iWqluqlU+qSJZtHmcfVI6lVibW6abuVrqMlUDn' +
  'h1IQhwq1lJTHPaqtV0pGnu/6ilGUdql8qdWEehojbptsdL9GLJnSE6kUFFenRtiVVVmVxUlUVdm9tp4ZRJmFhIeKluVYXaaqm6lek1isEaa67V5sVOk' +
  'FrlfvF7pplRLRrmqHfBWZY31a1FXuubZeC4SZ3tX3QEdjmZkWYGqY82ipaalqeWkKacH7iJoBmUIZbe7lpFGyZGVqll1qIKNmJFLrJHV50a4klrb3jx' +
  'bp2SXbWZTZVhsCH1UBhSrx0mncdX6aGahYPnqWaKaVtoWdgRiVgWVc64mBaUEqgiMmppmiKv0KlWlX2I/7RBdZm5VWe7dZEtlRl1l5UtZhWKtWUJlEo' +
  'Gis8jVmathKOm1bxFaaRBdW2rYTah4XLVpcZLpFWZbVdFVq86yahVkqqVKKEKCJUpxlqNUFXVLatkp1WmT6bo5J2AVOKp2YxZnGhatm2lFVz0txoZBV' +
  'mL6SZtqWkFXBZ2icttpEF0aqBtBppYlUdcUp6dVnivOlyYprbemoa4ll1N9Io5WWVlNauR6mhN5Uo4VWVWJKvVuhLdVodNkRXLqf1tnagi+ilV6ZLWl' +
  '4mhIVk/bZXmtlhBySpcXefEXRhaaVqR6mqKJez+whlblORW5aWfqsYe86522WmlehVKaXgv+Tr1lRqrqmiVangzrWWZhp9yqLnW6dh/lm6inJUntdVm' +
  'upIiXlTly79X5Bm26hpW6OyhSp++7SuqadJm0JyFLlVU52V6ZRw43ACbVmWWWZZYpVYt3lVLbdvm6XR6oWWEaZqlRqSpaqrV3eeom1mluqYXPG6QIpU' +
  'je2KsaHF6WLma1bI2dCq5Fb/imY5qnkGf0p6whOulmVemZp8njV6pIlZlXnmaVCmEWVGnZ6WVq1SaWqqkKoT0ZAoVZhVGlI3D5SX4pZmdlbxSplpHXl' +
  'oGEldpmlOhdpywammL2bHpT6FkUao6O8Wp1UmJ9mcakbZajS99nqhpQmaaWZ1H+jnlvR3Gkl1SKr2+RfgUT5tZRf1aXlg7RlqSZZdiR+kZqZrqmpp+1' +
  '2ytqa3m5Urpm7UmX5dZQGWEW9HiKPWWlt0ECbhXamYpRqka2t575ZqpnFKKXlEeyqtW9Zmp7hmu1xEmbJKVt9noHpmc2xB3blFZutioGodaX5WFGpJ0' +
  '/upGq4u5oxV2hxlumbanjmmeywFnaVFFqsxoGoj2SJKidZ12mok36eOioWeAqpnacvG5q7m0PY7F63GbZqJVJZWpftul63W6dbNaJZm0WY+Up3WqcmJ' +
  'YZqnnCqVJpgb1SmmTaSZ1PpuV63W6dXZaFaKi2NiG+FX1e7lVplb5VcOladm1ixkSlqOmWReU+mbrZ/Llq2PidKIW0UeWTWWbrVs6MeUdcvuelW5GZt' +
  '+Gks2rrZW7W4UeklZGYSXRS2tV6Z56bZqKrptRdbUpQn6VqjXSKrSX4Y0SWe8mJX+FmNXamRu5nWnqVJ6EWalJapk5rmpl2q6GpOUeb3n2hXqdW1XlL' +
  'vIFSVhTSiqllptpsGJtpvdlZ6bWAkUZEKO1fynbKIal4VlwnlaKHLrb1uWmoFOeHbiJHmWisWGa5hTdlsqoxqpm+8qV5kLi1NiJlGl1+ZpmahZJE1VY' +
  '45d2WuJZVmp+Yip2KWGiXMVafhfklEkcCaagbRVCabpaIxfBkhelZlZpqJ6JESfDlReZdlnqmZAjU6KtunFkrWmenddtv7mZSpVqCoV6mGHGMMVNFma' +
  'WmWWUpmnJp+LmsbWImlVinVTOodb2sbZJWlVylViKl+aicrWJmhVjXFSKttpmYaXJVlamnJ5+Nalm1JZapUVW6I5+cHlW1KdmZkGWrYOW9nnaesKKcK' +
  'bIrGEnuaOtUWslmvmaRXA3dvOdYScgmq6ZVXXpXapzgGX6ghWmonxE3BZfm6qBImhVmii42oZfp6BB5dmUpWEu5YKJNnAlSnl5mZ9qxZlZRScBg/S4h' +
  'VDKnGoYikHVp62o52TWqffZd1tJS1prppSJl1Ov8qFJapgqaVql1jrRZpMuWWTqmBp9cHFrEKveiioW5n2X+iXhrS7VRlhFZr1FtN6iGZWmabmmxu1J' +
  'rIobatc6qr6V12Y+mSvpUx2gqjTVW2X1rdeQXl5sWlVrS1m52daUzJn4nlojFmi0qsaFSKroWRcySWjt3fJl6oxZUUybil5zjm6SV6FHr+od6mgnQii' +
  'SW3ilJlpJmaBLmWrykYhIda2XWSh7R/9mJXVqrpuWqHuqybSoUyqB6mfxSu5FpZvmVZSlaa1Zqa4JNMlqVdVakqVpWZgwRRiNkkRiEYFmXaOKU5V5hZ' +
  'RmadqetsKUKGXJOhpeYVkqlmF1fKsRl605NqmVFVKKilhdybVnuIl1VKlN6EOdnZEmEOoW2Sotpbd6FbqU6cpYabARUcKZdlYYpIWXqpA1UUaWZ1IZY' +
  'VXX5pQhUoeVdkYcsYaXtdGdhum600psma4qh5bJP7XkpEiXcqapqWSoVa6ogplFemWp1pqMFqxk+WdZlWKqpXBFApZnm5GWZykpZVWIDnHWlqpi5ZCO' +
  'aVUiRl92E0jxpSlVAXadSb95dFhW2MURWqHqrfaIWoptKVlph5EkHIp26QWcKqqVaZZmVxXkg6+j6Vp15xj1bddVr7g1dpOVadsudGauGfaVW+b1K0o' +
  't4BJNqPcRFqZVTRTp6VwuYiTZqaltspOFY9dq6unilubaZIXbu2y+KpmomoJZWmVCdmaaemnKWpRVWqQ3UUSBalRqhVRYWaBFFFWlI0qKalVqZlxohy' +
  'DkpZRlNmTbSZQwquWKUVla1MGacmIYm5defdrmlbrqqG1K+RbLrWrWlaRWlagonvi4SYVpaZrWrpERWla5z2UZUZVkpHr8F1S2KU2YpSYLlaUy29bak' +
  'pFoVakuZywplxBht8WhNVXWSoGsetoSpoYKHYmZYXF5feYSl4lVGaiqVXvKmjFaL6m0xpUbpk+p3iXHrl+p5OS0VVRf6Sb1njpfalmnkahr/WLV+WYf' +
  'puirmajxZceaPVqpWlp2m3QznuSkxdt7pHmqpliG/Fe1mmaaVV/XQhpbq6dXiC6gZdtesqLmlQyZWVlhT/JfYZ9VysablapVf5opVTyUnCWKlbEKZpW' +
  'ibjzsGZntYr35pmrbZXbsGeSqdGZZkbiVmUlBZYqnqqam6Wlmlu03lg+GXNaGieVvqZEu2UJG6WUTVbVZSCCEcefWVSXHVKpmRV5ZkHWV2mpZakLWCS' +
  'wN2eGmGselJVpmmVohftCpWWqBqDrlmRhXeihN7htVqgZSVqElzqV2ZtNamZHqFKct8GU6obZlexVKqqUzcTJtBLt6a7aZF1Y9cTpaVPtlp6WlRlops' +
  'DtpRPsop6WZFlhb2UUV95VbahpaGa9nidqZR2KmaloGHf6GZaqaaaR52r1appxtAzZGmoasrivphTVKJ/nCUWqkVpXqpddFe+qSWXRlWZnappZJpq7V' +
  'rCiZWZljvdcKo+/UmJhpF1WXWZKKc+rHlSWJJVqmqocKo+7UWFhpF0aWnZaEu+aKWGRmqZqpnJdMOqlpdJVYRpqqaYZK3RkWZkeeWiKhmZNEjrpxVFV' +
  'Z1ZmWGuKu662RGpZoCWRqMiWu172RWqcoDWRaNmyGuShVeWatqmllpp1FqJqWWtW6qr2l0uRu1QGFenRrSWaqDaiL6AgKektWuTK0qaxN7Rdr6pdapa' +
  '6X06iikDlFRWVVqX95RKhHeTFcrmmVWVWXZWqG1vNtZqnJlYFqFk2FtZaWaaWZmK1ml6DDtGmv7mnKdqqVpelhYTRsgJd6JpW6ReaGFxdEV4a1qpcYc' +
  'dlll75iiba+mZZQpCJFWQeH2qYNaqphqSUhicaZIl1YpMlKtVAmFBm1C1HlVn3aqZHrpYnbapWeeHqlhqX1Kdtkr5x2eWZFW4ood0AWbYrauVutILII' +
  '7/ykWVF5lpabaYmtLljZoWlaYbWacWyeArRZ/mpYinpZ5XxKvaWqmstm5twZkmh6ZraWjldi1uZo9nVGJxZEZ5dh5kIVdZViMuZpGXaq1qlaRmFJI8k' +
  'FpuPllmJK8aWJIsQFpvelmiOK9phX2sYFM9qVmRamZlgG1cIVNtpVVRemWm1J7VtWapc+mr6V5m1J7VZVapc+qr6W56bZHXdJeoy2lorZlpSkTrVr5q' +
  'ZYm1vm9WlcO+RWtqeSWaaZ5LbtXXNJeo3qlkqZ2mhxtLYuYfegeollapXJWUErUU2am1qpqFVpq0UamknatRy6pZkYMESdypWtYeoKZWyKaFXpi0dWW' +
  'p6Kp2y0WFnfh5hFRejPZ8RKtdkqWVqVakfWpdTgqd3mCbmLTpFVZl2BYST0amXZtqhZmWZFutlZKaWkmpmVmqvZmQgUFWHJqPlsmtbxsVE7Sgctnppj' +
  'XlfFkhgtUGjZqV3dZvYkmy2b0ZhmAil4m2g1NdSSPYlZ7kpqpbAIVNG6lsGXappr1qoK/RoWLqppWWvR4qxH+m5SlZ6f6llWVVU+0YFAuVQexpapVaS' +
  'KT2KCcrhokmSmfiCbT+KGYrhpYVRmLiUCF2dympadmmr5VmmGtpppZqaG6lWmXuZfjrlZBpJrhmIhdZpRmxUaZVZ9liqkvVffL4GTVmF1gVSlialK7C' +
  'oWFpVtRFbS1mcVpqnlHW5XtRl1/p9Nm5UGaFpk6Lplo9saz1pfepzYVlZjlpqlm5cRDdxbloWEWp7R8pJ4klWK1uull1Zrm5lXVaejm/aGjseF57JpZ' +
  '6XV6sVqFYpJOqmmdqqV2aGZWLl6afqqu0MQrTWpuFY2ufuqu4MQmWl5uaa184Y7lSZpiaqnminLam/Kt2fsZIaZGpTfaq/Kt3fYWZKqV5Ln9m3vapht' +
  'oJaUmSdV2ZrlH38mbRU9/YFFHWpm1boOplZ2bWUCVTp4moGWqVVaRKuJ52tiZlnCkNYSEdUCUWd9R6qaV6LpFWuJ53dmFq3CoOJiFZYkiFhWcBrtWqe' +
  'UapONHpxWEFdlhpaGOlik5546w6iUaouF6a6REqmXgZW1ilroGkoXFTWHgle0FU/kalU6bEmmZRSkXsml5JQyJWSciaa9SbWpZbW1Vi5OqsZCqXR5rI' +
  'SVkocuxpaUp1gVaCOGGpRZiaF2rdUYtZfqdkWqCXMUCR5Cma6KkPRuilmZxarpJVfaLlCaJqUUkRWmmy8JoerpXVSrZVJ6ouPFKlRZiaEmuaVZtmaZ0' +
  'mx1628lTZanS66bfOCpZ5lhHeW5ap3ifOqk51tQXYmqKhd5I6JG34b5ly+WljYs36VbbVdikeNVTag/ZsZRKtFTXKr/bm1f6SXQqi7VVZVaGaKeRWu2' +
  'qNuq1FV9R7mugq93Lev6dEmoWn2T+yluLRld5q1YVqygnBSblnXGnpWgppjSkKLV9oyREuhWtZpor0ILrqvm5ZhelGi0pa4Z21zWJqiueqrmlpVpa/a' +
  'nBMjldqlfhyGCVqimmVWZCRQzmpGdVXp3mL2lnqEjZ5CeVXl2mL2Vmm2RvmgWeGVWWXJ2ZVWBKFZabrWIa2boWafl1QSlULaQVhZq5ajbVlKTpq6RqZ' +
  'FrGKbpHfMRqkyXRQmWh0V1WEpxeTbzlUuumQgjlcBoYdqplIaaal2JZiXidm+iYqFaVZEjeWPdUSmi2f1Fmaq1prVVu9aXFJSRubXns527GhpuaVVRX' +
  'S1L+ingvS3aUVxVVqTEaJaahbkEt1hpqi/nQLVhq5XtDbpFGWp8ZCZ2RWSqfpV1qVrpSfMlm4wmQlSZxon4Sl4GVWadkahtyYn6OsW6km0ZlmagaUbh' +
  '5Xsh5sb1oZJJZqDrUcX3F9ZZVquFlpa5JllJJ7rvId6QZWnrH0ahUqW9YWzldZKpgwlo4qpqidqk26r2bnFtV5l6BujR5reqPbFbi5kKSmR3qbn2O5H' +
  'lKE4Kni6GVZs6PF0SmuFYmWlXnlby/XKatYYZpkaoioneqdKaxpq5HdQnqKO6VGpBFaWKpliXVTLmuJZAq+0me+Z7maftGlmVJ2XtBNyBOlDul8YNkl' +
  'bX+bw9qVDPV8pOsUaWtblomVz0mWiXkWmDW9ZVpsoFtd+lqIRllhqnqawNmpqrYoZ/JnQ5VuNhsrbatcJLdFaYqWuFnmZZMWZ8BXaRthfqdUSrGbIZF' +
  'SlCmXmoXwcff9vqriGppZZ/VwuTHeBXXvaaq5GNTZe1GleuZckdWta/OisJgwdWmVqmKlYosGYtZPplJlpFWkZJq7XGiXTkVMWbpYuKGTaDUChVVOtq' +
  '4lNFSHWmyXlOZZJ1dV6FWTLCqSlVJapW1ptJTnaHVChBEJd6opTv0UD3KpWsMVpJX4ppoUI6SgYuVZnXlhxo2haHyamCQr1lNVoKpclWlaxWlJvVo2i' +
  'n6XqFpm1e9e52aNzeEUXtImanIuRlYZKeRXa3bJem6JF5V72EqmhXJVRlZTF2apW2m6QrUlRZ7m1zxe2L9inhfW7WVphRaq1P6iXQaS6WZZRWWZp5ll' +
  '5WGVKpnCjBJk6LqKSBpWhune1eVCjlv0Z+XjZu5mm9WlR42dGrw+JW2YuXVq9XpKZZVmVZ6uW1EQoucHJqUbpdq+JxEhkmW6uiXaploMVJ9a9u5cCkW' +
  'GhNzupWaS83pdWhVGSN6utKWi+iydnq4U6qf1WlVRUijiQpYWWsmiq1bWvEpoyWdVmwzq2Kap/FyZKqVRZYWxT0ICUhJrnpWrDZW+SagJIoaWv6GWD6' +
  'WtZYlUbmKXtBllYZlojVgZttoGNplbpZquaiYQjtuY6MnRrpXhZnJmGKMu6K6CmFYVvnuZfSceZX5AqVGpFKdV9GcZrmoZTuqFTU5RtWIyPHygKqpRr' +
  'maVZZk62V/Jx7U1SgqyZIIp48+akaZopoZjdYg6ik2d07ZpS0a2ndIUm5Fo16ZaYVbpflandWp5cZkojVgJf16bqikYOYGWYYmnHJFqeZ2LUJqp5puL' +
  'uFZVnqqfl2jupPdmX5fbuJe1x7NpZlaaFFk/Hpl6G7boVuZVnHcXnpeUSaZ7CZaqnKtdmaH6X5bmGZWZKNF6em/umil6/paaTZ5ZXp2WQbuZ/fpZQzX' +
  '6GeJZR3rTm21rRf7pa1lMdvCpmL5ZdlWmHdTh2nsCJr5ieFmxteuq4ll71aeyfkopYqalYiXFjCJ5awc8H1GFsDrWqWVkEar9WBEWq1VpZeplb2fKtI' +
  't1x6NdZWlZdp1l22mqw6T6SWsRDXZrmvlol9enJYqmm4q7lUBbruVMtpXLWzuXqU+52qYuV5eripV7tWrPZRqeXk1LtZWum3/F2+qm0aamjvdkl7Q24' +
  'llqVmlo+mVdBmV2WdGKlq7n2wP9amrm1mfiZWVUaRb/dn+IgGVm4mKGe1uvWhpoJBHTloqRy4H7ioVYYeWrZZBW1NEvWZXkKln3qm6n1AlTKpatRrbm' +
  'QqRmjlUdtqbyZ6prejqXm5qr5S3XpkLVZcUiGo0ly1n2opXpqXRmKr6qxiamp1fRlutq0OUOulORmhqYppWbKr5pxiKqpleRmZtmZF36OUcmlcR6kWZ' +
  'xVs69ab3JrxlpZSVifFUEV4lqppnpGaUuZBx2U9oWV6Z2Z1aW8q3qbpZi1GFYWqYSs/fV2h1ZBlyZZqmpp9oGdaabomd1bGAkY9sSaqKLpmt5bWAkmB' +
  'IVpWYnJ1WmkaqauoT/0YXAtapiqGqErue3i+LopQhZJZWrZggzKVWSJnV1p1iZUhV8GdXuXsi1WSt22nAfEtlhapinuLqqeV41yl9752iZY6i5Olp12' +
  'g5r5nhYZ1xxKCgiH8lqFrb2lm1e0F2TG0a5VbaZlnS1dCZmtZW5VlmpYtctrxupIgVZnKY6a95q+XjdZZQhVXlWjxZaR+VnpaVKYoW16mpAfhhVchFW' +
  'dVFat7hXtGM5CWZoe65mZdkXCfV2GqJuGbe/lmVldJ2r6ZDpFeh1YaZY9FNYXhqZpqoaVOZXmimnYtmWU1GbG/1e6Wh7UkmWYVPHWmIqZ7J0dhZeliG' +
  'Xn6pTtFKnSXlKhlpWCNaqmGkvdqttWF1pFmGo1k6R2LdeglRHarQ9Z6XGruYQWgnXhKES+niZulGxGaq8ZNWWems2g5k3nZ6ZmaWt1BZmVmNuVlaqQa' +
  'imqBJZbieaSpXakWqJ1BFiVWdnVpWmRaqWE5bKrqJRmoWummrZs2XJ6pdyRU6ZlpqV5K5JGNeaViTXqsBC3WBhi1dNPpRVlZRJRr6gKC+TgaRllYWLG' +
  'OpeXHhSqkapWqupUrkoGBdmRqiVRdmaUZ5Ead7bESEZVVnR4CdqaYaLx1rTask2sp6aaaKT5heRY99lcl+WmZZj5RtBc55l0niZBVH6GZXnhphazc/h' +
  'obWmBW7bRstXK6fpZiWtFBHTqYqmJAUmasXnRKaVU5oVLvv5nZG9p+FpbpmFtGl/eqVqjEnYVqWoVL7rb4XWWaWJVaRpJLm7enaqjEaUJnEpY+tXJlF' +
  'PZer+VZmmo+0bBVSKkvl+ZeR7qpqmcQVhVVOqSdqqdkUiWslVJdJEpqZ29mydnuq5ZWfmH+dHqopqYShTZVeeCqqrPn9rhWmkpgWUFct13uFPo2eaai' +
  '3RtulBb1oqZ295xnlBHG2QXrQvKr9mq0W3eWtLH2VEa2ULbyZRtplVvFVFbtWlpmiafaENJytrrWtUMZoKpVmJPRpRlmpt1CmquLcOXePoa5KoWaGRW' +
  'oamxtQrml7Ym3pyWiqnK39qhqpUagDhUct1OWtpbmqUagWRlcepGr9qielZtgWlVMt6gDGilSIpOtnhISYVm6BNV2OFdJmVYK1t5Grh0ANpomqRdSS2' +
  '9kgmqZa8+KpmXWpC9Gw86luqkrW8ZvomzYkuVXemcVljExZFBKgISWpmZ7VTQkqaBVlVl33kWWIm1mGKIBTSZi6XrNWabhaZr1lsKkmLnhVlJilnWoX' +
  'Vt1eDXzqVuuiBW6YsnnaYldWWZph2HaoZqa4CWFIbul+Yioj2lbsHlcjkflpR6CUVsXuem5mn4GZ1+iqaWu65KlnGXmeGf14pkqVh1WzVTG551H9ibp' +
  'qW2amphWWb6qU4XUbE1Ci2ZcVaul2XvuZ4Jb0VLFel93XdaZV3lYdqOlVu9plbapJiuqck5NVOrlggDwELaVVhp51ZbBVMb1YVmhUhe+Zl/ZIkHupFl' +
  'aFyj2mWpKHilGWps565aa+1NGV6acS6RnvqqkYoJHZ6qchrRXvpqoYo+JFJWZeqk5SazcGZbGpZbqpfRk3pEnqJHPlebqdbRYnaU2WViwqpuVVfaa3g' +
  'JUp2KEXJ12nZXmU1rplq9nTs5qVmaaU08OVuJCRKYq3f1GV2Uoamk/lYJFtmA6hYqepqlCaaqDRWmlpZWqaaulk2c5WhB6TqXmZydFSq92ybgawZlVN' +
  'O5GZuqDVVnp5WVmaO98dGVm5valGA0Vta75VpplKlKmRIipO1fGlYioGZSxlWjKqrLmaEpElaCW9qiWWroqrRaKZolSYLoWW2w4NamqNEkZ6IYpqqGn' +
  'Yf2ZLlSBtWal0VEyZG2dFWCV5qhmkRKT9e2XVoGKdVeUll6FWEYMXoZgrRERmq5FWEtMnoZkWRIRlmfGmbiYSaCm+KYkhlbndacWik5fXUSKxgdZa7n' +
  'pWmCf1mIGoYbraaruPVS2lodlSilPZtkLZZpx5aRlnaq3bqSpUIdiWHn6Jm+Copqd5dV5WVbWXfX/t0y5Km5UVgmIlmmJJQG1GorlnSOdVWq8GpZdO7' +
  'm7WJ2RpWeJbbnSXaRexnlGdpr6GksmH3CqZqKbVrSGldpKdaBKvhg2ip+bpZa6GVdFelH1Yms98WY2RXlkeheZuqZZRr5ZPhUUkdk+gkOJ15hpo21a2' +
  'WZ4jk2YX3x2cBmVJbKV6IaoKWh7cA2RDWrlrVKbupaE+VTmG3VIpkSLuWpYrWjaSiREUphbajkYfaiGmhaWUpgG4sUFdZnpmkVlVpzakxcqlpmGqnRv' +
  '6pl9Pa7p+3W1dWYWFJeFiitfuq4l1r1ad27/Ptqrp7hhqTqmVGN6ni6aohlR3RZFiVdGztmuJlVee5SpZlctqbVpm+baiitebq6ImyRV8poppeZV2nf' +
  'qpcmviFT0Va9qkmQhR4FVs5UY5YRHuqou6XNXWCpiqpNapaou6TJXVG5iaZOrpuXXDRpovaXVlV15l2dpzXZ6JS1Xd1qKEZOhiChCurnVS2ZXsG6EdJ' +
  'paZpV2immVheZ7VgdWbPZWZtjzoa6UEduZVQKpnZv7TVjXGQW4EEemKWaqpZrWLVS1Ze0iS6K7aGuambqpT1KfhjJisdcpMjOGhjKrZl7lqpsqn5VfZ' +
  'q7p4ZmLlWtkN5XVaVpHfChZSsMxK+SuqWUKanxVUmNYxl2yiq17T6XVcBfhpX6U44JlTNl2h1ICl5o94mlZmmFRqKVCVp4nVaZp22pVqKutdfFupV5Z' +
  'qD5ZkdUaQTJ1bliVVEJ6pVYegXJ9HmiFJWO6al3WSEV7pZegRWhy0UZGX6hFApZ064IUZllGF5hCEpZ5q0IQqpnuf6UaRln7pdSppGLm4VyG2pp57up' +
  'llpOBWalXqblF5lhWbbOUKlhaWGeS5qmLZWq6qla6X3JgrLPWarJ1JFiFLZVF92l2mV10Rr7eqs6K6lXrZSfmtl4Vl11aiYSKh5swM1BVZY+KqbpHkm' +
  'RVI2KK/iOJvUXaVOogO5XlbF4CrS2lmkIhtq7VmW8DmS1lrY83OpqZ1YUZqQVe5p9Xjc+KZVpKWqWlNi5FaJuqGtaZlrmpmrw0mW3ekKWagZXrZ5PpU' +
  'hzsSaUrvZl0U9Xbt1y/KslomoJYWWvVVYPMman1bVVSWpNY5+2kKqJVPYqbFqeJ2xdd/akmk65KeigDu3VdfGnVWhmiarPnlBD/aqqRVyKq16OStnra' +
  'esGatZLIamq5Qu5lflOhxGaqqjPHGRWmSfUm1oqqlmdh1pnpl28H6V836pm6qe5hl3pldnYIK4X2vPZG582tKqR5VuHrqa2NXVa9qquIBqf2aWdRqpp' +
  'pEsjygelEr1KmZsY0p65WlyBGttp2U1rGp4pKRVks1qh2lCh+N6qqvl1s5UwmZAVaPSZqKmpFXZ9VNrkuAn6peiWNBW5s0VklAmVqnHNmlaxFXaRFcm' +
  '2mVSIgbUp2tWfoW6nUpZs6vUlh2aBV2QYYmV2Y6hkvFlWWqrx8p5eKrxlJGpdk7qdGs9qFJRmFNVqpVGVaouc5pFppYbcUexhFZVLqiLwBappEll2ql' +
  'miVBbgYnxN0h6tJZmDfHpodF5mVYhqpllismWbqk5FUr5+btmEJluaaJlhGKVdqlVEIWGL1iobaGp6dVaWJn3WSIbWsm5aTrlnPq1NeNumIqlZmZ4CP' +
  'ktsepalEZ2VpuUm7WiqEmtfGKva+PW1JILaCmF1oymmYWJACG/ula1GpaumKlZXntg2umnpVSkZpZVZZDQYXrp4fZle9arxH+SlbbmrHZllSRmAjpqW' +
  'uWnamrX3Z2pgpqYG6isGgap1Wt1CXZXmdmhqUqmlIZ6EKdtqLQSplVpaZepZJutqaKqWpmpqWqq5FtKVWKtW6mXqqV6QuqJr1gk6xuWTkX1i76SidkF' +
  'VTmKeqN5o9tXVpVurZmh8+nqs58HlppuelZRoer7xKqB0ZXlobaWpB16EO5t31WSVWNla6lZc9cHRVVeLZq1pqb1AxqsJaZtWkldaquVKl5S3VL6tRr' +
  'i41KNPhUHgCWuVBl5pXZXSar3TkmVWumoqaVFVjujOcWCsmVumepaEd2tYpxUnlKpYgmpwFZFgLeoomaStgyqwFqFwKeopmaWdw2pQ5PerdpupYi6Yq' +
  'qpKh5LEm9cGVtaaWmmFN6tl1hVGqKpaWlVUi2rC0CjpguRrWqtHalOwU6ZWlp7qZoUwZ5ATUqiV1IV6W6ibrCUlXHeZGclZWW5LnCUmXDfJGclqWmlM' +
  'EjSR29SrOndPlmdBl69eVEdWkVptqYljY1U6ohadn/SmVZGOJXq2FdRal6m2Ca4zU1BjqValiW5omeFaEN9ShJE1bqhVJWZlKlcoNWdsmWnZl5UZBVV' +
  'e1V4VqiaVmJWRxOEExe20aaVdaKJZN25NrmpFlumkpZ5q1qwwr0lTqdW4pb1iwWerXl3hGnqGFYuycSble21cZlWfL53jIKm7IqVfUVpqrllpFdZvmW' +
  'aRWUb2ammGNW51gpaNaHJalcpQ+lYCVWFhpymFtWaX51sKUXPXlXhdiiaOG1hs92qglRVppNSEyLV1lH3VpsWl3mVh99Kak1bovq1mOZqIe28eYZWVm' +
  'RaKZGSFe295YdXZaBZZZajiIXGt5a5YgV75V5hLOGZVKqJb2/5VqZlVInVF60pZmJ6kp6ilvVlaZCOlPe7JFboSc19yo5ZpWZlrsmbQb55UIpZpzVeb' +
  'Nify41t7ZgWSB1aaapqFVDYtgRY+ebZmuXanwOtZ1W30nuacGWJk5YSlKFPqpV5lhVYUkum7PqKlpjZG/aplN3UFpm5M3fboU1hKFSKXapJm3/7w4Wq' +
  'U1gwYJspsqVFCHlSyYkq6mq250k65tekgd0oVJ6VtiYrFpGGixVrlpuBISZpbl2GQza+VdUJq2aHnqpaYVTUQGtV1arVf0XeQjn6VdUMq1aHmqdqooQ' +
  'yXkqs2mZ1XFijUESoFm9sqnqlV1W686OV6RoZBRiAlomZWw21rKQbKFRmosyrmw72uWgbrIRBopzimwr2vHhbnYBSZhxnY9mHZeIq/bhlpGnqYumHqf' +
  'MWrrSQkn5Xs+dGJqprqRV+H1a6t64GdplraVs3Hlv7b2pfKnWU4qllX7y2ZFaemWSXiaGKqaWRY8WHprIWbfhUoVrmM81HZrVWfrgiVLaq95erSWZu+' +
  'FVujhqWpFddqiWqWpWmrlXKY9mLUrUaXXlxVFWpY9qHJqIqWXkxmCktSEKJ5biWoV61WtrHsudGFqUfpOt/MWaxt65SZqlfpJtqNJXxjgVrppfBIVV6' +
  'qhzEGI7emlCZRqaaXabpmw3mrKxaXJRaUh2q/hldvldn6pMuHlpWv1ckorWRY7WdWiRm93jd6bWGKSKRka1q+2yZJmVyeFpsqUGJ9ijZqa1ZbZKl4pq' +
  'HMlTFTn/XrIWmWFl59mycaaoapJV0qlpG+VlOGZk1qqpVulVN+h2eSt426alZ4pjd4nZTGGhyZllk+mlpY8sTZaaf99ZV5JUdp84XZZqfp5ZR9JVe+z' +
  'ycmWqaeaY02+2Zh43aLa4rEaigfepueDZ6ollbiu3ptkZ5byskprmBo9SZUTmi+ii9napplua0rlpH+XhOWdo26qVlulRNt3z62Zoy6WppqmhO9jis6' +
  'ep9qHK1mqmCfShq76me1/WoWfIJ9yZx4zTGBaJtYbppt222Wqo2md5sl5yEtq2XrqSiJflyYDsdcp2XJqZWZrYwmHoec52XJqpaZrYxmHoe9ijprfdV' +
  'keoknqsG9ijZvftYlaag6asGEhVsKadmUZpUWLup9Tis7aZZWed1mloH9WydreFVVVa1qmUG+3jY6aEaaXK0WrmaOFZ2fcirCmvq5ppog9AqXmqoh2a' +
  '0Haamb3aIHllFT1IilIp0uZnReZvuoll+1Lpy9myeauWl+mZRXwpN9hipmel5WnYlpm5P9jSY6aFZOWZplWmP93itpfhWNbHglK6W9b2enaSpGP4lom' +
  'pb9Xit6uopamJ11q5HSuyZRLqVWSZLd0SWU5ykoOZpqGZKZlGmpdd/SLVqP5cfIlaZYWiUVx2mrMmSbkKFECmZkxymnOVWeUZGfx1LtR5sr5eqUqqq7' +
  'eBOm+pVKoxm6aVE9bIiaChiaqmRvlqVnuG1nqNqmtVWjB1V5ukJFpkmmfqH8aKG9WMGSCw2KpmVqlWUlb0oaCtT16RZpopaXRqqmraSw2RucrFaYmjh' +
  'Vh6lrMpWPWWQU5LEixnWrcWZalmYIVTWV2rWacqFF+Wos6eFpS2dBmyUYamu5mieVtm6XrAiuuLpZWjzZuuqRvFSZrrsSHFvSWYBmDFallfUzkVmnoo' +
  'DFmJlGhgV+jip2lo5jCWpqwia9bhdbtmpZuYRnlGV9niZqtY1WVni7lRG82eFql5aBllUqtWp5pkPBZlubfYS9dGZ2BajBmeRlBKqUpei6ZpJeZWqk+' +
  'lk/1EY9Szt/aqpmZK0md5Wn0lVeUQLQiZVaUUm9pyfZ9OmfaYQ5emfXqBUb2LObpVRmaK6NV65rhvm5VSi00dOXZCX5qfWXT5VmmpQtq2XpeNF5utQ2' +
  'lkJZA4uZ0vaCaqkV5R56FttpmqaV125xUnu9qxbO6HW+UaGa5kd4tpfb3TKelmZq1ZOfUghSkkrnmndmUkuj0UaciKVVml6ohX4awtqLldY4H5RmWmk' +
  'fwijmZapZXWFlVL8frVUTrCqEVZSaGiq5FmVVFNVkoGWdk8pbxRGF6dHKjkhbamUqugra5XStk0KKuRuuVGVLodE9VaRmaKU5FqVkBNlopnWdh+t0K6' +
  'dUBOZZpRHel1Y4J1qkYqVmkFVOi6sq6VrppbO9pZC6okeZ9kDoJJO5pZVlh0Mp9kHoJZO5pZSlV4I+mzqlqkmX9bw5eVOqmVfUtm9aWVC9tbsptlLUu' +
  'MG6nZkuZVs+mjZ2qolZrUky1ldm11tRBellarVqoIqVh9Zlx1IW1cqkheSGidVLWW5ck/pprqKFmpGLpF1skv2a2bqSGdtq2ZqSFqtlWXWeVoli4t2p' +
  'WyZd7i5fJZUTZGVqXbGmWWZeGp2nl92ljjqZrhiu6PqQlq9lWBdT1pel4EWqYWO0um6Xllgo9PbF5auahGV2kpaYwKZBknV8KWiRZZkm9f5krgqKBaa' +
  'Wslam+Ga516mYcYnU11IUs4FFd6fJVVltVFSXwqluGFHlLimGYR2Xntxy+aoqtloJUWSjXtiy+GY2ZloFYaWlrvix8KY2URUJWZWqLK3XTpC2SoJRqZ' +
  '1pKEibCohukJUFqXI5JVWWDtltmaWGdiayUqa6HQm1V2RZca6p+4KSaifVdeedKGSlGqY+llWtrZKqW13fJmhdNfqlp2r1Kc2j4K3qKE9W6ZkaUqb+2' +
  'gZ2qp25ZyNX2RUElbEaxrlbcSarYlkEmbE71awXUiq1VaasaKJV12hbYlKulclEhXQVzStls0FWlpaUyjEShqqqcmFXpqgnpuZErgVYazoTmpVWV9tf' +
  'bZSEJKa1mWImaTeIQ8V5FqUV3ilkuhfu9Jg1WOlllZrQuQeepYg0WaYVhdrh7Q25WnekSW7ma6krhHVUHUl54H5JVbJXnpY77okn6NTZQVWRe1sJGtf' +
  'JpRCa1ZdUxOYSwjp8WqBVJplpCZm5WanlF2plWVfrxZdY3iidVVGeninYdEaGa1moWJVSIaRVt0UKErVVbRXW9BLnlGZsQRllrqSBZW16riOpqaloYV' +
  'XhYlInuZQn0EChScnipaVbrZUi7HuFZZWmWSmhqSvZWSilgVWtqs2EhbElyqmbkW6rYpo5qh/oGHpaVFncWplElbE/5Vwbgi62paVQBTqkrdaX8jmqR' +
  'aJvx2bJS0p1MabFaymn1uoUoRjbblFh+uRgzXZColHoqVHlVmqjr9Qi/mivRRoBaZVeo0kyx0606yuWSplVHtZuqVmlZlaVmWWKFRoOmtvdZRSV1qZJ' +
  'EBGX6xqtbK5iomJkkiBCZmVQiEUUkaCiuQ/Vlvn1YWjGFpbCnSYX9Udt2ZamZp59XgetZVmVRn6XYKiIuqI+6URlnyXiWKSg0qpTKmCFChvZpQLQ0bU' +
  'mhb3D5YqaYZpNCmhoVYmpZmGGgvKMJq+XVnrS2aJSvqUIms9nrmamrZX6ZphX7VsXrKol+OlYZRlnortcQihbeanVqql1Gap0CIZtpphKRlmRWbXnm3' +
  'mrtF5rZFJ8/rJqqJRWivkKumV+Whdnpm2VVZqjwVW2WaAn55leZotgaeV2U2R1bWpZmqXRqA8l0maqWgbVKyqLFE2filAQpkbjkqdVSleLipLIAaclp' +
  'J+W1lYwVmmlTqV3DEa5SCpapmsuNjYrhWWEiGGbVuZME2knqKild5xqJ7GqeWqU5iu5HlRUu6pVKnWNSkfdlCG7FtValJqVUXG1oKeZZKqzKHNjGZWT' +
  'nlUZ3F1ZeXelHI/bSP2xjWdpdkUN4rb2qVb5KtdnQqZhpZflDmBjVfBrfeWVSnpFvmpEzWZCYVHk6UHgVmqh5Fn/kaIhVaqrV2F01MZmlqMGZkiF1Zq' +
  '04OlxZtdKJpRJp2q3kDZn2oC5VQlemhpyoWXiP5hUqClb6qqVK7W+haqcvhrqS5R106gZ2BJBpddRael2BUWsXuel5yn4Gpps5NpWuFn6JZ7GVZxmKc' +
  'aXLWiugVEBZdlXLtRXKmivQZYCdplrVs0k7ZhVa6WWbWuztXRHZ1pa5qVieNobHKFXrkG1pYGKxbh9JifmtDmJJxSFlKZFPCzqhUNkVpKaqWRVHDjla' +
  'iKUWtVJ5tymOHzWldKVVoLK6pR0DO6YYfKlVmm6WqabZKUtcnVmVnRICaW9jmYqpqShKldSiogeFm7joxrmmrNZlVYXXJZpc2WmmnTRFamTndF59qTm' +
  'yqSWaZViTankcrH5XmhjBGaYJQ/p0hV1aaMIkamyemORZmVW3nX51cV3mVfgpy3Rq2remWVmHC3REcrJdqhY2q1mDJzlUdrWtnhZ2Zk+lipZpSieaYY' +
  'lJVOOioibKtYFPZWaMnKL3WJVJLtzSJhqJk1JRM+Z5RnpJmbtKlVJGjhkZYlpZmCLg/KutnlGe2ZW0GdUSmV2w2quXUXBO2VCU0mj03pbFNKkpqkOqV' +
  '6NFCitZ3KUu2a5oeW2E6mN7a4Vl65hqak83fpiV0lVJ6YsmRqt7hqZaCPqKe/dFG1n2VF0mdSTz2at+mQV15kpreRjywOs6WRaZ36JUVUOcx7qml9nx' +
  'npVgWGl9h0V6Vp+F5KbYmqX6nG2dmKlwVSiNZRVhBsV1Lpitgv61rpoUlRmUmIxFsd4mmKqSZmqVjeJp+9tbxE30RmpWUmCFZNGb16VHaEvbZ2SxJfa' +
  'K324VagaXbZQv1sFAZaQm2ZGZlBnAtpO3cpVU61lqqkL141Umoima5uxmyt6tgPUanittgLmYSkc9sLQZUvvdpW5qbqql0lylr2sqHoarQ2uGktrqbZ' +
  'W7XoFvolUxgofVZooNcZaGdq87NZaqXakKo+OWK4AlVGrlBxqUqr1qaWkGtuqlbGnFZUViaeVEUEd87pYJFVZtlWz0pZuSqnpmNXZ2IOiwucshFaqlo' +
  'QNlWpx9eXlqsZVWq6q0pF+ZkfRVF6muTF0daaptIROXihG0mlZplbhnuRptwVVV2KmWVl9m1WnglhaW6Xk11K9r1aiVU76F+bpmTmNmrJqR9VDlK3VI' +
  '5lW6QKpmPmV7mMU05R3qxRRqaFSlMCturagzZ9oZkINxVqqKaVIll1nlh3+T2Rp251Ilmmnlh6+TmWp5+k+nCYqmlVKTlpOeq49nhNtmoXamtqZqJab' +
  'kRqknKBWdt+2LQrXv/mndHomvlldVlW87OZ7l2kCY1kemWpXbe2iuKs2kmoNZWWmawuKlJXuYWGJpVYyaUy51lcpm9lV7nl9KoappavvbG6H4KxXV/s' +
  'IbnVmmi0VqjWhr+ibIvXYfimqmlp+niomWGkVHppplqbZGvZWoTUhuLYK6mR9nis2qW1FHZ1W5qaJGlpam2n5hBlaspGznWv2av32e7mmIlWSHtCWor' +
  '3rZXlmKVmy2RZ6SZHSb3VKo5Ws6mFupIiWimAhBlKpylV7edZUtsZDU8Gx7QapWWNh63aL4sROisXbaeoKLtGKIqWqFmFpu3aY5WZ5F5xEOn6JthpBn' +
  'KZoqlR5FqBpqWuI2Fa9W1xpFWCbH2WY5VZ6Y+mSX+Bq9akmKSpZqISK19Wq6usKjpFLJdSi5Hddkv3oksaZqqZm/QjZqOnhZeUZ30WYo2o8PhJ3WqGa' +
  'kWWJnoJyFLVGVpmpqlhKm1OiJKZHlpml2Vijm8pounRaa1lGpaRoaU0yp9oq5dRa5V3uJ1qlI0ZXl/V1kG496OpVdl1XYp2L1K60pQqm2nYx2ZxSimr' +
  'nZ3mlKmHqCWadY46Ja0p36um8nmsI3k7KKisiYeGKaem2RWZ1FWBpKbY5mYGlqw620oWrqpZSGsKLE5G5WlLQqFybt1NpmZ+m2BfspbiQ55eZVmIZJr' +
  'Oa1RZGqWObWWZLEZaLmoV1Gr12VemhURSyd0pUmJ1Uqnnsd05yo9V5mpBGomjb5neJmXJm1l0ajR6ja2aGT8pOeqyq3pqc14GpmpfZoe2UHaSc5dSlS' +
  'ZPaYuqgWWR6FrBqlaqUlZLlR2i83KplimNZKWF0K5V9mippVZaqJt12bgF9nSppZFqqHY2qKFU83PV5h5qAllQZpmtT5kb5UJdZqimZ5sBRwllqGQLR' +
  'ayZGRojS/Ea5lqZoURnVU5E2f9l31YGmWlaxVfZ+iic6dtIatKllrpK0TFeUdabm2mb2KqZPCtEoFmVZFpl2adimrPqqaqzmqOKMmGZJsVOq6dQW7hV' +
  'VmOnE+UJqnOSm3mMkh5aPi9XuZqoMkqva9aNzzXuJlqpthh265Z/+zmdZR5lqTZ5X6d6UTr3WdKb2VXWmHkmyZESvO6ZuKb1SOVZeJ7ZWEJJa6afqWl' +
  'tnRarW5alxhHga6i5zgt2qwV22lli8YGZjot5p7xSnGellFmVRTeWWtrnbOmlmFUac5hJbsF0aKR3Y2dqY9lKXeCkaaR3kiqu83OF5RyeBVlo1WrslV' +
  'mIGRnnroSlqQ1amZIibO6VuJKoBflJ2WQPkcZ3TqhDaWokaaT3VEB5Gd0yo3ZpnonkwqQhmeZnSvVc6KFhqZpXGVUK59lVX9XXdoNam6iI5hhZltBrX' +
  'aNlmveZUlqHs6PF1l5WQW2Ul5pp1FWBZSZbYVUbphvi9njsratoZJdlbtthrl5dtV5cnpv2QRYqXm+KMQ9YqappCmqqi0qm6elfaEYKoujtm4Wfp7r5' +
  'mhv1fJnfjsRr/mqqmUvmqJ5Wjx+4k6F21p2pqtWoFtlK+qkgnjpyTJHalpuuNiiWuhgmtuY3V51KaoV6rqaiteH23mrPFQ7pw4VqldVVHm7ORArYiua' +
  'cWqplNR5l3Va34WiCk57MuNWxKJlWqqqeZt4pTvLkfohpW9ZZWqip6qkLWR3p8cLHtpEU5mEiPHyhNqpR+meVUTa6JtKHW5rXlV2rj0pk4ICWmH7XSc' +
  'qqn1hZmAiuaU2nphY3rVnv1yPpZZ1XlJKaVWYmWDxiullQrZulPZZlaMyZWnvtmqWputq3VMRlW5LZromP6nWeVaEllA/s5ZVn+OVfWdWmJRQbSZqdI' +
  'Vzqq1mqabWfHqZK9qxO6dNyqVY2SqvnfVYlfJlheZfGWrH59nSe5qlqPZGmYevrUzbpCYlH4SmHmVqlhKsdtaqJqTplqijeNV5m3Va3oS2CU53IXtrg' +
  'KZC9ftdZ3dlaFfS9XbooBueaVllkT2vceVb665epeqKqa5Ksqmb3q6IbduW2z4Fqp6G2KmSHHma3u+e/RnZ5WyUFW1gaX4lm+VELESmGXUUVfR5BVod' +
  'uHQVdaEpPaaKoi0oNdolZyIk5DuVor+RUK4u2qVlapon1ZKravm0dhOhCVCdpZdbamWnpmoWayplr7Z1WnpmS5ZqnyK+WngrR7bpl1WqqSn+TXp7Wae' +
  'WlxWpqNl4WmZa35SmSU47ctpYPFdZubeRS8efqY6OZW27klIaqqqElNZTXmyvGbH9Wbnil+XmdVRK5SFaav9Zi+zDopQVqGHJ+qaelH75czbbtZ5eZe' +
  'Zlqo4e5FmLVmV5VduUOa4qseOzKXkWWZilqMslHpqVmffRyZKulcKVln01epracVZV2+Y36QCdEpqpaejXZbl5RF2oXZVpgljmufkZlhrWh6eT/ff1Y' +
  '9oxnhqqZgUIYtSX5YenlYelVdT+eMR3azftki5IV6VkWVmGKZ6/mqJJ6j/VopqmKPBVGkmpt1BiqeLNeY/YBqmVVikbWp1mpo89KpVxvFBVUVZ53Lq9' +
  'tgiV5LZapmrttV6YFVrail+TcRhuqMs2GNmaC1ns1qGEWk7i1+bTNZKHV5O5Z47JF5TiNBd2JVpqu5dNZhldJqKlVJqla5lNlhptYaJpRJtVr6GdVaW' +
  'OqWl2ahqZ6BEZJe6K1WKGppvVVVK+clmVldnapaS2ZfmkUi6CaW2lRXWm7GAdunlV2FFrpoqVlCL7iooyageYl1mbHUiFVFoktumqdRJWackPpqk+Vo' +
  'GbhklZks5P9m5+FZJuS4aZmskPpq47W9KayllJ0pKud+xBaqnVbaWha+nRcpWZmbaOVVuWjPLVEVIiOVW5lunWGLfFwUIoZZmq4JZdah1Gl2eVPqNSe' +
  'z3YoVwpm7Gnb7axeTr2Qg4lp3KlN5diaHru1Hp2ciEWJKluWqVFVVdWJ8whp1qteimCuJGJquTlWmkheqbtIyEYttTiH1xISlZblQhxhWPVkFyUWZjJ' +
  'bY5qgZPGElBFLooKl5FJ2HBImqlpVVdVll7Sg+XXeWTSvabqp12VR5aXOVWZumzcddBY6c85mQKmYVlRpuSlLWdpZTlkp3ZAk9Syp6beJpqFl3pVZ66' +
  'xn2l7ZkVKMpGa1s9sHYaofapKR1eWWfZJ2aEyQfqrqWWmpeJHmiWJVYU6qlGPp5mhZoNaPa+KQ1emN2b6jXUrT3pRZhVZqm0l2qRTKscZBlkYKsKV/7' +
  'VWKhZVlaXWZboKUdcnZmhrRpGadoriiulU1nRqRqLRC0EYJmmSZWmJV3aiZpGurnlaWiWamWTTefMLmxRNZZkhqjKLqHKoqyl7DpZqx7Jua9+NapllW' +
  'ZVlZC1qZ8+dKpplWZVkVC1qZfm1QUYFqyFZa7FZe1AmBGNqVkVZWYg1mKJbvWJRGRqbubVndlFIgUpqglMYVVZ+a2IZKmcRaj6iXnWXHZt35GLqmdio' +
  'edkSSuaJjaDhha1VkvqoVK5rLZAJY1iWkaahaxmmizY6SmaJloWZr0KtepabGnVpVqjWrK2kFiEP2kF5ql3qVGj9b2HeoKddGaolac5iC+qMhmVaVkG' +
  'pWnorlW4VpFXak/qSWABFVX1j5erJIqZlJVOq1UYVkafKVbuaUhSVrRkbSG6G2amiV5J7koVcVYpVrpS6m1FpVpSJZVrlmpWmqeGISfZmkmKZVfro6F' +
  'NYt6K2GmGYGr2fZZNLGhFmZck5p7r+1p9erRamuqtBdRira2OtKmvCZmpqeq2SZ5jUqZHhyW6lU/ZJh6Iul2kaVp0d6/C/6WrSZ9i6KKKXsoGfdhiFm' +
  'R4maOjapRGRmk0ZULJIQhI2Imapl0VRRVXCoSoKZ+UZZJKYpuZ6CmFVFr3uY82PFqQ2ZAm1gVqqtK2vPcqoqm3ZZVT6us7fVZV2qBniUpuqupWuprGW' +
  'T2gVWdts6ZW5prGmT6gVVaco+Z/ZiZnJempZpq3xm1Btm7xOqmWZShXR6lNlaSHjR9msZWoWFxoE22a6KapXlKpVWo6OFlZ1qFZosxzYp2FaWVSMpZt' +
  'bnqllq3UJpT04YaTZ1GeoaRgJIapNlb2pYtrtkZGpo83ipqSlmKVVHSvBytxmMam1WppV6EGE0FkoqZpVZUKphIJaZ+2Q4mhl/qaFWVKuc+kRaYmZZ7' +
  'G2qQBEV3aVqTZRvSOlZhEJa3xQ2mCpbmK1XulqWchlRRZfuRfmmlhoSmhZQe+sYFJeJaN/pFsWRXcaZumGwt6OJli0pBhmVm41qQpRZWnWIQruZkipu' +
  'Q5QdWrGclqemb2ap2I3mN3nmlkJaQpYg87Jo1WmuSapZ6aXp8uOORhmZJE4ZoinXt2y1YZbrrVYJ2LlSYN4u6lqFlaMlmlmalFpJ9qWpqaZmaZxaJN5' +
  '+rpRZFrasZmmYFLDiFRYtZqqVWqZ2atN8kmq1KSGSmplSr5Y2Z7qhZunamWmjj17afM2lZW7kmnZmetO9pmqklJHSqqWWlDg2EouqTVWUJrIlxLo60q' +
  'qmmDalhFGaGOhtiWgWWqdpV6ahU5MFmaJLupVkllmYKOY/WJpWCaqmUmWaUSTXG4iXlpaFBlma9XyNWaSlppt5K2JagQatsxWaqiYGaaaUoxG951rtY' +
  'GOFdJNpUhb9p1TdoiOOqZpoLqvKVEb4yrJYmWlqTfJpuKarvKNqdVGpo9ZTmWWdeZWc2mqCniZrqmaoKnB/5lJ6igZSmpdlG7m8slOVj0YVnmBboVaZ' +
  't1lPxomiiPVYBSUaSpDtQiEZGtbrFYmKiZ2dQSFlJtbqGpqaWWmePGGGXaTfBU5lpqWmn1qpIzrjRVuqlqaZ3iok5ySSd/VVyjWWc9dHUuIqvrWlouu' +
  'q9IUKndaem6KGmZZac9qHI2UeWX9hmCpqrqlVWlAeWZhS8dmXrx1LOlospbkBXJmQyoqkdVCwwa5mSsGVLKHWlJYBY2lm2WOmrlclqraRYtTeZXVmW6' +
  '6QFGZFVSBv44GZ6HoJJl1erRlHfpdR5YYfTVWuXpmL0GXRju/Yb2hat+pqVVZ5xt7Cmql4ZXaa6rFyIRplnRbntmVRgk7d9mlaBlUq6N5atmYSp5P4X' +
  'mqmlZNXqZJKI9mFLpBl7UW7b1L10FqUKqrtdxqmRJ2qdoU2fg5k3lq7nVm3yK+YVmGqplupmZ2aUZQyWiqsS2a2nrRe1ItdppqYWWdapmiuVFscYqqa' +
  'aXpZWqWuVRkpz00++jqkm2olQlU5X1Qtumeql5e02rGgWlpXDaF7lJVJq0Kkqca36uMudFKpJal8KZmuWiqdarqYi0injapC1aFlLWW1YNmuSDxD5lZ' +
  'ZJutptWRRrZZRCXntukoJjpFHoLijEUj5aRtWBw3lahBuboVVt6pVitGuTlk2FWlXGppZTJFqKJ5nNYWUZlOKJmkIiILVGF8ml3Yl+my6bZamZKEdX4' +
  'taqsFel6viauXddmpnz65lFqkRNqrh2jOk9nzcvpUVnZryEG1VgiFSCsXHZpaahViqNcWbK5RJXnKUopUamvO+xP1R3kVVHqclfi6SrZcYAlWY5kJOL' +
  'qZBmAZp1JHvZrdan11UFVcDVVQtspaNRrCBZ2qraJZ/nWZZLl5Ri5arhhT5NfZJ+jblqYWFlUW9c1Ka86fSlg6ZBU5VGpKuE3WJHuLj1haWWZp6IM49' +
  '6ouIlZY1mirafi1HZh9MmGpaEKrRiDZXht/hbGW16G0nRX6jlc6mmJmRiWUqRr6j0Y6mmKqhiSYuGO+40oVFaaaWuZqpXG16V5U7XNqoVlWUbF+le5J' +
  'qHZaZWqqoTmlodNi/na7xKFl54FuZWmZpamqaami3KqoSmCmiolptp3nKGaEbAjiiiUYlmK+mUkWUR7j8bVGpmUkpU5OUVxv1LmFlqZlZCJFqhN0nZU' +
  'aYWaq3YF49yUpmVWdgaqiZhpBceafUSWLcoCupVOf0l+GpZrpald8Vekl62lflYFHG7RK69ayt7VZhsWd8m4gSUpCSmqi5ikF5lZZGFyoJiBdFFp5qU' +
  '6VVHekumRyg15hlwdtq8jidapRFqKq2ZqsW83bpml1JRJpluqo1plkKFpQe7uWT9tWR+iycGpQbSVZlq1NCEu29KhmVIrUfaqFU26FvkQi5VsgZ0pmg' +
  'm0ql6JlbrJFFsujm6oqgkrZ1nbeSl9p6qouwUrV1nHeWl9qppJ6Bae2ZU2FLpWlhCmpYyWDKOeGsamhdJ30IiELlWV5ml6VRn52oKYmPWVrWZRQK7Vp' +
  'ggrZ1maqWlsZ52XR2lxYZaRU5VGRJ7VqgkrZxmbqX1sp67m7kF5mESRZ1UUaVb1kQQ1irmURlVDmbelqXr6uoaVXGLIehLxlKzWdVr1p7k3mml9FppZ' +
  'O32/Yd2ReRzxhRmmEFm6qhe5q6vl0ikhkShpfbWm2ZrxbdKkqpyhC2VZqoi5bOZV48l2WoFmpun6WoeYScbRb7lmbn83Lltl2JRGudKnYtex6ibmqNF' +
  'espKMWg1ZkcWRpeR62XWeST4cMuS1aMlGpVGpmYjtA1elreaRjrrl6a6JtqU7kRFp2prWbWQSKqnHY5vplrgqmhq9KlVIJ33vYd6BaWdtv7mZGtmqGs' +
  'm5mHa1ufVRtoaRHVgYmlXhulIiGK1ZFl55Za32uWW2nmlecSNobVi4W57/kZWlqiKRlrxqQ+9qrNlCK6uRuuYGTBSy7XrNXabFVZOFZZYs6qVWmZKbJ' +
  'aPFlmatnqmiTtObkcUpQiLlBlS1S1QkhbUDcrmZeWrXmlmjSZld37FWul9m6epYnGhCtb2phbnWVJ6bhVngqJrlGZ5pnmQ3qmbhZlqpYCadGptqymet' +
  '3mFdymIiFaElSVxKqWtqqaZbVr5q0GPWnPkRuJaAkLVZS2q4231S7KpYDKqYFrsulGtqYQigjTqZCSIoHIpqvSqtemJlm5ARFBtnUxoWUlhVVbItqJu' +
  '6UR2imnmZXWM6nYutMxlQWnaqWmkfli9lkgiRiTWSBaJ5ffYZm4xYJm2pWaW2J2VRa90ZDryrkWITeveuZXEZqjxamWvSqmrVqIz4apoi1aUvtn2pua' +
  'qVX1mqNXZa069q6WygQmWWW59YoJVRleZpbb1LTRag6lybpa3mzvKfpcy4ZLrZVvpem9GQ5rQ314AugZXhpJipapWX+CnuuoWOsaZElaZM24Y+a15F9' +
  'umd6Wbpk0R/KlTdeZ5oWpSvUYn1IpZWWWmGqYVhXlW1nGKLHqplmUiKb6lFJqZYu1aW7lxEmSof24ZyJzl6TYNmqKaV9IXWFzVIqle16TdaZfVWvhXc' +
  'nSBLh9QVYpplloZKWUHjti3vemmtZaaknmrhpKNUpomao/G2YqInuvauZXYarjxqmWLyqGYX8UWpqpp6lpGZneukGk6sXpVaS9kJk+5prJhoVx2iqZ6' +
  'aaKRqa5bZif8evlDugYKlpvKUqlph5YeZSXnMClFfljYmtkZKgrMtilSKmVImYZepSXnNS1CfmjYmtkxGUW6SF1b03i5WuJzK+EZoZHfZmlu2lVlbXy' +
  'oFUkc1lldaZkWGst92RqrSVaWJQKKmpizRW5tl6mo2bVOipi3RZ6tl6mo2bV0mVYYZih7l6fSsJAUZ35aWqpt35fiamRhyEn9dari2puqWtGLJJWJSM' +
  'lfnllJtZRFxoIxVaRHkoqk1ZiZcU9gsZQadZVZa6ouApyOVBjW3aktpVlqlfbAnSlZCJQe6sGM6mSvpIh2QaoUK1WM+mhvZIhmgnlVWiCT5lRufQF2U' +
  'NGOllHDXGUJYlt5qW0UmWJNJl0d6oVqthvmRuZbW82k503iK2YlWWtCFGKpjZlaJY16romxJpaWDgi6ldZGZlmxJZJmTRl6hdVWZl14CkXG9Gmiobbu' +
  'ahZhiNmoonGO2lqWJBWJOU2J2maRtaWY5dmq5gbWkXlZaw3YmtqhqVG+lkhTh3RqVyRgKsd9mmWqSVZpSlah36j6VWTbu1Y6vqI9myrKuBj+EWZZZUe' +
  'UqyULVuigehWVcmaAKrYPxRkWvVrmpllx06gAqWBFWmtk9JSgGJaTCi3qZeUfmlVRJAbnVhlsFKplliVIlXKDjvGrJmqSGlkEkWkxqUV3GGquoqZVkR' +
  'Vy/loynb6XqydEp2WW6mzUtblmflWVmxzJkdqSpWXq7BVSmQpshIuWVlXl50Q2CEqxBuZmpaxWUTi1CepkBNWpqqVaSmqSEad6V6Xkaq2mtbX0BGRG1' +
  'W5b6qWCal2CVVBSRG6aV50qrpFiAmFFDolKZf0SZutVi+eKmtsOUuZopbFSg9qdWYcWpkp5nVaAllsJZfmUUlZaXqpAigsIaZdlJqVm6tUUqxYFAehU' +
  'ehZatRWipw2wq4mhTJmmarmAja7JtaYK5lammqWi51pbLtrBe6ZmVlqg90obPO63Zqnn1alDfprnbV1VYvmFZqWEhKFpymkbhB77dlZxUr8GXl9Vlrk' +
  '5aWXpe1ok9UAzUoZKlreZBCXGaQ1qlXpEUVlQlg2YqpsS0cmhnaZhczWHG5mUCZeFFim++5Fac1aWpQNZCJVlW3igqakpuaxLhlJ2pWkF6K836gl2pt' +
  'mmJ8EJ6WrVFEVqlbRjFtEJmarVJZlmlrVUkPpC1nVZXWSrplVDb9Rl+Wm2JZpWcaaUVayn1g5tylp5ZllI2jEVi6WrMmaflWkknVthRoedyFtVpZqGY' +
  'GJ0yKReZCcp5VmH25L2XucNqqFKeZWIsGRe6mQhspmRqVrJKlyd6Z6hZXmI5dpkKnxUmklauWhLiWYVL3m4WYoZuWleikYgBqaW+XoFWvWg2ipk+dHV' +
  '1lnVUpuh1ZuQmKBX1T1ehaamZlaOUjtxo+Gqn9ZlVBmFK2ohUpGarumqhYVp5EquouomC07P5Z1EkFkhupkyYG2bpmaQp20RLmpKhUeYwBFzjCVW2p2' +
  'Z+ZzoWLlXzeFqdq444bqY3qevanCOZqtYlUeqLGxbrSRa1rOrp0UmtBrGaSXeyraeMhmqkldulllmqemYWfJ6gMuehlmlVunZTfJ6gIt/iYklk5AVle' +
  'Ht0FqhgM2YmGGL1VWZVVWWX1PElmRXpWnKWpqrp1WohlRB4faFq6eWI6uKpWpFnJa+r5kAKR8Sl86JlVdBam1TqBVr5UYopZWkalZyFqBVqpoVjKq1i' +
  'hi3t3yDQsJZVZmZmVK3rULRUrZg9zftdVFQekYEVe+VZXWXlnQQvQhVia+lldSiWWUmRp5cvnanKmpBqZEhn/mmY/VOaikbmBhhzaiLYlGaqmWlXqdq' +
  '7i09SJaBDntZJqq1ckGbc6aglYrVWpBtqgbW5lh6UnapxWW2sVvSVumZRlLKWmb0F7FmFb5YrWm6Fxq9M4FKYaqlpqPqlARzGIVqasWfIKkBqVpjKJW' +
  'bJtWvYZVWqaqacFYtMiEpSWRaGXe6JtaFpJrmZmuXpGpZNnKLuVkmWJNYWlhlo2Gqe26aiFHpvjpla3VZfllYWEOUlggv1m37pehMhnSnlJ2p+pmsip' +
  '7Z4OSWaZb+miqhl82lW5G11mFsu1asmpnZoPiVOerMt2Vs21bYpOiVOebct2Ws25bYoKiVKdbWu7Ze2kB27kl2bJ2p4bo/NnWnlaKZjaGvimeoVGtmf' +
  'GE2+aTi5PIHuplp1p4dqZqfqPqMJy5UZXapnSmdZplq1npYlqShklepqhOZep5bbWm8uLuZuK2uplkW6tjaqBrj1bb+KarVrilJJO6nuHlubd2FZ7iK' +
  'FS2luWW6uogWh3jKGST2dlzmU+FV5K2/XqVT/JV48uWfRxRpl1Qp/EepmblZlYNiyNvR/QnolvShmaVel+Uqm2peb6aX8XVkDpWNpjCim6neqj/aXRq' +
  'mWp3gkrSKlZmemOShTpjkc6y/KlllWFaaFtZq6FqZGFeapRXiX9Tms/V6aplSWspEHrW5glVcvgmqaKabilWprmYfp5GUHtWjfFqj5NFbxJGJpkGLJT' +
  'RoYqZ5qllhdspPFTRYJqo56qpldstlJ7QpLaVcSUbYYRanFEiWBVgelH0FMJUtJr5gaJZW96mqVvYZNqpWJFWo9Jrak+kVLb5kqa6el/9qI2SIOv5lZ' +
  'EYN56qqVrkpJqoqFZWU5WapZ9pnmKUq2W316eXcWaEYFrZ5iSpUqVr+V1ZXrCmnp0btbWZka5p1lgd1HqanmwPxaFGmVHGoBahkkYHtlgogAQiRommG' +
  'lJkFWSWpKYtmDmG1lkFmpt5nx5XKn9saW9mGV6l5N1oklZUSZJFZlp54M0pRtFliYNmK1a4Uex1UplVjEJYomYlmBYdoDZm7D0SFlAaitEGpqKiS36Y' +
  'pk5RiqnhoK7WnFfhKiZlHXCWSLSaVatRW5lxDnDaiLRbVadRllk1k+QalmelR3noUVqrqtlWYhVChqebSumvIYp16bpagmQWHvHtDXuKqfl1mJsm1pl' +
  'mDnaGmum1pY561lmZmmRQIlXdaKatXrWa5V3SZKvlopVKiak1TuXpkoShWaormp6RAqWGLnVh1U16kZWZj1VT+JgRZVpWHeWcM9IHlrZrtWaxhVVlIA' +
  'BBS1V5ZZZmGJZHyXVKklmmm6mFq5dVkJZNY+SqZWVKdplWVFZZ9mBZWaVXamlJEulKerFE7mqtoVn609cH1WmOZpVlBlmUg1VSi1ZlS1KxnoXZg0VRy' +
  'mpmS1KibpWZJCB2RjUnmmQWFZdRAxfEuhJ0q4Ju/qZOnWoW2VqQndsqeraOFKcu6KpGmFIVvnqdAyrJmVEYq4ZfqmZaVaRmR1w+U6ZpRZXXoa+pyoXn' +
  '5XsAql6l8J3V6mXq4huV50+5JUl5zlwu9nacp0llPKIYJNyZbnLqrpWFikVmZLxqL0mkpAYFoJ2FtanlphWKsvk0hiWd4KYr9WVRNiGoLDJGCJBqWGZ' +
  'VomuaLCFKWKZplGWaoZcqMd6qmpSlKrQzJmuZIs2rmpClLrQzZWuqIKJfWaRGlVFVCebpsGmBdt65UpVaVa0y9JWiZHqB1UVKdp4p+JWiaHlQlVZZ45' +
  'o6m0V17UFaqGaGmnmVTgSGU7hlxRV12qZa2agPVVSSoolGJUhYUxNpSp3W9WmXiKlVxSQdlrWkS9WRVGnXThHeJqXn0FtRZmqWmPnSLG2FqlaJVXqZG' +
  'JGVqZ4WrJVKrnqaiRGddiSn0BcUQaKl1EmC5O2tYmFmVqimRpCCoO/lkFaiakqJ8GHUwKZY5pWWMFm64epYW0jYSppZbpKoU9ZLe2SB3g7uqYXaMqrG' +
  '/1YhlhlWSSrWUWRuUq5VxZVWPlaW0EQSRqX4SVa0VaRpQFUIBgO2GZV2mKhZakCrhue6pLeFlxJ6gW9YkGNoZmmHa6QahjIXVqaRazGJampWopOZml7' +
  'pwFuxlmapk5Pti52VpFnilaplbFCLpllRbsxLYVFkSpqipfRmjLraRspmRFDHWVxZoepkR5X3s1NpBmo97Fla2WkWQpvfWfdpJGrol1mbIJQZt5jVla' +
  'FFM9sFlFRR2d5pY7FhRqinhEWB5d5tY7VmUqhrrKYJbKTVZKPWmFDqowclHltcZJ8GKJ9miwTbVXwTiJaVUZlqRlFG4ynlWhV67Y1ESPmSFWoqlOq2S' +
  'mL1QqgkBGsmRFZIWHqlVhc5pmVCM9kVlWZGRXlFBVSiqRcYnKvmknRpaKGW1RJJafsphSBrCehSM6YEWaoaQdZIYINAmZ5cmksW2pXJeF33h5dHpLKV' +
  '5JiikCZ090lmZAaVQjb2peqoHllb2Z5qnergr1knW9drhudpRhlhcW1pvGkVUZFHEtqaPrRB70+uZuWmhSQ3G1qmGufXempaay6bdXouZaNCoNnJYju' +
  '/atZXlomHmbmm9n2tqVVW5KWqHuIy+V3prbumqlRvT1qVbVOd62h2W1Yrm1KnrpK4qmX7p1cbeWKqeFahtmKmlYx6+Heqm5aJo1OTXz2FeumRjxetdW' +
  'Wqm7j1HoummKqUrwFWWaZWS5qI72imW0RWulkFcr27t3FpsnVdWcbWZOhinCDKWbTKn0mWmpIAafavKehBt1WaGWaoBDHpgWIau3UmbaYmpuW2txjOg' +
  'pWNZdJ+u/PeBq6+lRSfB2meq9Pqrq57V6dXYqVZ9hS9W9eDeuerqqlR9niubqFqpaZ5XpkX9zis7WCGZSP5WtZuW02prZOaZ4uoqeBauqr+ZmnZy1CQ' +
  'FjhnnpXreZN9i7WU6VlK5ShN3ZVSuFZeX9UmRtgtppv2oVpulK2YnrWWL5tlX5UjtBqpt+0banDKtetqMfkWdpl6ip17+j1NZVhmeop2So07un1dcVx' +
  'lo9qbFnSX9F+rNaWm9jzdvuZlqaa5SuqS9nxdpuAWqZWqWpORq1P9JpG50VrimG6U2nRp9StnaWNsoWtZqkc5SgbE5Hr2lJSVm03L2iwfaJVFkZ29/m' +
  'mrARwlZBaJUkyV77VtlnimcZbGRhVGh7Q61TXMZVOphFrYLqLPBXaZlCFT2VchfHFIF62flW3UWmabyLuShdfmrVmhWVVr3fehW0dZnylmbqnRytKqz' +
  'Wo3auabYZBZHqkYXLplrNuWpnlpz/YkX6RpmLpXmSdX8qkXK5Cm6Uqqe1bpfBUFFZkeZWrK+mUedAUlp83poNUhmpZHrEGbEnlW5A5rKuuLQeRRayjY' +
  'uZFa7dWNpWSl0DVp84hlNAlmnvH57Xe2KZrbaWS3r/G47XJ2GZPbqmSnY9ea7p+mZQniV5aljaEbqV9VfllqoloE9nSclaZaZia8aaleI9dXoacfqye' +
  '4qmgtZ+YGodtfpyd4qaht9nydqZdnpnc0iumOKKCbLmDmGX1aUa5pdFW6mOSbQm6a14dmakLmlWNR6nVxevFYGlHYtyN2aXE1tuVp5GqEtdqpYmVGZR' +
  '0l5FWAtdmtYqFWYV0hsqRbVVTZRL7nIm4UtAaIpWVaZmqqrYmXtRkNGm9qmqqHoL3Rfi5XbmpoWOpLaFrSAzUpFca7YVqZiKqpQhZ6dVqFJ2oJpSVWa' +
  'nmXcZ2dYa1eamqK9VherpZlaLYZ5ZpKih5VUW1YbprlUjUKmwlq9VQfpNVBsZml8pNJSZlJQekV4aVFEmTBJnGtqmGd6ZmuvpfaE/Zu1WCZpa2Lt3nV' +
  'uuUhkRrgmGiZfi5SrqstVLkaOGVUtxVzalWiInV05lVdtlyaito1nL0Gpr3pvaIkLFGVRfiXWIHZ14fm6NJt3uTYm7aWGFV3KoqqCarZZrcZXBqTK5p' +
  'qSmnZpbUZtrEiPDyhHrqhrWbZuh1CZbpcar5KFFpUc5pHZuEqrfhm8GrpilXrnXanqHefVloa7UXkE2dVtykiauqk3tNbQ68VjaiHmKplTr+jh+bonZ' +
  'akIUGWQhS2QdtaV9lzWmbaj5mSgKKSWd5to8JVYmTRUbUl1V3bvlnqPmmVQnWXVm4Vmam6OIHlwKIFd121WKOqOMHlxaNBdl15WLKtkKHhlhZpsnquq' +
  'G226YakZv7p+m5ehd0E5FlIaZZWhyllrlAEQqIhbDykaauZqWWYgnn9qmomCmb7pab4U7hlBWZrB6SmRZibYuokKDuWQqiiVojeGq7ppAO4VqSmW6pV' +
  'Fq/pkBK4aqWmb6ZWJq3tUAO4VqWlW+ZWivSyZEqLTHbmZXaZs9dWZpVqall6Hwa29WioqpRxdVZoT0ZKn7RagglVZRwr1pVqr9yiLZpKJRBJ61JGjyD' +
  'rE6fKURaoqmSmbgSlEWVLJGJFqWVaPcDRVcbZak2mhDZZjkmx5JRamGmXVc6ajhmYLxVb1mggV6bayoyVWO9bZU4oaKqFdtebQqm+peBdChqqbkVWU2' +
  'blprFNS2dqyUpVxLtVVlBHZnV4prJ1ZDimVGVenVukrpJgroG11XGbdJFa86O01W1tFKVZkWlmyNVClZqYVqXaRe0lxKpRrhamvWYWRaVajrVJ+hmWG' +
  'T29sVrlZVhmhScE1pWadh7IY5hUGZMw4EmJpmmpxtZgmmrYiWknZbKPg7ZfVZImpZ6NmZqrR0GolbMCqeSpvLlq2JqgUZKotmtnWtmtNMV+SlZYHmaH' +
  'WmBa6FaolJZZU5mqqVn6rMvplJZFYoppqWvp6IagoqfVtm5nWdqd1qqguOqs+V5XhneGxtgm3hkphRYnWWqZKK19i6lWS6JpmplIhzW6UpmFeyZWZWb' +
  'VrbNAa5a/l2pqerWY6agLVJiV56lBmZUdY6XBrlAwnQmaiVmV1QhTid5pWnK4UqSmorkoXBtTwmRVZol6pJrZpYVZc6Kr+F5yLElEosxblWqkptZLj0' +
  'ao4UZmqefCt6VG1QRTiZ6pZmK4AqSmZJ7AKarbdRFepFyiIGWlttiaUmVaYZYmpFUOCaVSyq3PmkKhlIpZnyhp+Xtamk5lpmJiaHhSa1Vk75Zllpj3W' +
  'Trr+hoeVJoHzt3SXW6Wra+ZWftK+KlJVZXnVFZqOoSh1u2qZHnG9n4OWkaElw2tlHqT6X1papLgNFTVoLObo5y26Fa2YGWptXeak4h66VtqVmQGLxek' +
  'LasFKupmx4Jbnu+slVn0LZt2QgIKrtqalaoZIr5pjpAZXW6oXnfyWVqnzql5SlTgemp22WWVoKObCxl/uRaImYWqU1HbB6qqZE+VbR5P1b6jXRvS7WV' +
  'ZhFaq0KtpmifVnWollimvOVlVjV67uzjueXlWPU1Ujm2q6mj+eXlJ6plfBuYlXnQR5OutvppqUhwhSdralqyWntm6UpRRGatmiE2pfnZVfcoIm8dWZp' +
  'pbOBRia7lXxJhbtqemPw4aVWZklGiKiHt2X7+1i7WVhpZpqpnm2kUfVuV2KLgKaWt6kAqmmvlcn2rXh1t8bmmJI6UHLSkQW6rqzlpRCWVBpDXe4iGoJ' +
  '0O6iqblUHfCxiEp8mGMpl/iGZqZalqR6akPFckam+JBlpWdj+Bbp1DVpd0JV5ykT5JYvE1jIpcZmrtdm0VrRpW2p6pcawbauhogl7HQQ+FqVqSmOFaq' +
  'aXeNiVTeoKNKKBaqdr2fhW6ZlaPG/FYelqtqp+rG1eRdfKHRUEGW501itWKqb2s4ZrVTcZKSlTiWnpakY6tSXn6U2u6Rlwd9JmqRI9kmYqppnf9gmua' +
  'S8hgVSJairqWgYpeXXX5Vm+6RbrEEm6GSCmplZp2lFBFJ5iWmlFV1rZqGrtBSecXUaYVWZRG99Yl4Zbro7p5Wj2qQPlYqVWWp1LDriH1pyN6xUqJkua' +
  '5nWtqZbADFfIgUkJlJmOWXKtQ4gY4ZcpVpVVlaOBEGZHbpiVqmyGZWnOZZrxFJxntWRpWendNpkoIRXimXetqEpsWhi0WkBYMpkqZni4LY6YhlquaaF' +
  '7am1lxgB4lRSUI4olaUlH+lxIV16CWUuqkmAHttldWmnFakZaVW6WlNRfx6K+RlauKZKcBWeMjUpRlWUWmaacSFaMiFpVaFZKqaqEqmemJqZYhv/Wr6' +
  'm3lnYlmGk1anW72Zx1Wq2GW/paqf9Vme2J9Z9jWGqW9llVp+5myuaVK66eq66pJXzI+pPiUWFdqm1i2iVJ+NqmVaKZVarm2WeVzbX2iWXfhnaWtJ1Fl' +
  'GaHmWlVVGZuo2uthlLcmujYbqQSmps4MWVdYe6dZn5tZpu5xsWdnujYqloSimt5hGVtY1naST8drpZlp2zk032nhJoilyblKqGlZs4GBeiSaq5BYJdo' +
  'PliqSZJqk1dV5imhnq4W2Sl038LqYkbZKVlKWXaYHewwplhfpMRlkWXrGsFGGYmlprsbZlkYmi2b6jngvi7WVZhFaqTjshx/WVqpRoIVWGb7F4JnaeZ' +
  '5El2iUeb+NpZXd7V6FanlQZStw9FpdrJUlllm6oPl0XknWaFYalmL1KLn8ly/alltZZaUmWneRlnHqmrZkLSVVKvpogV6lxUpivami6u9P6UMC5HvGd' +
  'nlnVPWSQL52erolV6aVuYomfL3mXNZXZBbmbPpZpnJWBeWbnmGTsbjqSL6pNWN4leJqln6KgGiofimVJ6loKnKtUotFWpVqpWY6q3G9QppGmlVqqiUq' +
  'qrnLUKrQmcpEXqjaVz2Ar7kLlpWi7aEnmTeKZ+O5nfYhZVpapLKdaXKpCqklZWdupnXtxy+WZ2URoYsKWTX9hy+GZ2ZVUZcZWVK69tEcXVaBWlpViW0' +
  'q16JULrZFGsuimnpR2uxWNd8mB2kUFPhdaYF5kkSKZdGZpPZlwVcpjRZdalYl9+nitZtWmKGE1Vm6ePlWKdQqYjiImlIpkXmpVZs0qrpm0Ga5qPhtjv' +
  'adIGeZduYXav4mahhaaOWSBRFParlSkma0aXpFU5dnproB6l1dBfYlWuBlev5OltWpyIlVojhRdZ/UwdXGPVaKrqmmmIso8mp5Vl6F3ntlnIZ59r6rW' +
  'q1G2r/VmPTlJV6gKZVnYaWVdhw2sZGkbCZ2ZalYqV2fvZER0qdTm1ryh1iW2UpWJJyZaVWGmZtUKZ7PRmjqYUhpqjHqeJVqZxfloVaGI3tAunl6qrqp' +
  '2US5SSFfKrloWkO51xvpnya7mHRtWkfq5mvWqtFl9zVpaVqpkV2i56IqpWWJaVpqu2W76JJIpqZ6GVaVVb2vYmFtcZqqaqVppilXu4INpiWaaVZlZJl' +
  'hs9F1qbmbnpmnRwstduonlbeyajkaakiilVwql5ZBPuuyFZmpJpGIqXCkl+kqkWdaVpv14WC9Wh6hpVIWq2AVFpWnfYVpm10lXyJ9m3nuFhTop2rb9k' +
  'BV7Q1mVayamFaGWeU2vSkSGKpqTFGptroqYdMneWgqVVCqp1Z7BoPapZlmKVgQ4s+eF611FVllFBl+Kt+tF9l2VJllFFlvVY9qHdqNGlyu8qqQY+VVL' +
  'L+alISnFX1eqe0MlCpZo1F6q+GRqmsv6TdCpirKs2ZqGs9cWFmZPtZe+dVWmnqaUL/hXp0YjaXZZo94GaV6PZUeroGThnqCvYR1252pplWT5vWUKRKV' +
  'NREVa7WZTZM0IaMqdZUVVJFjCi5Ve8YWyVixmOZl2Jp6r1hb5NWGImmOm6Fk3akbyStpVpmqUS6QNkEPmVF50ZlpFxJ+IlXaotmam5Wx7Gt9s0UiRnq' +
  'qZmmZiIcxAOMWoWgZFGZhGjqbl/arnfsWuWpFpntxGVUqWJEQb6h35RSM6daFTWryblUmqhCd2JaK3SXmbkUVaLl2TzSZ+9pTqlrpF2oVeyqVJnNyqa' +
  'UVWnvTlfoUZn4mXnRpZeZlvVUTQGqYnZppoNt2vSYSULrVjYWucjrpVnyic92pSSRpk2hRa1XVMSJnu6KalpVWnZSWm9RsLKo2KqVqIdcq6kkJSIWWW' +
  'ZN1YZc6aZhWVEWmWolSUpdZ01YZEVVZrohiY5eV41cZFmmJWUyU1dXFti5ebmlVZJ7V0+XHOVmWbr72q3uJ1h1cYiKZmaauFIhl5jkl2+DqF925lL0F' +
  'FcmuVhSnq2mokVnVTkluMFjTm5qVlf6NZJTxiZhREmllUluArpmLZmbe9pBbl2t+lH51Fhdpq5ZVGzvRKla7iZGSbtGlpTqavnrgqqh5Qfpq3z2mbX1' +
  '9AZlmmlWplp6O0ZlDdSKnqdaZrllQZZcegEIkpaRauXug5GRVsrs6SmEZFdFMeSWla4KaamEVVVXDnWxEMv2mXLqZnlxqBB5VCSiJl5leUbJIoe1GUm' +
  'ZWTp1pjiq4lpgymeVg19pcn+nioqaSVVGPNmhZq6q23UYV1zeZc1m6KhOVtfDsmtld3BVKaQxX9XK0dUppZlaV2YqPFmhmpClqUqlzogK3BpZitYrFW' +
  'qC4i24OpvNbg3q5aJheWQv6i0Z/XpKmiqjYpUVkixa11hWFRoZni6W5NWRmZyuabdIJgHLOpFN0Wr1qUSpallhH6V6uGNdWfQploWwVntJmKUjZ9HQx' +
  'eX3WdI3KK51kkKqhpXFWoDyUYapalhVut9nysmeliaXk1lcloMp8o81+bkqp1WWe2+ii9pFU4pKKVT+tS9b2mTVnR3q5aimaB9nyo+pE2mVZ5TpWmrl' +
  'lZdycfWmFVmhIL1GJamSmWlUVZWtqp9FWKGqpKmqGroMWwiyqa5VUFqyZFaZqZpgH6F7uDodKmI5WlPWtCzaJoWatfOFqbr7rvCmWYpJByJ1yrrdJgb' +
  '4VUUJUaZacSLKKZra1STtcqZZNMigf/mbmW6HToskpplwc6WmqAIdkVomkapcn1VLrpsytaIUnXquGrcFi1YVxax1CljqQeXtp1NixXqmlmztFP04Yq' +
  'WmmK5tvVrq4U2xhqm/jmDatRLntJlB5YLhK1kIdhvEal1keRZxq5vG7pdEU5ys+WYmJ2a6lqRuBvd1INpW2NZlZWSvR7uhsNtW2bp1ZWLhqCOhplZlo' +
  '+n5qvXvBjoH6FiWaZrj9V21Bl9KjcaJjrT7WI95PtV65WVodToZQZHblem7GZppVVIpS5CfUdafAdpKJqYFW5HaJpaJ1mVnqU61nZX7ZUjfSZZpqqUS' +
  'maFJUIWz7VqcVx6YbOSrBWfpbUKo5Ypann3l2UDolealS0ZjqmrUagCnZBhp6vmZNqLrmUWNWfShZSnmZpHLRe26aZpZpVE4C5HfmfmrWJpppUEoR5r' +
  'HXRGoWKal0Ra6S3zuvdC5mYlW5kpWmVKKZtXblHBZqZkqelndLqXmYrgkZmRSWaUu4oKBuVguhmloSfF/5kVGtlVrmXVpRdl0p8JJnZmV6ZhBZVmA9t' +
  'JHqEWma5+xjaeqt2QpkyXF6ZpqmtZFrltRdrUpQn2Vajrp88N7mRplpplWa1lokZqbmcp3p1mOLcUN5UIKqmWnWWqtjGiY2hJ7m4WicVirHpxZiSBnm' +
  '5WRNlSaHkVopmmrnchyomnfHcVhlm6fnsmylmSvLs1JXSKCZqupZGVup2KS7NYVlYnnJpakjiQHvZUdWl7VmVWlWWXB4GqyYsWKoe1SVls+Ptlp6WlZ' +
  'qjVVFyFPS+HpYqSVVJAaa1BHl+KWsqRpaVQqaxGGV9uV6fhkho2WbKfJLRWMiJYluZqeu2fIbmmIWVU4qqrKt5KFWPmWTbSFtVimaWRCuZZqK6aLmlW' +
  'pRWLi+HuVpkRodeZ0iuxBpJoWZppXpmlVR6JZDrSarXi3siimlhalZ4o3GhptmMXahj0GqmGd2aRvXX2enuwN2QVLqtcjpbVVRWeqMpJDy2lqCpyVml' +
  'eturYFSxWeHKiq2ltqInfGjhKvViqmaYnKVr5VLln81s5aiiFK4vt1WWlehFGaJWGz4O1HaUKpqXZpJbRidfZZeEN2q+k1qmgxtOYmZYd5opU2fZRVB' +
  'b65RpQV1nE0hc3AZFZRdtUlpm5V6XqmYqYrRBJ+mmkHWR6tcKJdlnmalammEQ1BaRlRJpqpblJVk6TtvlFWAelLSZql1XCTKX5JVlak1lxuJ2KzlEiK' +
  'HrVV8pmrpVpGWxoFZplkm2cQcuaNP4RoaFWadlatmWQaoi2V5lmSFTTTBfKaL/WGPrmWoEnrqlptD7xWu52TtVW25D9VXU0ZeBpuqVNlm0WqDQZjnql' +
  'ZE5rZWfWmDUtjn7lpNqeaKeD7VfppW5ZEQnVlxUyhVn1xln52sqkWGoqEVBqu3biURJqmeGPnYZoHWUkeXpaHQGc5dXpqVfa1V1XmA4nrClfSlIsJmF' +
  '13aYvBpnql51CprNY0i9fqZqRWa+pdBejl2rrrWkb0lZrxVSq6ZrzkVd/QQC5pdWSmdl8lJZStV6aVG1T1Km7GpFyoX1kZ/bapl52s2SB0RCBqZapZZ' +
  'mLWlFxFWZVVtlqiWTnYlNyUmqil+R5VVqI9dHlrEabb25lRy6hpmbvRbGhdfmVFmrj0lW3ZpGTSRrWWtty6oxHkVI5HoWrpa2T01l6GQbKGgassi7b7' +
  'CUp2aeKXSqaaW6CeBmd6cFpvmvpld2mkiS037VF2MNqrblrpklR1W6ZpXFnFN5lCaFRVtZLreuQpRipWplQl5ZDrOpRpVyWax8JqquXUW4kSqpNJhY6' +
  'M6ZpyaUUpTXb7t429KmpYQgZJVme68WoilzmtbWhf6bj6Vf8mf55nVeQWuZn1VUrkkd7EUbd657XxnUZnaSrdXlljuFi1Fm41MQKqwa51iWTYVuPKcl' +
  'VKbZqXX5PR9ash6dnRoeOIaaa12gAzSmClIZkGmmVe1YKRtrJpRiV1pNUzbXetViamlrnU1tEyLVatKiSZmfmVpa+ji4qax6WWRpWyqvO1sHOYZUqZJ' +
  'rV4nqVuxYLWuqZZiil1lNYtxUKFumUZhlZoidhrA69hbNgJKtlWmkfGCTFNTbUh7akpkli5VtdEJaZsnk4tpaxq7YNZVeuoWYfbtkXuwoGrtefdpipm' +
  'poRk/8uJJbpkSpt+pmNVp43H+S21RmlkmuIW6omS+T61QqlomuPi5FVpeXZgstTWqf34VtacVJ7kCnoTWmZ060+GHJ6amLjq6Q5FVAoJapopVWZU9mb' +
  '2dGdBy0pamgjZlkL6tWcFm15bWkTaRlyp2RFrhsFStZ0qJ5GKJfSXSmhVZVmYmh1L6iXV/T3WVkhGFaVKsd5ppGaWlVbnnZ8rOVnk2lCV1QWllla7l1' +
  'dSWe6VbHf6gSLaWYKZxN97poVpma2IdOhr5ml+XN25ValKqJWq2Zl2FK/Lpwi0KKjIYm1L5cZGYnaFWqtmqbhF1lxWbbYdMHV2qetGbcppJqOcHWlVJ' +
  'EamxqkKJoMsTWtqMSnvVl4WalSu1RlBt6V+byKuXas2OB6iqeC12pkauV2omR2OxmJWZZktnm+FaKWprZX5TG0aqm1FoVceaaUbJBh9g1Z0Z0KYnVrp' +
  '0ppK1GZ4Z0KYXYrV4qqa1GIJ19q5aJluZmmirp5e3qkBaUs6qqfRpVKlhciamKVq+Wx1UVJlxciZmVVq5qhlVVpK/aqkGpFuCabShVXT9B0+lZlZhoK' +
  'paVLX+W1/VlheoVaomWpGvopValY6aqZR921LqSnham+CcZRaWZ6GUdpbqeW5nm0ZqV5jSttaSnFGS05lna9nisaaFKfWKiVvqW1FZd9XWeqq2n1lma' +
  'tJrkplGlY5ZrsF4lgCe3VdfHnVWhmSWr2JVSZXiYonZ2abDcJZCW4mZUtqgclZWmIYCV055YdqRYVpCr1L+inhrW7WYZhCWqnXChdgrNKSWu1pWhPJG' +
  '6Va+Zb2me+rZVPlhGmIaeXRlVCGpbVOlpKaqZvTtaBblJnrChdgeNKWWq14lUnnDhe0qNLWml6lm26EJVTtVaR6aZRplG2JuKblGZVqVe2q1mb11QW1' +
  'EPWRFQqppa9qIjPHygKqmhvqXpk1CxVUq2XsZ7KZVWq6kwKxERobmZTzpyqqlmllfuK1GF1eJ6bTZEn+hp11XpJWWI5JsJrlZnlZUbyWkW5KIbXDYar' +
  'plaWeaZ+inmveZpYNWgzpFYmKZqLG2SfZKYauZInmtx29GplASopcalWikiK89padVxGe4pPKIZvNmReVfamaH1LSpSRWDJlWmeuqVFm5Rr5pDaW7xo' +
  'KZ7hlZ3hJrrtpidLkWngdFIyfGliFqaRu6Lp5Iopr11d5n6km026L1dmXWKZ0FGroaJKpBZEpFepopSiJg8p+SgtruGkmWbUlFVXaGJyLClhZuakaqW' +
  'VPl0QRoleagWZaBYe9TRYqpEVlVfsb6VW/FExbF5Urb7qWnmW2FahFmdqXaeqAtp2jwmdK3sXZSVkq3ltnaoyp3VpxmVXBWWoUN5UtHmYpzVmqqSK87' +
  'OoqphmlJopj3YmOYiGGnZWrK2dmCmOxHqjSZvTnaahmWVrboUkmkgOaIGZsdhvm7DxuRaqCHXqZbaqLLFZa2ePZZ2URnX3o5M4FGWt3pl1ZhYjc9MmE' +
  'udqvJYmdaYXh/QyZSWdqlmmr4lVhOMdlpEpmnamGtSa85P+Sq6YlEplJpRq6ZZNCl5rioebtGGRz+boab6qX4eXIiVZxyRrkhmJchK9SNSZap8ZKyht' +
  'fmliplt5V9Po6e52WZcqarGNNJDmJKTmxj9lt5phr+PphnsxWmKDa2Vbq4X0tau6e15qRJ2FCuQYWXOqdueVtkYuCewu0opjZVaZ+VunF41Yxlm30+q' +
  'qpbKVgxWmSs1FN+KqeaZqw2AahZmbouC+JIqpTv2qimS1ls5Z1JWoCu0YzWhlp5uphatYpslCFeqvcqZboZRwi1aN+Um356ebKrKJW4Oende2Z+N9s0' +
  'FqXpHuj29Iq1jm0WJRahK7Z3+IxGRq4lKFPJTURXrHpW+lqmpmo9N1hJIrfaIupVppb7pcWHmUW5H2loUVPQViaRdYaZuF24AmKhlJhaXaSZ8ih2lmv' +
  '5rqGlplFSCiloqkZLm6NNJtWFbYIqYkaat1srxBl5Rp5Xd2XFWWZjctbY52BWa2QlSGRTqWbN2bLimmuZinFuTpiReVY5ohnZi1alcaasl2yi95HpSV' +
  'llmDOzuQ6qVXUn7jbcJG2qWplWpadpN5RFpqfrN6lYZa9KlUFTmpwpzLWeVaZIjn5quqk5g3mSZZVtEHe7ORmnndkhprKIHdWVtHlcmlRlbn6Gmpw7k' +
  'p551tvViFn1Ppvqu2U2dZUWaJoG+q8WFWptWWOR4pdFqqqlVWSZmZZqpZc6ii9qIVplnRiJRCVBSqgpYVurGVKwepMK3moZVVmqWGPRrKmFlqZicubt' +
  '5mBmalnweImpK921W7V7fppmEiPHyRdqWgvqaZ74nVfdzqnlrWUSGZrZlLFaBqXaDG7JKVd6pCfbIZKnqUXJq4neHlfw03a5dXlqFezo06JXsrZZ6mh' +
  'lpZ5pjh5Ph4UaJpoVaipX9iTV7Tn1BVRWVqmLaSXSuTrKVWiXpa+q12zgWl9p9m1mv5rJjlGRop814mVarVo5ix5PholaElplGm2GtWrxbmrWpWyVmr' +
  '+jit1e6i5uJ1hqgEjo0Vxk5XkVVZtaWyRGcYpl6WfGVUviqZOWp10+0zxV1ZmLbqY+aDYuIb2yd6qlCtEJruWmRaZXZeaa2Vj2U2kVCrWv3mVYGXtJY' +
  'Vils7iZVXWGTRjIHGidFrEYdljpjmlKblQIAkc2VVKRmmsV2pqmLW4mbRks+pPUYkltRVsVm6qOpKBL6dRe0KVbuaqlqm1JrJqVaaY+Xr5p9l1M7IaI' +
  'maI+Gr5Z5iE3WVKKYjYQdViGqluJHxFFd6c1pmpau1EHSyu2m7Vcnl+lrF1BJN5DSOlW6iplWbkuoYFCmWRuiqWZGqZpUUd3LRRundpap2U6VEPmSkY' +
  'o9ZXmZ92d47U1mhRkIluTvmYuUmaqCK5bK7ZFL1U+ooFBaWQuimGtlq1J3rgBJVloIgOSXZVFJN5iCVrXaaealqpKXxkBIqt5m1ORq1Qhan3ZmrrcSd' +
  'lamlSEaEe6W2ZGEq5uqCZKJabDUmullpZKZamlV2UofRVxa5vRqh1GY6ZDhlqwqkpUVVygGT6H12oVbhcUqmixVr9VBzmWSVEIp6ykmilf2qban5R5e' +
  'opIZdJ6TkGZWWKmVYXndEi9aCmy5WafmVKLBiZViNUm6pqoZGpWzidsrqhWBmUbVosteplr6FpY2m4WkWPFWZTWlmWjnuZeYsjQpNpqpWXBRV66k1sl' +
  'dG5qFPWlmk0hWUxgia1q1aiGJkbKS9VGcZuV+CaKUVrjqJ9qeKmmlpCuxQpaptTFVc9mppKCWq8al4jaqPqoW1pKhZ1mh1GxWToBKZ1Sb13lpAcpM2G' +
  'HZnaZaZ6Z2VPl5Silq+0xjuNrWJ2leOVU22h62Zb5JmgFmi05m5VqKhZmkW9tPthW6qRl3FKlpahTq7U4zWZTFpqaVWQSW/Q4mHFWGZZ6SSu0Lpqluz' +
  'kuNraWFU86OZlp5qlZ4+m2Ypy+lKlV62GnxkuGN5hGsV1krWvFZUaSlaiq7FWZ62Yb6UrXpWze5Sex2aek5VpiMpma8v5x6UnRpZtRfW0M9dqWKZWmZ' +
  'ZqmnepNv/mdJZbpWYamaaKx9fqTq8KbVGXJqS85O5plqaWn6pqG1HOy6LaiqsFKZGZInRJ15a6mq8KXoGLJeim0PZp1e3R6NVdWWZtlWfJpm0NmwhTX' +
  'SYxwUflZ5QGqllOWqn0Qd+CZcsa5paluelk1I0Gljcnpq2aWlj1JpJCVXqbqRXbWRRiJ9dq0mWWaFJqC2UyY3iqrm7XUqaQZYqBOZVuxleeXpJq6hVn' +
  'lZOBtW6+qUcax7qK1QFxZP1ECvBmRNmVuAaqqPhVjeJoVsawIZVibVtvddWV2i5Ki1MmWtFnztraqhlKZTVx66XZeqlq3RnWfCjO1ZdlZrJZ5Zm92sm' +
  'gmiilo2au2Th2ongtfu9bpqjRqppY9kHZrNHl3eE4noZpdf0k6BoaHeXGtlOo8evTq+6oBrypppfdZjvo1KRpc4dlaCpBkDRV27oRKJlqbKOJdTWe67' +
  'Kfm6Vl6RrOdTZp27KfW6lpqR7KlkniVl363R6Nr6ms6fC1iqqBp1VYZnqiol9yOReGq6rvZoqG0jX1GZbRGi5SqZqU5ESRWIfttZ1iYlUXcahg5Vgie' +
  'JmWu6aHtqokYFSKUtrlt9VssMmRWJeqGplZtkeocM2QtpYqGYmeqFKnc+gkZWVJV+rlJ9ZHKJOVdKlaFpVV6hxLy4L5CqVKZaWRmpmbo1IpczdXUqVV' +
  'CWfapxZ6MrpmUqpFCmaXuCfRYSRVplqaW3Qx12ZRWzRe9idlYGEj2uVuMjFqVWVAZZaEpQpWmf0FWvhl3lqkqmj+xkxiQmnSWBpYuni+kohiQqjVRWW' +
  'HZCqx5oqtFlYqmS1AjYpOtanMZpqSKmp3Jetr1kqKtZqmpppmFEiXCkifkVlFJcJfZFarIRBfVfWmWG59SIKWlahIW1Wi3mYfuO4XuehJIJn5lgnrpa' +
  '5G6WF4Br3gpiEZxdlqidBIt0BgrVKpAV2W1V6F1b6UJSVJtVXerJFpzqcUllrPlMpsVR1sKXoimRlGEHBoXmmZmQlWZJfEkHIlk+BrdHZeVqUqvQvoq' +
  'nlNlgFUuq7bhoaInVRoaHalTaa8/PJqZUAWRpZUU3ZpFWBZmXqlZqrKZmaGRevKWdliGBv5aZWrll1cWFSvqmKe/iELmeLZGa8pJGvS56vn9JmpYhld' +
  '8BVhypK/X3sq7pmroFlgamTHLSeqrVZpdlUkoC2Iju/a9VTplbXWayqW5WLd1PCayloulzablYko7RhZuSZqnmne9NlsFx1VKGVmmTlh4qoybaJFVhJ' +
  'XeG4w0pkmfpNBl0VWrGot1oxGlh2+X1Sm2+y+nIiPHhhKuVheiWZWXEmLD2haqql/mbVZmI2PH2hanqlvqaVHn+h2rek2tJVK4XWHn9l2velmuYUaoW' +
  'WuE5k2lqZshp57G+usIIqq9nYQmJwauRpE2qbr+eiUlfnimmaqCYudadqiW2VB1Xq5JJhGWeplp4mFOlnpFZSZibVlapmVhXr8/Nblm1NdmlURWlIs+' +
  'dZkq5Lei0FVapJqIpdqlCJSmKa7ajp3lb5b6V7U1MmalWalNEnrG2ReVKUbeZYVGqVlSF1ZbqmJFkaaFJhLGpGfaVJWp0q/FFNJsoWKUSLn2Xat95aY' +
  'ykTZpPmRPqv2G+VmbbZrqqqRVVb8I1e3lFVhVZVVmCpnrtgm+FV1VV6ZZKVz79hm+hWpFR5paZVNhp1nkp79D6Fs35l0t7SWLbammRHfmQp9GlNqFUa' +
  'GhqmmqIZuZK7kmupOxSKn3NmUCZph1puayX5GbRZ9nit+WVmFDL6dKqV+nSo6VVmKDa5Gqa5hbBzehoeVVqGZmVlfuLZcYB1ZVBKmhCpn4LlZYVigHZ' +
  'nXFgoex5aJRxmbD5vKhp3nuVZa5F2lrodjBOZlXhzdhYtiVqFVnBle6NqcHhyMVVYjlRoX1VXWXkm1FCadXdL3wbcrUWZ6pnlB3rhm0Zp7UWKtdTlFm' +
  'Vys7OV6h1ZAl0UalVtJK2uaVUiJqBXImsVVGquqlJiWaBKEllVdFW3nUB6CkVtpWVktZDhUkrVfdpSKmpdRmCHSKkFq2NmXZaqUJeeSlUZKreZGahZa' +
  'AdenmVmTGVJarhpqtVqkmbhNzmJThJpOW4ly4t25i2Zc3hlNa4l25528mmZd3mqlbSzNhZelUqGGmVV+Fv6lJJZUknqsmq9r1udJ2VZYSShaqaVqI6B' +
  'Zd2ZEhGJ9iniQQZsOLZhEJuYirasQlYdPpekcYpplXpqH7ko3baoWueaqVh6YMv/XaVOWoWpqmhJUptj6bFOroV0pzVFbVYlY7TSYqWZanmmKGGV0JE' +
  'Wola1tYeWKGGVpXVXwJ1lmabbdt1vatDkGeR2YWudKGWmpipXxF0llXbbUDa/U4WHRWWVFqFVJCblpiarqlV6aGUlPWSFBmSbFS4FWmh3qZk7VdmmFx' +
  'iXbZk/ngqRLjolF/pktVaUnbDrol63km8aZ6Gla6hwqnLM61oFqn2+hd3UGO6qUSYtoRTSUpzoGPqlZRodYVXRgN3RGe25IiZpYRXS6FbFtiWqYelm7' +
  'V+akJ3QJK29YiJmYRmSpmhl+bTc70sFWT6pxUpWyfZJillTW6Fsm0W2/WWLV3WhGS6T00lW2KVdhSAOWbru+apfZdVq99YB5dYNm7LkumumGDXqdqbp' +
  '5GoVqRW5a1nabGgu6CYWuWbeW5XmxFlp6CYZuWbem5mm1VgqYbd2KDijilRU7Zt1fdCQec7EVcmJgaZp6ppXIhVWkcPahqKb2GtamGLaa6ni7VhdqGI' +
  'iLHxRZqahr6rl1FIqbRYqakmlVqaanjvHZY9la2Omqopp86eh6tpNZdot6WUkcXl4nCqX6xBloYpuJb4o3CqT+gRlVI4+OJ19m9ZZRqWpXqiImk2l+P' +
  'qenlliSrWcs9MHlVZveZB5j2KlhLrjXUuDi/mlnHVafoXrmbeVai423nmimuJeyZ5pOZivpbpWp5J2lhbtOVhH6uMn'
