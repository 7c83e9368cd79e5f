/**
 * How rare English word stems are: stems by rounded doubled inverse document frequency, counted over the glosses of WordNet 3.0
 * (Princeton University, WordNet licence). Stems that are not listed are rarer than all that are.
 */
export const RARITY_BY_STEM_LIST: readonly (readonly [doubledIdf: number, stems: string])[] = [
  [2, 'a of the'],
  [3, 'in or to'],
  [4, 'an and'],
  [5, 'as by for is on that with'],
  [6, 'be from have us who'],
  [7, 'ani ar at genu he hi into it not relat small state unit wa which'],
  [
    8,
    'act can caus especi flower form ha her larg made make manner other part person plant she some someon someth ' +
      'tree two usual',
  ],
  [
    9,
    'after all america american between bodi but citi color consist contain famili group i languag leav like live ' +
      'long member more new north often order organ out over peopl place plai produc resembl sever shape shrub ' +
      'system than thei their thi through time up water were when white without work you',
  ],
  [
    10,
    'about action activ air anim anoth area around back base becom been befor black blood born branch cell ' +
      'central chang character characterist close common condit control countri cover cut dai design develop differ ' +
      'direct diseas down dure eastern end english equal express feel first fish follow food forc found fruit gener ' +
      'give good govern great had hand head herb high him hold human if includ inform involv lack law life light ' +
      'line man mani mark materi mean measur metal monei most move music my name nativ natur no northern number ' +
      'occur off old onli open perenni perform physic point posit power process properti provid qualiti red region ' +
      'result right river sea serv set short show side so sometim sound south southern studi substanc such support ' +
      'surfac take thing togeth tropic type under variou veri wai war we western where whose wide will wood word ' +
      'world year yellow your',
  ],
  [
    11,
    'acid affect africa ag against along amount ancient appear arm arrang asia associ author awai ball bear ' +
      'behavior bird blue book british brown build busi call capabl capit car carri center centuri certain charg ' +
      'chemic child children church class cloth coast coat collect combin come commun complet compound comput ' +
      'connect consid creat cultiv dark degre determin devic distribut do drug e each earth east edibl effect ' +
      'either electr element england etc europ european event evergreen extrem ey face field fill fire flow ' +
      'formerli four free french function g game get given go god greek green ground grow hair hard heart heat hors ' +
      'hous import increas indic inhabit instrument interest island kind known land last left leg letter liquid ' +
      'locat look low lower mass matter me militari mountain movement muscl nation near note object offic oil oper ' +
      'origin own paper parti particular pass period piec polit practic present product protect public purpl purpos ' +
      'put record rel remov respons roman room rule run same school seed separ servic ship similar singl size skin ' +
      'social soft sourc southeastern southwestern space speci special spoken stem strong structur student subject ' +
      'term them there thin three tissu toward town trade train travel treat turn valu varieti wall well west what ' +
      'woman worn write written young',
  ],
  [
    12,
    '1 abnorm abov accept accord account achiev across ad advanc african again agent alcohol allow angl annual ' +
      'appli armi aromat art atlant atom attach attack attent attract australia basic battl bc becaus begin believ ' +
      'belong below board bone both break breed bright bring built burn california cannot care case charact chiefli ' +
      'china christian civil classif clear cluster cold commerci compani compos concern conduct constitut continu ' +
      'contract cook could cours court critic cross cultur current curv custom danc danger deal death decidu decor ' +
      'deep defeat deriv desir destroi disord distanc distinct divid divis doe dog draw dress drink drive dry ear ' +
      'earli eat econom edg effort egg electron emot energi engag engin enter equip erect establish even everi ' +
      'excess exist expect experi extend fabric fact fall father feed feet femal fern figur film fine fit fix flat ' +
      'flavor fluid foot formal former fragrant franc front full fungi ga gave german glass grain grass grei grown ' +
      'growth handl heavi held help hemispher highli hit home hot idea ill independ india indian individu industri ' +
      'infect inflamm influenc insect intend intens intern iron issu job join joint just keep kill king knowledg ' +
      'lake largest layer lead leader leaf legal length less level limit littl loss love machin mai main major male ' +
      'mammal manag marin market meat mechan medic medicin medium meet men mental mexico middl mind miner mother ' +
      'motion mouth much must mytholog narrow need nerv night normal northeastern northwestern novel now numer ' +
      'observ obtain ocean offici oppos opposit orang ornament our pacif pai pain paint pair particl passag pattern ' +
      'pertain pink plan plane plate player poison port possess possibl prepar presid pressur prevent price ' +
      'principl print problem program project quantiti question race radiat rais rang rank rate rather reaction ' +
      'read reason receiv reduc regard religi repres requir resist respect return rise road rock root round salt ' +
      'scale scienc second secret secur see self sell sens seri sexual sharp shell should showi signal site situat ' +
      'skill slender smooth soil solid solut son speak specif specifi speech sport spread stage stand standard star ' +
      'start still stock stone stop store stori style success sugar sun suppli sweet tabl tail taken tall team ' +
      'temper temperatur tend test theori these thick those thought too took top transmit treatment true univers ' +
      'until upper veget vehicl vein vessel view voic walk warm wave wheel while whole wife wild wind wine wing ' +
      'within women worker would writer yield',
  ],
  [
    13,
    '10 100 2 3 abil abl absorb accompani actor addit address administr adult advoc agenc agreement aid aircraft ' +
      'almost alphabet also altern alwai among answer anyth apart applic aquat argument arteri artifici artist ' +
      'asian ask assign assist assum atmospher attempt attribut australian avail avoid bacteria bad bake band bank ' +
      'bar bark basebal basi beat beauti becam bed behind belief bell berri best better beyond bill birth block ' +
      'blow boat boi bomb border bottom bound box brain bread breath bridg britain broad brought bui came canada ' +
      'cap capac carbon card catch cathol caviti chain check chief circl claim clean climb club coars coastal ' +
      'coloni command competit complex compon composit compris consequ consider construct contact convers convert ' +
      'cord correct cotton count cream crime crowd crown crystallin damag data date dead decis declar defend defens ' +
      'deliv demand dens depart depend deposit depress describ desert destruct detail detect did difficult discharg ' +
      'discov discuss displai distinguish doctrin document domest don done door drawn dri drop due duti easili educ ' +
      'elect els empti enclos enemi enough entir environ essenti eurasian evid examin except exchang excit execut ' +
      'exercis explos extent extinct fail failur famou far fashion fast fasten fat favor fear featur feder felt ' +
      'fertil few fiber fight final financi find finger finish firm five flesh flight floor fly fold foliag footbal ' +
      'foreign forest format forward frequent fresh freshwat friend fund fungu futur gain garden garment gather ' +
      'genet germani girl gland goal gold got grant greater gulf gun hairi half hang happen health higher highest ' +
      'histori hole hope horizont hour how hunt husband ic identifi ii illeg imag immedi impress improv injuri ' +
      'insid institut intellig intent introduc islam italian item japan judg judgment juic kept know labor larger ' +
      'larva late later learn leather led let limb list lobe local logic longer loos lost loud magnet maintain ' +
      'manufactur marriag mathemat matur meal mediterranean membran memori method milk minor minut mix mixtur ' +
      'modern molecul monetari month moral mostli moth motor movi murder neck neg nervou never newspap next nois ' +
      'nose nuclear nut occupi offens offer opinion oppon orchid outer outsid oxid oxygen paid painter pale palm ' +
      'parallel parasit parent park past patient payment per philosoph photograph phrase physicist pictur pigment ' +
      'pipe pitch pleas pleasur pod poet polic polici popul popular post pound presenc preserv press prison ' +
      'procedur progress promot propel propos protein psycholog pull punish racem radio rai rain rapid reach real ' +
      'recogn reddish refer reflect refus regul regular releas religion remain remark rememb replac report republ ' +
      'research resid rest rich ride ring role roll roof rope rose rotat russia russian said sail sale sauc score ' +
      'season seat section seem sensit seriou sex share shoe shoulder sign silver simpl sing six sleep slow smaller ' +
      'smell smoke snake societi sold soldier song spanish speed spike spini spirit spore spot spring squar stalk ' +
      'statement statu steel step stiff stimul straight stream street strength strike string strip sudden suffer ' +
      'suggest suit suitabl superior surgic surround symbol symptom talk tast tax teach teacher teeth televis ' +
      'termin terrestri territori terrorist testament text then think third throw timber tip titl tone tool total ' +
      'touch tradit trait transfer transport tri troop truth try tube typic understand union upon utter vertic vine ' +
      'violent visibl volum vote want wash wast watch weak weapon wear weather weed weight went win window wire won ' +
      'woodi york yourself',
  ],
  [
    14,
    '000 12 4 5 absenc abstract academ access accid accumul accus acquir actual acut adapt add adher adjac adjust ' +
      'administ admir admit adopt advantag advertis affair agre aim airplan alga alloi alter analysi anger appar ' +
      'appeal appl appoint approach appropri approv approxim arch architectur arctic aris armor arous arriv articl ' +
      'asiat aspect assembl athlet attend attitud audienc automat automobil averag awar axi b babi bag bai balanc ' +
      'bat beam bean beef beer beetl behav bend benefit big bind biolog biologi bit bite bitter blade bodili boil ' +
      'bond boni bottl boundari bow bowl brazil breast brief brightli broken brother brownish butter c cake calcul ' +
      'calendar campaign canal cancer candi candid captur carefulli carnivor cast cat categori cattl caught celebr ' +
      'celesti ceremoni chair chamber channel chees chemist chemistri chest chicken chines chromosom circuit circul ' +
      'circular circumst clai classic classifi cloud coal code coextens coffe coin colleg colorless column comfort ' +
      'commit commonli compar compress conceal concentr confid confin conform confus constant constel constitu ' +
      'content contest contrast contribut convent cool coordin copi corn corner corpor correspond cost council ' +
      'coupl credit creep crimin crop cry crystal cup cycl cylindr dancer daughter debt decai decreas deepli defect ' +
      'defici defin definit delai deliber depriv descend devot di dialect didn difficulti digit dinner dinosaur ' +
      'directli dish disk dispos disposit disput district disturb divin dna doctor domin doubl drain duck dull dye ' +
      'earlier easi eaten economi egypt electromagnet elev elong emerg emit emperor empir emploi employ employe ' +
      'enforc enjoi enlarg entertain enzym equat equival error escap estat evil exampl excel exert exhaust exhibit ' +
      'expens explain explor expos exposur extens extern extract factor faith fals farm fatti feather fell ferment ' +
      'fever file fin flatten fleshi flexibl float florida flour forth fossil frame freedom frequenc frond fuel ' +
      'fulli fur furnish furnitur gear gene genera glossi goddess golden golf grace grade gradual graduat grammat ' +
      'grape greec greenish guard guest guid gum habit happi harm hat hear heard hebrew here hill himself hindu ' +
      'hire histor holi hollow honor hook hormon horn hospit hostil hotel humor hundr hydrogen ident imagin imit ' +
      'immun implement impos imposs impuls incap inclin incom indi induc infant inferior inflat inherit initi ' +
      'inject inner insert instead instruct insur intellectu interact interpret interrupt interv intestin invent ' +
      'invest investig ireland irregular irrit israel itali itself jacket japanes jaw jew jewish john jump kei ' +
      'kidnei kingdom knee lai latin least leatheri legisl len lift linguist link lip literari literatur liver ' +
      'lizard load lock lose lot lung ly mail mainli march margin marri master match mediev messag metabol mexican ' +
      'mild mile million mine minist miss missil model moder modifi mold moon morn mount multipl muslim nail naval ' +
      'nearli necessari needl negoti network northwest noth notic noun nucleu oblig obstruct occas occup occurr ' +
      'odor onc oneself onion onto optic oral orbit ordinari orient outward owner pack page partial particip ' +
      'passeng path peac penetr peninsula perceiv percept perfect perman persist philosophi physiolog pick pine ' +
      'pinnat plain planet plastic plural poem pole politician poor pope portion potato potenti powder preced ' +
      'primarili primit princip prior privat probabl profession profit promin promis proper proport protest prove ' +
      'provinc publish purchas pure purplish push quarter queen quick quickli radic radioact rapidli rare ratio raw ' +
      'readi realiti rear recent reform reject relationship relax render repair repeat represent reproduct reptil ' +
      'request reserv resin resort resourc restaur restor restrict reveal revers revolut rib ridg risk rocki rod ' +
      'rome rough row rubber s sai saint sand save saw scarlet scene scent scientif scotland scottish screen seal ' +
      'search secretari seek seen select send sensat sent sentenc sequenc settl seven shade shallow sheep sheet ' +
      'shock shoot shop shot shrubbi sight signific silveri sinc singer sit sky slightli slope slowli smile snow ' +
      'soap sole solitari somebodi somewhat soup southeast spain speaker spend spin spinal spine spiritu split ' +
      'spoke stai stain statesman station statist steam stick stitch stomach storag storm stress stretch stripe ' +
      'stroke subshrub substitut suddenli sum summer surgeri surpris suspend swim syllabl target task tea tear ' +
      'techniqu telephon tell temporari ten tendenc tenni tension texa theater thread throughout ti tight ting tini ' +
      'tire toe tomato tongu tooth tough toxic track tract traffic transmiss transpar trial trip troubl trunk trust ' +
      'tuber tuft tumor turkei twist unabl undergo uniform unpleas unusu upright upward urin uteru vallei valuabl ' +
      'vari variabl verb vers vertebr victim victori vigor violet virtu viru vision visit visual wage wait warn ' +
      'washington web week wet winter wit withdraw wooden wool worship worth wound wrong wrote x yellowish yet ' +
      'zealand',
  ],
  [
    15,
    '0 15 16th 17th 18th 1917 1945 1960 19th 20 30 50 6 7 8 abandon abdomen abdomin absolut abund abus acceler ' +
      'accommod accomplish acknowledg actress addict adequ adhes advic advis afford agar aggress agit ago ' +
      'agricultur ahead al alaska algonquian alli alon alreadi although altitud aluminum am amend amino amus ' +
      'anatomi anesthet anew angri announc antelop anterior antibiot antibodi anticip antigen anxieti apparatu arab ' +
      'arbor architect argentina argu arizona arthropod articul ascend ash asid assert asset astronom astronomi ' +
      'attain austria austrian award ax background backward bacterium badli ballet bare barrel basal basket ' +
      'basketbal bath batter beach bee befit began belt beneath bent bet beverag biennial bishop blind bloom ' +
      'blossom bluish bog bolt boot bore borrow boss botani bought brass brilliant broadcast broke brush bu bud ' +
      'bulb bullet burrow burst bush bushi butterfli button cabl calcium camera camp canadian cardin career ' +
      'carolina carpet carriag carv cash casual cereal cerebr challeng chanc charm cheek cherri chess chew chocol ' +
      'choic chop christ christma chronic cigarett citizen claus claw clearli climat climber clock cognit coil ' +
      'collaps colon colorado combat combust comment commiss committe commod communist compact compart compass ' +
      'compens compet complic concept conclus concret condemn conductor cone confer conflict congenit conic ' +
      'conscious conserv conson consum contempt contin contrari convei convict cooper copper coral corrupt cortex ' +
      'cosmopolitan counter counterpart counti courag cow crab crack craft creami creation crest crew crush crust ' +
      'crustacean cure curl currenc cylind daili debat deceiv decid deck declin deed deer deiti delic deliveri ' +
      'demonstr deni denot densiti depth descent descript deserv dessert diamond die diet dig digest dimens ' +
      'dimension dine dip diplomat director dirti disagre disciplin dislik dissolv distant distil distress dive ' +
      'divers doesn dollar dorsal doubt dough downward draft drama dramat dream drill driven driver droop drum duct ' +
      'durat dust dutch dwell earn earthquak eas ecclesiast edit effici egyptian eight elabor elast eleg elimin ' +
      'embarrass emphas enabl encourag endur engrav enterpris entiti entranc envelop epiphyt erupt ester estim ' +
      'ethic ethnic eurasia evalu everyon everyth exact exagger exclus expand expans experienc expert explan extra ' +
      'facial facil factori fair familiar fan fatal fault fee fellow fenc fetu fibrou fiction fifth financ firmli ' +
      'flag flame fli flood focu folk forag fortun fought foul founder fourth fowl fragment freeli freez fri ' +
      'friendli fring frog fundament further fuse gambl gase gate gelatin geograph geolog georg gestur giant gift ' +
      'gill goat goe gram grand graphic graviti greatest greet greyish grind groov guarante guinea habitu hai hall ' +
      'hammer harden hardi harmoni harsh healthi heavili heel height henri hero herself hide hind hing hockei ' +
      'holder horizon host household huge ideal ignor illumin imaginari impair imperi impur inabl inact inadequ ' +
      'inch incid incis incorpor indefinit indulg infecti infest inflammatori inflict inhal inhibit injur ink innoc ' +
      'inspir instal instanc integr interior intermedi intersect invad invas invit inward ion iran irish isol jame ' +
      'jazz jelli jesu jewelri joke journei judaism judici justic kick kitchen knife knock knot ladi laid lamp ' +
      'landscap laugh laughter launch lawn lawyer leafi leagu lean leap lectur lemon li liber librari lie lightli ' +
      'lili linear liquor listen liter livestock loan locomot log london loop lord lover lowest m magazin magnitud ' +
      'maker malign manifest manual map mari marsh mast mat mathematician maximum melt merchandis meter metric ' +
      'microorgan microscop might milki mirror mississippi missouri mistak moist moistur moment monkei mood moss ' +
      'motiv movabl mucou mud muscular mushroom musician mutual nake narcot nasal navig neighbor nest net neutral ' +
      'nitrogen nocturn non nors novelist nurs oak obscur odd offend offspr older oliv opera opportun ordin ' +
      'orthodox outcom outdoor output outstand oval ovari overcom ownership pace packag pad pakistan pan panicl ' +
      'pari partner patch patholog pea peak pepper perfum permiss permit persian personnel persuad pest petal phase ' +
      'phenomena phenomenon philippin physician piano pierc pig pile pilot pin pinkish pioneer pitcher plaster ' +
      'platform plot plumag pocket poetri poland polish pond pool portabl pot pour prais prayer precipit precis ' +
      'predict prefer pregnanc prei prescrib pretend previou prickli priest primari princ prize proceed profess ' +
      'professor prolong pronounc proof prophet proposit pulp pump punch pungent pursu qualifi quiet quit rail ' +
      'railroad ran random rat ration react readili realli reciproc recognit rectangular refin reflex regist ' +
      'regularli reign relief reliev remot rent repetit repli reproduc reput respiratori respond restraint retain ' +
      'retir revolutionari revolv rhythm rice rigid rind rite ritual roast rocket rodent romant rout royal rub ' +
      'ruler runner rush rust sacr sad saddl safe safeti salad sat satisfi scatter schedul scheme scientist scope ' +
      'screw sculptur secondari sect segment seiz senat sensori settlement sew shaft shakespear shark sharpli shed ' +
      'shelter shift shine shini shirt shore shout siberia sick silic silk silki simultan sin sister ski skirt ' +
      'skull slang slave slice slide slight slip smallest snout sodium solar solubl solv solvent soon sorrow soul ' +
      'sour southwest sovereign soviet spatial specialist spell spent sphere spice spider spiral stabl staff stamp ' +
      'steadi steep stew stimulu stood stout strain strang strap strengthen strongli struck struggl subfamili ' +
      'subordin subtrop succul suck suffici sundai superfici supervis suppos suppress suprem surviv suscept suspect ' +
      'suspens swallow sweeten swell swift swing sword synthet systemat tan tape taper taught technic technolog ' +
      'telescop tempor temporarili tender tens tent terror textur theatric themselv thicken though thousand threat ' +
      'threaten throat thrown ticket tide tie tightli tobacco todai toi told toler topic tourist tower trace trail ' +
      'transact transform translat trap treati triangular tribe tributari trick trim trouser truck trumpet tubular ' +
      'turtl tv twine u uncontrol underground undesir unknown urban usag user valid valv vapor variat vascular ' +
      'venom verbal version via vibrat vice villag violat violenc virginia vital vitamin vocal volcano voltag vowel ' +
      'w warfar wax wealth weav wed weigh whale wheat wherebi whether whip whitish whom widespread william wish ' +
      'wonder woodland woolli wore worldwid worm worri worthi woven wrap yard youth zero zone',
  ],
]
