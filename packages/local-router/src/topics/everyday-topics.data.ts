/**
 * Everyday topics that people ask assistants about: a short name, and requests separated by "/". Written for this
 * package. They are encoded at build time and supply what short descriptions leave unsaid.
 */
export const EVERYDAY_TOPICS: readonly (readonly [topic: string, requests: string])[] = [
  [
    'flights, air travel, airlines, plane tickets',
    'fly me to madrid next week / how much is a ticket to new york / i want a window seat on the plane / has my flight landed / cheapest airline to lisbon / a non-stop connection on sunday / check in for my flight / which airport is closest / two seats to boston on friday evening / i missed my connection, rebook me / upgrade me to business / what gate do i leave from / return ticket under 300 / is there an earlier departure / does that airline serve meals',
  ],
  [
    'luggage, baggage allowance, lost bags',
    "how heavy may my suitcase be / my bag didn't arrive / can i take a guitar on board / pay for an extra suitcase / what may i pack in hand luggage / where is my lost bag / are liquids allowed / track my suitcase / one more piece of luggage",
  ],
  [
    'hotels, accommodation, rooms, lodging',
    'i need somewhere to sleep in vienna / a room for two nights / is breakfast included / a place with a pool / late check-out please / cheap hostel near the beach / reserve a suite / find me a bed for tonight / king size room with a view / extend my stay by one night / do they allow dogs / what time is check-in / quiet room away from the lift / a resort for families',
  ],
  [
    'holiday homes, apartments, camping',
    'a cottage by the lake for a week / where can we put our tent / an apartment with a kitchen for six / is there a campsite nearby',
  ],
  [
    'car rental, hire cars, vans',
    'i need a car for the weekend / hire a van / pick it up at the airport / how much is a convertible per day / who else may drive it / return the vehicle elsewhere / an automatic for seven days / may i cross the border with it / full insurance for the hire car / is a child seat included / pick up the keys',
  ],
  [
    'trains, rail, bus, coach, public transport',
    'when does the next train leave / is there a bus to the beach / my train is late / a seat in the quiet carriage / which tram goes downtown / monthly pass for the metro / last connection tonight / which platform / two adults and a child to hamburg / is the line running again / first class on the express',
  ],
  [
    'ferries, cruises, ships',
    'is there a boat to the island / a cabin with a balcony / when does the ferry leave / cruise in the caribbean',
  ],
  [
    'taxi, ride hailing, transfers',
    'get me a cab / how long until the driver is here / a ride to the station / share my trip / pick me up at nine / order an uber / cancel the ride / what does a ride to the airport cost',
  ],
  [
    'visas, passports, entry rules, customs',
    'do i need a visa for china / my passport has run out / how many bottles may i bring in / what papers do i need to enter / how long may i stay / how do i renew my passport / is an id card enough to enter / apply for an e-visa / can i bring cheese home / how long is the stamp valid',
  ],
  [
    'vaccinations, travel health',
    'which shots do i need / is there malaria there / can i drink the tap water / do i need a yellow fever jab / safe to travel there with kids',
  ],
  [
    'sights, attractions, museums, guided tours, things to do',
    'what is worth seeing here / tickets for the museum / something fun with kids / a walk through the old town / is the castle open / day trips from here / famous places to visit / how long is the queue at the tower / opening hours of the gallery / a boat tour / anything indoors when it rains / beaches nearby',
  ],
  [
    'restaurants, dining out, table reservations',
    'where can we eat tonight / a table for four at eight / somewhere with a terrace / good sushi around here / do they have vegan dishes / change the reservation to seven people / book a table tonight / an italian place near me / is it crowded there now / how are the reviews / did they confirm my reservation / a birthday dinner for ten / what is on the menu',
  ],
  [
    'travel planning, itineraries, trips',
    'plan five days in portugal / where should we go in october / a weekend getaway / how long do i need for the tour / build an itinerary / best time of year to visit / where can i see the northern lights / is it safe there / a beach holiday with two kids',
  ],
  [
    'trip changes, cancellations, travel refunds',
    "call off my trip / move my booking to june / my flight was cancelled / i can't travel any more / how much do i get back for the delay / is my booking refundable / the name on the ticket is wrong / rebook me for tomorrow / compensation for six hours late",
  ],
  [
    'currency, exchange rates, foreign money',
    "what is 100 dollars in euros / how's the pound today / get me some swiss francs / is it a good time to change money / what does a beer cost there in my money / change euros to yen / how many rupees for 20 pounds / what does 500 baht come to",
  ],
  [
    'tipping, budgets on the road, prices abroad',
    'how much do i tip / is it expensive there / can i pay by card in small shops',
  ],
  [
    'translation, foreign languages, phrases',
    'how do you say thank you in greek / what does this sign mean / put this into spanish / how is that pronounced / translate my letter / what is dog in japanese / translate hello / say it in korean / what do they mean by that word',
  ],
  [
    'weather, forecasts, temperature',
    "will it rain tomorrow / do i need an umbrella / how hot does it get / is a storm coming / is it windy / any snow this week / what should i wear outside / how cold is it outside / chance of snow / will the sun shine at the weekend / what's the humidity / is it nice out / forecast for the next days / when will it clear up",
  ],
  [
    'time, dates, time zones',
    "what time is it in tokyo / how many days until christmas / which day is the 5th / when does summer time begin / what's the date today / how late is it in sydney / what day of the week is it",
  ],
  [
    'bank accounts, balances, statements, transactions',
    "how much money do i have / what did i spend this month / send me a statement / what's my account number / open a savings account / did my salary come in / close my account / what's my balance / show my recent purchases / how much did i spend on gas / my routing number please / freeze my account / order new checks / why is there a hold on my account / what interest do i earn",
  ],
  [
    'money transfers, payments, standing orders',
    'send 50 to tom / wire money abroad / pay my rent every month / has the payment arrived / split the bill with ann / stop the direct debit / move 200 from checking to savings / pay the electric bill / when is my bill due / what is the minimum payment / schedule a payment for the first / he asked me for 40 dollars',
  ],
  [
    'credit cards, debit cards, pins',
    'my card was declined / i lost my visa / i forgot the pin / order a new card / raise the limit / block it right now / what are the fees abroad / what is my credit limit / how do i get a better credit score / apply for a new card / my card is damaged / when does it expire / when will my replacement card come / interest on my visa / how many reward points on my card',
  ],
  [
    'atms, branches, cash',
    'where can i withdraw cash / the machine swallowed my card / are you open on saturday / talk to an adviser in person / deposit coins / nearest cash machine / does this branch have a safe',
  ],
  [
    'mortgages, home loans, property financing',
    'how much house can i afford / what deposit do i need / fixed rate for twenty years / refinance my home / i want to buy a flat / monthly rate for a house of 300000 / extra repayment on the house / which papers for the home loan',
  ],
  [
    'loans, credit, overdrafts, instalments',
    "i need to borrow five thousand / pay back early / what's the interest / skip a monthly payment / money for a used car / was my application approved / finance a motorbike / what rate can you give me / pause my instalments / pay it back over four years",
  ],
  [
    'investing, stocks, shares, funds, portfolio',
    'buy ten shares / how is the market doing / which etf should i get / sell my bonds / when is the dividend paid / how is my portfolio / is gold a good idea / how did apple do today / start a savings plan with a fund / what is my dividend / share price of bmw / is it risky',
  ],
  ['crypto, bitcoin, wallets', 'what is bitcoin worth / move my coins / how do i set up a wallet'],
  [
    'insurance policies, cover, premiums',
    'am i covered if my bike is stolen / what does the policy cost / insure my household / who gets the money if i die / change my cover / find me cheaper insurance / does my policy include theft / change who benefits / switch to a cheaper tariff / i need liability cover / what is my policy number',
  ],
  [
    'insurance claims, damage, accidents',
    'report water damage / i had a crash, what do i do / when will you pay for the damage / someone broke my window / upload photos of the damage / my roof leaks after the storm, who pays / i hit another car / status of my claim / how much will i get for the damage',
  ],
  [
    'travel insurance',
    'cover me for skiing / i got ill abroad and paid the doctor / insure my trip against cancellation',
  ],
  [
    'fraud, scams, disputed charges, phishing',
    "i don't recognise this charge / someone used my card / is this email genuine / i was tricked out of money / dispute a payment / they asked me for my code / someone emptied my account / my identity was stolen / a stranger has my details / i want to report fraud / is this caller really you",
  ],
  [
    'pensions, retirement',
    'when can i retire / how much will my pension be / pay more into the plan / move my old 401k / what do i get at 67 / roll over my old plan / can i stop working early',
  ],
  [
    'taxes, tax returns, deductions',
    "what can i deduct / when is the return due / how much tax will i owe / i don't understand my assessment / refund from the tax office / which tax class / how do i file / can i claim my home office / i need my w-2 / correct my return / what is vat on books",
  ],
  [
    'budgeting, spending, saving',
    'how can i save more / what did i spend on food / set a limit for restaurants / where does my money go',
  ],
  [
    'bookkeeping, accounting, ledgers',
    'book this entry / which cost centre is it / close the month / reconcile the accounts / is the vat right / which account do i post it to / export the journal / check the balance sheet',
  ],
  [
    'invoices, billing, credit notes',
    "bill the customer / the amount on the bill is wrong / did we charge them for march / send a reminder, they haven't paid / which bills are open / why is my bill so high / make out a bill for 400 / the vat number is missing / has acme paid yet / cancel the bill / send the bill again / due date of the bill",
  ],
  [
    'expenses, receipts, reimbursement, mileage',
    'i paid for a taxi to the client / upload my hotel receipt / how much per kilometre / when do i get my money back / lunch with a customer / i had lunch with a client / claim my train ticket / what is the daily allowance / was my claim approved / i drove 120 km',
  ],
  [
    'payroll, salary, wages, payslips',
    'when do we get paid / my pay is too low this month / send me my payslip / how is the bonus worked out / new bank details for my wage / i want a raise / when is payday / my net pay / direct deposit / deductions are wrong / what do i earn an hour / i got married, new tax class / christmas bonus',
  ],
  [
    'vacation, leave, absence, time off, sick days',
    "i'd like friday off / i have a cold and stay home / how many days do i have left / when is the next public holiday / i'm having a baby / take two weeks in august / my child is ill / put in for a day off / was my time off approved / i'm ill today / carry over unused days / sick note / maternity / is monday a holiday / who is away next week",
  ],
  [
    'working hours, shifts, overtime, time tracking',
    "who works on sunday / swap my shift / how many extra hours do i have / clock me in / fix yesterday's hours / can i leave early / when does my shift start / plan the roster / i forgot to clock out / cover for me tomorrow",
  ],
  [
    'recruiting, hiring, applicants, interviews, vacancies',
    'we need a new accountant / how many people applied / invite her for an interview / turn down the candidate / post the job / a friend would like to work here / write an offer / shortlist for the developer job / advertise the position / reject him politely / refer my cousin / schedule the second round / any openings in marketing',
  ],
  [
    'job search, careers, cv',
    'find me a job / is my cv any good / prepare me for the interview / write an application / what should i ask for as pay',
  ],
  [
    'onboarding, new employees, leavers',
    'a colleague starts on monday / what happens on the first day / she leaves at the end of the month / set everything up for the intern / who is my buddy',
  ],
  [
    'training, courses, workshops, certificates',
    'i want to learn excel / sign me up for first aid / is there budget for a conference / which classes are on / renew my certificate / when is the seminar / enrol me in the spanish class / webinars on safety / learning budget / who teaches it / coaching for managers',
  ],
  [
    'performance, feedback, goals, appraisals',
    'when is my review / set goals for the year / give ben feedback / how am i rated / promote her',
  ],
  [
    'employee benefits, perks, company bikes, gym',
    'do you pay for the gym / can i lease a bike / is my family on the health plan / is there help with childcare / meal vouchers / dental for my kids / lunch cards / discount at the gym / childcare allowance / company car',
  ],
  [
    'employment law, dismissal, notice, warnings',
    "i was fired / is this clause allowed / my boss won't pay overtime / how much notice must i give / i got a warning / my reference is bad / they didn't extend my contract / dismissed without notice / do i have to work sundays / may they read my mails",
  ],
  [
    'office, desks, rooms, supplies, facilities',
    "a room for ten people / i have no desk today / it's freezing in here / we're out of paper / where can i park / the light is broken / my key doesn't work / the kitchen is dirty / book a meeting room for six / order pens / the air conditioning is off / reserve a parking space / the lift is stuck / a locker please",
  ],
  [
    'business travel, travel desk',
    'get me to the client on tuesday / may i fly business / a hotel for the fair / approve my trip / train to the client / book me near the trade fair / travel request for may',
  ],
  [
    'canteen, catering, lunch',
    "what's for lunch / order sandwiches for the meeting / is there something vegan in the canteen",
  ],
  ['visitors, reception', 'a guest comes at nine / print a badge / who is at the front desk'],
  [
    'contracts, agreements, signatures, nda',
    'we need an nda / get this signed / add a clause / is this agreement ok / terminate the deal / draft a supplier agreement / renewal date of the lease / is there a penalty clause / end it before the deadline',
  ],
  [
    'legal advice, lawyers, lawsuits',
    'can i sue them / i need a lawyer / what are my rights / they threaten to take me to court / is that legal / i got a letter from an attorney / what does the law say / draft a letter to the other side / how long do i have to appeal / do i have a case',
  ],
  [
    'tenancy, rent, landlords, housing law',
    'my landlord raised the rent / there is mould on the wall / i want my deposit back / can he throw me out / the neighbours are loud / may i keep a dog in the flat / how long is my notice period / the heating is broken and nothing happens / can i pay less rent / who pays for repairs / sublet my room',
  ],
  [
    'family law, marriage, divorce, custody',
    'we want to split up / who gets the kids / how much child support / we need a prenup / can i take my maiden name again / how does a divorce work / adopt my stepson / alimony / who keeps the house',
  ],
  [
    'wills, inheritance, estates, power of attorney',
    'who inherits my house / i want to write a testament / my father died with debts / someone should decide for me / leave everything to my niece / refuse the estate / gift the house to my son',
  ],
  [
    'traffic fines, driving licences, accidents',
    "i was flashed / they took my licence / appeal a parking ticket / how many points do i have / someone hit my parked car / i got a speeding ticket / i lost my licence for a month / fine for using the phone / it wasn't me who drove",
  ],
  [
    'consumer rights, warranty law, complaints against companies',
    "they won't refund me / the shop refuses to repair it / can i withdraw from the purchase",
  ],
  [
    'criminal law, police, crime',
    'i was robbed / report a theft / do i have to talk to the police / my bike was stolen',
  ],
  [
    'immigration, residence permits, citizenship',
    'extend my residence permit / may my husband join me / become a citizen / can i work here',
  ],
  [
    'company formation, trademarks, patents',
    'how do i found a company / is the name taken / protect my invention / register a brand',
  ],
  [
    'data protection, privacy, gdpr',
    'delete all my data / what do you know about me / may we store this / someone shared my photo',
  ],
  [
    'compliance, policies, whistleblowing',
    'may i accept a gift / what does the policy say / report a colleague anonymously',
  ],
  [
    'citizen services, ids, registration, certificates',
    'i moved to a new flat / my id has run out / i need a birth certificate / sign up my dog / book a slot at the town hall / register my address / apply for a new passport / we had a baby, which papers / marriage certificate / opening hours of the office',
  ],
  [
    'waste, recycling, bins',
    "when is the rubbish collected / where do i take an old fridge / my bin wasn't emptied / which bin for glass",
  ],
  [
    'road works, streets, public spaces, city problems',
    'there is a hole in the street / the street lamp is out / graffiti on the wall / when is the road closed',
  ],
  ['building permits, construction', 'may i build a garage / do i need a permit for a fence / how high may it be'],
  [
    'schools, kindergarten, enrolment',
    "enrol my daughter / when do the holidays start / a place in day care / who is her teacher / he is sick and can't come to class",
  ],
  ['libraries, borrowing books', 'extend my book / is this title available / how long may i keep it'],
  ['elections, voting', "where do i vote / i'm not home on election day / who is on the ballot"],
  [
    'social benefits, unemployment, support',
    'i lost my job, what do i get / money for my child / help with the rent / am i entitled',
  ],
  [
    'fire, emergency, ambulance, police',
    "call an ambulance / there's a fire / someone is unconscious / what's the emergency number",
  ],
  [
    'doctors, medical appointments, clinics',
    "i need to see a doctor / is there an eye specialist near me / move my check-up / can i come in today / i can't make it on thursday / a dentist who is open now / is my gp in / dermatologist appointment / reschedule my visit / next free slot with the dentist / a female doctor / i want a second opinion",
  ],
  [
    'symptoms, illness, first aid',
    'my stomach hurts / i have a fever / the baby has a rash / i cut my finger / i feel dizzy / is a cough for two weeks bad / he was stung by a wasp / my back aches / i have had a headache for days / is it serious / my throat is sore / i burned my hand / chest pain / my knee is swollen / should i see someone about it',
  ],
  [
    'medicines, prescriptions, pharmacy, dosage',
    "i'm out of my pills / can i take this with alcohol / how many drops for a child / renew my prescription / does it have side effects / which pharmacy is open tonight / what is the dose / i missed my tablet / cheaper generic / can children take it / out of insulin / repeat my prescription",
  ],
  [
    'lab results, tests, diagnosis, x-ray',
    'are my blood results back / what does this value mean / when is my scan / send the findings to my doctor',
  ],
  [
    'health insurance, medical cover',
    "do you pay for glasses / my insurance card is lost / i want to change my insurer / get the dental bill paid / is physio covered / is acupuncture paid / how much is my contribution / add my baby to the plan / who is in network / what's my deductible",
  ],
  [
    'hospital, surgery, admission',
    'when is my operation / what do i bring to the hospital / visiting hours / may i eat before the surgery',
  ],
  [
    'pregnancy, babies, parenting',
    "when is my due date / my baby doesn't sleep / how much should she drink / he won't eat vegetables",
  ],
  [
    'mental health, stress, counselling',
    "i feel sad all the time / i can't cope / i panic in crowds / help me calm down / i need someone to talk to",
  ],
  [
    'fitness, workouts, sports training',
    'make me a training plan / exercises for a stiff neck / i want to run ten kilometres / how do i get stronger / count my steps / stretches for my back / workout without weights / build muscle / how many steps today / beginner yoga',
  ],
  [
    'nutrition, diet, weight',
    'how many calories does it have / i want to lose five kilos / what should i eat before sports / is that healthy / high protein meals / how much protein in eggs / is rice healthy / meal plan for a week / low carb dinner / sugar in a coke',
  ],
  ['sleep, relaxation, meditation', "i can't fall asleep / guide me through a breathing exercise / wake up less tired"],
  [
    'pets, vets, animals',
    "my dog won't eat / when does the cat need her shots / which food for a puppy / the vet's number",
  ],
  [
    'product search, catalogue, availability',
    'do you have it in blue / show me running shoes / is it in stock / something similar but cheaper / a gift for a ten year old / what do you have under 50 / waterproof jackets / headphones for the gym / any summer dresses in m / the same in green / cheapest tv with 50 inch / buy toothpaste / do you sell lamps',
  ],
  [
    'product comparison, buying advice',
    "which of these two is better / is it worth the price / what's the difference between them / good laptop for a student / what do others say about it / camera a or b / which one has the longer battery / best one for beginners / is the pro version better",
  ],
  [
    'orders, purchases, checkout, cart',
    "i'll take it / put two in my basket / did my order go through / add another one to the order / order the same again / change the address before it ships / did you get my order / change the quantity / i ordered twice by mistake / reorder the coffee / buy it for me / remove one item",
  ],
  [
    'shipping, delivery, parcels, tracking',
    'where is my package / when will it arrive / it says delivered but nothing came / the courier rang next door / send it to my office / can it come in the evening / track my order / my parcel is late / change the delivery day / where did they leave it / how much is postage / do you ship to norway',
  ],
  [
    'returns, exchanges, refunds',
    "it doesn't fit, i want to send it back / when do i get my money / swap it for a larger one / print a label / i changed my mind / it's the wrong colour / bring it back without the box / exchange for a 42 / how long can i return / i got the wrong item / refund to my card",
  ],
  [
    'payment methods, checkout problems, vouchers',
    "can i pay later / the voucher doesn't work / my payment failed / was i charged twice / is paypal possible / pay in three parts / my card isn't accepted at checkout / pay by invoice / apply the promo code / apple pay / receipt for my purchase",
  ],
  [
    'warranty, repairs, spare parts',
    'it stopped working after a week / is it still under guarantee / i need a new battery for it / how long does the repair take / the zip broke / send someone to fix it / the screen has a crack / replace the broken part / it makes a strange noise / guarantee until when / repair my watch',
  ],
  [
    'customer accounts, login, profile',
    "i can't sign in / change my email address / delete my profile / i never got the confirmation / update my phone number / reset my shop password / change my delivery address / close my customer profile / i want to register",
  ],
  [
    'newsletter, notifications, marketing mails',
    "stop sending me mails / subscribe me / too many alerts / tell me when it's back / latest headlines / what's happening in the world",
  ],
  [
    'loyalty points, rewards, membership',
    'what can i get for them / become a gold member / my bonus is missing / i brought a friend / redeem my points / when do they expire / my membership level / how do i earn miles',
  ],
  [
    'gift cards, presents, wrapping',
    "what's left on the card / wrap it please / add a message / something to give my mother",
  ],
  [
    'stores, opening hours, locations',
    'when do you open / is there a shop near me / can i park there / are you open on holidays / directions to the store / nearest shop / when does it close / is it in the store in town / do you have a branch in leeds',
  ],
  [
    'fashion, outfits, sizes, styling',
    'what should i wear to a wedding / which size am i / does this go with brown shoes / is it in fashion / a tie for a grey suit / what goes with a green skirt / does this suit me / which shoes for the interview / outfit for a cold day',
  ],
  ['beauty, skin care, hair', 'my skin is dry / a shampoo for curly hair / which lipstick suits me / book a haircut'],
  [
    'furniture, interior, decoration',
    'a sofa for a small room / which colour for the wall / how wide is the shelf / lamp for the hall',
  ],
  [
    'groceries, supermarket',
    "two litres of milk / what's on offer this week / deliver my groceries at six / is the bread fresh",
  ],
  [
    'wholesale, business customers, quotes, bulk orders',
    'we need five hundred pieces / a price for our hotel / discount for resellers / with our logo on it / an offer by friday / quote for 200 chairs / become a dealer / we order for our school',
  ],
  [
    'sales, leads, customers, crm',
    'who is my contact there / log a call with them / how many deals are open / what did we offer them / find me new customers / move the deal to won / update the customer record / prepare a proposal / follow up with the lead / forecast of my deals',
  ],
  [
    'marketing, campaigns, ads, social media',
    'write a post for our page / how did the campaign do / who should we target / make an ad / more followers / when do i publish / subject line for the mailing / schedule the tweet / results of the last ad',
  ],
  [
    'seo, websites, content',
    "why don't we rank / the page loads slowly / change the text on the homepage / which keywords",
  ],
  [
    'complaints, customer feedback',
    'i want to complain / the service was terrible / nobody answers me / talk to a human / i want the manager / your staff was rude / i have been waiting for weeks / i want compensation / escalate this',
  ],
  [
    'subscriptions, plans, upgrades, billing plans',
    'cancel my subscription / switch to the larger plan / how do i end the trial / pause it for a month / what is in the premium package / renew my membership / downgrade me / what do i pay per month / stop the automatic renewal / reactivate it',
  ],
  [
    'phone contracts, mobile, sim, roaming',
    'how much data is left / does it work abroad / i need a new sim / keep my number / a cheaper plan / forward my calls / no signal / top up my phone / unlock my phone / i want a new number / my data is used up',
  ],
  [
    'internet connection, wifi, router, network',
    "the internet is slow / no connection in my room / what's the wifi password / the router blinks red / it keeps dropping / it can't reach the server / wifi is down / reset the modem / no internet on the third floor / cable is unplugged / guest network",
  ],
  ['vpn, remote access', "i can't connect from home / the tunnel closes / work from abroad"],
  [
    'tv, streaming, channels',
    "what's on tonight / record the match / the picture is frozen / next episode / switch to channel five",
  ],
  [
    'passwords, lockouts, two-factor, login',
    "i'm locked out / i forgot my password / the code doesn't arrive / it says my credentials are wrong / set up the authenticator / i typed it wrong three times / unlock me / change my password / sign in doesn't work / my account is disabled / new phone, no codes",
  ],
  [
    'computers, laptops, monitors, hardware',
    "my laptop is slow / i need a second screen / coffee on the keyboard / the battery dies in an hour / it won't turn on / a lighter notebook / the mouse doesn't click / order a headset / the screen flickers / replace my mouse / my pc is frozen / i need a docking station / charger is broken",
  ],
  [
    'software, licences, installation, apps',
    'i need photoshop / excel asks for a key / remove the old program / update it / which tool can do that / the setup fails / install slack / my licence ran out / update chrome / uninstall it / is there an editor for pdfs',
  ],
  [
    'printers, scanners, printing',
    "paper is stuck / out of toner / my pages are blank / print in colour / scan this / add the printer / the printer jams / double sided / toner please / scanner doesn't find me",
  ],
  [
    'email, mailbox, inbox, spam',
    'my inbox is full / i deleted a mail by mistake / set an out of office / forward it to ina / write a mail to her / too much spam / add her to the list / restore a mail / shared mailbox for sales / my signature / mail bounced / check my unread mails / reply to him',
  ],
  [
    'permissions, access rights, folders',
    "i can't open the folder / who may see this / take away his rights / read only / make her an admin / let my team use it / give lea access / who approved it / write access to the drive / request rights for the crm",
  ],
  [
    'backups, lost files, recovery',
    "i overwrote the file / my folder is gone / last week's version / the disk died / how often is it saved / bring back the old version / i deleted it by accident / restore the report from monday",
  ],
  [
    'viruses, malware, security incidents',
    'i clicked a strange link / a window says i have a virus / my laptop was stolen / is this attachment safe / we were hacked / this mail looks strange / i lost my work phone / i gave someone my password / suspicious pop-up',
  ],
  [
    'video calls, meeting rooms, projectors',
    "nobody can hear me / share my screen / the projector stays black / join the call / the camera doesn't work / record it / the microphone is muted / connect to the big screen / start a call with guests / blurred background",
  ],
  [
    'servers, hosting, cloud infrastructure',
    "the server is down / add more memory / scale it up / why is the cloud bill so high / point the domain to it / restart the machine / out of disk space / which region / spin up a machine / dns doesn't resolve / cost of our instances",
  ],
  ['containers, kubernetes, docker', 'the pod keeps restarting / how many replicas / build the image / which cluster'],
  [
    'monitoring, alerts, incidents, on-call',
    'who is on call / the alarm went off at night / cpu is at 100 percent / is the site up / show the error rate / open an incident / what caused the outage / is everything healthy / page the team / what broke / memory keeps growing / set an alert on errors',
  ],
  [
    'logs, metrics, tracing, dashboards',
    'show me the logs of the api / how many requests per second / latency went up / find this error id / draw it for the last day / latency of the checkout / grep for timeouts / graph of requests',
  ],
  [
    'deployment, releases, ci pipelines, rollback',
    'ship it to production / the build is red / go back to the old version / is staging up to date / cut a release / the pipeline hangs / is version 2 live / release notes are out, push the button / promote to prod / canary / restart the pipeline / roll back',
  ],
  [
    'writing code, programming, functions, scripts',
    'a function that reverses a list / implement quicksort / make me a script that renames files / i need a regex for emails / scaffold a web server / port this to rust / build a button component / code that parses dates / binary search in go / add a login form / a class for a queue / write a loop / generate the types / an algorithm for shortest path',
  ],
  [
    'explaining code, understanding programs',
    "what does this function do / i don't get this line / walk me through the module / how does async work / why is there a star here / how does this algorithm work / what is a closure / meaning of this operator / why do they use a map here",
  ],
  [
    'debugging, errors, crashes, bug fixing',
    'i get a null pointer / the loop never ends / it crashes on start / undefined is not a function / it worked yesterday / the result is wrong by one / find out why it fails / stack trace in parser / it hangs / memory leak / 500 error when i save / nothing happens when i click / exception on line 12 / why is this undefined',
  ],
  [
    'software testing, unit tests, coverage, mocks',
    'cover this class / mock the client / why is coverage low / add an edge case / which tests fail / is it flaky / write tests for the cart / run the suite / test it with zero / fixtures for users',
  ],
  [
    'code review, pull requests, diffs',
    'have a look at my pr / can i merge this / comment on my changes / what would you improve in this patch / approve it / feedback on my branch / is this diff safe / anything to improve in my change',
  ],
  [
    'refactoring, clean code, performance tuning',
    "make this shorter / split the class / remove duplication / it's too slow, speed it up / rename the variable everywhere / clean this up / simplify the function / extract a method / faster loop",
  ],
  [
    'git, version control, branches, commits',
    'undo my last commit / i have a merge conflict / squash them / who changed this line / push it / rename the branch / create a branch / revert it / pull the latest / tag a version / cherry-pick / history of the file',
  ],
  [
    'databases, sql, queries, schemas',
    'join the two tables / the query takes ten seconds / add an index / drop the column / how many rows / which type for money / restore the table / count users per country / select the latest order / migration for a new column / slow select / primary key / back up the db',
  ],
  [
    'apis, integrations, webhooks',
    "which endpoint lists users / the call returns 401 / connect it with slack / how do i authenticate / rate limit exceeded / example request for the payment api / which header / webhook isn't called / sdk for python",
  ],
  [
    'documentation, manuals, readme, changelog',
    'write a readme / document the endpoint / add docstrings / a getting started guide / what changed in this version / where is that described / explain the install steps in the docs / tutorial / comment the code / update the wiki',
  ],
  [
    'application security, vulnerabilities, secrets',
    'are any packages vulnerable / i committed a key / is it open to injection / scan the repo / rotate the token / cve in this library / xss / scan dependencies / password in the repo / encrypt it',
  ],
  [
    'frontend, css, user interface, design',
    'center the button / the page looks broken on phones / make the menu dark / which font',
  ],
  ['mobile apps, android, ios', "the app crashes on my phone / publish it in the store / push messages don't come"],
  [
    'data analysis, reports, statistics, charts',
    "how did we do last quarter / a chart by month / compare it with last year / turnover per country / forecast for june / export it to excel / what's the average / sales figures for march / trend of costs / number of customers / pivot by region / kpi for last week / top ten products",
  ],
  ['machine learning, models, ai', 'train a classifier / which model is best / the accuracy is low / label the data'],
  [
    'project management, tickets, tasks, sprints',
    "open a ticket / who works on it / what's left in the sprint / assign it to maria / how long would it take / what is blocking us / move it to done / story points / close the ticket / move it to the next sprint / what is the deadline / status of the project / who is free",
  ],
  [
    'calendar, meetings, appointments, scheduling',
    "am i free on sunday / move the meeting to three / invite tom as well / what's next today / find a slot for all of us / when is the birthday / cancel the appointment / schedule a meeting with bob / what's on my agenda / reschedule to tuesday / block an hour / book a room for the meeting",
  ],
  [
    'reminders, alarms, timers',
    "wake me at six / don't let me forget the bins / ten minutes for the eggs / snooze / remind me to call her / set an alarm / countdown of five minutes / remind me tomorrow / turn off the alarm",
  ],
  [
    'to-do lists, shopping lists, notes',
    "we're out of milk / cross off eggs / what do i have to do / take a note / add bread / clear the list / read it to me / add milk / what's on my list / is washing on my list / tick it off / new list for the party",
  ],
  [
    'phone calls, messages, contacts',
    "tell mum i'm late / call grandma / what's his number / text her / did anyone call / read my messages / text him i'm coming / dial the office / send a message / call my wife / find my phone",
  ],
  [
    'lights, lamps, brightness',
    "it's too dark / dim the bedroom / switch everything off upstairs / make it warmer light / blue in the living room / turn on the hall light / lamp off / brighter / lights at ten",
  ],
  [
    'heating, air conditioning, temperature at home',
    "i'm freezing in here / make it 21 degrees / cool the bedroom / turn the radiator down / how warm is it inside / turn up the heat / set the thermostat / fan on / warmer please",
  ],
  [
    'home security, doors, cameras, alarms',
    "did i lock up / who rang / show me the camera / let the plumber in / arm it, we're leaving / something moved in the garden / lock the front door / is the alarm on / open the garage / who was at the door",
  ],
  [
    'household appliances, cleaning, vacuum, laundry',
    'the floor is dirty / is the laundry done / start the dishes / the robot is stuck / how do i get a stain out / clean the oven / vacuum the kitchen / start the washing machine / run the dishwasher / dryer finished',
  ],
  [
    'energy, electricity, solar, meters',
    'how much power did we use / report my meter / what eats so much electricity / charge the car tonight / is the sun paying off / my electricity bill / consumption last month / solar yield',
  ],
  [
    'plumbing, repairs at home, craftsmen, diy',
    'the tap drips / the drain is blocked / hang a shelf / i need an electrician / paint the room',
  ],
  [
    'garden, plants, lawn',
    'the grass is too long / my tomatoes look sad / when do i plant tulips / water the roses / what is eating my lettuce',
  ],
  [
    'moving house, real estate, flats for sale',
    "a flat with two bedrooms / how much is the house worth / when can i view it / boxes for moving / what's the rent",
  ],
  [
    'recipes, cooking, ingredients',
    'what can i make with leeks / how long do i boil potatoes / i have no eggs, what else / something quick for dinner / for six people / next step / how do i cook rice / recipe for lasagna / replace butter / oven temperature for chicken / how long does ham keep / ingredients for pancakes / bake a cake',
  ],
  ['drinks, wine, coffee, cocktails', 'which wine goes with fish / mix me something / how strong should coffee be'],
  ['food delivery, takeaway', 'order a pizza / bring me something spicy / where is my food'],
  [
    'music, songs, playlists, radio',
    'play something quiet / what song is this / skip it / too loud / put on the radio / more of this band / who sings that / next song / turn it up / play jazz / my playlist / who is this / shuffle',
  ],
  [
    'films, series, cinema',
    'a funny movie for the kids / who plays in it / is it on netflix / two tickets for tonight / what is it about / thriller from last year / show times / is there a new season',
  ],
  [
    'books, reading, authors',
    'recommend me a novel / who wrote it / read to me / the next in the series / what should i read / is it a good book',
  ],
  [
    'games, puzzles, riddles',
    "let's play / give me a riddle / roll the dice / how do i beat the boss / flip a coin / play chess / trivia",
  ],
  [
    'sports, scores, matches',
    'who won / when do they play / how many goals / the table please / who is injured / score of the game / next match / league table',
  ],
  [
    'news, current events, politics',
    'what happened today / the headlines / what did the president say / any news on the strike',
  ],
  [
    'history, facts, general knowledge',
    'who built it / when did the war end / how tall is it / capital of peru / who was that / who invented the telephone / how old is the pyramid / who is the president',
  ],
  ['science, nature, space', 'why is the sky blue / how far is the moon / do fish sleep / what is dna'],
  [
    'maths, calculations, units',
    'what is 15 percent of 80 / square root of nine / miles in kilometres / solve for x / add 12 and 30 / how many ounces in a pound / percent of',
  ],
  [
    'dictionary, spelling, definitions, synonyms',
    'how do you spell it / what does the word mean / another word for nice / is it one word / define it / synonym of fast / spell necessary',
  ],
  [
    'homework, tutoring, studying, exams',
    'help me with my homework / quiz me / explain it for a child / i have an exam tomorrow / check my answer',
  ],
  [
    'university, lectures, enrolment, grades',
    'when is the lecture / sign up for the exam / my grade is missing / how many credits / change my major / scholarship',
  ],
  [
    'language learning, grammar practice',
    'practise french with me / teach me ten words / is that tense right / correct my accent',
  ],
  [
    'writing, texts, letters, drafting',
    'write a letter to my landlord / draft a speech / a birthday poem / make it sound friendlier / write an article about it',
  ],
  [
    'editing, proofreading, style',
    'fix my grammar / shorten it / more formal please / is this sentence correct / rephrase it',
  ],
  ['summaries, reading long documents', 'sum this up / the key points / too long, what does it say / what was decided'],
  ['brainstorming, ideas, names', 'give me ideas / a name for the shop / what could we do / a slogan'],
  [
    'images, photos, design, logos',
    'make a picture of a cat / remove the background / a logo / crop it / make it brighter',
  ],
  ['video, audio editing, podcasts', 'cut the clip / add subtitles / make it louder / transcribe it'],
  ['presentations, spreadsheets, documents', 'make slides / which formula / a table of the costs / turn it into a pdf'],
  [
    'file conversion, uploads, storage',
    "convert it to pdf / where are my files / share the folder / it's too large to send",
  ],
  ['search, research, finding information', 'look it up / find me sources / what is known about it / search the web'],
  [
    'events, tickets, concerts',
    "two seats for the show / what's on this weekend / when do doors open / is it sold out",
  ],
  [
    'parties, weddings, celebrations',
    'plan her birthday / how many guests / a cake for twenty / where could we celebrate',
  ],
  [
    'dating, relationships, friendship',
    "she doesn't write back / how do i tell him / a good first date / we had a fight",
  ],
  ['religion, philosophy, meaning', 'what is the meaning of life / is there a god / when is ramadan'],
  [
    'small talk, greetings, jokes, chatting',
    "hello there / tell me a joke / how are you / thanks a lot / i'm bored / good night / you're funny / what's up / bye / tell me something funny / do you have pets / nice to meet you / how was your day",
  ],
  [
    'about the assistant, its abilities',
    "what can you do / who made you / are you a robot / how old are you / what's your name / what are you called / where do you come from / do you have hobbies / are you human",
  ],
  [
    'assistant settings, voice, language of the assistant',
    'speak slower / call me boss / talk in french / whisper / repeat that / never mind / speak up / change your name / slow down / cancel that / change the language / reset your settings / yes please / no / maybe',
  ],
  [
    'navigation, directions, traffic, routes',
    'how do i get there / is there a jam / how far is it / a faster way / avoid tolls / directions to the museum / traffic on the way to work / shortest way home / where am i / how long to drive there',
  ],
  [
    'parking, car parks, tolls',
    'where can i leave the car / how much is an hour / extend my ticket / is there a free space',
  ],
  [
    'car maintenance, garage, tyres, service',
    "when is the oil due / change the tyres / a strange noise from the engine / the light on the dashboard / my car won't start / book an inspection / oil change / tyre pressure / jump start the battery / engine light is on / schedule my service / mpg / what fuel does it need",
  ],
  [
    'electric cars, charging stations, fuel',
    "where can i charge / how far can i still go / how long until it's full / petrol price",
  ],
  ['bikes, scooters, sharing', 'unlock a scooter / my bike has a flat / rent an e-bike'],
  [
    'cars for sale, buying and selling vehicles',
    'a used car under ten thousand / what is mine worth / test drive / trade it in',
  ],
  [
    'logistics, warehouses, stock, inventory',
    'how many are left in stock / where is pallet 12 / count the shelf / a truck for tomorrow / the goods arrived damaged / reorder screws',
  ],
  [
    'suppliers, purchasing, procurement',
    'order pens from the usual one / three offers for chairs / when do they deliver / is the order approved / the supplier is late',
  ],
  [
    'manufacturing, machines, maintenance, quality',
    'line 3 stands still / the machine makes noise / parts out of tolerance / when is maintenance / how many did we make',
  ],
  ['farming, animals, crops', 'when do we harvest / the cow is ill / how much fertiliser'],
  ['construction sites, crafts, measurements', 'how much concrete / the wall is crooked / who is on site'],
  ['charity, donations, volunteering', "i'd like to give money / how can i help / where do old clothes go"],
  [
    'safety at work, accidents at work',
    'he fell off the ladder / where is the first aid box / which gloves / report an accident',
  ],
  ['environment, sustainability, carbon footprint', 'how much co2 is that / how can we pollute less'],
]
