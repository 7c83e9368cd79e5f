/**
 * 8193 frequent topical word stems of English, in alphabetical order, with how rare they are and what they mean:
 * computed from the vocabulary, more words of SCOWL, and the word vectors of Universal Sentence Encoder lite (Google, Apache-2.0,
 * changed: averaged over phrases around the word, centred, projected on 48 dimensions, evened, quantised) by
 * packages/local-router/scripts/write-common-words.mjs.
 */
export const STEMS =
  'aardvark aaron abandon abbrevi abdomen abdomin abid abil abl abnorm aboard abolish abolit aborigin abort abound ' +
  'abras abroad abrupt abruptli absenc absent absolut absorb absorpt abstain abstract absurd abund abus abysm ac ' +
  'academ academi acceler accent accept access accessori accid accident accommod accompani accomplish accord ' +
  'accordingli account accu accumul accumulat accur accuraci accus accustom achiev acid acknowledg acorn acoust ' +
  'acquaint acquir acquisit acr acrobat acronym across act action activ activist actor actress actual acut ad adam ' +
  'adapt add addict addit addition addon address adequ adher adhes adjac adject adjoin adjust administ administr ' +
  'admir admiss admit admittedli adolesc adopt ador adorn adult adv advanc advantag advent adventur adverb advers ' +
  'advert advertis advic advis advisor advisori advoc aerial aesthet affair affect affili affin affirm affix afflict ' +
  'afford afghanistan aforement afraid africa african afternoon afterward ag agenc agenda agent aggreg aggress agil ' +
  'agit ago agoni agre agreeabl agreement agricultur ahead aid aim air airbnb aircraft airlin airplan airpod airport ' +
  'akin al ala alabama alarm alaska albeit albert album alcohol alert alex alexa alexand alga algebra algorithm ali ' +
  'alia alias alien align alik aliv alkali alkalin alleg allegedli allegi allen allerg allergi allevi alli allianc ' +
  'allig alloc alloi allow almond almost alon along alongsid alot aloud alpha alphabet alreadi alright altar alter ' +
  'altern although altitud altogeth aluminum alwai amateur amaz amazingli amazon ambassador amber ambient ambigu ' +
  'ambit ambiti amend america american ammonia ammunit among amor amount amp amper amphibi amphibian ampl amplifi ' +
  'amplitud amus ana anagram anal analges analog analogu analys analysi analyst analyz anarchi anatom anatomi ' +
  'ancestor ancestr anchor ancient anderson andrew android anecdot anemia anesthesia anesthet anew ang angel anger ' +
  'angl angri anguish angular anim ankl ann anniversari annoi announc annoy annual annul anomali anonym anorak anoth ' +
  'answer ant antagonist antelop antenna antholog anthoni anthropolog anthropologist anti antibiot antibodi anticip ' +
  'antidot antiqu antisept antisoci antiviru antler antonio anu anxieti anxiou anybodi anyhow anymor anyon anyplac ' +
  'anyth anywai anywher aorta ap apart apathet apathi apertur apex api apocryph apolog apostl apostroph app appal ' +
  'appallingli appar apparatu apparatus appeal appear append appendag appendix appetit appl applaus appli applianc ' +
  'applic appoint apprais appreci apprehend apprehens apprenticeship approach appropri approv approxim apr apricot ' +
  'april apt aquarium aquat ar arab arabia arbitrari arbitrarili arbor arc arcad arcan arch archaic archipelago ' +
  'architect architectur archiv ardent area aren arena argu arguabl argument arid aris arisen aristocrat arithmet ' +
  'arizona arm armi armor aromat aros around arous arrai arrang arrest arriv arrog arrow arsen art arteri arthriti ' +
  'articl articul artifact artifici artilleri artist ascend asexu ash asham ashcan asia asian asid ask asleep aspect ' +
  'aspir ass assassin assault assembl assent assert assess asset asshol assign assimil assist associ assort assum ' +
  'assumpt assur asterisk asthma astonish astring astrolog astronaut astronom astronomi asynchron at atheism atheist ' +
  'athlet atla atlant atlanta atm atmospher atom atroc attach attack attain attempt attend attent attir attitud ' +
  'attornei attract attribut auction audi audibl audienc audio audit auditori auditorium aug august aunt austin ' +
  'australia australian authent author authorit auto autobiographi autom automat automobil autonom autumn avail avenu ' +
  'averag avers aviat avocado avoid aw awai await awak awar award awesom awfulli awkward ax axi axiom axl ba babi ' +
  'babysitt bachelor back backbon backend background backlog backpack backspac backward bacon bacteri bacteria ' +
  'bacterium bad badg badli baffl bag bagel baggag bai bail bait bake bal balanc bald ball ballet balloon ballot ' +
  'ballroom baltimor bamboo ban banal banana band bandag bandwagon bandwidth bang bank bankrupt banner baptism bar ' +
  'barb barbar barbecu bare bargain barista bark barlei barn baroqu barrel barren barrier barrist base basebal ' +
  'basement bash basi basic basin basket basketbal bass bastard bat batch bath bathroom batman batter batteri battl ' +
  'baud bbc be beach bead beak beam bean bear beard bearer beast beat beaten beauti beautifulli beaver becam becaus ' +
  'becom bed bedroom bedsheet bee beech beef beer beet beetl befit beforehand beg began beggar begin beginn begun ' +
  'behalf behav behavior behaviour behind beij bel belief believ bell belli belong belov belt ben bench bend beneath ' +
  'benefici beneficiari benefit benevol bengal benign bent ber berri besid best bestow bet beta betrai better beverag ' +
  'bewar beyond bia bias bibl biblic bicycl bid biennial big bigger biggest bigot bigotri bike bile bill billfold ' +
  'billiard billion bin binari bind bio biochemistri biographi biolog biologi biologist birch bird birth birthdai ' +
  'biscuit bishop bit bitch bitcoin bite bitmap bitten bitter bizarr bjp bla black blackberri blackboard blackmail ' +
  'bladder blade blame blank blanket blast blatant blatantli blaze bleach bleed blemish blend bless blew blight blind ' +
  'blindli blink bliss blister blizzard blob block blockchain blog blond blood bloodi bloom blossom blous blow blown ' +
  'blue blueberri bluetooth blunt blurb bmw board boast boat bob bodi bodili bog boggl bogu boi boil boister bold ' +
  'bolt bomb bombard bomber bon bond bone boni bonu boo book booklet bookshop bookstor boom boost boot border ' +
  'borderlin bore boredom born borrow boss boston bot botani bother bottl bottom bought bounc bound boundari bout bow ' +
  'bowel bowl box boxer boyfriend bra brace bracket brackish brad braid brain brake branch brand brandi brass brave ' +
  'brazil bre breach bread breadth break breakdown breakfast breast breath bred breed breez brethren brew bri brian ' +
  'brick bride bridg brief briefli brigad bright brighter brightest brightli brillianc brilliant brilliantli brim ' +
  'brine bring bristl britain british brittl bro broad broadcast broader broadli broil broke broken broker bronz ' +
  'brook brooklyn broom brother brought brown brows browser bru bruce bruis brunch brush brutal bryan btw bu bubbl ' +
  'buck bucket bud buddi budget buff buffalo buffer bug bugger bui build built bulb bulbou bulg bulk bull bullet ' +
  'bulletin bullshit bump bunch bundl bur burden bureau bureaucraci buri burial burn burnt burrito burrow burst buse ' +
  'bush bushi busi businessman buss bust but butt butter butterfli buttock button buyer bye bypass byte cabbag cabin ' +
  'cabinet cabl cach cacti cactu caffein cage cake cal calcium calcul calculu calendar calf california call caller ' +
  'calm calori cam came camel camera cameron camp campaign campbel campu can canada canadian canal canari cancel ' +
  'cancer candi candid candl cane cannon cannot cano canon canva canyon cap capabl capac cape capillari capit ' +
  'capitalist cappuccino capsul captain captcha captiv captur car carbohydr carbon card cardboard cardiac cardin ' +
  'cardio care career carefulli careless carelessli cargo carl carnivor carol carolina carpent carpet carpool carri ' +
  'carriag carrier carrot cart carter cartilag cartoon cartridg carv case cash cashback casino cask cassett cast ' +
  'castl casual cat catalog cataract catastroph catch categor categori cater caterpillar catfish cathedr cathol cattl ' +
  'caught caus causal caustic caution cave caveat cavern caviti ceas cedar ceil celebr celeri celesti cell cellphon ' +
  'cellular cellulos celsiu cement censor censorship censur cent center centimet centr central centuri ceo ceram ' +
  'cereal cerebr ceremoni certain certainli certainti certif certifi cervic cfo cha chacha chain chair chairman chalk ' +
  'challeng chamber champagn champion championship chan chanc chancellor chang changeabl changelog changeov channel ' +
  'chant chao chaotic chap chapel chapter char charact character characterist charcoal charg chargeback charger ' +
  'charit chariti charl charli charlott charm chart charter chase chat chatbot che cheap cheaper cheapest cheapli ' +
  'cheat check checkbox checker checkin checklist checkout cheek cheer chees chelsea chemic chemist chemistri chequ ' +
  'cherri chess chest chestnut chew chi chicago chicken chief chiefli child childbirth childhood childish children ' +
  'chill chimnei chin china chines chip chisel chlorin chlorophyl cho chocol choic choir choke cholesterol choos chop ' +
  'choral chord choreograph choru chose chosen chri christ christian christma christoph chromosom chronic chronolog ' +
  'chrysanthemum chu chuck chunk church cider cigar cigarett cinema cinnamon circa circl circu circuit circuitri ' +
  'circul circular circum circumst cite citi citizen citizenship citru civil civilian cla clai claim clam clandestin ' +
  'clarif clarifi clariti clark clash class classic classif classifi classroom claus claw clean cleaner cleanest ' +
  'cleanli cleans clear clearanc clearer clearest clearli cleft clergi clergyman cleric clerk cleveland clever ' +
  'cleverest cli click client cliff climat climb climber clinic clinton clip cliqu clo cloak clock clog clone close ' +
  'closer closest closet closur clot cloth cloud cloudi clover clown club clue clump clumsi cluster clutch cnn coach ' +
  'coagul coal coars coast coastal coat cobbler cocain cock cockroach cocktail coconut cod code codebas coeffici ' +
  'coffe cognit coher coil coin coincid coke col cold coll collabor collaps collar collat collater colleagu collect ' +
  'collector colleg collid collin collis colloqui colon coloni color colorado colorless colour columbia column com ' +
  'comb combat combin combust come comedi comedian comet comfort comic comm comma command commemor commenc comment ' +
  'commentari commerc commerci commiss commit committe commod common commonli commonwealth commun communion communist ' +
  'commut comp compact compani companion compar comparison compart compass compat compel compens compet competit ' +
  'competitor compil complac complain complaint complement complementari complet complex complexion compli complianc ' +
  'complic compliment compon compos composit compost compound comprehend comprehens compress compris compromis ' +
  'compuls compulsori comput computer con concaten concav conceal conced conceit conceiv concentr concept conceptu ' +
  'concern concert concerto concess concis conclud conclus concret concur concurr condemn condens condit condition ' +
  'condo condom condon conduc conduct conductor cone conf confeder confederaci confer confess confid confidenti ' +
  'config configur confin confirm conflict conform confront confus congest congratul congreg congress conic conif ' +
  'conifer conjectur conjunct connect connector connot conquer conquest conscienc consciou conscious consecr consecut ' +
  'consensu consent consequ conserv consid consider consist consol consolid conson consort conspicu conspiraci ' +
  'constant constantli constel constitu constitut constrain constraint constrict construct consult consum consumpt ' +
  'contact contagi contain contamin contempl contemporari contempt contend content contenti contest context contin ' +
  'continent conting continu continuum contour contracept contract contractor contradict contradictori contrari ' +
  'contrast contravent contribut contributor contriv control controversi convei conveni convent convention converg ' +
  'convers convert convex convey convict convinc convincingli convolut convuls cook cooki cool coolant cooper coordin ' +
  'cop copai cope copi copper copyright cor coral cord core cork corn cornea corner coronari corp corpor corps ' +
  'correct correctli correl correspond corridor corros corrupt cortex cosmet cosmic cosmolog cosmopolitan cost costli ' +
  'costum cottag cotton cou couch cough couldn council counsel counselor count countabl counter counteract ' +
  'counterexampl counterpart counti countless countri countrysid coupl courag courier cours coursework court courtesi ' +
  'cousin cover coverag covid cow cowboi cozi cpu cra crab crack craft craftsman craig cramp crane cranium crap crash ' +
  'crass crawl crazi cre cream creami creas creat creation creativ creator creatur credibl credit creditor creed ' +
  'creek creep crest crew cri cricket crime crimin crimson crisi crisp criteria criterion critic crm cro crocodil ' +
  'crook crop crore cross crossroad crossword crow crowd crown cru crucial crude cruel cruelti cruis crumb crunch ' +
  'crusad crush crust crustacean cruz cry cryptic crypto crystal css csv cto cuba cube cubic cuckoo cucumb cuddli cue ' +
  'culprit cult cultiv cultur cum cumbersom cumul cun cup cupboard cur cure curios curiou curious curl curli currenc ' +
  'current curri curriculum curs cursor curtain curv curvatur cushion custard custodi custom customari cut cute cuz ' +
  'cyber cycl cyclist cylind cylindr cynic cypress dad daft dagger dai daili dairi daisi dalla dam damag damn damnat ' +
  'damp dan danc dancer dandelion danger daniel dar dare dark darken darl dart dash dashboard data databas date datum ' +
  'daughter davi david dawn daycar daylight daytim dead deadli deadlin deaf deal dealer dealt dean dear death debat ' +
  'debit debt debug debugg debut dec decad decai deceit deceiv decemb decent decept decid decidu decim decis deck ' +
  'declar declin decod decompos decor decre decreas dedic deduc deduct deed deem deep deeper deepest deepli deer def ' +
  'default defeat defec defect defenc defend defens defi defici deficit defin definit deform degener degrad degre ' +
  'dehydr deiti del delai deleg delet delhi deliber delic delici delight delimit deliv deliveri delta delus demand ' +
  'dement demis demo democraci democrat demolish demon demonstr den deni denial denomin denot dens densiti dental ' +
  'dentist dentistri denver deodor depart department departur depend depict deplet deploi deposit depress depriv ' +
  'depth deputi der derang deriv derogatori descend descent describ descript desert deserv design desir desk desktop ' +
  'despair desper despis despit dessert destin destini destroi destroy destruct detach detail detect detector deter ' +
  'deterg deterior determin deterr deton detour detract detroit dev devast develop deviat devic devil deviou devis ' +
  'devoid devop devot di dia diabet diagnos diagnosi diagnost diagon diagram dial dialect dialog dialogu diamet ' +
  'diamond diaper diaphragm diari diarrhea dice dick dictat dictatorship dictionari didn die diego diesel diet ' +
  'dietari differ differenti difficult difficulti diffus dig digest digit digniti dilat dilemma dilig dilut dim ' +
  'dimens dimension diminish diminut dine diner dinner dinosaur dioxid dip diploma diplomat dire direct directli ' +
  'director directori dirt dirti disabl disadvantag disagr disagre disappear disappoint disapprov disast disastr disc ' +
  'discard discern discharg discipl disciplin disciplinari disclaim disclos disco discolor discomfort disconnect ' +
  'discont discontinu discount discourag discours discov discoveri discredit discrep discret discrimin discuss diseas ' +
  'disguis disgust dish dishonest dishonor dishwash disinfect disintegr disk dislik dismal dismiss disnei disobedi ' +
  'disord disorderli disparag dispens dispers displac displai dispos disposit disput disregard disrespect disrupt ' +
  'dissemin dissent dissert dissimilar dissip dissoci dissolv distanc distant distast distil distinct distinctli ' +
  'distinguish distort distract distress distribut district disturb ditch ditto div dive diver diverg divers divert ' +
  'divid dividend divin divis divorc dmv dna do dock docker doctor doctrin document documentari dodg doe doesn dog ' +
  'dogma dole dollar dolphin domain dome domest domin don donald donat done donkei donor doom door doorbel dorsal ' +
  'dose dot doubl doubt doubtless dough down downhil downi download downright downstair downtim downtown downvot ' +
  'downward dozen dra draft drag dragon drain drama dramat dramatist drank drastic draw drawback drawer drawn dread ' +
  'dream dreari dress drew dri drift drill drink drip drive drivel driven driver drizzl drone droop drop dropdown ' +
  'drought drove drown drug drum drunk drunken dry drywal dual dubai dubiou duck duct dude due duff dug duke duli ' +
  'dull dumb dummi dump dumpster dun dunno duplic dur durabl durat dust dustbin dusti dutch duti duvet dvd dwarf ' +
  'dwell dy dye dynam dynasti dysfunct eager eagerli eagl ear earbud earli earlier earliest earn earnest earth ' +
  'earthquak eas easi easier easiest easili east eastern eastward eat eaten eater ebook eccentr ecclesiast echo ' +
  'eclips ecolog econom economi economist eczema edg edibl edit editor editori educ edward eel effect effervesc ' +
  'effici effort egg ego egypt ei eight eighteen eighth eighti either eject elabor elast elbow elder elderli elect ' +
  'elector electr electrician electro electrod electromagnet electron eleg element elementari eleph elev eleven eli ' +
  'elicit elig elimin elit elitist elizabeth ellipt elm elong els elsewher email emb embarrass embed embellish emblem ' +
  'embodi embrac embroideri embryo embryon emerg emin emiss emit emoji emot emotion emperor emphas emphasi empir ' +
  'emploi employ employe empow empti emul emuls enabl enact enamel encircl enclos enclosur encod encount encourag end ' +
  'endang endeavor endless endlessli endors endow endpoint endur enemi energet energi enforc engag engin england ' +
  'english engrav enhanc enjoi enjoy enlarg enlighten enlist enorm enough enrol ensur entail entangl enter enterpris ' +
  'entertain enthusiasm enthusiast entic entir entireti entiti entitl entranc entrepreneur entri envelop envi environ ' +
  'environment envisag enzym epi epic epidem epilepsi episod equal equat equatori equilibrium equinox equip equiti ' +
  'equival era eras erect ergo eric eros erot erp err erron error erupt esc escap escort escrow esophagu esoter ' +
  'especi espionag espn espresso essai essenc essenti est establish estat esteem estim etch etern ethereum ethic ' +
  'ethnic etymolog euro europ european ev evacu evad evalu evaluat evan evapor evas even evenli event eventu ever ' +
  'evergreen everi everybodi everydai everyon everyth everywher evict evid evidenc evil evok evolut evolutionari ' +
  'evolv exact exactli exagger exalt exam examin exampl exc excav exce exceed exceedingli excel except exception ' +
  'excess exchang excit exclam exclud exclus excret excus execut exempt exercis exert exhal exhaust exhibit exil ' +
  'exist exit exot exp expand expans expect expedit expel expenditur expens experi experienc experiment expert ' +
  'expertis expir expiri explain explan explanatori explicit explicitli explod exploit explor explos expon exponenti ' +
  'export expos exposur express expresswai extant extend extens extent exterior extern extinct extinguish extra ' +
  'extract extran extraordinari extraordinarili extravag extrem extremist exud ey eyebal eyelid eyesight fabric face ' +
  'facebook facial facil facilit fact faction factor factori factual faculti fade fahrenheit fail failur faint ' +
  'fainter faintest fair fairer fairest fairi fairli faith fake falcon fall fallaci fallen fals fame famili familiar ' +
  'famin famou fan fanci fantasi fantast far farc fare farewel farm farmer farther farthest fascin fascist fashion ' +
  'fast fasten faster fastest fat fatal fate father fatigu fatti fatuou faucet fault faulti favor favorit favour ' +
  'favourit fbi fear feasibl feast feat feather featheri featur feb februari fece fed feder fee feebl feed feedback ' +
  'feel feet fel fell fellow felt femal feminist fenc fender fer ferment fern ferr fertil festiv fetch fetu feudal ' +
  'fever fewer fewest fiber fiction fiddl field fierc fifteen fifth fifti fig fight fighter figur filament file fill ' +
  'film filter filthi fin final financ financi finch find fine finer finest finger fingernail finish finit fir fire ' +
  'firearm fireplac firewal firework firm firmli firmwar first firstli fiscal fish fission fissur fist fit fitbit ' +
  'five fiver fix fixat fixtur fizzi fla flag flake flame flammabl flap flare flash flashcard flask flat flatten ' +
  'flavor flaw flea flee fleet flesh fleshi flew flex flexibl fli flight flightless flint flip flirt float flock ' +
  'flood floor floppi florida flounder flour flourish flow flower flown flu fluctuat fluent fluffi fluid fluoresc ' +
  'flush flute flux fly foam focal focu focus fodder fog foggi foil fold folder foliag folk folklor follow fond font ' +
  'food fool foolish foot footag footbal footnot forag forbad forbid forbidden forc forcefulli forcibl fore forearm ' +
  'forecast forehead foreign forese forest forev forg forgav forget forgiv forgiven forgot forgotten fork form formal ' +
  'format former formerli formul formula fort forth forthcom forti fortif fortifi fortnight fortun forum forward ' +
  'fossil foster fought foul found foundat founder fountain four fourteen fourth fowl fox fra fraction fractur fragil ' +
  'fragment fragrant frame framework fran franc franchis franci francisco frank frankli frantic fraud fraudul freak ' +
  'fred free freed freedom freelanc freeli freewai freez freezer freight french frequenc frequent fresh freshli ' +
  'freshwat fri friction fridai fridg friend friendli friendship frighten fring frivol frog frond front frontal ' +
  'frontend frontier frost frown froze frozen fruit frustrat fry fuck fudg fuel fulfil full fuller fullest fulli fume ' +
  'fun function fund fundament fundamentalist funer fungi fungu funnel funni funnier funniest fur furnac furnish ' +
  'furnitur furri furrow further furthermor furthest fuse fusion fuss fussi futil futur fuzzi ga gabl gai gain gait ' +
  'galact galaxi gall gallon gambl game gameplai gamer gang gap gar garag garbag garbl garden garlic garment garnish ' +
  'gase gaseou gasolin gasp gastric gate gatewai gather gaug gave gaze gear gees gelatin gem gen gender gene gener ' +
  'genera generos genet genit geniu genocid genr gentl gentleman gentlemen gentli genu genuin geograph geographi ' +
  'geolog geologi geometr geometri georg georgia germ german germani germin gestat gestur get ghastli ghost giant ' +
  'gibberish gif gift gig gil gill gin ginger girl girlfriend github gitlab give given glacial glacier glad gladli ' +
  'glanc gland glandular glare glass glassi glaze glean glen glide global globe globular gloom gloomi glori gloriou ' +
  'glossi glove glow glucos glue gluten gmail gnaw gnome go goal goat god goddess goe gold golden goldfish golf ' +
  'golfer gone good goodby goodi googl goos gop gordon gorgeou gospel gossip got gotta gotten gourd govern government ' +
  'governor gown gpu gra grab grace grade gradual graduat graffiti graffito graft grai grain gram grammar grammat ' +
  'grand grandfath grandmoth granit grant granul granular grape graph graphic grasp grass grasshopp grassi grate ' +
  'gratefulli gratif gratitud gratuit grave gravel gravi gravit graviti graze greas greasi great greater greatest ' +
  'greatli greec greed greedi greek green greet greg gregari grei grew gri grid grief grill grim grind grip gro groan ' +
  'groceri groom groomer groov gross grossli ground group grous grow grown growth guarante guard guardian guess guest ' +
  'gui guid guidanc guidelin guilt guilti guinea guitar gulf gull gullibl gum gun gut gutter gym gymnast habit ' +
  'habitat habitu hack hacker haha hai hail hailstorm hair haircut hairi half hall hallucin halt halv ham hamilton ' +
  'hammer hamster han hand handbag handbook handi handicap handl handler handsom handwrit handyman hang hangov happen ' +
  'happi happier happiest happili har harass harbor hard hardback harden harder hardest hardi hardli hardship hardwar ' +
  'hardwood hare harm harmless harmon harmoni harri harsh harshli harvard harvest hash hashtag hasn hassl hast hasten ' +
  'hasti hastili hat hatch hatchback hate hatr haul have haven havoc hawaii hawk hazard hazi hdmi he head headach ' +
  'header headlin headlong headphon headquart headset heal health healthcar healthi heap hear heard heart hearth ' +
  'heartili heat heater heatwav heaven heavi heavier heaviest heavili hedg heel hei height heighten heir held ' +
  'helicopt hell hello helmet help helpless hem hemispher hemoglobin hemorrhag hemp hen henc henceforth henri hepat ' +
  'her herb herbivor herd herebi hered hereditari heresi heritag hero heroic heroin heron herp herself hesit ' +
  'heterosexu hexadecim hid hidden hide hideou hideous hierarch hierarchi high higher highest highland highli ' +
  'highlight highwai hike hiker hilari hill hillari him himself hind hinder hindsight hindu hing hint hip hire histor ' +
  'histori historian hit hitherto hitler hiv hmm hobbi hockei hog hol hold holder hole holi holidai holli hollow ' +
  'hollywood home homeless homepag homework homogen homosexu honei honest honesti honestli hong honor honorari honour ' +
  'hood hoodi hoof hook hoop hoover hop hope hopefulli hopeless hopelessli hord horizon horizont hormon horn horni ' +
  'horrend horribl horrid horrif horrifi horror hors horseback horsesho hospit host hostel hostil hot hotel hound ' +
  'hour hous household houston how howard howev html http hue hug huge huh hull hum human humbl humid hummu humor ' +
  'hundr hung hunger hungri hunt hunter hurl hurri hurrican hurt husband husk hut hybrid hydro hydrogen hymn hyper ' +
  'hypertens hyphen hypnot hypocrisi hypocrit hypothes hypothesi hypothet hyster iban ibuprofen ic icon idea ideal ' +
  'idealist ident identif identifi ideolog idiom idiosyncrat idiot idl if ignit ignor ikea ill illeg illicit illinoi ' +
  'illiter illog illumin illus illustr imag imagin imaginari imbal imit immateri immatur immedi immens immers immigr ' +
  'immin immobil immor immort immun imp impact impair impart imped impend imper imperfect imperi imperson implant ' +
  'implaus implement impli implic implicit implicitli import importantli impos imposs impract impregn impress ' +
  'imprison improb improp improv improvis impuls impur in inabl inaccess inaccur inaccuraci inact inadequ inadvert ' +
  'inan inappropri inbox inc incap incarn incens incent inch incid incident incis incit inclin includ inclus incoher ' +
  'incom incompat incompet incomplet incomprehens incongru inconsist inconspicu inconveni inconvenienc incorpor ' +
  'incorrect incorrectli increas increasingli incred increment incur inde indec indecis indefens indefinit indent ' +
  'independ indetermin index india indian indic indict indiffer indigen indirect indirectli indistinct indistinguish ' +
  'individu indonesia induc induct indulg industri industrialist ined ineffect ineffici inequ inert inertia inevit ' +
  'inexpens inexperienc infal infam infant infantil infect infecti infel infer inferior infest infin infinit inflam ' +
  'inflamm inflammatori inflat inflect inflex inflict influenc influenti info inform infrar infrastructur infrequ ' +
  'infring ingeni ingest ingredi inhabit inhal inher inherit inhibit initi inject injur injuri injustic ink inland ' +
  'inlet innat inner innermost innoc innov input inquir inquiri inquisit insan inscript insect insecticid insecur ' +
  'insensit insert insid insidi insight insignific insincer insist insofar insolubl inspect inspir instagram instal ' +
  'instanc instant instantli instead instinct institut instruct instrument insuffici insul insulin insult insur ' +
  'intact intak integ integr intellect intellectu intellig intend intens intensifi intent intention inter interact ' +
  'interchang interconnect intercours interest interestingli interf interfac interfer interim interior intermedi ' +
  'intermitt intern internet internship interpret interrog interrupt intersect interv interven intervent interview ' +
  'intestin intim intoler intox intraven intric intrins introduc introduct introductori intrud intrus intuit invad ' +
  'invalid invalu invari invas invent inventor inventori invers invert invertebr invest investig investor invis invit ' +
  'invok involuntari involv inward iodin ion iowa ipad iphon ipod iran iraq irat ireland iri iridesc irish iron ironi ' +
  'irr irrat irregular irrelev irrespect irrespons irrig irrit isi isl islam island isn isol isra israel issu isthmu ' +
  'itali italian itch item itinerari itself itun ivi ivori jack jacket jackson jacob jag jai jail jam jame jan jane ' +
  'januari japan japanes jar jargon jason java javascript jaw jazz jealou jealousi jean jeff jelli jen jennif jeremi ' +
  'jerk jersei jessica jest jesu jet jew jewel jewelri jewish jim jimmi jira job joe jog john johnson joi join joint ' +
  'jointli joke jolli jon jonathan jone jordan joseph josh journal journalist journei jpeg json judg judgment judici ' +
  'juic juici jul juli jump jun junction june jungl junior junk juri jurisdict justic justif justifi juvenil kanban ' +
  'kangaroo kansa kar karma keel keen keep keeper kei kelli ken kennedi kentucki kenya kept ker kernel kettl kevin ' +
  'keyboard keystrok keyword khan kick kid kidnap kidnei kill killer kilogram kim kind kinda kindergarten kindl ' +
  'kindli king kingdom kinship kiss kit kitchen kite kitten knee knew knife knight knit knock knot know knowledg ' +
  'known kong korea korean kri kubernet kumar kur kyle lab label labor laboratori labour lace lack lacquer lad ladder ' +
  'laden ladi lag lager lai laid lain lake lamb lament lamp lan lanc land landlin landlock landlord landscap lane ' +
  'languag lap laps laptop larg larger largest lark larva larynx laser lash last late latenc later latest lath latin ' +
  'latitud latt latter laugh laughter launch laundri lauren lava lavatori lavend law lawmak lawn lawnmow lawrenc ' +
  'lawsuit lawyer lax layer layout layov lazi leach lead leader leadership leaf leafi leaflet leagu leak lean leap ' +
  'learn leas leash least leather leatheri leav lectur led lee left leg legaci legal legend legendari legibl legisl ' +
  'legislatur legitim leisur lemon len lend lender length lengthi lengthwis lenient lens lent leprosi lesbian lesion ' +
  'less lessen lesser lesson lest let lethal letter lettuc leukemia level lever leverag levi lewi li liabil liabl ' +
  'liaison libel liber liberti librari librarian lice licens lichen lid lie lieuten life lifestyl lifetim lift ' +
  'ligament light lighter lightest lightli lightn lightning lightweight like likelihood likewis lilac lili limb lime ' +
  'limeston limit lincoln lind line linear linen linguist link linkag linkedin linter linux lion lip liqueur liquid ' +
  'liquor lisp list listen lit liter literari literatur litig litter littl liturg live liveli liver liverpool livest ' +
  'livestock lizard llc llm lo load loader loaf loan lobbi lobe lobster local locat lock locomot lodg lofti log ' +
  'logarithm logfil logic login logo logout loin lol london lone long longer longest longitudin look loom loop ' +
  'loophol loos loosen lord lorri lose loss lost lot lotion loud louder loudest loudli loui lousi love lover low ' +
  'lower lowest loyal loyalti ltd lubric luc luck lucki luckili ludicr luggag luke lumber lumin lump lunat lunch ' +
  'lunchtim lung lure lurk lust lustrou luxuri ly lyft lymph lymphat lyric mac macbook machin machineri mackerel maco ' +
  'mad made madison madrid mag magazin magenta magic magistr magnesium magnet magnific magnitud mah mahogani maiden ' +
  'mail mailbox main mainfram mainland mainli mainstream maintain mainten maiz major make maker makeup mal malaria ' +
  'malaysia male malevol malfunct malici malign malleabl malt malwar mammal man manag manchest mandat mandatori mane ' +
  'maneuv manga mangl mani mania manifest manifestli manifesto manipul mankind manner manpow mantl manual manufactur ' +
  'manur manuscript map mapl mar marbl march margin mari maria marijuana marin marit maritim mark markedli marker ' +
  'market maroon marri marriag marrow marsh marshal marshi marsupi martial martin martyr marvel masculin mash mask ' +
  'mason masonri mass massachusett massacr massag massiv mast master mat match mate materi matern math mathemat ' +
  'mathematician matric matrix matt matter matthew mattress matur mauv max maxim maximum mayor maze mcc mccain ' +
  'mcdonald mcg me meadow meal mean meaning meaningless meant meantim meanwhil measur meat mechan medal media mediat ' +
  'medic medicin mediev medit medium meet megabyt mel melbourn melod melodi melon melt member membership membran meme ' +
  'memor memori men menac mend menstrual menstruat mental mention menu mer merc merchandis merchant merci mercuri ' +
  'mere merg meridian merit merri mesh mess messag messeng messi met metabol metal metamorphosi metaphor metaphys ' +
  'meteorolog meter method metric metro mexican mexico mfa mi miami mice michael michel michigan micro microcomput ' +
  'microorgan microphon microprocessor microscop microservic microsoft microwav mid middai middl midnight midwai ' +
  'mighti migrain migrat migratori mike mil mild mildli mile mileag milit militari milk milki mill miller million ' +
  'mimic min minc mind mindless mine miner mini minim minimalist minimum minist ministri minivan minnesota minor mint ' +
  'minu minut mir miracl miracul mirror miscellan mischiev misdirect miser miseri misfortun misguid misinterpret misl ' +
  'mislead misplac misprint misread misrepres miss missil mission missionari missouri mist mistak mistaken mistakenli ' +
  'mistook mistress misunderstand misunderstood misus mitchel mite mix mixtur mnemon moan mob mobil mock mod mode ' +
  'model modem moder modern modest modi modif modifi modul moist moistur mol mold mole molecul molecular mollusk ' +
  'molten mom moment momentari momentarili momentum mon monarch monarchi monasteri mondai monei monetari monitor monk ' +
  'monkei mono monochrom monopoli monoton monster month monthli monument mood moon moor mor moral morbid moreov ' +
  'morgan morn moron morpholog morri mortal mortar mortgag mosaic mosquito moss mostli moth mother motion motiv motor ' +
  'motorcycl motorwai motto mound mount mountain mourn mous mouth movabl move movement movi mow mpg much muck mucou ' +
  'mucu mud muddi muddl muffin muffler mug multi multipl multipli mum mumbai mumbl mummi mundan municip murder murphi ' +
  'murrai muscl muscular muse museum mushroom music musician muslim must mustard mutat mutter mutual muzzl my mysteri ' +
  'mystic myth mythic mytholog nai nail naiv nake name nameless nap nappi narcot narr narrow narrowest nasa nasal ' +
  'nasti nastier nastiest nation nationalist nativ natur naturalist naughti nausea nautic naval navbar navi navig ' +
  'nazi nba ncaa near nearbi nearer nearest nearli neat neatli necess necessari necessarili neck need needl needless ' +
  'needlessli neg negat neglect neglig negoti neighbor neighborhood neighbour neither nelson nephew nerv nervou nest ' +
  'net netflix nettl network neural neuro neurolog neuron neutral neutron never nevertheless new newborn newcom newer ' +
  'newest newli newslett newspap next nfl nhl nice nicer nicest nichol nick nickel nicknam nigeria night nightmar nik ' +
  'nil nine nintendo ninth nitrat nitrogen nobil nobl nobleman nobodi nocturn nod node nois noisi noisili nomad nomin ' +
  'nomine non none nonetheless nonsens nonstandard noon nope norm normal north northeast northeastern northern ' +
  'northward northwest northwestern nose nostalgia notabl notat notch note noth notic notif notifi notion notori ' +
  'notwithstand noun nourish nov novel novelist novelti novemb novic nowadai nowher npm nuclear nuclei nucleu nuisanc ' +
  'null numb number numbest numer nun nurs nut nutrient nutrit nymph oak oar oath oauth obama obedi obei object ' +
  'objection oblig obligatori obliqu oblong obnoxi obscen obscur observ obsess obsolet obstacl obstin obstruct obtain ' +
  'obviou obvious occas occasion occup occupi occur occurr ocean oct octob odd oddli odomet odor of off offboard ' +
  'offend offens offer offhand offic offici offlin offset offspr often ohio oil oili ointment oklahoma old older ' +
  'oldest oliv olymp omiss omit on onboard oncal oneself ongo onion onlin onset ontario onto onu opaqu open openli ' +
  'oper opera operat opinion opium oppon opportun oppos opposit oppress opt optic optim optimist optimum option opu ' +
  'opus or oral orang orat orbit orchestr orchestra orchid ordain order orderli ordin ordinari oregon organ organis ' +
  'orient origin orlando orlean ornament orthodontist orthodox oscar oscil ostentati other otherwis ounc ourselv out ' +
  'outag outburst outcom outcri outdat outdoor outer outermost outfit outgo outgrowth outlet outlin outlook output ' +
  'outrag outright outset outsid outstand outward outweigh oval ovari ovat oven over overal overcam overcom overdraft ' +
  'overdu overflow overhead overlap overli overload overlong overlook overnight overpr overpric overrid overridden ' +
  'overrod oversea overthrow overtim overton overview overwhelm overwrit overwritten ovum ow owen owl own owner ' +
  'ownership oxid oxygen oyster ozon pace pacif pacifi pack packag packet pad paddl page pai paid pain painfulli ' +
  'painless paint painter pair pakistan pal palac palat pale palestinian palm pan pancak pancrea panel panic pant ' +
  'papal paper paperback par para paracetamol parachut parad paradis paradox paragraph parallel paralysi paramet ' +
  'paranoia paranoid paraphras parasit pardon parent parenthes parenthesi pari pariti park parliament parliamentari ' +
  'parochi parodi parrot pars parslei part parti partial particip particl particular particularli partit partli ' +
  'partner partnership pass passag passagewai passeng passion passiv passport password past pasta pastor pastri ' +
  'pastur pat patch patent patern path pathet patholog patienc patient patriarch patrick patriot patrol patron ' +
  'pattern paul paus pave pavement payabl paycheck payment payrol payslip paystub paywal pdf pea peac peach peak ' +
  'peanut pear pearl peasant peculiar pedal pedant pedantri pedestrian pediatrician pee peel peer peg pelt pelvi ' +
  'pelvic pen penal penalti penc pencil pend penetr penguin peni penicillin peninsula penn penni pennsylvania pension ' +
  'peopl pepper per perceiv percent percentag percept perch percuss perenni perfect perfectli perfor perform perfum ' +
  'perhap period peripher perman permiss permit perpendicular perpetu persecut persist person personif personifi ' +
  'personnel perspect perspir persuad persuas pertain pervers pest pesticid pet petal peter petit petrol petroleum ' +
  'petti pharmaci phase pheasant phenomena phenomenon phil philadelphia philip phillip philosoph philosophi phish ' +
  'phoenix phone phonet phonograph photo photocopi photograph photographi phrase physic physician physicist physiolog ' +
  'physiotherapi pianist piano pic pick pickl pickup picnic pictur pie piec pierc pig pigeon pigment pike pilat pile ' +
  'pilgrim pill pillar pillow pilot pin pinch pine pink pint pioneer pipe pipelin pirat pistol piston pit pitch ' +
  'pitcher pitfal piti pittsburgh pivot pizza pla place placenta plagu plai plain plainli plaintiff plan plane planet ' +
  'planetari plank plankton plant plasma plaster plastic plate plateau platform plausibl play player playground ' +
  'playlist playstat playth playwright plea plead pleas pleasant pleasantli pleasur pleat pledg plenti ploi plot ' +
  'plotter plow plu pluck plug plugin plum plumag plumb plumber plume plump plunder plung plural plywood pneumonia ' +
  'pocket pod podcast poem poet poetic poetri point pointer pointless poison poke pokemon poker pol polar pole polic ' +
  'policeman policemen polici polish polit politician poll pollen pollin pollut polygon polynomi polyp pompou pond ' +
  'pool poor poorer poorest poorli pop pope poppi popul populac popular popup por porch pore pork porn pornographi ' +
  'porou port portabl porter portfolio portion portrai portrait pose posit possess possibl post postag postal ' +
  'postcard postcod poster posterior postmast postmortem postpon postscript postul postur pot potassium potato potent ' +
  'potenti potter potteri pouch poultri pound pour poverti powder powderi power powerbank powerpoint ppl pra practic ' +
  'practition pragmat prai prairi prais prayer pre preach precaut preced preciou precipit precis precursor predatori ' +
  'predecessor predic predict predomin predominantli prefac prefer prefix pregnanc pregnant prehistor prei prejud ' +
  'prejudic preliminari prematur premier premis premium preoccupi prepar prerequisit prescrib prescript presenc ' +
  'present preserv presid presidenti press pressur presum pretend pretens pretenti pretti prevail preval prevent ' +
  'preview previou previous pri price prickli pride priest primari primarili primat prime primit princ princess ' +
  'princip principl print printer printout prior prioriti prison privaci privat privileg prize pro prob probabl ' +
  'problem proce procedur proceed process processor proclaim produc product profan profess profession professor ' +
  'profil profit profound profus program programm progress prohibit project projectil prolif prolifer prolong promin ' +
  'promis promot prompt promptli prone prong pronoun pronounc pronunci proof prop propag propaganda propel proper ' +
  'properli properti propheci prophet proport propos proposit proprietari proprieti propuls prose prosecut prosecutor ' +
  'prospect prosper prostitut prostrat protect protein protest protocol proton prototyp protrud proud prove proven ' +
  'provid provinc provinci provis provision provoc provok proxim prudent pseudo psychiatri psycho psychoanalysi ' +
  'psycholog psychologist pu pub puberti public publicli publish pud puddl puf puff pull pulmonari pulp puls pump pun ' +
  'punch punctuat punctur pungent punish punt pup pupil puppi pur purchas pure purg purifi puriti purpl purpos purs ' +
  'pursu pursuit push put putt puzzl pyramid python qua quadrup quail qual qualif qualifi qualiti quant quantifi ' +
  'quantit quantiti quantum quarrel quarri quarter quarterback quartz que queen queri quest question questionnair ' +
  'queu queue qui quibbl quick quicker quickest quickli quiet quieter quietest quietli quinoa quit quiz quo quora ' +
  'quot quota quotat rabbit rabid raccoon race racetrack rachel racial racism racist rack racket radar radial radiant ' +
  'radiat radic radio radioact radiu rag rage rai raid rail railroad railwai rain rainbow raini rais raisin raj ralli ' +
  'ram ramen rampant ran rand random randomli rang ranger rank ransomwar rant rap rape rapid rapidli rare rarer ' +
  'rarest rash raspberri rat rate rather ratio ration rational rattl rave raw rayon razor reach react reaction ' +
  'reactionari reactor read readabl reader readership readi readili real realis realist realiti realiz realm realtor ' +
  'rear rearrang reason reassur rebas rebel rebellion reboot rebound rebuild rebuilt rebuk rec recal receipt receiv ' +
  'recent recept receptacl recess recip recipi reciproc recit reckless reckon reclaim recogn recognis recognit ' +
  'recogniz recollect recommend recon reconcil reconsid reconstruct record recov recoveri recreat recruit rectangl ' +
  'rectangular rectifi rectum recur recurr recurs recycl red reddit redeem redefin redirect reduc reduct redund reed ' +
  'reef reel ref refactor refer referenc referendum refin reflect reflex reform reformat refract refrain refresh ' +
  'refriger refuge refund refus refut reg regain regard regardless regex regim regiment region regist registr regret ' +
  'regrett regul regular regularli regulatori rehears reign reimburs reinforc reinstal reinstat reiter reject rel ' +
  'relai relat relationship relax releas relev reli reliabl relief reliev religi religion reloc reluct reluctantli ' +
  'remain remaind remark remedi rememb remind reminisc remodel remot remov ren renaiss renam rend render rendit renew ' +
  'renov rent rep repair repeat repeatedli repel repent repertoir repetit rephras replac repli repo report reportedli ' +
  'repositori repres represent repress reproduc reproduct reptil republ republican repuls reput request requir ' +
  'requisit reread rescu research resembl resent reserv reservoir reset resid residenti residu resign resili resin ' +
  'resist resolut resolv reson resort resourc respect respir respiratori respond respons rest restart restaur ' +
  'restless restor restrain restraint restrict result resum resurrect retail retain retard retina retir retract ' +
  'retreat retri retriev return reus reuter rev reveal revel reveng revenu rever revers revert review revis reviv ' +
  'revolt revolut revolutionari revolv reward rewrit rewritten rewrot rhetor rhyme rhythm rhythmic rib ribbon rice ' +
  'rich richard richer richest rick rid ridden riddl ride rider rideshar ridg ridicul rifl rig right rightli rigid ' +
  'rigor rim rind ring rington rio riot rip ripe ripen rise risen risk riski rite ritual rival river road roam roar ' +
  'roast rob robberi robe robert robinson robot robust rock rocket rocki rod rode rodent roger role roll rollback ' +
  'roller roman romanc romant rome ron ronald roof rooki room root rope rose rosi ross roster rot rotari rotat rotten ' +
  'rough roughli round roundabout rous rout router routin row royal royalti rub rubber rubbish rude rug ruin rule ' +
  'ruler rum rumin rumor run rung runner runtim ruptur rural rush russel russia russian rust rusti rustic ryan rye ' +
  'saa sabbat sabotag sac sack sacr sacrament sacrif sacrific sad sadden saddl sadli safe safeguard safer safest ' +
  'safeti saga sage sai said sail sailor saint sake sal salad salari sale salesman saliva salmon salt salvat sam same ' +
  'sampl samsung san sanction sand sander sandi sandston sandwich sane sang saniti sank santa sap sarah sarcasm ' +
  'sarcast sat satellit satir satisfact satisfactori satisfactorili satisfi satur saturdai sauc saudi sausag savag ' +
  'save savori saw sca scale scali scallop scalp scam scan scandal scanner scar scarc scare scarf scari scarlet ' +
  'scatter scenario scene sceneri scent sch schedul schema scheme schizophrenia scholar scholarli scholarship school ' +
  'scienc scientif scientist scoop scope score scorn scorpion scotch scotland scott scout scr scrabbl scrambl scrap ' +
  'scrape scratch scream screen screenshot screw screwdriv script scriptur scroll scrub sculptor sculptur scum sea ' +
  'seal seam seaport search seashor season seat seattl seawe sec second secondari secondli secret secretari secretli ' +
  'sect section sector secular secur sed sedan sediment sedimentari see seed seek seem seemingli seen segment segreg ' +
  'seiz seizur seldom select self selfi selfish sell seller semant semen semi semiconductor seminar sen senat send ' +
  'sender senior sens sensat sensibl sensit sensor sensori sent sentenc sentient sentiment sep separ septemb sequel ' +
  'sequenc sequenti ser sergeant seri serial seriou serious sermon serum serv servant server servic session set settl ' +
  'settlement settler seven seventh seventi sever sew sewag sewn sex sexi sexist sexual sha shade shadow shaft shaggi ' +
  'shake shaken shaki shallow shame shampoo shape shar share sharehold shark sharp sharpen sharpli shatter shave she ' +
  'shear sheath shed sheep sheer sheet shelf shell shelter shelv sheriff shi shield shift shine shingl shini ship ' +
  'shirt shit shitti sho shock shoe shone shook shoot shop shore short shortag shorten shorter shortest shorthand ' +
  'shortli shot shoulder shouldn shout shove shovel show shower showi shown showtim shred shrew shrewd shrill shrimp ' +
  'shrink shrub shut shutdown shutter shy sic sick sicken side sidewai sieg sierra sigh sight sigma sign signal ' +
  'signatur signifi signific significantli signin signup sil silenc silent silicon silk silli sillier silliest silver ' +
  'silveri sim similar similarli simmer simon simpl simpler simplest simpli simplic simplifi simplist simul simultan ' +
  'sin sinc sincer sine sing singapor singer singh singl singular singularli sinist sink sinu sir siri sister sit ' +
  'sitcom site situat six sixteen sixth sixti size skate skeleton skeptic sketch ski skill skim skin skinni skip ' +
  'skirt skull sky skype slack slag slain slam slang slant slap slash slate slave slaveri sled sleep sleev sleeveless ' +
  'slender slept slice slick slid slide slight slighter slightest slightli slim slime slimi slip slipperi slit slogan ' +
  'slope sloppi slot sloth slow slower slowest slowli slug sluggish slur small smaller smallest smallish smallpox ' +
  'smart smartphon smartwatch smash smear smell smelli smile smith smoke smoker smooth smoothi smoothli smug smut ' +
  'snack snag snail snake snap sneak sneaker sneaki sniff snobberi snout snow snowfal soak soap sober soccer social ' +
  'socialist societi sociolog sock socket sod soda sodium sofa soft soften softli softwar soil solar sold solder ' +
  'soldier sole solemn solicit solicitor solid solitari solo solubl solut solv solvent somebodi somehow someon ' +
  'someplac someth sometim somewhat somewher son sonata song soni soon sooner soonest sooth sophist sophomor soprano ' +
  'sordid sore sorri sorrow sort sought soul sound soundtrack soup sour sourc south southeast southeastern southern ' +
  'southward southwest southwestern sovereign soviet sow spa space spacecraft spade spain spam span spanish spar ' +
  'spare spark sparkl sparrow spars spasm spasmod spatial spawn spe speak speaker spear spec speci special specialist ' +
  'specialti specif specifi specimen spectacl spectacular spectat spectrum specul sped speech speed spell spend spent ' +
  'sperm sphere spheric spi spice spici spider spigot spike spill spin spinal spine spiral spirit spiritu spit spite ' +
  'splash spleen splendid split spo spoil spoke spoken spokesman spokesperson spong sponsor spontan spoof spool spoon ' +
  'spore sport spot spotifi spous spout sprai sprang sprawl spread spreadsheet spring sprinkl sprinkler spruce sprung ' +
  'spun spur spuriou spy sql squad squar squash squeez squirrel sso sta stab stabil stabl stack stadium staff stage ' +
  'stagger stai stain stair staircas stake stale stalk stall stamp stanc stand standard standpoint stanlei stapl star ' +
  'starch starchi stare stark start starter startl startup starv state statement statesman static station stationari ' +
  'statist statu statur statut ste steadi steadili steak steal steam steel steep steer stem step stephen stereo ' +
  'stereotyp steril sterl stern steve steven stew stewart stick sticki stiff stiffen still stimul stimuli stimulu ' +
  'sting stir stitch sto stock stocki stole stolen stomach stone stood stool stop storag store stori stork storm ' +
  'stormi stout stove str stra straggl strai straight straighten straightforward strain strait strand strang stranger ' +
  'strangest strap strata strateg strategi stratum straw strawberri streak stream street strength strengthen strenuou ' +
  'stress stretch strict strictli stride strike string stringent strip stripe strive stroke stroller strong stronger ' +
  'strongest strongli struck structur struggl stuck student studi studio stuf stuff stumbl stun stunt stupid sturdi ' +
  'style su sub subdivid subdivis subdu subject sublet submarin submerg submiss submit subordin subreddit subroutin ' +
  'subscrib subscript subsequ subset subsid subsidiari substanc substanti substitut subtl subtleti subtli subtract ' +
  'suburb subwai succe succeed success successfulli successor succul suck sucker suction sudden suddenli sue suffer ' +
  'suffic suffici suffix sugar suggest suicid suit suitabl sulfur sum summar summari summer summon sun sundai sundri ' +
  'sunflow sung sunk sunlight sunni sunris sunscreen sunset sunshin super superb superfici superflu superior superl ' +
  'supermarket supernatur supersed supervis supervisor supper supplement supplementari suppli supplier support suppos ' +
  'supposedli suppress suprem sur sure surfac surg surgeon surgeri surgic surmount surnam surpass surplu surpris ' +
  'surprisingli surrend surround survei surviv survivor suscept sushi suspect suspend suspens suspici suspicion ' +
  'sustain suv swai swallow swam swamp swan swap swear sweat sweater sweden sweep sweet sweeten swell swept swift ' +
  'swim swine swing switch swollen sword swore sworn swum sydnei syllabl syllabu sym symbol symmetr symmetri sympath ' +
  'sympathet sympathi symphoni symptom syn synchron syndic syndrom synonym syntact syntax synthes synthesi synthet ' +
  'syria syrup system systemat tab tabl tablet tack tackl tactic tactless tag tail tailor take takeawai taken takeout ' +
  'takeov taker tale talent talk tall tame tan tangent tangibl tangl tank tap tape taper tar target tariff tart task ' +
  'tast tasteless tattoo taught taut tawni tax taxat taxi taxpay taylor tea teach teacher team teapot tear teas tech ' +
  'technic techniqu technolog tediou teen teenag teeth tele telecommun telegraph telephon telescop televis tell temp ' +
  'temper tempera temperatur templ templat tempo tempor temporari temporarili tempt temptat ten tenant tend tendenc ' +
  'tender tendon tennesse tenni tenor tens tension tent tentacl tenth ter term termin terminolog termit terrestri ' +
  'terribl terrier terrifi territori terror terrorist ters test testament testicl testimoni texa text textbook textil ' +
  'textual textur tha thank thankfulli theater theatr theatric thee theft their theme themselv theolog theologi ' +
  'theologian theorem theoret theori therapeut therapi therapist thereabout thereaft therebi therefor therein thereof ' +
  'thermal thermodynam thermomet thermostat these thesi thick thicken thicket thickli thief thiev thigh thin think ' +
  'third thirst thirti thistl tho thoma thompson thorn thorni thorough thoroughbr thoroughfar thoroughli thou though ' +
  'thought thousand thousandth thread threat threaten three threshold threw thrill thrive throat throne throughout ' +
  'throughput throw thrown thru thrust thu thumb thunder thunderstorm thursdai thy thyroid ti tick ticket tide tidi ' +
  'tie tier tiger tight tighten tightli tiktok til tile till tilt tim timber time timeout timer timescal timesheet ' +
  'timestamp timet timezon timid tin ting tini tint tip tire tiresom tissu titan titl to toad toast tobacco todai ' +
  'todo toe tofu togeth toggl toi toilet token told toler toll tom tomato tomb tome tomorrow ton tone tongu toni ' +
  'tonic tonight took tool tooltip tooth toothbrush top topic tore torn tornado toronto tortur toss total touch ' +
  'touchdown touchscreen tough tour tourist tournament tow toward towel tower town toxic toxin tra trace track ' +
  'trackpad tract trade trademark tradit tradition traffic tragedi tragic trai trail trailer train trait tran ' +
  'tranquil transact transcript transfer transform transfus transient transit translat transluc transmiss transmit ' +
  'transmitt transpar transplant transport transvers trap trash trashcan trauma travel travers tre tread treasur ' +
  'treasuri treat treati treatment tree trek trello trembl tremend trench trend trendi tri trial triangl triangular ' +
  'tribe tribut tributari trick tricki trifl trigger trillion trilogi trim triniti trip tripl tripo triumph trivia ' +
  'trivial tro troll trollei troop tropic trot troubl troublesom trouser trout tru truck true truli trump trumpet ' +
  'truncat trunk trust truste trusti truth try tube tuberculosi tubular tuesdai tuft tuition tulip tumbl tumor tuna ' +
  'tune tunic tunnel tur turbin turbul turkei turn turntabl turtl tusk tutor tutori tweet twelv twenti twentieth ' +
  'twice twig twin twine twist twitch twitter two ty tyler type typescript typeset typewrit typic tyre uber ubuntu ' +
  'ugh ugli ukrain ulcer ultim ultra ultraviolet umbrella una unabl unaccept unaffect unambigu unattend unauthor ' +
  'unavail unavoid unawar unbalanc unbear unbeliev unbias unbroken uncertain uncertainti unchang uncl unclear ' +
  'uncomfort uncommon unconnect unconsci uncontrol unconvent unconvinc undefin underestim undergo undergon undergradu ' +
  'underground underhand underlai underlain underli underlin underneath undersid understand understood undertak ' +
  'undertaken undertook underw underwat underworld undesir undid undo undocu undon undoubtedli undu unduli uneasi ' +
  'unemploi unemploy unequ uneth uneven unexpect unexpectedli unexplain unfair unfamiliar unfavor unfinish unfit ' +
  'unfortun unfound unfriendli unhappi unhealthi unhelp uni unifi uniform uniformli unimport uninstal uninterest ' +
  'union uniqu unit uniti univers unjust unjustifi unknown unlaw unless unlik unlimit unload unlock unlucki unmarri ' +
  'unnatur unnecessari unnecessarili unobtain unoffici unpleas unpleasantli unpopular unpredict unread unrealist ' +
  'unreason unrel unreli unsaf unsatisfactori unseen unset unskil unsolicit unsound unspecifi unstabl unsubscrib ' +
  'unsuccess unsuit unsupport unsur unsuspect untidi until unto untru unus unusu unwant unwelcom unwil unwis unwork ' +
  'up upbring upcom updat upgrad upload upon upper upright upset upsid upstair uptim upvot upward uranium urban urg ' +
  'urgenc urgent urin url us usa usabl usag usb usefulli useless user usernam usual utah utensil uteru util utili ' +
  'utter utterli vac vacanc vacat vaccin vacuum vagina vagu vain val valid vallei valu valuabl valv van vancouv ' +
  'vandal vanilla vanish vapor var vari variabl varianc variant variat varieti variou various varnish vase vast ' +
  'vastli vat vault veal vector veg vega vegan veget vegetarian vehicl veil vein veloc velvet velveti ven vend vendor ' +
  'vener venom ventil ventricl ventur venu ver verb verbal verbatim verbos verdict verif verifi vers versa versatil ' +
  'version versu vertebr vertebra vertic vessel vest vet veteran via viabl vibrat vicar vice vicin viciou victim ' +
  'victori victoria video vietnam view viewer viewpoint vigil vigor vile villag villain vine vinegar vintag vinyl ' +
  'violat violenc violent violet violin viral virgin virginia virtu virtual viru virus visa visibl vision visit ' +
  'visitor visual vital vitamin vivid vlog vocabulari vocal voic voicemail void vol volatil volcan volcano volt ' +
  'voltag volum volunt voluntari voluntarili vomit voraci vote voter vouch vow vowel voyag vpn vulgar vulner vultur ' +
  'wade waffl wage wagon wai waist wait waiter wake wal walk wall wallet wallpap walmart walnut wander want war ward ' +
  'warehous warfar wari warm warmth warn warp warrant warranti warrior wart wartim wash washington wasn wasp wast ' +
  'watch water waterfal wateri waterproof waterwai wave wavelength wavi wax waxi wayn weak weaken weaker wealth ' +
  'wealthi weapon wear weari weasel weather weav web webapp webcam webhook webinar webpag websit wed wedg wednesdai ' +
  'wee weed weedi week weekdai weekend weekli weep weigh weight weird welcom weld welfar well went weren west western ' +
  'westward wet whale whatev whatsapp whatsoev wheat wheel when whenc whenev where wherea wherebi whereupon wherev ' +
  'whether whichev while whilst whim whip whirl whiskei whisper whistl whit white whoever whole wholeheartedli wholli ' +
  'whoop whose why wick wide widen wider widespread widest widget widow width wife wifi wikipedia wil wild wildcat ' +
  'wilder wildli wildlif will william willing willingli willow wilson win wind window windshield wine wing winner ' +
  'winter wipe wiper wire wireless wiri wisconsin wisdom wise wiser wisest wish wit witch withdraw withdrawn withdrew ' +
  'within without withstand witti wive wizard woke woken wolf woman wombat women won wonder wonderfulli wondrou wood ' +
  'wooden woodi woodland woodwork wool woolen woolli word wore work workabl worker workflow workload workman workout ' +
  'workplac workshop workstat world worldli worldwid worm worn worri wors worship worst worth worthi worthless ' +
  'worthwhil would wouldn wound woven wow wrap wrapper wrath wreck wrecker wren wrench wrestl wrestler wretch wrinkl ' +
  'wrist writ write writer written wrong wrongdo wrongli wrote wwe www xbox xml yahoo yaml yan yard yarn yawn ye yea ' +
  'yeah year yearli yeast yell yellow yep yesterdai yet yeti yew yield yoga yogurt yolk york you young younger ' +
  'youngest yourself yourselv youth youtub zealand zero zinc zodiac zombi zone zoo zoologi zoom'

/** One character a stem: its negative log probability, in quarters from LEAST_RARITY for "0" up. */
export const RARITIES =
  'GECGGGG=8GGGGGCGGDGGEG>DGGGGG?GGBBGC=;G?GGGA;G:BGEAGAG?BBGGGCCEGG;<<>D?B>G;@A:C=EG<EGGGGG@G@ED@GGCFG?A??GDGGGC>@DGC' +
  'GGB>EGGGG@DG@@@AE:?D@GBGG:G;G?G>G@;GBCGGAGGGDDEGC>?C@GDGGE@GGCEGAGGBCGCGGGGGGGG<G:<:C@GGB8DGB@>GGG6G=GAGGGGGGE<:GG;' +
  'G;GGGGGGGGAGGGEGGA@EGGGGGGCCAAGGGGGCACBAGG?E@DB>G>GGEG78GGGGGCGG<EGDGGGGGGEGCGBG>:GG=?GG@GGGGGGDGG:GGAGG@>GGGG?G>G?' +
  'CG@GGG=@AA@G=GGGGBEGGGGGGBGGEEGG:;G@G?GGGGGC=AGGG6GCD?AGGE<GG<GGEG>GGAGGABG8DGGGGAEGDD@DDG@@G>CGGGGGGGGGGGGBBGDDGCG' +
  'GC<G=>=GA@ACEDG?BBGG?>GC?AD>G>GG@GGG;B;GGG=B8GE?>=GCGGGG?;GG4GG@GGGGGGCG7GGG>GG?DGDA?G;GGGGEG?GE<GGGC;GGG;GGGBGGGGG' +
  'GDGDG:AGG?>GFAGG>GBBDG@>GCGAGGGG@GGG<G=GG<39?DGGGGGGGGGG=G=GGGG?C;EA?8AGAGG>AGGEG>GEGG>GC5GGGG6GG?CG@GGBG8>>GG?G=GG' +
  '<AGGAGGGGGG@>AGG8CGCGGGGE>:GGGGG@GGDGGGEGGCAGGAGGGGGG<G@D<GGGG?G=GGGGE<E@A9GGGG=CGGG@GGA@AGC@:GGGG@@@GBG=A@ABG@?>>E' +
  'AGDCG@<G?=GGG@G=DA<GGGB?EBG;GC@?G@GGD?BGGAAGG@GGGGCGGG;GA>G?@BGGG@@DGCEG=>?GBADGGBDDE>DDGGE>CGGAG9;=GGGD@CGDC@G@DEG' +
  'EG=GGGEGAG8GGGGGAGG?GGGGGGEAGGGGDB?GCGEG>8GAA@9G=E?=EAG>@GGB>GAGGG;GGGG=AAGG=GGGCGGA7GB<GGEG8<CGGGBGDBGGG?GCGGDGEGG' +
  '8=G@GG>GB;GGG>GAGGGG@G?:GGEGGGGGGE@GG?GGGGGGGG==G@@@@GGGC;>GDGGG<C@ACG=GG@AA:G8GGG?GGGGGB@<GGG=GGGCADDGAGDAG<>AGG@9' +
  'GGGGGEB@CAGEGGGBGG?@@?G:GCG9CGD=>AGGG>A;GGG=GGGGGAB@?=@EGEGGDGE>GGDDGGAGDGGGEBG:AGG@C>G=GGGGGBG:@GGDGG;GGGG;GGG?GGG' +
  'GGCEGA=AGABGC@BG?GBGG:@DGGG@AGGG<CGGGGE=GGGAGCGGGGGGG<GG@GGGGDG=>ADCGGEB>G;GEGGCG;CG@EB=GB>G7CGG?B?G?GG<GG?@@AG;GG;' +
  'GGG<G7G>BGGEGC@>DGG@AGG<?GGECDAGGGDGDEEDGG;G8GGGGGGD>G@BGGGBCDGGEG>GGDGGAGG@GG@E@GGGG@AGCBGGG?GGGGG>GGGGGCGGDCDBA<C' +
  '@BEGGGEBAGGCGGG@@?D<G=GGEGD=GAAGGG<GGG<GEGGCG@GG:DFEBGG>?GGDAGGG=G;GDG?GG?GG?GG@GCG?G@@G=BGDGGDGGGGG:GDGGCGG=?AG<G@' +
  'GGD<G9G:EG9G;GB<AGCGGE?G@BGDGGG@?GG>?@GG;AADCG<GGEBGAGC>?GAGDG@G@GGCD=GGG?E?DGGGDGGGBGGE@GGGGGGDGGGGGGGDG=GGGG?G=GG' +
  'CGGGC;GGGGGCGGGD=G;?CE@GGGGG>GG5=GGCG=?GG??GG@A@G=GGGGG;C;G=B=GGGG<GGG:BGGG;@G?GGA>@GGG>@G=GG<CCCGGCGABGGGG<GGGG?B@' +
  'GGD>>GGDB<GGG=GG@AGABEGDDG?BGG=GG@D@GCB?CGGGGGGFGEG=GG<EGBCBGCDCGDGEG?BE?<?DDGCG?GCGAGEG>@GGGG@GGGGCBG<G?GGGGGG8AEE' +
  'GGGGGGGDGEGGGGGCGGB7<DG?G7G<GG?G?GGGGGGEGGGGG@GGGCGG>><GDCEGGAB@GCG@GGEGCGGFGGGGGGBGGAGGGGE>>GGAGGGGGGDGCBGBGGGGG>G' +
  'GCGGDGGGGGGG@GGGBGFGCGB?CGG@GGGDGABGAAGCGGG;G>EGG7;GG?GGGAEG@G8GGG=GGGG==GGGGG>GGGCCGAA@@DCABGGG?GGCG=G=EGGC=G;GC?G' +
  'GG=GGCG=CAG?GGEGGG@;GGGGGAGBGAFGDGGCGGEBGCGGCGCGDEGC?G:=G?G?GC;=E=>CG:GGGGGGGG=?GG@G?AG<BG=GB>?GBG=GGG9GFGGGG=G@GCG' +
  'GAGAGGGGCGDBDGCGGG9C<GGGGGGDGGGAGEGG@GGGEDBA>EBGGAGGGGGGB?6GGGGEGGGCG<BC>?=GB;GGGGE8D?GG>DBGGG<GEDDCBGG>BGGBGGG>>BG' +
  'GG@AB@GEGBGGGGG@GCAGGGG;GEGEGBA@AG@GGGCDGC>?GGGGACGG4G<>8G6@A99AG=G@GBGC@<GGAC:AGDGG@?GB@@GGAGB>D>GGCBG<CG??B;GGG>9' +
  '@G?EGG<BGGGFDBEGGBCBAGGBCCGCGG<GGGGG?GG<GGGD9=GAF9G?GGEGG>@GGG=GGGA?@G;GG@G8AG?<DCB8GGG?CGGGG@<G?G<GG<GGGG@G@<DBC=G' +
  'GGGG>??GG<AG>D7>C?A==GGGAGGDGBGGGGGGGCG;GGBGG<B<G=>:BG@;A<G6:GG?G>GG;EGGG=GG3GC=GGG<G:G>GGGA@GEGGGAGG?GBGGGGGGGGEG?' +
  'GGBDBGB>G@GDG=GG@GGGCGGGG@GG<AGGGGGDGBG;GG9BG>D=GGGGG=GGGGCG>GG@GG>BGBEG:C@;GGAGGGGGGGGG<GGCG8BGG9G?GA?GGGGG@ED@BEB' +
  '@GGBGAC8G@GGGDGG?EB>GG@G<G9ABGGGGG;GGGGGGD?EG=G?C9GG?G:<?BGEGGG=GGBGGEGGGGGGGGGG:G=G><GGDGDG6GGBB?EDGBGGGGGGGGCG@G<' +
  'GAGGGAA@<GGBGEGCCGGGGBGGGGGG?BG?@GGG8GDAGG?CCGGG:@GG<:GG@GGGGG@GGGDG>GGGGGGGEGGGGGGG5<G9G;>CGCG=3GG=GDDDGG6B@G8GCGG' +
  ';AG?E@GGGGGGEG?EEGAGGGGAGCGGEGGGGGGGGEGGG6@AGFGGC>ECGE@@GGEGEDAGEGGGBG<:G<A=@?G;@8@DDGAGAGGGG<GGAG@GGAG?CGG:GG:@GGG' +
  'ADGG?9GGGG>GGGG>G;;FGG=GG7GG@GGGGBGG?GGGBDGEGGG?GGGGG?GG;GGG<GEDGGGG8EGCGGEGG:C=G<;;GG>GGB?GGCEGA@GG<E=GE<GGGGGGGGG' +
  'CGGGGGGGGGE@GGGG@GGGGCAGGGG7<@G>@DGGC?BG<GGGCGCABB;G:GDEDGDG>;G@B@GGB6CGGGDC>G@D@GEGGGAGGG8BGGGDGCGGGAGGGD?GG==GG<?' +
  'G:9BCGD:G6GC<GG@:GGGCACGDGDGGG<=GGECGGCGGGGGGGGGGG?G9AGBGAGGGAGGG?GB>GDGGGGG>>GGGGG>GGCGGGGE==GGGGGGGGGGAGGGG9GD@GG' +
  'BGGG>GGGDGGGGGGGGGG<GGGCB>GGGG9GG>GGGGGGGGGDGG<CBGGAGGGGG@GC;<@GGGGGGG>EGGG<GGGGGGGGGGGGEG@GGGGGGEGGGEGGG?G@9GBGGGG' +
  'BGGFEE@GA@GGGGGGGCCBGGGCGGGGGD;GCGGBGGEBC>@AG;E@G@GGGC?GGGCGDAACGAG<BGGG;GGDEGDGG==GBGGGGGE=GGGGGGGAEGGGGGGGGGGGEGG' +
  'G=??GCGG=GGGDEAEA@GBGGBAGEGGGGGGGEGA@8GC@;GCBG?G<EGG@D@DGA@G>>C>@@GGCCGGGBGCAGBEFDCEG=GCGGBAEG9@G;@B=AG>GBE@BBCCCAG' +
  'G=CGBG>==?G<GBDDEAGGGGGD@EGG7G;C@DEE>CGGBCGGB=:GG<GGA8?GGG>DG@BBGDA<DCG@G>>;DABBGECEC@AGDG=GGGGBGG?CG?GGGAG;GGFDC<G' +
  'GA;??GGGGG5;G9>GCGGC=G?GEGGG:EGGEC@GAGGCG;>AGGG>BCG:CG8EG:E=@9>E<BGGBGDGDCGD@GGGGGGEG8GGAGBG9GG:GDGCGGGGGAGBGG@GG>G' +
  '5CG@G9GGGGGG:GGGGGGG=DC9GGG;GGGEGAGAGG:=@@GEGG7G8GGDGGGBG?>GG>EGG9>?GGG?GGBGCGG<>G6<GG6GCG@G@G<=;6GAGGGAG6G;<CCGCGB' +
  ':@GGGDGGGGAGCGGGGDBGGGC>G>GGG@6EECAG@GGEGGCGGAG<GGBD>CG;3GB?GD>GGGGGGGG7=CEGGGGG5GGGGGGAGGBBGG?G9G=A@DCCGG=GG9G=>GG' +
  'EGGG@GGGGCGG>EGG@G?G<B=GAGGGG@9CGBGBGBGG@FDCGG@8DG>GB=?BC;G=AGGB<GBEGGGG<GGGG?9GGGG>>ABDGGGGDGGGGG>=GG<G@GGGGG=GGCA' +
  'G=CG>CB@GGGGGGAG=G=GGGGGG@ADG?GE=?GAB8G>G9G<GAEG@?DGC@GG;CFGBGGGGGGGGGGGGGG>D?GEG>GGGGGGGEG?EGGG?G=?=GD?GDGGGGG@GGE' +
  'GGG=;GGD=GGG=7G@GGBGGGC9GGBBD?AGGC<GGDGGDGGG>G;BCAEGGGCAGD?G9?:GG4GGGGGGGGG>>EBDGGGE>ED?GGCG:G?GGGGDGGEGGGGGBGD8GGG' +
  'GECGEGDGG<GA=GGGGGGCGEBE;BGG=GGG?AA:GGG>GGGDAACAEGDBG>EG=GDGGDG6G4GGGGGDA8AE:GGDAGEC9ECG?EGGGGGG@GGGBGGGGF:?GGGGBG<' +
  ';GGCGGGAGGGG>9>GGGGGGG?AGG>GGGGAGGGGG8GBGBGGDGGGGG=GG>GDGGGGGGAGGGGGA@?ADGG?GC@?@GGGGGGGA<G;=GGG:B<GGD8=GGAGG0GGGCG' +
  ':GE?GG9G@GG<GA=B@G@GGGG=GGGGBGGGGGG9GGDC=CG<FEGGGDGG:?GBGGGBGGCGGCGGGGGCGGG;CGGGGGGG?GDGGGGGGGGGGGGGGGDGGGGEGGGCEG@' +
  '?DGDGGBCG>@GBG<8=<GG@G>@AGGGEC?GG@DBG=G>=GGGGGGEGEGGGGG:GGAG<DGGGGGG6;FAG>?GG=B<GGABGGC9GGGG>CDG>GGE?GCGFG>>GGGGG?G' +
  'GGGGG@GCFGGGGGGGGGBGGGGGG>GBGGGGGBGGDGDE2C7G;ADGGG=@G<G>:GACAGGGD7GGCAGGGGGGG>G?DGGGFAGGGBDAEGDGE:GG>G@GC>DGGGGE@;G' +
  'GG=G>EBGGGGGG?GGB@GGBGGDEGGGG?GGGEGC?7GG7AGG;@@GGG?GGAAG?GG;GGGGGCGGEGCGE?GAGG>GAGGGGGGGGGGGGBGGDGGG7GGCGEGAGG:GG=G' +
  '<A@GGFGGGGGA=GGG>GG>G<GAGGGBGG?GGBADGC;B:8GGGGGGGGGGGG@GCG=GGGGABDCG9GGEA<GGAGCC8GGGGGDGGGG@GGG>G@>GGGGGGCECG@GGCA<' +
  'D;C==GBGG8GG=G>@>:GCD@BGAGAGBB>GG?C?D<DC9@78AAG9GG?<GE=A@?GG:A?D;GGGGD?@BGGGGDG@@GGG@@=GGDAGGGGGGDBGGG=A@GGGG??B;CG' +
  'CGGGGGGGDGEGGCG9G?GGGG=GGGAABGGGDGBGCA?AGGGD>GBG>7GFGG@GGAGB<BGGGGGG<CG=AGB7GGG@G>GG=AGGGG;GCC@GGEGG<GEDDBGGGGGGD@G' +
  'GGGAGAGG?GG>GCD@GG>B?G=F>GG>BGG@GGGGG<;ADGGGCGG=A@GG8GGG=G8BD>>GGBG9GGGGGCGGGA@G=<GGGBGGGGGGBEDGG<CGGG;ACGAGGGGGGGG' +
  ';AGGG?CGGGG?G?GGG>GBGGGEGCGBG>GAAGCG>BDAGB=ADGGGGGGGAAG>:@<AGCCE?=GGG>GBG:?GGB?CGGGGGGG??A@DGGGGG@CG:CG=GGGGGC>GC>=' +
  'GGB;GGBGG@DGGGGCBCGC?<GG?=:G>GCGGB;DG?BGGCGGGG:GE@@GG>GCG=GGGCGGAGGGGGGGGGC?@GGB=GG?GGGADC5GGGGG?GDGCGG?G;GGGA?<GGG' +
  '@GG?ECG>DGGGGC<=GGAECCBEBE:?G@GCDAGGGCC<GG?GB@AG@GGCGA=GGGC9GCGGC@D?@GGGAGGGGGGGGGC=GGG<GGG>GG51GGCC>DC=GGG@G?GAC<E' +
  'BDGGDGGGGBGCGG@EGEGGDG=BCGG<G;B@GGGCAEG@GAGCGGB=GG>AGBGGGD7>BAGG=GGGC?GBBGDGCB<GAGAGGGGGG?CGG<G8>CGB8DG?CGG>?G=GGGG' +
  '4G?;E9AGGGG@;GG<GGG@GGAA=G>;GGCCG=?GD@>?EDG@G;E<?GG>G@:@7ADG=GG:GGG:GG=<DCGGCGGGBE?@;GGBGGGGGGGGGGBGGBGD>E?GGG>@<D@' +
  '?@GG?=G9GGGGGG;B>DGG7BG@GGGGGGGG?GGBG?G9GGGGBG<ADG>BGGCDDGGBGGBGA;GGD<GG<GGGGG>7GGACAC;GGGDGCG>=G;;;GGG<EGGGA>G<DCE' +
  'GAGGGGGGGEGGBGG=GGGGDGGCDGG@GGGBGGGGGBG=GGAGGG9?GGG>BGEG@G???GAGGGGDGGDBDGGGGG@GGGGC;G>GGGGGGG?GG>GB=GBGGGG?GBG=?GA' +
  'AGGG;B?;G<C;GGGGEGGG=G<C@;GGG=;GGCGGGGEB>;GGCGBAGGBGGGGGGG?<GG>A;CG=GGGGGEGG@<?<=EGGBGGGGGG@GGG@CGGGGG@CCADBFGBGGGG' +
  'G><GEGBGG?G@GGGGGGGGGB@GGGG;GGBDD==G:GGGAGGGDG;>GEG;GGGG7GGCG8<GG>GD@GG>EGG@CCGGG<BGEGGGACGE=GGG5GGGGGGA:GGCBABG9B;' +
  ':GAGGG?AGG<GGDGGACGGGC@GEGE?=?DG>@BGG?@GAGGDG;AGGB?@@;<AG:GEG=G=G:GGG=GGGCCGBGDGCGGGCCEGGGGDGBG=GGG>GGDBGAGCG?;B>GG' +
  '?GD=G==GGGGGGGGGG;GGGCGGGGGGGDG@E9>GGB=6@CGAGGGGG@GGBA@FGG?DDGGAGGGGGGDDBGFE>GGGGCGC>GGGGGDGGBAGGGGGGA@GGGGGGGGG@G9' +
  'GB>BGBCG@BG5G;GGGG>9@GAGGG?BBGG<GG?>GBAGG;GGDA??>7GAG@?A=G@BA@GGGG@>?GG@GDGGCGGG<G=GGGEDGGDGGG@<EGGG@GGDDAG:GGG?<GG' +
  'GGD=GCEGGGGG<GGGGGAGCEGGG@GGGGGGGGAGGGGGGA2;GGGA@DGGGGGGG78?G@>D7GCCGDG>G=CDG@CGG=GGGG?GG?GD?GGGDG@GAG2GGGGGGGGGGAG' +
  '>AGDE<GGGG:GGG:GGCG8GG?GGGAGGDCGB9@GGG9?GGGCEG<=DG>?C@G>GG=GG=G<GG<G?G?FGGBC<D>G?G@AGGBCGDGGGGBGCCGD<G?GGG=G=>GGGEG' +
  '?G<?GGGEG@GGBFGGG=GGGGG?BGCGG>GGGB@:?;GGG<GG>7CGG=GGGGGGBGGCGGC:GGGGEAGEG?GBGBG>4GE;GGGAGGGGBFGBDGG@BGGGGGGGGGGGGGD' +
  'GGBGCGGGGGGGGGGGGGGGEGGG:CGGGGGGGGGGGGGGGGEGGGDGGDGGGGAGGGGGAGCGGGG@>;G<GGCG<BDGGGGGEGGGGGGGGGGGGGGGGGGGGGGGGGGGG8G' +
  'GGCGGGGGGGB>@C>BGAGGG8GGCAGGGG5?GGGGG>G:EGGEBGGCGCGGDGGAAA;BG@EGGGG@CBGGE@=GGGBGGGGGCCGBF>GGGGGBGDGGGGCC=GGGGGGGGDG' +
  '<DGGGDG?A>GGGAGG@@C:C;GGGGG@EGGGGB@BGGGDBGBAGCCA;CBDCGGGC=GDAGGGGG@AGGGG<BGGGGGGDGGGAG4G;GA><=GGFGG::GGGG>GBGBGDGG?' +
  '>;G?:8GGGG@GGGGD@GGAGA<GG@G>GGGGG;@G=GGG8G>GGB;>@GD49@<AGGG<GGG@GGAGGGGG;G6GGGGGGGD;G:GGG>GG>GGGGGGF<GEB?GGGG?@GGGC' +
  '9?@GAA@ADGADGEEBGG<@GCGG;8GGGGGGD;G98>GG@GGGGGGG:G4G?GGGCGGG6GCGE<=C>:GGGG:BGAAGGEGGGDGGGGG<@99GG=C>CGAGCAGG9C;4GGC' +
  'BB@:GGBGGG;G:@G9GGBBAGGEADGG'

/** Rarity of the character "0". */
export const LEAST_RARITY = 3.25

/** Twelve bytes a stem in base64: 48 dimensions of two bits, the lowest bits first; 0 to 3 stand for -3, -1, 1 and 3. */
export const MEANINGS =
  'XBf120ZqSkfl5FlKmlcUi2R7Z0Wqml6U1dDlal4QlvnYWiInIVpiumab2pFkJvZvbdjwF2GZ+5Rph2V2LdjkF5Wc+1V5mmV2a5aWOXBVqqWENhJYdYF' +
  'tpoNiZYimAZu6t1S6Vpa6dJ1TWJq1LtmqJ5ER1nmaxPbf5elimGZspp/slunmAneBeGZnbJymVcuZAubBdHXmGWzWammpSKfS5/Z2CG5W6Gq2BZTVJK' +
  'D1ZjlmdipSl7uiWqhRpZaxd1VmOWVP+4UlmZW6zuWVQe2WP2cuGJYrhROmr5EWaYKEFmBp8i/Zv6WmGVWZb2WqtVrph9RiGk+o7su5RWZlW5VRKUbQr' +
  'ozJXlcEa3lqlmbpJGpWGpmWPaBsp1aYZsmbpptuPXBRmaGZrmV5eYtpFpWQfmSNaRiBVUNSMZvOlv+UVWqVWluam2dJpZWaaSFWkn/FK3fVX9mqphUZ' +
  'WplpSoDFZa0ilpRX7eeqf+Gke51GVlabVnyH9cUo5KJZnJdop7ZqEt4Zhm9pGqORh1KUUYkdizc+rpLhVpaVNPhW5NS2qapVoaYpVY9m+qonUK6nlVo' +
  'mR1apJpBYge+gSFtR4RTjT2mJJmSmGYaK+QmKL6DfXpU2aaDWrthTUOm1Zpp65CW+ephTYea1ZpZ+qGZukq6TP0qo6mpmCKbUpz6iL6XuZea7V+dlZ6' +
  'idpKusrR1haVhqZ3p1UiLmoZ0aWpp2e3plp2HiMVlaaZpm0hG0Vm1qV9lVmMbbR0lR8ZgYl6RLmtJ2VTUYKc9ajpoIWZatZnRoFc9ajppIWZadM615s' +
  'qeXpiYapql/dtpp8paXaScqW6VuR0VFoakU24GXmtJneoGZq1FiceSRYiMbZ6WcqKt9rF0mqRkmHKUrRvaARqaGpCnaV1ZWdVldku1kXaioXVeq0MXV' +
  'ab+SV2GaeJ4HndVphGV2aujjaldXq6YAh+aUqRKS1yadBtGphZ6kVhoqkjVch5VIRZrsU2oahP7aRpaRhC2RaqVZucrilqWWfVdEuaVpIZliqiWaz6J' +
  'Yd6Ru+7/nm3aGYqaVupVaS4hH6ecJmlinZbkVp4TG9bdYSWr+eWsYodC4ryqV2px0VIaOAdnG0nmJq5xhqZmQhY4txqoq8hmrZH4lRY4ul5opsym7Mq' +
  'dZq2q6UjWeqWVSpWquPMoQJ5gWeZqgdpa14hO1pmahwahkFEummotoSRBVYgp1XX90ttWc7wq6FJXtgndb8hOxq2Zh0phoZEunSVStjf1RWlGVaJO/d' +
  'zt1KWOy9llJep6pMzphalb1olqaJdqlsAKir61upiHWJJyp0S6zFplBkq1x6YZWd32JZptr4Qpqn1tVR55it1YRpohkkZggPnUSaSIEqplp1dnV8beW' +
  'qqoRsHopJOmcGp+G8sqq2pV8JWq64UKh72dllqlkWJlltaxFvpnxlV2JpXkZEQBBGgJ2uVWVadpmQZhSZStabl7Rk/mVi5pOptUNtlmmikRbQpklV5d' +
  'olWdSgmFEm2lp5WlpWlaGlvRqW2pWh2naJalWadaqCoqrqmomChCW1ffpQZnpWkFwmL5Z+Zprjo7/poZq3mqW54vqjkffb5SnqmqqYse1R12aXZahTg' +
  'LVpfOc4xIx3mVeyGVSupcZ8+V4LWPpbVm+KWSUY5Tc9sMWKGVqDKWtqYJZHZfaP2Q9WZWV1ub/juutG6GtlaZlJouTqM9nktWodqYhKqm0i5jGlqxku' +
  'WZFhRy3qdnfZWCUcUoZkSyqq9qO5bBgtZkZl2hd21qlEqpW+nGllzhVh1plImtb5pCgQVUJx0tYaprFppWYUbUW1wukepeRq4VUA5jF1lTVZhlhaV6F' +
  '9NmVppJdaIYopeamfe7OW7xr2alpVLqqRliWZZUYmj2uepJqK+AWt52nlVzZVOupgRili2nN1bWltYkeKVMJqoGQqnH55ZX7R1oWGlXMo65hidlodVO' +
  'GWtbSh6J0QS62XtXBRuln+JYh9bZgknxNX4SraVZWdmaVhNmRandbXV8pfqn2Z5nCVVmpoZ20WPRWn9Crg1mGGquqghiVRfempmp6CMULaR2lRZum52' +
  'm2CMkHpB2U2q03bF/VnlZbnRYYn5ihabO4WnZXWRWVVq29WqZzSwnmkOWkgVhWh6dNrp22cqkrAtia9irNKz0JppqBgRgWh6IKppqeEaomU2oQskyJq' +
  'bBMroRVm5TJ9pZShdau61mkdcTFyVmdrJJpZta1b5LCqppG7dFw+lqk12k2Vi7pWmmWtVB17qQgFW1+7XD9XVAaV3pZ5lTmkWWpCa7mV2pJ5oSZoVl5' +
  'CU+WQylCdVHcRO3uZqvlBLrV2VraaXmma7WZ62l5aVekOZmVZRQVSqBRFnd1NZYAup3StsSZ9fdGeCsUKXMZqfgnpRau5UpUoddawLlnWkgI4WYdoZZ' +
  'VoOlnplJuqV9c1qrngKxzapFueodt0arnlOx3VKFuektckquT9N1nmlHv5YZY5vaT0P1zKqJdeodtlqmmHBbWZWZ5SX4QRX0VXHsVreXpdTHpqIl1+6' +
  'sVW5FWOZJgJrZQhe5ioSiRZWdhZ72q6YQzbFrSno1aa4hXhPtipqUWWXpyZstquydin1SaeqIVeoaFpZsUhUhWd2aGml/FpVYumr3YxQmp62lTCWgWr' +
  'fahVjLYqJq19pBzupbX350pr9ipiUcoR1QRvpVeqjqimodlW6hkvmlrs6fTWUMYi2FVdlQu3i5gaHJl1qZ9RlqYuVnVMa9oVGtla6OCplfZMFr5wKoQ' +
  'mXZWlQlamkMkl7hYcUoVV2qlYQNyh7gBW0ZZkaZqYQOzl7gBnkqZVaZqWde/UnFeWZ7ZVb1VsdaZtaShdq7N9pwZq1tq2nUllemtdJr6X+C7CKV71Rq' +
  '5JBVLGLIlm7FZpo164gusHDEm2vaWl2aZVcmlR1hComhEl1VXidFmh1hR0ahFm0VbRtFqR5dFeTWarGqUX9nu21coy1hRYhqqCZ5VDFRqZ1ahOKd1kd' +
  'pmDGR2a0phdKdk0dqWa6HXb4lAabmQuqmiwpKkunIKKa6pa5pywZJovhIJqbnoqql2jK7mwkLoiZJWm2xlM7ahOZaQ7UZbqo2ZuCpJpnFfTZtqW2FZk' +
  'yjCdaLk1Wlhad+dHDa8qbmRuqiXqqGVv216VVaqaXqXpl2qi9j/XaoRRqeoaVZW62dqnWJpXL7WuYh0p7mqXnbpZmaZaZaaZ3V9mptngpZi6eaXausT' +
  'uctqkcVRYtUmZVH52qoljnpkaumwIVu2JmZhVYWoVpib22V9HSq1XZmVZVoJ76VmSKommZqhqZulmJNKGVaYoiYGpp2lqUdNM7bVpmjl4R95YzXKrny' +
  'ZOBWkZU1W62plSjV6aGWWeUrqdPllqeVa9Y8YVtpVd3+kHbSRXlqVeEbWeDoKUSUrmZl1BYCVm6murVp2XoaRbtUeZm1Zlmed2CFquBFqn2p+WeptqC' +
  'lzll5va6puWZpuaBpjmklvkCmvFlTbBdO6+5YWwlYRayIufI05aqZiXKcqqtSwd16xtaFGdNYfnvmJmGmqaqmSJ1umoZalZ9msJrZyU+lNjoptbZmYM' +
  'XFmE3eNzdVdrVapYTalUpnCcWHVih3hUapVQv2idTVrXJVyZWZnQq6muXYnGJVllWpnHHFXlxORllaZZYjmqWSCsbLXXSd1O6XaW2uWWmaqZZZmaZmZ' +
  'B1XGpfToRRquLZZWZzh4JddW0ZlGqZvmtFkKnVCmgRViolWnq1MZ6WHapQW7ZiNKqPal41NvikeZmqmrHOPqk0K5iIaJmkqme6lZmu0IaZog5uhlNZY' +
  'X/ZWKlE1meqmZNOYnrMFFhZqWrZWWn0q3lGKd2nFWoiraaUJ0G1EstkZat7mmJVtyUWmmptVYZmRrHRiiZaE8RjZIW2kaPWlRRrI+SSZVSqpeNFkbnX' +
  'CWSFVqaeVmNFpbrXGZSFQqvqpmMpt100+LamVqe5VbIqks4k9FUbVOW1ZaUWg84k4JlHmZZ5EqM5k94ktFYrmZq1ZaQaLKXHKBnsjVaRZbLI3pA2Z9p' +
  'nSmBzovPY7kAyZu2qTmWSdeBZfaVmV2WK1f6GW5GZOVJ5a2FV1n8K7p9J6B1lldoluddXBWVZOdJmvnAhSrhmh8lpcQi2iZbYquHqrJ21tUiixlWaa1' +
  'LZ5gYEW7max5KIR6a5XoB61W55pmUmEu5aGyDOBwW1inqJVmqVWmHMhSCuqnVLmqVKqnLdhVC/mnmWVlFGrq16Y1Xw62n1l4kHJeWpdRnm0qQ86p85O' +
  'cmqYkl61kmJO8N5jLX9RKtJ1Xmdbp/5qstd5YcqZIYWqJuGZYX5RWdJ1n2ebZ656oDxrXq3krVfIamVZVNNrla0ha6pqlmhWlSZrrhoPlxJeKqonX7M' +
  'yUF13mZdYmWZqhRkqmVmUWax6rt/KGhVptOZq4j259qbL4q1Sr+UkzkpHl1v2Z0lU5JhbsSLh5gmZhq5SXuIonpoGZ1fnZQXloNovlzlUxZaltCoeRK' +
  '6Sati53Z7OVMrN1W1kbrmZkWenlQgmmkngJh5ll3VCW6aunm7pfW8dpZYqFq2tWWWGladqpdZamI2p6RRe2UrpWKonRrab7kUFGmcWiZn9ARoOa1mFi' +
  '+tX+pnsRWKvygsaZjJdKmVjWsKljZwCalAWWeSlGAYdeRj7phqKtk6YlikpoxmgFxYpbVbpJAOvOx2uWSvaZnZSVAOvax2tmVqqmnaRZV1BK9yhGZWS' +
  'Rt5uJDGBhW2amJFZmqmwiKKRkS2SWumQlqZVlt+U+WovcXn56g7lkDaCVRqSidpVcdlVilC+PBppnSiZppVSZHJBTm4mHaHYZmWmWRZjvnpoRWuVkqK' +
  'bQVBC3kmxqORNVWpml3Jbr0oXi5qtlql+XZUckhlSVusl6Rm6UXlmiJWEtinFES6UeGdhrnu6FGuql1ammL9Q3T96Caaqp1aahh5lujmQhZaq1DZqau' +
  '2VmWiSmlKqFmUvq22RqGSl2nVbV5aWth5lujmQhZpq1XJqax/7rHrlStJb0lUYab6VvTnqrmaqVT9ef6yV2WTWqaWKCZlaax/m3H3oWJdamRoYuKuei' +
  'S7FgqNVqIgqqWYr+xqHmTNlGmRhYv16OVTQgVK7uqWKmB9GbncwX6JqoXWaWB9BbbYwqqZqknmbWOGofYulY+B+ZObtEtZaJ32S5qOYJmRRUMBLyuuk' +
  'MqVtWqiroBUeSEbqnXVp4j9WZi1hScVk6VdW17maxSYdEGWjYc1sJ2mx5FR+TZVq3kcasZnploAW7qu24ZYQ1apaclz3Wplpbo1QiramkS6mDsolaph' +
  'FmjWTpqyp2ViamaaFWZdmqOZaSDZKa/YR1SiplOVrCGZOp/oR1mmpXR1RFstmo2QWWRZJKp4a6YmZVttjmYJkaYxZhFtb15k24WaXpPIfxFpLv5VmmR' +
  'TaeKJmgB5n7ZVX4XmVVHW30bemd9papRqFlVBarpFi0KEWiJqDlRooXdIeu1ZhiWXiQUlxVl5doau+iYKlWZDhLXAZqtUZ9Jpm5YRhm65t4eZpyUVml' +
  'RZwhG0Z5dZ6mlWhVYSpJIslG1VoauqkZ625ubqqq1Kqhnxq971qjCqHK55ZibJXZJxlSZlreht1Z3aatUF6Jiot+earnkaaqt9jq6tdUJ6tqqVhUm12' +
  'XcVfq0hpm7ymtUilRY6bZ1W1V0Q+pc390IddShVpX5ZlV4gFhq2GvZmtAp0GKXDV2qdmdvti0l9qWm2Y2Jg7pnnkwkueVompDDloA4qtepqhlmLqrR5' +
  'O8kYbdpanWXLap0lN8hsXatZpWZydmWzObaYXgbqqTRZem+npaJU8aoWnUReaSu3oaBFoPWRqmI2ulNdmhn1JqGOvaI2tUcNRRimLaGJfa5PvHSamwY' +
  'npllZ9mdZMZpnia15fvpzKN4JluWHJVrKJpleWlqJIZqcbWI3GhYSqltImFCiwodVOFoZXWJ1vGZn+rFeIqppWtgPOyNnYtGYRqmW+ioK+PClsYtWVl' +
  'RnqpcLqPCm4YpGZqh2b5URWmUj3ZyxSq7YZJd1rGTpJTlJy2WbWQ4fqma7kRoaZyptVpq26eWiGmVaaVWerL1NEsekPZoaBlZZnZF66J8BXWQmauKqp' +
  'lJ3Zc21iaVVV9CZqTE2qJ8BTWUXFaKWvluuYWm5mWdEpcmlNh6+NWne2pmdlWO1VRpqOFa5SqmaZehpMZBQ/FCJU6ryiaYSUVMV9pZMcSa1NWmpmVRP' +
  'pik2SRqJN2I12qfMyUFnGmZJq1KVf8wZXUajOrnmrVq52q+JHMZ3arp6arKpW0PHca7appxppmVqqRX2YRf0mlpeWQctT02/qrXmYBVdrmWZUZHkrSa' +
  '5U8l2WZFqVqMGfqlIYB5mt3plnWkl5GLZGUgW2qepr3hphTofaBm0aTRVep2zl7KqLeGd9mymlkA5oN+kkqZYLkimBx9IeZoamnMYb1NSKplpgYamuf' +
  'pVJMCUemZYtOUv+ZlaXhmmtqLZSQB7mj+Ka1rVWZLNhUC262aNVllWWpEm1y0m7pYmRtp0amF05D+Z6bQKhprqWUpVNeIqebUjVa6uh4FrXtRZGtfLi' +
  'miW8ZpKGVtXNbbGZpr2hmVUteh76Z1Yji2m9ntVFeLkivZSdVQWH1GYnqq2AoR3aaVmZanHIalSdRQklkoqO5j1naOXgpawZV2qCa2KNam1aZEkokkr' +
  'qpRbq6K2YqJNke5VbZRZ69qzYmVO4b4GWcr3maT2mqVFrWGpaWpy52VhOpkrkSZor0XsQ7XVrCSlmPGUuad6qf75aWYGioVbadqnkPnqRumWqklwOqb' +
  'l3lpjYthqCFB6QslYGZpnZnNparEpFmmcSBsaZRlpJ3qta0cCaKnCV5bGth5aapWxmC5aNlyoWWR9UpJ2qG4UnZoq4WKoixY6hUk8dloi5XpoVBoSWY' +
  'BukKma2KNfe6j1jalaElkpWkjmgUYgaxGnd0+5ukm52WFYPXXm0naN5ZlZ6l8kBotqc2sIoablpaQkqGq2KU2eholJWfqjKqZmYA2pJ1U566l252klH' +
  'WZ/VaWujyZ71qklWWU7VeWaT2e3lillKuoaommZG2YgtyYp53koKoappWHOQWmidn4k90pua6b1ejWXsf1KVpZFpfHCYYb+bmJpkl1YmlANYuloStG5' +
  'YolmWpVNl+RRJu6l6kGq2RIOs+VVGemlpoXWVWIPc/VYWdqldkqmWJNRKnnVxZrWeWWZW5TXn0ZKqZ9dalVtGRAcXfZBTaE2dgiVpmBtaeZFTaYmdQi' +
  'VkmVcxoxxm5pURlHZrpofNpW+Geelq4WnkQgf9iu1peKIV9hVZrwf4ll5RgpedpE15e4yJ0b1aaVelWmUOSpfUvuWpN1GaYSdaQNGIulCAZparwVVeZ' +
  'S6GHYThjmEKpkmmFu5XaBtAoU6/4e1Om+cCUtVdCVYZatoalqyaqj2eqKlqCVpNWu1WpkbuobZpn+Qlmgt0lLkeY6XZhmaXAm8xu954Kp6hhqtiJ2Y5' +
  'dexbKr9JqaVSlV9iN7pomltlkzWZlQVkBgpVUmoqnppI+Wp3t99kppyqmUUllMkfd5pllsl0ZVt2/wDlcEsWWhXVdqVZZtKkX3eC3qeoZwlEWeo4j3o' +
  '2HoCZm66oVUo1v6ZuO0HRm9WlBtEknnWmbwCmXqq1VURgSQspJbm6GYqlqKskXjquK1WRXle2TZNoXDldI1WFSUqmEulJWy6YnnWpxWjNhVrc2L020X' +
  'qY1RKYpiZ5rFiV2sjm7urHayb8hi2hQ1uZ5Vngmhf6yp1FXCGVimBdnhK6itoZrGKem3Bt3mS4eZ/mKheouySRmEUumhq7qZ1m9m4tVE2nC2qrVq5xY' +
  'HqZe8FRm6eWzZakZUmZOAYppge/qVhisWhJWcRTmzMq3ePxqWW2ZcwX3fmWydUlUKcmaoL1XieS3upkYUlleIpLX3JF2fV1pKV1ZjfcXek72n1llWlN' +
  'm0iR1D1SVBK3mHkpR1asXLeWEqdB1opWBMq285ssjkgdmhVmWI6f9RFSWlvrqKSpZpJlvp5JtuwfldW7WDDn5qmXUZNJmYzRmm7SW66qVN5O6paBFn1' +
  'RulW02pGKm5m2Kx75qC6VBlNrxmkJW6ytyXmbqnZpWp1UkbsQ7XWrCXp1KWU9aa2g3kxaaZqlWlaG9QlUsYZd46Qk0mUWan1p/maJumWWxqk5ur6ZpR' +
  'WmqeSWnmlnam4x7aVcVU7XqlTnYtJbEVXZTFndxIVqhMOqkZnUbbbtIuZelMpZcmFRBX/dFVZdi+K2FhKS2ValZkpVquItVzqVpgEqW1q2jnZn5WYC1' +
  'lnwa97qahUyrmYOp5iRr+vtJRW1ZXgZkZ3OZOmFp/5yUGnmpasnYVZR5tlrAjohNXrmWhFi6sRHT3k2ormelRV26oVq7Yj6ptUnFuhe94lCpm37mhmO' +
  'dCucm+GiqVrabW5YoXZfhcErjWb5WadrUkeWaus7SFHWlKcmEoLpqTFn6qGXKtRulFBFWHDS2Vxd4FZaeSa0VHHS2VxdkJZaeWa0VHHGiAyZ1ZWZpWp' +
  '2I32RZlml2VKKb1mqa0UVsorK17smASEFq73Upl21mZKKb2mbW+29W2kRze2E1Warn7iyqZuLHa4Ys36aVnRq1qJpVutsph5ZCmqmWqsEdK5ts1mq31' +
  'bpim1QclZLaZvqvxpgQkOVki0aXaaO62lXl4padUqKZ6bKCXCqqqK+U9q9yVaOm3maQW6ZGJosxuVqpduSIbIaeZeipkar9nIldpxhXqh+GdB1lqc1o' +
  'oUZQWFEEH5eoaM5IWaucqWRnZpbSrJl6UJNNr1hQrqfiUapksIWQrRxgQUWWqI4KXSdIxSCVVmmixf4hlqiB5VK1Gqmo7LaaoVZZSIkV9VbdxlCRsWa' +
  'WWnhlhGeNakeRreubadSk2StJXGr5oGGVWdgiWiWolYoaSnmpxFG1pZjjrURFE7qnlqKrOVqikakt9RxmiJXoVpTKcWnzqVhOkSDTbBpq6ompVHAJiy' +
  'smIlZm0BVkCdpGGtVJZdHqgXRFBZxarJTZslVa0Yapcn3V9YWUmh+eBMtZJGWkYmsW7fyf5V2lbbVUsiHpZESo6EPUnZuXomKptWXmTZXBZmapFFMZF' +
  'Z3JiH7h6GaV9We1NbSmu724WpprVVanqmqawjlYGcmLWpOdZp9kBB1tredZt+D2pZm53FrWydvSya5J68VpqGtkneaWcSXp7Fl42KvFiZqT5DmJqpSu' +
  'aIsGXPZUVGEamkmS6GlU5fKXWTvpeqVp1uOUWrpbpCWftmVU9eCZlpIVNtRjYVZWQE4AmZaVt0XrmEF5Yyas2zlZmHg1pZqvlN0llFaliJCYXu6t1Lm' +
  'LBRYBxmKZJqVV9RHC+V0WYlKRp2ZrI3pZ1lXZVppeFdqrclmYr3e6X5eRq7im6PeB0WotAliGqp126G7ZpF6AQdtVf7qNlN1o5BpUhJJWGqacuIpGzq' +
  'VpgFaW1q2jz2eWVBU7qgLe7FVo7pqmlZLTWIXtXltcaTI4raLEa2ul2aqmjKWaKxtsUkVOZsqnnKyrKicQY1CJR1lJlUluRHGjd8r7KW9oXC117FGUZ' +
  'EW9XmqdtCQrqGSyRoh+apGY5pGotCdliNaqvkZ4mltBuWYvKVeV6poWUJ1yalxeuSKK+FNbW4mbrmJZZtrVXmqYyPqmp6psloaaaaaqrBZNkYaVWdhx' +
  'blXWnEur1kbqiJ7WmVlV+NIaVFFupo16FpqVzRa63RVXZY19mWzEyZnq1lbXRmfUaUqlnE6tuxpWRyulVE147oaUikqnY5q1aEnk6YLs1VTSmBdakwl' +
  'puUkZ3L6liIUXp5hWqkZYaHqxiIELp4EVnqpud9wtuS5ma0lpr+tuO8gttS6mW0mqjFvm5kZmjmvhbY1WS5WuSWp6XYXRUCltV2lqmiWlVKVVFpalR9' +
  'SeimpqXpbRUHQurZ2rHkqCWmpNKoemqK2bHlZAhjZOJldWqFmqLVuRm2Vdf4ennFKr2UanjZ2yalWRnVeSiYpnnKphqopSjSrk2WnK1GpalbRVWH1pr' +
  'KLVVSL0nE10XCtu1Ea16dnjWlWDnKKr0UGyqZmmklWGapjor2le65VpXVVir5xVbnvoGVpr5WAU2yqZrJBr2qZRvWlQp2VmWTvoTrnqkSRpxWHdXdZX' +
  'ouUVampgpyplSTvkXrqWlSQZtZmcznv4GaZm1aFZm2FlGSbqnq61qSkohxZBZQlZr25WzYoGn0HH7I0Vmupq3ZZQF4TL6doQl6pa3dqlV4TK6doVl6m' +
  'e3Jem++W0aXJYeanIFlVelZqlfiseqt4b1ZLNy7tga2krbaZi2ltSB9aeoVTZEqtUiaVrW6YukVTKJbpWmql36IoUTUSRVpBrS1zhXZ34KqSs6phqlt' +
  'W2i5XfCbU11smgWlZajwabGewthW64m2Ka6F2IZiTnj9V6qlSp2xU1hmxGWy9WGltitNxUSS2UYkldSleavZ5FFFRtFcy1VkGZ77NXVqVZ+Zm1FFSkG' +
  '3CM35vZNU0ZWVmaAXVEFsla6p0VaNbeZzSIr8WpcV1VKZraF1LKaWRanY2qmGhViGal1oqmlA9JGk65TyJiFqhrrV2iuFlG/i2JVBh2Fql52mlq3yZ1' +
  'n3FbVhZhnghknGJ56ZSgKsR3XmXlp2pqmza6ZaWWapfa62ltqlZ5pBpnm0Vq70veZoEp6G+VakZq2y4ooYlFnXFaWlSloUD5+tp5Wnq0Wamgm1FVoWQ' +
  'F7qrtmrFyq2ld6ip6dAaWa1ZpXHkpvPJWtqDpmIm13yGmgqWaXVeq60QgZ7aqSamqWZqRepkZE+0d81mGYCZeW4lXE60d812GYCVeW4VHBYbaFGnpEx' +
  'dZ26gZBZeZBGnlI2sVm+wlpO2KnfS6V9ApmEWp0SkYUsVJhHVYUVqQFmuOXl+UrWyol6HIu774VlUOlVi1h6k1er38JlUKkVjmlqV1Z7y8FRUaVRWiR' +
  '6gmBorW9SQVIW5Q1KWABYrG9XhVUX6VxLnF9O2JmbT6V5BZ2QGoTqqRhZlWeGBVpkRRgVxiVUGWVkzSOj5plB52AIUJCkiUaS5ZlJ4ZZIYESVBZCGjZ' +
  'Ana9AJUfhUlVJZ2V5SnbFGpRYkJM6q5WMVu6WJQhnhdGGZmRtUHRqZVSNX6UaOZLEVW4xxZkV6aku2JlJKVZxxdmqreVWqVZAl9pgm+mRhisV5ZWGqX' +
  'qh1G0WrmaLqaZFJqpxxO4WnaWbmaZFJqqwwO5pmfWXimprCuGlZ+VVG5xZWaa2Yur1oLpnIvGrmWaCdm6FVK5RmwqlnVqRVo5KJq13lp0hKL5nAqh/E' +
  'WauHKZXeJihYMEHWFFNiaJ3d2ovx6ilapqVXqb6nrhy1mp5aUxyoWmu6UkUCmqVNxODblZmAX5nkjmotqVWNfrkdqmsFL3ZvxZeCiWaupmnUXiQ5qWi' +
  'JerYUqlTmkcudwlZXH8nZTlT1u3hlWKbbRakW3uWQmQqnUMiXoallKd+1ZS37lXGppVYoKJlVsu9niiWZ5LVCiZlBV7qZhVHYV6aiTpdE0rFWtVbpfQ' +
  '26XJggSmUWkMa2naJlWmbJihHSdpZyRNzVVqqEFIZnarFae6YUdei6QWoFxiKpWa72l1tkp3IW6TWtqceUeanF2bKgqWn65tK4eX7uAW6HJKyVI1ppq' +
  'pp0oW8Z1VpdGaDe1Za1pX8VmVZqWmXdpqnaEb6CuRll4gUZNpXCBeYztlm5aK4VaWXVQQMrm3WrG7blRVDRcZu6pmnGorNYppfDkv+vWYbarXtVomi4' +
  'ZpLVWaoZ4Rmyldr6ERkV4qyqqmdmok3ZIapuaiZmGaZNigasUvZ9ajMLWGalRGq5VapumWNaWGWqRWucU3aoGGNmXCdmWur9avDdmaqZdFW4ZprFgVJ' +
  'xlmWZIpbKhW1KFqtUrrZ7Hxldl1uqLhenQdnSWF6qa69FXVlG1AUWimZZvcYCHmiJxKDqmnmETlEV3q123dp7Q590ZanVou9ioxa2nXcBaxHpFUJ7b3' +
  'pbXbfZRZn1dRaqanbXGXrFVWrLNv991lqiyWKbaknaNqf9lon21Zp1a+ro7mt0Gd32XSakWarlgWmGYZRTpVFtl172kmlCIugj1QJdm5qZc+d6W1afn' +
  'CaSTaTCd66aWgLa2mWjTqZAlrnpR2JYlnKVTVnWkZ6PpBAk5ghTZ5u1s247mKbSGV+qZtoHha6rS7p74JkkFJ9ZlalVpYGLeU1ZbFm1qctNcb5lEgql' +
  'gu2aqlleZ9Flrdqabn6QuYhRoZ6ZqVfL4nLtjsS7SZ5p2mBZKWT5iRJ1aapyVaKpqK3LeQ1Y9XZjCYndVZ+VrR1IlXK3BlVdWpZyKhgQmbmWEmyeSX3' +
  '059miE1WvlW2rukHHUW+QpeIaumqFZWT5fCKoJm6RZWadRaZ1s48lqiVWr4JllW+FVF0KG3Vna5lgGd2aEqZDMKWls0p5qW6VJhpFJOrgds5a2T5JFl' +
  'tXJfrhcs2mqnnStg7aI26qoJ5zGKVWUYReEVimqKJJPtbcnkBqnrlLrmSZFpvZXURxiKykKl2RV40iBoKcO69lpGdt2qz0kltERa2aSlptzZUYuqRa/' +
  'qJ2X915JQkRp2GqrVJlG814JGgB6aBr7KJ6Gp25YVgG6rGq7WJ6L515VV+qElhJJLSWUlcl359aC8+ZWq15kF1bWb9Vmmqin6P4tGalSj0ebmc/YSOL' +
  '2XrmtRd6mUl+0RqVnu6r+ll+mu7Z9ZmjG+RWaKltn/yK9ajmGpWZdNCtb9BVC6Ta0VlWoa0ikEBdkWBuqJtqaq0QRZjQep+tarYVw5xP8yhagSpqX2X' +
  'p2KYUX51JaXqfx2jRqJDHOq2quRWVyiWhXpuyirZlpmZVWZmbWFnDkpufOUJiDo7Eml/p7oIXUIV2nIdiVX1ThdatXbROZYpaJVudhUlMpInXllpeqt' +
  't6PmGeUQlumWLeZkp+rSadUQVmmpLqdo25okljaWiKFpeYVp7IuIpaubURu2eNKpDRixWWddp5VJR6RZnH0qqGeEUFdUSma9pRm+FWKBlNZsqltn6Ez' +
  'd22KjmdYemoZ1ilyuqVU0V3e5e6uxaE2pNmFu27TzalVmfV1gFqm/aPb2mHnSoZp4shpgmLbUalKbSqeop1U2GOBrzEOq2kskxqgVplX5WK9EqEuNay' +
  '+tG2emsJ3mKsl6ieaDGaqZaaWm+JxCpOj2Wvqu1VVZoJaAiqeFW6/hlnTupDxdqySbZZVpo5VmjS41raGmNWbprIkmqB4FKnKbmnX3Lliay8GZYTWuR' +
  'magiRTRhelld2cuWOAqmiqyr1tQqwmbmaaJKiVi5pCSomYNnlppqrU2XCrkbF2HcapqR1aaJyeVTl2bMqkRVcYW6qQVXW60Tpa+qXdZduUVnXyViVnp' +
  '+mmnTG25rFrGelqrXWJWbV34N6Fuk3jiapJaLeQ3qpuuko7lUsqlmGro14XiialO3oJWRFrp14JymG5O2od2rfYl6glmr0ZSNVVR21dUqlhrmWLVbaY' +
  'lqDYZrZfFYjX46Up1hm9QeJYfuGqbZWJriRsknBUnc0reuHlp+CqKAC1SFJlnnrXoiU+aOYlolz56eWHq9eeFRO0sYqrVZdmie42yVyfaW3iee2FZ+2' +
  'pyiyKaammmaYZpgZSA8jZb2n5VqknZeeYvttmmuU6GaWWJaeIvt5mmuU2GrWRIaeYvttmmuU5VrWSZr9cvapmaea3Gl5aZW2ca5FsvtVEqpSmnW1pul' +
  'JZueRQm5Rxqa1puVJZueRVm6Qlr3hcWlFdXtZ1xqKLujCtkqJZpsWf/bKaHxmUaLpPIumd5WWmArEYdZoqjJrDhWWabhquSOWpbLFianRNjRZ+SeWor' +
  'aVW7iCZ3vDpEVSplamh6eaXe21pomjBVxaNRuSq8V+/Yn+kFVzi7d4EWoYkzqQma0CSabVkJYu7Y35kGRyS/pmVRZ7/Z26mZVjW7ZtZWjDeUqJqNsKt' +
  'adTGW1jxcCdyrWeJVdSal/1CJFFx2KOW1qWq2kCkUy8lGWbqdsZUZpJEcsWt2ZeQRWWFb2Z9kxi1Fo9rpLWbd1Z9khlxU46q2aKXJ3EqKQQfRVWadrZ' +
  'mal1ppWTBnkKeavbe5y2VWKWPZqatqnhmUWWopt3qifa6KaCjmthW7Z22bdmGVZUWNsAX3qi1qZFbZFUWejS41vHZVqeaaaFZlyYpoxXSiasX6LC04n' +
  'YgQY6iiWKKrbIV0iW61fKqU+WPvGWCirBlOp69lKqqKto9X35CUVb5m2GJ75g3ZiZYoWSCrlcl9uI1s+xd1lja2laUVqVel0d13XKlpd5FGwxrlqaUp' +
  'pckJGqnEsvrr2j5RhsnLmWPBLqlo3DWZhBsK4liQbeqFrnom2vaCRKqQWXu521p6yqFVheeUrRr54X1eXpqfZRdWs2fRuIDoulam8liWUru6iJ+xoeq' +
  '2qPfZFl5WtBSy6RxakRbXeRletJH7okeydemmVXym7meSlUZ7WWWlqBIC1ThdWtXLGKZZkmJV4PWLCStF8Xamlqqp8HXOiCmuoDpl0xalaKYf5UGxel' +
  '1RtCVKLGcf9oJlqZkWpSVmfZ3kdyQPq1iVRpYpKHz8XnnKpoaqmmqpWa3owaXaxPlKqVSoqZRlkfZTmSt6N2JZ9wZxzbmWzZpiKppXF6lq0VraVqUV1' +
  'vR2vYhkIphVhb0ooZRq5zt9VjOW1ZGl6pnHoSXtKZjnVfZJJesSXl4gn5Ydtkah1dqpW6TNHdi6oU6RrpZVg2lCm2JJvVpZZqUmAriDVVdafVimlmke' +
  'mqJaAb6nkV1oWVCGidKWBrqn0Rl5bFTbrmAGsC6qoVZwIZWlnXEKtB6l5Su0ZFapSG32mHWVpdJtEzRV6OHV1keWaVTVvXZbvdAlpoZXVWZmIzeq0O1' +
  'nXOmmd6FGw17VyZql4VtGFQ1AI3lm7h+Yi6kZ51gnZql5gj2KjpWJaeW5ZqgogRlJiYWPeYitZS0o0N23XKVpd5FGxx7V6n0oxqmUq1WZR27u/ytlWz' +
  'qplGVRf5nqrVzkZWUs2qiBB9V+XCro5Fxedbq3VtVLrMKq0smsHZr1UrWbrV3hZWUcj5RFC+Ru9QXreGVmbNyZKJCJ0DUdl8WXRf5plWdY22FwWU0lS' +
  'urUFleB4aDyWfRUpsVWWJVXdRKjmEgVahfXWlqwXGflmJbZ+KVbhXGp2OqbTWK5tm+tYtfl5C1PHSNBaRycqlZm4F1nWQSaRFHbfCUWsCGypn5VViZV' +
  'HVG/bGOVZ+Zl7WWGmzSlXGLah2bUlKlFhni5GGg6rbnWepTaWoa22ZXaRhHRxIROtQlRWRatdKap+W6mFOL2Zb5gpnSh7reSp6XtHGWlBqqjqaijiWL' +
  'VMXl4YMdW5mpXqZqqMO5slFpmb/OCmlaUUFp2OU7knlo4WaptrN3kl1npqdqWbVbkhP5ipqhgmZZhYyZ75xpzmVKFkdV1uZgp0QlzmYUTkpl7rmxpbt' +
  'QnrJuGid6a3puYKHz8uKna9pWqadKV5Vw3pqWe5CkLeWdc3y17FWLplbmlRhSkjGvRereOFgsVUl2ktF1vo+WdpQpbvWKYhVdUWAlXfVyZjXqAyeXVn' +
  'zeVW2cVqerSwZHptbuarThUZ9kw2NlkylrQWkFZTm+Ske1mWipEa6PSm2HYnDkamPNrVVTRrZ2lga5idqVnKKmyvZtXha5itpZ3KKqhvapTmbpQVuss' +
  'FZmrbq2XWJL3k8KRrU2mV5al0VB1dkTYVsb2saYWCaA9UlQ65WlgpSaZTSm+pPaibuVhV+qWgZlV5RqVeS1REkmRjFYfKFqVZmo1IZbm7Y+ARer3ZNS' +
  'hJlbx5ZJVoWKvqVb3m/pea6WbFWmtaJnSSooa3O6Q1dq9KlWhbJmmZYMaZjDu2Vrvl/dVpJ5Oc+6Z/Z21qluW6Pqm1uW8WX5xK+mV4SVkepJbm1nCbD' +
  '3ad+SeyZJueApnSlplsrllbkKKgASmTkXl6JdddqLep8XTaGnlPCwSI2YlWlqaGhiVULeVFeoLaOiccqlpQXXJWKmLbeSJZm9VGCk5rLVZvcTahRlUK' +
  'GB1GrLOj5lY3SWl1YUoplN+Z4bdjW6nUAX2VJpabeW0hAlZhobl5+OumUuerpbl5ZK6s/eN6AqKvmZ55H1bmeS2pqpZglZaLHm4bXrZ9ZWfXtWlOHZe' +
  'pWS6l61kmZFVoRUpNtWWJaVZ5Zf5+CmfFFbJpaJo5+6pKdEwCqWm+ZFppWb6VcoYJpTUqKacD126KNyoXWjZ+oQtllW1R5hqa45r1Y3QnbGWQZwNyos' +
  '9mValEXluv2qbUadZNZlXqaR2l5hbQsZmpYqkSLZXm6yrS8dnpYqlXXVa9HnlWrFeq9qt2n6jzh9lyahitpapbCoqDGb2xobp6KaKViSW2R8miOh1p1' +
  'VoevWjxK8hqlhh5XKiJ5n62FuJRFqlYlommX5p7G2LFhdV2VkNUclm1L1nmeh15uEokZVV5JiYqqPTJ6Z1GyGL5aqTDNS6d2WuxhWq4GS1epBuFom+q' +
  '6nuXBr+1IWpvqiHWDWR9TzqWaLiteFa6uVl1poQy2nmqgWeXapqHJmQA221UGVmVamqVYr/kCba3oHW9ntetBVaUXazCFLbmuIZrGfOBX+ZZa62rWqp' +
  'ciQKYlSRVVeXimOlwSkZCeZLStVFZarpwRRoFd2LStFJsa6ZgaklVNYVrLBJdZVsmBoZbfeaKjXtrIWltBpbmLS2iVGW56BXpYYpmgdpciT3oHsa1Kf' +
  'dFFtlqSDvJcJq5pWtvmeij6M6WLWVmEnriUKV1YdNpgr6YCuvG2qWy2V9t1mmLIZ6U8ae5YmpqU65WvGTVAVZjUGsdkmm6mh14sKYGUKWLmVuIm+Wp3' +
  'bl1mUoYcfbIlq5pmu22mEopUZOyWvWrZuU9aZ5ZXXlXJL3h8GV6ZWpgiyVSCr614ZsQVfcpWXmlOcFKamJsSEWmVSqBYeFLGSZYmIG2Wm6iL7RyZrW6' +
  'LmKqqjpymim0eOEC0FXiXKrW6BaaWilrJkFrZlpGuZ1VKnHXhIdaFamLmZSZsaC7VAtqSjp6+gi0qXldrke2UBV2aLvCmaVRVRWHaRkIyaRn4TaWYRo' +
  'Lmbp6PPmRqZWoTCaWKg0LG0SEeJ+ebbqVH2aV3GSBWmYnJrktVU57LvKR96QKSqkmaWq+OlOBQdBYRpIEmqWipopOKqo7SooXLmtHCqkqFnK9JmqmvG' +
  'aZNNpJpDOqommTeaqIFW2FmBQpYirPlGdpBhnWZSmJUU6f2SYIBm2WlSgZER/OlSdLDmqVmip/oR7K6TVJPoqdAp7e4eTqVdFbbWCAa5akvh6aGiVVU' +
  'XjcjlegljV1acIVUXTcTlOhljV1ZYJKxJBUpKpm5WpmqEakj5YIMlHSdRFdb2p8OppVmVAcJqZJr2NNK60NZEXlglmnlVV8epkG6UVNFWJnVpF4fuhL' +
  'mUAZeWqmklZErtpKW6rTRR7lWxohhZmT0gZ+NiZonUUKDoORWqa5do+pWadHCm96BbGvZXapraaGchViqGW+FR5bGpZhYpVOVespi4laWXZa2Z6UmXV' +
  'Ja5bRdWmq3ppimXZKSpWWoWmJ6Y5klTVJW5aRdVzYBlhE5d9bVoSimJpcRCSm6WdrhZiVqa7KJxhG5FuVjlVmnUesVYhlnJNnmdU67Ha21sxnHY6isk' +
  'UtlVd2hdh7aamWdglKRmk+SbIWHTVWuZ6oFRe6MyaDRaa9JmIUZKUgVkYhkZJqZzMRZhobK0aZR+CbubSnp7Nt5Cslae0vVUmqZkSuGUCWWNWmj5pFl' +
  'GJTCsVfKV4qiGteQimpYVspSa2ZZRiElFvwZksoRm02GWpClCehlb6lTkKl+ZX5VNM16U8UtVUGmp2VgRxQYIEkRUWdQ12RlpgY2Sdep2hWozZkH16s' +
  'RWdepmyZUypUG5qsAHmtZ5lq2mkCLp25rqmdX1gfdmlaG4akVl63iqewGRa+JoKhcoRfCpW0OSVa4ym1uGNmCWGrvWapk3VU9LNmGJF3+Guak1Jnk9B' +
  'rZIballWjRVpiddGHWmUsWYCnmSVUoakFX/pl6re15KVsQOonlZW99uWoKWmloOtmmZj95nvVetlJ4vM55kW5olupe5lJ+7O5pVWupltWq56XDYO1Wu' +
  '25p+mJGKqpWQFeMGGloXza1alkRBUdciKRdWnplpl9CQbaFCmVYS6W1GpRhbMSsle9pkFrNlXgVSdFZmu5aUAfYqWhYs4glVhdVRNG+rWyk95yWUiu1' +
  'aOfGpmxasYnohk+qC+BuKWngOtqcZWd3WmpcmnMap8coSVlmVZ+1mrgadRL0BdWVXm5qif5sW16eGlW+VedklZkUC3vloXQfilraZZkUH2nFYXmfyln' +
  'VpEWlslbXYp+tValwGR1Txdb5SrVJNapmqRkTxdboWrFFObYmuR4Thdb9SbVJNaplqR5jxdX9WvZGNappuRZlCooakkrXUaXeJ5oiwxIsaSZq4KlZhp' +
  'sAHyZ56VtmoZVVWfsAWnVcdWPZVq1dmsshmxUdpWbpsGZJhtciW2V4via0YcqoVf4Cz5KtXGb9IlpdkJXo2VdukaJFqVltqoy80kuBpZ+NCUbYntXSm' +
  '4eGZWtfFqR2YqhZ4YJV0aslGNRkbnHDAa1nZVVtrlaZWqKCEZyndWd6alaVZqJHopxSslU6eqKlaVQR0QFcYbauVGdWiqXRsptfVhKXXlSpDaYYZcpG' +
  'cRLKGtbcFovZXoK3VK46iSDaFlXSuY5ZSVbq2wylFXXRm11eqXmJqZpdlcpVpsmjUV1t4O5pHNwf4mmqhC6Oa6Vp1KmVr5lFbVtLuLZXCVxkZV2nJn6' +
  'l6ZL7g4W29R2pZXmpKlbiR9SpnuREG1Zmln+/uZDJjlFkH5WjgrqvkqSpqvRSq2TZGW1vqdS07PtFVpmmBV6/fZSpnfWFJ1WWRW+vuGn6Ur7apFhsqV' +
  '3XeknHdLGAamoR5GpGa+XI2spmkXZJ6ZoJ15RLmpZSYbGOwu1aGaRGqqtWsrVOka0aKeqSl1mJhGeOtd2rD1/GeJWVpp8GtbpGWJHHUWkhc4Z5GJJUm' +
  'aHLIphpehkmmWGYFppYG4uXZmYdhTY2JfTCl9ePmmfvlpWsaWR6XdXrC0JGvUIVaBZcsFHGlpoWFCm5nTrYggpHlXlLepZZJeHGX0WVmX+aaqqSFXl2' +
  'WdbmG0JBqoEoZC7QrEmL6VlJ9mtaWrWIsFHGlY0GZSX5iWNIsFXLklRFaiatlTaI5Jmett2agnZamWrYsRbLlpxZRSe2ljk2adqmK0dFqYEkVCV0Kta' +
  'WJ0aF1kVYkC2kcohlhU1VknnXqoSkdaGCjaIhMS2W1qBoqZaCTpImcV2ahqyVpvOEnmXWsoqfuqRYddiUVas0melSolJEr6khAxlrlJqGpZHqQljv2S' +
  'hklVpma/IZspFi7qjiZulaVeHJOha4i42pUwm1ZW21p0nnUdmtoKo2Oc2V6oxBhCmoebbHZJuXL0VJ4GlW2mWfZhQdqKHSjYUmYC7qhqTCdVvebWKjD' +
  'p6Yp5TCkZabKRSR44Rip0TGgaqLaill5kUJd5kZ0raaaekGKvYGsEDCJ6uGaUepm2UpbZbZ+URmSYvcBRkpGlddutNLhEKZWUqXRJSd6KRZbJ7KBWYV' +
  'mWcKkGmSCVnGSXmVCacKUbGRDKqWaXmhGpOrgRJq7KTZxJpZlKNd+KIWWJKdaFpZRVXYSRI2Z5EXplRWpIh7SGVdm1lpuvXValEm5hoirbomRmdcaxw' +
  'ftmav0RpZB6VolpgvmTanJneZxSSpqWQdqRZqIqbI0WRGuWHDYZunZgZuSpUmhVQpVC9gZWlen23mVogdSCpnNr7l+aaummm09Wbha+WuaBdGaRqGdI' +
  'li8VlGhrbbdlQ3pUYlXZla0WpMZiXRahqlVsFNaplOjCSaNWZ7ZKrWF6bpYfZ2tSolHZVvgZKLbmd2ti4hHpYvlaabr2N2dSpmbqIfhlZXXr6UsZhgS' +
  'nZpv6aX1U6UIMuirGSbG5uVmacYpZqWu6q6ORhlXI51ttqX62ihBe4mhaIqql41bZ1XkoBYbLI2+V52ba12gtFtbrYY5bWBtlK2aSl5bEUVpAJYbpVZ' +
  'WdAlu2rEXJUoKWmIaWYoq9rThKWz90lklMmZkarSSLWys0dklMmZ0ZnTCKWy8kpklNmZ0arjSaWz90ZUVNqdgpXGBkn7+mc9SGlpYZu2Ept2ekMplGZ' +
  'mVG4XwBZ6Kmr5tKhqQbd6YVt2agJllNZZlFe7Ilt2aUNkoaVZVCu25uUjKVNaqWaphmbU6kp7lUa3zQaVBpAYZFLVXJdyZV3ehuQYZBCRWJc1ZV3a1t' +
  'VYJIbZbqcyJZmZmtwh1CpuZUq8rnqeQtwKkllV1R0aaqGqjdaxurkJNqN5QktShma1uvkFNqN4EktRh26uagppkYKTrod6lauQT3oWpqJTjEVkTNYRi' +
  'Gi85dpZWnZV1/6uflguptajWpNKVRRPlr9g2qFpllVpZV+enohmtUapkkZUFS+OnYi2tkZ1UoaUCSBZhhC2ZldXUium4WhZllpFlWfhyqI6mR+UlV4X' +
  'qblSpWeTZLhkuurms1q6GklGXBaQGaBiBlXW2ekXsW5YJaduKPf1XaGXRWsFonPErRbV1rWWmZrSrSlldlnlhJyKlNVBKuhnBkXK6fhXtp97p2JpJRp' +
  'KumpVRp/+52atFAJarqa2l56+q2GrFQZGe7aURrmW2fKxVBi2dIVqFil2VXBpyo16795SJpHVSkC2BhqXxK2mlqmW3fO2rX29VWbqqlpKF7qlxMRoqU' +
  'FpZ6nPIr+pmYW4qEWic+rhPrQVNQbVjaiXZazYmugFZFrqRGgH2K1Z5IXnYYyaGUWEHm61c2gWZWZ7QJZqT3bXEru4GAnkCRpibTfY1KaZ5ULZZ/6aG' +
  'ucbJnqhgQ76OVq3Wm9JhZ9Ji21uodWnVPRZ0i0hiLeS5WtOFXkYgYyht49dabT6mqHVKibZJYT3laO1l5mHJa1GlrhryRGIKkbj9BpqtqQTntKqVc1f' +
  'uxq6ltBdHqqqpr2fuhe6VsRqHqqmlr2F6Od1rT795aWkqhrDuJ2YmVu6mbvLVKDGwpifVWWlWKJWq3XU7hlVEpSTbJDSAqTGHnwhZBmVedJlhSTB4mv' +
  'fKYrnHpaBSlTCe16aKsHsaXKRWblZWp6ndrlHeYLfIhcAb6hap16ftiSVlmMAXmhZ5p6feyVWxmMb1YZEpmZqJOWQumXCkqvWqWO9jqWQWUEsmriY2h' +
  'b6oprebaN1tTyYUKWvWoaStAvGEF7WGVRb6mlRqqpRtsJNVGCflZXAntV5s6UVWFrvkulKR/SCw5mLFaZZDWZJm2picRp2ptafKZnhdXnPgruglnWqu' +
  '2KYdReuURAYmRmOrUrZZpUlpenn6c2Zx2qh5SpvRUBF0KXbqtZVip6I2Jp0nSr9uJbU22cZlRWkqk3dfXlG+pkWFUUdYFhe9NKVeFQkwXmgdZt5qmnV' +
  'iokTptA+OXypVYn+qb0SZdA+KnyZWdivpaQa0ZSitlW2PRZmHcteVWQOSZnaqluWsmpVtkhlyRVmvaXWrVteBWkOSmqbaanJolKp+D6ZpnltJoJKY1L' +
  'WnxKWdlptVYS3hVQffmaWI6banqnn5pZGsvs7qxre2GqViZhP4n9vWhmZehUmq+ZKIfsuahbaTVqG3ZaGsvt7qxba3LqBiaRe9SF7lQaKKiWmWqcmp1' +
  'Zl5RsiVcu4mLsyp1bzJiltZgtZWrrR6JJxoWmh5WcF12pcDJ6rermVLuddbkOhtsrXJQaGZuYVmbLLAG2DK6x5llVEa9y2pmHqdYlfmiVRpURY1q1Go' +
  'e1iFa8T5GRY1pxFpao1BqqC5iZPI+oVCtnpokXqZWrtzOf0WGGppaSlaVVkr6UXrmm6T69yt5ooEyblMb6r/UTqSVFl5iVJuzksXsJjZlsQHjrCclqk' +
  '6Jau22hWdWNTqq5VxoXSbWk1ZpKpd82q6UWSWMlxp24SqqgbhoZBrGkYol5Rva0GBdqZ0FUTrFa9WPHeG2Z2lthRx6manuoGSVMl0a0R5II9fJ6a3np' +
  'Utqh1SlVaaomm9lagaRUZlUZQeU7jmQS41WVTlYmtiPReaJKZmdZ6Zta8NjBaF5xe6vG66WrlVzVZV2lOhvQfeUeqInqGymmeu9gpHe3m4m1vVhnGca' +
  'RZaFLFXpomdC6JiuAaqKaHaHreyIqWuGkP2njdy2t6ZqUllJ8QF47hdxsLVWamNbtmmPqqSmpC8kW2adkThWikadqOX1YZgqlYLuTtJ39mmeKtW1d7q' +
  'dtplnkRVrQl7mZ76t8minoSVfFmr2+WyLWeJh95tdq5llsdf7ZtZuOhbpLuakYVWurlQ4VGqtZpq0NhdVn2U1KNcbuxdlkiREIsp+5OqTVWtWotis2h' +
  'ZorKR2ZZZWom2c6VpsrKF2akVWkSid6lmcuJF5dYRZMFbTiF1prmOnV1y5U/SWuo0hbZrmmi5qm2iafUp21qGW3n2plyiXukpm4qGn2n2Ydl2NusYqo' +
  '6Ztak51N56Mq8kr4pppKlq6a2lqSnWqKamWZaqmMreKSmoQpeZbp+iaLZpee7lltmmHYl21tzlam1G1YLaWbpumYiSCltaFalunRZhpdyvqmGY0Kbmr' +
  'uqq3Wk1d9soq06p1Wl11cTVPWSmqoLtWmqLoMkZXjPmVxFZmLpmTNXuKR1VtuSKKr1ulXDXalFvUoYlqqmVWKTYEirdVxpsluZape6tWimXXVuJGrmG' +
  'pI2pVl2vlpilZ14ZaeGiiVW2uwQrTr2p2I6uZWjOplZmdVVpbV2jKfVSkaR39ZmeVL5iXLpZUemZaWerPE5pCHlepbiVaouKecBW7SR1raFeGapL4cR' +
  'W7SF1rrAaGalqkg1paV9FI/nJxoKFUIWfRWkIUrVOetgq6dLsKHqAIZFEqmlqRqVlJc/KCr6cmdpllZ5JFtcaEFWFs5l61K5ZYt9UFbkZVpmowGZWpK' +
  'oCoGzkqtmYmLKQp7b+FGlrVl1dZM6vflGbZpfh5YT+mM+vfiWXZavlpZntmV3hSkxWVZnmmiarQ1d0rHamYxFFypWnTdIcJXmZk1FEnmlmiRn0RuYKY' +
  'uGFYEamQM2+F6l7bqmEpalp1F2tlYSbplblaZlWxJ6lqklXVYrlOWlXyuPlKQW5lYelrRpSVJ39SpYGZaqJqJdimc3dinsEFWqFmVLVmS4GGcGiYkVa' +
  'WnlmBq2lHmpXMem1Zq1nUJKRdF9ijgOdcpttRbFlduwtlZluKMW1n0LlHCokQ5ZIJo2mlXBipJmFoC3YpqzlRi2lCZmXYuZWpupZgJ6+H5FKJaqUpaW' +
  'h2lokCZZOY1arjnYRlcJoHTJJq1pa3ihSXvLaq5cJZvdLRumpws0KmrWIVOaqEZaWmRa/BtXmiXL6libXuAe/FuXiiHHqlibXuUZolaRmUVbegW5TVi' +
  '0SaZblkmxbXlrFXW8xs5p4JG2qlmlg1QggiQ5UIZ13iitFWsCHnqX0WuTqRTbe2sBHnrShYumeWiXamu2Knj2mUKVaDUWqyp1Y1UhFapr1agaZ2R+GG' +
  'tDqYmK+tv4q1a0+Ov2Wan6JBlCShl5hG9aZBluq7/lRkq1t2lSGmZvVJZXr6t3dab0BUamF16VYmJ401sId46nghriW5hZaHHmnE42YRmJmpAamBaCa' +
  'KXgzRZ2yqPnvak5LZhJWVam9aibPmq0ZRLqUWq64hDrt2p0JUbWUnqq1qM6spkFSVmvdbWZqhNp9SfcZmVdFodaUV4lW3nhQFQuTbXCW6sBlbWRAWFW' +
  'qarhGlW4tH+lZpq9EVZSJgR9PVfXdmXFWet1p0kZLYfWd5VbZaqnolB4SGVOSEaVrVbZFWKsmbTeWGVa6pBJZbK9mbnuXGVe6pCZpqWYJILVXJY2FV2' +
  'n1qMpY4NJtwnwppVZlaR3lc4lGZRT66QUqABojCZuCoR2rXFZeWR2SGYKllWlbXmWZURZ3F+hSWKivEcn2Do3lZl4HlZXqqFluRo3lJY5LopS6qBprR' +
  'N6VY+l+VZkZumtkf4VXuuWR3kKZJXfF1YnZkKapBmq6MdpmOJI9irYZnlNtqUdYpolIBn1CsvW3eZtqWa5vXZ9KGukbcFWVmRqYrkWmObmhaVeibN/V' +
  'qbJojx4babqlea6Sunl5jWoapmehecNNueZGNZWaI2u1pQaqBqVWBdhxRYllZAZ7BZHHWXR3iB2VZMlLFmtWZqnbaBeaZM2bFntXZqnKaBaZZOl6Qf6' +
  'DRulVKnelKsP6GCWppoulmln1ZkigRj0ZZdiln5EUhUTyfvpTbFJGpZvllGjmtrObHZlTZlKfppUh3V9YUEd66rcmZDtR3V4ZmtVUo6W5VOzbnEWeYp' +
  'qqom09WGDCSUiJoZaKplZxVK2uWWWv42VpYaUp5Ue9OWn2VhRSqlqVaR5WGsZiYqkaWqZFWm6VckSmYnGW+EwhWYlXu6q7fwmDVaWYOV6pa60qeZTVa' +
  'hZHXllptcJeo3GUxaopDm16ioWrq07Udaif5gffyemYqGOVqnWt2Ufu1e5EqGOY6nWtnU+qm75NUld9oTFlkp6FVWD6lSprepiUpN6cTGaZlqtvZEZY' +
  'oeK5et/2puqprdV1mCVipKVClGzUqdnlWkShRW4WthcnrJbtpoHhHRpctpZ6rUq1lJ2qV4SXaYuhOFbqyJ6eK5WXpVuWdFrbza3VVllSalrIZFnrSeu' +
  'sft/2VtWrPaWmVR2VDbVKIbrU9ea3WU2WZ1Uqu0qgQbV+KEhmV1l6d52ZUno1GW5pb4JqpplltcjsVdoBa7bCULFmcqdpdB5mK8SipVWV5hZ3Fe1+Xt' +
  'Zvboumpejq1ozmrblWWNoVaHdSZYZpmOVWE7raxYZnUJ35Xq5WalWVqKZrdMfdVeJRQmuOmql5SV4137VpWQ/m9aqXUIVeZeWSqAisC5Z5tOadWtYQU' +
  'jtNmqWphpv+Dndq68umuYmmpQlhBkelgmgaXWVJXR6ltklXdKTpWlZVhW2oqklXNOnYXllW2M1dWlJWWqtCcpjkhGlEhnpYPmlK5+RKRWCmd3Ctp8at' +
  '6JbFaWRW55GaWeq7lW9KLrqof5RJempawlJvpaHQL6BB65qqpkYZq1VlVyaCxu7qaWDopcue2uaMU/ttWfapV1Zwa5/HWy8uHSiZmBGRgD5SmaalVdm' +
  'pqW9QlTp1ZnpfB7mOqoQaqEb7lFVXFnuciaDYGVaUHWqXXbCXmUQqWUbndhFTiqasqt3tQnyFmnWWJ99XeXHNpk+asqYrpPWnGtFyXGQCqRFGafWGWd' +
  'PGYiSlapql1m+bkrC8RmdalaiDN7FimHHrl1JrW6LmTW7iZHJkmE61quZeWdWpV9uqpWbVAdGpUlqYYGqZhGOVS2lbtfGLqkFGgn1JO36rIpujqQSma' +
  'lSSeqNTkMZgqnoKWBrWX4imdJaCWN29hoRb3YZZZJaV2d29lYWe2cZVaaap2N96l5dljmiUdZJX7M1txl6dlo55lasaW8eanXptRtbFqU6nYqDUGkWl' +
  '5lpmullCWgaFJoekKaViHV1WpOYSqj5lVXaZtppWppFWed+Wr67WQBaqmJdM9GWCNhuu1mWoZJdcuFVDNV/dZiWUuGaupW1BYW3E5Ohkk4jhdGsXvZW' +
  'KWpl+RozhZG8WvZFKTZpqR2EqvJmLq75VnZF6hyLuHGo5VtSlJqGNqXDpJtimGS61Wbiitmldmr6UpWffKZgepmV2bHhUB1aJNOZd5HWAyWldXoGmhk' +
  'auluylqFaK6tKmiaY6mgeaGalZQ91iV2oplAUUBhlVUqpuXtsJpAYhFT1ogt6fS+pKZY2p4MMehygYqaYlXM2p4IMdi2gYqWY1XtVBYuZOBNaGqtpte' +
  'e5VJpyVFadapEfuZNypRsVmllrEudl+mc1NdayFiqci9op6pgbtRZqmhpRaippZ/p2OeVca65oE0KJVaQf6SeXZrCJliqkpnxfvXbrlahFVVWpZjl26' +
  'qGVFkpXp7uavri8SZlqppWp/kagBh0FGpZtOXZvbVV3dmYp5Zylu4LGORnlFIIZ1ZjRu4bqeCmpZIQZlBYpXUiIXjVuEam1zWecJlF5a6rmRoip96Ui' +
  'AxkGlr+bL99ZleY3bWZgWon+ojkZg1p0jmYSlWe10aplKjjrop2qOmeHYZiKrl2Zbn4LnGapVt2V5VxjXiyaZZKm053aqfLkZC3qpdFpdncCBqaByap' +
  'CeXlqP4n+zxhaUZm3WWY3Vp3FL0xZdcYdPqlrjVnWgphP1SG1SGWKW6pCJdmeuepnq1nP7m6BZOiVurpql6qa5b2W4Vz5UhRiGo1Bl4bNhwLkm1WaRq' +
  'LtmZ/OmWQJZtZaa15mq6LLYlBlor6KWmRZCInzSrlStpWRCEl61a9eR2lOx+qbpNxFplX+3xmaUa2rLVZ7Wq7tXjRVuRqXblYm2FT5VrhaRBa3tvs+3' +
  'bnWcSf74Yf+lXVlCSXClpfXlZqvi3FolVXCm1vXlZarmmBkkZvF1Uc65VWaraXJ5Tclbflb6o6K2hWR96JVfeFGrspK2SSa8pqlvfUL+p2ah1mX+rUk' +
  'PuhXjtoZmRma8qXILvgpKUVKbp1Y+lF2o1klnPJSUlgeRxkhkoUeptlsWV+ml/gCUEEdUqasla9ZW+SkdNJXilVWJJWfQ52LuSxqlYRmaheehamoT6p' +
  '9kFU3impiqZlZpIM2mmqJWISgrm0ZVp2mJu1quenP1Xj9QqIZ162brarzaUgNp5pUOaWBConRZsQmWWkflSn0FXWVdaghRGwfVTakWXFlMq5hMYi3hF' +
  '7WZqXXaVR/RWGW1aHmmd9iqmrSq6uGjKqEbaanFeY6mco5ek1BkpRUqDI5NNxsmaclZqWaeJd5AJ5Yqackdmp1pGuhEkrylanaSBu2OK/ZqAlmWiHqY' +
  'ZpZkGjNblg5LuSIWLqSmp1Q1Bwe5GLkiWlqVqaCr68q7WpU2XvjqogXVYRdkOlRgGYmqcqcqVIrilNesV7Vma9tvVbfSkKapOqVZKNUu2lVtXSYZ8a1' +
  'Ie2Yel0YrSZZvXeBSe1t0uuVaF0KF1mVjB2VcINuWrrGzWVJROrXvUZLgY9eKmQmh1t2hdmmelOUpaX1hq7XmApGleFqTImc2uj0HaEFm17GPW+ormj' +
  '1DaUJik7GPK6pXW1PlmbeF8W2Gt4anWXRmmeApIuOpllaJbrSn0qFWJrerWQqWahpOJeCmaGWEZ6pilmol9mZgoW2r2U4bkLDqYdG1J9ee6hqVqTCfh' +
  'gtbthNLqVm2WhY1U1SRCrlkZRz5Rn8Q5JY1r2LnJ/6fZZoMmQdeJFrks1mUaYBGmRNkKTqkaiVGqbGMdVpVZluhnauHacEXptq4X6LqRJWOecQlRZ24' +
  'b3KuVaWJNUisRX3Va3aFGq2LpRK5iWTIaGIkqVz91dGeuFGcUHaWR1aukeHrZWGYpSpVVaarpjYrWmZkbXZhKUFdFHBr2pZcYapYZBzVWnYr6boKVnV' +
  'vaaku6v44imJJVWdaFNaV1n2BjU61ZrnFexZWURZGOHjSNUnpV4dhaDHfY3qvUVl0lpmnsBuvKfntpBaE72ardHRi1KWIoR3UVC3UKtguqa4gmfmmoL' +
  'FaaN3tRlIZKq5IZOnW5nouV7IobK2qmpJapbW0teWJpdqDZrZaGrC6PKFtFNmmp2feKb1NVblhlFZJRUuUuDpBpX616OJVReSpme2e/kmJdljQ2jVFf' +
  'q257g2aZknlbhZXqb257l2aZZnlbhZX6vE6Yrh2JqlunuUa2bE6dew1VZUuVtFq7QDqpJdpLCelJWVrlcvYZXhWmWg3qVBWaSGqkuVpIYEduGTbcEJ6' +
  'KiSt5KqKi26KFioFZZk0mUdGVRrYvdEHmdY0iOGWhVVaomV4LNhZFmRiJFlKWde6sstkVKnaV1llYNN6ZcqkYalHTmWpZrp2FG0FGZsVNl5f5XCp1rK' +
  'FZuJa+liVmgZiRVVCwlm6ru/NmgSybrcWaoub2lawp0lvWP8Llqa+6XqWprVyEZ36aUV/mcC6m3U7+toZqnlqWo0v2m1opmiZqhNVRa2eZkgS3h2kLH' +
  'lWpllasNfCpbpj0X7Su6VhZZO2JmfT2Z9Bp7AVpeH0WlLV7mr6plgFeOLsHRGWvWqbyWlmdR5Va5cxeWqhs5ZCy1PtDauiZxGpi6uynil1qSCG2Um1a' +
  '/nasa0dGjGaanVBBgaeS6UKIVeunIna2EYLpm6l7bZ/qnpsWnWZta6S4r2/qm4kaidUeHHn0nZnrdfjnltVZ3Fdr2pWxuh1pd6Grxf4h1mhQ4VZpG66' +
  't3rahgWo9R1iCeZlp+ZCEoZVjopVnspaq73p2SnWmmGJCZm2tWpKKOGXZExNE1m0p/HkHuQa2hlpapVZmlgc1jThblm1X3JdIqc6ZrLqYyuRTNVrqqM' +
  '6YnaZY2qRnMVqmTHNe0lN1llnmNVCln/SXxrGWahd6lEWZ2QsUymVptlpfmS9EqkdqabG/qi+2Uq9InomqdGbsbmSXldaBWaIvZr3SmqqPaGmFmYMeZ' +
  '73SlprLUWaZnYumqsZqW333toqr6ZUYpfOzrTGtvdGZ9YWl9GS2delSktIb8Finuah3dalURdVWMXm1YklVUxVbb0WrIBX2R1tRmmZqikm7RZ26etp0' +
  'Xyd+YaWgbxegl2RrVxYhYudtSY6uVVF1Yyhn+/fZ1ZokhljVokmuXn7ZxksmhhxZqkVqnGuRipMqepq6X2rvNdJVhJi6VoexqtRD2vtpqfYvvorVblp' +
  'maGUJlep7fo/p3lobaGdZjuFqBXmn1Vq5ZBWa3uGmgaaXoRN5YVmLkVkhFk/oWq65Rm+WWckXXYa3kJlWlqmCwzgpWoCGROqdZl+UkD0pyvFSRtpZhX' +
  'Z5lyAZU5RGFNuauleQRYoYRhlFt5OSpWWUXyunbpprqmmV5lKZXtBlBPmm0RupJBGbE91Z9AbJJDpmVolAkChlKNlGWtKF6Ym1QWgEFd0qCZrJsmLmc' +
  'EH3ll1kqbdbSb1WMAKj1Y1pb3OWiqmk1UkoWmaYyVh+0GkqsxVlMpWVma6UhasWQ7luWV23TQmqkHipKbIpFp6mmnmUCLMqVxVi96kLLllK1aI2W2pb' +
  '8pWOKqYaleEymqI5Ok76T2t4VLal52Vc7lomoVZmyhoHV1ZaoJGIKqYOFeAnl2mZZWL0mX2lUVqSN6fT58maV29oF2miMHp0MMoXmotVpZqWg2hYVlX' +
  '0KWuZQlKA5JJNpZKUBWGs5puaUhJgIcppra5RVo2kl6Rsq44lSlmsgWqJcgeyZvSmheqV2ukqHLKWAfqVmpqlaWnW2GpPKmuE6mZlpqbVQ2KBNqKlmY' +
  'RmUmeVNvSoeY5S1pmVoaqZs2G5ni6e0SUQriamJ1uYNVaba5ZK9e41UGgFFYG2qq0VdqpmxyWJENVk1poZuRBVn2qChnOS1tVWammZb+qeRL0OAq3ZW' +
  '2hmf+qZRW0OAq3ZVmRmL+quQK0OAq7ZX2RmH9qeSqxeVa7ZWpWrmOrW0tfj1TthamVp+yoom3XUVWpWZpaGslHlemglpW2IINi515GocGZlXJaaukgk' +
  'XWTSdVtZxiENSrpqemBKI1Q2WNuu1Zk1ppVEoVYWJUOfT4pX45FE8nJGVUNeX15VpZRY4WpRVUObH91a/2ullqVq3ZWlaZtaG/Vo205SeVaJ6aWZJfh' +
  'kaF2Lal2Jt5mqM6rK5WTYmuYYGZuqq35th3bUVWlWVpWmPJnJA3VnrnWm5Wp2GpGF22gm3qFl5HqYNjBOVqg22gaZqqWgEe0Ji0s6apfBZWKZHLQkrm' +
  'upolCKbZmkRcOdLZSpYp4Rxp0ppWoRirh05tYZBy6mspAyfYrVSa2nmnoVQYFRtEmUvmxlZ5RqkhCmob10g0qYVZbWQadlXqYdqiYWhyLce4pCsOtpN' +
  'cVdqWlmL2mDtqtUmVotVahdDTr5+KaZtGe2RpVaTyuufNVdqXama0VeN7NRHuGFr5anpVoU1il2JKbdpb5mqyk5li22aNKaou572z4lMbdhmmVsm29Z' +
  'l+qVB9Vu1pyJZrpJkmlnkzllbYfdhamiky5Er5GGVK2l7hit8mRnn/PmikxbrJaVkmmlsYBanralrLUSYuchQeLKuHZVbFySVgVWQZmV9CSCfmzRY1i' +
  'S1rFKVW4Q6GGppZVZSYKeCmWCYqKa4llqO51O0KOIdaomqYlhqmchXrorurrFkVdUg0RgY1VUme1hxGZRG+RpolxJmnmp1fKjImupdGkx30Jlta2ENr' +
  'timqpzp8JoZVehPrsXoKJfZqWnmqeWOfpZZpkXkWXrmaqWGF1VBup7abbXUG2WGFwlR+t7NbbXVa1WGF0VBut7NbbXVa1W1f5hhphR9nK1F695XChae' +
  'yZWV6JZUt1pkWgXx2dm+9fjW6RuUWwWx0dl+5LnWqhu16EWT2586lmsUiaSZ3mtr2amhVuvGYqWV8vvIjuatVTa6i9tP6FQq5WU15aoGbag8JTSriZe' +
  'n29qb2n6kDVlFctVRt1KWJG5CuRtTaxWmqrY+aanqyKFXupqVhOqkVOFtppYx65ZEWreSm6GgZlCxbKi606HSlV5plqliSWnvqpFlocWj5JbValTtmP' +
  'Z1WaBMWtYUOgZ2vfKZZpcClqD9llm1qIVxLm5ttOgGqF6FJ5K1NRqKeerq+lmmVpLULp4e3tnolXj4XVqlVjvuxun1nfm0rQupVrrjPfqqbpppVpqJ6' +
  'dgh1SNZJV1qYambkVWcW7PVmqZqKn0hx2qX5XeXuScWmqFBlZe9ExfHRuGuVbVm1KlsFW/KS1ptQeVFkb5X5FeHYwqvZatlyaby2i9mtkZG2Zlp2mRS' +
  '2aL+ZwqrVHphqiGq2mqWml5aVaWqpiaTTq5uOqY+bp2Fuem4fq3WfVsdtptRlZJhsJtaZWqRWJlHnQ1m6CNYDoZmFq5upll5aKVpWIuqlf9m66qmrCK' +
  'YDoamRp5tpqkrZGRT3uWe1aWp6Uhoyo2U2fpor1bZaL2d1R7YtJHdmlVXVRudZUrgpIHe1omnVBZnmGGgLqm9oIpZmpKXDhKZ1pSW4GJaZhlPjCDal9' +
  '26lWtlampN3llY1LRoWpXmYXmlnDCkrqTa0IbZZeWeaBWsHMLqmtqOqra1fVmmPr5dpVeplpFZ22e99pYolmZSaqlwflmVb0S5nGtIq1WsRHr2p5tuX' +
  'ZlBfp0i+GVCawl2Wfkqxapcqbaip64qXlmU/p0N3fTt6JRqlVlOK6asBR7nmSqJEg6bpHYikJeWGSRNkNGkl0q31GKQaZRP4ZJdZQ2mmdFW5Zkv1FXl' +
  '2Ghe6KZGuVVm6aZlm2KqpNkn5mV66pWqznKS1edTWSopVsQplpc7xq2WnlZyZmBoyqsqVJUqmWmYuRDIzKbDGh4KaSnuaTl2pGqGdQ5S5xiqeZg6adm' +
  'KdQmR1hitqlY6mZmNOUmR0gj9qpl6aVacd+VNKVRNaWZ1WpYNa9lUXFVtqWFvmSqsR6jLdQXRUi7qWiYFZ+SrqozUKpqliVlYkKntb56knqeJrkQUoa' +
  'mqftnka3uZqkQOL9lIaFqpmlmzpRUqGJcYpkqQrglLWFanCzmKgKlm2QOm6lKPaoSalGO2k0EldlsRga6Vu+Wix1tyqPWDWhyaGqpupFJh7hYcVaYVN' +
  'eRqWNspdJ1rV3lVWEpRnmhDnUIJ1uWvZqSZYZ9GqtRAZKFeDJaXEyuVlqWEUvStZqmRpEoV9FuqxVmYXr5ZalWqWWhn+B1BKm31RfoZCWKzmcwR6Vqp' +
  'JUoVhvFmHkm2KB7l22pkhqqCHj8mWnqtoVaqZBmGXj4nmna9ZWqpZGmd26uvnWhlKnelLq6Me5opKSxquaNikqbu2WdSas5KJZjrqhnttHYmas1aGIn' +
  'meRTfeJH1dC57fhGlamY6rOpwi9FRpRBq2YXHXn1mZqZ9KlKiqRFYBlvF+naRFLbrvYmi1nIIIUq2UQVXSBZKZjwr6mmppxclZKyV3SVnZSkeVddIXe' +
  'QOWsZVeURXpKAmWZVLDIVqrFYW5WVmVmVfmoS3XEKpF5FoaWUNer+AWVFVqrqRmspMeuuAaREWqaqRWtVK3eBvp1rpVVeVFtROltBtcZmqcRYFaV1iS' +
  'r1WOaJ9KedUaVViV62XeZI8ePpVfRUiW75bJaY8KteaWGUWJv+QVH6yZKWhqgkLbEX4XVmlqnUuJpVXT1g6elISp5JoWWuAJ0VVls+ateSl6KmQZZVd' +
  'mMeKJ1am6a27lGUaUtXduCWEyNysglXq1qtobqrsXsgd3Wna3aNYZyVbYpakUkKh6tt5WqvUW8UoBbnWq1YpheSaUp67XbKhq5llWwJXvUl3ymGpq4l' +
  'WyROTq1doYTWWZhzsZhRpKaJt6DJ+pamKCFqVLbuV6qJ8RSVUbWpFZvSW25J5ijWUWGqCarm2uC7Be4VW439VKRZ21l+UVq9mXaqgijpSxTDpVhomlX' +
  'QlSdI2/BaEB1trmZ59h2mW3GVYAVqnFF5UhmltGRmVmS1gULGXvoyZFFJUsbQFiGo2Wq2d2OHr5KKp5ZZFeMUbKRRdyJ5l37WF6iqVoKJaFnoUucS2p' +
  'lqFoyInWv1qkaXnudsEYhA1qtVqpKXSuOZFxVS02nMlWEh5taZUiUVU1RI2Ghm0sJlmVobXbWUyEBiYn2jbBYKt21haqmHol2RboyRL0SWqqalSXlV8' +
  'ZCmrARSQvmanCRmB5HCuVhZnYqomW9ZlTAhOijYrJXkkVVp0j1oOsDqpuNWdupQZ7TNq65YqVmV2XqZB9WG6RmJZrWsmoGAa3d/QnJZWmVVmaAuKrd+' +
  'QnVdGlVVrZAuA5oV0ymOZWQVpdUiIyZSZ4KV1wZq2fdqNipXWZFRWwNZW2KhAZjKtlZktvqSgGmZU2kmlhrZQbmuWlfEDaC6R5kyZFVkqalV30bfoqG' +
  'Kf5VbFWalTySGtmxZqTCVhqmIXS6prBtYsJdfqmJZRylJopWMVqpOmpBylkKJard+1ZbPWvZknClPXQtpYZZueeoZHDBGYyphZVJFZV1mP2IBVWFJ6l' +
  'rapXaZcCGnBWi1hgOKWtp2i1We9lxqlaHphqnKa6WVuyUCpWZXll7JQ5UBpo2Ypo7q1dUlyZqvFZW83JHboeuVd0LDq6WRaAVplCpFGcSaS6gSqtaZ5' +
  'aeXK5iHZqkSppaq2OvaV5qF8ktZ6WLfoXbZf2JTVtXGu0JUqnqZG+JCWqtDqQZIpkKRtfSKlGVmtp6ouhcbsBl/NlmatCZZqpGYmTCHAWNV10Vs7mnm' +
  'E9VBZrtR2WbFp1rWk2ZBsRXYhenr6dV1a2JBqlmilVGURlKk24VJ9VWawJasjnXcotBX+UeFatW6gamIK1GCY1Vk+VVlFIVKR5WC8RjUWqnUmppBIZo' +
  'Vii9pn7ORm1WFO5KSb52SrZyaFl5YOuEC9gWImp2qmuqWN6YFnqFB1bpLrmblLTJBmWZUWpXZtVmVsfm1ZtVVZld3rpalK/cmdWQVqkqmaWZGTyWO+m' +
  'kZpTGpwrmFHDYJ3fOZaiXprUllN1+Xp7anZdiZFeV7N2+XZnGWZehZJdm7N5+a89KToZlYWaVuOtYe5tiJlGrK6alhq8grvq+JugmJf6WMn5SGGp1Wv' +
  '6qqv2P6ITqpZtmBhWKmpV8jkOqVVWphtiWRo9WYn4WjAnlWmimblmnK7nrRxsphX5VU6uIlVFL55kVgicRaiVOpcEm0Z24YpaaVZRle6dRlotdcEYKe' +
  'ZKamreVVh6JtUoKdaJXWe7dUSmdbWWoedZKeAuvu+3oimalm1ZiFe6pHWaAJWrzV6nWUIqvkNCVRmlqJtV6WUXlUVYiZSX2NcaWaWoNdLZXZIpYSVlp' +
  'uYapodiah2aLYalivRZhFFYh0hiuuuqJqoWki2XC61noK5WYJJmdlSyBUmnkb9tVdLyglz7OaSlVRWqqq9FrSqlksKknZWeWW8Ari6l2pf5tVTJlXCY' +
  'g1C1andmmiqTYmEdIEqTHZZmtVW7l6YRqjEn/pql6Wm2ZpQdlqgj7elCRbuVYV5MVY5JFzZuVRYlJu71uk2q5micYBY6qZv2WuamWpZamRGdqaiY37x' +
  'Zah6asN2sZ2BZJaSGnp4rcIa9px32aBid55KXhBJe2Rkj1dFMlbSeZFNqqkVIX60qV8RJfJWdm5USbih11NyraVtUme6PIOEhZY2GaUZpppgb2RelFb' +
  'SB5ud1dqJsmMqlUQSGWuWoVuiyIcp9arJtqQvqqDxopkwURGOm0BVnlFRVSpFpie5agQvVqF+xSWVXu4qW1jqBlVnU/hhKZaTalJSqVJRQSYAohptKg' +
  'RemmUpZFuVHVDXWGgYr801ZmHCWJBYu5lUaUV2JmHCFJBY55ZVaZSbImQS9rSiXqWm2pmLZAxj/WGmVlVpVZ2dpY2t+1WqVlBeuVeex50KMFVpZVGca' +
  'pWm6kpklnaKXpriqS2m6YukomaKlpqTZC3XD2kmJ5JtOpnQpqZv+yona0FmaWEuqlz6fio2K25XmhlpaBl76+UnakZjVmWt5pi4BW3Wb2pRRGDXpsy/' +
  '5/GXWhpaVWRlZam7d2bDQYBolWJkJWmoWC1rU+pikpnGGhq0P5WXu1A9qF6VpiYm0Vp8FQr0WGUVVnWuv2UWJxWGZ3IsGmqZ3u5FaJi1gJloZ2HpJJo' +
  'V0FoUpGaZhudkJlollfgFTn4Rm7K+ZqZ+ags5xlWsKdbmJOtoVb5gZbakcKdrHCVmQokUkSJpllmgoRZ5m0cx7Wu9nNZW9Vaot5t1bmvujqqAcYJplp' +
  'etSWv9mdKTWk1qPala2DYqEm1b3Rqn2xpXmrLoa6pZYptYbuUrKXqiUtquqSJt5qhJQCo4b6pqByPFWdFWllpqquvZouuIrvYqZni6htm7pGFXhurS2' +
  'vY0ayqmtVuSZnZnbmKAiu7laO3Wd0mnxh1CqakmI6eN2WZq6lWeWGRZoptUWvUqZnmml96XTJmbavkQV5tmjVq+eWV2PS5mqlKomYa+GQEhDdZSq6mf' +
  'q2aTWk5vPKpZmHZrEWkbDUW6jFYSl2J1lpt4bi3mfi1ZleGi5omV16X1biuZmJYlndRof1b3PS2prpZhhUZoJhn6eSydWpWxVplXHN6ugm0WpWRaloa' +
  '4NCr1aKebAplunmStSVimZlFTe6eYSRN+ZE0ldrJi2oVVXmS8FWwmVyEnmuIaV1pjPVl5k2kUlRGem6p4f1n2OTypqpa1lVJjeCWQZp8UlbKaJXjCWR' +
  'pjvmCSpWVZWa2/IkGzHdWhGYiZp2jTpkm7PalZzKZmEq1TpkmvPalazKanAu5XXlGul/FS15KVmkp/LlLFRsRlnqallZmsVJJuWCxSTOZplatwP5mq6' +
  'YeJZcLoVqVGy9n1lafWgEZkGa2mUr21EWqWVvWvJRHvKhHVRJ6u7pVbmoG2159yjVVhqZhXS64W2lkOUb0rmlrp2pp7V1o6qqJ/lJYZNZr3jKRgbtay' +
  'iZG7GJp1YcIpBl2rnKLlcae62tSmxaYIkpbKaHKrqoPnV9KWVGdUFqKp2lq0FZ3KpIUobnl7xpixFKXOlFW6PqhrjTlWZ4Ui1Scq6mm2TWeBVpB15Jt' +
  '56pX6xsiiSSWmm2baZJJ6yc2RmWqpvlXqpbqMhN1UqbVpRgZqWlLr2ch26WrhxZGoROpvDhNFkSnRUZ/WValdZEhbsf2klmXIXbb7LEPJU6aVWZIVpZ' +
  'q/GFLWQ0WVStYVdZp7bELFZ1qmlUYStVbSa+SvZs7WfYbhAcSwlSFuXO720uWHaZqnFpKKg5Qqm5fEdemkBlbBXnulROKeqsVmJfpWUdXZjnqlMm0S+' +
  'IfjlhVlp/EjGFanuB1Camr5RqpZDHXWCYdZ3uiqq3HdGjmcsWe7p0klrqqKXqrgadsZSxmmBmdW+ieHVRpT6wWnWmtu3Vr25l6qsdcW7qlWxSUm5l6q' +
  'odcK36mR1SVxNq1cpLbXJuUHymmbYgXW5arQJ2XVtiSqEgbXlTrQMVmqumS16k1PUfgHml6mblVp6Y1bSvkXppvWKolepslb1b2ipW6peSqgWicmctu' +
  'malCZWpdx3ZZmplbmEkiq1cFGfP/FBldBtlhXqoVqPUiFB1FReV2plrpv7hVX4qaaV+WpnKl+2WtnLs1OVYiaqQnd2ndrWt1OYonrqhnt2WtmWc1OFY' +
  'nmpgTe3mtmqZqJVpnXZVX0fu1en0BUeuqWqUeked1ezpSRe9qWZYq2fuiJbiVJruuqeUaDWj5nKaZ9IbaVeKZTWX1lOaZtJeaQWaFHSX4yaed8deula' +
  'ZJUBa6Vq3aFlG5m4NUKodPmtkLqtivlHcqAcdFLVnZcldFmWVqtoMzbcWLVa1mImhRtOMrddz8bquqpqaaFPbux0vpVqWFLllVQrmJqJpbLbiJZiqUg' +
  'bmcaYtbLfmJUq6VEbqI2YpLLaVJdlpVHKQpZ612KeUWZopluZGJpXyFGVN0pKSVDDn61PbFpFaxgGLWcxZioW75kVhptCuicQan1r+9tSXlpqtlAp1S' +
  '5l7edWi4p1pWAe5ZiVt7KqZBq2aZlUcpRlliN2TqaWeWnFb218a9icfKlaWXO6Aa8uXGZRimta+5Jqebf91njlFJYPtpdnGdrEdadgknWV2atxnupK+' +
  '5qppmri1pWVb5pAWVKfpXbDJGFpRN2pUJSdpomnUlhKeWOjtOFUYbdmiVb88rJ9WGNFbKZmaYZm94JKJiigrmoaqRVm91GaJyigbmoKWRZm84KOOShg' +
  'qSoaaRFm9pGKJiignSobrlpytlTjH1VaWVKYbqtZQiYKFemWulne1oZ2qW0SXZZrReZWr6PG2YIVZuFvW3F8lqvIxEZmpVoJp6RJqslpaaTlqjFx2q4' +
  'KTohqmXTZazqhh6lOTtgZlmtFmVPSyRoUWiQatV9EViPRxRoVSndLUP3AG2RphnVhGaYGkLjQJmqZm3ZVmqNFILjWRVyZS3p5mTOGELSRFWiZRnaYWZ' +
  'NKUbRVFLmpV2rVaJcBkbXWWaSIR6ruGWultOesJuWBllVgSuNGNa4CYl0tq1cZmKJZ97RGdjq1GSl+bJWNrpUNKamJgZkkjoe/thWm0Fppk1YtmFZlt' +
  '0FGIimgam4KqBhFY4kVSgdSlZH260e1mDVmZNlqnUlZJUglk0J5a0rV5kQdaaJ7TYuBZQvZhkdq1GoZFs6lVrrVYZDvxWYZZO7mpXlFJkmbTXWUNVGZ' +
  'kley1rZsZmNeuqlp1YioZkl7lFrFdqhN+SJR4xgZeUPl/wdpJqlpXYZpVqqy6qmXWlaJiVaqqa076SXzmZYeWmllqakQRyVkpdVq6wmohWcQGj1mxe1' +
  'VaXfBZZm41mdioZX1FV1jiqcgKj1lxe1WamuRWZqk4EsdoZWJKqnalF4EOtNnVm6apQTnVn309aiXAayalh2e1ZX8mOf5wYmerUVl2dZA+NJ6qu35Zm' +
  'rRqrGJb1FkD0mLlmuXpVHIflFgD1nHmlqXVF2uRjGVemd4p6qmXVi/OTWmmzUOngalaIVLRX9WC6VqyUxUZWd1FnliBGVZZC6adFaAq3tawlWc14p2n' +
  'YG8Reatwpxb7dv6eVG8heatwplb/pv5eqhZNcKSJrvUiex61YO4eZqxpn1+Z1mZ5VJ5+SpaurktVoJ7qlgaOZOWYvbFmup+55UixGioeuetrnZagqQV' +
  'xGmkupeuqmEKkugSxamUeauunmVewZFoDNvZVYZ5hyd1qZ67VvGPpB9maobZlVYVafqTi4WFGKVuZpPHYeE3Vp7qVnOJmaskDnvlRlcGyVLVmpU2GGK' +
  'aaa/m3gGrtVbBYVZ+olO3n2Uk6WvomRTSacvYgkYklV+rnHGkJG1RmWpkG1tGTLQkKW0FtJ1lRhMQezVvpZlWtnr6ha68L6luNRUrdrqZRkl2SNqqvo' +
  'lmlh3maap2HmBG6kWb7uYSlR6HHSwZG2nQalpUaWo2ZojmttmW0lVaEEq6HvDOl+lVKkVlZHa6KuHKl6WlelFVVKhlhZ6lTJeSxgo4lQ70fR1slKmWq' +
  'kYZolc6GihrpVvidUaqiVW+HFXF4p3MqJllYMm8GZ9TIDqZvZe5lXPtYqXVbZzaglVUldKfBenBWJpsymaoapgqSD5uHBm4iSRalalZ2pOYVoVj59um' +
  'G1tHVa2KW/5n2ZhZlqhf+heVpbKGGWjBd7Eo9iqZ97EeVdhmN2pAseIebrlqqonxVWeViqs/latg2CdRlsn6mureptySKZSWZOW5mu7eptiTKpSWpKO' +
  'n7pZlZrlhiyoUqqJ6dL3WXaJnIIFWGugZiVq3O/22+Uqrjrev74FVUP1Vj2h1V1qzitWZdqlQqSmlqnUVgkG1toWpeRoqXZp2SSZlOYtU5mmVRVtyra' +
  'm6PsYr1yaVVVddOnQJVEeqvodWdqoUa6JdckqOlkYEZFUSWbjlxevlfqZlh6h5iv2Jue1CBdqaVNW55r7Iqe2nQ1V1mdZmpP3oVurXE0wlBZ4he7mda' +
  'ZslVwN2MlZ2p5FHrmkRaXZp1Wd2p5GbahxgamZt1GUpPaRaBEpe2ZBdl+gmiKtcl50tXlqflQ6dWaGnOE4aRmYZRZQWmdzZmYaYRkdilkklpqkqeo6b' +
  '10ZEJXNhqiVcOsrlh6aqWOi3qdrogubWKRayJrZfTP21ukapaVWqmUVPWL0mW5VpiUaZqFsrKTm5Nfu261JmplHDG1lrRQ7qlmaUmVr5J5UGau1SZyo' +
  'hlq24JtZGeuxmF1oiklDqCxV6liaWE1tW2KHcQ3WunL6GVW6GZblUp2UCnp61Xf9ncmI67MdJFhlqpWeV6GMXpoVGZxp+eKeV6VJPt1cZE6GceWvapW' +
  'JbYVhOVZS2aZIRtUeVNlq4SdWqJRUZVV8GhKjyPf1UVmrZimEWVIhYhERaqNdVVZNyuKdJGmmkI5JZuakqptZj6mjQStUaytahFbIX11XkXplqWYbYy' +
  '1KWVWRzjCCyVda5tVz2UWXNUY5nZl2ksqynwlqZgaXn6haPeGUl1pAqRaWZilLU3qZrUthzGaC1YO+gPh75JW3mGEu6KauytynmZvWZaCYZdoK2NTtp' +
  'YlrUKKmKVqchazUZ21ZpaZmV0ynfImIVYZhWBm9QXo9YGiXfUtaapdpGiF6dDmSbtVJsaWImdLwViWXtEt27laM1WlkSikVcVJCulGZKapHFKiB0Klq' +
  'JVai1lZNZcZmplWm5FWOlVVmy1qmnaplWZXqpnekVVmknIOLhZuVqVnUV01lgmVkGGaLlkdGCoqraZWetT6lljREopWlW+2VqaUm2NAOlNOr5uaa+lW' +
  'Fqlaa3TPXnrmZkZpK9VKlkdgflcxitonmVURU2eaRiPpVO1lVZZWgXtHBtlipBlZdaJWG1pZ350e2laxuqGVcnl0IsqWwmpnlplhuC8fEuVXBHtl1pZ' +
  'pW5OqGZjpWleVRVoaIGGlmMhNXb0YmVSlAlTNwpWYZbqaWoYEBauqt3o2ZK4blFqpFZuTplebSuEoJaQ+kX1UOplbGeUOhQehQbqlOmorGPVqhRdiQa' +
  'qlPiUnGPRahRtmlZGpfpJea3rZmrqm2fBTJRdW+5Zpq6l15qGZ+VIRmZYvpqZVMpoU15sgpqcalwaRM6kY05tgontWm4mF1kcUi2SmZl5ZVt6ULXAWp' +
  'lFYmpmppVpootFEtlKBapVrtqZWr2p5VXWqqaVCpmqeX2ulmllrVaaWWlqK0dF5dlfY3fQmiJHVl7R9TSp1HprmVKUdm7muSWl2XValJaleWXIft5Wx' +
  'ftmRepmGW6m+XWZmmYaVatlfh+punSUmWdWgSalGW+i+XV62XoZlWakuh6p+XSUmVdWgSamaa7WvDX2qWZbVb6Zti/rnamYXKdFmlpouwWVaFUUQ5Wp' +
  'apWISF6VqkmXJYmoHidE2G2VaklnJZllHitViS1GfUGRSeZaaYo0W+ZIa2bCpiqUa4kmJGdbtkgH1CVmVxShpGdrt1kHlDWmqmWhpZdL9lgK0BcVFhW' +
  'V6tzp1EmKWpqZXpZqquyp2mjXZZblWaZrqa/mlsYpXlVE7kXqmpZKcatXZk6ZlZH31IZ01VWt6bqdBl0JUN6lkk6eWsn1b6ZFmM2uW4WrmpqUqdZ77Z' +
  'SA0P5qmKaQJq5ZZeHPZAX4qlWUmjupoc3VkIcdrwRlWlVRWd+VkIMd62gYilURVO+mUqcqupVp2mYhrmyZtmZZutApmmgkqu295Wna2aVVWdpnqq26a' +
  'XnV6VVZmVaqePjjoffqq5kWamZqakSllOtVOCf5pqYrV26k+ZYqdnTmlh6m9akpzdJurltVsd2kZMyfRq5W01lZVZZvCglW9emSkhaJpVvZyLWjgSmb' +
  'q6kCNG5VYW1hmtV70q9VbnnZxQRlGhRYdvY3pInwpQqiAZpHpaRhRUKuNKdzonW3p6oRVqcKpOuikiine64R2mcFpLaQ2lZqalUuU4Jp6+KQK7GF20m' +
  '1VkkZqla5vE6eY7GVq2VaIhZOZbuaaShCZYirhB+XvSWBZVualRV0O5uWzVOkQd5qYoZRUmJNpu9Gnimk1FjRh4pG4apdpl6FGlbTpc7vVWmaVYbjps' +
  '26lkbOoOmbqVjHcZa2062gqVYepVXp2h2ip53OkX5e9bkYWWWWhGxVSZatljsZXpVpqUnqEGca5nRpeYapaljxOX9WvVGJWZlqVV+hvn+uoRHdnRXSq' +
  'a+Rqm9toBXdbRWSqOaFu2afYWnZj2C5mNmodx1dedCobmZFqY2pKyxdudFkqmZFqkTB2KaX1XoaVUPqpRTh1JZb2qcZplJlZd2tm0SXaZvRKdXv6N6t' +
  'nkCbaZvUOdar+I1tyoSfli7UtdStZNxbDpXnYg5lqumexN1vCoWXZUqluZZexrrAqkGYe2Sp1YZqp4RDZ0d5pamUnTPmq5vL/S/dsVWVaWeVUreAroH' +
  'ce2ip2ZaulMWd4GFEWntZWoWqYMre8FJVWm5daaBqZYDrluvpvGK1uqm+qv2RKs35JqllqmXVaZekv4+qM5RlmuJZZk51iP+6d4ta10i2Z4e+jWPiZZ' +
  'tVpx51VF6PCLVSmhgLtYFmtd2rAKUbU0l2ZFW6lsRXiah2tpgnVIA6eJ7mdm2qaVVmrRNqb9WaOq2Em6maolXoZcRTbGiSpUQuJX1Z2RbP6kkK2TIbp' +
  'mUipvSQH5FU1llpYZVKW6x55KtKltZqWpW9RKTJl2feFFlnhqWq1KxuXesEl5ZZuWaWqJ59aFopurQk6SZofO2uqZYlqb1cmSFZpmmtNd9gl6ig6lOo' +
  'Ha3luhmZqaGWjVqnqBtXGpTSHZxdppV3Tn2dRhqhk1oFlMZe5boorI+WWNJbGa1aYPYkrY9WaOBHGemZYPYorZ9VKNFrLZmZYON1vZ9WHdBXGVaqVfC' +
  '7ONxrOm+krmmpjr0h+d7oGaVmVoc54QUj7omxVVlVw+VGlXUyut+YWpm2bZJ5o4biWCyOF+GWiWulpF2TGnreYla1hLU6ZF65moRXrlWUbFeb3gZOUv' +
  'nJK6bnpWamhM358ZilRpWZfupqWpDmOijVmrfxrZ+VZF6tl4VbrlaUaUea3EZkVihtZZ6Pim5WZrlVdc22Vit+adXmWGLondApnapdmpZpVt6RpgFt4' +
  'LpKR8RhiZ+RdhJ44bZqk4iQibsQyIlZC9olX5FapNltLdU+qn8pmpS55K3qppZlZvSYXhVATxymNtYGlqJFiqZpV56mI5UWVfJAmqUpZx2aMtYWlqIF' +
  'zqZpliYPuZUWoGpWWktequ3qtmpZqZWqnqYqXRtJsZFjNImdV25g3m10uo6mOWqom1LVl5IqZpVD93Mupkqop7u1pQW3oHqexcaahE7rJ4FjWG5IZKa' +
  'Zi39MZBWjqVabkYhJlJ6p1oRWqZZUWEdRzhkltwmkt2gQiZZZXRq2qGiV2pG5q/bHf15c6hnuWarCaotV+CbLkWb2XaLhKqaakhp4+gWkelQR2aZhnm' +
  'VkfZRRq0FbZRoelvi+eftZZumJqalaqRdmshqmZCzWeAouan1pumeptqBl2ll4q67a6WXZqaWWaVpVRS+qVoF4OrWmckiZR5rpxLdltupRN0hWVm+Fl' +
  'CYxq6ZqsyiGllLLoyZvStXhHbnWKRHbp2ZrSZXiTqnmeu/71VtFTpQmmlWFUe/a4ZNkK1QV2wpURK++rhqaOWXZuVZmfBZWHtTVGvanchRaFqF7Ou2n' +
  'bn5VqaWSR+6m42JbqbkprlVVZvlNojWX6jgpb0lYItuS56Jq7WkmrVlhptuW46JqqXUp3hUVVXaz4qWha9oWlpuF1rtClAKW35Vc8pBXam9JoFKm5qZ' +
  'edUWNaSl5pRCF2Um2b/nateeE5ro/Wa5Ctlaq1Xqz4qWha9oW5luFlL67lpJRftklsFmWirDmTbEYZEpSWbVmpl7RWoJg1Zuar7ml1q3AGoZh2apaq7' +
  'mk1hySYddGVkL1hW0qBm1t+tXa1pAWpZ4lfhymJeYZeZWlWjAeRm5t9tGa6aBWtm0VbQQVikrUFL4pbhZJmn9SrQlmGHqqqgiSac7XaSVGtbS07lW2i' +
  'jWP4LI7Z9WdumpZaetFoVFbpqoR39k+unUvZ4onpXYqSZWSaXkvVpsrZrF2mamHasRnv+6g5VRx1Faml6xu1b0hIXWZw1WNVhmZhNk3pTl05hbdqDWX' +
  'iUVdpmZBIR70VWXT0lJbHYe3KtqHfQb2SVqWWXl7SVrmrgXhQKsVOhdWC6ZWZW1tbhY6v6WVBqlVYlVS5+lrWobiZv2aLslWe+96Vkai22T2Sn9hqGt' +
  'xZifrFWzr6rN3ZFk6mFckbFtrVq1OQb0le6laV1oYF7uSVAJ6pJaa1tVSxh6tqTjGmpZaRrYltb9haJd1llfqVWjn5Wkn9u0I1h3mnGoZlBYnJ5SlZW' +
  '7S5eomS1O3CkoqRZGhaeZZV+F1KmaC6laplhlRnvvuRiaUpVmyFelZmHDpVrZbUaTXt3VlpnbOriwpUSlhk5ldW+TZSyYFSWiz7WilaTHHW1VehFRwa' +
  'ZSpVheYarqrcyWEylGrRnVaV1Ythn2VY5t85CZHlFVD1mngatqoKgWPEaaqbqKhOsptpDaU3KkpyaVolpW1RG/6oWpYThQapUJmGV/a5NpdShQY2lYp' +
  'DLDTlXQialkCbm1hqAsevQXrbF2XuV5YaqIdFaFqnFKSjFqJncelZx0elqCWULlWYrotId9Upnot6Mlo1hm5oWmJXjwai4aaRZps0JKNxWhrmklVBqz' +
  '+kJMWLikaSpaoVWCftJFTJYpqR22YumoSY5WaVSKK/ukVopYWo1jKqmNauudZodn+8EmWL9pSG5p+qODYGVmVrnWu3WVqZsRWjFr2plR6Xbpt2uiVkn' +
  'bdkohnUpqmLlZ0vkrutlSavdSsEtHVn96ppgh3E6Fpa3yZVaVkprQEJi51dqVqp0oZ9RUvEuYqWYtU4EB94nWahlhJBQW0IScpuGqpJcqKtQnxMCs1u' +
  'WVaJcqLp2E/ZhUaSnZ+alhrn9jt+A7aWUqZVrlAq63RSZqmqpVaTiJep62tVbuW/6RqGWVSc71tuWel66WJCmmX6fU1WFaolGF5mWaWtbA1WEq5lGJp' +
  '2ZajqumkYZb+4jWmulhUFNrOpkIhVntNiGUZWq25hm6RXRhajehcY3aEL5Cul1ht0NYaqlFxGkvLjSSt5KmJZ2HZLGVul4h5odpZv4BCjqSkKVmbXaU' +
  'Wr2ekbqKfd7SoxeJrpYi0Ey4cMaarqYlQpX29FrwkaderuWuapsBBnmiRlGUIbm5Jpp2p5FXO0GWqqVRRFa255XiK5VaamVYWZQX1EbJ6bXhmFc76Zn' +
  'Ga51pesQYvI6aXWKPEqVBFq6V21NqqZPrEhEcEd1Sm6plVWrklEpGEVWJa1dZK8qazsayna28pqmmWSZGz8aliZm4h6qmGRJ294JJJhmgalcZqFkT6o' +
  'GMJB1UlqoKqQt2CGWm5yZaimqS42e2hHXh61aZmZ5S5m5N0ZOkqVpGVMXBtnHCo17LFZWpTVUd1m3VMguqKoloYFU5dVkZuScrZpbK5QnlqrrDJp+lp' +
  'Zq66xWaNW3WEO9Rdpk6qgUVNanGEGsBZq1mpxJIaWvE2RplBtHgqYlbZb+NIW81Gp+lqUVXsbtIB7oljZNoajdiKOoAE6ZqjYKUKr99Lu3BIZbZeaZ3' +
  'GobInV+P7JalwVdmmW1mInvJ3EVRoKpktqpVp3DDZt+bGUVXn5wlmZd1Te8ZwqaUq9pb4mTGXWhwahyEZNZ11jz7KSlpSVX8KnY2YV4aJlepFun6rd1' +
  '6mnTUPVBrWaVReSUZUZnxfKZpge3aVml5mZ6dpnoZKtvUuY0qamuEyUmxjYVZoUiqtauczEnlasJpmqApqq/tkWoKboKGOqZNYolex3apKdektd1avS' +
  'mdy3qsGdakttltvW3LMGom9mlnmiFZJa+dlp0NWYLaqk8KpdmY1t+cYYV7bqepa4/LapoMpcVpqEpKbX1Uf16kjW3VuUYUmK2fKWUB28Q5VCrm1l+Km' +
  'OCRtA5pUKUpqVuBrnhFlnHQHFkuW5hP5ik1SwmZJiJ2mrri/GloWMjSlgppmXHDqppG9Gte63Z6aaXzeJ7u9aVJy2aWWfeqZV7b1cRsyWa21WrGNfpt' +
  'q0pp1hJ2Hm1dlmemGdrp9Yk+rmDNQ2ahqqLFNWaWlRNrUkpY5GSaVe+KaaEYpiqZs/FNkqlVYinUvqqkqK3luJ0pa7PLgSqbJ5Z7ianlpZPLYfZ5pmX' +
  'WSCmaVZrXiWYVcUVlBNimgaaIsGTbc9SKWXjtiSeWMbl4VpvKKDmrZV6dm3loKdboeYkqqXrCwKahbO6eVUlp5Vuuorq+yJ+BZJuqZkdtgu6+6JdR6Z' +
  'uiZZd9Rt3q+JdlmZu6ZZkmJomxNRq1VNi2tZ6PFrt9nWdnmKWloVqeIX++jatm6OlGYVrCIdIdeEFWpt2aqpuB5YFJpEDpmc+presBXnZn5kVxuZTpu' +
  'qbPebo9+V5GpZZXZll36r3iWSpKVhaeybidPnRZvriqRqpdqVo1q51jbINq1UvUmV3ytVvZqcuSVhZqVIcAtnNr1msZXk1mklSX36rKuV8NeqmqaV21' +
  'pq0FGeKpUFoXB2m2pa0FXeKlFVlaB2rN3VE122JMYWVeWh5Zkr4rre1DlbqGZlld1opRqlWGJEDop5I59iUl76JYRVKdZWr2vSfVt2ihGpkTasx6JFq' +
  'iipKYKxphpZl2WCNrHYRWHVlafJR1PCNrWIRZaVhadNZ9RKpHHZWc7rpp5sG5SHdGTYVZ7nqpqYS5WHYLS1lZLTlaKa71+QHZo1FYblJVEhvMzUVjWZ' +
  'VZZ1WYW0pPk2uU7aW25uplkpXY1pI6kXZQuUcJpkQm6iu2crFNkqghdq6ztUSxWgaJnlRykV2PPbhu+RFWqhZpJlW2K+GK25jUrlJlle9aLJWGqaaXm' +
  'xGnIky1GBEWhohaXsplZh22U2IG61XkWoZqS6S0FFMKx0lYeZrmV2i0FEcFx1UcaGXjIr6yY1IGvxX5ZZJaWqi1I6EG62X0moWqStrBnRlK1dJe+1hF' +
  'LdNcnUGneops1lkVZ+VY9KewuKm9tmaGWhcQa2Zm70URGY5mpbR25Wyx01qlKpJeGugzqin2xlqUKlYMW+In8YXKVktqhJqkpGMXo4ZGVmu3mb+toL1' +
  'fOWartWWSdSG6l6q5eSGGupYmrFZpUVl4VmKCuYZ7qokXZC2ytlDWZ1iQekWlYZkOLGNLcZpGlqW+WppdLJeKdWZKW6W5VpyqY1LZ7VT1WqGRYmhmZt' +
  'BMlaKaVYcaBuoRGm6y5fUrWg1YQY882hqqdpJp6YXVpWGKOdQhTqRdVSypUphVpUi0WgajqN3Vt2l8GYpXeWjKbvukR0qZlUsVpUkIcbDWqMpyd6A3W' +
  'WYqlR6kB6VGVdY61dfqwSNs5WkRLdi62dmaW1ZKi26OFpdZddcqDRWnpGd2+4FGJwlQbWoZqCVl55KXJhSxaisdqSd5s4IGNwWVrqYVZGiU/llEbWqG' +
  'vZmZFFlIa65wXWnIeKspInb2cxSmUlr9aFZ2pEMb+oMNomh1JWaa2afOhAAp1pVaKmWFWlvaTFAUxqaNp65lZldROVFq6qmlUWGrSGTTNau55hnpQXn' +
  'jiR9Z2OUqja5qab+SdsMBLG3p1saa5qVl2mm2shnllrfmWWrxYCReuROWoqPKVbnhJjwWptlWWl1KbtAf5pJYsJGmUFuYKXW2mWVG8VSmRVvZJaByll' +
  'nholzWgA65wabTpiq3aV2ymKbXQVVWFib5daJd5K7KqaGx1vQhQZUshKbZgS5ZUqQhVVYslKLZkR5aU5n0q7S3FGWnWWYaqd7wdlhRmSbZmSzHpSgiS' +
  'pLdWuVYWRGltCgpGQW7WqaZnRC1uFQtjGfLCaXYqhG2dWoFGZi9qu+ankYZqVV2bbb6TdVZmiHYdF4PmTlPSxZalRVloGnLF6tAmlKuq3VcsVXDlrpB' +
  'aiq5f6JNdC4HmSXJVPR+re1WybSZtSfqs7aaJemiYjMeknrYGDgWmX6ZiWa7SqrptiWkZqmegfnjmprn+Rh4qaiThanzmo7y+FVopehnRKXLal01u8Q' +
  'pXWrarW2351rXSVvMuWNbFmfO2GZFV9WrlqWbdaxqo5LB7lzqcmmKopWDmvWBaSspbtadcVh5m+3WURhuKw6GPzx5nr/9ISpua52Wq1hoWurZEUhvro' +
  '7VP2n8XnQoVGPUamgVlWqY+Jpx1GrxvWdCVXH2qCtsWZnIE6WVumXJP6lUPpGZXB1jYSmosWilJmbUmYUBJU+s2Ve3GZYq3Yk1Vmft3JZ6GZp6Wo121' +
  'nsEXW36i1pGmllky34bP1a6VeXqfc1v223LJd+Qm2d5ayEZOSn4WqGZh2adbW6JrurbV7sAqle9qiaJYlnbW7pEqqeuq3JcsBHCb+qKXkFYhmW3XUu5' +
  'CauJ4yWeKa3r2djWr16BWutJ/WqLJWn13ylXUmimJFViqsXTqxqIZZqZbklddWpLB66LW+525YmtpmV1XdXaasia9kbioZr3m0LaaG8lWRmVoWvp6oq' +
  '1US8xnlUWpla/K8WVZapFpilkcSf7mpTnGqlV2CVlZlbDULtTYl1llZUVmp29Su6KdpnTElmaueMlnaXKoh6qqVbVmNQXhYRZlOmbkAeZbVMqqM1FqE' +
  'BdtKGWnNBdbJqCjJEldk5W1aidUWFKmq0l6puCDWHHLqhmbAWJmklmmuDHHrlxZUVaVViWlWrbFSymdYplDJRkzOj0264Fsrl3Fa5T7qm4q60Gtv1mF' +
  'ZpS5Zjo660Gtv1mAp5i1WnErfqwumzpuJoYq26DJOWAur02pmEKZmlWuLKktR5buepJZr6C3PDgdWlWpdVpdqWUrfm1aqzbPGlYtq2YLe2kfWnqbGYU' +
  'aqN3uhYSbpZmmKaZala3rWRjmqG6aWVJWQlvepagWC2FZn1YYptFEHqED1lqpb4pGaKLIuVBBp2tm2kqtqrxVnvhYrVpaVseZZvhlHvlspWquulu4tL' +
  '3PZZVAknopZql0JUuk/SVmqHVqpUTWcrktbpoKGnm9EZYqqaLgi6KFrp72VV5lp1Y9NWQVSsl5udFBVSo7qtiQoh3qAWTZmerSsrZmJ2axV1aF0vZ3g' +
  'l1TNq1VWSZZVZeN+VWGenpv5r+ooYKN/ZaBtXYatW9UoXXawh4meaGWZSqmEaHl4qOJ6oxXZ6V2m1WQokcpWXXEJKWLZ4pG9pau1WLGZWuc04ZGu5rq' +
  'qpHGbKfY1kVS+mWV3lWKZaeIgxpqphXVCztZWuWmate3Yd22lJ3iqZiKWzVsll5W8VoWGaXjl5HmPSbWi1qkdmqYm2jWelG5RloBY262GrUcGKR1VxJ' +
  'hlaYSnjLffmpuQZVhRa3JZDDaZWa6k8KdeVVSWmF6OO2ra29UaKqTlTC+VaK6ptKd7kWabbLUi6GJfp66ZV9lmHbUmpGGvo2sUhphuWHgX1LW7p2pZI' +
  'olprxaimloL7VqVk6VlHGigWnma9lVpWdFp4JG2FZVEZulZS0ZQ8aLnDVlEZnRVhpFV55OtbmfJprRVrKjVuK1VquGnQm17mxhaqxZmVWap0e0Afgqh' +
  'vctvN+lIdmVVdoZY9VWdn2X7l7ZJWaiRyJ7mkYamHaeV6YqHHDZlrX2WvqqmWYZWmFJtZY1tk+ARe7GKpGKu52RxiZVqibJ4FYnuqxI1h/lmWZtlGJr' +
  '8hyByWW1a+ah5k6dYnzNjrV2lm+2ZGKO5l1JxSJmd5lmphSZZKcWule4VXFnWGZ3smyRyaV1a5Kl5HUnRJmU5RjUVBmoZJ1pvxFYqOkEV5mimBaLWYH' +
  'o2mGpeqZqRUZae3b6WxWG6lqqT70mFvpUpRqqXWYl0306ZrlInl2WmHRl430rVvlIbh3qmHhWlr05CKoQZSnuZG4apGKfqk0K0mJmpy1mphxldo9oOV' +
  'ukk2WVmUf+1d2kWZGWleoluAP+2Z3omKWGlW5Z6JPuWglppB2WmHdVpJPtZglptB2KmXpVpMO+NFaYlqmJVmaupMO9ZUbolZqNVmaqphVtmgBUmuw6t' +
  'bWhVhf9ipmhRmnKhJ5l+HFVXFhdqMmEUld6JVZqmqSs3qfYthUcnQa6WOScrrLYqRQNnXDdCl5dgjGt1aiaaHKXqJgKw2nwetllZpkmnOdplZJ0oLai' +
  'o6zh5Wqa6GaoWVnipnaO60opRlYEnTYN42cEvRlWCoqpelXUL6ef9EVaakVT6Uol0Jgei3apfRqkJqFokuUp2oGqZmWWaOQ+9hRkuKcqqVrs0XpfWkZ' +
  'waTppdlRGTZG2z1VMYq9pKl2oKVJnpXGahx5p9EZuZhZzFTCsVvfJpKjLZmEl5TEZ9uhpidnqKpFhmjo2+qpI1R3p2d1alWZyuaZU1B3e5O1e1cBLii' +
  'lxcaXeyRV2lMBLSzZwYbiNTmqmmmwiYKNZtVf4BbZqZZytpFJK55a5VOkpSHPc+o5lqKVZVbJiIaPupoql9KmmlvcoVm2l+ZVWqpXmimm3932s1lVVu' +
  'eWWjSlrpv4+rc/mfe2WVZqV4LNm1W6JnmXmKGZUoPNikGymX2aSaSlVU/ZYfd9lOtlaGeKlorHofaeaVMVX5WFaobHkuqeaIdQboaFZpXCcdeq5J+qd' +
  'WlaWGWiMtp1hpuqJEZapIzksVhVyWem+UuNlW+NZl5dGebldFqapZUeG4dhpaSekWSWZrQPd6dlouHJUlnVVlPKupI5hcq5qUmmVpjbJeqo6mGqyVbG' +
  'donvNvbs2qXa3JbGYZ25NsNq2u6WFEClBun1dqOGle+RKBVlp9OCsPd+1qfatpqppVrEgeppL2GZUqXqlIrKIvtqXKqpmVJaaZLLV0qeWa+uTlmpWlf' +
  'BlKQG55baZV5ammDGipqVmatfdh1pJVkAW3Zp0eF1q0WYiqrdfwVkV6XblW9qsamAPbaZoWajKVkI6w2/16HqeYqrZ2lWXUYtisaeuseZZYbU4SiFfm' +
  'iZrpxBUGRcyZS5KtWBTqIpdSi14tTYOtKlRsU6pnZ4du37liCWakpfbqVmiUlSJscZpvRuhFLQSZmhN8VsZllahKnkRqTCa9gZZsQZrI2aXG1O1Z1Zd' +
  'lWDFYbKFY1N1Y1pZlWCUYbKFoy3RmBq1kmebVkVWY6yWs6WdpZFZnm0or25B2DZx2ia7kZiKl3xdsWdVqfYplXs4bZh62kilqVqAVMoB+3Yrh0crbXq' +
  'vWrYpChZrR1FmGbRxBYymF2VsolVCWuVrqDj6Ina5ud9gpqipnYkppFUdUGWzYEloWm6hahk4m6loMk2R+tXJp6yp6UmOpVKlVahql721pSXalWZaBa' +
  '6la1xl5Uqe5WqpSpWhlTSPpnbnK4WpWwVmcQbnSVHGLLlzBVqmbAbnGVaGLbljRZq1bgKpR1aSith3iZ32+mI+dO1qar1lnNGRWsGFqaViqZHdGmZO0' +
  'a2tViWtraWpF6mNU+kikZeKEFNZmZ5cYjodUaZikY1pReqRnIa4okW9ym1eS06WBO/SpHS6mXk6bpGhuAa0ZS1t5bpfRUmHYlZqLUf9R18FhhSZpWR6' +
  'XpPugmsUoVyZ1bDaBRv+ilV6laHXaZVcud7mybZ3JaGSZLHvUha7HpD7qrWGYGD11RfpDgoql2napEl6SlZ93UtaoVnZhEp+TpZ+3ktZ4ZmZh1z8qDq' +
  'VnmGRF5WG4RZ9qRWa3aR1urXTtSW5qGapzpi1+urDpqLdJAZ4qpVlxWWDVQVYUQ4a4ZZlCaquVaXemFlka2mli1nJANqupb2SmicsdpjWVTCtp5enQb' +
  'qhKWmTQMbq8sp1SWmXJulmacqq7Yn6qtDXFunp0N5tl1IqaWqVBmfaVmPnKlprglFREGqJ4rPb2wcWVmEqixXUonPralurglFVAWqJ4ixheKdp64ZpR' +
  '7mmpW5lbKZp+tVqSn1m+JxaMed+t51lkVXXqRpWdaM5+4o5gbmRpL0eD6ope3VFaV+ZZiZJWAa2n0Sl4qSDK+LLaxe56ZqgJmZVVjS/g+FlauKvmaXF' +
  'WeuKpn4squ5CxpqaZOOntRFCdVqnkWedprGNZlttkrbRF2oJJnClV6DlpundaYVgGnS1l+n5a6paaZKgam2ZtWWpuqAlmW0ouF6bcZJVnlYqFZkkpm6' +
  'VslGp66ARiWkgqm6ttSiluZFqXWoapQKdZNaYqLOVKWgq1QnGNaNSbKeWGJm1ZhjFcacWqKdSFNW9VAJdZK3opauJaignkmHc/smKxbZ3EWBWIiU53P' +
  'ccK1d51qZl4lUugiVhV5nmanGlUWkehyolVpmVejB1UpVdvd72ybq7OXBSVHfnsal5Vhhz1kXV46aKU53NXlGcqa3ZYsLebmFlkf3SKqppui5LWVZ1m' +
  '6mlprbbqmGmZ+SZp4nulIWJW36GVFW2TnmKutmtl6VGc7ftpS6UWiLSavIyEprmWCGp5WmKZ70qRbVVbVzmWRsYMn0pibEurZliNZpnsSD35ndrWduZ' +
  'qZ/ZaiE6Ja0dolT+tdFbpnA6aW0dh6W5OpYm2/IpWjG2UiJVmKq2CTizqdmooljWaQqmKXzmmYlltZjFbRp2a+vnGlGaFpEqUnpZkooKornNR1vZkqJ' +
  'nSzKfmmobCqlm6k25pXLnsm5qCRRyikiZ4Tn3dnVqSiA3i4rasKbnsWk5GRVym0bm41zQ4UoXZWWoXVmRy1YWERndSYYurCqnd0YFVa5KXY1R2GnVqp' +
  '286QlKiZXkqVoS3xgZ2nRNY8WluqKlS2059yiEpl3a1Hh548lLtm3v6IqUa6qEWY5hUi2uoFq9B5qCVE1jZs7vUwlV12dtKC1SJZaxkroaKnqGrS1RW' +
  'oOhkmkKbmdEbTEr6SodmXJlP1VazuI4OjaV1RFaladizxfdR4mUdBk6mprmrnWth2sauaKrZ2KSGWlpqkZWPOqYl1dQiHCw5UftnGenllu5ZpZhK0bG' +
  'TjTt1KnJJT9TohqiV7VqdhlVWnXrCQEoWnWWU2aUZpNzoTimU58FmWZG4ZMyYSils+pVmKoD1KpiZva+SFkVcWeUviPrn14alhU2FnRlaKpipna6lW4' +
  'pImKZuoQCq0W0KXlYnmLFqoUCq0WoarmYnjLFm6y451naqhWIW4mvq3Wvhydnq2XqHaaVa2fcXYFyqVloRlk0+mPIndQzpWqIlpl4+XF2eexoWll+HM' +
  'Fm2mE2dZy4amhvWcB22nV3aqxoVhyqGEF1lZ394JJYilVaHtplB5ZopDhdAoiXVipbYHcE7SerClqpalLZq7/JSRK1qq6rZ2gRmtWukVE1Fbh8WVGqR' +
  'jRrlrFnesTtqlJll1e8VhKh6tqiaiZWq+AaFVGlrFmayFYlpnBXqiAlWxmVaiYaSlZspVXZreZ9ukd9IvU1ZGaIUKKp1bqatmC2OJlXHH9Ipr5mVYQ5' +
  'qFq7lKll425KV+h3bXaNnOhU0LVZdpcyUacZ1NOE16LZI/xyFmWJSFRq4lVWdlkjWyodR55u57k1knU6tq5Umql5amhp5IE4WEu+nJpqky2aa+RmaTZ' +
  'FnelV5bV4t/o6VHW4VVtpgvGaWTak1bL7lahaNWG6p66Q1USqZmrmrVSm5S5lubcht6X6Ealu+S+itbcw5qW6UXlq+i6m+bMVprX6Vbkf7i1m+bcgtm' +
  'T/ma0e661ZiiScrWuaCpleZxYDS9lZGo9Wzp5ZYxbeRZqotJVqupv+av5moXWk6WWWTa2gWlRptEq3nRiX8q2lamVUYkR0VkY+rDmqNf5msWH42KZWS' +
  'q1Qma+SsCW41WFZzr1RnjRpUlxhG5Vq6bGwqq2mZapyrZGamTVmXh+SILpk+Xd+l/mb6sCSfmRiqVCdXmqW17D6OSh5RRCpmlSlmnovqlYru6mrCbFF' +
  'iH5THorSVVVqlmJfZT5TXo6GFQla1mFrKOMoGjaVZiJWnqpqTaodHnqVdiIi1lsmn1Z4oxlhWpkp5Rm/cS2RJ5q42gVaa2SflW2RJpq02UWaq3mbmUZ' +
  '5Vxmtqb6ORVqnYTHLpmpvRWG1yanWZZCal5K5FWl8RhSq5VUa1smya64k0rVqZq3V5GinlWWnWZZkZ1yWSX8X1dZWmWJJW5VNUVcaSZiF5qh+wb1NCX' +
  'l6XaZctmlNmryNValkalkqtR58W72eiZymadGpnC1aR2UtedkbLr6qAXFli5KK65UF1lu5ZiiNn5Gma5aB6lqpchiUbi1Ve9SgllaPVlq3Ki5WOtChm' +
  'qZPVlp3J1TZtGuWam2dp565b/zapG1KiZUaVb1pXm3Y9XjXoWWWWpqgZ6lEhtqaa7iMkq6m7if+zt7ZpRJsmp+m+6Ieq1kHaSIvkapmq6bQKoVa6dlE' +
  'NiUuqrzcrlZllvWsmqcsGoBhvKxSuUBOLaqdl21c4yxRWUpqaT2v1v41pS2GbZGrAIJqlLeg3bt2nKHbFZZ6hsUrmeh3p9VqIWQ7mRq1yoF7lpWhsow' +
  'XqrlulPqDJZGjhEmFpuEgbblXbgJVWWaiS0XWnGjNKuarmZ5g9tIgrb1SrgOVlaalhbcCYG5q2ceK1eq2mGeCoXlansVmkJeJqAKhVK5WrOFmRdmpnH' +
  'rj8nmjltUp1Wqaq+3uhjmmWZKmRebZlq1kjlgrq0LyTmlSyq5ozmRrrgKlTlpRyX4F5GthmpK7kO1H62kOpLZqrUXaiYsaoj2qfWthqpXqib1Wrrbka' +
  'tgmV1Y9qKaJVqHgbqQZ24ppaKYZqrLZquQWp5pu2OaZZiuK+HKSZoldRUmhaveiYWHWL2lV1W2WieLzYmmSb1lW5iqWSOfmoVFFL1RW2xkqSp/U9y39' +
  'aVbmapmZamKqYhomBCWlMdZFZqY1IZhjWVek+YMiW7x913llahfqVadpodO3sVlUiYQmmkJak+urpFZ4WYp1poKFkhZOIKZZ2FS3etuGq652RNlPY2H' +
  'lmiZFU5NinxbJvqltJpqqmj6GmFDhlllNCom2q24t6npUW2utlYYqp6NlZoqT7pmaVCE1ke2RpimtmdZ4Sv0l6m6CKSak2ttZSvhWarV7UW2jbQ6lSB' +
  'pmhJft2NUZqHcYpnadnHKUl2yVzlbpVNJiZXtBhGt1vZCZtZJTuWH6J2brSBV0RQSm9ilvknUWrpb/LraFGZ3dmmmCWFPoVLmrlV1ORXUhepqZlXIZh' +
  '3p9UWgWSeJmvXKanDJhhF251aaEVWqmVjgtuW5Ell222t5OmXCJo3qbBRkoUljO6HKvm08LlxFuaqVSpitrlypfm2XmFqpSZ61e3iWWepanVulZqC6r' +
  'pjkHqXWgp8XVbBYrgK4O26W1pqaqvSoONLWiZeWOXy5lpQa+ad3p3WK1axKSu1oF9mVKnd5S1ax5t1oFtraOnp1W0rRypDWRljfmSSlZVZWa3iYeil0' +
  'Zpk17W5gbcDER2F5U1G2YUKZhWT4iumqUpd22mt1Olf+GQ72dUZaUaGltKCc7aqmA0h2ZUVaaaMGe2ZJkjulNVpV2V2lHnB6ESqxhaKbBh5kL/ErZBd' +
  'llIFZAa2ZXnY7YBaw2UaqFW3l6Od5gmrhWlknmW317ec1gaqhWpgnmGIpPKXmlFm6VuWZmqElPJXlVRrtRebZWuWuk62PeCVReBgXe6d/kopZpTgQdC' +
  'UpalorF8YccS4RYVVopXxfeVq/lmaTZVllt6Z3otj2ZaaFqiloVq9lkts29UoClWeRla4PmzmPS2lmlWp1la2P7mxu6Ua1plaYSk3Nmqw/bWa5Y41Mm' +
  'lj0l64GtblnBa4S6u6P6kxXx1pnUVZqYVRZm5pV0CeiwmI6Wiy0tpxiFWopmanm+5i4ldxXQatp1WnS91r5LSg4VZZVaEuwqU/9bXmrZFalW4qYmkl2' +
  'gZ0YkZOmKdpnWmRePmarVuURoW1iqs/a6FV7UXKWYQemVV6xt6UaMkZ/lqcqWxbc2VX7yWioSwZqmpkRhZyotouqriYmwpQqtZYT+rnSmuSlipQqdpY' +
  'T+qTSmeSZStApdVQTvrWWlvWZSl/tQk4OZSkVa2uZpsnVdQjaUWr4R5ah5kRUZaYDUXum4chE+RDVRhUrV1BhYSVbkW+yt2mjbbVbpSZteZZZmPyqvu' +
  'TWJ5rNeelN0p5Vq6WKHpLN9K2VPk2YaTnStRpqRp6hZnr1XHrql2HllJ+pxUJcKEGJ6cWZVp9V2FJpGBKVmsXlVZ/a3RAWYYBnaUWmUVW5OYKFTdImd' +
  'C2pkuhaprPJ/6bqspmKuqz19kxkhaqhapmbtr7JPJQuaHVTq1EeCZhZ5qhbkd2RVvMKpVxr2rDlpRlZpNeoOZhbjeCd0So9YFqVqloVn3Zi6aVVCkZQ' +
  'WeIp5qWC+2W5aBa5eUFZ/lpSRhibpFmGtVSonapSAkR3qEiDdWTSa27YWWGm2yO5mmiyxd5qkaUmmWlqRiR2yd9tkZZm6WmqAym2hdl2mqVXVWlrrWy' +
  'fdaaX8altwLspLNg0FIcad65UqwnlBaR4cFdptu7Q10XlaahoJENZd/5V1ljAFq6Wla1riy19pGlWgV2F1ud6nHj9pVVpphnZvZlcbZ3rjClZaW+klQ' +
  '0qvFAZh2dmZX5Y1p5BqIiJoCJeXM2bqmSBYabwmMJa5m+Zbk3aXUiWkR+altm6U+Rlipab31Ryl2p6U9RlroWb6mhmV2S+VvSpxaKaq0WiSmW+Vuilx' +
  'ZKar0WiSixZPZfparl3XalZx0tfd+ZryMiVrZZbYReO7VIZVJZFappXZVHZi4r2hli3mmt6a56YeWqdH7xbmSR0hWXU26beRpSzVHH1Uen6qmpl1q7i' +
  'FnkW+aj1SqUmw2pWan5m2a3yqqa1w2qjbm1WqNT9TXEl1rqXF7qRqaT9TXElmanXWrpZ3KnpSrBq2WqTKvYm6GmI/Vldn66XjLVZTl2N7Fldr6qXSaa' +
  'dTl2a/J08zu7nVWaJiVSeRiC2antaVmqWZb0RH2nRoJ5WVmrFoRkLmXH0oFqpJbmhakl+HC5pIGleKt7pqgnb0uugUplxqnIkdlxK1nGlYIpWEeIZWS' +
  'yZeZmobi5SqO68Zpoql6Xd+22ZqbWKoUxb6bClZR1WlZeqNqRXyeHQYiYileuqdexLplmVxR5eq2Frjtu1Zd+m5qYTWn6Srpmp8lxQhSegaanX1iqyp' +
  'mliXqZGWWaVrWcAr2lm1qqaaldUmekRXyllwJVlKmdEmuu1s1u6peaJYBdndpnci2OZRWmfrVr0f6uu38FlVO1Vi2h1V162t2iiWqqeVBdqqp9KZVpZ' +
  'I+qmvdlqrr/o0XnJZaxJ6Gp5mmConvipFmmN6qXo2pV5pMmckepIpQnpU5nL0bewaYllcaq26lDGfkaKnctGcqR2VZW0270Fsr0nFp1T7qozq9BdZXx' +
  'RUSpZmGTY3EFLtlZSlmWFbpDrD4XKrWtZmaKWeETmn5rOra9KeqVmWV1Zbp1+PXmHNpemVd2ILs29LXlWO5aWip72fmy4GL6raUahat93aybNemGZti' +
  'qVUY2PEicAm5aoZ2tmm7r9hFFZ15SLelamrpSV2aWUVpcz4ufpq+naPo25eb7rqJX+6t2rbW2teW7GoJO+pVpKJd7mCxZmlawhaqaHFl2XVoQ5iG6YZ' +
  'pKLUq1CEtl6qlWYqVVIcVLG7pQiZVm9hGOeB5nZiLmpVbwpepGPRwaqiX+qVp25aqJQuiplY2V8moYug9LcVrjeaFmZxXlpleB5XF9WhJVgWZuXaqC1' +
  'XJ9KhZUkWVqbtWOvulgWXFRrZvqoWmKuqpwVXVVrYuapW1E6mVUFDUVrpvBWriHpERYYbFKzRu9p2a0BVp1aiqCJklxGeZHJQgS6lmJZIwqWZirLkqt' +
  'FapFub2aMtBoAK/dn2ldYigVWm6p2qrkGfZqbQ1ZS7nZ3nNr6VldR66Bl6GI2qblSvZVnR8ZmvTEouuZ7UVm91UmKVeUV6nY7KRqp0V2JW6Zlu6k3JB' +
  'pp1ZyVSaAubK7TmKLqqJqVqFapuCpIu+lpVcMnFxIr+D6JkamVRoUiGKl2lqwFFnJpIU1HmktHBqqB22pnlSBJOhU2V4VybWmW1mVVmlqKEW9SZzYuV' +
  'iEVJnl4Cq9okSE+mg5qSApC6PGRqKJLY1pltmDdBmS5l2tZWkqWqXgWiT4eGVGVWTRbtaByJCp+qKaZiV2buZRf9iZqhRqKeyl7VqFluSpd9nYsJk1v' +
  'ZUJ6rboJCWJ7JaFaqWKuNbp5XJeVlJpGkeOspeFeWJNqjGYGpqN5veY+vaplWZ7m9ptlu7c3rZtlmVuhupX9l7QZmaaXlfUmz/FsuvBJSWV6dFVa6ad' +
  'tDc/oWXaahpmbq3bs5Z0KdepJgmpK0mN/NLQWGKehoZpZqFW1ma9Vo1iyHkyrLUr2k3VWOpaWmWZZita6cmjZqbZZYYi2ZataJbnqu7ZTWWVOYkQa6S' +
  'qmo3JN0bhC+Wm7ESCFnRmkmolWaloVYlqlSpJIQtJgepBmDKZOSoRhaaGZpVGZJsBZirSknpUCWZHaC5Z0ZhJVV6ZZlWplFoa8LaU7lmgmnVu+AJkpm' +
  'qcV11kWadadgRmuSytVFV1Gqq9yd2hzatVRlZ61dFu2ZBaqGqpshXRybh61KQNZHkSgdSFhZZK1LGrJatmdqpO1pkOxKOZ8k1VcaqDlshVaOYObKvmV' +
  'jb1taUR0mq68YZ45h4qbZlKJS1F5Cubnh1q3pVJ5cmQIiZb6ZrSVWmchHWuVupvXwlGW2uK6rioWTal/VaFXrlI0FC06TEW6priqFVM1vCsTXYU+heu' +
  'quiN2uW8mXZIuleaaviV6huWme6dU1kTpBal3lqSmX6dW2mXoWqF2TCeaKYlUqmWZ+Iu6W+QKVpLZUnlWgnubiPWVGvbVVmqibJTVXlJVF0W3gapzYS' +
  'u+ltlJduuBUnmVm/hkHBVeamW0WTR2fWO6epEJVabmNrQVVyu1RCYZWqr4FppqCld5Rc+18mZViW2Tobvp5b3KeZpBUrmn2nP1FWHuSqrpqmpkLUv6W' +
  'KJt1tZEpGWhWFldk0qILUVRWdjS4ZO+SeWYomuZZ4hVlWt2LnVp1puSmlVJi2N69lsmpbpiIqmqS2Nuql8apbqSYqWrV7G6THtBpJmqmZmpqJN73Epp' +
  'oqloZZmmSUIx2TpMpJaRbVspYqb62upVkZmpEh8bXWSk2TMWZt1yWmmrbclQi2Z9ppgn50GUnF53JlLiZWWaaSkqKKr5DGVFBpaZO6ZBuVXsJuFmiZr' +
  'ZmmwFdeXbKrafeQY4YBhqatU3ScmdLpuaWRFm6JeK3ocUlnQhq2h2Zl15QSoWqp16Zv3VXo65RS0qvsW6ZuraqpLIyQFqZ5VGYqWWpZS3dCsFpNVqKi' +
  'lOCheuzkmXmt+olW5pXmc3q4Imam0QZqWYqTc5YZu6aIqPhloKXiK0dT1YlOWeZUFadRQXycWsmqqWlGdaedM1KXbpisuWboXVZWk2QG0UcZfZaalag' +
  'rd6dhBGW1+ZeYGptlJ1uWUIkrpmcoWolGd5bXaVW5m5JomOkMd6VU81qBdJatTq5bq5url+JFulaZWWUqa3yTKlaVNpVpWHlG5qijPMama8W5SKiFUl' +
  'qGWqvI2Ky1ZW6+N2tSYRH3YdZlFOVyO29iYVbnZuZlJaW2drSoacqW1h1GoqmpV7iaXh2aHlnqlWWtW6mvSWmqaWWiWqmqciWCndplpq5ZkKRaO/aWa' +
  'qYWpodWqZGUq3t2WzLuaLVWaUaqS1yGsuEkmxJHWlFaR5hMVYa0aEtsCWdKE6XBsJVS6FepWtmWJ3aiFFlhi8elEJdhOieCeceidVrgppalQqqFrlSQ' +
  'XGzptVKmq6DXVCpZrWK8cFhaMFq0Zp5GWiadZkSeQfumamIZVFgqqhqsRaulu6YmFK0rpSnsd6pxYhamorlaVtr2RlRRoelBrgiXBpFnS5XPvYgU1ar' +
  'knlVWBbuSu7d5CNUamRmuc6WiVjJdae1Wahdmd6qjliJddapiKlZmW6fXl0BQbebk2SQaK1dL60Ra9pZ4SZRvA9ndnmFiZo1oXKVaRPeia6ZZKJYmlR' +
  'u6LplhLUGppLkqqn4q4JkZlRW55amZDZhKHzqlbOhaPSalpmKpQT1KypteaGT2UaktELaL3SlbbajqlW1mHSnplPXVuFZ0kabbG6CG5FeFbSo6tp2mM' +
  'rnIWFtrZplaqV2bEarcdJgiauaGORqFc6JRnhVae6ZSm5pKNO1miJB67ppaxZZZa3laSVUpmlblEUlfpT1OX8beaWMqdWrWa9gZ6stYLnc7lXQjF1Za' +
  'YIjNdlYVRdQ6x0JqUXoa7VEKVOUmHZjmGUG1VTwa6/qWC5bCuSZbWVSl2/eFHVChJ2o1VWVpWm1hH5BiF5ZmdFM1pX2XGoHJe0Uap/B5RXYfN/dK1RR' +
  'aV9aaFVKRa6aN/hgnmJFpVbEZxuGqelaGrnI11VmVNqe9JJBFhpehFWoVMrL9FOVRiaalVpoV7WEW4QVbm5VxJqNWLGFBZVlnmZc1ZUpWHpRBphyaqJ' +
  'I1oYqVUX1YJMqbWmmNZX6Ze9sbddXN6pqYZqYNdl+pMpyf6lJmmV5eh8KBoXUU3Zd5q9VVB9UO7rqJSUyllqq2EpcOiT1amkilmZhSozoykybaorgmp' +
  'pLmYypyg2faYmgaqtH7eKkfo2GabltmbCWVofnSnVkaFmSjWh2qeyujbpq5qmk4FKJOVh2DYqTYiYXBaJJabiqbmFJuaiElVSSuDTQ1jraJYVZRlWJa' +
  'DDap6fuZsaVqZpUmmffrW1sVqtmaqppgHKgm1LeagUpgkNq6F6XPrqSZVd6oCZpqUVbMFsR2qG2aYNZZLpCV7/aBVrmVVWabMx9xFqOxl9p0oOFqKGB' +
  'hivimmj1hmWqm7dgQQlnmpJZ+SUrWrdgQQl22ZJatCVupQ5GNcHSmrcWnnlcpKBoeI/upKtvkxl5ZyPtXq2aVRUummmqt5L2SpWopFalmbklbL9barl' +
  'gQuckWlJpZb5ZPTqUFd9q1VqZNP6rfHmYpWpqVSmVdS0WWofUVmwqbHpKbIWmP3FWuLFR0VmhZcgmarlWRlL5KqqXR5yqBH5KaqqaiVEV1V1oTUkeeZ' +
  'hmXmIFSQoOaOXKqJqObStkhX9BrhKWCaiZbop7bZEeZIrproV2lm0TpXKH7k0ORaZbhV2lWHLCj11fQVZqlqlmiJpjeq5wZq0Zp2qS1D4jCdpl75qZ4' +
  'rbbUegnhJXVlVmmom2lb77ivCjZFtaqZUpVVS5WXleVVVmJ+UB4CZ5Ut1wqaUvlZWnWrJ6aeZola5YokWWVqmxdDn5UZ6tRpdioSmymaZVKoWWWlqll' +
  'h62dSb6ZKrIYlNltVPWIVfWgGjNQCaZWZ5HxHYqJ15qpax6Uam5qelH7pqWhl+i16lF1+o/yY5kk46Vbp8CCXnm24ZiaGVZlxs1LiqZ+p07ZrFGjlt1' +
  'F3bJeWBZW3ZZlZe6m7aaOmGVq3ZZluq26mbCW2aZGUJVrZa8Tu1sKQCdufTpVqAakFCyoFaaaSl1FpdU1Vyne8Jqsh6pVVeI4KTedpRGViXtWjJ3dBW' +
  'UedulkWaZYWKHlLeQZalVkralqqHGSwTriXuqWmrZKmT02Z8Ykn1qVk1qllgLhVF8C3dalldVkmv2VDE1dZoqk5pamUuLhl6XS69q1V00FWMRe1UJkR' +
  'm1dWlVqhMaqWvSYxZatGlBrUEoqe2IZbJkakmlQRAs6O2FpbGlWkl2FQFpmuxZMnJkZVlqRht1LS8ZKmsrhVVTq2b9BqmrpFiXZrqhmaf5Vivk2NnZ5' +
  '7b1Vda1WGoeaYUu1oaTqlK1nHoKWoZtVpKLqmkt0oKSpZoJZNSQamYsXv3tYBovmpqNbY8fqiZPSweqhZkl1ZsWGirQVVQvjrrChmWonhWaEpBzlaG2' +
  'VZEq4thptdSrbZIoLIa79/hmaZaXmrRYnvppgGcVGElKmvXZlZcALrrmlpdSXVVZiap5QHtQCEWJ3erpVIUlkgVhqUqqvZRmqQ5LmPaqR14npdQ2VZN' +
  'emQiquoWpaWapLVN2pib4JlbU2taGhJgZl1OydeGNVqiVdnkWn3WRkbRVGTbUVtQFwqjktsruviUWlmJ4uWkaboUv1OW3b2FoWTVeNFUp2fJaFSpoFj' +
  'vIdGlZirtmiEc99mWmJgaauVKTZINeZhbJql3p5bbp2Wm+GCpnJWapZueRrRG5SWXHqVXWlF/mvlUUwq10tdlupqJWQhHFjgRraepaWaRlVaao2redU' +
  'MgzlqJ1euCYWG+GhVYhtVwWaVDqgmvfpQpxFaVFb2HZRhX9V5biYpeFmWep/bJFca5UV51m5dMqkN2+imVfapZpFZ8xb5qmJ2V6S24DqeY4pq369lQr' +
  'np1mFFIt8W3heVVaGkZlBZx1rSljULW5oZaWFZraDTF3UG22pqGqBbMpruuNVQeqYZWamqxeKldXcbDKl/apSlYxKhcpUkyZpkmNpRY3WdSood7Vo1W' +
  'kUWMaupmZQCq/epiUeVweKmdnMLTal/mViVJSmPSBauLVQ2WRlaZBWfhBKuflg1WWmV4CHtGuuDkvmpHedWMevoKJQWhueWuWmWec6bd2BJaKqJ5Lta' +
  'PaVivkFpnVhVrOeZkXhcislKCalMcZBdglQSgmpF622bntFqUXlohdlNSPlIcZRZpsGvMqaKMpVWFFkZwUVqfVNY1bl0VFaRs1ISlZhFn7pWponEGpT' +
  'CX9WpqapmKKfbg1hGxndYlbpm/Ual/+XhKaNaNZ2ZdGWaHLEml2ZqpZlZZYalNHMmVWQJqqqiq5WkxLtypliSaFuwZ+W9oAm7aa2pJASla6bUoBm7pZ' +
  'h5FEQ2ZmHkpBl7aGi5BEBmaaHSRJVioTYOJQ8ucpriRZWkpTpfKQ8ZeqiRW2ZG+ZWmYYGR53a0heuReapqKTXqnEZzKJI7U9S0OYl6elKlaNJ7O+S4K' +
  'plqoJqtSVtVvap3ZHaa2FW6bHWMWSmbm5m2PGHrWpaGsFyua9B0OTTrW2WqWmV2WkVZWVKZFumbYIhRKqPqVarGOqmwP1Vm15h9l1EmU2aZ+lmqlhEo' +
  'GVLZI6qLu4ZmlkpoXjGoR7iXmOC2mhVl6OeVXbKW2psoNoFqem2Vb2VT+p4nZoFtqrmYgZGmdTlKOUspZ6mR2adSSpq1NWXmqNaWBYbWeTmaEhsapRm' +
  'VxPe2FqYsFVWeaKenq2maWiWpmKWSWaeaK3WXizZRqKpaeI7SRZKWtn1aNB8qlkqSQKZWdXpqNG8loYmSt2SnayxiZXnnzb6kvnNhGUlv6ZUxx4lphr' +
  'pROropeJEfVhmyBF+Veao2tNEvghW1XFSmJx5kFmVYEp0W5RGtapfTYuWlGqeXkb9yKs6o3iE2hfmZK6HvSXWZVN3FVUlulAV7aKyoAUSmetmjqKduo' +
  'hxkWZujtrahiBucktrnGJseKk2U6R4mzHB2epndXKVm6G1edynbn9eZLZqSxYoohSyiRElaLa3p2AsZhVWlfl7vhquWulmmcux7mbGaVP14ygs1xaiU' +
  'Volqnv6ZhliBRPZQWgWTVWem7FoqnHmZiJUza+yHygslxVkVdll7XfqW3iclTmlpq75rmtaNjRclibQZZ117t+uZVrc1Kk75n6o5VaqqQaq2eTM/SOY' +
  'q0pfuVVqmanc6ROYa0pftnSdqVOeZI15pke5JMVtTyZk+r1YoVZQdmUoohWhVZpp7bK+dIBbWiF4pamdiWZnsMAb2lV5pqbp2ZIienk5ogutrVJqnoO' +
  '5oWI8a3aplyGVnFpzX320taogZ3mJm26b6im0tuYgZ3mNmq6b6qG2tdynXi8ZmWnii2gs5xVgZqqpqXP5lnSp5tNRdnqIxh9rW3lskjWkuZ25qqtfJi' +
  'Yo9hZglZy1+Nd+ByVo0xUkVskkqHX+Vnkio2CQdhaaZmRoYxF4pc2TmlZaoDl2aSFttZagZu1l3Orsli19WlQV/erEmqfXmSoepFGjqY1cWhqxp1NQ2' +
  'paFuultcluunRVaaZDoqZa8WkM2F2RMcWtlZV+knYpTKmBpNEtlqR+o3eqTZSVtaZHlqZasVkN6Fyh51hChWt5pqXP5ZyR51xChG5p0qmf2Z1aNkhnp' +
  'ZIEYuVZ/kgWyKiZt6uqqmVWwtyl40yShZdZlprP5lqNypmWn665UmLcWl2gskiShWdp1ZTf4VpU4kxihmJV5ZHW2Zn5lvLNm+6HZRbmqu0UGknicY2b' +
  'qkVFWWqK0ETLaABY6gkGa5ep5QTbWUaY6kVKK5m152oBZ7lvFpVT7m3ROl5dVlWqWpCeeS2UdohSmbYm2frOZWxQopiahtkmpoqO6k1lokxmjWJaVtG' +
  'e6llVoo1hyVVo4eHX7FSpckCmhaspYp/u1o1ko0xWhVUlkpbP5kJYVpR7/aZ1Xom9JWQY0m01+PsRSuq1Vl1+a9DvrtGpmu1hEqdUq7cryeqRWGvWpd' +
  'sAulxVxpZa8+na3aRklJotCkmQWXyaJWB1lJotSklgaayeFRQZpBYaHUmUWXWZJaTCU5/XGYhahpqVlpThpk2/iImqmblrWJ+8OQ6qVGapYiZmsKlus' +
  '1Kk3kXncqVfZp+cj5haZdaZZWIOaiolshr3UpeosO92WI8PZSmORk9qlH6aVO2rsxL1mkXpczpmYp1OLp6muiEeSGZzZXYp4oyid1H1LS5vLYrSjdFX' +
  'Rri2CYi1kdQlUFodGgmUZnVVEHQalCYqGQmornWpIuhlCFYKWlmsXjqgFdQ2XKsbTVkmaaXabVQ2TKpajllZaaLlvVilnR5pWhTkGi1bKpiVemmbVeK' +
  'VoqwN+MiJ7ymVKrTIpamAuqhashpmyhlLehV93tlldlyaVeklskmQ9chlRtkOpu0poFaQWe3ldh5oUtZk/s1dnb62s1j3luJntllIul63CsGmuRFk6Y' +
  'mmUb1UlYJoZlIhZcTgtn9QWqWepiKu9UGdFSzko11pgkZhi1buvm1osUzVhWpsop2JsWyksk1Ugafi0RWuqVib9iqZhSXaexWppulVNlnqpcIYso5Ue' +
  'M6zWpEqehll2Y3iWWemdCqRUvrrdl2cdadBGnrBxkeVd7R0XlXDlG/BlLZWm57Zaq2kt5xCQl5k1qTL+otAlraW1nKKqomtHVtAmnRKknLutkVYZGch' +
  'Xi406aVXUoZoSbhYNolXJrsU4uZZ6c+YiElSaViJJVpIo5Sp2fSFJxWmVW+vrJylXjQXVUXwZXarfaDHQkCuW5pWRZrVW42oClobJn5RdpeWZH20Fpw' +
  'rVSuhd+elpHOK20VWSf6oUpvZKlRZp5VToLuZ4eueZKTyqenuFmpOphrkqq72pumnZqlbamqq/aWZ6aVVt3X1mi1+fVZBpvKZ3qFkG6m8aJT1urpWVa' +
  'kaal7kqVxodYKCarVUifqcJdgqPYKXWqSJWfrtYeRsPJKpU1mr3mrcWZnk13eeYoGX+WZsul9BROqzPnJaVgmxunmD3OXBdUsWZudaZa7NXl5Zf6ItX' +
  'WZwbqjAX7VUaW1VpZp0v6rcyQFi3qZZllFZblq1o3QSemZqlVVuC67AWJZftXJKt5WGOK1YOMaWanVqXrVYJcmF/eZk/aX6tprYub2l2iBFMCWZlqZW' +
  'YprE6FWQZsG591qJaLqyk6RiamZr5HluC6I2spxiOqFqYWVtFul1c6hmZqZpllVdA/2JaomWZmUNFepdKtQJR1dicfFO1apqKfRJV5uisrUOka0aNfm' +
  'Qc41bhJWl4mmq6MZBrjSxgLmWKmnUVbmWOY29peoVoqqkudhaZVlnYLbW4uhobe2Ut1wmhVd652vduKZGVqy1dg/mZG28Z0JS5a67CAlaWo5ukjWbzV' +
  'HYf5rfxban1pNHVbixNYuXZiWaWYWanFHUaqfXxf2SpmrE9JI1nVTtkaamSDu3jdnmZppVWlV61XrD4OZqr1H54laWbey59lmWUbalVJyBN19dWJiQc' +
  'lV7SEpHUqhdqxlmZONw9YG2mmjk7ubpIppzl3e0V5sZC5uUkGlGFrmHZ5WD4kraGpZiLsnEl5rs2mDFaUiV6NOpZmX13tXVY1RzZlKxUkWpNVbXYtZs' +
  'lPs0NK2Pemktp8UmbhWNaWjFfpmVrVpCtKWBiW76eFDF56PlFVeiSCqFYPWUJmpohGZSZF4FVifhUaVfKVmSMn6YdEmqHllpK6KnHt0PfWkaZZEKlUp' +
  'dtpoF2zaYRmFYm6Zlid4PbRYKU8VGllmOZqgHlHBkZRkpqLlWZ5tPvvp/6lZFnpalZp4OSl9aWhM+RSliZLEYujqq87FOYqhlZl6ZxiaZC4umgKikap' +
  'veZrYv6e+RhXfXpZtBhvaR1rKVOGW1Pkqb38JmVK0lX2lpVher34MlVKkRn2lqVlpv74EVEKkRmxVohm6pfgyo1dm5qejaYKnKH6Z0NVd+XUaipCbAa' +
  '2i9hmrdahVolraJQfk1JrnYeidplZrUUas51pJ0azdZpL27V8FWpxnlq8ZRVW15k1bVf1Hp26hXQJsNC3vURGRGFXXHVmp2Z2STv0Kq6bZVFksiF7Wi' +
  '25KRmakmW4nWNWARoKIpVVKqskFYuha3p5qcUdlxVlZPdnuollFckrXklpSC5mfKmZu9TqWYWlZ26V1VXmYpZdOaXmn416oFpf5nFG4S79Xoh2oJZf4' +
  'nVF5Sr+8KC6aFWtWK5kmOlxmG2eKhuRW9UOL6lq3Upom0Uqq2X7elJWrLKqYCcYppgmFNaomuqSOWJZmiRZSSWNXCdem25QHqlWVY5mAqlCpaHVWkXj' +
  'FadtAqyBpZDFahnSZ66WiP7LhUqhiQRFZbZsqLzHyEa3yVgVVKVZy6tC6tXhnkCnlbQuRVhGUVis6dHyodUpAVlBgYVkmoandmI6milxW1IFv8Jb6lp' +
  'aeGvKdy5JWq+naW5i8Frqe25AuFWopaVF1P6yaZlYepauhZlKam3uXG72esRKbq5bmHKl1ip4ZoLAeqnkqmEd1Vshal26O4QWgYKY2SIWuoxZnZ2Wgo' +
  'FI6RdZql3YnpymXGdrpduwJY2glmelTWNq1auQFY1ghSepWWdXoa+ROYyUxkdSkZR85hphUWCUGCda6WQnUjhcS2yeh7UWuayo7biFpo1UkdFh9tahi' +
  'ZVtKZpVMKF5J55Zymt5GaNT5uFuwXyHG0VgwaqaomZ56MnV1ZugKosE4oq663l5VmV2pWaXmp3W7BqNa6n7WpUvGlSF7BqKa6j3W5kuGlRFx+SSbp8k' +
  'mtrZlCZVEckmWRupV6LS2lGE9aQf+RTmpG9GlhFl1ZYkxipiYtyHp3OPtc2VNXVROZ3EdWZC/czkB2XqpdVVFUa1klJdVl32SSiskWjtQmyCpuHVSRW' +
  'jRKduxoM8hmbqklAZSVmq1ZI8VtL2llElSWSqNU+mIu6rZYHgm2saQazCuZHWGhzhZW5aAf6BoVWRahiRVm6egyRZkqVOWlUSxeYq1dqXTdtsamAtaN' +
  'GJTDIp6WV0psRXJlCltKofo9WeZQuauXVI91tESmm5KqpZuJZSkCkEBdllFuqJsqGpda7kJpqWgx7rlSkSd27gVppWgg73lVkRdp7kJppWRh7mUVkRk' +
  '1BRt+mFWZWniGpFdJ0fZ9XfaUeauXVFBVbVLKnpYkNVlKUqDIAhV6ppKJJkmT5WSY7qumQkV3aWYWZibIAaBganMephFVdda32YaVmnZkWWallWq7eU' +
  'XlmrVlaWkYsVu/nInoZnagrllpkRm1xJyKu5GaZX6qFVh6eqbZK6+FohqUJGm1TGaaVoVu7qrWuVncBVkeKWlSG5tQbaUgpiEZtVVp7w26WWDDn12FW' +
  'Y9caWVnFiCNB0Blh2tZokqFWlsZGsmmcxllVGkOCV+FrFhGZ3Jn6lZCFqpZyEiYlIFe2dYZWpwVoAhZhmpVlJRl/lylsk3gkXfWWFiHehS2UpolmYZW' +
  '5WpeAyoWxFksS1poqmVMqmliyGYcSkkoqmWcZmSUcVx5kle1m7Z6qmBU5C4ZnJplWa1dUhQd3G+SSDahqEsmmCQtbGebCGblnVG2paUFqnCa6WJiLlW' +
  '9aVQEqXSpuWdxHll9qaDFXbchphZZtFctySUJyTlvD5alahgadpnKOUR4vjIqmahldarTxaNRJVNpXc6u5WS1hqsZmpZmqHpuEygoZAlqNr71/qVqh6' +
  'S+mvTal5iZeUaSZdRvzdnqlZlkZYZLKaB/V9GE36TQq6ZGVpuNzYiTWd191p2lZlLNhQFm2lpaZcGZb1eeYfueHVplqGaCVZrGgPtXLRV0plJCapufI' +
  'etqKa0gt3ZCBWv+sbammlap3ylameuOIfoUXaokZ3cVqeueIPYVXasld2cVmZeGho7bTZqhK56EW4p3k5gxXVKXpqRZRyl7pu13jh3n6qQlVau2vqmW' +
  'VmIenVBNqWHGcqZ9q1a6S2O1mCnUeqZ0Vwdlnpt6OjfsrUBmCmuJVgVZa5TDcpubZkqZCmFVSl6LNKAq5UUXRiWJSlc3TlaOWlygWnxJtJheslVniTr' +
  'm2qXTna3ktkjkh2a1nlvddXt25hdeaUZ5nqtz0RMfuYpuaiZpbaum1RpX5FOyaWpqmbdo1WFItT3ZsqVeoqmVkqphqykjnZkWhWtQeachrilxnqpWSZ' +
  'cUaeYhaywyyJ2qhZZEZedGNLql8pvquTqa6VYAWXrRxpOSOGVkWxiYbqloPmmEqKcg3obQ0lt/kpGW2SYt0mSD8lrfKYZSLpZEhlLDQpqWNdZeTVWVd' +
  'qSC4lbfKRayLZeF11JUtiqskrlGqVl+kqkiZ6UmqllgV8kouHVokrzW3agViV69kTbrobqbeVwklVpGa4K2qipBmvluEVIn6uFpuWlt/rV1W8l6JFEd' +
  'talq/nE2Gtl5JFAVhCkomY2JWnlqIpiHnblMZgqkRN2pq2/276VVK2aImC++apCZZRLZnqYlYV2llml+R3CWmW0EWlOEVHFni435qetgCpeI2bDWUgW' +
  'vXmtSHsbFlmxJ1VZZ5epVGMSFazhvZ2gqlS7UOgb1FaiHrlypbW5KqauqmaiEL+0wJaSUlJkk1poSkUy8iKWvhGdqmZpUJUW2mjZ3UXVleHZ6s2TnF0' +
  'pdFYI3lWtTjyWH6XliaaLhpt9CTmmHZn2iaXG2t5nB7WbEqB6I9eVmKnQWgECd1qFtqEsmHp0VClfCJB9KiUGekXL9aaCtgVptvUElpbiGr1kIWdoZf' +
  'qVXXbwX6lX2WFYKKx6YRq4bqzF6lBcKl3apF59USWVKkRK1p6GZHXfMSSSZGe6eGaEZrmxaZFG2eEay+kmJClZm/VHElFWquZZFJnsSLxVV5Zh6pVnJ' +
  'TqMGe0ZI5Gi6dmbFWWsBLyRq1ZmxpWXaWqJ2maoFDlJ/IKKbrm4RHxal6Zi6qWXFiuoF5qc3iZqNnUWRlu4EHlrV9Wm7aUTFSmjmORXakmVpeJGxop6' +
  'xk55jaqlXEGomruxe5WLplaelSalBKz1+L2jqkilqekqWaSu6q5Gl+6iQ7rkWRle6m1OZ/mig3rZCllZ6a5GZu2iQ63lFUlLiphVlkrnAqplDUa/l6u' +
  't3mWq6pHdUhkrXcZno6EHnil2reotYaylJ3Ema6XsSmeUymRINCYJmmVJLtKvqiUZG1WXsqsqWAjv6mgZWlWntmYpWAji0OZGRSbYVqG2pkd1a6WnOR' +
  '3d2VpyAIql6BocFpQbKGsakBal2BoIY2l1KbsriT65+F4ENtRaKGsehAl134tBtYTlGFWVaqaXBmqN65uR2kFFpxUqt0XrIaDwGmWl5iWudkXrEaDwG' +
  'mWlpiSqtwXvIZDwGqWl5iSrswXvYZD0GmX1piVhV8llUQmt0fWOm5Xny6mqFkrnoHhp5Vqj5qubdg4iW+pJ5efi0aqntgohiq6J1dq+rgors0HwWpFt' +
  'qWWtnyUtuljxT5FomZZonRsZokTgWdKkZeSh1JNvpEllY7sm5S1w1ZdupBVlYrsW9SlcpNRj6mFRnpI6qGvLDhWaXQ9V3lqGpkO9WNoa+h6p3ZGWxGL' +
  '56E8UcZpaacmqhR763V9EcJlWWcjmlV727V9Rcppaac36lU3W55FbUWeaSAJBgqK2G3nKqJOa4Ytmmqn2kcaVWSqZZ+uQu9I7LvGhU5WFn5hZblqefI' +
  'eYpQNqVormaJKLJVxI4x6aaWgbWVJSsJGlaSBbXg/4piGSWy5bKuZtdeWi2HYWW21bF/V+dermnFYHOQhWWZakA5UUJP52KLp5sakVtFXnaGm1oau2n' +
  'Yai6qk1AEOXYaeauQsRn9aB6Ee2JKsmlRnddAmEyZW1nnOb8RudVEeFmHJS1hqoYmZZmpKpuAywX2lXsSGVuYZ0amVHNRwE0W6ZJaxaWllHJRmW5l2q' +
  'appaJnZWYpmmP2pgtimZ6ljpBW7qSx1OVeCJab2oBmvqSyqNUeSamG1cBiqSCVrvaWmWki1tDrKSHerfrmnXl1tjCvx1oe9mFfpmVWFZCuu2nG5bcZI' +
  'pn2Zi1RmcFlX2fKZ67rouyqeYHbt9GliqS9qhbtmmpgUqmZ3V5nahZoYamkaZEANSgfypFRUp7WXmjd0KyJdZF2qp3qbmyG4d6FZWFcft1W1remWdWi' +
  'jaYIeWJbJJqFnpc6thYFBJpKVt0CXhpKuLHAkWWmWqph3apXIeFUPAFAaCtay7VWab5ueJopf+QmmWgo9MvZ5YIkL2kp2bYVVq1t2nWVqiK5CduZc2C' +
  'sOWqeBaSt5WnaemINdbWauU2TmY4an0RmzJoqfFp702pmb0CWzFdaHl524762r4YHs/hNhpeimgeZbMFXriVkanlenRmiohPumd6ZqFJbr1deut3ppn' +
  'zamUaVqWdfKFq6f7TyKShBloaWWd3TF3p956l+pWlmt8HCaXU56x65aiVhqSHvlpevhaKpWt3iZEqodilspXbbRV3FVvzmOmXepeKliqipqtBdehWqu' +
  'eWpy+S8uWExud/5pe2qbdp5WmUNUqmqrY9ebolOKCOH2B1Z3KFVlei6VRaemb6YdKIov9lbtakr9mwI1g6lbTkp0VpLdmiCqjZmtWm4gupRnYFUqrXq' +
  '62WyYWxSH4NgFqkJq3ZZbacEpp1k3ZOSWaKoFblJFKIWzKIW5mMkKSCoo7ealaTLd3YUpZBC3lmxaKhJGlol1HZr2woLqyFuJbk1Zm1ptjjVahpqVHR' +
  '58gRwZnUdU9tXehZ05xa9RKWkWsmKZSQZ7QWiBOlLpfiyVpW5WUpSBflO2d1VhQavdrUuc606Zn96Fspqm+smR6KGtu6ppdeluVEa5VjqZlpWu41Oav' +
  'YOVTQqSLfllldsZl3q+WmZmlEqimpmHWcRpD7hW1qS9cdWrV9KKmlkRre157p4qK9aLilgUrqq57p5qAtbGmW3Wbqyo7kpBJoFa5IFIKqxvtppoCpbu' +
  'WTSbTlqkbE0Ym02GuYdXodmmnWmooqCZnTMbbly6q11puaMtAUhuYFaomaF0sBma6bb2Frpd2tUJsDxKmiDrJGq6lpFqXDbFmo9RmWlOVilWIUulRa7' +
  'qUma2m1VG8Pf1crpVeXVlbqc22GOpqdtmGbnhXPaXmlN5XxEsVY5V6mmYnHdOEJso6GhWSlWZ1dolPmrmnmmyVmmUcX1ots1FqWqWc1mWjls5bqSgdm' +
  '1mvvmZSYskW2U0ehQvd5piCahm2fqBRkpQVXa6lJFoq3Nvmpfpb3W2RkmFKoQ4Uj99e6J6ledlepZtGkfuraXqdkkkIreW5ZlopZBtpxZkI6XapZl9q' +
  'MRutFoaI/tiamqkXaldkTltm8nGCfVpEmpZmV8a9mWynqbFKVjSRl2ZaYV4Vj4+dWa6QZnaLYR4Ri59umatDVaYW5nUkIsmtiWuzHelgorxJmWZvZmq' +
  '2ZsQlViSZittGRpsjXNkrpl8uZVXr9mZTKrmloKanIKkq0lVhclUqnabaUZNSkb2iV4U2riifqpemh1VioJGJHnXsFs5blWGVZVtZiDbmpX2V28sHI7' +
  'NvxU6m7ZqVll1eQel+LukaGZm+dZGnUBvY7aHvtZaVF5B1JcYShlEZmqZnXXblKtJChtFZmpanHHbOfmoGGSO4ppi2ZWpxf9hqZiS+WKySpluhpGVYD' +
  '5XnCZ6e2lGXEyVHtpdhboqFouquv34FVUP1Si2hlVluYlRKREtUymaX6FepkZMjWdpKUpblpEd6UsYChXVtpqdruml9kl8d2dQlbZ5uQlmm2u1mlFqF' +
  'VaZ3BNyOn4PRj+ehlmym2aGBZ3lKgG0qnx7qnpbMa54VJtmZ6NCZqrlIa9sRJpma6NWWlrWIJ9tRJYmu6NVWlqpMZ9pVFUiq2OXmlraMZavRaRJbqZO' +
  'IR4Y2U4kRhSVtlqsXu6la7oaWWRW1d3VXlVm2UsYxlilshqoXa6pXGyGDkmDmyVdKpqqV1md6Vo1SxWl1bKknVtOe26mbmtLMVlm8bG8maVm5gZHprf' +
  'Qd6eordpm75MKaqpQd7WkKcN21gpXlVaVwepVlZkh90hWhpxktNb/QOtgKmGVdZVUoQE0mjgiuWNGK7G1hYpi5VlWPV9RY+mihR20lWlbdebWVLVRoV' +
  'Z06ilZmLLVrbKZryepWmGmaYeSvpnp3PuiqsngaTmluqp1TW35bKuZ8JeaaWKVa1qRtVpmxuUpZnr6F6WepN6dlZ5kL1qaE6aeZMmploYUHVaba16io' +
  'VbqkuUYJXr6p2YmJE/ljp+7VXkkm2VmZG61j+alpba5Nn2kdUJHogmmm5kRDGnl2aba4HuZFKFV8KBKyda2pvmelqltlYVocac66ZklbVSWQZ0r522K' +
  'lBieqtKWUqoRbmSUcFce6xaeCZhgD5KXdWqhWmdqCFRlT6abJZVhumZmRZPJKWqnWTVvVYWpGcFaXarJIo5ZVZpddWqdd66L4Wfr2WYWwp25i5ZUqql' +
  '16ICloCX7aBRblBKWl1a1X4Y6nqlFnZlm95u7xP9mWsiauiW22EVmZMcWXemaxElnm62TaYcWXO1qxFhTm+mTXCO96Delldyjd2XsnHYroB1bqq53Vo' +
  'eW0lKUnyJVxemgqJnTgSnYHxGJ1uWQpMSVPFVXGkBpaPaaq6qbhka6oBuaS5WQtiulNYo2VP+lWkomW+BWNlY6Ua6mVRWOV+H5So3YriImR3mqLkxln' +
  '1LFWXYjn4U6fV1Yi5eITilHS7XkrV1YHFmhP5a6R3hmW+lZHKSlKhVlV3VaLphZG8haiupCappKqaubpyoyUifqkqRudZXppBr2fbpl8JbZFeBV1mNk' +
  'a6Huuk+r9o2q1VFYqrW7+/aFF2oW1R2eJqXbqtCpZupp0SOYBsmLduWbpYm5n4FUKLS3tVamf3ZqGLIpoZB+5pWm6aWnG6KKWGSZWYmFGpVasfLh7ai' +
  'Qq/jqkQlbFrNkXnQPORarmJ1VE5ZE1opopgmRk2aZyVOaLFjnYm5V2oq5uCZZtyiKW6cmuc5h7zSLbDsQbV6J6apmoxGyqq5VQ+10qVmhkQG3/5glWk' +
  'V0WVnkrimLai8UblZcll5qh4++mpERlrq6uZGgLKX4ynmZqoZppZlqaKIKVTmrxaK2lYmTLdKbg0WW6qGuUlqaHtvXkN3dVqVsKnnkIddNiFWZVrdZW' +
  'UJuFPo7oQ2qmmZ2npVfsPpnWNFbZpRj6oZaNiWp1buUKmsnvJmbMb60uZVXlQWm3Z5X4blnfrhX+1GpQ12iRG6lurE2VNUekT11RL52ZnFlKNEaZip2' +
  '1V5dqzjb39dWZWXRq29ikWW2ZeVJdqa2xfpllllUkMMaF66dWEXriQJSaJdYZoWiiUophWVluZUuKG8V2ZslRVhWcVYdVV9VxL5hpZhhpbdxV5l9dGC' +
  'tqhJKJLVU3jFZMFWrSRRbPBNWWmClGLaa2iaYaaWZmW1ZtE0brVZbkFlVrqRSMCRvqRVZaCJqlmT0OFlqQ6ZdaCqRSjVcMSVrj1UNlVKVq5VdYBSnai' +
  'x5bGOQFqRyKGh7qCWaYZt6dXVG5dSovlZSEqSVUnIr1qk2LV7ljpcqRKYltq/oaWERJVaJsm5X2ZY7PJrSjqpeBZoV+vphWqlGZVllZaBm30dlmVVdH' +
  'YWBW+UWLNQ2H5mSvKWKZpWWkKLyn0kpGJ5KlFupG5dzBq7mnXhe5mGm2g41yWhGlplaba0U0joUi9Uf2ZZJYauJL3xnZ0qSZWJqlT1Zf263IZaXpmGm' +
  'lW2utf51lei7l0pal4Basbmk2di7100pk5VVhtXG6jGLmltU+liRgeiVqjOrnluVa7nqHCm5qJbbdrjXrpoYbLd/tZWemmzWXbsJ9HJIhZpWFjCp5Z/' +
  'omDoYyqlRVirpXJ6pQnl8AMkrxAkFIZmVfIOqitZSYKgbUbyW91VxvS+VgppbnRpFTWvkradJqJueVHGVL5o/hXaaGamKJpWqH5mvmdlaJoGkSmWG+j' +
  'LtFJInhWxhbZKqpHKYiIoKnryXnKb09CluaaClZSkp05fVtWrfP72R5UmpWmqWtK7Pfm2VmUV8WmqXcziYacpm1RdHle+RQZpBXRWdMx1R3V2qQdpRH' +
  'SrdI1lS2p2e5L3fWKCyp6UZ0mZJhL4xplihVaahV56eZl4CWqa0SUWjlveinTYodelFXamZosSqc2+1NV0jphLHdh6N92l1aF+lhoqrTBlF51Mg7pZv' +
  'YxcBYWGaWpE9FIjZMWYi6l0qHtYZHaipZaMV2ix+uYlvYniFM1iFtAYJu9YSsMpZ6qZqXqxpXwdbdsQVridtW5Z6txWzkWiJZrJLpia176ZVhMp2bdZ' +
  'Ftholj+VZVZxlrKfYfmrqn6JVEIm6eJBYZXFaL4fXpaXbV7JONLtWJ5qWtVmlVvVdarbxf2dCYYj6VOmcpbpVZ2p2ohXZYmQKVfW296qXFWpx9sWooW' +
  'YqZSpZItbWBqWox25me1pioV33IvWcZnblE2tW4RTGp2FGYaqy65lxpdqiaZKpe3ZcpNFmoGIfWF91d9am0tF5WXNtqp9ZrvhRRYqkLWJYEysWn6heh' +
  'b5iZmhiqWexa6mu/9N3ZurZdaBKMppVtylhoWb2JdZdpXVypytioiHmYuUZZaa1t2siklXmIvFeWKa679NjoebaZqQJdqplilWJWYkoWzWeO1Zqe1qC' +
  '5FCVVuRNZXW1W1aT5VSnVuFdZbniF1qDsIX1itFZJna6il50yFhRtVm6XDqpHSa2ixJh2IqIakmUaBoq7XmQlGlX5Z6zLDoZ+HdVoWrbqVlmKUtilVZ' +
  'mWdJUtuRaro1SbIlvRjSKFqat1aLK5GqG6qRjZJnh4Vn2pay2YIR+dlbddk5Z4RrJqjKUii/ppGHWqnWq1TyaRNtk8YD6vHWx6WhaFLmpsG2dk6Rqpi' +
  '2nold1oBS3XQQKRhWXqRilVZSF/jmBZS5VkIqBYWePamrmCSC95WnomVZO74VRhYRnxlaSUFZVrpBaah0aigbsdSWG57X56XxpgaqqcRWC92j1pVx5p' +
  'Z+acBLmXmVtrnpqlq7ULCmS+UophlmZB5qdbHkHpkqpmk4KWZqVeDIVlWIy1+mRkiZpLDYOAisRpanlxWtaHFF1QyURqUWFpWVVPHUphXFVlurVWlVq' +
  'KLYpgyVWqlbBWVGZqFKhppovmrXlhs9KbDNFkBdal2V2pVepSly6WRV2UmlWu/Ktq9k6JKqZmqmaaiWsJ8Y7aJua2VqWHieYq6U2JZqpVmqraCeoteg' +
  'YpJmJme2lZYplmVNkXhJ0lsQLylJdgZNJOlJrKRyv2larQJeJOVJqbVybmlGfROOZHmteYnJLxcKe1lo1LE7p36cqmXopgjxcCdlfWKlCNqakQilIRd' +
  'mfmahFNVuZsEhre1mXsBbJqmKUlIKcXmaaY6ZG1VXdWEb6hVKlDNlFmRhYKEEmX0CkGGCZ5q3yeJefo7xl/ZpNYAmNgXqKaJRYGKDZdZqqL8tW7IJW2' +
  'oGdVWplnlHtgWGlpZGL4p6GV7l5K1/5jlt3kLZ5UXS1L025i5JnZKtu1OfGIbtppVykH1iVHtgrbN1WyrqZbluameN/ZNVOXayVmeao6bNUh2kavhia' +
  'F66g25NkTVqrIlbFoZYdB1TOleSpVWfKblYVjpGnBfmn5WqpqHXGZ32ZrS7aaVmqqmqmyZd0imVrdx2qtC1lnq13bErWn11LXglql24W0FGbKlJE9KT' +
  'kOYumk5ehqtpZpW19xpckyqimEkVaWW3oSsOoCmXnUZrepSad6KFGdXdLpC8hZn2lgHlFCc0SRpqNsqKqKCeeKn6cpGdWpR69XPS3p0K2WVNlOh1V7L' +
  'eVyxanhQ5AammtZ3ptnztXUWaqmtrLXJL7g4PFBZahpi1VSl2qGVV2Un1nu7JZed1XZabcpJmaZKsYV+ic2G6c+plUahZ6dH1KyGC7mmmaylZp5OiKm' +
  'fD7WqFppQVopP6TWOW7ZmkayQdjVqqJeanpboGUayA+rLeURlmBlmRdnu559Jbap4XuUiaFqUWl2Pf5lr6pVmqkZcUkjtISGa234RqknWDauETrqRZj' +
  'LGeIZpJWXg22qeZaJGrWQelke7mMaZFvWRZrRG9a6uiWqpYAFda6YZu8tcjJvWrFqehVWaqVhZl7kXquhRG/Mj8E2aXW2Vqn1l4RNqst4Lhl5eS6xnl' +
  'Vo1paq3ltWpZrlVaSmlaa31+R5lpjbnbpmYlZHRqRtsa5lKJmFWWqHFRiK0Zlpbiaa6mJ7brG5q55lnhJnVhU3atHmu5qiTRKnZzSrp+BqZqbpiSaie' +
  'monAr5qEWK/92mmUbmuG1H3ZRz1n1YhklqmB0vfOeXepDprU75sVL4fWVlmVkatanaM2t5FWJglluqZa6XMXr4JJZSloZDup6WSl2qKVY7Ei1X+rOpi' +
  'aeiX6ZNJUcWlhnslUJirVoX1allXKVRTUPmClKXZi0mpmqIr7cXnGtqu0RapVZUwPqCZpZh6oRimlopSpGWQPWi5hdvOVJGnqslxpWluRSkHaZ52VoV' +
  'wcildVdcCW6WPNzojzma5tmqSpZ5LMzoi3Sa6kVmGWa4ZYcbnrqqxJSmq1mTgLufArua6WVqipSMXFPqRaeApKbWQXKmZIpbnb2ZwECmatmnVIobjrl' +
  'pgERimZmzRYaWeTWaIgsalSnV/yqZLmOmaRbSaoRWTC6ltWpV+KudgagGLYK5l3Fz6bmeaa5oroZD7YlXrmmrnsqJR5mZrZEUhev9akr1rImX4qOTzT' +
  'taGlapuxOWG6WWodXBepWrmlc7QnWFZ7VuVpBbmZNepoWUQtVlimZuGuaqkirrE2UaUNV1SpPtVkbqUqIWQVlrBdOuUibqQrJqUpk6528ZrWGpHXyRY' +
  'qlVvA1JIa9xGe4nZZmnA2We0lVVGthaZqJznZ3aNiVdlxVKGVZJhgd1kmUmp9h4ldl/h0Nuill6ooh4RZVrXdh3XUrBnp1Oa5vqnkbmaURl7mpK++ua' +
  'CGQmivFCXlaWVXa6Q9lZoa7Gon2fG6mV+u/oJ6ZFJmmm4pRStv/oF1UCZhq61oVDFPo6RHAtal5lWqpkDRYimppukItodmlpjySWpmklpiaahpxeXil' +
  'm6iUZphAZWlpNnhhhlhkmlhFZSt1JQe1geiamrFxhmpWbAeaFujYbbK1pyQqiRWen+612EJqlVa24Lend66WYFlpSaJ0uGebex1LUlZaVnVpWngaSNI' +
  'VtiyVLT8deDKRybqnVuXRZUbpWpLtWtZJuWlfdmqnrkeaVdnIuXVruatnnsFanuvx6dlmsgVmckKmUtyZeX9vWqrjnsab3e5xpeaSoNdFJBZZHZDon7' +
  'qptlUpRkZ14oR2VgIVZHbrdgaohpyyVqOPSW+ju5/+zG3NCcaZmapAp1b63GqZBsZa3moSY6v6jV6cCdZZqmlBpkvuzG5YDZdYj1WElr355WlaqqSWX' +
  'tlmpuqu/VlOq6aVxaZvufyu7WlKupmWlGZv+F3nPXda9akJ0GpqZa3jLaVP6tkplXlpZJ7qei2XlVa6uGpqmvYyZG1WbWJuVZIXlqzTfHpW1dVplb25' +
  'qvFVFA+WqaGVyaWaWq2CKHcV2toZgXmafezWLXoV2doZhXmabN7Rscdwm1uZU6a2VelFFpoVkf5J2s97pb2SWWtqilklW/uvpFWQCweGSqoZmZaZpgm' +
  'lFasZJRL7vYmtQxb6XmJUR0momrlp6wfrbiqlB1qUrpqlZxb6XWJUSklYX7ld2l25aqjDmJVWZJYaV6Z4ky2SlaUaqXinUhUpqQBFypVln6vqtL9gWW' +
  's0WVLalmqiGn8w6pp9JGXuqimil6GbnmQaRnZ5VuVaL4VnxlkkeGYGGfIoOQBm3XShqRRLaNCcajCPR14bhWFlZ2lHloFm2nhgJVpGreBRqOMKqjtJS' +
  'qblVZqqpOMRqjqWCmKmap6ZqJMlWi5ZCqapmpZJqOMVrjZWCqLaaVpZmZuUK9mBlaendqopKKLEtpCFe3pqxqZpom6SuaW21TlGlFageW6JGJljqVlm' +
  'ZGVWG9yVenzmyRZmo0WFeWZn6FkH1pXwb9rqa51dt3xZ2qtmo0CYZsTUbihmzhVqt8WFd8iZ+bxm2XG5p0ZZstzlmmxj2VaqVkqGuQR1mRV/elrlk5o' +
  'hWgV1nYl/bZUSY21Ka62p6CWe0bWqqphVUkYx0khnmhCKIGVqt0FkxZqlmVWHJbN9Ly2meucUmtupin0plyyqd/sQntpp1b1alz2pubsUqpup1n0pmX' +
  'hYxjflbmpZxYUtq2g95xhQWmoVprNtdqSoYUJkXSupVZt3elEe05RYh1sV8Rpl+RatitrorCN4apWaonto7LZrBi2qbaVpZ39S7BVmVrbXbUi3bllk5' +
  '12kvRN4aWduI10MRV2laaV2K3GeOZlt4JKJiigqWoalRoFmvVRW1RNCamfJVqtt4GJGwWhClqtoQLTAh6laaV1VarJq1LLFmwWF6m2pVqIqWQoOJHVZ' +
  '7rQyulYGqR6NMWZarqJWVioIlhUNMmlVm9ZVqjocqh6ZuTSQmVZVlSZmWbdJ3b9bVWqmLSaeXq8tnXpZXYu7ZqtSocGPprVRIWiljmFjZvdkXrYaXwH' +
  '2GkpmavdkHroWHlFqWltXGrpZrqtWSqWlnk6eXxeOlr7oeVVcZkqnYN6cCrYapyYy5oZZqgYlo4UZkvB05E1lBlyqSXyGqldpgGMeKq2q9GXVlVVpRZ' +
  'cmHq2tWFmSqZaVVGUrWF6tblVXeJqUZVfqmt2pKumC2WWaolgEW1qUzfFfXrqlWSXdartX3QmKWKabWUVmWF63av5VilrZmiOraa5jtb6YilqqXxLra' +
  '1fumumljJarmqdYa1P9xtmxSZau2qqUu1P9humxSZaum2pUrxf+iumljIavqqZUq1Ptmtl2mIqvqadVa1PtmulySWau25tkalPuith1WGbv2mdVebY0' +
  'qo5YqdV2Jgdpl2VK/WC1mzVDZkrStt1t6ll1qqQl1CUmFMEckJJoi2pqhpZmGqWHaVVxqkXlhTPswpxozJaumkt1l56H2a+BvGK1aWe7FGppq51wmc5' +
  'eV4tnmkLRpoRC3eqillox5XZTZoRGzepyUlYx2XYWpN6dalFSUWrmVGaeRS2pG5VWWqhEmlanrK5uHtaZqkdlZXqC4GpuTpFqjltZ4JpYqDnZRbaant' +
  'bZmVVcW92NybmRbVWpFpZaGEYeqRb/qV2n+l2NREcueyq+qZlX9i2dSWRuvqOFqmhC4hC3J2qY1Kl7mjmt5VLZVu3ZVj9WZLqc62mBVl2qrnSq2TkGq' +
  'ZLiu2/q3Cr1aZdGVZ0UmcAGznUhFXntWSFHaGLFnlDIaWW25FsalJOJ1VDEVmG1YGpZQONZ1GGAVmL6YXtVVm7XHZZlRliJblqLKchLhlYUdl7dmlqj' +
  'GftghCZ0WiCphlqmXYRp1JdUSlk5l5ZiVb5UhWFkDiRk51qlDo3uqS3anmBVWqdhLSkeoLSUZE2YWl5dJCIhlC1N2t3XnanpabV2g5FSWHWpWh5YKHH' +
  'X42VrVoZqWaaWVGHj8nmratYWrqeGabNN1G4Bsqpbjq5am3HdKl47gVmqxXWFl3YeAWZauFpjGWmSWQkdBKqLqVg3lWYFaGpOWKpnfUltqgcotQYlmo' +
  'CWXOQ1VUnylK4XHp+VWdUZlnBlZ24aGmPCWuopBZZZZeZbbUNVZpa55HteYB2XHcZSo1WaqCZuFQ2iGKcXo1d/pWadYm1aWZVK95SIWalm+fl7UWrWY' +
  'uhR6limivc7gZWEaJZSlmFGpm4lb/ZUWpmBl1bmJqhhVkvlZnwGTZalGZRemVrpqjVBpaZUuJ+ovoodIpq6ZXUEdWlmumq1ZnhF5l9ZPcSabXVmrHQG' +
  'phnTYttnlmaa8LaUpKJWlp6lW4UXoLaIsZTWWtdDBEFIINZlpmqapoiFsB+KaRutRCVJSq15rkWZWNrRZJaS2q216VjKlZaZWapWmn212PVeq6lZmWJ' +
  'SdV6Sqrm9mmpKpqOUf5b1HSNYm8pZdYZZGkumHHX9G6tWItYbVa/SyFlqVWvWrZK1+n+BjUZaVW7V/qGhulPa2VqUsAsXWWaqne6egKzhfadSVakJbl' +
  'icla0jp31c4kXpZq1u7VaFSqbVaRK3vr2t3RZWrqrVbVZnvcL11teS2pkkW2lBZTHVbqhdR11lMQ40m60QitZrnlp6K6Wdl51xhriZPFBXJnXtb9O2W' +
  '6eWsIk9JyWneS4rGtllmxZKlyH6YpZRY5WlRlUOaD66u0ihoVsVZgeupFluR+gJEq6bbJid2qpKdkV1XGgtZvkrSJmg900YiIynsnIhkRdZ54lDybl1' +
  'WgpCpnJplemQR6rSmll2Y1lmnSZfpmlCwSShl+baWm6iubZtiWkaqaegfhb4iqWhRlruyV51tWHVV9XlvFq5adpxnbDlZ961tJq9Kcl1mDRQRMmp7aZ' +
  'pUIZ1WifsilVhlhbdhW53smmpqSWqzTgTpoLTsVl5tXWpzSgnqkPXoRaq+FVayixh61OXpjCuZe6nlveoeYiSClN2kcmptbJQ1PEKWI1pikmr9pRhZd' +
  'tZnuy9SkWSVmeGUeqqVpy66VWG1ZFlhZUmX9ahX6ZGtdm9d2aWe0ogxbpvFepWRGVYIB9neTWUpZsqkWJYKU5FpCj7lm6r+5mMZTSrhkW6qtGrdcnHb' +
  '4VX2q2pSReFmnKIpvaykG2im6pmo2mmTkf4it9llJuayqZ5Luzp6VWKZObkWaZWqV7rxKlWdGNFqpmoePrtXu5Hp9mRFdmaG9imnHqZAUrukSVVES1m' +
  'Ga2iIEn3lRYGaoWiCjqOfqWt2JmlfZIdmbZ1tpCCaIgSXJcsKntpZ1CBuklmnm21e92ipkCWqRbbCCHV1mfeGCUmVmSb2pcBYtVKAVLG9poppg6xdms' +
  'coaqqlVihlh6nF+WSVaSigVl7GK62aqVRiJaaZFa3qBtbGdXha29lS6W7Vkxjhb1WpVVWRJVmKpJUZ85JXqHZlbjMadrHs/oVmZlFnVmqWV/RelY6Vb' +
  'musSSlicnV1eoloqiZbpRpg82TmfmGxcRmZIZmBGZcpXunUWQRolypiNXYBroKSlhlZY2unqDORlJsuVeziWerRHU2RmvIsBXuVKpVmWSYvsnVxvdmF' +
  'HRjZAYZSmVeKZpz1VliUNOZ1ZJAd3ZukXeVlZIcGXLqtxGa3VpqjZIoKXWpq2HFWFpmjXGJeq5fQKamhVxfnBddELWXoYmdRndhpVim5ObLFpd/+kmU' +
  'FayulvrGYpZvrVZVF0eXDeZOQ5lUiWfVqO+ufVOZK6oh2mUVqxLui652gGbqxa+XuQVWFWyaI6emkboyfgVWFmyadqPiUrUJbZZuXv2UpFNuakmWcpx' +
  'uuoXr5hoSZ5To2wf8hl1hk6dJ2Vp+ZxfdRW6lhZOG6Z6yWqBdPFtfVpb0hW2WrGE0FV5q7efb6lG1XBYeEPjXYEWsV2J1piIopgpV61EJdIS5ROecTW' +
  'VRayuqmqZalK5dT6elb6kUZlOReV5aunnZiYdmlnKqbp2mmqjXqYamaGZbVWD10uOaGRkmV2Vt5G9renWVaVeqkHllr590oqleElKGZXr1S0bRzeU1a' +
  'RpGnqG1535CV5UQpu5L1+ukmV6RUUJeUbXpqqQSly9FCsZiXaVbR1vrUomaafx23WgVkkaXp2f3b65rhVlZlaaaV/+1rqlaZKppkVt4Sv/lqagpVKkW' +
  'Yl6pW6Zrte3ba79ZWaWmhl92u75oYS+a4UKlVqWLZ157TFUWlUel5pD1LWgWGYpJqulFVtpurc76Zulnlu2tVY6S22k0eKlvYKVi6MCZmnIpW5S6Xrm' +
  '2mh5SRsU2qm1CS6qmZu3qGq2TZZZnVmuaiv+hI72iCWtqZmnxi2fnbqlqRloVlWdJZmxocltct2Bphmkgq/+6qVbaVNYqUtbZWl3jpi1xaaWW1lZmlt' +
  'N5Yd+Sl6WhJmVVGLZq1I0B2lzilOiZWTsklNMS5yWhleXWdXClbaBppta86JKKWuq10+KeVqRLKnS1Ws7l8p1pipRpZlpqGf+hpZq1e3YZqtXZ1G9Sd' +
  'Wq1UWp6lqSkqkBgUFItKH5mVoZnu12ohNgnovmm50nG6dXWloI4YlquZjhia9dXhmo0KtgaRpVmhN6qR7myEntmapKpan62q62glpqb17ablujC1rZq' +
  'Fp0Wn9k+qu/25aahmmUW39Dll56t3V1lBe6aUGJCqqrR3bU/Rj5+rmKpmlTleboSPVFOqknbE0TkdaoTLVeNbkjqV8ZGiuZCh+p1Vle6q72dhaq0lbR' +
  'aqhWqLuaMQ2lhkqpFumSuhgb2iK2NvGJp6lqevpcBU9BpGWFXaWmdZkahldIu17ZvrHK0at4ua/Wpp3ZVm+HZTslW36y6atTVVWYXJW+CuXu5paVpi7' +
  '1lac2ai2o2pa1O6kqWWd5pS5Y6rp0K5mmeXLZWwd4BpinilunYegyREEMlphd7WupVlmkcASihapq2r3JpWmIu7lYfGGVvgpUqp0jiLlqCmlKqsVaEa' +
  'wCmaxoSh4KqNikqpgWmKlpCVwOncCZaeLXEaon1Wlp6YdNZWLPQmlWZu0p6YZMqWjGfxmtWtUpbeiaSLGLAm5hkuWtplJlFWtth4ra+6aUVeiVZZgef' +
  'ydlJsTNW6HrtqC4HBeWmKjElqfpl56XWsabLFV2IYmp+15Si2aeGOm6tln35maCWxvRUJa2KWrhaJuFjmOmV5GeSZnuKV/d3BqZZ8GaVZ7eGKsQb2Ui' +
  '7aZpXkpkZawihEGsavpdXDJqtZwyhFVsqv5JWCJp5Zb5RBGZ12mKamqlnqb6lVFp06aTfimlnab5BFDuy2WKa2aWqqqGpOov+16amGmipaZEtOg7916' +
  'qnXnW+ZtV6ta1DWStdeqanDhOuhe3oPKV8qqRro21txjjIqhNpFqaapxedJKmcJqVhfWpWJHCslvvqpZLHqlpqRDKptt3l2qp1bNJ2UROaGcX4ZeHsa' +
  'ZZ3irYpVVVVYNIUlZ6XYnCaWqBpctZ9pYWKKXBq26BmZuqu3CWKXDFiwSbTmuWVVqalmsVkbdhWl9mrV5mdUr+A2UV6HHrtZpWia7Z3pZibHj9FHG2h' +
  'iRIeEOGbZdWYKjqh1JG1aEW+GKlXUm1eaVFlqEa7nF1X826ZZqz8Q7ppkqCKdVmEVlqa2T3K9WNYJYzqiHKRhSvmnaqZhOVmmuOimgGKuqpdYKKmiyd' +
  'paeabp7qFwZSnWyvPbHfhcFpJVFmpWEpeaFKmpLqXcVKoyI1pSoZ/mkqSsa3bRde+JmDikZpqf5lqmbcSmQZrWJeZqYWqqMVfxokrUlmkteg6WRpSXl' +
  'qlCL5pahrWnVqRnlqVCL5puhaSbE6uS4V3aolhse2ZxDWDmh1GlpZSZanVCR0aCtamSaQlTE2JiRlyqWRG1QVqX+vPaJRuyYGpyo5WZdpvWMl9iYGqy' +
  '4uJoNlblimsVKpkseVUvm2SCIrpctY0RlSJJZWpb0P2XRemg+pVYxZZJQZqBeVaaKRjWmAenQZpBeVaaaRyVmAanCgtBSpiW4UYIWnllSkqm5DnO1mB' +
  'C4n9WmIun1oa5mImJmRSSchfi6p6pprYZZVW1XCekqY7ZtFfmY3G6l26mhXbpkLmWZWvVxZZqrGJAriSVZFXie79qV3aqda2WZaplgkSoames3bkgqI' +
  'qFOaIfpVZaprrhCqtZt2tqn3aWoamqaorap22am2uqpWbaaoqKUTKXaSggJRtJlpa2p3qWm2mpZrmiWleVVkzZn5EkVn15eVpqglmZXkFYVKyseRt68' +
  'tkkpvaQFldRSl9FW5OVFOupIw6ZhmFV9frCBOpVI1lmhqWV5ZxnqeC+o56txVrWRslOzZ4smHWpGmpOdYCZuYZjY8VjIqObgK1iN/ZqKY5ahGemoAG2' +
  'FW0VW4ppWJGWU5ZuRn5xDlrtVWBtGCqlqG6Z9NZfhzKZRYaVWVnYY1tS3WhqDC/aeK+quKrrlaeanKvG1p7q6KmK2mBVy0pxaVVVvmtQD/t69VCldx7' +
  '7WqaGSr02IBiKgZCsGFRyaWVqRVnpV0B1Z30rurqasdLZju2kNmqBZpVpi5Sdppwp6mWkqWaZGsSWh1pmuqZVaVZuu2Burc+1WZunyrgpBZghD5aXda' +
  'aiqWlrBYKEKhRZqxQbn1WciUt5hFpodkXZnOppgZpRdTGbbF2lHzaq1dGW6vOa25eXXqSlhRcKfZKZtnCl5V24dFudJp7Bnu8bqWmXhUoVjGhFpRwWW' +
  'nyiuoRyuF+moJiOabEY2P7Hmqy0FegValhV6O3HZuz1p+kVWVmGkiScH8WfZNKWZptKgSxYGdqvmpqFIvlekShVFsVqhdmGdldlwSgUVYqKqdXKYp2d' +
  '0hlUCtlfaNSFsaqdgSllWspe0WWXcFsKkWSxol2PVaCZdYreIBqiR27tKiKpr0pVjTeh6WZUuFhWV3LmhtGaeLpZWJ9ob4qoTRel+RVkqdRTk+Jppva' +
  '4qq1KiwmqpGQqXR311FpWba6k195aXDPUZdmcmeyXn3CW2SOVlpQZ3qiX3rGWlhWeuFhrpCKKWbK0e1tSmqZbjVVamFE5uI0GneD6WaVV1ZljJmtSpY' +
  'a3o4GsFGZ2Jq9SpJanUpGsFCK25d2Hleiic9Q61FaZCIxlCkaztmVm6vrWbahyaVNkZySFTlgZfBldsmt1KdlThmVfE6m5y2VVRxDSrSKlvRuEapElX' +
  'jDl3VVomYvm4kqb3GvHaRSZfM3gGpCuY3SVamUqfI2QGpBuV3WqW2ZaeAkZVusqKpbliynOllRAcealWZHHHatekZhQceZ1aVKLSF9GpZ8hlsDRJUik' +
  'X2lEOA0eUKsqKpbilyqaeEoNFqaXCZbxS2nLfVSBpZIWSzYqGyadlUr7kYepW9bZXFaBLU3pFWUqQjmRCiYZDBBhBrYrLWpVWiiVlPuiZlUpNWFml5l' +
  'q6W8kEZRGWlTpz2namT4YEMlfXZSCZZqahPtiYtlSqLbylpRugahACZp3mh3GZGXqR6nvnmIWYdlxqK2LTCYl5GZUoJZqUzRXdzWoa9dW0woTFJ7CK9' +
  'uL+sWKppUpJaVxIrl4ccoSklpHsYlVIrl4sYoSkhpXpc2WK91v59VCZWpORaWp7GfRg8VUmVuZn1amecoKnapphKVjmpmTiLtq606hWFmsWnnda1qtZ' +
  'dUodU5nW1o3f26vZKaqZFmWaV06e3nROuZV50YpHVpVtVQd7Z1t4CZXhVqyTCZfe+qVl2UtE5mWq3qqSmbpWamqOkWlGZh1Omq2T7WqaqlWdUhvKpRX' +
  'FKesTeGhmqBJK651momhUGmqkgnDZrrcwVimmZul0PyDp+LllWthRZeJOe+BcdVVV5JWZVppL6qXbVmVj9dOWO6dB0OCJajZYoNWmtUqq5C2qs4lG66' +
  'qZZg0V1m+j5Uhoe5yWZaaF4uPn+ZV5t1tSamqF4qP3qlm5tk8GZmp4pQW2ida6Y6ZD62rZ/3eYqmJoarZaSrpf9Fqb9qHhyVZY1raGypKfabpqlCZvo' +
  'm0G9XG/ZJWFkVlZ+ZaG1qCe5aZRYkSGqMWJ5fZZpjWQ2uaZq1IjXLb04eRlElYpRaWDHCW0mLSlWmluZWaiUX/ioOh1YpJlsbmnSOd68a0pd2lHlbFl' +
  'ktqiRVie539bb9hglRScVmpyVjwhWqFmHVW6KF7p6pZlQZmVHVGkWkeVqhENZiWx1WKtYkl5ZWo3+XlBChlD6aTKuZipmkmatFdbiZRi6nl4X2pWJfr' +
  '5Yb21BuKqCSpKeYrlZXIKqFVdZtuLusnlUham+ZqEG2exhsVSVhVtVVeXX1Zha8SRZwBuUF1WaluVVZVbmUdKEke6iKYqg8GhpgYLElY3blWAddOyKm' +
  'ZZ5aYTRYlEtaOyaqVJ+KYShYZkQG21t0KQ2ZWmJXr6KIpt0WspsKxo2ZaoBl3aZllEYh+a2HYJV9jfZojYco9qploNJ8rU+mbZRmp6mCd6l57c7qY9h' +
  '5Z+RbocBpnQrqNqlpm7id+pZ5vo/qYth5qvRbZZa5fo+qcpRpqvWZdK1+ipFqqhtVYMmV1JpioG5SaBcbnDttpGJggS1andlmiqmoqINoehVZatqalW' +
  'WZoKNlUi1eppqalWVGpLORkT1iquZppaVOqKI8KSKopVGVmSmmjeIoKTO5llKVWW9WT6l66c3mZ5h1a6heo5lpsllZQJGm1BlqDjSrlpJYUVbZlAlVG' +
  '9G1s1qSRRutZhy2GjK+3qeeYqXZomqLk+l56c3rZ9hla+irpSSupaJoEuGaiVqKhvR8NUf+EkJ3giyqmbElJI+Z5QVmiUZihjRrm1JaG6RqHBWJllJr' +
  '31YKZ7YaGWSSVHBZet75lba5XeFim6YfA1ZauGmbqbJTmLIzUWXndtlYWmZKm7nLFBF8CnmRUaqq2yZPqLbmZVWI6a2gQHFS1XrCWH2lldmmS9dOICp' +
  'KtZNhZaylYrEyrLkWGWmpMZ8e2oNhm1WJuulud5bpntAhlJWVGXapp6ZDuvUxQWZdZGpSZTqqenHeGhp+gCVllimY6rVous3V0nriFKVCbWW5kfOKZa' +
  'SHp3EZ6pWsOzli6nAgobJiV7CkKiHdVQhmQRVe6YHFS2XppFn3mVpm2lRampeWuCkHHWapm5UVVpvJTnSZlK3KeuHWaxGV62X1mSXKa2epV1ZZg7HVJ' +
  '2tUStM0VnYaJVCSZnm5SqJ0omoGBVVDsnm+q6pKV6ZYVnBFqadYxS6SOaJwqqqLUqiWlxL4lpaxi6WXZXsxacJ2UmVQYfGUaWSVYSC25aKlE9Ne6RiZ' +
  '1o2pVj3Y4qeJAZhRUxvrXH2cFoOalWZIpHFXwFpHlsLlqonkWSqGqJ263GHFpqa1R9YFp6ZtlVHFWXetp/3/ed32GbqZWVq1mq36almiVZWWmVa6WUV' +
  'mCYsBo6pWTRdZa03i0XWXoKhlqdjlRoOl3VaJuektc1qrTRfP/VWAumZmkbeokVPO+VVBumV10brol/FrUiStcG5lVmWbabLf5xSVd6siprZqaXHaq1' +
  'megVF2hV3alJLEaFmFq6aJaebqIbSlLA24l9alqqGoVfDxOImZqWISo3uaZtG7YZLSl8tpq3WGeJfXonryds0larYVW8UXqrWxZpGhlZOShW6p6gBWL' +
  'arU/VahynoqevcckqHpeq8e00oVs21tVkKBYTe6q2O3XlXugSmBRmeaYoYV2rXmlxQBlaapXkUiuKTR2hKJOKfI1qYZNqZekWXFZ6dtoVcsWyY+YKSG' +
  'qKucER1WBUfWkiQbHRZOWR1mBUOWkigaDWUJmb1lfKpaulX7Bn1muT6lb/sobkbaWillZX6pradoupXaWikmeXkmqbdYuhjWWDlpe/p9gVqlvgkqXn5' +
  'mJgUlVOWadXa2gq+nRV3l8WpZXWVZmaopHiyZmhFIp7p2ZdveaUpOuQbtpp3nvp3dV4aO+hWadr26+5ndZ2fmT6Jjyq35SqpoKtzX5b5RmlUZpKpqKr' +
  'A6Ud1kaGkuVZJ1HuRiTHRCpVaiWvmRWsBLn3l2t2WiibJqqbHpVqgZcBlyllhaNXNvVl4KuWIbppRTr7W6GSQMpFhRFGWldqHiGRAc5V5SKVW1qvLoV' +
  'lkUcB1yUVWaNbC7gupkOmmn2lmZazuOAaVpbWhWmplo5/l6VTpktHmmkUVIqJl/RaZOzkdJoJuZm+H+LRmpUVCp01XVaDPAzBk5zpFVlZZqa6VyqKeW' +
  'HL8k5HqXUtGK2mmGdXQSs7/qWUFk2zS3ZklStveoSWceapO+qg63pmxZCGcualO5qlompSxVVHsdGlN6rgplpG2FiGcualO+pgpm5W1VSc3ppsKqmYq' +
  'EZPXrGdUrW2Y9lOldXdWWJd2meadp6VoEQHGbLTWBllbaSYUHqYoKl7kW2pVJRSdRWW0PsVEK+lVZgScCWitKpkEkYVNcFDKBYqMJpipuh9ilHbVwRk' +
  '1GVKPYrp6F6murFrUtG7O6FYBY4ZqgRaEZWgZhT0bGT14qTmlKqgZ1G1bKn64WbXRZqgZlG1rLX24WXXVWqg3iBdhbpJ22mlp5RWCpadr82Xf0qlYtm' +
  'QunG+TmGbRyUplaGQZ2GxFZXOhyRVhllkpm5tUqSVTlRUoWCHHFr9kqiKq2Qp1FSHHKr5krQHZyhqmVSRPRb4alupoiRmZqZNJeeoqgsZKHWmeYoMGt' +
  'oZJgQqrdatVapLFLlh5VAWWZk+XunXpuP9oUta2FVtmWhnLemloZ5JEjVvacG6LhpVkcoVqBFKFaWh3mcXd1reZUGuiqZh3mMWdl3dZUGuWqUhrmcWd' +
  '1neJUGumqVq7lZmi12NWFWqmqarWk6bLVFiZShZuiXRIZZKBVZchUJjWlxjEWpueqSFphSZnPnAvb4dlYilSUWmV5VQb/HaWYHLBhWZVqShlq96Woqi' +
  'kBwkVWb5AH2ZZ1aaSTUdYmJW2tim2J1BNUJIypVyL6HVYqRpXtVa6YqLVVrc65tWUWGeW4VSBrh6HaJ9CtZRHFaVRzrVngdRjGLGlYdFR3rVngdRiGL' +
  'KmYdLXnRploc5lRKWdVW8GHjbWQtIabbSaaytSnPLVCpFFFqWqammGoVrqGUdSH6XS22UF1ch95MnG7psVZpKn30aPrV8YqWZuWWl8qfonta8mjfpTp' +
  'YZUquc+pmtR2VrStZvY2tZ7ac+olRqpt5sszEqlNUNV2JFppalllKEeWBRYtJH1dqt7V9RlWpeKlnRWh7oxm2onrZkrwV6RdWoT2yNpbHWp28225mkS' +
  '6jKrfLX5lon20q0V63JunKKpi43VemoC+zJulDZZlo3WVmkl5vE3fF5Vmkqy8VOV5QK7altFoomWkp0CZWFlLXq1m8230bKsGiRq2m5hW8SHWXkmUib' +
  'i6NrdwtnrZQIQphW5/qpmqpu6UqMqtgdKOZXo1arqoFfMzVbmpKtZxKlZl0SWlm2fuBEUqQlXO5HHE0VGZXqdxlWULYWGa6tG1ruGoaaXNkHmEinKOC' +
  'VQ2VVFaVZ+Rcx1oYWaq2QhZalEdeVY+mNiH5xtOpWDeOFq9VVWV63aqp7C3ZZlLbTkJlnqquTCrl1IrVqGumVWCaabz4aKmbpkWqqdJ1bToGvKeZdmH' +
  'Z7EoRQrjMWJ1naaUGuiqVbDhp9rqGX6pne5lpbDhp9r6Gr6VnblluZqBOqBGWWoynZkpu8CBaWBRKWZhalYbaMElnZrtsvgOCehWJl2WunmYXleQh2K' +
  'pLqmdgm7KZpkVXZy3ceohI3qt4KKYjmrofJYQIj6eZOmZh5apuI6aC3YaeKTmta1VRSsFlKVjaYpsBmy1ujP+i6pmmaSuhevpaS0IceZ5u4UoRz1hpi' +
  'sFlKJjaYl8Rrymup2V4b1HlWC0SorlWR4VZrGzZI2ZR6qgZrqRiU1TVfqYrmKZ0I5uSqmLhaaltZrKgj0ffZcF6aR5p55KaLnIm6WeottmqfV5YN1+V' +
  'ZeJXKFonaaWmMZNZZpabq6JrBmilV4aSo8P0qofWqYmBsmJNmWm+rCWsQvSgJ1sBokelaVJlVlFgluU9oUrFGnluQiVqF7aQr5XiaQ46ValWJ7pV60X' +
  'WWRo6VamWFwtaZa6lNwCo16pQq23d/2WqZBbpBpqGNlaSZha2qtJ4ln0xCZi1KYH0a3hq+3lmDai5KUC0azlq93lmSPfeUmfqSWJqiZxoioH619LWiY' +
  'PKtkmUB1qL9mlhVaZaxKhUBovK9akxaaZq1KVBY2UQZof0nmprGaelK6g1aorlXTwuVTlY0moVm5mZmRnb5icGE5qewGbZlrWucTtW0DR4euR/1WZIV' +
  'aoWLmZiHgal76lenrllr7SqVaPZLid6miBFM1JKm4PkWlZlk6W0FFQhT+rSZlZR+io2FFhmX+XTKlWhpWpml8Vvb5NJot66VZiemx4vKJb6nW8knlao' +
  'mXPKE67llV54naSJQZllZCZaLQylEnylQd1qpBZWLRxlEmlRtUhluX6aaFypmdBFeugIpEsZQa6miplVc2tTWxbpumYpllGpj02f9apNK6WGpflaF2t' +
  'aqZXpOmkYZrShFp9P7Z5qqlJoVXBRrq5ut90pqitmco5mhyUmpinUHGrplVSQF6aa+majTGIukHSda3CCpmalNlp2WWmK8AV7pn3kdTlqJmplt2Y5Wj' +
  'q0Xl2eUFVlp3ZmWzb1aV2pYFVlxxtYGuEq7pwBVkaZ0Tlda8WLRKeaVltA72qBlpVyahLqzZWYh5qMdqZp2JVQ3lRtiIJYLVKVYzJW2W2poZVk+lWSu' +
  'S0hI7WWc3qd3yqnVVWqVtqaGYr6loLljCVGWklaIGZ8JVCnjlt7amlNNfPqlGKmWWknXbyUykddRZl6bQyfmpqYiYueKYZ9nlirotOVUU5FhBtla5LS' +
  'l7WUI6mJpGHUapmRaVaVcB5qI6rKaprl3y5VcB2bFWqbLlbm2y1pcBqnIq7Wagnl3y5ZY3VlDpb0mpprGaYl42Cpbke1Zp2pXmaWRVTFBbpRWkKXJid' +
  'XgljnZ6REVgiZWZLagkTWa3UM13yVHZOKAZjJdZh679lTmWWIlhltYMNtraUQqkJGsVRt65aoNCEgZmNW5yU5i2ahmZpi2VKhq3k+hmamaWZXVdSmt3' +
  'SbWWkiZqaH3WrV5ylRFeLc1WpSpVWkKViRFlJ4eX53WS0am1kRYZLolXqXpRGhdyVaVr/oqZ+XmGl5cCVrpRxqKGdnlqH0S1dW4XVamakiqZoYGTrZy' +
  'avJpOi3q3paJTheqmmeKaFldt0lm2EFpyWZrZVEqfuKUViKyod/t2GiFWhuUlwN21tdpKWWaWoqEUoZhRtpe6PSi1aUoQX996klkxpopFWWQjRcldrO' +
  'meGWdWkaC9aeiKmaVZloXxQlfRmCZWJ5XioW3nVJcBm5jn54/VZSqqqqUI1mjSt+uhlH+JNbdqDsXn6oqlyGlWRxRWiCtrHVVhWhRJtdsmqbiW+s3Xk' +
  'hqm6RuMFYoGNGZKG2Z+OZJ1tlF55e1RV5htoeC2DYqlGlZiUm+r0OPzVgmyFWVUmUZakIV4sdp3oKtVz1lZRayxRlKJqsWm2il2pxUhic66uc1ehg9F' +
  'kLYwKnUL+0pqndY1ahr2mnWmKqdWaWqUSpupCV67InaGZIaflWvGWChR92mdpWrapqFYvSuVZ34+qlpqohKE8x+aorUcqlopgpFI9irWo7kNpmYukqU' +
  '1l9YmWJpq4XiNIy5Z5WknOMpSp19K6ZOuLU6VaZqi05+mutApWq8TqPaWlYupZW+b2FxeS+230U5VtZex+Ceqe7YYaVmaYmf22GZmd7JJqWmaYmkbrH' +
  'QdWQkapWaaNZhpMoEFqJFX2tYaRahYIoaRmJEm4YlnlaOq3ccqUXpVnWlVtlQqrWNIWoVj11YivlE66BaNGYV3nBJxukcRWXmpjtaAZmWefpUzmFmsT' +
  'JSqWWaFpbefmllJGumnu+qanmFoqRlu/qElWo55cQAhVCoaWEW0WXmpFrAUkB0aVRqgWrWlJqkWkoy5ZUGmnoSmrZb5aB2lIePklYaXYahRiVSeUpV2' +
  'VKJlZpLXCU71KVZlka6mUZ5qDGo2HGWoq6bpmZLGT42iXFlaqbmlRYhthHdHnJqpjSqRiUIgRjaVVMbmp6XVmkKLItlWBdlp6lXZpVsGmfhmK9rLl5l' +
  'mlkfa3ka2Qep2i2pZpZW5mdtWc56ShR3lRuY2ktoamIaqpThYEyF6Ut0ljJZmkaRtU2kymFSpbe4awSfktmgPeReuY2OWnS6p5agbtBvpZyKSmS/F+a' +
  'UmmANYHllS3mUaqVcmaAN8GomlmqlaqeC92G9WqKl6glO1x2q5FC9naGV6Jqq06Ed/rja6WFpWW2RaloVypCnhplfmJCmpWMKmNl11VUmdAal1upBcR' +
  'WS6lCqqaaqZaXS4SfyvUCp6eutpdVFcibydoCZrZuqpZmF8heitlBWrpNqqabBYhai5ZCq/qaqaZWnUjlmmElxWeFIwWm1ZVlvZdCtjH1mFZmHcy9Wy' +
  'knSxTWlfmlgpyXp6pJp1ihiKVGR0iWo2kIk1yxmNVWElmqgq/dVmT525cSTR71uFpZenWaGGKW7PqXpYp1K3xamtembVlm6aaBVkqQgWd7XVoq6aaBS' +
  'kqQlad79VhUZaXkV6sZximbHZQhH5WWanUqamlXXRkVrvZGTVlqWngJecE1rtFLmVmyL3VKuHhgqVWah7yWrplqbltS0EtqleFtUhparYhYoHVWiJL7' +
  'tYdoNk5itM+3koVsqblVfNxCUcZ6pFYnnWVVXxZF2iIb6xaoVZkamoCEtFalVUFTieea5I2Q0UmRlSNVDl95mF36hpax7q6N78r2LcoqU+pqemaDqle' +
  'lmEm6ltaxna6N68e27R5pq9aBmuVZ68C60TxeK+HbSKZYUqJgGiMcbvWaVllGVFWqSWCVqXpSqmiFEmeXWVGZbdqVZmGSFmqnHmKNLbSVVhZGRVlbWV' +
  'cutrWhnvzCGmTaJ1XLSaauptkUHWpf2ByqduKGL5Uua5WaU9idy9soGq72JhVp4tmV2vW9b5VZadJV9oSUrGaEZt2lomhZdyphkmfVorkoelui+J0Ys' +
  'lalnHVInZYXdUd+APdQKflZapVWUKetBXtJZZVVoGRUMAbmytZ6jWebmlmaeaIkamYa2vKCl2GJfpvgpZRZ3UWV5aFZrJ+RWYZpCKV24qUWU5lV20c9' +
  'qamSVSNWEp1I11doualWRZZmQphop1d0qKllUVNLpi1et62fkAKXrioaMXpolcZChmdnWkZSI7qspYpCxhdrWo5TInodpdZGRqdWWlpWJjq8addGwhu' +
  '6SpoTMdYvRFVGamumSVIWXpeUlIdXrUXe5kZo+LPFhFoaVXijXbGhoS0oJNpCSZdGdplZlI0s1RmheSeYC555uHNNYklJWqoinXZGZ4Zyvmc2UvVUZS' +
  'VWiYNYLpUZXhyrupGmcyuxm1eRVnlpqUBq1ZO5Sve6YmWaZdSgYy52hSa2krkGatrlE1ommldqd6UVVoFB4ZK1vpcWUvCVlDVa4YWxfacmUvCVhDRWW' +
  '0tiaWd6qeWZpxJRa0+i4IpFa6hUtekR+2l0qWuhVY5rmVkWu6S06auiGkprmaka+2W1qVumVU57mVoR+7R1WZemWlpnpFhZmsUbrUpDgW7altWFqskb' +
  'rUZDkW6altWFm9kbrUpDgW6qhpSFn8kXbUpHlW7amsWJTDu0ramo9Ld6U2GZv3uqWqduaWaWmQZmIp91kWdxalFQYoZGV5aClHmapoysN2RlElay1Wq' +
  '7glhpNhLcU5tV0F3qU4lsJiYxQq1g5lP1l4lqIRqJF1uVoG7qk4VcOmUhjEb6hEbCXWqGmUamx1LS1rWWmiFG5q6EjFbrwpPh3aeZ4l2plNqt9rW1aa' +
  'kKxFiU9Omq2bT56qRFmYUayUcpgpkgt2o5d7ZWRpup9nlyVa0LwFyoRZqb8X1yWekKxGiURZqa8WliVekKwGiUuG3IXSVG61VZqlFn5W1EShGJ2WFJe' +
  'VRX8OU38uFLqioVn6hqtOdVWVXlnhkSuqnCaeNte5papuSCGrZluHUbqBB35nqVhlNpJZqJqDhCX1dlsVnFoJkn3GirwRSZaugDGLEngTJr2l24GdZl' +
  'tPKkZWUXppVS63lZ3SJGaluSWzFI2p2kW5SadFYympGW+7VpbGUqhgBupIdZvalU1VHVriJGwxJWWmiy8P3Ciblemn26hmnq4LrGibppn/j3lqzq8Pq' +
  'CnLpearin2lXW3fYruY2pl+RFb15mXddvcaSonvmBqqar3Porec2pl5UKex5qhp6apRWxkPlS9ebUTBq55KnknYpVl+XGlldV3qldpx4a3x7c0elp+K' +
  'jarblU5UmE9SG2mBirVSdGh0m0SHX8LCqdodNa4qaNq7KCrVoe9lBQtexp9dS12G3muikTVlWxgpXh6ZmCuz0SU1SQpoa+ZONRmvUVSJmbdoK+ZOMRm' +
  'vUVWJmbsOWo+tNTUSZ3Z7KWxNZY16LnmqLZrc3HkZFst2cn2mZUSaFrkBD3VmwPbmKaUol1h5ip7VxnpqVY73qRWV5q2L1VhoUXZ32WSoTSpPllR3FX' +
  'GkqW+/K03+FuWmaVpmquu/W12tpabmayZlVtmWJ8Y8GmhaZpyWRblWNsZ8GnlmJqiGRXlWJ8Z8WXhbZpyWSbXVRhY512VZIVpd1VbCa37FCUbWVxS2W' +
  'lmRHqhoZC2FVN5oSiYnQ4dsomkhpr0V6Sb23aalWqJJnZHpaRMnm4dZcS0WqXpFqbF7RaoFSCZqealpnFF7mJoVSVYqeaWarR/WhB6ZTmjbpU60SZmN' +
  'lbnrKFymFlUG3iXRiopn3J0VpvsWhaqFYdZxWelcYvdamZqBVNZyUWFmd1YUwZ98XoSfJGFVmoFeAUb5QmsJYWgbqn9WroX5g2sGZZ1rqbpR7sFtVA8' +
  'F2KiXmNWV7JdLEahCMuqmq2ZpqlZ5p2km/nImTdl1LVNUq2pq6mcgnsh1pFYkq7lq7mIkj9m5KIApq6pq3aU1T8m1ZF+2R5bVfUTm6niSZkG3tn12mq' +
  'JWRqm5abm6l/QriOablW0apua9lvWWaqKumJlHG6p/WtkumaqTmvFX/hB+mvRajJLbmaYmp6a6prlWaqKumFZrn+0lOpblqblnSWVYm5wHlLB4kR0Wl' +
  'acalp+ZyFdaC1om1JhyVadWMmuuSgOmmobzZVV2ValhTmZrFZBqbqq7BCW4mpmmt+mbBZsWGUemdq7mbZq31lh5aKubGq3VuO9uRoh5OFdTqaTVnfpu' +
  'WaoEBrVSx1Xknvkml1pdSopJ0QRptdOmmZ5HAIWS1l1a7t1y6Z9LFKBRmq5Grp01V5s2JQml22e5nZZKalphV532mZWhKqsmtKqmAnkWbzZ+ipU5Gqk' +
  'SwmIcaWpttpqaR1kxVmJtKphe5wiVlSl6k5Ty61TlappaVulVonPUGUZVV7OSmoPThHCVGUrZlkvqVpRZ5pVU+xni7F5tWxWCq4uLvY8Xp7qWanQgVZ' +
  'JtN55Z4grVlWM5dBvsYYipcpummkDodSrfudUsoWqZkq6+BG1uT2Zko63VVX32YQlYWuaSleyCa3pDJFYbph2q2qrZllp0sql3ZFpplUVdR+l4tqV7Z' +
  'adoyliEE7U4ptotopqUhwmphadk9ro6IW6kipUZk+VmYqGafij91o2fqu5zlqn3qpVRN61oJC8ZCVu3Kr7mtYaraiF6FGZVT0lq+ZeWZkp2VVp2Tlrm' +
  'ZtpiXYtqLHBTuU+WpUtmqYYZk1od6VxBlnjZRnruBkAp2p6ZppqVG5uZBkRmylZYpZqpa2uqvaYnvo6CRJWW+pgYVk1zcpnquRl6nldEvqMagkaMmpp' +
  'vWVeW/KIRUW6JZalnVZO2WBm1GY7VyaG5cZHF2RFmYplmVES2UYOxtiVUaVqoZZJQq5N2dBWpZnWQnfUOV+MEenVIpRrqeaVQ16ZDGeAKtlp4Go7q2q' +
  'mVYucnFyfenJaUSZRlz7lS4qVqKgZABJxhI4ZeQ2XfZFGVpBN2PWbunmloqZFadlpQHyol6ZmabppU6dOrTYeq7WtklapWqWObSEOZmqo2jnom+mJyq' +
  'DqUan05JsJWqru18FUpnyUlrV2rlRmLaql5JsQkfOrGmn6a0m1+achFqasW0Z1UkUcleplJGeHI8UcBJWiZ55vneTRqn2Vht2gBeq05WacWZ5Zxt2gS' +
  'brw5Vadle5QeZSdVplWSyZlQdhVXkJVclaRu2OdaW9ddEectWGcprFZXVafshWpddWWNZfdtd5QqSEaWqmLlzSoi6WYBFXWT0xqQbG2llyOdkactGZq' +
  'WmGaLecn+dRnrlq2UaUVjaZsVB2eQ7WVW2aVRVNXDlraBbiZZq+aaZVgeXWamoqJa4b2SvS0SBVMcnqluqVlfkgx1iCNqJYpaqmhVWQF2pW8hXeZqVa' +
  'ZeVxsjEQp5GlmWuV6bFer6BkBpy6rUqdcFZpl2aKq1mqUZWaWpapm2iaqiTqJFVVWZVZMAuhVZ5hqqdtZV1pQaWEbTqKbU2eVlrWkJmUajfrnpvpbmS' +
  'qkLa1eypmAOWmmpcrkRmhY6Fkna1g1JKakFmip6Wlnq0glJJaj1RdUqm4ChepkSCVz1hpVqm5ShfpgSGVUXyC5WHaKmilhapaail4f3JV5pammJRPW/' +
  'ipXm9mWkZqWNUeAHhRllCJGejVZZlaVo4SnJtp4qlnYXgyxpNYNimqmdiuoZQZkTRBC8qu+qZWpalZu2FKmiiknVrV5Zqc4BCmaW11ZhnFVdpxQmRAI' +
  'VW0rZ7lheZlJ3aFqZrah4JJdrd0l4SpptkoVu+0phpQQr+qGlVz4F5++KLusOV2rRi56VxVbIBVR1tmgiW2lXhuuab/RliarpUkR3q9eqe1X9gWrp+Z' +
  'SqqJTWeZshBmqq7oSVlmh7shV1pm1SrrhiRpZxruq2YQ21mlMkZqatvWojQpx0irIR4ux4Fbb7QRGl6tJV5VmmyaX7QiXV+palqJm2mtBtaeaSTZEid' +
  'R2WlaAsbeaXXdEmsVlJlp0fWCB1ok6Kq1YXWtX5FCukilWZatkWZ5b6VCqlyWXZqukqZ5R7WZGi1mSY7ZVFVZY7KkKZZhqw2Z0FpKm15i8EproqlVZS' +
  'n0HlAlXm7lKVZa6Zklm1Y2UCumX1SZZuS921Y2IS/lrph5uq29p1caWb/lm0ntZyQq5BWOFlpm9myWEnc6oEirXQGpZFVeOZRKuhCCc35ppl1klJ9Vp' +
  '0MkXiWyZt2LUqJqFqtNHm6qnRCqQqRqUQO2Yik21pi4kGl/5oJYelv2IqTFEbJataafYa1d9CmHVWt0qctWOLvo1AmFJ25ngWVhK0mlW0XaoLUt5HkL' +
  'BhpU9FWtpmlowX2HDooRgqJKYWdl4hhYm2XNxt5hVahh9HBKFVl3odlaqmhld5Y1ZG+lilmaZmhHa5SWqKpVWkWbZdhZvKGIIqVVdlSv8ll5SlGFNGj' +
  'ZU4dB6Z0qKU4GvaupnVJqpBpnNskRaa/kmUlNJ6VnNytC1laqkaUZOab29jRKWhmypY3tohlaoxVypRqqQvlpaUbgoBCWmuy4polap1qlkpBxsp9W4n' +
  'hWyqFax2kxg1VJUmhqU5ClcRHTVl2s2pamZVrqk99FZmVU6KXgVkYeEsuFsaGE6UXRVUprZUkKOriPjF6LqqmCGVb+VkG1WilWvT5UKWreFlC4Cjmlb' +
  'ntVWJbugwLhmIaall2VgeOFOXVWXGjaV6qqRanV5BSTai3UYnynPyZRv1ROp6CmptVUg1VJ55oJ1pVqhdBalxWmI2Oo4W1xWQuWY1hBW5O5dlpiRVaJ' +
  'pwKFW2P2wppVtlkkZpdmkW72E7ntp1PhyZDmhpZ65p9Z/oqmInl6xyfaKTVWZsFoqo9elzUWu1nFoW14WxGFaYq0yp7kudpU0XVkZ9eaim9YLaWWqLY' +
  'FlqdoQhmVaGlosVB0OWmxm4xPWbBqwbqTW1oh8WVmmZmq4PqHSpkBkWVnZqVqODBTZmkklYuKqZllQkQBaQ+pro7ZkWh0PbBFW1ql5YmqhBparDFKqf' +
  'uVVlqVXWp571BZueHGW4aXo2CLdaWqNm2ZpAqFvWd0Z2BSZFlkVerm+Um0NtcantWVQJqbRdmWxf6iW6osZFFqYZqVYnHpim9qZalmf+qmh4WNumVqw' +
  'YqkjmCdHKAXWiNn5VW4aVWSHPAXmmd64VWkWYbWl1hxpVplg/51uUngoxhyoVqpQvpluVngv9l1HhrlpcmKSkeV8VC2WG1xqZmPiZm1hD6mXadU8OK6' +
  'UKVpv6UZXYnVKoiIiFqa4SBbZrx1Zk1allWlp5SBqfWpl57v58bsa4SC2bZVi5r798aoomCVt6bSVmWhRbeKN6kocFtkuWpG6QliUVxll494uprlEmg' +
  'qmpNVFZn7pWbqQHhd0Syeb5rXWudqlfwVNmQAK4u2mY7tUGlpa5mm4VFnalUQ0HZlOFgrY9y5NEWKV2mkgWkoRkp62QncRGidf0RRU1qplWqSRpqp2d' +
  'GFfWuBJqepuqWUsRLiap21tWuWib52+iGbAtJ5WU9uadhx0iFUFs2Zmu+tVKiYdjVCFZf5mkto1nZVY+knq2dLvlrqpvWatqUi2aS626pJkhUJm1I6U' +
  'iaZZnxqgqJir2MWVnylX7WJUrVJz1CJYKokmVKuulSlUjippdnO1WCRcaqZlvYhlpHQlVDsWuu0u92pcLSgKqmF9S0dslCidS2yZVjFlKq5Yiga95qo' +
  'kRZ+1pUAIoclaV/1XxGVllKQ5ZCVeaW36laoaXVmhZGFuHqHnVjfljmVQZWKbHmHXViqaSiVUoaPbHmbXFhqaWiZp1FqqXrajlWpILsZ1hGsZNap6uo' +
  'FXZRWchPClq35mxrukqllI0aCVa72lxr5hqdWu1NCaZ716l3IlKlkA6qC9CnbZqlZO5lhWUui1N62hslpa1wXfcpV3O6ZiYkXKtlXPcpW3OqWiJkrZ9' +
  '1XnZ7gWamZ8Gu2WbBqpFaZMma1/V4gaaHvWDmp6H25YN4el2KMgn6dScgbaVRGMWWZlVsZhQQRegbeXCmignpcicgbaVRJNWWZQb6cRMgbqVRKNWWZ3' +
  'l+2wGmmZxXWeGtS+viVruT1Z2XY5Qpl+e6l2vT5m3WY0UFValt2ANOyYuleJVlS6e2WieT9m6WcwUWZ+dmZzuD+mpCp1QlV0Gnm2uithlCVpEpZ+P+h' +
  'V6lSWWvm7dAln5mqcFWaqiAmkb3f5JVWprKnnTtlK2FZ9Hlb2WSeiDeBmXJ1t56JZXChNJrQaWYWu4+BV1ihNZnlbGZne36EmiZpK6aZmWunNlNFiRh' +
  'JfndbhRVW+G5Ypbh5lq5GR3mNzSsZbqnlfqVxtpVGqEYdJZWpQa16NZTppEZ3aKlqhIi6e1iWxako12iVqMQaGiagwZBZdW6nleCjGWKb/1BQRWyayF' +
  'WW1TNaDTKl2u6VnViZmmVqDTbkqG3KqKqaxlJWmvJYLF2LSq2NoVUpq+ZcHFzLSq2ZkVYpl7RVgtWZGnYtVFGV26SkgZZdHnsdVVWan1tRr2llm5Ah6' +
  'aOaToJaPafEZnYGqKmehqZdsSQgiOHpi4Wt2PeRha54UmjWa5mW4frmmPi1ZqlWqlkZ0ZDyvpVWMlGaJaZa2YNl2cPaiFaKkkmpjVyddmoV6Rq6oDVg' +
  'xVpehfVTq9YPLWZVwVhZQOVDXpEfLmpZ2QuNKiZam5WLHlWk1lsYiRhpeVmeTHrR1U4ohlihWV3ZTWrZZEXvSGJrremqml5Utiab2oynbLwpRuVKqet' +
  'ehXlmhYRxacSi+aW51GEe6W4gWuel7atpwbhmmZk1Wapl+KZFwFG6RqmUapFd5eqRlbT9mrQe1VHVnBbXhUOijFaJ5oml1gdhj0RSKlnubEplkoSN3l' +
  'c6oqmqIX4f/UlUmPaVVlYUkaXv8WDgud2VmqWFlLy1+J2ZlGbkr5FkoZrrRZdYGjVqpdUeSRk4SYaubuk4R3q+d5elmpqrfdkoV3u+N1fmQaOFJrp6q' +
  'WRflhGl1V8oxFQWqk2abD6JlksklxhbeViNnTaK6PlLFUll4G0FIaZq4Ug4xmaxZlptTq1e6WlfHhMA0WaZVqeRZBKmqWxwFIpqNlXt7dnBRCeYGVZm' +
  'OEXmnFMtYt20Vp2pK6LW2pcZ25RQHYqdaqJn6JdcixzkWsmPnqWS0YR8mxaglNmpCb9bnLCGRW+RVUpI5WaXtO5KmaS6pqpZwmGftNpoNa7UeppMlHp' +
  'ejTPBSV9RqVZd1VJX76lEmq02iWerrqppd7p0FtdXkRpX1YmVuq6kYLNBWDZ0KRJG9O+idPhxOmhm2UUHisNUqqWsmZRuMlBc8fXxXrWka5pblwKW4C' +
  'XnXQQWVmKraRVmbZyonn/oq0krqZlq9Z6kKlpUtVaYqZjXhVtJKlZvbBybmZGbgVuJJZU+nRyrqtVarlhWbp4ZXbkKW8pdvBhGlSV6DqUanqZJm2qGW' +
  'Z1vZiCazFJni1mauYYWoua22bmk3F6LFysB2mlOZpV172KKEr8laXSf1XRUkpmEsVLQiZWZSNcMZJuINWIWXQ2b6ZVdTColrfKsFiLdrFm2m0eZpmek' +
  'rER9sZkex1U1khiZWrRrQvG1+dT4xan1u1UbKoVh+ybk3lWW5hUD5pYk5dm4yWn1vkgqGpWRsVH72V25rhKbUpplvfBRaUppVqSWl1lpgfrm7pmTlSl' +
  'jqmVZ96B0raeRGmZqZ3kb1VokwmxWmWptDZ6ZQPmmprYvXLkqWUumVNll6rcrWb4qWUu6uHFKkb13yXqahmpp/HlA0r03iXpoW6lavHtLV26W3bVqil' +
  'qplkskyXQ3dp5uaK9ESC9U6f7WZirsllJFiqelr3dspZsVM6rJamWN3mWMZRY0larN12BC1CVefnZutr5irZJQV5GQabF0W2/p7U2QlVqlayJUC056S' +
  '4PFKWjYVZFgrp1dRZaFLGTYY2NB6qxri5GYKGn5pWuYalmZi5GYKGn5dVeYKmmZj5V+BZx6qbaU/mbqz6JmRpx7mWbg6mbq7J7EmpX7VrWaVZVVm2Zq' +
  'WmlqaHKj2lbr2nSnQXZGGys6iRGKthDBklWKL2puGVTN1bSXhrWGKxc6mBGK3rSnlmKWaxY6SlGK6ehG1XLmais5CVqZVlakUm3pRqX+k0cNGpJY31W' +
  'IUoq60VZsm25i5VqrkelWJqW1q14i5RqqkulVVnX11aZVeZZtFprqpamrydtkamZ9l4vu5aqrhYIYKmmp8aUFXmVrn2pXmiSqZbaaWafkihoVzrZolt' +
  'YKMzFZDCr4qGbY9YJaYjCSQXxIWssupaqGEWuZgTheatrXmfKpZukhkS0OyoKbttZtpmgpHVhinqdUVBZVBlq5THr05krsUZvOaHTGXXEo8Z5eoPGen' +
  'vWKSpKJHajsYlsVaakaygtpiTVacottqe8Ys1a9njVhWdXFWJmmNSopqv6EhWonq50ToBVqughpJIk+ZqKY0a8yGnkVptNll21pRmhAoSedWF2ZRovY' +
  '7beHob4tQokaFqqYxK5ZlA1DqWwmF6qV3Laa0Wku1k1aZ/aZ+KeJBW5pUahVFKGqXR30qGlZcmdpAmZGi5FbmmhGOmdVsopGmYsmfKpewliSZqlnX9D' +
  'bVIiZbrallZ5K6aKRkZY+l6ft66mlyFpuJFXmW6skmt+ZnRJR7tJFKWlkhzrphUdlWaUZsx4qMtqZV5lW9VlvYpEma337V4la9FlfYpElZj367t0WLB' +
  'udqpOBxmLIoPp3VRBOmBpVfplWRpma4WzfqmBV0jqSa2SdaNdt2WdRXlheN3ZHnZqu6AZKS0ZuJ7ZGXZprfQZGSZVffyWqJOdpmXpRK0ldKrYa+/2Y6' +
  'SaJuG6axqo0fV7kzmcmmGppXR51sTmN8KdecyYqRapWemZONQ8ZYmraXB7lvGpK5TduASJaz1HEtXmHmSNupTlc4mHpFbq1dQVNfppVDTao+KnYtKd2' +
  'ZpWe/lpHQbeWVXp5pSKc6bLlZ/oEpodBIVWWObr8IeaK0R1mxlWhbrLYl6kl5QcbcomWXCbk1Zqd+KuLYXSWbFmZZx1KmpdTdC1mgSRpgtkOVvUR5WV' +
  'ldFR2E7Waulam32p5hlgRYV0YvihaV5FqsFV3E/JbekZmz2ppXYhZE713mad5cVZpl68Zi5hPLK7VlWaSn9S3QlpGHnqbgSjV3UqeNlnar9ZWWouln9' +
  'S7QmpGLnqrkVyaWYNcZ1Rkayf2l2KnebMWWaJF1llWXZWDk6SlkFKUWrpvFmrm6o5mprpZ0nardTtY1ftrq/6ppWaaKZudnCVfr5tVW6odA8plqx9RS' +
  'hlXqXtklocKUag1bh/k3qa6WqpaMRPVypgkvncZJqW5ommcyemRrmkAKh5+BcRriqhDZqqa5aqWEldVhiufV2cSmpVYE1dFxiqfU2cSmtVZQZ0YUp55' +
  'WqdBpqbUQZ1qWi91W6KS1qLZKel+wROtZjlSbWVpFfl+wgLZZmpSnVVlFOYuwhJqemmRmVokrTlw2qGIvvjZqapqsJWW5+aXqDtVKXJZYZk4ZNshlBc' +
  'JX1lWS1ZKoMyZqmaQ5lSlnJHmgxGZmdKpky2VXC8ZrealKjbtbFVmhe+SealbLTHmmEN3ykslhQipem3qnOtW1IGo5mOXeiaQm7umpEFYp5ZRJ3Lkoq' +
  'uZaEumVJ9WDZFsnuZJuVqU5BVRfCdZKjEJ5CGIQetn1empXpqm7TnEQJ8mpeq6mqpqvESaUt51GMddWtlprsRnVJaX1LWTop2StQR/dl1lcBWKaqKc8' +
  'RG7sr6qsimKqaa4uRhJGCE1GWv15WUqeAULBHFlKhfqqSUqcQayha8qpbl7oX4aFYeJKK3ZEltamqga9Qb6Ym6aMRGYYYXN7VFouxsZqZIFuroaqJeN' +
  'Aqep9eHixWplaNuOArud5aWihVqpx2CFpqQb2pFGmqFkifempqYsEsbaVWqnnFaao5PtRpvM+JmW/G7Jci2aJtl3aW2m1PvhV6ptJZHaSaqn9hr2l3q' +
  'WV1UVZkBr1PuSl5odFsWeWanXxfo4Zx70mlKZGWdf6dxWOVGpshmIhlWEwP12ppiQYZK1F62mTLb61qecAYfWVXbm91JxtiNFkumBKSmZt2t1ZWPwZV' +
  'qqZVpFtZUU+mWhaSepC76qe262GlK2VpqWJUWZixV9VjMIa6mpVuBbgE1WWQcZe1yqZ5WpS0p+VmIJa6maVuBfBpOGKWSIY0dR5ahqop6hajeU0XCUl' +
  'ohJYbKYmpcefanLZumpAdaGeWjOEitQlVpZ0VSXVmoJL4YrBZTVLdQhjfbWmlRleVbrpH1p1aR366pZghVKPLKBk1o9hqmabJWSOLeFU1ppx2mlbJXV' +
  'u6o6U2bJcb2alRaZaHL6VW6QBShSXnKlS9XfTvaIVaqUqoUGv2l7RlWaZvWWVlnqv+p7RmmGaumaVaiv65p7kneWobWboSpcoZ515S6J4Xhf9a0GIZv' +
  'CpnlQquWWqFzZS2KCaeuFnk2LpzalLcQjhemF3FqG1auuL/oiTrXFSQWFiZaasQW4umZgYWmoUJRHG5jdnbkpWt6QaZYa2Yy/t+kZqwklrZqVR6jdac' +
  'R4ZqpobXvW0TkchtnHReldomVV0Clak8WHQept6mYYJpuDqZqm1tVsGpZ1HBm5ZXEoB3SWGmRI++2QpfF7lnpmhhZaMGoGiBUqrbb3WVSFEooVj1tta' +
  'uNRqlJEqkMkXxpayu6aodKJQZpRdVXVKRzRIppWlgVyZqYZQq51rh6RpQV2ptYeVp55r16VUp4piisxX1fR1qHka6tnlVWWJvkNFbn6PthiXtpaRWle' +
  'BqmeJ3nDqlWWORkpVZeBL0hHt5kqha6p3uqYsKRrp5Glta0ar6AELsVrX9aFaqVKRplG1hFyZqZpge51ngphF16ikNu3goWuFmfhKkbridKmrejlWVp' +
  'Vh6lZpZxqlbWkWynZ21ZRX6pZrkrJ52KXZ2rWbXWwVa3tebemlaY1KV3mT2u5mLppklW5QLq5iWXtYboQMUe1VLpg2WqfeW1ZMndVVOE2zp+YpJmZq1' +
  'chS2p3slWZSlN0gYlB5nOm65vqVmh2YZd9VTqmlmLu5qMKYRVbhmlmmxeu6iMrX5RmkSpvWmEX0XrqW6hqgSqqamFmlbnqRYNWXSjdY1dV7qytHBE1r' +
  '2ZarnqKdZxihlmErbOUtFu2aVAYhkNJXUKmo46KVqY94GLmrWsJ1XaiSGq2wSjSbqVvota2aWie9oShnnuUljpVnFpx8VZsGlbQlmZppV+Gh7eVZtY0' +
  'WG6qZpdlwaGBUepl5GmXaek0wbPVpeYiaG2ubvlkZlt4FKJxigbmoZqCYpt0JJdhigaWkqpBZmt4GKJiygqlkZlSp3t5SnKhlValudqHqB7NIh7bm+4' +
  'naa6XTLnSQWsZsuSKZa1VmB5MF5pXie+ZsKlWHozmXZE4RzZaG2Zlro2tu5QtiylWFxotBYzN9QY6V3RqappUHkjWbrUoRzVGCqda2VNZWrpOUl8UoZ' +
  'pcnFcvt+mkr6hWOqWZucIvc+2Gdq6KYOtl+G6EVZUuRnmaFVYZ3V9p6ZhF2wlWaJp5rZw1rKlFadilpehonpURSLpGVpyilZhY/qk32pmKpW5ZoW4oW' +
  'erd5tkoQ0btdalRnwiadW05qgGF2WSeXBmavxtaZ1aJMV1mOO7sJnlFppmlVpZ16VOVb56eI0NZZIlpkzm6mqmIlWhFuVarQTmElURJmOjYdJQqnFW5' +
  'guatRYPedK2bvUpIov5bFFu6eWWZqAZJVr6qFGu6KJZtf55mlp5ONlap5ZlarHALkGdFRlp6pFZunF2ZZypaRytlIF05j0p+q5U1V213t5O26GeFmkL' +
  'flh+aeWhl7EuIZ1bXFZumZVSm2nrWixui1WqJ6qW2hZvWqUrXGHqGqFSy7/6ZSyvLnYUlH1RmdR5lJluQWlpNa4qbpTpOCWbCVmPs5tpluSbmlmYoWZ' +
  'OaZ7CXxfTbSlqR5qoIu4tmpTuOClpBWWJtpmt2xpsS1uWi61eTGnZ6qlcpqbodFc8J5oZc9IFIdiGnsdbqOlJqsZhmveqyev7aWK1O7Zceql2YaMlJY' +
  'tYK7VtBRp17EJpRpPVWqGJuosZ1idlKToKp4GZmZZFumu/+2+qnmV2tMzXK19WkrUphn3i6lTtpiUFJh2ltmziKla051WaZ2i5a72u5inJpmvoGdpec' +
  '79QiAVWXWXVq0lTa6J2NV17mWsoaZqXC7aJW42dUiekmzWIlneEh0k2GRKpaqXIatZla4/ua6StqenZZ4D2OWrbWZ/Zi5mkpyfeSlqUsZobaafWWtt7' +
  'oZkpTRlrvoWpRVnrkXIdXKZmOoX6adZ/guQunR1r54Xppee7oZgpTVh7voSqhde74YUYXRhq7kWlVNo6ipdt3IsmkdekZ9z6wWkaVUa2lZEumqdkp4v' +
  'ZWqBdqPSJZ/cxUa7XXZZuhHWaom2SWZ2W2ZVaSiaaK6oYieFuHoohW0cpl/m2TkBlUlMpLKapM7HnFgG6mq6klONtV1p5uliac1mSr+GYbnGhbPhsoQ' +
  '0VJJZpW7h+q2oVa+VUq3atet5p+o2aJsXmbpSZZop16rkuZ2hWvuLYP/VhIRTrZiFU26pnjzhPV1obZ1GaGtpUJ3lPB1l2GRjnVpupJ7ofRwkkanYpF' +
  'hqpJTKr1poKtoIut2XWGffisFhyGW1jp0etl3HPVylqV2SkUxmdp71ATWA5UaprdVpmUoWBTXB5FrpqaJpymtJobZpVZtRpuuGWISsiu78sVF+qmlpW' +
  'Vd4ZWdqaW1ssZphJtT2R2Kiqq6FJVlWqGj2SipVmpeWVF0qrG+9mZajFRdLrYupVl+t7WJbFVNJqIpala1aLVuDtLqWVZq2a1nLNk26Z5pWt+ZxaR71' +
  'ojGWhravbSq5bp+uqvZ+KGKSqVGmFNITMln2UKmmdQq2WtldpnItJgotiwllxpsNVzqZCWUqmWrhRakQ8aIuZVVY2wxm5rZ4ubNtJk4txwVpyuJ7p9V' +
  '4Zmph1+WpmpZ7idW5pqpA1mWZlV0ZZyKqVQ4dighVyokBS1X1ZohaVwZElaqhdQn1ydV6tm2WaZmsAXfIqDga3Vp6iFq4UTbIpHgJ3aluhJNDZaRBQO' +
  'SarmlhWpbDeZayZKS212XhuZr1qrpBLqfmAWZa7vqxsFmgVv6aJZpXOln1sZWUYu6GUl1RJrpGYccqonWflFLGGPmVMstpk2VvhFGVGPoJW2WqQ8ZXE' +
  'OZuu5t29umzWiZGWvpZ37t2tqmjTlJGmvZcr3XTuR3Flaoat6RlYJpUcpiRF4ulga3a+Vdy+fqHq1ONkmeqmndyuerGqxOVkqeqmTdyufqWqlOZomvq' +
  'mXK3qamnbqJZlZKZVqdmvPrarpaFg5enprMn+ZdHqhapZKeK7WM3vO+HmVapVdKG+nMdZ7mKJpqXUeGetkN4pmbNFUnlIuOFppSkLJJHioUlNGmaUOp' +
  'yZ1Vju1WlmWZVS5S0qWqZlulup5e1GwOGcBKVUoJoODqWZVmcombKppkEiTpp5jwLp2b6YdKdUq1ReeWY4ajqlp0UhjZt6zhUZhumoNMg4GY2bcll39' +
  'bNQkRxZ4d1aiJ5uSeWZjlsVcZlVlJ1uSeVVjlsVsZpZl3kMGVTFHamWekpIW3HWaFQccY0XcpZmnHJQirplWZGtlUtoa5ysmmmNbpleRKlV1UEp7rZg' +
  '2JEl7N5CYSlpuJRExonmr+6P6vcypHRuVtpWJypKZRY67mAVp53Wu8CYboSn2R26KlaFxpUUa16iVWZZhUuuqqjrkZmt4JKJxhgamoaqCVl55GXJhSw' +
  'aioeaRYps0JFNhWgeWkmaBdm+4GaJhxgrl4ZlStW38N1WLglm2h6lR+NxYxn6tGuZlmNuCrMLpAqmX6aiiRKWVGqYqwljOI7oh1OVnpI+uka9Jqpmmh' +
  'Rsn6P2l1mq9b5ZVaYdStoWdytc6NpZjZaqul7qhlm/aJSGckkNBHFSuc71qZdkSFa5Zbaz8q3ha54mmlaah+oR0mX74lgGboaFF7Y7ZdlWam6lSZlah' +
  'bYaZA7XX2KullJlFleY7ZpidVYpUKadmkEC3rpkZRWqmWFfl+l3U7Q6an5ZUaKYS7VPA+pcnWmVllWcVnYLUZXqnUZGrElUm+oQE9VXIiJF6tZYdWV+' +
  'i+aoWh9EkYadqvi7BolyVGBq0Gq4YroxBtOkViJan5YqcuUJRoalqFlO1dd+Ku1uAm12JHSmUYpYRRlLKWWm5Cc6bGmyUQWrKaWm2CZ6XLWyY7O2V5J' +
  'n2GXplqYVBXdQ7HVrCSlqPFUeXqE1NMyXFipWkmap1qF2NM1XKjpG0XaqmvMrrU/mVumDWBethXdR3HV3CjxlPaodmbSnYJP5EtJe6UWWp/m6V5WSWX' +
  'WVgVaopvZ1ApFmYCdZl2dtZ/JxRkapoXFJka/mZv65qc2pbYK3LmWr5f65td5pbYW3ammm1f61uYmpaYaqaiaWmv29pZmZmZWrGpWrquWzsaiyKmYVa' +
  'lrVhrDLlkV4WqVRWWethjibg2mxJnoaelrkF/a1BUI3pG9YdlWVWvmiCpZmoLZkKiapKflmAYmqVDlW6qJEYRW6mtGnfqpVgNlgtufrUsO6UbmZROaZ' +
  'Fvl2ktl5IlWeZn3ur8FGobRJWYhWVRbfWWYr6QcfZiUfFVQ2qttS17J6mFgWrpippteX17N22FgWbZVpZtuW16J6qVgWnlhlaf/S1Xa9nHkrboWRtrG' +
  'Lh0qNRjSHhU6pVfqnY6syVTUaalbopTUqR+Wk3wtaV0NZoun38J5EGkQn126qldr38NmRGkAnmlqVkeb79IYEHkRm22pplur74JlEHkEm2yqaVCKGQI' +
  'mo3WGUlWW1WJ6luyEYjOoZUppWkoFi7bZhqFUQ+amHYpFh+ekiaLoU6LVBF6YVtpFKUmOFm9eMpDVgSc21KOmkJ5pVJTXhrqltWlmpdQ9V5jXhrqptV' +
  'l2lJA9Rpns1+Zd4rtq2Vplq52UsYhZmaIlqlWO5ZnaQa6beRkU5QUGd6SGga6XZh0kpkUKd1vVlZ+e0YRm6nVG00HDm47KnUe8mjl1lpf1lpvp0cZS6' +
  'TVY44S1pe9IUXrlKE1oa5WkvmroVtX32bqoOpXSz5qLaKudapm+aZ5SpoV5XWWkcpS55ZnCL2ktZ9Vd7b2qqTnIbmgmKlRJeOkqll+Ul25exUSU41Ze' +
  'us2oWqprOCKpYvUeVZ2J2dpmnWStYKVfmH6wWmoqdCPpkLUvFfTyk3mttWqhqJQ5p6Wz9K/plbaRKoZbVljUqq14Zm6UqK48qm6PqrpZ73ar6iWssW6' +
  'Pq3sY72L7phassmrHlF9x6pFloqaVVVTCVaVzspQlVddZkaWZkZnPaQliaUaFZ2ld1otSp6WJEYXZqlRs3frqoVW+WkqGbUQanJrXmHbuiYZR+SAunO' +
  'nWVWSpSibFaJAd6O2ltVW7ZGrpWVnV2aJgrWDtZNXtpXuRFFGEWnFXZSVVLmrlpBVxvKYKWU7qmZGDh5qLGattDlpdmlDHA0pSpa4OWpaWHKmF2PHgZ' +
  'W2lUNZpMqrliIal0VSdqbW8lqbiqFbV1lWeprWscan0pWbpwpaZ7XW8aucBWby61tbFKWWpp6XLOGll+QVV2VqmZqYLIeqUXZV1giOmWZ1TkdUtSLRP' +
  'poYlZltBQHRSWrWKupqmGhhdWVpjOrqm+Vb6mnqa6Ya1jfStZaWKlSplMYmknLVqZZ0VqhghlCV8FJllXXpJIqQRpCVoJVplrXVKIqf3UclSoVlUfql' +
  'loaHsTTCeaCWlJ+KVeW5cJonrJokVYqpXijPDMaqWgmmdjGrImlc3SWaCohOqpWvR3VMmppFGchaupWfQpVKDQVlHsVGq9ZqUVVm11+jmQlZuq1bZrn' +
  'v2p7RXWpafWWZamui16+jlEmoqq1bZqbx/7bHrpWtZe1plUuf2ZvSSpqqeVVb6a/m6iqrZpiVpearaVfu3qum2pqZabXqZqa17+3C3plZZajW4Z6y1t' +
  'tSSV2lWpW+7ucZEcaXPW4maVeh1WjmYp3qL2phVhWd5pjkBhralReBFJbevUV23U1Hhq1TW63lWVlm7R5Hl51Tm/2mTFli7R6HV5pTZu21SImbnNinu' +
  'pqtqRqXcZhJluPntgGaJFuqpi5VZ0syipkT1Oik6bVWIoGSZll5VVrYzVX4mZAxml4P1Va3p+XbZhQa125WKVlHpZh6yoyYiq3VOWm7qfm2tMVWJ2md' +
  'ZbYbjapcyr6VjtipmaouU7fxyWdV9GVhWpllhpBXoJeHejWUKuGYZReuYknnJqbwKmXVp2npYZrnPqtxFWbJ5oSTGVprFtdsOeeuWaGDTol+bqUabXl' +
  'hpVlYlp20i7epmhWYod2hf+iunhSVbvmqqRu1PulemhSUbu2qqguhP9hemhSYbum2pUriP+i+SmjVavmprRuxf+henmiIqvnqaRu1P9iu2hVZav51uh' +
  'bhf+SuihSVbfmlqheQaNBdWGqXK3uqdVqRaZlpXZbnb5pWptWzhfBWUuapauJvtVtzF2XL1cYuqlqUsuldeb7GKUdlZ7oWuuVYOa7WGFenm6kmvpk2x' +
  'KRqeJZmaQwpK+KhetlercpKKUfihr2hBS1qpoOkag0oomO+Z2EWK22SahZkGRKREtivns2VNEeUip17ZfUhWbK9KZ6aiak6ynKGKG7qeUVriYV+aEN6' +
  'Zl1V6q5okearAMeNtW5b7XSZYXW2IeplsHeZovmLDWmvatQalpfOKH5ZlFlbcRiTooZmKgpUqqWLdRSC4I6+GU4Za6VOc5WmJGcuYla6epZ5KL6paYV' +
  'palWXLUmXmVxW14ZJMFUWblVW4pj3psbkd2mlqUgdE0XnhqXgF2VplRR7ILIZqvbUJF7OWWpsVFd+4WrYjaSUlHlCabu10K1RIrpnl2Wm0Y+bZK65ap' +
  'hqbVfZZAki1NrdWZiTromFloMj4Nq+Wa2luUedztmlzblobkqZprmczuil2bmoqktJdbmbBe5k4enk2qS2lVRqtcaptqMvHBYqGZIqvspptae5CJ6Vh' +
  '4e9cVptoZK8XCVWGdVIelvr4BClmbVqWmLl6Y6ghXaVnhvRuXy+cRy+aC5magHxDpqBsoTqVublJ2hZpVQsei16JC2SkWXmVoZaUJVZdtmI5GlYtau0' +
  'jhdLonfWVNJp6bV5zltFdu+qSJFp2qVHFX5VRE4BngGamoZdONtJEFMZdVS2qtpOPdqVEVNaXZhnaup5kLnG3QJdYFXWqJhTSZq/rcIVVVuVjZqTSZl' +
  'unpIpKJuUjVZrJX7UhKSVlHiZipn/CeRqlkFmCCmmCYl+ZKkkEiGWKEnpeOp7XUCkGcYZlTI/KhluclU5JSMHWhFoaVbLMTQB6SmbaWlqFaXrcjQB1m' +
  'ZvdRlkVZmOZ+eEGVIaqWVmS+qTsIeHaLFYqqUlVWuCsJeDanJEp5FmZlfnRmR9acZVVhWla1VizWJYYkZqMDR6aWh/JGZsltsV1CWZaquLIUQBl6muL' +
  'VhSVuVr1eWlopt7RCxVSVXtZmUaRiQgKnpsFKX5hF1lxlFqIBFB26b1mFuUar5ZWXupaJUp50W2Zp7Uu1m1hRhF4tm3Zsrga5mlpQggkgS0gVO8pymp' +
  'Zhkgh0W1hWd9pyltdglrCaaURs8VomJqbZagGwoqmWt+KREqpMVL5ljvIMsmqouZaZl1Qm3wWlKmlBapHsWvBmGqlRqXTmUlyWaXA2paGsJKaatemfu' +
  'aHK6hlZFVGTGRbZwVdxoqhm6mKBVLZad+em5Z7cAsaZkWWQmkFV6bqyZhARiapWjRl2aXoVkoi59euZ6Xyei6WaFaWSQ4aJQrGRL82dS2nYVamsqvU9' +
  'BlapZWsQxpWeZ6auBjthUuPGyZVbuVnF0sldFkXYUW1aacSW4ZluZr2SMb5pr7P5aul71Dqq1VqJZXCty+K4lOpjVadpmrLlXkBpko1RUXdqpvLfKVl' +
  'vRmW11qnd6/lqClFlZnZh05SJWvckgVJVqKOV1JKda5q9Ulw2I0IqZGXbdV25G0YpfqlEtkDVl1UVrpXILfxqVGmJncBqhmk4V7nOpllSq0ZEoqzNW6' +
  'ZZMTm+jca+aJLoBpdFlpplVbDrU1X+E2J02ubWqvWy1aZVYXqlWlooenJr20IbirleWp1ptm2dA32lq1cEZoxJVttZk2puiY1FKFpbarkGFVbZTpWO7' +
  'eUOdtaDImohqbV59UqrhtaHZXVxZrD6+VJW0sCLYWKeBV6mWZmmX0O0aJlWU5GGEC0mk1UVZmkeas+Xiht2qqcVtmlaY2JhX0PYW+ZLIlcqXq2FraZX' +
  'ly/SXH1okqpqdplKlXCkKF35haqlNmhWV+N3FCStVtpRakKKp+N3GBCpEtpQplKKlh2GYUJWIGHVZZUBVnjKFqG6lplWtVJVWmVX61+oBa5l2WVKZ+Z' +
  'iRbSdUd6WJh1hIZB5WIuaGWV5k2nafus3I5aDmZqllUUaV692KaiLFdISUraShclpYeoKhFiJ21a6Zt6mZuiXGJVKIarTS2U80hkyV6YnNXe77rBpIW' +
  'BuFfdL15bqvVZc9YqUt5o1Vqe1KbDropS5d8dq6qWKXLHb4qSld9dq6aqKnrs2rd+pGt5WLVppshZeZZWmnY13/fZqps6VpzTv0Krma1lQVtWFt2haw' +
  'StWeylpp/paAgVVkepUm8VmhYCSqjY1YWeWkdVl0SXH4WK3atdndepuFQv5SZqShmaqyZ5avI2ph4VnpkfpYFanyga5S1VJnOZxlRh52udIbaUmJmua' +
  'amVV58KZnXGWP5mXa2uSXtL3XKaav9mmaSrVWIum4oopjlyIamYqrQ1W5t5l0k00w5WWldu6YVp7G60VJnVmtQllBYeHo2gmTRZJqaioljnVUqYaEwy' +
  'Olu/hond5JSl6mtSllu3alW5hnVVamYVaVSG7opZrm8GvtFGBV1SWNUeqWVsGHaypZlCBquW5rVrbUCNdi+GVIgTpbWaq6FUJZvDlU7enJCq2a1lVZ+' +
  'a2a2KT6uapY1lUVbGpJmvnQBZ5QyRdpu1nJSHZUGZ6StJlliUsohlxSYxtpZatotEobnGS21FVGlZmSRq6f+mYjlbJW1WmqHTRSG5F1GTQdprlJlR4E' +
  'aolKGmhNlF+rhloC0gVe50jriZmdmVo+xUloZo2ZbDUhVls4BWUV2xXptXYHjSaUmF7V9FupqbVKxU4oxURmOh2pWFpi/Vma5XZ1KJdU6doFvBimtiu' +
  'VWnlkiqoFvUxAml1aiXlqRlop/pxAll2qSLmq1hok6zZ5WiqyWZnlZWWpKZil3deGTnwKK5laKdiljK7GrqlMZ6dpJKShiNrHbm1JM6qrnpBRY5ZZkJ' +
  'a5tGzWTi5R/WaYdWndllUY/E6JE5/qntpnqa5n2yZVWLpFRokJlhe4oDlp6qSaWK6cctBd3D6UytWWmp58u6Z9xSWKEOlVhsFLWVF11SWfAflmVsVan' +
  'lFlHqzxKbWdtWXaUqWlrLNcAGpVEkk2XZHm6s6WNFZBsdXklmhkbKjlGRdK5kRMy1Vl7+hmrPyhq5qWxqkdsTHuBWmVgwZqn/bq0D3fKqbCZuJ2qukl' +
  'l5p6gX/607Svl6KxnVb6gEVqSofqqJ4Y2eIqtk3qF6W191tp3eMmto2WK2HmplsqrGokvuXUZSLo6El1nDmaqBuWsVt9aCZW9YHUjpeZJnpldqqV9ZK' +
  'l++IaaVtYt3Zd7geyi5oWXqQlpRsVzYbql8ZS2UuNtgZ6eY6ZuiAURWuCZTVqqF5JuhhpVl+WcBVnt4rUrWVYK5uYuWUWHHll3rrBBU5Rhjp1/5dgu6' +
  'VdJ0bJpneOfVmFThFUGmipeVamn1a7VqGHqrmqBLrfy43/WuYSU+l1rFZZn1Z7VpJGmnlaRarb/EyJKiDeT5UpaVVVeZOAj5GVmGUKZ6GCkuGc6WcJP' +
  'Gmta5QqopCs6FdELXFdu6UpuFdETpVYRDUVVqVTbSlGeLLVKnXqrJ7VXCd6+OWgLqinW6WppeQ4tm5S2mZoHPhf4FV1qg2dUGCGXFsKxf6bmfxRp9QW' +
  'llZZetTMmSmWUom6l4V5athYnh6dJY1NRkamJ2vG6Zapl55oOlWyKugarZ+lirtlvuatfMykGm3ZVZhXVqqSl1iFb3almpVzyPtJdzmZq2XlZlmrieu' +
  'W/t6E3qnZaWFZqmaV5pAEuJfWqZb2Jn15uA6SRJVpBWt2WqijtxuCXoJlFa4hamVaql2nFraFv7HFlm6m+V9Id7SlrdWFZRi2d2qN7xZZmVVRa5UWfc' +
  'whmd1rlGlUpJaa2J3fGYD2q6kd5pumb+CcmSlWZYm26wW6auCcmSlWVYmq1kV5b9CclSVWZYm3l0Zma3dZmmiaJF3imoaW/5kVANWWVKa1tlWpcbeJS' +
  'WtF4b21ZqmWq5SdXa4hXcaVr2lu+uXmRGo1KuqVklhiEp4amStla6Ki2pXEEdw5mm+lK2ZCa0JloFoPj2+Z2KLWpqpinhzqJVrG2bpaq4dXazlvjnva' +
  'mqVlnuub+6emhp8emmCRZUVpnZpud+0deipnckpp7tyVwaWt6pQmcJpla2mq0FW3KlEUoXnl/CiJVgmnVVZpltKl6V/Nu37W2pWqpWqmRShCUVic2NH' +
  'joeY6llmqrjldxbptwVtOMWLV5aRgVaqcdU3OobvTb2lR1XWKtalbplrBmjZa5KWN8a1GI54blnuqlmaVapOEoXbSGgVYUqjPuRlnlLZmpTM+ipruWq' +
  'XnPLWWghIsVmXZZanaZknponvs1WyotAprYgahYavo1W1l1QoWIpbBqWdk6tuqaah9UVnrWjpdxbWk4AsOMBLzra1qqkKJdl2mkRm5qimfwXWU9AoOY' +
  'RWlbq3bgWKZNZkOp2ZyUGf5WqpatBV0MmvZmTVQmrbdVGqGu+rV7zlZlbad0nePUDpRW6SuqeWWIaqaHnQK2bmKRlnoWpK2I3lYV4qalR2qlZZSLymk' +
  'vXaocJZpZl9nqk+bsepZc6WcMnVqa0+bselao7SdJnk6L29X4poZo2aucnFaMn+kIFdlp5eKaW/Vwf+mmuwSllVWplZmlG32WLlJstWrgq2Kl9SciJs' +
  'sbUqUZhglV5WchFp9fZmlohQ2U2hsyJsobVlkthg1Z2ityaZsOV1ipUQ2klNNJWW5rB2tUuQ0HHeam0qghGoYmSRqq5Rd3V46SKLhlr5K7yqugpEqDW' +
  'blZ6kUfLxGQFK9pfiaqepar9kzFI5WmvmdpWn9r6V3FFVanrXGUWi+hWhCEVid5dHjodYpD6CWHpx2pIbVqVpbqyuSr6WdplplWUNWd3maWlaqZVpXb' +
  'kZRKleSpqp359I4UWo6HDl4/PWmeujiq9WmtzlmmyblcWVqZkbiStClBL1qlmektBLH6Z2eZyHe78bnJKlgq27Ob4JqaUe/BUtpHHIVV3cYU1lZZZmU' +
  'YytoFdoZ1uYFuUbdI2um0Svqk7FduimpI5phwl/pUrVep2eRmfkqeg64T4JmUWeW1EIpaZGVktVbhYauWfMvelm9WopFKZZpypY5PB3lmqcVmaotlfM' +
  'fflWv6ZPaVWFsTKOquorkap2lKmHqmcsXfKWpxURCulWj7+GqoJo9WoXepVK6GPJvu5npeklGOaFZifsrukm194WGeWIqmOcrek7tqoaKeZZpXLVud6' +
  'm5qokGNZVlmPcvdu3t6UpVOaYlnecrfoy5qkmVOmJqt9F8qlGa3oV2Yq5Z+6d4mUWauBZp5iuXG63d55k2Zg1+ZKllO6tDuoVpmoUuhaidJ2rN/RFrq' +
  'UOZmVRVK+pq5IZXlcU4dk6rhD35bZbGNuJqoaUaCcJvBZTFY2aaYaovqWKVKtHf7qV4glqSk2SCHlOlv4FnlXpkkRhHmQNm+9urlbx5TZulrKVV+Jem' +
  'pmFqGCS433rKamRW6pUZO2ZUn5rWbm2WntZdVTSoXqOHVvmZv25mUDhZm6HKVfm6qmkq0lCYehSmcbjRa1qX/yljZnelJfVllrmlZypioinZJrlaVua' +
  'zdVCC++WHmT5SfqqX1Wpcu3nLjtoZljmCpucSvptralZZthICqyo2UmKlZW1XWUW2efmbEl4cJFaYGuWkprBoZomXWRWi8R5pKIhUB1Z7dVbiJS5qGJ' +
  'xkB5l6paqmZWomLYSRB1KraaZlajsa9/+QFoYbmRXh4VVVQEthVmY3qk19UFZ7duI4po0VyAJVYrZLlX2IaqXLX2pZNz6Wm6k6oZaZaTRmxqj6r257V' +
  'WZqaXaXloivlpGAdKdqaaaabiEr6+mrRupBpeqqWZKYUm25dpehViVVZcVCmvCpBap7qUe5tFWKxtG5grp15ip9fKVSP3HXVUiVLWs5mqRaSGn5qeZs' +
  'YNet0aad2lk3grFDt5YrmlG6poQAoWq0mpGliNuI5ZgB4XT12mWZhZqZmxUngqZGe6oriaC6l2omkmWFa7lfmeD6peCcqoqqIpSSImZL9LlW5fR25rk' +
  'KlhUO+plE1WjWUaoVU+JSDVSxleJsGVmWReRGnOWhkga9F8RWaVbX3LLmk1flC2SaZ50l3I/llYa+CgaZpEqr5SVtZ6BxVr2dkhqLn0qSdVp3hkGR1v' +
  'kdXbhpux2am9UaCqlV3J5uNx3Xn+uJKpqShKmlamlrGbY2lAdn6ZQUZAqAWdWuq6lP3yp+veRpqqmya5b6DTZ4rbXqdtTmm8alr5khC40rVKWxnVpW6' +
  'uIg5U2FipqpK6qa2UKV6YxVHkk2cteWnOm1llZ8F4XGaKbWjhel/qdmHVVWWooo+c1UmJGRCTSpvZmo8VVmriBhHZ3epBSLXJRwF12qqpV1Wppl6EOM' +
  'JXerBVK3JYGo3xeR15pcXpVkppul51NhqwXmqmn2FZopny6g2YZfXpikmeJZyatSSsldWVmmnFt2KUtiqN83gtq5EtllIJolmVuqX5ORh1aIvpp0G5B' +
  'l9rjHalKqcUeqMbpRqd6UllmpMZ9YJZUSuVbYmW7pNNtdIqUluafaiVqqS6RXVpwm9aaV7lXZS9FGVowj9aml7VrZS9RWVpwm9ZqVribaZYMLHa1pyG' +
  'GmV1RTHdQyW51iaalt2qVmOoFmn6Ax5K1potqqNUJ3nNSk6Vg7aWmakUF2TWVm2qWueLpXKcSqW1gyraVsoXrrFlfC+kZW1tVsNWU7MkZi3aupFdp/l' +
  '2ZVMQfjmZ619qopZimaOCIbSfKWlfmmatqqKXMWzrWVivlqZpZ2KDEKi7GWirlpaZmpRPHiOzpOKFoqdpriTCl2+LamPabibVtTcSBpbCFyqZWGSenm' +
  'K2bGq2067akZiZ2ZtAW2bqqWERbEZVXasF6ZKFdAtGKsqIbpdAW6blypNAF5Z5bo/l7ClVqimXYlhYdV6cxE0qaVVRNWCk60ptSZ9HdKfmINuqh1T0l' +
  'Ktosp5+V16bVglQnls3nm19V8aFZfvYrap0Ko2duKkYa6qG7Iaxna69prZZilW3l1ivaVVZqWfhphi3257PSotad5QlRWW2o6l/ZUlptkrQZxjm20rP' +
  'aE9pK5kWkVwzhJbWidrOSpdWwdhhgUVqGKpdU9pA0li5aqQK76E7RfopYlZoldyattlERzlq6rW4g23VoXQb21q6mUqe7sWkUTYkm2gZaknkHWp1Omy' +
  'mGm1klYXKptt3V5mpoHNGiYNqtppLlVW+cGZVqIK2tNJJWValsBGNlI7YpKZlp0Kpm1tupC5LFo5mN6kmrdpmnH+ElRvaZUIRS5aJStuBxaUXnVikoL' +
  'qrkHvF1EX2SZChm5qWi1nTYC6qaaQRtQdZ5c5VSpsqKHO6d1d+lFgHlRtYCfGdiXJVqmTRtluKrWv2H2hpNWtlSqnGtpuk4ZLklaHTpu+rWZlCXuhpG' +
  'aThVu9OUe5WDphWWaWI2ZE/n4lYq0UVmmJt5JyGu5FpdT6qGaXhvR5aeqa4M0V0ca3RutZ8annZraptBVgXlUdNnbdimGYdupQXmEdOnbZSmGcdup0a' +
  'imrPBut6VekFspgbyBUdWbqhmBZqqq2U8o2px4Vhnlbd2WTGomvGeLJZjp6VKqEo5JiSu5JqZT66aZEY4WhBt5J5ajl6aU0ZUs5hYhpNGYDmpbLGsfp' +
  'FLONlyR2WJm75QlJZ571LmZqyrp/0l6umucirmmk7Z1sWBezhJqKKlnq7msMmpKxJdtSFVrCWVueY2ImruYVEYrqVVucWiviVZvGVSmWmmsc5Odnde5' +
  'ahEtWrVFRlxqinllSxGi8efVRp1qyXliCxHi4fPVHV2ZVvt7VarXUN2W9IYbXZFLAUhZZpSCkVljnUVaVeWXNihqYdtjmdrLNViurhWZkFljTYJXIok' +
  'qqVSZcOdrV9GOaCtVbnFIUJ1rWRWblBHeeGIaqxkykheaYalWlbS1bLUmvQqllm+mlWdlbpQKuEVmqte65ZaYaoqG7oOkZFpW55ruaLkruQpmllunWZ' +
  'dRmdOZGWqYYVIiptlccQqlY2/o5Gmouw6qucYJ3ZqoRFFmq56iOcEFLYqEapqrYqdZm/CZH224mo6kZWamd6FRKQ6kX2q7ZGulnyIdOZToZVMSl5VVH' +
  'lRoPKjYVldZqpVqZ2p4FKcyxgemopqCwXlDGoYR4qWeZWYqa7md35ZXVaaqadkfO+bJ7opXlsptGpor3S6QWIUeZr/qS2WavMyURi2pZOp1RWqVkv9h' +
  'adlh1WeyZqUplJ0Y5lpkmGAaLZJUaYsFDallkVlbW2miK5oSaaumwdpdIaZ0ftgGaH4ZRf7v5WaV2fmXbhOJyhYUalZRKILqEnNtSrKHg6ZdYq90JKt' +
  'ymhaSlqlAu3fi67Vpm9qWvoaZJ2qR5lZlz9UsMaausFGjHaUduludU6jhMm6C2leWiuEsKbV9bGLHkRpSWZZzZYiiFeMzVlCOTqftWa1F32RtlW02pG' +
  'Kn5m6aiJrpmoay6VtO64a2n9TrQpmKbmqrklyaxvbSemMlmJqen4u6ntCnVWaGKVdqkxmKhZSnoHJLKksppmmWe5KSv192luHGa4dkMZQ55WO1anoSy' +
  'VVgBkKJJGnpEmcWiqwabYykERI5SmVgClocBoZVUZmJUmoXidQhhb6idnChSLNhZ35+ckmzda2mUpm5uyqoIV5pUm/mKmKV65KUuC7Kd23fq9S7qrup' +
  'MUtzea72Upm7q6qofGbetr2Z9HmHSbp172dimbKWhYoRemq4pyo2lht7od4UfVfpj2RnVVm7pWei6lj5kJ0bKaaZ1GK3Yb1Alc4bGZeZ5XG6YXlFmo5' +
  'bVeet2TG7UX5F70eSGZZrWZnAcqaRwSjLQOmGW8ULaZZp1yubWyGWkNXlutSboEOvfb20mIipdpnqC5nOnWUaldaVramXAdeKWWjoEqdVnp0qAceKWW' +
  'nZE6dVmVkqAcNJCWjZEqdZilkVMatpUJhRbvNZaZZVN5dplkJEmvVpSWpYJpcugCWWW/mfVaK2HYRWT+1Vmap1rUZaCoiKT60VmqaW+pdXBYhKT5kVp' +
  '6bWuqdW1/vjGrplKaJqjYdan6FxByykrVqlZFgp51f3iXmZlpnleVIWG6uakFCqZepFGYVm+7piSmlWpLuhWYlt61qjlmVVluVlrVK5uHAbdRZalWtl' +
  'WqOlNPku6BWqq+amVpZdKHk3dQampRpprVEBZHgbqQVy61lpplYVuz99UXOmiZahptnLEtpZwl+VWnOZZyZSfm3YslwLUVr6mmUlLSmUdh0LoKq3mmI' +
  'afm+Utk0Lkm72mmVVfi60cl0LoVr6lpVl1RGOhOZTW8FbqpJ1wiHJhOmTa8FbqhV1rdzkJz2ap5SmGpa0Pr3sdrxa9orppqFlW65ulWXWZrmaVmn3Z2' +
  't0IWKwZVruVVpGXnU5vaaZl1DWropoZntoHZYTzwmWoalU6kdqkYV0qYSmVqbq6yp42zmZhZUWpnva1lsYxkymZUYVX7/Z1p8oimiWFUleXCnZ6UKUa' +
  '6XXhjZxGnUW75dQWhGb74ilH2uNr3dSSVqpugVSappqiJvo1oXx2Dme6oGtryNTSJl7/VVVdpVqfztWQlqtZRZmWkaqm0NVXWnqgpdBqZoY62Vpmjmm' +
  'VKVWqmvmW65rkGXWZrlZFnn6k3l9FtpbxAUSpZXCN6e1FKonxkZVpZkR9xVlZi6pgvluSQuGx5CWsRJGW5e+p5qVh5TC4pVGRqr6p4mUZ2t4FGKwlQa' +
  'qcZqCM7GRZoWh1lliZNqVulQksJOBVKKob2tl39SvleuNjmJqalZOu7ua3l3WWqV1b0umDURyrZZbUFvmVdmVxZNIPSarVRjeZpFeZ9ppmbuoQWqeKm' +
  'kFMRVjnVhmdXtWm4Vl+YQk4JeBWKFlb6tp+YRUoNLAmGJlapt075myGaUtpu7QvWZUvcihqKEtSn5lWaVme2qmWCHmWeWUNZqpfE2ZZaYlFEp0WdWp6' +
  'eIqtQXJgcpmF0pd2OErtQnahqVqZlpp1pY1PB7VjqcmiZpoS0OYHGjWEpdBqpkpHOS0W1Rqqs1pqtapp+hkYIpUmGpZKYma7YDz04uWXKphpVkK0Zg2' +
  'cdHpmqaShVWRlvdVoUmsF5CgaiXa/S6LGQpSaqkaq6e76Y5NNQaFbquZfFSj4aJs5gJ61ZZq06damZr5wZK2iIaUZkns/lyUamhJR3yVR2UmvGyAaSy' +
  'qR72plkUmv52QGlhJFXzWVqUmrluh2XabTt4llUrcu2uybmJ1OpZVdKlFtKPKKmsUeaVOmu2Zm2Z1HTe5HZpXZVUYtMVttlpVZOSFbnMb2Rp1hAhWuY' +
  '5mqZ9K6LfFlUtVUj6gZSaqp6U+HZ/lTk6rmGUYpZhxtF7gmVpXDW0IsZF5fJvma5l7WHVKMfO5JZ/qTm5/iLYkcRJ2aS/ln1muWZlOoQUydZ7Vxm0rr' +
  'SYUsaY2KV/lXp5vSGpVkZZ2fB7Vjpp7TGoVpVJpp4YgRsRaShNRnDdKWXaHTaqs7oZZv0phu1hdhnTFKvEeuW39JkFHoBjll1qppGYvs/m5pl6GaVla' +
  'mR2YeMcJoq9jVCWpb9g2rZ/XnpmOWlqpq+5a1ZhqV/aomzWRLVilIlpqlaGcX6ZK5IJpaSBf1WO5GjZ5VkqmoKv5wqhsciZv/1pUpmbqRc2RkhKSnFf' +
  '6wULkWNWFy6lRXBpqvAXatZ7mVlKmSDgV6baFBRpkQau92606LA7lXqsmnVUtpmbhj6l4WcEaq0q1rY2UFlm2FNVVEamSDCb56HrYpJtZkmKZq1+qbT' +
  'UkWbq6vav29ITmtplmNKhlKOaq6Q2fhKGrXalV2+uZnHjqGCckYkCMi2la5QeYGMGVXvVY5Uzlq2k2lhaqYrpSlaC1DZmH+WVRZRpVxWbV6uoRSNm6K' +
  'q5GY5mG2kpojhSa5V1YWZ6gHTqm5FaVoIp6YzVh2JOKBqpX0WoZWaCWxUOZXlemWp3VolFW26k6KF/kXutmWWUk+7Z4CZUalatWpdrSvY5WvWmX0cya' +
  '96mjLU2mqtppBK6WQdllz0okhlQWfmzpHqpVXFMpvOLoZmDWmqii35k2bGqUmnZbfVkR6zpqUveopZpWvRlgtBXOyb52Gmp1bp1atAHYqZtjN1ShJqW' +
  'qHRllEvp3JbrXlJ5GXBibFqs6KpaZVd5G+lmsdjZZomhUYgFbA51q6i/qRrVpZpeFvphgAzr6pJZ1qqmh7+VFAhzmGba1ZVVF2PFnUAmWYqJyc1pvwP' +
  '8iapwmeqXqaFqGToSWZLptWQebJqqH6llk9UOEmVGob66Rc3p4Eddi1hpGpYqWuUmretkUFIl2W5no5Ik0oJrhpSdEH105tAivflhlNERtVuSYr5iYl' +
  'WpiWJe3vkilxe0mH6qciBF21WWixf6na+teZZE6hVnVkZUothdYmLFlmaNa5a2GlKC+o6+ZqpWa5/mpb2ZZZa+UXkKF3V1WZQdoW4sMWd0G8OJqJVZK' +
  'cWWmEnGWxfunSb0R5qS2mpVpWWBZ92oikuC1nWaXHCCx1ylSZpVlqZqm6qsSj/V06tUJkyZlpheXQ/pWep5r3qY7tN1l2f3o2ZgWmlVTtAi7ap1lOGW' +
  'VWuGhCVeRGrXUcmeC6qwV0SVoloaVBenuCWuJVRqCYaXdmOC0oeouWV/NfnroVGp2paruJ5/Jf2noWGp6parv4fy36eylp6WWmUkNi9QXEK266Wq5qi' +
  'bai9FWQby7/GZpqSLa7C3rWGaEdUpV6noZ6Pnm1/7ka1lVqYBV5Zmr1bX6lnmqcXsUpcjYyne5rppbmpa5JoGd68YmZpldlem6FZnWq2B51/mW1mZWr' +
  'cFzj+aCf6WFZWebUSWlWcVJhv5ZWVmpEUoxlW+qkb1Xu2RhoVVkG5kpR9aGhmb2NYWsZWRU+9mXoltpGJGlG1TmZrYUqb1WNpeCL9FNpelWqSZGNsiZ' +
  'byhkmq3asX1aVopiZWt/UuYdpxO1OGcfd6RZZWaLbWqZsGVW3aC7RrpKlhVKYZUzShBOSV1WfplCcJkjWhCfhRVavplWdmYfs6lIvWyFealVCOWlB6R' +
  'xtKoxaXpqpfnnXfGvd+mqzl/mNJ5mamC+h/mq2xYa6ZHliaZAilVV92lTyTSepXsR0oBk66qG2TCaUatRooFoq6pLX8SWAr1mmmavqqbawf23G+ZdKZ' +
  'Z+hZba9PfV2uitWqgZ1WpWfOpojjnJS1lRiWdk+ZmF2Gn7J+VlQhaH2iNtANtalpRVSqSWgTpEFcZPXVxJZm6Wjhi7aZfR/Nll+seggbKRdbJdHK6aa' +
  '+umDZRVC61mpZpiuVpWmKebgKvhEl5gqSe5pearX3Geb1b8mVVUpFNmRlYkacAdRyqheZtFXFpWyRSh2VhjW6lthV9uqBllS1gu+OFYZWcHV7blWzVn' +
  'aq2utl2Hj5VloWzamZ6eu12bj4FkoWyWvySppXboKFpnpQhiQgFQVvWYWQKXKYETdNtYEXUEaaOZZaWqNZ+YMCAUhZZZsWWWhpPp6nY0Va5U9OyZ2oM' +
  'ZFX2p0FxkrmmpqffRkpq8RYXnWpmnukltkOdYPpUWtJ0ru2qdlJaZPqVbcJ0rjRupvZXprrahNZHmdYCGpvWTjXt9qqbIEbV4EJUPSUpFZqmWUYdpFH' +
  'W6SWb+YuoBuB6YuillRh9BsC1qYZNsaCSVY6dWZXabif17HvaIVpdu2Wfauqo0qNCgmmFVor2ebWq6WLGJbdWZgT+VpuuYJKV63mis90RVVZ81UVemm' +
  'VB9ZcinM3+hZKdmppJluWiW21sVVio43bGCo1CJi0Hq4CUqY7EV0ZmX2brnlOV1e5FZxWrnwdHUujObrl6Vu62mSPZqu0Z4ScUaay6n7duQ1oepqmWF' +
  '6dVSq1RXhboiGcbT6mVmq6VbheYhHden7mln7U2GdhLPn5FKGRSpmHqgxsbsRlbdnWmVq1qok2QdW7h6UuNV5L3m2LW3lv6lp2kaW3puoSSrJWVaFeR' +
  '6W2muWaVqWVaRWlhuhZmp4QlGaF0WU2ZQbItWTFaZ3JhiitmjdmagWghMr2RaqilF7L6alLSii50VggZdhyRegpVJKm5d3tE7wyJWhtVEO56R39E61y' +
  'api+FKP51antIqB+luoWhOVWpKVtByqym9mXeoKGpXpQQjuH2TSnFeQjSV6RmaDZGxRylqqXBVtWpKeL+lH1SaiYQd1yiRxlp1LB7lj6sqTWoprQnS3' +
  'oZG2GqNvrXWQW0JGl5aauLCoqbUnKeaVe5UWawihWXD/aWglE1OlZlVuVWkHJB5A1Ur5KlkpmpVTCnxmWZs4YeclqnW9IonrKnpxGhWp1lTqJfdJ2av' +
  'n9Wjqa2g+fajSKkJqqiHRlmWrpOiWkutnEoFVoJItPWXhBVunjmXVpnmutUCtVk9noek5VFqSF7xqBrKuG9aZVap+tVVuOGwKqlZ4YkYtFkPHWXVRFZ' +
  '52aWDqJb60QK5lcTKmzWWrEL1qtNLWaiUmo+YYUlZjIt6JuWT5qfFsAbeqn94KboT+apmkUly4Q2Zo5x4mmqlq1u1FVJyzwVmpKVFVm54GOZiigqhoZ' +
  'WRVm9oHdkzjxXYpKlkq2l0JKOxWkdXZJkWrVOVl9qBT3i1pcZJWYp9FRBgaXmu9GqrrVuQGVQyblVWcV+Wq0ZqQGakGr2+sTVWZYC2rkqbVLBWaGMNg' +
  'Um24Ryeo4h42VaVu2+5GWGxZVaadZuCdxtihptbZtVZuNXe2UopxmgWk4kmrWuGNQr665UyV5Z4lpXaMArymq5mVWapZoSOMAfqZmgRWWao1pnWYApb' +
  'Rd53Wka5imhaZ3iZr5emVZd7Welb6L5EmKj7u+heiQJK0VSl7dCau6J2QVtpYAKnrVw5eWeGUkbx7ypiayxqmXKmtuaZmp2es9wmpyqVYllVQeZldbk' +
  'fLH0dlkenHHQwFmlmuqJohUp0F6WeSWmoJZ7cJlZZtZEtN1SeqHNG52dgLHMuY/h5vqSqfGlVnOsXdUnZb8UiZhmWj56maqI1JoYVYVEhu5CmBZlmdN' +
  '2RqEpllxSmMVWVhv7hiWaRe5BXcU1SZJ3XgG52J1/isYalp5pcJqpy25jTdtEhoxZWkFWUlimHM5DJikWqxtep5iW3G1yllWqlWEpVW6jHWsRSalZuR' +
  'VlJqxqjkSWqb6AVZqV6t+DI+ZWXrXWomXmqn5TbaklaSGPaSQqaC9KaaFjZIlsRlZhZU61Z8hyJZCGeSolHr9GYCBx5LaV51FWqa7oqQUmJJv6tRlSx' +
  'J/kqUUmFFr+tRWViI1VUZRmxXlzIoKrphl5qRSF3lV1a7nbtq1dShSLqZqleaXa1rsybK1lKVrmbSXnFmlZZW5KRV2W51L7v4pDnqUkRQujrXSVmbsR' +
  'mSuWCpqqvWFZqb5DTaGWJXG2dqYpYe4VLXlOUKmB9YiqOb6ZDYZjaOWqalqR2MlLmZJ1h2qcmFFmWp+StkIpLZSY7V1i3q2ZhSyZJbVmJ0mVF/1Kmd2' +
  '5ZupWFoeAmEe4ZhhspXmOhV2DY5fLXRXoFhpSnlpmSuY2MJxSmFtWpnqaufI1OazqZtmmGpEpm/2cRHSWOfZWpipVGN6iZmu0VWqpOqqWrdUqje65Sd' +
  'YnYpV5V/umHIlYZ+ZmVUZml/bnbZ1FhpGVIh1NZd2tmlSWmVfVGanr6N1tn1FamUuVJann54qBo2ZS5dm4ZwhJa0uFEmWaqtlpdwhIX+2dF41rKZqmq' +
  '92Ijry1hGxe43mrU0JZarPGqgWd8UoHKZOmmieKqCblJUpSqUtpSWyjOZ4QWZxm9GZmab1OnWX2munpZmUWVchHjmW04aluBZmm5UVXSYpZZOixSmXm' +
  'a/1eDaXmhrE2aZZhRa2pmlllZajn6VZamoxGDIVx0WUmWqeQqv2LWqQqrN2ClWmmdvymjolpVfWrbQqiagWyZiY9rfqrWZCopQahVmY+2bq6WYX5qIo' +
  'rIdJkyZvqVeV6FBiTKgdSJpbaGWcoVe2eoGWZhWU3VZJqC75l7UJetWblqoSn+r5k7FJaparpqkRT+L9d7QVbJprVeZGmrk5SMsIV1qaFXibqqa1dSp' +
  'lrVmVAaobW9l6WdlUhVbQq6SQUHtmKeEb+52XqqSnkhZlzclmju+5VVulGy5zQlWyiiaGWW2pbWZ3aWQSnGZfRVpmm2l1Tq+qkllrF07LbiW9SOXNwl' +
  'qa/UrWtmDrjorqyWtlWmWeKqd2XLni52MqlRvVlhUZ4VryppbqPRhlbVY5fFunmImO3RFYqplY1JdzPX75eGHmnpd29FdzKWq5aCaqaaF5bKqkm2ugW' +
  'ZSabV4RD3qa11agWVVaqlq5qr5Z9YlnX8mRmGgZ1BbRblvfnXZVq+Zleup+Jm1ph1gKibgtlYPSpalZVMSge2UpOavaxZuHrVQdqwAe0ZWxtlaqPRll' +
  'GoR1GKofSVWoqTSVYWS1GGsWiV2ZZriGqRZ6M+QmVaZdl5hYBrhlmCdeHQlkqnVZNpm3SWW2HhVVqaGpWZm6k6QVWZKXlvRWS3kiT5KcRpRUWnJlqZ9' +
  'WyRRPbbW19uK1aW4UCpZbG1LlkqBuWk2qF4EdVmbaMG2SVrRVrVbUR0Ri59era+H5XPq2WVYmmHJG5eeyzHtZa7okVpnnqZey3HZVl6ZRFlSWned3He' +
  'aoVqVVV1BGpG05YiZ6Ho2Jh2SZetX6iCupUmpXaqWGqZX3iCppgWpnLmWWmZh5mdqRSlSlGkAKnXe+BtkYaRbWZ+hVhrakmjVW+nI6Xol1WJV+neoep' +
  'KvWWvFX+2l3jKpUTlVme7jabWW2pjginaprhJJZXutzRek0mbKRo+iVFn5fiDkWWlZ2Y6hEGOOzWHVJ5utSZaRli6r0v3EnRalqmGUWodtUHWamxkeV' +
  'iJVer1ppDI1ddqdWZiqXVbR0VXZllZ4mtE1KEJfoYTWFWXlGxWZpxjWxFBcaXelgtWRammsWGTqUxFWSnqlQnmRFTxZh6uwWaU4JVaU2idlZ5sbVml+' +
  'Cgyr1iGs7la2laKVaVlohDXuRxaMWbClmaiu2VyQhLpYblalWLm25RDkZOLoqseXGXZ/17WqUkvaxlmjrUlq3R5WSa0HWqqkVhZF1OFGSClWl8RVm4Q' +
  'V6mpohifVaVWheFy+iKnIpXX2VhUVW7aqVZuZtZX3nlkCHeX1zDCZdVhmp1GzGaZy2nSKlspl3tU6EqFC6WLpViZKq2lSVVRb6ubWWWWGZrEFUlZYiD' +
  'alV1laR2qhE0nr5x5jXqVmoqVuq6XBo7e3lVylmlK+bLa12Y9Xy3pTnl1UbZ18SC2ZV30lm1qmmW18SBtakW6VQuJQmXwsRW3pr2dwRmX7Rtmm1eLWm' +
  'bpoZmSWoUaua2UGvVDlTpVcVZJ/s6GWJVZJIpRpJalm5QlcU1V2PbZ37bpm3iYmoVRFRmZUXra6ZmLDQdB4lWKpKWmoVC3rU+lmkpnFK2uRkk5sFYq0' +
  'VVAVgrnv96VGJlWJc2EtKmqGHFmUTYbmW11GtWU1f7bpr1Cl5Anoq2ZX1iaXa1oSyqVWhpda+RybV/FnalaTxud66BjCteWpmonnSlEHLglamNgliCI' +
  'TUhlYQryom2almWldQpeeiSX76anFQU1eZaugr6ia2VbGJZmp2trtiHeqsSlJQV6V1qaNiqSuoqnUkE+YXa5sAmnFVRWFENWn2Wqd2Ge2odrNgo1Gol' +
  'ftmGeqYdrNkE0GpafoQGq2mglpkp5RI+pVQu2kXUm15V4BEmvq7ypvpeiVpdqmeVfiauimmiVVaMxp56drB7GKGdOJNc5ZmeaHJnxKkB5Vngma6lat2' +
  'SZ7lfRcRUpG16vcnJJnUKmc0amd1rqX3ajbWluaWJRQ1mJb2uiWVVvamaiB1bopGAqYhdmqCkViLcWgaoBRgkQumqmoaZaxf1nKpu9XZYqVaepCKCmU' +
  'xZmfDYRpbsRbHhLRAIp2WpIpYsaHVnmJmE9R3WVB1kpcyuj1ybVZrQpeqKln0aMdugqR2llG0lktTMSn5Q267fS61VpYymqopWpkq4lmZmi1fuimrxl' +
  '2rJSJ+VqYjZcYslWgapYWlrFgiFNQsZXRYaoXlVFtCQqpZp7qrnUSKMi1a2nhPByu+pJhUcWxPtiquklerGzqVpb2JZHEbpR65JhmmbVmCLpvbppmjT' +
  'mFdm06qNqV6phW9XqnFKZbHAa7nGZhl5klVt5cVKk75Zmpjcmkp6qN365a5OikVprldWWMmalpd5x53tbap2WMmpst4ZimnYe2ZqrsQO5d6CmaSZ415' +
  'ldNkuotGahmGVr4p0rZmft/6JhlWW5lrmbY2uqjjKqZampadpeZ7qqjjWqZamlbYqeWSuWvutrVXZ61IpuXCdNIqdZUnoVaRpmZ/f/SaVPaVmmWplpZ' +
  '7ruSqiqKVqmWplaqSKVWqFrajoleq8QpWJZBaFG7iRlHbFxTRfhpdbd4GtOpkVFMJdWUaVd/qfTXmtpDHXp3VXo4FdaZXGVwfpqaqUV5XJpJf5kCGXq' +
  '2mXl4aempWWVDDbp2GXl8MpaZzKVCGnp3WXZ8GepUWGV4LiXpfC35u4plqVqnVMFd6meVpsmcYlWLVGgF7hmnaFlKQolNOkl5JGaiZtmWZYpnBtJd+2' +
  'Zv2VaBokVnCuJOqmZr6RqGokFilOaVUnaYvsiYVoFsgF3rhRYamZmUAae4CFpn+GKpqtiSWi1SuNCWlZdpqc6aWmAnJG1h5HXyJK5JhpmrHQHKRdV5l' +
  'pYpZZVLFSxBpSnfWA1qKqX0jqvSqKMqfVptWkd0a0WbmaIxGBxWFWRe1thW2KqVZZWUUIRK1uTqZu2ktYtKmc1G42C6stmgdppVuVkK0uSpZ6bV5IdZ' +
  'rsgNluDqd6ll5Z8amplV2FUopWUmQZ/hQIWUhi2YqqN1qwVhJa1UiV1Y5mJ5qwWhMZ1VYeVaLzlQ44Wq2kWd2rOvqF2UcpoFqZbuVqMv1WlWoZuU66H' +
  '8gf2pX35lBiGtl51c5nJ+WKhZGKuPooVPL+R1dGolZVFSVZlOM3oQ2S5qdFmilW0tN7ZYmlIdEZFVXaYuWeVaqJuV5rurdXr2Zmed2Lb75omKFlVSIS' +
  'lh0ey5G+J6pn2wcBkm3er6l6Yqrjqo2mzW3acYdh6eEWq5qGcqkGWMWV3UmpbeIgXrdBqRZ1+apWcCYcBLeSpciIK2Em2CVgZzrWGaimcNVZlq/pDlu' +
  'pacXc+Wqhtj4DJ0clSnJJetklZS4TGkugRl6IrvYqVl5GodFdkrGWZr0R5hKttO1Rm77F3d1Zm5Ul34XrekCgTuSplRJqlqjcrna8YdpWb1+6rY6mIs' +
  'DmJHUaIoYW651qZ8CSVeGMKU9natmiVYTmYGmaFikFBV6iaZmI2uYhamlOFW6pmqiVunEhoTiFBurliabJpZkRBwbfWTX8hongaqZpkikFekWBWusT/' +
  'U04ZnBZq4X7YkFgXvmpFDDUWZmpUsWZdVVhVqBsNJ5rXjiGt2SSppBoPGvjmiFGl2pkTlliSsqak0paVic1NRsSGpHqTiGZrvopUSsSKpbmSiWJ/uou' +
  'YXFMut+lwfminamWXaEoKSepqRGYnWpmjSUh7kqqdlWQhuV0lSYWpKaE9BzdpVSBlif6iZnRhpaeiU2X6F5KJeWSoWdKdr4EZcYD/T+1dqXEZVaqoVB' +
  'C3Um06KRKGal5lFBD3Vm0qKRJGal5mgKhiZ1YtKOonlGemutmvc6pJs51RWKVZOdUvZ9aXNWnFVXkYxv6zG3dZZGZ2mpadxvq7J9tIpVF5zYlFesq7c' +
  '/rGsXSLZjqqf6BVWpersUlmfhWWDGR5r2nmFpaXeaRWb4lrW/pPVSZarGpJUUi72l5d1XVmuDMWJY6S6Y9nipJoZ2ZqaYkW7qkawJjjlt1TWYkm3ZYX' +
  'kZzjUq0ikAhzXpUbUo22Z5xlpdFpGZmal+bVEjUaYRdpV2jVi8br12dJZnFQqphKTflNtYXZaPNqo2ZpUpV1YUZqWPIrUSJdRlY1YFekdHAb6RCmlZq' +
  'nlgNpNGEbmBCWlaqnqgZpdFlmbV6HgInL6pmVgdiZi1ep6m1ibZmWAljBXpLplqmRKZfbB2iBX4aqruhWJJfbDmhyaWaV+XGJganVHwuH3MlKmplVSV' +
  'gegmpptFVhfSyQUQqSgplZ9JlReSxRkliT1RGkr1Vb1uolmLMRildGPMWpli6pdnK5KYtirJpjkdplpdYUlfdlb8ZtFprtmSZXkFSyaigaSWWXaEdaX' +
  'hbSumkqymFYWpUUW8DZlskVF1q+ZkqmlUKl48LuyZeZZWjW1epk5h2IgYpaGrrJjRq2/BVVf7aWCFVWgXyIWctrpeaHUW9l1L6amKT25r2Yg0SK+6rZ' +
  'qaWkKeqmaVmqrJ3Ydnme69W7Vpaq62R5KZvkCm6qQXUkiR2lbNMZseemUHllrsQ3HUrCXl1OWUpmzjpVCkaid/umuqof6e3qTerSd8hmaqrg6dmOESs' +
  'BYZhZqzdV5BidKeibH+UYWVXkpJZvNX2ppUnIe1e5xCyqViXTauJmtuwYrD6V2WmWPq52ylVL2tfrTvpCNmZeGZVkyxmuGdG5mbpRFyqRhtGVdDebXW' +
  '6tu5m11MFpZoqSM7jRanKb0DmaCVaH2ua6argqgZGVtTdbnGqZf+mh6xIk14iXJmuqXqtpnflregqqV5pqHotVnepbfgqrVppFWoci61CjomrqVnaq1' +
  'ZmItNKmaEGOXmnZ6e1qgWRDluFBi4qXSqFrpDQLZkS2QJtq1qFl2YKc6lbrQpK6ul3sXFSiJxlnGSZVaVlWhuGVdDubnS+tqpm2nTleey6qV9oNWp1W' +
  'wfshlmmCOV3lJ6mqm2lWYWb5laWLmaWlHFDnkgFljoLSph6WXjDuWKdqpgGUWmqK5U0uZpXeGVVvLhFIbLVmqWesIoTGbZql6PaqlZZsUWCWfdZorLV' +
  'l6ZatYpTGrZqZuHhfc1itF4UqaaWR5PuCUaltEpiTmq2W+NVmuYKdBtqipKlGNOsblpKKlqqXvVmK/F+eug2eXp9CaWqnrC1KZn4dRi5hURp+vBpKq2' +
  '1YTp5Xklu/759YxXhmVkmmZb2Rf9CImClWWom650apbtCIqRlXZtWr50apftCImSlWZom654apQbqcWcgraZhKJWWVgb2cScgraZhKNWWZpFGJpXOXW' +
  'Wt1GtaV2Z2Od1Xbn9ZmGZiR3ncins2kqWyjS6bqykbm1QXZmZ6Glo5G2Po7uk7mmpplapZWrVvN9g6pm55jcV6mYVn3hh2KVZLmZgWeoAn3mpxpVIC2' +
  'ZQqppAy7Z1UKqSZTOUZptAnix52OGVK1aUJuYAn3i52elFGiYQpqcRnyVy6aZZGgYgVeoR32R26KpaFxpUYehZ5aOYa4pjp6uHHp+Z6ImVTVKma05JW' +
  '52po0LF3lX5cmjKZmn1qhqUd5SpRRh9lmCXlq2faBBlqQlXa6XWkp3aaABkqQhXd6lqg4LV/kn6cqmWYqlql1bV/lz6cqmKoqxrglbV/lz3MqmGZpoq' +
  'V4bl/p26Immaoe39FWFFynmK7Vu2SqKbz4YWWK5km22oFhKbzspaWb5kq62dJlX077VmVWlrWrQL7fx5qrbiYW1fpwTEqdtG1JgWp7ln+mVRWZQWjZW' +
  'JmneqxCeWqW6zltmmZupFaiqkWm26l2FWuo6bKmpRjQm2lmFSLmlaGWqqXWwfu1uj0SBOpqZqYaxf+lp35SBaevYqoZxf9yamxVJa+6quUarrlW5h19' +
  'Q2hHGppWWKr1ldGthZbdqZnXa1qrXjXmmOmUGZfekAW7rdwoVkh5aRb5eyGWny1lpKlVmp2lXHb42C3WuXyWXuZk9Z3aiKi6JvlU1VaJ55V1Plvljnp' +
  '7lbYou8UxOIvpTpquYbkol5F5bRuhipt7SFoZ5/+2JzqGZqGlqlci4/6lS3qVIaHpGopl076zB3VEpeKWapIV+juhWmVVegGioUkW1/+3GmpRIpblaV' +
  'YqZ2lqVmblZm5LRlnVtxt5KjHhpZ2ZVYRWr6x6aKupHZarOaWor42ibZYbmmlWnGOb31emjtqWqtZUZZtu7EqA7KWpCaRWYYSd/oemnImeJGmSdZevT' +
  'G4VrPamWjfsbIVqrkZjbMdXkq3bV9lqqI0DqNpqVZ1XGdlX/1dS3tqaKpqSaqVNSa9et3lxXd1LZFzJx1ZpiSERdpllWYhWa365GXaakVWXplqSX5dh' +
  'WZxumWpxlZmrmytmimRqpamgWabn61pxmSGpiZlRctVph1uqTjFmdY2kaolZu2WbqihnpLGVWqrerDYZ7WFFF2rmlVZ7ue7YNmlGYhXZhmpVue7YJmh' +
  'GolmZhllV+e7Yd6hWohmphipVa7njexlHVWBikK2euu7YdmRGlhmlx2lRsEb7+pykfki5Kkrp2IGpakVSpi6kNjJrdK7oMpkWYRmpllqWSV2eXYE1Yj' +
  '4+f6VtoBW3bQQVFkBbXQKpEZu2QT6qlRBZZYKq2xshjimiKWZVmV4ZzqL619bWjWapqVlKoJql1UWh3VeFUwnu2ePly+rXR2Z5eZlC73epmmrrVSa6d' +
  'oaexfbr04fmSGelqllelymdStFZRX6iGgZRhosoyVilNhlJDn6pV6ndjtVZFW5lDlVVW22ZiqGtVXqSGkpV7ptmV9WZGlnAVaUZ2Z4kxliSZjqZDh6m' +
  '01R8sJdkqLVoakUq7OYWpUmuJkmVZ4Zm9JVrZZ1hsmuJEUKW6OgLoOT3d+pVVZkKSCsafer0NjKeqVl19dqZqlGtfZ/IkW6Dhhl8oIZ07GUkZkRWyPq' +
  'ruk73W6qmZYtaqBClOV8oJ0UNSqhp6Gybpbhxd5VZlpwNtGkXjRBVRVnXfSVn8FinbRBWFZKqbVSi/Z+alArVLl1l7p+qhP9hqlhRabexVspeC5admJ' +
  'amF0pUmmQlV2qdmWWmJkqUapAlV6qd3VWnN0aUaqApF6WdiFWnJkqUapAqi5V+CYS9bGmwEl6qh8kWUeHEkmpbmJAZiYNepUmWNnWnYcZaVmBgGe6JT' +
  'e6MpEalVmBwXb2FTp2Y6Ea10pEQshrkrGR0aZVRV/XaTrWYVd+ZGkUZr3nvLaW6aUqgKoWa/tzKWSWYpIA4aUFYW56q1Esrk4VkeiUZSVnaLgFkYj4u' +
  'eqVupUMuWEeWKyWmQY5tntU2XU2CTr5fVIppn9YiXArHT/1OZUZaxYfq12bWiqveqoZWSo3tblE1Vzl7O1VliYf2hkLWyFUOokmpSp3trlImVzl6eom' +
  'm1lVscIdlrHRlZkQWr6t/RmlaarhXZ5i/X6uvHcluqW6mn0qu21OVqkUarFVKWkUHrGvKRR+WBDplSWpprGuKRR9mFH5mWWta3V6qxVZXiS0oDrsF2P' +
  'vWh5vRWTqUWWYpqG+KSV+VWD5lWWtqrHvJaxvrW2lGrKlj2GvZaxrnX6mKbGVy7HvVVw7bWmmWrKmnK1uTpZ+Xhelka6Z6rZ5eNyXXm9aWKVjhkmxbj' +
  'V/pvt2XWV4utimNzkl5eYq6RU6akXmGnUebeuinVXyaMBXW3l446WuZVlyqsSS2jV/pr1qnSV5p1ilKjRemu5mqWS0qaNzonjnY68VmaZalgWyXngup' +
  'uurmVVwu4CaPHquavbRjnq9lcBRbHQhVtWeHlVW1Q/f/GGlaCNRmWpoaR/fvWGlqCNV2WZobQr26JmVfCJU2lZobXVHyRlqKWqbIpqmT7l2ON2nri9p' +
  'WXZSRX6RmVl1XKm6ayrXpn6SZYS0zaVKXlm2qRsOOLGXNYloRip1un2huYSkyaRKn1myXlzVcBcUnhJqVmlVGi1dcGcVepVvgX0kFl2CNRckbVYakWl' +
  'ZCl3VdTZlqSVeRmlVGq2xlllKmVBamChrWi3iuVaC2VSanBVrWXoRAE662VKf5NlWl3VdKKg7aWrsjZE9G1kO9as9flnlBoYb4vCzaZLXoquspmnqbv' +
  'CTnZKXYqqcoy7qf2pKJaZnnU7fl9plp5uAY1eh1p7qt9xVa5qBV0eF2t2a55Vla65dhi2jTbbrlb6JV+B2GSGW3KrqpamVemYxoVSapxaB9cMhtiI1o' +
  'hjWq1aR9YNht7lbRqkpia7WmtuYaXWluZi5iPxyZZJ4kuIxVFmnqHIU1HaLdU0dBlq/mZ1nmW+GXIkpmhJ+6kqn4l2qSEopqxa+qo5X9l2tmI0umUa/' +
  'pkq2512Ziu3pWoST1ZbJKWbr2Z2RC4alkaZpemem6a2mWoVilJaabmbq2J1pikW/5krhomyaihUkoaSnaxKR+sNk+ohryVzlKlWVR9YZekFS6aSR3RK' +
  'cYLLVxsAb1mhxV3lsWpanZkRmymhluElXYFYieWCfl7ChNpasmwovNqmcpmWUuVd5f0deM5O1kkZrSphZJH50p6BvOGU3aL+omqoqbXYk3rIqHWJ5Kk' +
  'sWqq2p1WlL5WXlXFYql6yo4mibmhKVSZm/q6yo4miamVaVSZpvqgrkpKU61jkdlULWtQrppah72j0dhoPW9HDpkrVnFVja5yo55msgiuFdD1dWSu5xY' +
  'qWducmawbchGyViZ9zd5SiXWWaZSVdfa26k1LV7lT6ppmGV523V9WmO1HGqmVlha3pN5TeFtKQUomh6k6lekmrp7VV8Bod1ZeXZl5OaRl25VqaapGMi' +
  'ZXmncp5kldsqsDCn1aCVddqRmlsoYXBr5pAqZue4nWWOKge9ydahCpeF6VV9qmx96miFaVtmhfpqlh51piSZyCgSmkfbYVp1tnmZyCgXakPXoRu59Fh' +
  'ZyShln5OfVD42umWUeZeqRGZYlS3uaaRRFjebxXlxGRp6ejDpjTxBh5eXUkQm71T2ugFRSuEYKhPuyu1UuGJZmmFdXM3Z4EKUWnpcFZZmGLCUZVjlXX' +
  '+omZcpaBdN+loCkWoU9cWWZnZH6RbqTaiZ4NFpi8eKxr5ZBE5JWKmwIxNb6loPUmGFV5k3YFJfqx0f5mZOZulWatZq7suqatBmJemZc'
